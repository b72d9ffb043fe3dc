"""Agreed work on a day: what agreements bring to the morning, and what none stands behind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from ame_desktop.domain.agreement_rules import Standing, holds_on
from ame_desktop.domain.agreements import Recurrence
from ame_desktop.domain.allocation_warnings import AllocationWarning, Concern, Grade
from ame_desktop.domain.briefing import TaskDraft, TaskRow
from ame_desktop.domain.recurrence import RecurrenceRule, occurrence_on
from ame_desktop.domain.swedish_names import full_date

OccurrenceKey = tuple[UUID, date]
"""An agreed task, and the day that its rule gives."""


@dataclass(frozen=True, slots=True)
class AgreedFact:
    """A task of an agreement as the morning needs it.

    ``moved_here`` are the times that were moved to the day asked about.
    """

    agreed_task_id: UUID
    rule: RecurrenceRule
    standing: Standing
    customer: str
    name: str
    place: str
    start_minute: int | None
    end_minute: int | None
    places: int
    lift_kilograms: int | None
    needs_driver: bool
    outdoor: bool
    vehicle_id: UUID | None
    active: bool = True
    qualifications: tuple[str, ...] = ()
    moved_here: frozenset[date] = frozenset()

    @property
    def label(self) -> str:
        """The task with the one whom it is done for."""
        return f"{self.name}, {self.customer}"


@dataclass(frozen=True, slots=True)
class AgreedWork:
    """One time that an agreed task is to be done, and is not on the board yet."""

    fact: AgreedFact
    occurs_on: date

    @property
    def key(self) -> OccurrenceKey:
        """Which time it is."""
        return self.fact.agreed_task_id, self.occurs_on


@dataclass(frozen=True, slots=True)
class Carried:
    """What an agreement does not say, and people wrote on the board the last time."""

    bring: str = ""
    wearing: bool = False


@dataclass(frozen=True)
class AgreedDay:
    """What agreements say of a day's board: what is missing on it, and what stands behind tasks.

    ``ahead`` where the day is still to come or is today, so that work can be laid out on it.
    """

    coming: tuple[AgreedWork, ...] = ()
    facts: dict[UUID, AgreedFact] = field(default_factory=dict)
    ahead: bool = False


def due_on(
    day: date, facts: Iterable[AgreedFact], tasks: Iterable[TaskRow]
) -> tuple[AgreedWork, ...]:
    """Return the agreed work of a day that is not among its tasks, in the order of the day.

    Whether it was moved away or left out is for the caller to ask; seldom is anything left here.
    Source: RAG-54
    """
    here = {(task.agreed_task_id, task.occurs_on) for task in tasks}
    found = (work for fact in facts for work in _times(fact, day) if work.key not in here)
    return tuple(sorted(found, key=lambda work: (work.fact.start_minute or 0, work.fact.label)))


def _times(fact: AgreedFact, day: date) -> Iterator[AgreedWork]:
    if not fact.active or not holds_on(fact.standing, day):
        return
    occurrence = occurrence_on(fact.rule, day)
    days = set(fact.moved_here)
    if occurrence is not None and holds_on(fact.standing, occurrence.occurs_on):
        days.add(occurrence.occurs_on)
    for occurs_on in sorted(days):
        yield AgreedWork(fact, occurs_on)


def agreed_draft(
    fact: AgreedFact, day: date, arena_id: UUID, occurs_on: date | None, carried: Carried
) -> TaskDraft:
    """Return a task as its agreement describes it, at the counterpart's where no place is said."""
    return TaskDraft(
        fact.name,
        day,
        arena_id,
        fact.place or fact.customer,
        fact.start_minute,
        fact.end_minute,
        max(fact.places, 1),
        lift_kilograms=fact.lift_kilograms,
        needs_driver=fact.needs_driver,
        vehicle_ids=() if fact.vehicle_id is None else (fact.vehicle_id,),
        agreed_task_id=fact.agreed_task_id,
        occurs_on=occurs_on,
        outdoor=fact.outdoor,
        bring=carried.bring,
        wearing=carried.wearing,
        qualifications=fact.qualifications,
    )


def agreement_warnings(
    task: TaskRow, agreed: AgreedDay, day: date
) -> tuple[AllocationWarning, ...]:
    """Return the warning that a task's agreement does not hold on the day. Source: RAG-42."""
    fact = None if task.agreed_task_id is None else agreed.facts.get(task.agreed_task_id)
    if fact is None or holds_on(fact.standing, day):
        return ()
    return (AllocationWarning(Grade.WARNING, Concern.AGREEMENT, _without(fact, day)),)


def _without(fact: AgreedFact, day: date) -> str:
    standing = fact.standing
    if day > standing.last_day:
        ended = full_date(standing.last_day)
        return f"{fact.name}: avtalet med {fact.customer} gick ut {ended}."
    if day < standing.start:
        begins = full_date(standing.start)
        return f"{fact.name}: avtalet med {fact.customer} börjar gälla {begins}."
    return f"{fact.name}: avtalet med {fact.customer} är inte tecknat."


def offered_on(day: date, facts: Iterable[AgreedFact]) -> tuple[tuple[AgreedFact, str], ...]:
    """Return the agreed tasks that can be done on a day by choice, with how each is offered.

    Those *vid behov* in their season come first; an agreement that has ended says so.
    """
    named = [(fact, _offer(fact, day)) for fact in facts if fact.active and _has_held(fact, day)]
    return tuple(sorted(named, key=lambda pair: (not _when_needed(pair[0], day), pair[1])))


def _has_held(fact: AgreedFact, day: date) -> bool:
    return holds_on(fact.standing, min(day, fact.standing.last_day))


def _when_needed(fact: AgreedFact, day: date) -> bool:
    return fact.rule.recurrence is Recurrence.WHEN_NEEDED and fact.rule.in_season(day)


def _offer(fact: AgreedFact, day: date) -> str:
    ended = day > fact.standing.last_day
    return f"Utgånget: {fact.label}" if ended else fact.label
