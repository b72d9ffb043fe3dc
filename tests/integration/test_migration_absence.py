"""A unit from before stand-ins keeps its rows, and can then close days and note what was done."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, select

from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.month_bases import BasisReceiver
from ame_desktop.storage import migrate
from ame_desktop.storage.models.access import StandIn
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import AbsenceStep, ClosedDay, MonthBasis
from ame_desktop.storage.models.briefing import Task, TaskTemplate
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.older_units import older_storage, write_rows

ARENA, PERSON, STAFF, OTHER, TEMPLATE, TASK = (uuid4() for _ in range(6))
DAY = date(2026, 10, 5)


@pytest.fixture(params=["file", "server"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A storage of the sixth revision with an arena, its task and a person."""
    engine = older_storage(request, tmp_path, "0006")
    person = {
        "id": PERSON,
        "given_name": "Åsa",
        "protection": "ingen",
        "created_at": datetime(2026, 5, 4, 9),
    }
    task = {"name": "Snöröjning", "arena_id": ARENA, "demands": []}
    write_rows(
        engine,
        {
            "staff": [
                {"id": STAFF, "login": "anna", "name": "Anna Berg"},
                {"id": OTHER, "login": "bo", "name": "Bo Ek"},
            ],
            "arena": [{"id": ARENA, "name": "Utegrupp", "kind": ArenaKind.UTEGRUPP.value}],
            "participant": [person],
            "task_template": [{**task, "id": TEMPLATE}],
            "task": [{**task, "id": TASK, "day": DAY}],
        },
    )
    yield engine
    engine.dispose()


def test_the_rows_stay_and_the_new_ones_find_their_place(older: Engine) -> None:
    migrate.upgrade(older)
    store, clock = Store(older), FixedClock()
    with store.read() as reader:
        for kind in (Task, TaskTemplate):
            row = reader.execute(select(kind.name, kind.bring, kind.wearing)).one()
            assert tuple(row) == ("Snöröjning", "", False)
        arena = reader.execute(select(Arena.name, Arena.self_check_in)).one()
        assert tuple(arena) == ("Utegrupp", False)
    topic = (Topic.ATTENDANCE,)
    with store.write("attendance.close", topic, staff_id=STAFF, at=clock.now()) as work:
        for new in new_rows(clock.now()):
            work.add(new)
        work.done(None, "")
    with store.read() as reader:
        assert reader.scalars(select(ClosedDay.day)).all() == [DAY]
        assert reader.scalars(select(AbsenceStep.kind)).all() == [AbsenceStepKind.CALL]
        assert reader.scalars(select(MonthBasis.content)).all() == [b"%PDF"]
        assert reader.scalars(select(StandIn.ended_on)).all() == [None]
    store.close()


def new_rows(at: datetime) -> tuple[ClosedDay | AbsenceStep | MonthBasis | StandIn, ...]:
    return (
        ClosedDay(arena_id=ARENA, day=DAY, by_id=STAFF, at=at),
        AbsenceStep(participant_id=PERSON, day=DAY, kind=AbsenceStepKind.CALL, by_id=STAFF, at=at),
        MonthBasis(
            participant_id=PERSON,
            receiver=BasisReceiver.AF,
            month=DAY.replace(day=1),
            content=b"%PDF",
            sha256="0" * 64,
            pages=1,
            made_by_id=STAFF,
            made_at=at,
        ),
        StandIn(away_id=STAFF, stand_in_id=OTHER, start=DAY, end=DAY, named_by_id=STAFF),
    )
