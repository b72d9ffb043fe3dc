"""The recovery codes: one is typed back after the first login, and each opens a lost login."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ame_desktop.gui.dialogs.new_password import NewPassword
from ame_desktop.gui.dialogs.recovery_code import RecoveryCode
from ame_desktop.gui.shell.logging_in import give_outbox
from ame_desktop.gui.shell.surroundings import Surroundings, sentence
from ame_desktop.services.clock import Clock, SystemClock
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.unit_creation import confirm_recovery_code
from ame_desktop.services.unit_opening import (
    UnitPlace,
    open_unit,
    open_with_recovery_code,
    replace_temporary_password,
)


def ask_code(
    around: Surroundings, unit: OpenUnit, window: QWidget, failed: Callable[[Exception], object]
) -> None:
    """Ask for one of the codes, as at each login until it is given; not where none can write."""
    if unit.facts.recovery_confirmed or unit.read_only:
        return

    def check(typed: str, told: Callable[[bool], object]) -> None:
        around.tasks.run(lambda: confirm_recovery_code(unit, typed), told, failed, owner=window)

    RecoveryCode(check, window).open()


def recover(
    around: Surroundings,
    address: str,
    window: QWidget,
    enter: Callable[[OpenUnit], object],
    temporary: str | None = None,
) -> None:
    """Let somebody choose a new password with a code, and enter.

    Args:
        around: what surrounds the windows.
        address: the unit's.
        window: what to ask over.
        enter: is handed the open unit.
        temporary: the login whose password is a temporary one, which takes the code's place.
    """
    way = open_with_recovery_code if temporary is None else _open_with_temporary

    def try_code(login: str, code: str, password: str) -> None:
        place = UnitPlace(address)

        def enter_again() -> OpenUnit:
            unit = way(place, login, code, password, SystemClock())
            give_outbox(around.settings, unit, password)
            return unit

        around.tasks.run(
            enter_again,
            done,
            lambda error: dialog.say(sentence(error) or "Det gick inte. Försök igen."),
            owner=dialog,
        )

    def done(unit: OpenUnit) -> None:
        dialog.accept()
        enter(unit)

    dialog = NewPassword(try_code, window)
    if temporary is not None:
        dialog.ask_for_temporary(temporary)
    dialog.open()


def _open_with_temporary(
    place: UnitPlace, login: str, old: str, new: str, clock: Clock
) -> OpenUnit:
    replace_temporary_password(place, login, old, new)
    return open_unit(place, login, new, clock)
