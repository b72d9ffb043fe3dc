"""What the cockpit shows of each agreement: one line with its clock, hours, follow-up and state."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtGui import QColor

from ame_desktop.domain.agreement_rows import AgreementRow
from ame_desktop.domain.agreements import AgreementPhase
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.agreements.meters import clock_text, hours_meter

CLOCK: Final = 3
MONTH: Final = 4
WHOLE: Final = 5
ROOMY_ONLY: Final = frozenset({"number", "month", "whole", "followed"})
"""Columns that give way to an editor on a narrow window."""
_TONES: Final = {
    AgreementPhase.DRAFT: Tone.ANNOUNCED,
    AgreementPhase.UNSIGNED: Tone.WARNING,
    AgreementPhase.COMING: Tone.INFO,
    AgreementPhase.VALID: Tone.DONE,
    AgreementPhase.ENDING: Tone.WARNING,
    AgreementPhase.EXPIRED: Tone.STOP,
}


def agreement_columns(theme: Theme, today: date) -> list[Column[AgreementRow]]:
    """Return counterpart, number, what it is about, clock, hours, follow-up and state."""

    def tone(row: AgreementRow) -> Tone | None:
        return _TONES.get(row.phase)

    def coloured(look: Callable[[Tone], QColor]) -> Callable[[AgreementRow], QColor | None]:
        def colour(row: AgreementRow) -> QColor | None:
            found = tone(row)
            return None if found is None else look(found)

        return colour

    return [
        Column("customer", "Motpart", lambda row: row.customer, width=0),
        Column("number", "Nr", lambda row: row.number, width=124),
        Column("title", "Vad det gäller", lambda row: row.title, tooltip=told, width=0),
        Column(
            "clock",
            "Tid kvar",
            lambda row: clock_text(row, today),
            sort=lambda row: row.last_day,
            tooltip=period_text,
            accessible=lambda row: f"{clock_text(row, today)}, {period_text(row)}",
            width=128,
            searched=False,
        ),
        Column(
            "month",
            "Denna månad",
            lambda row: hours_meter(row.this_month).text,
            sort=lambda row: row.this_month.share,
            tooltip=lambda row: f"{hours_meter(row.this_month).text} den här månaden",
            width=138,
            searched=False,
        ),
        Column(
            "whole",
            "Hela avtalet",
            lambda row: hours_meter(row.whole).text,
            sort=lambda row: row.whole.share,
            tooltip=lambda row: f"{hours_meter(row.whole).text} under hela avtalet",
            width=126,
            searched=False,
        ),
        Column(
            "followed",
            "Uppföljt",
            lambda row: row.last_follow_up.isoformat() if row.last_follow_up else "–",
            sort=lambda row: row.last_follow_up,
            tooltip=lambda row: next_text(row, today),
            foreground=lambda row: theme.foreground(Tone.STOP) if is_late(row, today) else None,
            width=104,
        ),
        Column(
            "status",
            "Läge",
            lambda row: row.phase.value,
            tooltip=lambda row: row.status_text,
            accessible=lambda row: row.status_text,
            background=coloured(theme.background),
            foreground=coloured(theme.foreground),
            width=150,
        ),
    ]


def is_late(row: AgreementRow, today: date) -> bool:
    """Whether a planned follow-up has not been held in time. Source: RAG-41."""
    return row.next_follow_up is not None and row.next_follow_up < today


def next_text(row: AgreementRow, today: date) -> str:
    """Return when the next follow-up is to be held."""
    if row.next_follow_up is None:
        return "Ingen uppföljning är planerad."
    when = full_date(row.next_follow_up)
    return f"Skulle ha följts upp {when}." if is_late(row, today) else f"Följs upp {when}."


def period_text(row: AgreementRow) -> str:
    """Return *1 mars 2026 – 28 februari 2027*."""
    return f"{full_date(row.start)} – {full_date(row.last_day)}"


def told(row: AgreementRow) -> str:
    """Return all that there is to think of about an agreement, one thing a line."""
    return "\n".join([row.title, *(remark.text for remark in row.remarks)])
