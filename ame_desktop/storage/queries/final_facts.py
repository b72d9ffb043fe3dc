"""What the system knows of a person's time: places, tasks, attendance, adaptations, follow-ups."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, or_, select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.calendar import days_between
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.final_facts import (
    AdaptationFact,
    AttendanceFacts,
    PlaceFact,
    TaskFact,
    TimeFacts,
)
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.time_once import time_of_day
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.follow_ups import FollowUp
from ame_desktop.storage.models.participants import WorkRestriction
from ame_desktop.storage.models.placements import Placement, PlacementAdaptation
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import everybody
from ame_desktop.storage.store import Reader

_RAN = (PlacementState.APPROVED, PlacementState.ENDED)


@dataclass(frozen=True)
class Asked:
    """Whose time is asked for: the days from ``first`` to ``last``, and the placement if any."""

    participant_id: UUID
    placement_id: UUID | None
    first: date
    last: date | None
    today: date

    @property
    def until(self) -> date:
        """The last day that there can be facts of."""
        return self.today if self.last is None else min(self.last, self.today)


@dataclass(frozen=True)
class _Placed:
    """What is told of the placement."""

    form: ActivityForm | None = None
    host_unit: str = ""
    extent_percent: int | None = None
    supervisor: str = ""
    af_decision: str = ""
    af_decided_on: date | None = None


def time_facts(reader: Reader, asked: Asked) -> TimeFacts:
    """Return all that the system knows of a period."""
    placed = _placed(reader, asked.placement_id)
    return TimeFacts(
        form=placed.form,
        start=asked.first,
        end=asked.last,
        until=asked.until,
        places=_places(reader, asked, placed.host_unit),
        extent_percent=placed.extent_percent,
        supervisor=placed.supervisor,
        af_decision=placed.af_decision,
        af_decided_on=placed.af_decided_on,
        tasks=_tasks(reader, asked),
        attendance=_attendance(reader, asked),
        adaptations=_adaptations(reader, asked.placement_id),
        restrictions=_restrictions(reader, asked),
        follow_ups=_follow_ups(reader, asked),
    )


def _placed(reader: Reader, placement_id: UUID | None) -> _Placed:
    question = (
        select(
            Placement.form,
            Placement.host_unit,
            Placement.extent_percent,
            func.coalesce(Staff.name, Placement.supervisor_name),
            Placement.af_decision,
            Placement.af_decided_on,
        )
        .outerjoin(Staff, Staff.id == Placement.supervisor_id)
        .where(Placement.id == placement_id)
    )
    row = reader.execute(question).first()
    return _Placed(*row) if row else _Placed()


def _places(reader: Reader, asked: Asked, host_unit: str) -> tuple[PlaceFact, ...]:
    question = (
        select(Arena.name, Membership.start, Membership.end)
        .join(Arena, Arena.id == Membership.arena_id)
        .where(
            Membership.participant_id == asked.participant_id,
            Membership.start <= asked.until,
            or_(Membership.end.is_(None), Membership.end >= asked.first),
            Arena.kind != ArenaKind.GROUP,
        )
        .order_by(Membership.start, Arena.name)
    )
    arenas = [
        PlaceFact(name, max(start, asked.first), _earlier(end, asked.last))
        for name, start, end in reader.execute(question)
    ]
    host = [PlaceFact(host_unit, asked.first, asked.last)] if host_unit else []
    return (*host, *arenas)


def _tasks(reader: Reader, asked: Asked) -> tuple[TaskFact, ...]:
    question = (
        select(Task.name, func.count(Assignment.day.distinct()))
        .join(Task, Task.id == Assignment.task_id)
        .where(
            Assignment.participant_id == asked.participant_id,
            Assignment.day.between(asked.first, asked.until),
        )
        .group_by(Task.name)
    )
    return tuple(TaskFact(name, days) for name, days in reader.execute(question))


def _attendance(reader: Reader, asked: Asked) -> AttendanceFacts:
    if asked.until < asked.first:
        return AttendanceFacts()
    scope = Scope(asked.first, asked.until, everybody(), participant_id=asked.participant_id)
    known = presence(reader, scope)
    others = _other_places(reader, asked)
    return _totals(
        people
        for day in days_between(asked.first, asked.until)
        if (people := tuple(p for p in known.people(day) if p.place_id not in others))
    )


def _other_places(reader: Reader, asked: Asked) -> frozenset[UUID]:
    """Return the places of the person's parallel placements, which have documents of their own."""
    question = select(Placement.id, Placement.arena_id, Placement.host_unit).where(
        Placement.participant_id == asked.participant_id, Placement.state.in_(_RAN)
    )
    places = {
        key: key if host_unit else arena_id for key, arena_id, host_unit in reader.execute(question)
    }
    own = None if asked.placement_id is None else places.get(asked.placement_id)
    if own is None:
        return frozenset()
    return frozenset(place for place in places.values() if place is not None) - {own}


def _totals(days: Iterable[tuple[ExpectedPerson, ...]]) -> AttendanceFacts:
    planned, attended, states = [], [], Counter[AttendanceState]()
    unmarked = 0
    for people in days:
        agreed, there = time_of_day(people)
        marked = {person.state for person in people if person.state is not None}
        planned += [agreed] if any(person.expected for person in people) else []
        attended += [there] if any(state.is_present for state in marked) else []
        states.update(marked)
        unmarked += bool(agreed) and not marked
    return AttendanceFacts(
        len(planned),
        sum(planned),
        len(attended),
        sum(attended),
        tuple((state, states[state]) for state in AttendanceState if states[state]),
        unmarked,
    )


def _adaptations(reader: Reader, placement_id: UUID | None) -> tuple[AdaptationFact, ...]:
    question = (
        select(
            PlacementAdaptation.what,
            PlacementAdaptation.status,
            PlacementAdaptation.outcome,
            PlacementAdaptation.outcome_text,
        )
        .where(PlacementAdaptation.placement_id == placement_id)
        .order_by(PlacementAdaptation.since, PlacementAdaptation.what)
    )
    return tuple(AdaptationFact(*row) for row in reader.execute(question))


def _restrictions(reader: Reader, asked: Asked) -> tuple[str, ...]:
    question = (
        select(WorkRestriction.text, WorkRestriction.kind)
        .where(
            WorkRestriction.participant_id == asked.participant_id,
            or_(WorkRestriction.valid_from.is_(None), WorkRestriction.valid_from <= asked.until),
            or_(WorkRestriction.valid_to.is_(None), WorkRestriction.valid_to >= asked.first),
        )
        .order_by(WorkRestriction.kind, WorkRestriction.text)
    )
    rows = [text or kind.value for text, kind in reader.execute(question)]
    return tuple(text[:1].upper() + text[1:] for text in rows)


def _follow_ups(reader: Reader, asked: Asked) -> tuple[date, ...]:
    question = (
        select(FollowUp.held_on)
        .where(
            FollowUp.participant_id == asked.participant_id,
            FollowUp.held_on.between(asked.first, asked.until),
        )
        .order_by(FollowUp.held_on)
    )
    return tuple(day for day in reader.scalars(question) if day is not None)


def _earlier(one: date | None, other: date | None) -> date | None:
    known = [day for day in (one, other) if day is not None]
    return min(known) if known else None
