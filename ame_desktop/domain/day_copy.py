"""*Som i går*: an earlier day laid on a new one, each person checked with all before them."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.allocation import stops
from ame_desktop.domain.allocation_warnings import AllocationWarning, Concern
from ame_desktop.domain.briefing import AssignmentRow, PersonRow, TaskRow, VehicleTask
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.swedish_names import WEEKDAYS
from ame_desktop.domain.task_drafts import the_same_work


@dataclass(frozen=True, slots=True)
class CopyReport:
    """What *Som i går* did: how much was taken over, who was left out, and what to look at."""

    source_day: date
    tasks: int
    people: int
    left_out: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Told:
    """A sentence of the report, and the people whom it is about, if any."""

    text: str
    participant_id: UUID | None = None
    other: UUID | None = None

    @property
    def people(self) -> frozenset[UUID]:
        """Whom it names."""
        return frozenset(key for key in (self.participant_id, self.other) if key is not None)


@dataclass(frozen=True)
class DayCopy:
    """What the copy adds to the day, whom it leaves out, and what to look at."""

    tasks: tuple[TaskRow, ...]
    vehicles: tuple[VehicleTask, ...]
    rows: tuple[AssignmentRow, ...]
    left_out: tuple[Told, ...]
    warned: tuple[Told, ...]


def copied(
    before: DayView,
    today: DayView,
    *,
    adaptations: bool,
    closed: Collection[UUID] = (),
) -> DayCopy:
    """Return what an earlier day gives this one.

    A task that is already here is used as it is. Whoever is away, not expected, stopped or already
    at work is left out; every other check only warns.

    Args:
        before: the earlier day.
        today: this day, which also knows the earlier day's people.
        adaptations: whether the person may know of them; the report, which others may see on the
            screen, never says which they are.
        closed: orders that are not to be done any more.
    """
    copying = _Copying(before, today, adaptations, closed)
    pairs = [(old, copying.target(old)) for old in before.data.tasks]
    copying.lay()
    busy = {row.participant_id for rows in today.on_task.values() for row in rows}
    for old, new in pairs:
        for row in before.on_task.get(old.task_id, ()) if new is not None else ():
            if row.participant_id not in busy:
                copying.carry(row, new)
    copying.check_teams()
    return copying.result()


class _Copying:
    def __init__(
        self, before: DayView, today: DayView, adaptations: bool, closed: Collection[UUID]
    ) -> None:
        self.closed = closed
        self.before = before
        self.view = today
        self.adaptations = adaptations
        self.tasks: list[TaskRow] = []
        self.vehicles: list[VehicleTask] = []
        self.rows: list[AssignmentRow] = []
        self.left_out: list[Told] = []
        self.warned: list[Told] = []

    def target(self, old: TaskRow) -> TaskRow | None:
        """The task of today that stands for an earlier one, made if need be."""
        ordered = old.order_id is not None
        here = [task for task in self.view.data.tasks if the_same_work(task, old)]
        if here and not (old.done and ordered):
            return here[0]
        if old.done and (ordered or old.agreed_task_id is not None):
            self.left_out.append(Told(f"{old.name} är klar."))
            return None
        if old.order_id in self.closed:
            self.left_out.append(Told(f"{old.name} väntar inte längre på att göras."))
            return None
        position = len(self.view.data.tasks) + len(self.tasks)
        new = replace(old, task_id=new_id(), version=1, done=False, hours=None, position=position)
        self.tasks.append(new)
        self.vehicles += [
            replace(item, task_id=new.task_id)
            for item in self.before.data.vehicles
            if item.task_id == old.task_id
        ]
        return new

    def lay(self) -> None:
        """Put the new tasks on the day."""
        data = self.view.data
        self.view = DayView(
            replace(
                data,
                tasks=(*data.tasks, *self.tasks),
                vehicles=(*data.vehicles, *self.vehicles),
            )
        )

    def carry(self, old: AssignmentRow, task: TaskRow | None) -> None:
        """Put one person on the task, or say why not."""
        key = old.participant_id
        person = self.view.data.people.get(key)
        if person is None or task is None:
            return
        found = self.view.check(key, task, old.part)
        hindrance = self._hindrance(person, found)
        if hindrance:
            self.left_out.append(Told(hindrance, key))
            return
        row = replace(
            old,
            assignment_id=new_id(),
            version=1,
            task_id=task.task_id,
            day=self.view.data.day,
            override_reason="",
            task_name=task.name,
        )
        self.rows.append(row)
        self.warned += [
            Told(warning.said(openly=False), key, warning.other)
            for warning in found
            if self._tells(warning)
        ]
        data = self.view.data
        self.view = DayView(replace(data, assignments=(*data.assignments, row)))

    def _tells(self, warning: AllocationWarning) -> bool:
        about_adaptation = warning.concern is Concern.ADAPTATION
        return warning.asks_reason and (self.adaptations or not about_adaptation)

    def _hindrance(self, person: PersonRow, found: tuple[AllocationWarning, ...]) -> str:
        name = self.view.names[person.participant_id]
        stopped = stops(found)
        if stopped:
            return stopped[0].said(openly=False)
        if person.away is not None:
            return f"{name} är borta."
        if person.expected or person.present or _guest(person):
            return ""
        weekday = WEEKDAYS[self.view.data.day.weekday()]
        return f"{name} är inte väntad på {weekday}ar."

    def check_teams(self) -> None:
        """Say what speaks against the teams as they became."""
        for task in self.view.data.tasks:
            for warning in self.view.check_team(task):
                self.warned.append(Told(warning.said(openly=False)))

    def result(self) -> DayCopy:
        return DayCopy(
            tuple(self.tasks),
            tuple(self.vehicles),
            tuple(self.rows),
            tuple(self.left_out),
            tuple(self.warned),
        )


def _guest(person: PersonRow) -> bool:
    """Whether the person belongs to another arena, whose days are not known here."""
    return not person.belongs
