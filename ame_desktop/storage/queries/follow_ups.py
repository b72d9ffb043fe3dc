"""Follow-ups: a person's own, and what the list of those who are due is counted from."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, func, or_, select, true
from sqlalchemy.orm import aliased

from ame_desktop.domain.follow_ups import AreaDraft, CaseFacts, FollowUpRow, PlaceChoice
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.follow_ups import DevelopmentArea, FollowUp
from ame_desktop.storage.models.participants import Enrolment, Participant, Referral
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.arenas import not_over
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class Meeting:
    """A meeting that is planned."""

    follow_up_id: UUID | None
    day: date
    minute: int | None


@dataclass(frozen=True)
class RunningPlace:
    """A placement that is under way: where, and since when."""

    start: date
    text: str


def follow_ups(reader: Reader, participant_id: UUID) -> tuple[FollowUpRow, ...]:
    """Return a person's follow-ups with their development areas, the latest first."""
    areas = _areas(reader, DevelopmentArea.participant_id == participant_id)
    query = (
        select(FollowUp.__table__, Staff.name, Placement.form, Placement.host_unit, Arena.name)
        .select_from(FollowUp)
        .join(Staff, Staff.id == FollowUp.by_id, isouter=True)
        .join(Placement, Placement.id == FollowUp.placement_id, isouter=True)
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(FollowUp.participant_id == participant_id)
        .order_by(func.coalesce(FollowUp.held_on, FollowUp.planned_on).desc(), FollowUp.id.desc())
    )
    return tuple(_follow_up(row, areas.get(row.id, ())) for row in reader.execute(query))


def _follow_up(row: Row[Any], areas: Iterable[AreaDraft]) -> FollowUpRow:
    """Make a row of the follow-up's columns and, last, who held it and its placement."""
    staff, form, host, arena = tuple(row)[-4:]
    return FollowUpRow(
        row.id,
        row.version,
        row.participant_id,
        row.placement_id,
        _place(form.short_label, host, arena) if form else "",
        row.planned_on,
        row.planned_minute,
        row.held_on,
        staff or "",
        tuple(str(name) for name in row.present),
        row.how_it_goes,
        row.further_adaptations,
        row.view_of_support,
        row.the_future,
        row.contributes,
        row.next_on,
        tuple(areas),
    )


def _areas(reader: Reader, where: ColumnElement[bool]) -> dict[UUID, list[AreaDraft]]:
    query = select(
        DevelopmentArea.follow_up_id,
        DevelopmentArea.area,
        DevelopmentArea.support,
        DevelopmentArea.own_part,
        DevelopmentArea.proposed_by_person,
    )
    found: defaultdict[UUID, list[AreaDraft]] = defaultdict(list)
    for key, area, support, own, proposed in reader.execute(
        query.where(where).order_by(DevelopmentArea.position)
    ):
        found[key].append(AreaDraft(area, support, own, proposed))
    return found


def latest_held(reader: Reader) -> dict[UUID, tuple[date, date | None]]:
    """Return when each person's latest follow-up was held, and the day agreed for the next."""
    query = select(FollowUp.participant_id, FollowUp.held_on, FollowUp.next_on)
    rows = reader.execute(query.where(FollowUp.held_on.is_not(None)).order_by(FollowUp.held_on))
    return {person: (held, agreed) for person, held, agreed in rows if held is not None}


def planned(reader: Reader) -> dict[UUID, Meeting]:
    """Return each person's next planned follow-up that has not been held."""
    query = select(
        FollowUp.participant_id, FollowUp.id, FollowUp.planned_on, FollowUp.planned_minute
    ).where(FollowUp.held_on.is_(None), FollowUp.planned_on.is_not(None))
    rows = reader.execute(query.order_by(FollowUp.planned_on.desc(), FollowUp.id))
    return {person: Meeting(key, day, minute) for person, key, day, minute in rows if day}


def cases(reader: Reader) -> dict[UUID, CaseFacts]:
    """Return who owns each person's case, by the latest referral."""
    owner, placer = aliased(Staff), aliased(Staff)
    query = (
        select(
            Referral.participant_id,
            Referral.route,
            Referral.owner_staff_id,
            func.coalesce(owner.name, Referral.owner_name),
            Referral.placed_by_staff_id,
            func.coalesce(placer.name, ""),
        )
        .join(owner, owner.id == Referral.owner_staff_id, isouter=True)
        .join(placer, placer.id == Referral.placed_by_staff_id, isouter=True)
        .order_by(Referral.received_on, Referral.id)
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return {person: CaseFacts(*facts) for person, *facts in rows}


def present_times(reader: Reader, day: date) -> dict[UUID, date]:
    """Return since when each person is at the unit: enrolled, or else in an arena."""
    belongs = select(Membership.participant_id, func.min(Membership.start))
    enrolled = select(Enrolment.participant_id, func.max(Enrolment.start)).where(
        or_(Enrolment.end.is_(None), Enrolment.end >= day)
    )
    return {
        person: start
        for question in (
            belongs.where(not_over(day)).group_by(Membership.participant_id),
            enrolled.group_by(Enrolment.participant_id),
        )
        for person, start in reader.execute(question)
    }


def running_places(reader: Reader, day: date) -> dict[UUID, list[RunningPlace]]:
    """Return the placements that are under way on a day, the one that began first first."""
    query = (
        select(
            Placement.participant_id,
            Placement.start,
            Placement.form,
            Placement.host_unit,
            Arena.name,
        )
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(Placement.state == PlacementState.APPROVED, Placement.start <= day)
        .order_by(Placement.start, Placement.id)
    )
    found: defaultdict[UUID, list[RunningPlace]] = defaultdict(list)
    for person, start, form, host, arena in reader.execute(query):
        found[person].append(RunningPlace(start, _place(form.short_label, host, arena)))
    return found


def place_choices(reader: Reader, participant_id: UUID, day: date) -> tuple[PlaceChoice, ...]:
    """Return the placements that a follow-up can belong to, those under way first."""
    query = (
        select(
            Placement.id,
            Placement.form,
            Placement.host_unit,
            Arena.name,
            Placement.state,
            Placement.start,
        )
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(
            Placement.participant_id == participant_id,
            Placement.state.in_((PlacementState.APPROVED, PlacementState.ENDED)),
        )
        .order_by(Placement.start.desc())
    )
    rows = [
        PlaceChoice(
            key,
            _place(form.short_label, host, arena),
            state is PlacementState.APPROVED and start <= day,
        )
        for key, form, host, arena, state, start in reader.execute(query)
    ]
    return tuple(sorted(rows, key=lambda row: not row.running))


def held_rows(
    reader: Reader, visible: ColumnElement[bool]
) -> list[tuple[UUID, PersonName, FollowUpRow]]:
    """Return all follow-ups that were held, with their development areas, the oldest first."""
    areas = _areas(reader, true())
    query = (
        select(
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            FollowUp.__table__,
            Staff.name,
            Placement.form,
            Placement.host_unit,
            Arena.name,
        )
        .select_from(FollowUp)
        .join(Participant, Participant.id == FollowUp.participant_id)
        .join(Staff, Staff.id == FollowUp.by_id, isouter=True)
        .join(Placement, Placement.id == FollowUp.placement_id, isouter=True)
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(visible, FollowUp.held_on.is_not(None))
        .order_by(FollowUp.held_on, FollowUp.id)
    )
    return [
        (row.participant_id, PersonName(*row[:4]), _follow_up(row, areas.get(row.id, ())))
        for row in reader.execute(query)
    ]


def _place(form: str, host: str | None, arena: str | None) -> str:
    place = host or arena or ""
    return f"{form}, {place}" if place else form
