"""The row of buttons above an agreement: only what can be done with it as it stands."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.agreement_rows import AgreementFile
from ame_desktop.domain.agreement_rules import is_longer_than_a_year
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.gui.widgets.act_buttons import ActButtonRow


def _agreed(file: AgreementFile) -> bool:
    """Whether it holds or has held: a plain draft has never done so."""
    return file.row.state is not AgreementState.DRAFT or file.row.valid_unsigned


def _draft(file: AgreementFile) -> bool:
    return file.row.state is AgreementState.DRAFT


def _needs_chief(file: AgreementFile) -> bool:
    row = file.row
    longer = _draft(file) and is_longer_than_a_year(row.start, row.end)
    return longer and not row.longer_approved and not file.waits_for_chief


ACTS: Final[tuple[tuple[str, str, Callable[[AgreementFile], bool]], ...]] = (
    ("edit", "Ändra", lambda file: True),
    ("sign", "Teckna", _draft),
    ("propose", "Skicka till enhetschefen", _needs_chief),
    ("renew", "Förnya", lambda file: _agreed(file) and file.row.next_id is None),
    ("end", "Avsluta", lambda file: _agreed(file) and file.row.state is not AgreementState.ENDED),
    ("add_task", "Ny uppgift", lambda file: file.row.state is not AgreementState.ENDED),
    ("follow_up", "Följ upp", _agreed),
    ("remove", "Ta bort utkastet", lambda file: _draft(file) and not file.row.valid_unsigned),
)


def may(name: str, file: AgreementFile) -> bool:
    """Whether something can be done with an agreement as it stands."""
    return any(name == known and when(file) for known, _, when in ACTS)


class ActButtons(ActButtonRow):
    """Shows a button for each thing that can be done with the agreement that one stands on.

    Args:
        others: more buttons, which stand last.
        may_write: whether the person may do anything with agreements.
        parent: the widget that holds the row.
    """

    def __init__(self, *others: QWidget, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__({name: text for name, text, _ in ACTS}, *others, parent=parent)
        self._may_write = may_write

    def show_for(self, file: AgreementFile | None) -> None:
        """Show what can be done with an agreement, or nothing."""
        if file is None or not self._may_write:
            self.offer(())
        else:
            self.offer([name for name, _, when in ACTS if when(file)])
