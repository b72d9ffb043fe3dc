"""The columns of the list of documents."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.final_documents import DocumentRow, DocumentState
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

_TONES = {DocumentState.FIXED: Tone.INFO, DocumentState.RELEASED: Tone.DONE}


def document_columns(theme: Theme, today: date) -> list[Column[DocumentRow]]:
    """Return person, kind, number, edition, state, when it is due, and what is missing."""

    def late(row: DocumentRow) -> QColor | None:
        due = is_late(row, today)
        return theme.foreground(Tone.WARNING) if due else None

    def background(row: DocumentRow) -> QColor | None:
        tone = _TONES.get(row.state)
        return theme.background(tone) if tone is not None else None

    def foreground(row: DocumentRow) -> QColor | None:
        tone = _TONES.get(row.state)
        if tone is not None:
            return theme.foreground(tone)
        faded = row.state is DocumentState.REPLACED
        return QColor(theme.colours.muted) if faded else None

    return [
        Column("name", "Namn", lambda row: row.name.listed, width=210),
        Column("kind", "Slag", lambda row: row.kind.label, width=130),
        Column("number", "Nummer", lambda row: row.number, width=130),
        Column(
            "edition",
            "Utgåva",
            lambda row: str(row.edition),
            sort=lambda row: row.edition,
            align=Qt.AlignmentFlag.AlignRight,
            width=74,
            searched=False,
        ),
        Column(
            "state",
            "Läge",
            state_text,
            background=background,
            foreground=foreground,
            width=190,
        ),
        Column(
            "due",
            "Klart senast",
            lambda row: due_text(row, today),
            sort=lambda row: row.period_end if row.state is DocumentState.DRAFT else None,
            foreground=late,
            width=140,
            searched=False,
        ),
        Column("missing", "Att göra", missing_text, width=0, searched=False),
    ]


def state_text(row: DocumentRow) -> str:
    """Return how far a document has come, and whether it lies with the chief."""
    return f"{row.state.label}, väntar på släpp" if row.waits else row.state.label


def is_late(row: DocumentRow, today: date) -> bool:
    """Whether the period has ended and the document is not fixed."""
    due = row.period_end
    return row.state is DocumentState.DRAFT and due is not None and due < today


def due_text(row: DocumentRow, today: date) -> str:
    """Return the day when the document is due: when the period ends. Source: RAG-20."""
    if row.period_end is None or row.state is not DocumentState.DRAFT:
        return ""
    late = " (försenat)" if is_late(row, today) else ""
    return f"{row.period_end.isoformat()}{late}"


def missing_text(row: DocumentRow) -> str:
    """Return what is left to do, in a few words."""
    if row.state is DocumentState.REPLACED:
        return ""
    parts = []
    if row.state is DocumentState.DRAFT:
        parts.append(f"{row.written} av {row.sections} avsnitt skrivna")
    if row.asked_of_me:
        parts.append("1 väntar på dig" if row.asked_of_me == 1 else f"{row.asked_of_me} på dig")
    if row.state is DocumentState.FIXED and not row.waits:
        parts.append("Be om släpp")
    if row.state is not DocumentState.DRAFT and row.read_by_person_on is None:
        parts.append("Deltagaren har inte läst")
    return " · ".join(parts)
