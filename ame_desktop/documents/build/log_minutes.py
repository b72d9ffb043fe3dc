"""The minutes of a month's follow-up of the log: what was drawn, what was found, who looked."""

from dataclasses import dataclass
from datetime import datetime

from ame_desktop.documents.document import (
    Column,
    Document,
    Facts,
    Heading,
    Orientation,
    Paragraph,
    ParagraphStyle,
    Table,
)
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.log_minutes import Review
from ame_desktop.domain.log_review import Verdict
from ame_desktop.domain.swedish_names import MONTHS

_COLUMNS = (
    Column("Rad", width=0.6),
    Column("När", width=1.2),
    Column("Vem", width=1.3),
    Column("Vad", width=1.8),
    Column("Gäller", width=1.5),
    Column("Varför vald", width=1.6),
    Column("Bedömning", width=1.2),
    Column("Anteckning", width=1.9),
)


@dataclass(frozen=True, slots=True)
class LogMinutes:
    """Everything that the minutes show."""

    unit_name: str
    made_on: str
    made_by: str
    secrecy: str
    review: Review


def build(minutes: LogMinutes) -> Document:
    """Return the minutes as a document. Source: NAT-34."""
    review = minutes.review
    month = f"{MONTHS[review.month.month - 1]} {review.month.year}"
    rows = tuple(
        (
            str(item.row.number),
            _moment(item.row.at),
            item.row.staff,
            item.row.action,
            item.row.people_text,
            item.why_text,
            item.verdict_text,
            item.note,
        )
        for item in review.items
    )
    left = f"{review.left_out} träffar till rymdes inte i urvalet." if review.left_out else ""
    table = (Table(_COLUMNS, rows, name="Rader"),) if rows else ()
    empty = "" if rows else "Ingen rad drogs den här månaden."
    notes = tuple(Paragraph(text, ParagraphStyle.NOTE) for text in (left, empty) if text)
    return Document(
        title="Uppföljning av loggen",
        unit_name=minutes.unit_name,
        made_on=minutes.made_on,
        secrecy=minutes.secrecy,
        subtitle=f"{month[:1].upper()}{month[1:]}",
        subject=f"Logguppföljning {review.month:%Y-%m}",
        orientation=Orientation.LANDSCAPE,
        blocks=(
            Facts((*_facts(review), ("Skrivet av", minutes.made_by))),
            Heading("Rader som granskades"),
            *table,
            *notes,
        ),
    )


def _facts(review: Review) -> tuple[tuple[str, str], ...]:
    closed = f"{_moment(review.closed_at)} av {review.closed_by}" if review.closed_at else "Nej"
    found = tuple((verdict.label, str(review.count(verdict))) for verdict in Verdict)
    return (
        ("Urvalet drogs", f"{_moment(review.drawn_at)} av {review.drawn_by}"),
        ("Avslutad", closed),
        ("Rader", str(len(review.items))),
        *found,
        ("Inte bedömda", str(len(review.waiting))),
    )


def _moment(at: datetime) -> str:
    return f"{at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}"
