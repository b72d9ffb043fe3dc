"""The way in: referrals that have begun, their steps, next steps, and how many cases each has."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, exists, func, or_, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import EarlierCase, StepDraft, StepMark
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import OwnerKind, ReferralRoute
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.intake import IntakeMark
from ame_desktop.storage.models.mapping import MappingSession
from ame_desktop.storage.models.participants import Consent, Enrolment, Participant, Referral
from ame_desktop.storage.queries.participants import is_current
from ame_desktop.storage.queries.visibility import Condition, is_latest_referral, may_meet
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class EntryColumns:
    """What the screens need of a referral and of whom it is about."""

    participant_id: UUID
    referral_id: UUID
    version: int
    name: PersonName
    language: str
    route: ReferralRoute
    referred_by: str
    received_on: date
    owner_kind: OwnerKind
    owner_staff_id: UUID | None
    placed_by_staff_id: UUID | None
    staff: str
    enrolled_from: date | None
    returns: bool


def entries(
    reader: Reader, visible: Condition, since: date, today: date
) -> tuple[EntryColumns, ...]:
    """Return the referrals whose way in has begun and is not finished, the oldest first.

    One that came before ``since`` counts only when a step of it is booked or done.
    """
    begun = or_(Referral.received_on >= since, exists(_marks_of_referral()))
    finished = exists(_marks_of_referral().where(IntakeMark.step == IntakeStep.DONE))
    return _entries(reader, and_(visible, begun, ~finished, ~_left(today)), today)


def is_under_way(reader: Reader, participant_id: UUID, since: date, today: date) -> bool:
    """Whether a person's way in has begun and is not finished."""
    return bool(entries(reader, Participant.id == participant_id, since, today))


def entry_of(reader: Reader, participant_id: UUID, today: date) -> EntryColumns | None:
    """Return a person's latest referral, whether its way in is finished or not."""
    return next(iter(_entries(reader, Participant.id == participant_id, today)), None)


def _entries(reader: Reader, where: Condition, today: date) -> tuple[EntryColumns, ...]:
    owner, placer = aliased(Staff), aliased(Staff)
    enrolled = select(func.max(Enrolment.start)).where(
        Enrolment.participant_id == Participant.id,
        or_(Enrolment.end.is_(None), Enrolment.end >= today),
    )
    before = select(Enrolment.id).where(
        Enrolment.participant_id == Participant.id,
        Enrolment.end.is_not(None),
        Enrolment.start < Referral.received_on,
    )
    query = (
        select(
            Participant.id.label("person"),
            Referral.id,
            Referral.version,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            Participant.interpreter_language,
            Referral.route,
            Referral.referred_by,
            Referral.received_on,
            Referral.owner_kind,
            Referral.owner_staff_id,
            Referral.placed_by_staff_id,
            owner.name.label("owner"),
            placer.name.label("placer"),
            enrolled.scalar_subquery().label("enrolled_from"),
            exists(before).label("returns"),
        )
        .join(Participant, Participant.id == Referral.participant_id)
        .join(owner, owner.id == Referral.owner_staff_id, isouter=True)
        .join(placer, placer.id == Referral.placed_by_staff_id, isouter=True)
        .where(where, is_latest_referral())
        .order_by(Referral.received_on, Referral.id)
    )
    rows: Iterable[Row[Any]] = reader.execute(query)
    return tuple(_entry(row) for row in rows)


def _entry(row: Row[Any]) -> EntryColumns:
    return EntryColumns(
        row.person,
        row.id,
        row.version,
        PersonName(row.given_name, row.family_name, row.alias, row.birth_date),
        row.interpreter_language,
        row.route,
        row.referred_by,
        row.received_on,
        row.owner_kind,
        row.owner_staff_id,
        row.placed_by_staff_id,
        row.owner or row.placer or "",
        row.enrolled_from,
        bool(row.returns),
    )


def _marks_of_referral() -> Any:
    return select(IntakeMark.id).where(IntakeMark.referral_id == Referral.id)


def _left(today: date) -> Condition:
    """The condition that the person has left since the referral."""
    return exists(
        select(Enrolment.id).where(
            Enrolment.participant_id == Participant.id,
            Enrolment.end < today,
            or_(Enrolment.referral_id == Referral.id, Enrolment.start >= Referral.received_on),
        )
    )


def marks(reader: Reader, referrals: Collection[UUID]) -> dict[UUID, tuple[StepMark, ...]]:
    """Return what is stored of the steps of some referrals."""
    query = (
        select(IntakeMark.__table__, Staff.name.label("staff"))
        .join(Staff, Staff.id == IntakeMark.by_id, isouter=True)
        .where(IntakeMark.referral_id.in_(referrals))
    )
    found: defaultdict[UUID, list[StepMark]] = defaultdict(list)
    for row in reader.execute(query):
        draft = StepDraft(row.booked_on, row.booked_minute, row.done_on, row.note)
        found[row.referral_id].append(
            StepMark(row.id, row.version, row.step, draft, row.staff or "")
        )
    return {key: tuple(rows) for key, rows in found.items()}


def finished_on(reader: Reader, referral_id: UUID) -> date | None:
    """Return the day when a way in was finished."""
    query = select(IntakeMark.done_on).where(
        IntakeMark.referral_id == referral_id, IntakeMark.step == IntakeStep.DONE
    )
    return reader.execute(query).scalar_one_or_none()


def consent_days(reader: Reader, people: Collection[UUID]) -> dict[UUID, tuple[date, ...]]:
    """Return the days on which people gave the waivers of secrecy that still hold."""
    query = select(Consent.participant_id, Consent.given_on).where(
        Consent.participant_id.in_(people), Consent.withdrawn_on.is_(None)
    )
    return _days(reader, query)


def session_days(reader: Reader, people: Collection[UUID]) -> dict[UUID, tuple[date, ...]]:
    """Return the days of people's sessions of mapping, held or booked."""
    query = select(MappingSession.participant_id, MappingSession.day).where(
        MappingSession.participant_id.in_(people)
    )
    return _days(reader, query)


def _days(reader: Reader, query: Any) -> dict[UUID, tuple[date, ...]]:
    found: defaultdict[UUID, list[date]] = defaultdict(list)
    for person, day in reader.execute(query):
        found[person].append(day)
    return {person: tuple(sorted(days)) for person, days in found.items()}


def caseloads(reader: Reader, visible: Condition, today: date) -> Counter[UUID]:
    """Return how many people each member of staff owns or places, of those here now."""
    query = (
        select(Referral.owner_staff_id, Referral.placed_by_staff_id, func.count())
        .join(Participant, Participant.id == Referral.participant_id)
        .where(visible, is_latest_referral(), or_(is_current(today), ~_left(today)))
        .group_by(Referral.owner_staff_id, Referral.placed_by_staff_id)
    )
    found: Counter[UUID] = Counter()
    for owner, placer, count in reader.execute(query):
        for staff_id in {owner, placer}:
            if staff_id is not None:
                found[staff_id] += count
    return found


def earlier_cases(reader: Reader, participant_id: UUID) -> tuple[EarlierCase, ...]:
    """Return a person's times at the unit before the latest referral, the latest first.

    Source: TRE-38
    """
    referrals = list(
        reader.execute(
            select(Referral.id, Referral.route, Referral.received_on)
            .where(Referral.participant_id == participant_id)
            .order_by(Referral.received_on.desc(), Referral.id.desc())
        )
    )
    known = {row.id: row for row in referrals}
    latest = referrals[0].id if referrals else None
    query = select(
        Enrolment.referral_id, Enrolment.start, Enrolment.end, Enrolment.end_reason
    ).where(Enrolment.participant_id == participant_id)
    found = []
    for key, start, end, why in reader.execute(query.order_by(Enrolment.start.desc())):
        row = known.pop(key, None)
        if end is None or (key is not None and key == latest):
            continue
        route = row.route if row else None
        found.append(EarlierCase(key, route, row.received_on if row else None, start, end, why))
    found += [
        EarlierCase(row.id, row.route, row.received_on, None, None, "")
        for row in known.values()
        if row.id != latest
    ]
    return tuple(sorted(found, key=_began, reverse=True))


def _began(case: EarlierCase) -> date:
    return case.start or case.received_on or date.min


def may_be_met(reader: Reader, participant_id: UUID, staff_id: UUID) -> bool:
    """Whether a member of staff may meet a person at all. Source: NAT-38"""
    query = select(Participant.id).where(Participant.id == participant_id, may_meet(staff_id))
    return reader.execute(query).first() is not None
