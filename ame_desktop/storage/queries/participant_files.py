"""A person's file: everything that *Översikt* shows, and the tabs of notes and consents."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, literal, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from ame_desktop.domain.names import PersonName
from ame_desktop.domain.notes import MeetingDraft, NoteRow
from ame_desktop.domain.participant_files import (
    NO_OWNER,
    ConsentRow,
    PlacementRow,
    QualificationRow,
    ReferralRow,
    RestrictionRow,
)
from ame_desktop.domain.participants import NumberKind, Protection
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.participants import (
    CaseNote,
    Consent,
    NotTogether,
    Participant,
    ProtectedReader,
    Qualification,
    Referral,
    WorkRestriction,
)
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.plans import JointMeeting, NotePaper
from ame_desktop.storage.store import Reader

Attribute = InstrumentedAttribute[UUID]


@dataclass(frozen=True)
class StoredPerson:
    """A person's own columns."""

    version: int
    name: PersonName
    number: str | None
    number_kind: NumberKind | None
    number_draft: str
    phone: str
    email: str
    address: str
    interpreter_language: str
    comment: str
    protection: Protection


def person(reader: Reader, participant_id: UUID) -> StoredPerson:
    """Return a person's own columns."""
    row = reader.execute(
        select(Participant.__table__).where(Participant.id == participant_id)
    ).one()
    return StoredPerson(
        row.version,
        PersonName(row.given_name, row.family_name, row.alias, row.birth_date),
        row.number,
        row.number_kind,
        row.number_draft,
        row.phone,
        row.email,
        row.address,
        row.interpreter_language,
        row.comment,
        row.protection,
    )


def readers_of(reader: Reader, participant_id: UUID) -> frozenset[UUID]:
    """Return the staff who are named on a protected person's case."""
    query = select(ProtectedReader.staff_id).where(ProtectedReader.participant_id == participant_id)
    return frozenset(reader.scalars(query))


def referral(reader: Reader, participant_id: UUID, *, reason: bool = False) -> ReferralRow | None:
    """Return a person's latest referral with the names of those who own and place.

    Args:
        reader: what is read through.
        participant_id: whose.
        reason: whether why the person came is asked for; a server gives it to few.
    """
    owner, placer = aliased(Staff), aliased(Staff)
    query = (
        select(
            Referral.id,
            Referral.version,
            Referral.route,
            Referral.referred_by,
            Referral.forum,
            Referral.received_on,
            (Referral.reason if reason else literal("")).label("reason"),
            Referral.owner_kind,
            Referral.owner_staff_id,
            Referral.owner_name,
            owner.name.label("owner"),
            Referral.placed_by_staff_id,
            placer.name.label("placer"),
            Referral.contact_on,
            Referral.mapping_on,
            Referral.assessment_on,
        )
        .join(owner, owner.id == Referral.owner_staff_id, isouter=True)
        .join(placer, placer.id == Referral.placed_by_staff_id, isouter=True)
        .where(Referral.participant_id == participant_id)
        .order_by(Referral.received_on.desc(), Referral.id.desc())
    )
    row = reader.execute(query).first()
    if row is None:
        return None
    return ReferralRow(
        row.id,
        row.version,
        row.route,
        row.referred_by,
        row.forum,
        row.received_on,
        row.reason,
        row.owner_kind,
        row.owner_staff_id,
        row.owner or row.owner_name or NO_OWNER,
        row.placed_by_staff_id,
        row.placer or "",
        row.contact_on,
        row.mapping_on,
        row.assessment_on,
    )


def placements(reader: Reader, participant_id: UUID) -> tuple[PlacementRow, ...]:
    """Return a person's placements, the latest first."""
    query = (
        select(
            Placement.id,
            Placement.form,
            Placement.host_unit,
            Arena.name,
            Placement.start,
            Placement.end,
            Placement.state,
        )
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(Placement.participant_id == participant_id)
        .order_by(Placement.start.desc())
    )
    return tuple(
        PlacementRow(key, form, host or arena or "", start, end, state)
        for key, form, host, arena, start, end, state in reader.execute(query)
    )


def restrictions(reader: Reader, participant_id: UUID, day: date) -> tuple[RestrictionRow, ...]:
    """Return the adaptations that hold on a day or will."""
    query = select(
        WorkRestriction.id,
        WorkRestriction.version,
        WorkRestriction.kind,
        WorkRestriction.text,
        WorkRestriction.max_kilograms,
        WorkRestriction.valid_from,
        WorkRestriction.valid_to,
    ).where(
        WorkRestriction.participant_id == participant_id,
        or_(WorkRestriction.valid_to.is_(None), WorkRestriction.valid_to >= day),
    )
    return tuple(RestrictionRow(*row) for row in reader.execute(query.order_by(WorkRestriction.id)))


def qualifications(reader: Reader, participant_id: UUID) -> tuple[QualificationRow, ...]:
    """Return what a person may do, also what has run out."""
    query = select(
        Qualification.id,
        Qualification.version,
        Qualification.kind,
        Qualification.text,
        Qualification.valid_to,
    ).where(Qualification.participant_id == participant_id)
    return tuple(QualificationRow(*row) for row in reader.execute(query.order_by(Qualification.id)))


def consents(reader: Reader, participant_id: UUID) -> tuple[ConsentRow, ...]:
    """Return the waivers of secrecy, the latest first."""
    query = select(
        Consent.id,
        Consent.version,
        Consent.party,
        Consent.detail,
        Consent.given_on,
        Consent.withdrawn_on,
    ).where(Consent.participant_id == participant_id)
    return tuple(
        ConsentRow(*row) for row in reader.execute(query.order_by(Consent.given_on.desc()))
    )


def notes(
    reader: Reader, participant_id: UUID, observer: UUID | None = None
) -> tuple[NoteRow, ...]:
    """Return the notes, the latest first; with ``observer`` only that person's observations."""
    query = (
        select(
            CaseNote.id,
            CaseNote.version,
            CaseNote.written_at,
            CaseNote.author_id,
            Staff.name,
            CaseNote.type,
            CaseNote.heading,
            CaseNote.text,
            CaseNote.own_observation,
            JointMeeting.purpose,
            JointMeeting.agreed,
            JointMeeting.parties,
            NotePaper.name,
        )
        .join(Staff, Staff.id == CaseNote.author_id)
        .join(JointMeeting, JointMeeting.note_id == CaseNote.id, isouter=True)
        .join(NotePaper, NotePaper.note_id == CaseNote.id, isouter=True)
        .where(CaseNote.participant_id == participant_id)
        .order_by(CaseNote.written_at.desc(), CaseNote.id.desc())
    )
    if observer is not None:
        query = query.where(CaseNote.author_id == observer, CaseNote.own_observation)
    return tuple(_note(tuple(row)) for row in reader.execute(query))


def _note(row: tuple[Any, ...]) -> NoteRow:
    purpose, agreed, parties, paper = row[-4:]
    meeting = None if purpose is None else MeetingDraft(purpose, agreed, parties)
    return replace(NoteRow(*row[:-4]), meeting=meeting, paper=paper or "")


def not_together(
    reader: Reader, participant_id: UUID, visible: ColumnElement[bool]
) -> tuple[tuple[UUID, str], ...]:
    """Return with whom a person should not work, of those who may be met; never why."""
    found: list[tuple[UUID, str]] = []
    pairs: Iterable[tuple[Attribute, Attribute]] = (
        (NotTogether.first_id, NotTogether.second_id),
        (NotTogether.second_id, NotTogether.first_id),
    )
    for own, other in pairs:
        query = (
            select(NotTogether.id, Participant.given_name, Participant.family_name)
            .select_from(NotTogether)
            .join(Participant, Participant.id == other)
            .where(own == participant_id, visible)
        )
        found += [
            (key, PersonName(given, family).full) for key, given, family in reader.execute(query)
        ]
    return tuple(sorted(found, key=lambda pair: pair[1]))
