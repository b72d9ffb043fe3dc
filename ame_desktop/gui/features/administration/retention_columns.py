"""The columns of the proposals of *gallring*, and of the people of one."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.retention import ErasureItemRow, ErasureRow, ErasureState
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

_TONES = {
    ErasureState.WAITING: Tone.INFO,
    ErasureState.APPROVED: Tone.WARNING,
    ErasureState.REFUSED: Tone.STOP,
    ErasureState.DONE: Tone.DONE,
}

ROOMY_ONLY: Final = frozenset({"decided_by", "erased"})
"""Columns of the proposals that give way to an editor."""


def proposal_columns(theme: Theme) -> tuple[Column[ErasureRow], ...]:
    """Return state, who proposed and decided when, and how many go and stay."""

    def background(row: ErasureRow) -> QColor | None:
        tone = _TONES.get(row.state)
        return theme.background(tone) if tone is not None else None

    def foreground(row: ErasureRow) -> QColor | None:
        tone = _TONES.get(row.state)
        return theme.foreground(tone) if tone is not None else None

    return (
        Column("proposed", "Föreslogs", lambda row: _day(row.proposed_at), sort=_latest, width=120),
        Column(
            "state",
            "Läge",
            lambda row: row.state.label,
            width=150,
            background=background,
            foreground=foreground,
        ),
        Column("by", "Av", lambda row: row.proposed_by, width=0),
        _count("going", "Gallras", lambda row: row.going),
        _count("kept", "Behålls", lambda row: row.kept),
        Column("decided_by", "Beslutade", lambda row: row.decided_by, width=180),
        Column("erased", "Gallrades", lambda row: _day(row.erased_at), width=110),
    )


def item_columns() -> tuple[Column[ErasureItemRow], ...]:
    """Return who, when the file was last noted in, when it may go, and why it stays."""
    return (
        Column("name", "Person", lambda row: row.name, width=220),
        Column("last", "Sista anteckningen", lambda row: row.last_note.isoformat(), width=176),
        Column("due", "Får gallras från", lambda row: row.due.isoformat(), width=156),
        Column("kept", "Behålls för att", lambda row: row.kept_because, width=0, tooltip=_why),
    )


def _count(key: str, title: str, number: Callable[[ErasureRow], int]) -> Column[ErasureRow]:
    return Column(
        key,
        title,
        lambda row: str(number(row)),
        sort=number,
        align=Qt.AlignmentFlag.AlignRight,
        width=84,
        searched=False,
    )


def _latest(row: ErasureRow) -> float:
    return -row.proposed_at.timestamp()


def _why(row: ErasureItemRow) -> str:
    return row.kept_because


def _day(at: datetime | None) -> str:
    return f"{at.astimezone(STOCKHOLM):%Y-%m-%d}" if at is not None else ""
