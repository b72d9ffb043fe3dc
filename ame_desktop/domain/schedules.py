"""The training schedule: agreed days and hours, in steps over time. Source: OSB-64."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.overlapping_hours import Stretch, counted_once
from ame_desktop.domain.swedish_times import check_hours


@dataclass(frozen=True, order=True)
class AgreedDay:
    """The agreed hours of one weekday (Monday is 0); times are minutes of the day."""

    weekday: int
    start_minute: int
    end_minute: int

    @property
    def minutes(self) -> int:
        """The agreed time in minutes."""
        return self.end_minute - self.start_minute


@dataclass(frozen=True)
class StepDraft:
    """Agreed days and hours from a date on, until the next step of the same place.

    ``arena_id`` or ``placement_id`` says the place; both are empty where the person has one place.
    """

    start: date
    days: tuple[AgreedDay, ...]
    arena_id: UUID | None = None
    placement_id: UUID | None = None
    end: date | None = None

    @property
    def place(self) -> tuple[UUID | None, UUID | None]:
        """What tells the steps of different places apart."""
        return self.arena_id, self.placement_id


@dataclass(frozen=True)
class ScheduleStepRow:
    """A step as it is stored, with the name of its place where it has one."""

    step_id: UUID
    draft: StepDraft
    place_name: str = ""

    @property
    def minutes_per_week(self) -> int:
        """The agreed time of a week in minutes."""
        return minutes_per_week(self.draft.days)


def minutes_per_week(days: Iterable[AgreedDay]) -> int:
    """Return the agreed time of a week in minutes."""
    return sum(day.minutes for day in days)


def minutes_at_all(drafts: Iterable[StepDraft]) -> int:
    """Return the agreed time of a week at all places in minutes; shared hours count once."""
    by_weekday: defaultdict[int, list[tuple[Stretch]]] = defaultdict(list)
    for draft in drafts:
        for day in draft.days:
            stretch = Stretch((day.start_minute, day.end_minute), day.minutes)
            by_weekday[day.weekday].append((stretch,))
    return sum(sum(counted_once(places)) for places in by_weekday.values())


def check_steps(steps: Iterable[StepDraft]) -> None:
    """Refuse steps that do not add up.

    Raises:
        DomainError: with the sentence that says which step to change.
    """
    seen: set[tuple[object, date]] = set()
    for step in steps:
        _check_days(step)
        check_days(step.start, step.end)
        if (step.place, step.start) in seen:
            raise DomainError(
                f"Två steg börjar {step.start.isoformat()} på samma plats. Ta bort ett av dem.",
                field="start",
                rule="OSB-64",
            )
        seen.add((step.place, step.start))


def _check_days(step: StepDraft) -> None:
    if not step.days:
        raise DomainError(
            f"Välj minst en dag för steget från {step.start.isoformat()}.", field="days"
        )
    if len({day.weekday for day in step.days}) != len(step.days):
        raise DomainError("Samma veckodag står två gånger i steget.", field="days")
    for day in step.days:
        if not 0 <= day.weekday <= 6:
            raise DomainError("Välj en veckodag från måndag till söndag.", field="days")
        check_hours(day.start_minute, day.end_minute, field="days")


def step_on(steps: Iterable[StepDraft], day: date) -> tuple[StepDraft, ...]:
    """Return the step of each place that holds on a day."""
    latest: dict[object, StepDraft] = {}
    for step in sorted(steps, key=lambda step: step.start):
        if step.start <= day:
            latest[step.place] = step
    return tuple(step for step in latest.values() if step.end is None or step.end >= day)
