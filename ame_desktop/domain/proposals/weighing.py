"""What speaks for a person on a task, and how much: in tens, never shown to anybody."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from ame_desktop.domain.allocation import is_new
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import PersonRow, TaskRow
from ame_desktop.domain.proposals.knowledge import Knowledge, practises
from ame_desktop.domain.proposals.motives import Motive

_GOAL: Final = 120
_NEW: Final = 80
_KNOWN: Final = 40
_CHANGE: Final = 30
_REST: Final = 20
_MOST_WORN: Final = 6
_HOURS: Final = 6
_LATELY: Final = timedelta(days=10)
"""How long somebody who did the work lately is known to know it."""
_MANY_DAYS: Final = 3
"""After so many days in a row with the same work it is time for something else."""
_MOST_DAYS: Final = 5
_GOOD_SHARE: Final = 0.8
_FIRST: Final = 400
_SECOND: Final = 150
_HALF: Final = 60
_PROMISED: Final = 2
"""How many times more it is worth to man what is promised to somebody."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A person and a task that no rule speaks against.

    Args:
        share: how much of the person's time the task takes, at most 1.
        short: whether the person's agreed time is shorter than the arena's day.
        drives: whether the team lacks somebody who drives, and this person does.
        skills: the qualifications that the work asks for, the team lacks and this person has.
        wearing: whether the work is heavy or dull.
    """

    person: PersonRow
    task: TaskRow
    part: DayPart
    day: date
    share: float
    short: bool = False
    drives: bool = False
    skills: tuple[str, ...] = ()
    wearing: bool = False


@dataclass(frozen=True, slots=True)
class Weight:
    """What a pair is worth, and what speaks for it, the one to be told first."""

    worth: int
    motives: tuple[Motive, ...]


def weigh(pair: Pair, knowledge: Knowledge, *, alone: bool) -> Weight:
    """Return what a pair is worth and why.

    Args:
        pair: the person and the task.
        knowledge: what is known besides the day.
        alone: whether nothing else is possible for the person.
    """
    person, task = pair.person.participant_id, pair.task
    worn, last = knowledge.worn(person), knowledge.last(person, task)
    row, longest = knowledge.in_a_row(person, task), knowledge.longest_row(person)
    tired = longest >= _MANY_DAYS and row < _MANY_DAYS
    known = last is not None and pair.day - last <= _LATELY and row < _MANY_DAYS
    rests = bool(worn and knowledge.wearing) and not pair.wearing
    led = is_new(pair.person.started_on, pair.day) and task.supervisor_id is not None
    points: dict[Motive, int | None] = {
        Motive.DRIVER: 0 if pair.drives else None,
        Motive.SKILL: 0 if pair.skills else None,
        Motive.GOAL: _GOAL if practises(task, knowledge.goals.get(person, ())) else None,
        Motive.NEW: _NEW if led else None,
        Motive.CHANGE: _CHANGE * min(longest - _MANY_DAYS + 1, _MOST_DAYS) if tired else None,
        Motive.REST: _REST * min(worn, _MOST_WORN) if rests else None,
        Motive.TURN: 0 if pair.wearing and not worn else None,
        Motive.KNOWN: _KNOWN if known else None,
        Motive.ONLY: 0 if alone else None,
        Motive.PROMISED: 0 if _promised(task) else None,
        Motive.HOURS: 0 if pair.short and pair.share >= _GOOD_SHARE else None,
        Motive.ROOM: 10 * round(_HOURS * min(pair.share, 1.0)),
    }
    given = {motive: value for motive, value in points.items() if value is not None}
    return Weight(sum(given.values()), tuple(given))


def filling(task: TaskRow, taken: int) -> tuple[int, ...]:
    """Return what each further person is worth to the work, with so many there already.

    The first is worth the most, so that everything gets somebody, and nobody stands alone.
    """
    first = (_FIRST, _SECOND) if task.places > 1 else (_FIRST,)
    half = (_HALF,) * max(0, (task.places + 1) // 2 - len(first))
    times = _PROMISED if _promised(task) else 1
    worths = tuple(times * value for value in (*first, *half))
    rest = (0,) * max(0, task.places - len(worths))
    return (*worths, *rest)[taken:]


def _promised(task: TaskRow) -> bool:
    return task.order_id is not None or task.agreed_task_id is not None
