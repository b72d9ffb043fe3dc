"""The columns of the log, of who has read a file, and of the month's sample."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_minutes import ReviewItem
from ame_desktop.domain.log_review import Verdict
from ame_desktop.domain.log_rows import LogRow, ReaderRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

_TONES = {
    Verdict.JUSTIFIED: Tone.DONE,
    Verdict.QUESTION: Tone.WARNING,
    Verdict.INVESTIGATE: Tone.STOP,
}


def moment(at: datetime) -> str:
    """Return *2026-11-23 07:30*, in Swedish time."""
    return f"{at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}"


def line_columns(theme: Theme) -> tuple[Column[LogRow], ...]:
    """Return number, when, who, what, whom it concerns and more; a refusal stands out."""

    def background(row: LogRow) -> QColor | None:
        return theme.background(Tone.STOP) if row.kind is LogKind.DENIED else None

    def foreground(row: LogRow) -> QColor | None:
        return theme.foreground(Tone.STOP) if row.kind is LogKind.DENIED else None

    return (
        Column("at", "När", lambda row: moment(row.at), width=150, sort=lambda row: -row.number),
        Column("staff", "Vem", lambda row: row.staff, width=160),
        Column(
            "action",
            "Vad",
            lambda row: row.action,
            width=330,
            background=background,
            foreground=foreground,
        ),
        Column("people", "Gäller", lambda row: row.people_text, width=180, tooltip=_everybody),
        Column("more", "Mer", lambda row: row.more_text, width=0, tooltip=_more),
        Column(
            "number",
            "Rad",
            lambda row: str(row.number),
            sort=lambda row: row.number,
            align=Qt.AlignmentFlag.AlignRight,
            width=80,
            searched=False,
        ),
    )


def reader_columns(theme: Theme) -> tuple[Column[ReaderRow], ...]:
    """Return who, how often, since when, in which ways, and whether the case is theirs."""

    def background(row: ReaderRow) -> QColor | None:
        return None if row.on_case else theme.background(Tone.WARNING)

    def foreground(row: ReaderRow) -> QColor | None:
        return None if row.on_case else theme.foreground(Tone.WARNING)

    return (
        Column("last", "Senast", lambda row: moment(row.last), width=150, sort=_latest),
        Column("name", "Vem", lambda row: row.name, width=190),
        Column(
            "times",
            "Gånger",
            lambda row: str(row.times),
            sort=lambda row: row.times,
            align=Qt.AlignmentFlag.AlignRight,
            width=90,
        ),
        Column(
            "case",
            "I ärendet eller arenan",
            _case,
            background=background,
            foreground=foreground,
            width=180,
        ),
        Column("first", "Första gången", lambda row: moment(row.first), width=150),
        Column("ways", "Vad", lambda row: ", ".join(row.ways), width=0, tooltip=_ways),
    )


def item_columns(theme: Theme) -> tuple[Column[ReviewItem], ...]:
    """Return why a line was drawn, the line itself, and what was found of it."""

    def tone(row: ReviewItem) -> Tone | None:
        return _TONES.get(row.verdict) if row.verdict is not None else None

    def background(row: ReviewItem) -> QColor | None:
        found = tone(row)
        return theme.background(found) if found is not None else None

    def foreground(row: ReviewItem) -> QColor | None:
        found = tone(row)
        return theme.foreground(found) if found is not None else None

    return (
        Column(
            "verdict",
            "Bedömning",
            lambda row: "Din egen" if row.own and row.verdict is None else row.verdict_text,
            background=background,
            foreground=foreground,
            width=104,
        ),
        Column("why", "Varför vald", lambda row: row.why_text, width=236, tooltip=_why),
        Column("at", "När", lambda row: moment(row.row.at), width=140),
        Column("staff", "Vem", lambda row: row.row.staff, width=134),
        Column("action", "Vad", lambda row: row.row.action, width=186),
        Column("people", "Gäller", lambda row: row.row.people_text, width=132),
        Column("note", "Anteckning", _note, width=0, tooltip=_note),
    )


def _case(row: ReaderRow) -> str:
    if row.staff_id is None:
        return ""
    return "Ja" if row.on_case else "Nej"


def _latest(row: ReaderRow) -> float:
    return -row.last.timestamp()


def _everybody(row: LogRow) -> str:
    return "\n".join(row.people)


def _more(row: LogRow) -> str:
    return row.more_text


def _ways(row: ReaderRow) -> str:
    return "\n".join(row.ways)


def _why(row: ReviewItem) -> str:
    return row.why_text


def _note(row: ReviewItem) -> str:
    return row.note or row.row.reason
