"""The columns of the list of participants, and of the tables in a file."""

from datetime import date

from PySide6.QtGui import QColor

from ame_desktop.domain.log import LogKind
from ame_desktop.domain.notes import NoteRow
from ame_desktop.domain.participant_files import (
    ConsentRow,
    HistoryRow,
    NextDate,
    ParticipantRow,
)
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import clock_time, day_month
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.services.clock import STOCKHOLM


def participant_columns(theme: Theme, today: date) -> tuple[Column[ParticipantRow], ...]:
    """Return the columns of the list; nothing about health, and no number."""

    def soon(row: ParticipantRow) -> QColor | None:
        item = row.next_date
        if item is None or (item.day - today).days > 14:
            return None
        return theme.foreground(Tone.WARNING)

    def faded(row: ParticipantRow) -> QColor | None:
        return None if row.current else QColor(theme.colours.muted)

    return (
        Column("name", "Namn", _name, sort=lambda row: row.listed, foreground=faded, width=220),
        Column("arena", "Arena", lambda row: ", ".join(row.arenas), width=130),
        Column("route", "Väg in", lambda row: row.route.value if row.route else "", width=80),
        Column("owner", "Ärendeägare", _owner, tooltip=_owner, width=140),
        Column("placement", "Placering", _placement, tooltip=_placement, width=0),
        Column(
            "next",
            "Nästa datum",
            lambda row: next_text(row.next_date, today),
            sort=lambda row: row.next_date.day if row.next_date else None,
            foreground=soon,
            width=240,
            searched=False,
        ),
    )


def _owner(row: ParticipantRow) -> str:
    return row.owner


def _placement(row: ParticipantRow) -> str:
    return row.placement


def _name(row: ParticipantRow) -> str:
    marks = [
        text
        for text, holds in (
            ("skyddad", row.protected),
            ("nummer att kontrollera", row.number_missing),
            ("avslutad", not row.current),
        )
        if holds
    ]
    return f"{row.listed} · {', '.join(marks)}" if marks else row.listed


def next_text(item: NextDate | None, today: date) -> str:
    """Return *3 mars – Praktik slutar*, with the year where it is another one."""
    if item is None:
        return ""
    year = "" if item.day.year == today.year else f" {item.day.year}"
    return f"{day_month(item.day)}{year} – {item.what}"


def note_columns() -> tuple[Column[NoteRow], ...]:
    """Return the columns of a file's notes."""
    return (
        Column(
            "day",
            "Skriven",
            lambda row: f"{row.written_at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}",
            sort=lambda row: row.written_at,
            width=150,
        ),
        Column("type", "Slag", lambda row: row.type.value, width=160),
        Column("heading", "Rubrik", lambda row: row.heading, width=0),
        Column("author", "Av", lambda row: row.author, width=180),
    )


def consent_columns() -> tuple[Column[ConsentRow], ...]:
    """Return the columns of a file's waivers of secrecy."""
    return (
        Column("party", "Part", lambda row: row.party.value, width=200),
        Column("detail", "Gäller", lambda row: row.detail, width=0),
        Column("given", "Gavs", lambda row: row.given_on.isoformat(), width=120),
        Column(
            "withdrawn",
            "Återkallat",
            lambda row: row.withdrawn_on.isoformat() if row.withdrawn_on else "Gäller",
            width=120,
        ),
    )


def history_columns(theme: Theme) -> tuple[Column[HistoryRow], ...]:
    """Return the columns of a file's history."""

    def denied(row: HistoryRow) -> QColor | None:
        return theme.foreground(Tone.STOP) if row.kind is LogKind.DENIED else None

    return (
        Column("at", "När", _moment, sort=lambda row: row.seq, width=150),
        Column("who", "Vem", lambda row: row.who, width=180),
        Column("what", "Vad", lambda row: row.what, foreground=denied, width=260),
        Column("detail", "Detaljer", _detail, tooltip=_detail, width=0),
    )


def _moment(row: HistoryRow) -> str:
    local = row.at.astimezone(STOCKHOLM)
    return f"{local.date().isoformat()} {clock_time(local)}"


def _detail(row: HistoryRow) -> str:
    reason = (f"Skäl: {row.reason}",) if row.reason else ()
    return "; ".join((*reason, *row.details))
