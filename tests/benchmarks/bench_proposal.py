"""*Föreslå fördelning*: sixty people and twenty-five tasks, from the question to the proposal."""

import statistics
import tempfile
from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.proposals.making import puzzle_of
from ame_desktop.domain.proposals.matrix import matrix_of
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.proposals import groundwork, worked_out
from ame_desktop.services.solver import solve
from ame_desktop.storage.models.briefing import Assignment, Task
from tests.benchmarks.harness import Row, in_turn, milliseconds
from tests.support.mornings import MONDAY, Morning
from tests.support.proposed_days import a_day
from tests.support.units import make_template, open_copy

PEOPLE, TASKS, WEEKS = 60, 25, 4
LONGEST = 2_000.0
"""Milliseconds from the key to the proposal."""
DAYS = 20


def benchmarks() -> Iterable[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_template(folder / "mall")
        unit = open_copy(folder / "mall", folder / "enhet.ame")
        try:
            yield asked(filled(Morning(unit)))
        finally:
            unit.store.close()
    yield hardest()


def asked(morning: Morning) -> Row:
    """Reading, making the puzzle, solving and telling, beside the solver alone."""
    ctx, arena_id = morning.ctx, morning.arena_id
    ground = groundwork(ctx, MONDAY, arena_id)
    matrix = matrix_of(puzzle_of(ground.view, ground.knowledge).problem)
    value, base = in_turn(
        lambda: worked_out(groundwork(ctx, MONDAY, arena_id)),
        lambda: solve(matrix, 5.0, lambda: False),
        9,
    )
    name = f"förslag, {PEOPLE} personer och {TASKS} uppgifter / lösaren ensam"
    return Row(name, value, base, limit_ms=LONGEST)


def hardest() -> Row:
    """The slowest of many days by chance, beside the one in the middle."""
    days = [a_day(Random(seed), PEOPLE, TASKS, hard=False) for seed in range(DAYS)]
    times = [milliseconds(partial(worked_out, day)) for day in days]
    name = f"förslag, den svåraste av {DAYS} dagar / den mittersta"
    return Row(name, max(times), statistics.median(times), limit_ms=LONGEST)


def filled(morning: Morning) -> Morning:
    """Give a morning its people and tasks, and four weeks of work behind it."""
    random = Random(45)
    people = [morning.add(f"Person{number}") for number in range(PEOPLE)]
    for person in people:
        if random.random() < 0.3:
            morning.licensed(person)
        if random.random() < 0.2:
            morning.restricted(person, RestrictionKind.LIFTING, 10)
        if random.random() < 0.2:
            morning.qualified(person, "motorsåg")
    for one, other in zip(people[:8:2], people[1:8:2], strict=True):
        morning.apart(one, other)
    for number in range(TASKS):
        morning.task(
            f"Uppgift {number}",
            places=random.randint(2, 4),
            needs_driver=random.random() < 0.3,
            lift_kilograms=random.choice([None, None, 15]),
            qualifications=random.choice([(), (), (), (), ("motorsåg",)]),
        )
    for back in range(1, 7 * WEEKS):
        day = MONDAY - timedelta(days=back)
        tasks = [
            Task(
                id=new_id(),
                day=day,
                arena_id=morning.arena_id,
                name=f"Uppgift {number}",
                wearing=number % 3 == 0,
            )
            for number in range(TASKS)
        ]
        rows = [
            Assignment(task_id=random.choice(tasks).id, participant_id=person, day=day)
            for person in people
        ]
        morning.store(*tasks, *rows)
    return morning
