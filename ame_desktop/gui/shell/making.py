"""What the first-run guide does: checks, makes the unit, and hands the codes over."""

import re
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.shell.first_run import FirstRunActions, FirstRunDraft, StorageChoice
from ame_desktop.gui.shell.surroundings import Surroundings, sentence
from ame_desktop.paths import data_folder
from ame_desktop.services.clock import SystemClock
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.passwords import check_password
from ame_desktop.services.unit_creation import (
    NewUnit,
    check_login,
    confirm_recovery_code,
    create_unit,
)
from ame_desktop.services.unit_opening import SERVER_SCHEMES, UnitPlace
from ame_desktop.services.unit_places import check_new_place

CODES = (
    "Återställningskoder för AME Desktop\n\n"
    "Kod 1: {0}\nKod 2: {1}\n\n"
    "Förvara koderna inlåsta. Den som har en kod kan öppna enheten.\n"
)


class Making:
    """Makes one unit, step by step."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self.unit: OpenUnit | None = None

    def actions(self) -> FirstRunActions:
        """Return what the guide may call."""
        return FirstRunActions(
            propose_place=propose_place,
            check_place=self._check_place,
            check_user=self._check_user,
            create=self._create,
            confirm=self._confirm,
            print_codes=_print_codes,
            save_codes=_save_codes,
            sentence=sentence,
            fault=self._around.crash_hook.report,
        )

    def _check_place(self, storage: StorageChoice, place: str) -> None:
        if storage is StorageChoice.SERVER and not place.startswith(SERVER_SCHEMES):
            raise DomainError("Adressen ska börja med postgresql://. Fråga it-avdelningen.")
        check_new_place(UnitPlace(place))

    def _check_user(self, login: str, password: str) -> None:
        check_login(login)
        check_password(password, (login,))

    def _create(self, draft: FirstRunDraft) -> tuple[str, str]:
        name = f"{draft.unit}, {draft.municipality}" if draft.municipality else draft.unit
        new = NewUnit(name, draft.login, draft.name, draft.password)
        self.unit, codes = create_unit(UnitPlace(draft.place), new, SystemClock())
        return codes

    def _confirm(self, typed: str) -> None:
        if self.unit is None or not confirm_recovery_code(self.unit, typed):
            raise DomainError("Koden stämmer inte. Kontrollera tecknen och försök igen.")


def propose_place(unit: str) -> str:
    """Return a file to propose for a unit, by its name."""
    name = re.sub(r"[^\w-]+", "-", unit.casefold()).strip("-") or "enheten"
    return str(data_folder() / f"{name}.ame")


def _print_codes(codes: tuple[str, str]) -> None:
    if not QPrinterInfo.availablePrinterNames():
        raise DomainError("Datorn har ingen skrivare. Spara koderna i en fil i stället.")
    document = QTextDocument()
    document.setPlainText(CODES.format(*codes))
    document.print_(QPrinter(QPrinter.PrinterMode.HighResolution))


def _save_codes(codes: tuple[str, str], place: str) -> None:
    path = Path(place)
    path.touch(mode=0o600)
    path.write_text(CODES.format(*codes), encoding="utf-8")
