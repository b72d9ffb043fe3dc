"""Days by chance, to be shared out: some people placed, some stopped, tasks with all demands."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation_facts import NOON, PlacementFact, RestrictionFact, Span
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.attendance_states import Absence, AttendanceState, DayPart
from ame_desktop.domain.briefing import AssignmentRow, DayData, PersonRow, TaskRow
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.domain.proposals.knowledge import Knowledge, PastTask
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.proposals import Groundwork

DAY = date(2026, 11, 23)
HOURS = Span(480, 900)
NAMES = ("Snöröjning", "Röja sly", "Returpapper", "Måla staket", "Fika och samtal", "Köra truck")
SKILLS = ("motorsåg", "truck", "heta arbeten")
_STARTS = ((None, None), (480, 720), (780, 900), (495, 870))


def a_day(random: Random, people: int, tasks: int, *, hard: bool = True) -> Groundwork:
    """Return a day with so many people and tasks; a ``hard`` one has much that stops."""
    leaders = [_key(random) for _ in range(max(1, tasks // 4))]
    rows = tuple(_task(random, number, leaders) for number in range(tasks))
    persons = {row.participant_id: row for row in (_person(random, n, hard) for n in range(people))}
    keys = [*persons]
    if len(keys) > 1:
        for _ in range(max(1, people // 10) if hard else people // 20):
            one, other = random.sample(keys, 2)
            persons[one] = replace(persons[one], apart=persons[one].apart | {other})
            persons[other] = replace(persons[other], apart=persons[other].apart | {one})
    placed = [_assigned(random, key, random.choice(rows)) for key in keys if random.random() < 0.15]
    data = DayData(
        DAY,
        _key(random),
        "Utegrupp",
        HOURS,
        per_supervisor=random.choice([None, 3, 8]) if hard else 12,
        tasks=rows,
        assignments=tuple(placed) if hard else (),
        people=persons,
        matrix=dict.fromkeys(ActivityForm, MatrixValue.ALLOWED),
    )
    return Groundwork(DayView(data), _knowledge(random, data))


def _key(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128))


def _task(random: Random, number: int, leaders: list[UUID]) -> TaskRow:
    start, end = random.choice(_STARTS)
    leader = random.choice([None, *leaders])
    return TaskRow(
        _key(random),
        1,
        NAMES[number % len(NAMES)] + (f" {number}" if number >= len(NAMES) else ""),
        "",
        start,
        end,
        random.randint(1, 4),
        tuple(random.sample([*RestrictionKind], random.choice([0, 0, 1, 2]))),
        random.choice([None, None, 10, 20]),
        random.random() < 0.3,
        leader,
        "" if leader is None else "Siv Ek",
        None,
        random.random() < 0.05,
        None,
        number,
        None,
        _key(random) if random.random() < 0.2 else None,
        qualifications=tuple(random.sample(SKILLS, random.choice([0, 0, 0, 1, 2]))),
    )


def _person(random: Random, number: int, hard: bool) -> PersonRow:
    approved = not hard or random.random() < 0.8
    state = PlacementState.APPROVED if approved else random.choice([*PlacementState])
    form = random.choice([*ActivityForm])
    start = DAY - timedelta(days=random.choice([3, 300]))
    placement = PlacementFact(form, state, PlacementOrigin.PROPOSED, start, None)
    agreed = random.choice([None, Span(480, 720), Span(540, 900), HOURS])
    kinds = random.sample([*RestrictionKind], random.choice([0, 0, 0, 1]))
    half = Absence(DayPart.MORNING, AttendanceState.LEAVE) if hard and number % 5 == 4 else None
    if half is not None and agreed is not None:
        agreed = Span(NOON, HOURS.end)
    return PersonRow(
        _key(random),
        PersonName(f"Person{number}", f"Efternamn{number}", "", None),
        protected=hard and random.random() < 0.1,
        expected=random.random() < 0.9 or not hard,
        belongs=True,
        away=AttendanceState.SICK if hard and random.random() < 0.1 else None,
        agreed=agreed,
        week=None if agreed is None else dict.fromkeys(range(5), agreed),
        placements=(placement,),
        restrictions=tuple(RestrictionFact(kind) for kind in kinds),
        licensed=random.random() < 0.3,
        qualifications=frozenset(random.sample(SKILLS, random.choice([0, 0, 1, 2]))),
        started_on=start,
        part_away=half,
    )


def _assigned(random: Random, person: UUID, task: TaskRow) -> AssignmentRow:
    return AssignmentRow(
        _key(random),
        1,
        task.task_id,
        person,
        DAY,
        random.choice([*DayPart]),
        "",
        0,
        task.name,
        task.start_minute,
        task.end_minute,
        UUID(int=1),
    )


def _knowledge(random: Random, data: DayData) -> Knowledge:
    keys = frozenset(data.people)
    usable = frozenset(
        key for key, row in data.people.items() if not row.protected and random.random() < 0.97
    )
    met = frozenset(key for key, row in data.people.items() if key in usable or row.readers)
    return Knowledge(
        usable,
        met,
        frozenset(task.task_id for task in data.tasks if random.random() < 0.3),
        {key: _past(random) for key in keys},
        {key: (random.choice(NAMES),) for key in keys if random.random() < 0.2},
    )


def _past(random: Random) -> tuple[PastTask, ...]:
    days = range(1, random.randint(1, 6))
    return tuple(
        PastTask(
            DAY - timedelta(days=back), random.choice(NAMES[:3]), wearing=random.random() < 0.4
        )
        for back in days
    )
