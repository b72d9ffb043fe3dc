"""The yearly follow-up of an agreement: planned hours against worked, and what has been said."""

from dataclasses import dataclass, field
from decimal import Decimal

from ame_desktop.documents.build.agreement import NO_PEOPLE, facts_of, figures_text
from ame_desktop.documents.build.signatures import signing_lines
from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Kind,
    Paragraph,
    ParagraphStyle,
    Table,
)
from ame_desktop.domain.agreement_rows import AgreementFile, AgreementFollowUpRow
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.domain.swedish_names import full_date

NOT_HELD = "Ingen uppföljning är hållen än."
HOURS = (
    "Planerade timmar räknas från avtalets timmar per månad; en del av en månad räknas efter "
    "dagarna. Utförda timmar kommer från uppgifter som är klara, på den dag de utfördes."
)
_MONTHS = (
    Column("Månad", width=1.6),
    Column("Planerade timmar", Kind.NUMBER, decimals=2, width=1.2),
    Column("Utförda timmar", Kind.NUMBER, decimals=2, width=1.2),
    Column("Skillnad", Kind.NUMBER, decimals=2),
    Column("Gånger", Kind.INTEGER),
)
_HELD = (
    Column("Dag", width=1.1),
    Column("Med", width=1.4),
    Column("Vad ni kom fram till", width=3.2),
    Column("Av", width=1.1),
)
_NEXT = (Column("Vad som händer sedan", width=2.4), Column("Markera"), Column("Från datum"))


@dataclass(frozen=True, slots=True)
class FollowUpPaper:
    """Everything the paper shows; ``made_on`` is the day it is made, as text."""

    unit_name: str
    made_on: str
    file: AgreementFile
    logo: bytes = field(default=b"", repr=False)


def build(paper: FollowUpPaper) -> Document:
    """Return the yearly follow-up as a document. Source: RAG-41, GAP-13."""
    file, row = paper.file, paper.file.row
    previous = file.previous
    return Document(
        title="Årlig uppföljning av avtal",
        unit_name=paper.unit_name,
        made_on=paper.made_on,
        secrecy=NO_PEOPLE,
        number=row.number,
        subtitle=f"{row.title} – {row.customer}",
        subject="Uppföljning av avtal",
        logo=paper.logo,
        blocks=(
            Facts(facts_of(file)),
            Heading("Timmar månad för månad"),
            _months(file),
            Paragraph(HOURS, ParagraphStyle.NOTE),
            *((Heading("Året före"), Paragraph(figures_text(previous))) if previous else ()),
            Heading("Uppföljningar"),
            *_held([item for item in file.follow_ups if item.draft.held_on is not None]),
            Heading("Beslut om fortsättning"),
            Table(
                _NEXT,
                (("Avtalet förnyas ett år", "", ""), ("Avtalet avslutas", "", "")),
                name="Fortsättning",
            ),
            Heading("Underskrifter"),
            signing_lines(row.customer, paper.unit_name, who="För"),
        ),
    )


def _months(file: AgreementFile) -> Table:
    rows = tuple(
        (
            month_text(month.month).capitalize(),
            month.hours.planned,
            month.hours.delivered,
            month.hours.delivered - month.hours.planned,
            month.occasions,
        )
        for month in file.months
    )
    planned = sum((month.hours.planned for month in file.months), Decimal(0))
    delivered = sum((month.hours.delivered for month in file.months), Decimal(0))
    times = sum(month.occasions for month in file.months)
    total = ("Hela avtalet", planned, delivered, delivered - planned, times)
    return Table(_MONTHS, rows, name="Timmar", total=total)


def _held(held: list[AgreementFollowUpRow]) -> tuple[Block, ...]:
    if not held:
        return (Paragraph(NOT_HELD, ParagraphStyle.NOTE),)
    rows = tuple(
        (
            full_date(row.draft.held_on or row.draft.due_on),
            row.draft.with_whom,
            row.draft.note,
            row.by,
        )
        for row in held
    )
    return (Table(_HELD, rows, name="Uppföljningar"),)
