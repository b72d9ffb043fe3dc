"""A day as facts: what the rules ask about a person, a task and the day."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation import form_on, shared_minutes, warnings
from ame_desktop.domain.allocation_facts import (
    DayFacts,
    OtherTask,
    PersonFacts,
    Span,
    TaskFacts,
    Teammate,
    VehicleUse,
    span_of,
)
from ame_desktop.domain.allocation_team import team_warnings
from ame_desktop.domain.allocation_warnings import AllocationWarning
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import AssignmentRow, DayData, PersonRow, TaskRow, VehicleRow
from ame_desktop.domain.names import short_names
from ame_desktop.domain.restrictions import RestrictionKind


@dataclass(frozen=True)
class DayView:
    """Answers about a day; made anew when the day's rows change."""

    data: DayData

    @cached_property
    def names(self) -> dict[UUID, str]:
        """The short name of everybody on the board."""
        return short_names({key: person.name for key, person in self.data.people.items()})

    @cached_property
    def tasks(self) -> dict[UUID, TaskRow]:
        """The arena's tasks."""
        return {task.task_id: task for task in self.data.tasks}

    @cached_property
    def on_task(self) -> dict[UUID, list[AssignmentRow]]:
        """The day's assignments of each of the arena's tasks, of people who may be met."""
        found: defaultdict[UUID, list[AssignmentRow]] = defaultdict(list)
        for row in sorted(self.data.assignments, key=lambda row: row.position):
            if row.task_id in self.tasks and row.participant_id in self.data.people:
                found[row.task_id].append(row)
        return found

    @cached_property
    def of_person(self) -> dict[UUID, list[AssignmentRow]]:
        """The week's assignments of each person, at all arenas."""
        found: defaultdict[UUID, list[AssignmentRow]] = defaultdict(list)
        for row in self.data.assignments:
            found[row.participant_id].append(row)
        return found

    @cached_property
    def vehicles(self) -> dict[UUID, list[VehicleRow]]:
        """The vehicles of each task."""
        found: defaultdict[UUID, list[VehicleRow]] = defaultdict(list)
        for item in self.data.vehicles:
            found[item.task_id].append(item.vehicle)
        return found

    @cached_property
    def day(self) -> DayFacts:
        """The day and its vehicles as the rules see them."""
        data = self.data
        uses: dict[UUID, VehicleUse] = {}
        for item in data.vehicles:
            span = span_of(item.start_minute, item.end_minute, DayPart.WHOLE, data.hours)
            use = uses.get(item.vehicle.vehicle_id) or VehicleUse(
                item.vehicle.name, item.vehicle.checked_until
            )
            added = (*use.uses, (item.task_id, item.task_name, span))
            uses[item.vehicle.vehicle_id] = replace(use, uses=added)
        return DayFacts(data.day, data.arena, data.hours, data.per_supervisor, self._led(), uses)

    @cached_property
    def _mates(self) -> dict[UUID, Teammate]:
        assigned = {row.participant_id for rows in self.on_task.values() for row in rows}
        return {key: self.teammate(key) for key in assigned}

    def teammate(self, key: UUID) -> Teammate:
        """Return a person as one of a team."""
        person = self.data.people[key]
        return Teammate(
            key,
            self.names[key],
            may_drive(person),
            form_on(person.placements, self.data.day) is ActivityForm.FAT,
            person.qualifications,
        )

    def _led(self) -> dict[UUID, int]:
        people = {
            (self.tasks[task_id].led_by, row.participant_id)
            for task_id, rows in self.on_task.items()
            for row in rows
        }
        return Counter(supervisor for supervisor, _ in people if supervisor is not None)

    def span(self, row: AssignmentRow) -> Span:
        """Return when an assignment takes place."""
        return span_of(row.start_minute, row.end_minute, row.part, self.data.hours)

    def task_span(self, task: TaskRow, part: DayPart = DayPart.WHOLE) -> Span:
        """Return when a task takes place, or the part of it."""
        return span_of(task.start_minute, task.end_minute, part, self.data.hours)

    def team(self, task_id: UUID) -> tuple[Teammate, ...]:
        """Return those on a task."""
        return tuple(self._mates[row.participant_id] for row in self.on_task.get(task_id, ()))

    def task_facts(self, task: TaskRow, part: DayPart = DayPart.WHOLE) -> TaskFacts:
        """Return a task as the rules see it, or the part of it."""
        known = self._task_facts.get((task.task_id, part))
        if known is None:
            known = self._task_facts[task.task_id, part] = self._facts(task, part)
        return known

    @cached_property
    def _task_facts(self) -> dict[tuple[UUID, DayPart], TaskFacts]:
        return {}

    def _facts(self, task: TaskRow, part: DayPart) -> TaskFacts:
        vehicles = self.vehicles.get(task.task_id, ())
        return TaskFacts(
            task.task_id,
            task.name,
            self.task_span(task, part),
            task.places,
            frozenset(RestrictionKind(demand) for demand in task.demands),
            task.lift_kilograms,
            task.needs_driver,
            tuple(item.vehicle_id for item in vehicles if item.is_vehicle),
            task.led_by,
            task.supervisor,
            self.team(task.task_id),
            task.qualifications,
        )

    def person_facts(self, key: UUID, ignoring: UUID | None = None) -> PersonFacts:
        """Return a person as the rules see them, as if one assignment did not exist."""
        row = self.data.people[key]
        others = [item for item in self.of_person.get(key, ()) if item.assignment_id != ignoring]
        form = form_on(row.placements, self.data.day)
        return PersonFacts(
            key,
            self.names[key],
            placements=row.placements,
            protected=row.protected,
            readers=row.readers,
            away=row.away,
            away_until=row.away_until,
            agreed=row.agreed,
            has_schedule=row.week is not None,
            week_minutes=None if row.week is None else sum(s.minutes for s in row.week.values()),
            other_minutes=sum(self._minutes(row, item) for item in others),
            restrictions=row.restrictions,
            may_drive=may_drive(row),
            expired=row.expired,
            form_value=None if form is None else self.data.matrix.get(form),
            started_on=row.started_on,
            other_tasks=tuple(
                OtherTask(item.task_name, self.span(item))
                for item in others
                if item.day == self.data.day
            ),
            apart=row.apart,
            part_away=row.part_away,
        )

    def _minutes(self, person: PersonRow, row: AssignmentRow) -> int:
        agreed = (person.week or {}).get(row.day.weekday())
        return shared_minutes(agreed, self.span(row))

    def check(
        self, key: UUID, task: TaskRow, part: DayPart, ignoring: UUID | None = None
    ) -> tuple[AllocationWarning, ...]:
        """Return what speaks against a person on a task."""
        facts = self.person_facts(key, ignoring)
        return warnings(facts, self.task_facts(task, part), self.day)

    def check_team(self, task: TaskRow) -> tuple[AllocationWarning, ...]:
        """Return what speaks against a team as it stands."""
        return team_warnings(self.task_facts(task), self.day)


def may_drive(row: PersonRow) -> bool:
    """Whether the person holds a licence and nothing says that they must not drive."""
    return row.licensed and all(
        held.kind is not RestrictionKind.DRIVING for held in row.restrictions
    )
