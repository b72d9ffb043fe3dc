"""A unit from before tasks asked for qualifications keeps its rows, and can then ask for them."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, select

from ame_desktop.domain.agreements import AgreementState, Recurrence
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.changes import Topic
from ame_desktop.storage import migrate
from ame_desktop.storage.models.agreements import AgreedTask
from ame_desktop.storage.models.briefing import Task, TaskTemplate
from ame_desktop.storage.models.participants import Qualification
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.older_units import older_storage, write_rows

ARENA, PERSON, STAFF, CUSTOMER, AGREEMENT, TASK = (uuid4() for _ in range(6))
DAY = date(2026, 10, 5)
KINDS = (Task, TaskTemplate, AgreedTask)


@pytest.fixture(params=["file", "server"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A storage of the seventh revision with work, and a person who holds something."""
    engine = older_storage(request, tmp_path, "0007")
    work = {"name": "Röja sly", "arena_id": ARENA}
    agreement = {"id": AGREEMENT, "number": "AV-2026-0001", "customer_id": CUSTOMER}
    agreed = {"id": uuid4(), "agreement_id": AGREEMENT, "recurrence": Recurrence.WEEKDAYS.value}
    person = {"id": PERSON, "given_name": "Åsa", "protection": "ingen"}
    held = {"participant_id": PERSON, "text": ""}
    write_rows(
        engine,
        {
            "staff": [{"id": STAFF, "login": "anna", "name": "Anna Berg"}],
            "arena": [{"id": ARENA, "name": "Utegrupp", "kind": ArenaKind.UTEGRUPP.value}],
            "participant": [{**person, "created_at": datetime(2026, 5, 4, 9)}],
            "qualification": [
                {**held, "id": uuid4(), "kind": "motorsåg"},
                {**held, "id": uuid4(), "kind": "annat", "text": "Svetslicens"},
            ],
            "task_template": [{**work, "id": uuid4(), "demands": []}],
            "task": [{**work, "id": TASK, "demands": [], "day": DAY}],
            "customer": [{"id": CUSTOMER, "name": "Kostenheten"}],
            "service_agreement": [
                {**agreement, "state": AgreementState.DRAFT.value, "start": DAY, "end": DAY}
            ],
            "agreed_task": [{**work, **agreed}],
        },
    )
    yield engine
    engine.dispose()


def test_the_work_asks_for_nothing_until_somebody_says_so(older: Engine) -> None:
    migrate.upgrade(older)
    store, clock = Store(older), FixedClock()
    with store.read() as reader:
        for kind in KINDS:
            row = reader.execute(select(kind.name, kind.qualifications)).one()
            assert tuple(row) == ("Röja sly", [])
        held = reader.execute(select(Qualification.kind, Qualification.text)).all()
        assert {tuple(row) for row in held} == {("motorsåg", ""), ("annat", "Svetslicens")}
    with store.write("test.ask", (Topic.BRIEFING,), staff_id=STAFF, at=clock.now()) as work:
        work.get(Task, TASK).qualifications = ["motorsåg"]
        work.add(Qualification(participant_id=PERSON, kind="heta arbeten", valid_to=DAY))
        work.done(None, "")
    with store.read() as reader:
        assert reader.scalars(select(Task.qualifications)).all() == [["motorsåg"]]
        assert "heta arbeten" in reader.scalars(select(Qualification.kind)).all()
    store.close()
