"""The columns of the list of cases."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.approvals import ApprovalState, CaseRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

_TONES = {
    ApprovalState.WAITING: Tone.WARNING,
    ApprovalState.RETURNED: Tone.INFO,
    ApprovalState.APPROVED: Tone.DONE,
    ApprovalState.REFUSED: Tone.STOP,
}


_SHORT = {ApprovalState.RETURNED: "Åter"}


def case_columns(theme: Theme, today: date) -> list[Column[CaseRow]]:
    """Return kind, who, what, who proposed, how long it has waited, and where it stands."""

    def tone(row: CaseRow) -> Tone | None:
        if row.case.state is ApprovalState.WAITING and not row.flags:
            return None
        return _TONES.get(row.case.state)

    def background(row: CaseRow) -> QColor | None:
        found = tone(row)
        return theme.background(found) if found is not None else None

    def foreground(row: CaseRow) -> QColor | None:
        found = tone(row)
        return theme.foreground(found) if found is not None else None

    return [
        Column("who", "Vem", lambda row: row.who, width=132, tooltip=lambda row: row.who),
        Column("what", "Vad", what_text, width=0, tooltip=what_text),
        Column("by", "Föreslås av", lambda row: row.case.proposed_by, width=124),
        Column(
            "waited",
            "Dagar",
            lambda row: str(days_waited(row, today)),
            accessible=lambda row: f"Väntat {days_text(days_waited(row, today))}",
            sort=lambda row: days_waited(row, today),
            align=Qt.AlignmentFlag.AlignRight,
            width=70,
            searched=False,
        ),
        Column(
            "state",
            "Läge",
            state_text,
            background=background,
            foreground=foreground,
            width=92,
        ),
    ]


def what_text(row: CaseRow) -> str:
    """Return what a case is about on one line."""
    return row.what


def days_waited(row: CaseRow, today: date) -> int:
    """Return how many days a case has waited, or waited until it was decided."""
    case = row.case
    last = case.decided_at.date() if case.decided_at and not case.state.is_open else today
    return max((last - case.proposed_at.date()).days, 0)


def days_text(days: int) -> str:
    """Return a number of days in words."""
    if days <= 0:
        return "idag"
    return "1 dag" if days == 1 else f"{days} dagar"


def state_text(row: CaseRow) -> str:
    """Return where a case stands, and what to notice before opening it."""
    if row.case.state is ApprovalState.WAITING:
        return row.flags.capitalize() or row.case.state.label
    return _SHORT.get(row.case.state, row.case.state.label)
