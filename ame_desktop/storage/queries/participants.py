"""The list of participants: columns of people, arenas, owners and the dates that come next."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participant_files import NO_OWNER, NextDate
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.qualifications import held_name, shown_name
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena, Membership, ScheduleStep
from ame_desktop.storage.models.participants import (
    Enrolment,
    Participant,
    Qualification,
    Referral,
)
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.arenas import not_over
from ame_desktop.storage.store import Reader

PlacementColumns = tuple[ActivityForm, str, date, date | None]
"""What the list needs of a placement: form, place, start and end."""

LIVE_PLACEMENTS = (PlacementState.APPROVED, PlacementState.WAITING)


@dataclass(frozen=True)
class PersonColumns:
    """What the list needs of a person."""

    participant_id: UUID
    name: PersonName
    protected: bool
    number_missing: bool
    current: bool


@dataclass(frozen=True)
class CaseColumns:
    """What the list needs of a referral."""

    route: ReferralRoute
    owner: str


def is_current(day: date) -> ColumnElement[bool]:
    """Return the condition that a person is enrolled, or is or will be in an arena."""
    enrolled = select(Enrolment.id).where(
        Enrolment.participant_id == Participant.id,
        or_(Enrolment.end.is_(None), Enrolment.end >= day),
    )
    belongs = select(Membership.id).where(
        Membership.participant_id == Participant.id, not_over(day)
    )
    over = select(Enrolment.id).where(Enrolment.participant_id == Participant.id)
    return or_(exists(enrolled), and_(exists(belongs), ~exists(over)))


def has_left(day: date) -> ColumnElement[bool]:
    """Return the condition that a person's time is over, and nobody has referred them since."""
    times = select(Enrolment.id).where(Enrolment.participant_id == Participant.id)
    lasting = times.where(or_(Enrolment.end.is_(None), Enrolment.end >= day))
    left = select(func.max(Enrolment.end)).where(Enrolment.participant_id == Participant.id)
    again = select(Referral.id).where(
        Referral.participant_id == Participant.id,
        Referral.received_on > left.correlate(Participant).scalar_subquery(),
    )
    return and_(
        exists(times.correlate(Participant)),
        ~exists(lasting.correlate(Participant)),
        ~exists(again.correlate(Participant)),
    )


def people(reader: Reader, visible: ColumnElement[bool], day: date) -> tuple[PersonColumns, ...]:
    """Return everybody who may be met."""
    query = select(
        Participant.id,
        Participant.given_name,
        Participant.family_name,
        Participant.alias,
        Participant.birth_date,
        Participant.protection,
        Participant.number,
        is_current(day),
    ).where(visible)
    return tuple(
        PersonColumns(
            key,
            PersonName(given, family, alias, born),
            protection is not Protection.NONE,
            number is None,
            bool(current),
        )
        for key, given, family, alias, born, protection, number, current in reader.execute(query)
    )


def arenas_of(reader: Reader, day: date) -> dict[UUID, list[tuple[UUID, str]]]:
    """Return the arenas that each person is, or is coming, in; group activities come last."""
    query = (
        select(Membership.participant_id, Arena.id, Arena.name)
        .join(Arena, Arena.id == Membership.arena_id)
        .where(not_over(day))
        .order_by(Arena.kind == ArenaKind.GROUP, Arena.position)
    )
    found: defaultdict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
    for person, arena_id, name in reader.execute(query):
        if (arena_id, name) not in found[person]:
            found[person].append((arena_id, name))
    return found


def cases(reader: Reader) -> dict[UUID, CaseColumns]:
    """Return each person's latest referral: the route and the owner's name."""
    query = (
        select(Referral.participant_id, Referral.route, Staff.name, Referral.owner_name)
        .join(Staff, Staff.id == Referral.owner_staff_id, isouter=True)
        .order_by(Referral.received_on, Referral.id)
    )
    return {
        person: CaseColumns(route, staff or owner or NO_OWNER)
        for person, route, staff, owner in reader.execute(query)
    }


def placements(reader: Reader, day: date) -> dict[UUID, list[PlacementColumns]]:
    """Return the placements that run or will begin: form, place, start and end."""
    query = (
        select(
            Placement.participant_id,
            Placement.form,
            Arena.name,
            Placement.host_unit,
            Placement.start,
            Placement.end,
        )
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(
            Placement.state.in_(LIVE_PLACEMENTS),
            or_(Placement.end.is_(None), Placement.end >= day),
        )
        .order_by(Placement.start)
    )
    found: defaultdict[UUID, list[PlacementColumns]] = defaultdict(list)
    for person, form, arena, host, start, end in reader.execute(query):
        found[person].append((form, host or arena or "", start, end))
    return found


def coming_dates(
    reader: Reader, day: date, *, qualifications: bool
) -> Iterable[tuple[UUID, NextDate]]:
    """Give each day that lies ahead for a person, apart from placements.

    Those of qualifications only where the reader may know of them.
    """
    expiring = select(
        Qualification.participant_id,
        Qualification.valid_to,
        Qualification.kind,
        Qualification.text,
    ).where(Qualification.valid_to >= day)
    for person, valid_to, kind, text in reader.execute(expiring) if qualifications else ():
        if valid_to is not None:
            yield person, NextDate(valid_to, f"{shown_name(held_name(kind, text))} går ut")
    steps = select(ScheduleStep.participant_id, ScheduleStep.start).where(ScheduleStep.start > day)
    for person, start in reader.execute(steps):
        yield person, NextDate(start, "Nytt schema")
    leaving = select(Membership.participant_id, Membership.end).where(Membership.end >= day)
    for person, end in reader.execute(leaving):
        if end is not None:
            yield person, NextDate(end, "Slutar i arenan")


def with_number(reader: Reader, number: str) -> UUID | None:
    """Return whose number it is."""
    query = select(Participant.id).where(Participant.number == number)
    return reader.execute(query).scalar_one_or_none()


def number_of(reader: Reader, participant_id: UUID) -> str | None:
    """Return a person's whole number."""
    query = select(Participant.number).where(Participant.id == participant_id)
    return reader.execute(query).scalar_one()


def contact_of(reader: Reader, participant_id: UUID) -> tuple[str, str, str]:
    """Return telephone, e-mail and address."""
    query = select(Participant.phone, Participant.email, Participant.address)
    row = reader.execute(query.where(Participant.id == participant_id)).one()
    return row.phone, row.email, row.address


def names(reader: Reader, visible: ColumnElement[bool]) -> dict[UUID, PersonName]:
    """Return the names of those who may be met."""
    query = select(
        Participant.id,
        Participant.given_name,
        Participant.family_name,
        Participant.alias,
        Participant.birth_date,
    ).where(visible)
    return {
        key: PersonName(given, family, alias, born)
        for key, given, family, alias, born in reader.execute(query)
    }


def still_here(reader: Reader, day: date) -> frozenset[UUID]:
    """Return whose time at the unit is not over: enrolled, on the way in, or back again."""
    return frozenset(reader.scalars(select(Participant.id).where(~has_left(day))))
