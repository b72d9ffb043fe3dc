"""Documents about people: the list, one document with its sections, and its editions."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, RowMapping, Select, and_, case, exists, func, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.access import Actor
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.final_documents import (
    DocumentKind,
    DocumentRow,
    DocumentState,
    Edition,
)
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument, StoredFile
from ame_desktop.storage.models.orders import Customer
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader

_MAKER, _FIXER = aliased(Staff), aliased(Staff)


@dataclass(frozen=True)
class DocumentData:
    """What is stored of a document beside its row in the list."""

    row: DocumentRow
    person_number: str
    placement_id: UUID | None
    replaces_id: UUID | None
    content_hash: str
    facts: Mapping[str, Any]
    fixed_by: str
    released_by: str


@dataclass(frozen=True)
class SectionData:
    """A section as it is stored."""

    section_id: UUID
    version: int
    key: str
    text: str
    rating: int | None
    ready: bool
    written_by: str
    written_at: datetime | None
    sent_to_id: UUID | None
    sent_to: str


@dataclass(frozen=True)
class SectionPlace:
    """Which document a section lies in, and whose."""

    document_id: UUID
    participant_id: UUID
    kind: DocumentKind
    state: DocumentState
    key: str
    sent_to_id: UUID | None


def document_rows(
    reader: Reader, actor: Actor, *conditions: ColumnElement[bool]
) -> tuple[DocumentRow, ...]:
    """Return the documents about people whom the staff may meet, the newest first."""
    question = _rows(actor.asked).where(may_meet(actor.staff_id), *conditions)
    return tuple(
        _row(found)
        for found in reader.execute(
            question.order_by(FinalDocument.created_at.desc(), FinalDocument.number.desc())
        ).mappings()
    )


def document_data(
    reader: Reader, staff_id: UUID, document_id: UUID, asked: Collection[UUID] = ()
) -> DocumentData | None:
    """Return one document about somebody the staff may meet, and what is asked of some of them."""
    releaser = aliased(Staff)
    question = (
        _rows(asked or (staff_id,))
        .add_columns(
            Participant.number.label("person_number"),
            FinalDocument.placement_id,
            FinalDocument.replaces_id,
            FinalDocument.content_hash,
            FinalDocument.facts,
            _FIXER.name.label("fixed_by"),
            releaser.name.label("released_by"),
        )
        .outerjoin(_FIXER, _FIXER.id == FinalDocument.fixed_by_id)
        .outerjoin(releaser, releaser.id == FinalDocument.released_by_id)
        .where(FinalDocument.id == document_id, may_meet(staff_id))
    )
    found = reader.execute(question).mappings().first()
    if found is None:
        return None
    return DocumentData(
        _row(found),
        found["person_number"] or "",
        found["placement_id"],
        found["replaces_id"],
        found["content_hash"],
        found["facts"],
        found["fixed_by"] or "",
        found["released_by"] or "",
    )


def section_data(reader: Reader, document_id: UUID) -> dict[str, SectionData]:
    """Return a document's sections by their key."""
    sent_to = aliased(Staff)
    question: Select[*tuple[Any, ...]] = (
        select(
            DocumentSection.id,
            DocumentSection.version,
            DocumentSection.key,
            DocumentSection.text,
            DocumentSection.rating,
            DocumentSection.ready,
            func.coalesce(Staff.name, ""),
            DocumentSection.written_at,
            DocumentSection.sent_to_id,
            func.coalesce(sent_to.name, ""),
        )
        .outerjoin(Staff, Staff.id == DocumentSection.written_by_id)
        .outerjoin(sent_to, sent_to.id == DocumentSection.sent_to_id)
        .where(DocumentSection.document_id == document_id)
    )
    return {row[2]: SectionData(*row) for row in reader.execute(question)}


def section_place(reader: Reader, section_id: UUID) -> SectionPlace | None:
    """Return which document a section lies in."""
    question = (
        select(
            FinalDocument.id,
            FinalDocument.participant_id,
            FinalDocument.kind,
            FinalDocument.state,
            DocumentSection.key,
            DocumentSection.sent_to_id,
        )
        .join(FinalDocument, FinalDocument.id == DocumentSection.document_id)
        .where(DocumentSection.id == section_id)
    )
    row = reader.execute(question).first()
    return SectionPlace(*row) if row else None


def editions(reader: Reader, number: str) -> tuple[Edition, ...]:
    """Return the editions of a document, the latest first."""
    question = (
        select(
            FinalDocument.id,
            FinalDocument.edition,
            FinalDocument.state,
            FinalDocument.fixed_at,
            func.coalesce(_FIXER.name, ""),
            FinalDocument.released_at,
            FinalDocument.change_reason,
            FinalDocument.content_hash,
            StoredFile.pages,
        )
        .outerjoin(_FIXER, _FIXER.id == FinalDocument.fixed_by_id)
        .outerjoin(StoredFile, StoredFile.document_id == FinalDocument.id)
        .where(FinalDocument.number == number)
        .order_by(FinalDocument.edition.desc())
    )
    return tuple(Edition(*row) for row in reader.execute(question))


def person_of(reader: Reader, document_id: UUID) -> UUID | None:
    """Return whom a document is about."""
    question = select(FinalDocument.participant_id).where(FinalDocument.id == document_id)
    return reader.execute(question).scalar_one_or_none()


def ids_of_number(reader: Reader, number: str) -> tuple[tuple[UUID, DocumentState], ...]:
    """Return the editions of a number with their state, the latest first."""
    question = (
        select(FinalDocument.id, FinalDocument.state)
        .where(FinalDocument.number == number)
        .order_by(FinalDocument.edition.desc())
    )
    return tuple((row.id, row.state) for row in reader.execute(question))


def names(reader: Reader) -> tuple[tuple[UUID, str, str], ...]:
    """Return everybody's identity, given and family name: to find them in a text, never to show."""
    question = select(Participant.id, Participant.given_name, Participant.family_name)
    return tuple((row[0], row[1], row[2]) for row in reader.execute(question))


def private_customers(reader: Reader) -> tuple[str, ...]:
    """Return the names of private persons who ask for help, as :func:`names`."""
    return tuple(reader.scalars(select(Customer.name).where(Customer.kind == CustomerKind.PERSON)))


def staff_names(reader: Reader) -> tuple[str, ...]:
    """Return the names of all staff, also of those who have left."""
    return tuple(reader.scalars(select(Staff.name)))


def _rows(asked: Collection[UUID]) -> Select[*tuple[Any, ...]]:
    section = DocumentSection
    filled = and_(section.text == "", section.rating.is_(None))
    counted = (
        select(
            section.document_id,
            func.count().label("sections"),
            func.sum(case((filled, 0), else_=1)).label("written"),
            func.sum(
                case((and_(section.sent_to_id.in_(asked), section.ready.is_(False)), 1), else_=0)
            ).label("asked"),
        )
        .group_by(section.document_id)
        .subquery()
    )
    waits = exists(
        select(ApprovalCase.id).where(
            ApprovalCase.subject_id == FinalDocument.id,
            ApprovalCase.kind == ApprovalKind.DOCUMENT,
            ApprovalCase.state == ApprovalState.WAITING,
        )
    )
    return (
        select(
            FinalDocument.id,
            FinalDocument.version,
            FinalDocument.participant_id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            FinalDocument.kind,
            FinalDocument.number,
            FinalDocument.edition,
            FinalDocument.state,
            FinalDocument.period_start,
            FinalDocument.period_end,
            _MAKER.name.label("created_by"),
            FinalDocument.created_at,
            FinalDocument.fixed_at,
            FinalDocument.released_at,
            FinalDocument.read_by_person_on,
            FinalDocument.change_reason,
            counted.c.written,
            counted.c.sections,
            counted.c.asked,
            waits.label("waits"),
        )
        .join(Participant, Participant.id == FinalDocument.participant_id)
        .join(_MAKER, _MAKER.id == FinalDocument.created_by_id)
        .outerjoin(counted, counted.c.document_id == FinalDocument.id)
    )


def _row(found: RowMapping) -> DocumentRow:
    name = PersonName(
        found["given_name"], found["family_name"], found["alias"], found["birth_date"]
    )
    start: date | None = found["period_start"]
    return DocumentRow(
        found["id"],
        found["version"],
        found["participant_id"],
        name,
        found["kind"],
        found["number"],
        found["edition"],
        found["state"],
        start,
        found["period_end"],
        found["created_by"],
        found["created_at"],
        found["fixed_at"],
        found["released_at"],
        found["read_by_person_on"],
        found["change_reason"],
        int(found["written"] or 0),
        int(found["sections"] or 0),
        int(found["asked"] or 0),
        bool(found["waits"]),
    )
