"""What the reminders are made of: periods, contacts, documents, outcomes and attendance."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, or_, select

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.follow_ups import EMPLOYMENT_SERVICE
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.reminder_rules import PlacedPeriod
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument
from ame_desktop.storage.models.follow_ups import AfDay, AfSlot, FollowUp
from ame_desktop.storage.models.participants import Enrolment
from ame_desktop.storage.models.placements import Placement, SupportContact
from ame_desktop.storage.store import Reader

_WORK = tuple(reason for reason in ClosureReason if reason.is_work)
_PRESENT = tuple(state for state in AttendanceState if state.is_present)


@dataclass(frozen=True)
class DueContact:
    """Extra support to a receiving unit that has not been held."""

    contact_id: UUID
    placement_id: UUID
    participant_id: UUID
    due_on: date
    with_whom: str
    by_id: UUID | None
    language: bool


@dataclass(frozen=True)
class KnownDocument:
    """A slutdokument that has been begun, or is finished."""

    document_id: UUID
    participant_id: UUID
    placement_id: UUID | None
    finished: bool


@dataclass(frozen=True)
class SentSection:
    """A section that somebody has been asked to write."""

    section_id: UUID
    document_id: UUID
    participant_id: UUID
    key: str
    period_end: date | None


@dataclass(frozen=True)
class StartedWork:
    """A closure to work that nobody has confirmed."""

    enrolment_id: UUID
    participant_id: UUID
    first_day: date
    employer: str


def periods(reader: Reader, since: date) -> tuple[PlacedPeriod, ...]:
    """Return the placements that are open, and those that have ended since a day."""
    query = (
        select(
            Placement.id,
            Placement.participant_id,
            Placement.form,
            func.coalesce(func.nullif(Placement.host_unit, ""), Arena.name, ""),
            Placement.start,
            Placement.end,
            Placement.state,
            Placement.ended_on,
            Placement.extent_percent,
            Placement.previous_id,
            Placement.supervisor_id,
            Placement.proposed_by_id,
        )
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(
            or_(
                Placement.state == PlacementState.APPROVED,
                and_(
                    Placement.state == PlacementState.ENDED,
                    func.coalesce(Placement.ended_on, Placement.end) >= since,
                ),
            )
        )
        .order_by(Placement.start, Placement.id)
    )
    return tuple(PlacedPeriod(*row) for row in map(tuple, reader.execute(query)))


def contacts(reader: Reader, until: date) -> tuple[DueContact, ...]:
    """Return the extra support that is due by a day; what was left of a settled one is not."""
    query = select(
        SupportContact.id,
        SupportContact.placement_id,
        SupportContact.participant_id,
        SupportContact.due_on,
        SupportContact.with_whom,
        SupportContact.by_id,
        SupportContact.language,
    ).join(Placement, Placement.id == SupportContact.placement_id)
    query = query.where(
        SupportContact.held_on.is_(None),
        SupportContact.due_on <= until,
        Placement.state.not_in((PlacementState.ENDED, PlacementState.REFUSED)),
    )
    return tuple(DueContact(*row) for row in reader.execute(query.order_by(SupportContact.due_on)))


def slutdokument(reader: Reader) -> tuple[KnownDocument, ...]:
    """Return every slutdokument, those that are finished too."""
    query = select(
        FinalDocument.id,
        FinalDocument.participant_id,
        FinalDocument.placement_id,
        FinalDocument.state != DocumentState.DRAFT,
    ).where(FinalDocument.kind == DocumentKind.FINAL)
    return tuple(
        KnownDocument(key, person, place, bool(finished))
        for key, person, place, finished in reader.execute(query.order_by(FinalDocument.created_at))
    )


def sent_sections(reader: Reader, us: Collection[UUID]) -> tuple[SentSection, ...]:
    """Return what some of the staff have been asked to write and have not finished."""
    query = (
        select(
            DocumentSection.id,
            DocumentSection.document_id,
            DocumentSection.participant_id,
            DocumentSection.key,
            FinalDocument.period_end,
        )
        .join(FinalDocument, FinalDocument.id == DocumentSection.document_id)
        .where(
            DocumentSection.sent_to_id.in_(us),
            DocumentSection.ready.is_(False),
            FinalDocument.state == DocumentState.DRAFT,
        )
    )
    return tuple(SentSection(*row) for row in reader.execute(query.order_by(DocumentSection.id)))


def unconfirmed_work(reader: Reader) -> tuple[StartedWork, ...]:
    """Return the closures to work that nobody has said lasted or not. Source: KAS-04."""
    query = select(
        Enrolment.id,
        Enrolment.participant_id,
        func.coalesce(Enrolment.outcome_from, Enrolment.end),
        Enrolment.employer,
    ).where(Enrolment.closure.in_(_WORK), Enrolment.lasted_a_month.is_(None))
    rows = reader.execute(query.where(Enrolment.end.is_not(None)))
    return tuple(StartedWork(*row) for row in rows)


def left(reader: Reader, today: date) -> dict[UUID, date]:
    """Return who has left the unit, and when, but for those whose placement goes on.

    Source: KAS-03, TRE-49
    """
    query = select(Enrolment.participant_id, Enrolment.end, Enrolment.closure)
    latest = {
        person: (end, closure)
        for person, end, closure in reader.execute(query.order_by(Enrolment.start, Enrolment.id))
    }
    return {
        person: end
        for person, (end, closure) in latest.items()
        if end is not None and end < today and closure is not ClosureReason.MUNICIPAL_EMPLOYMENT
    }


def meetings_with_af(reader: Reader, since: date) -> dict[UUID, list[date]]:
    """Return the days since a day when each person meets Arbetsförmedlingen, booked or held."""
    found: defaultdict[UUID, list[date]] = defaultdict(list)
    slots = select(AfSlot.participant_id, AfDay.day).join(AfDay, AfDay.id == AfSlot.af_day_id)
    for person, day in reader.execute(slots.where(AfDay.day >= since)):
        found[person].append(day)
    held = select(FollowUp.participant_id, FollowUp.held_on, FollowUp.present)
    for person, day, present in reader.execute(held.where(FollowUp.held_on >= since)):
        if day is not None and EMPLOYMENT_SERVICE in present:
            found[person].append(day)
    return found


def latest_af_day(reader: Reader) -> date | None:
    """Return the last day that Arbetsförmedlingen comes or came."""
    return reader.execute(select(func.max(AfDay.day))).scalar_one()


def presence(
    reader: Reader, people: Collection[UUID], first: date, last: date
) -> dict[UUID, tuple[int, int]]:
    """Return each person's days present and days marked, of some days."""
    present = func.count().filter(Attendance.state.in_(_PRESENT))
    query = (
        select(Attendance.participant_id, present, func.count())
        .where(
            Attendance.participant_id.in_(people),
            Attendance.day >= first,
            Attendance.day <= last,
        )
        .group_by(Attendance.participant_id)
    )
    return {person: (there, marked) for person, there, marked in reader.execute(query)}
