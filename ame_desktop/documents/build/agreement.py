"""The agreement for signing: who, how long, the four sections, the tasks, and room to sign."""

from dataclasses import dataclass, field

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
from ame_desktop.domain.agreement_rows import AgreementFile, YearFigures
from ame_desktop.domain.agreement_rules import is_longer_than_a_year
from ame_desktop.domain.agreements import AgreementSection, AgreementState
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.recurrence_words import rule_words
from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.swedish_names import full_date

NO_PEOPLE = "Avtalet innehåller inga uppgifter om deltagare."
NOT_WRITTEN = "Inte ifyllt än."
FREE = "Ingen avgift tas ut av kommunens egna enheter."
CHARGED = "Handledarens lön för tiden och drivmedel debiteras."
_TASKS = (
    Column("Uppgift", width=2.2),
    Column("Hur ofta", width=2.2),
    Column("Plats", width=1.4),
    Column("Personer", Kind.INTEGER, width=0.9),
    Column("Timmar per gång", Kind.NUMBER, decimals=2, width=1.1),
)


@dataclass(frozen=True, slots=True)
class AgreementPaper:
    """Everything the paper shows; ``made_on`` is the day it is made, as text."""

    unit_name: str
    made_on: str
    file: AgreementFile
    logo: bytes = field(default=b"", repr=False)


def build(paper: AgreementPaper) -> Document:
    """Return the agreement as a document. Source: RAG-40 to RAG-43, GAP-13."""
    row = paper.file.row
    return Document(
        title="Avtal om återkommande hjälp",
        unit_name=paper.unit_name,
        made_on=paper.made_on,
        secrecy=NO_PEOPLE,
        number=row.number,
        subtitle=f"{row.title} – {row.customer}",
        subject="Avtal",
        logo=paper.logo,
        blocks=(
            *_status(paper.file),
            Facts(facts_of(paper.file)),
            *_terms(paper.file),
            Heading("1. Roller och ansvar"),
            *_section(paper.file, AgreementSection.ROLES, heading=True),
            *_section(paper.file, AgreementSection.RESPONSIBILITY, heading=True),
            Heading("2. Förväntningar"),
            *_section(paper.file, AgreementSection.EXPECTATIONS),
            Heading("3. Tidsåtgång"),
            *_section(paper.file, AgreementSection.TIME_USE),
            *_tasks(paper.file),
            Heading("4. Uppföljning"),
            *_section(paper.file, AgreementSection.FOLLOW_UP),
            *_days(paper.file),
            *_previous(paper.file.previous),
            Heading("Underskrifter"),
            signing_lines(row.customer, paper.unit_name, who="För"),
        ),
    )


def facts_of(file: AgreementFile) -> tuple[tuple[str, str], ...]:
    """Return who the agreement is with and for how long, as labels and values."""
    row, draft = file.row, file.draft
    hours = row.hours_a_month
    contact = (draft.contact, draft.contact_phone, draft.contact_email)
    pairs = (
        ("Motpart", row.customer),
        ("Gäller", f"{full_date(row.start)} – {full_date(row.end)}"),
        ("Kontaktperson", ", ".join(filter(None, contact))),
        ("Ansvarig hos enheten", row.responsible),
        ("Planerad tid", f"{number_text(hours)} timmar per månad" if hours is not None else ""),
        ("Tecknat", _signed(file)),
        ("Avslutat", full_date(row.ended_on) if row.ended_on is not None else ""),
    )
    return tuple(pair for pair in pairs if pair[1])


def figures_text(figures: YearFigures) -> str:
    """Return what came of an agreement in two sentences."""
    hours = figures.hours
    share = f" ({round(hours.share * 100)} %)" if hours.share is not None else ""
    return (
        f"Avtal {figures.number}, {full_date(figures.start)} – {full_date(figures.end)}: "
        f"{number_text(hours.delivered)} timmar utförda av {number_text(hours.planned)} "
        f"planerade{share}. Arbetet utfördes {_times(figures.occasions)} och avtalet följdes upp "
        f"{_times(figures.follow_ups)}."
    )


def _times(count: int) -> str:
    return "en gång" if count == 1 else f"{count} gånger"


def _signed(file: AgreementFile) -> str:
    if file.row.signed_on is None:
        return ""
    return f"{full_date(file.row.signed_on)} av {file.signed_by_customer}"


def _status(file: AgreementFile) -> tuple[Block, ...]:
    if file.row.state is not AgreementState.DRAFT:
        return ()
    said = f"{file.row.status_text}." if file.row.missing else "Utkast att teckna."
    return (Paragraph(said, ParagraphStyle.STRONG),)


def _terms(file: AgreementFile) -> tuple[Block, ...]:
    row = file.row
    free = row.customer_kind in (CustomerKind.UNIT, CustomerKind.PERSON)
    said = ["Avtalet gäller ett år åt gången och förnyas med ett nytt avtal."]
    if is_longer_than_a_year(row.start, row.end):
        agreed = "Enhetschefen har godkänt" if row.longer_approved else "Enhetschefen ska godkänna"
        said = [f"{agreed} en längre tid än ett år: {row.longer_reason}"]
    if row.customer_kind is CustomerKind.UNIT:
        said.append(FREE)
    elif not free:
        said.append(CHARGED)
    return (Paragraph(" ".join(said)),)


def _section(
    file: AgreementFile, section: AgreementSection, *, heading: bool = False
) -> tuple[Block, ...]:
    text = str(getattr(file.draft, section.field)).strip()
    style = ParagraphStyle.PROSE if text else ParagraphStyle.NOTE
    above = (Heading(section.heading, 2),) if heading else ()
    return (*above, Paragraph(text or NOT_WRITTEN, style))


def _tasks(file: AgreementFile) -> tuple[Block, ...]:
    rows = tuple(
        (
            task.draft.name,
            rule_words(task.draft.rule),
            task.draft.place,
            task.draft.places,
            task.draft.hours_each,
        )
        for task in file.tasks
        if task.draft.active
    )
    return (Table(_TASKS, rows, name="Uppgifter"),) if rows else ()


def _days(file: AgreementFile) -> tuple[Block, ...]:
    days = [full_date(item.draft.due_on) for item in file.follow_ups if not item.draft.held_on]
    return (Paragraph(f"Planerade uppföljningar: {', '.join(days)}."),) if days else ()


def _previous(figures: YearFigures | None) -> tuple[Block, ...]:
    if figures is None:
        return ()
    return (Heading("Föregående avtal"), Paragraph(figures_text(figures)))
