"""A person's month in numbers: the same for every list and every paper that tells of it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.attendance import DayCell, SpanRow
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.time_once import agreed_once, attended_once


@dataclass(frozen=True, slots=True)
class DayFigure:
    """A day at a place: agreed and attended minutes, and the state that counts.

    Time that another place of the person has counted is not counted again. ``part_away`` is why
    the person was away for a part of a day that another state counts for.
    """

    day: date
    planned: int
    attended: int
    state: AttendanceState | None
    part_away: AttendanceState | None = None


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """What a month holds, over all places of one person or at one of them; times in minutes.

    ``unmarked`` days lack a mark, and ``unmeasured`` ones tell that time was missed but not how
    much: they count as whole.
    """

    days: tuple[DayFigure, ...]
    states: tuple[tuple[AttendanceState, int], ...]
    unmarked: int
    unmeasured: int = 0

    @property
    def planned_days(self) -> int:
        """Days that the person was expected."""
        return len({day.day for day in self.days if day.planned})

    @property
    def planned_minutes(self) -> int:
        """The agreed time."""
        return sum(day.planned for day in self.days)

    @property
    def attended_days(self) -> int:
        """Days that the person was there for some of the time."""
        return len({day.day for day in self.days if day.attended})

    @property
    def attended_minutes(self) -> int:
        """The time that the person was there."""
        return sum(day.attended for day in self.days)

    @property
    def absences(self) -> tuple[tuple[AttendanceState, int], ...]:
        """Days of each kind of absence."""
        return tuple((state, count) for state, count in self.states if state.is_absence)

    def count(self, state: AttendanceState) -> int:
        """Return the days of a state."""
        return dict(self.states).get(state, 0)


def figures_of(rows: Iterable[SpanRow], today: date) -> MonthFigures:
    """Return the numbers of a person's rows, one for each place.

    A day with an absence told in advance and no mark counts as that absence once it has come. A
    day at several places is one day, and the hours that they share are counted once.
    """
    by_day: defaultdict[date, list[DayCell]] = defaultdict(list)
    for row in rows:
        for cell in row.cells:
            if cell.expected or cell.state is not None:
                by_day[cell.day].append(cell)
    told = {
        (day, state)
        for day, cells in by_day.items()
        for state in (_state(cell, today) for cell in cells)
        if state is not None
    }
    found = Counter(state for _, state in told)
    states = tuple((state, found[state]) for state in AttendanceState if found[state])
    unmarked = sum(any(cell.awaited for cell in cells) for cells in by_day.values())
    days = (figure for day in sorted(by_day) for figure in _day_figures(by_day[day], today))
    unmeasured = sum(
        any(cell.lacks_minutes and cell.attended_minutes for cell in cells)
        for cells in by_day.values()
    )
    return MonthFigures(tuple(days), states, unmarked, unmeasured)


def days_away(figures: MonthFigures, states: Collection[AttendanceState]) -> tuple[int, int]:
    """Return the days of some kinds of absence, and the days that were so in part only."""
    whole = {day.day for day in figures.days if day.state in states}
    part = {day.day for day in figures.days if day.part_away in states}
    return len(whole), len(part - whole)


def month_once(rows: Sequence[SpanRow]) -> tuple[tuple[int, int], ...]:
    """Return each row's agreed and attended minutes that no other row of the person has counted."""
    by_person: defaultdict[UUID, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        by_person[row.participant_id].append(number)
    found = [(row.agreed_minutes, row.attended_minutes) for row in rows]
    for numbers in by_person.values():
        if len(numbers) > 1:
            for number, minutes in zip(numbers, _once([rows[n] for n in numbers]), strict=True):
                found[number] = minutes
    return tuple(found)


def _once(rows: Sequence[SpanRow]) -> list[tuple[int, int]]:
    agreed, attended = [0] * len(rows), [0] * len(rows)
    for cells in zip(*(row.cells for row in rows), strict=True):
        for number, minutes in enumerate(agreed_once(cells)):
            agreed[number] += minutes
        for number, minutes in enumerate(attended_once(cells)):
            attended[number] += minutes
    return [*zip(agreed, attended, strict=True)]


def _day_figures(cells: list[DayCell], today: date) -> Iterator[DayFigure]:
    """Give a day's figures, but for what lies wholly within another place's and says no more."""
    time = zip(cells, agreed_once(cells), attended_once(cells), strict=True)
    figures = [
        DayFigure(cell.day, agreed, attended, _state(cell, today), cell.part_away)
        for cell, agreed, attended in time
    ]
    within = [
        bool(cell.agreed_minutes) and not (figure.planned or figure.attended)
        for cell, figure in zip(cells, figures, strict=True)
    ]
    said = {one.state for one, inside in zip(figures, within, strict=True) if not inside}
    for figure, inside in zip(figures, within, strict=True):
        away = figure.state is not None and figure.state.is_absence
        if not inside or (away and figure.state not in said):
            yield figure


def _state(cell: DayCell, today: date) -> AttendanceState | None:
    told = cell.expected and cell.day <= today
    return cell.state or (cell.announced if told else None)
