"""Days of support that is paid by the day: agreed in the schedule, and there. Source: RAG-19."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.expected import ExpectedPerson


@dataclass(frozen=True)
class DayCount:
    """Days of one support in one month.

    Args:
        agreed: days that the person was to be there.
        claimable: agreed days with a mark that is paid for.
        unmarked: agreed days that have come and have no mark.
    """

    agreed: int = 0
    claimable: int = 0
    unmarked: int = 0


def count_days(
    people: Iterable[tuple[date, ExpectedPerson]],
    place_id: UUID | None,
    paid: frozenset[AttendanceState],
    today: date,
) -> DayCount:
    """Count one person's days; a day at several places, or in two halves, is one day.

    Args:
        people: the person at each place, day by day.
        place_id: where the support's days are marked; ``None`` is anywhere.
        paid: the states of attendance that a day is paid for.
        today: days after it have not come.
    """
    agreed, claimable, marked, come = set[date](), set[date](), set[date](), set[date]()
    for day, person in people:
        if not person.expected or place_id not in (None, person.place_id):
            continue
        agreed.add(day)
        if day <= today:
            come.add(day)
        states = {mark.state for mark in person.marks}
        if states or person.announced is not None:
            marked.add(day)
        if states & paid:
            claimable.add(day)
    return DayCount(len(agreed), len(claimable), len(come - marked))
