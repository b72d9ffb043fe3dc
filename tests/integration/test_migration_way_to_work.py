"""A unit from before the way to work keeps its rows, and can then plan for its people."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, func, inspect, select

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.storage import migrate
from ame_desktop.storage.base import Base
from ame_desktop.storage.models.intake import IntakeMark, NextStep
from ame_desktop.storage.models.participants import CaseNote, Participant
from ame_desktop.storage.models.plans import Plan
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.older_units import older_storage, write_rows

PERSON, STAFF, REFERRAL, NOTE = (uuid4() for _ in range(4))
WRITTEN = datetime(2026, 5, 4, 9)


@pytest.fixture(params=["file", "server"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A storage of the fifth revision with a person, her referral and a note."""
    engine = older_storage(request, tmp_path, "0005")
    person = {"id": PERSON, "given_name": "Åsa", "protection": "ingen", "created_at": WRITTEN}
    referral = {"id": REFERRAL, "participant_id": PERSON, "received_on": date(2026, 5, 2)}
    note = {
        "id": NOTE,
        "participant_id": PERSON,
        "author_id": STAFF,
        "type": NoteType.VISIT.value,
        "written_at": WRITTEN,
        "text": "Om Åsa",
    }
    write_rows(
        engine,
        {
            "staff": [{"id": STAFF, "login": "anna", "name": "Anna Berg"}],
            "participant": [person],
            "referral": [referral],
            "case_note": [note],
        },
    )
    yield engine
    engine.dispose()


def counts(engine: Engine, names: list[str]) -> dict[str, int]:
    with engine.connect() as connection:
        return {
            name: connection.execute(
                select(func.count()).select_from(Base.metadata.tables[name])
            ).scalar_one()
            for name in names
        }


def test_the_rows_stay_and_the_new_rooms_take_theirs(older: Engine) -> None:
    names = [name for name in inspect(older).get_table_names() if name in Base.metadata.tables]
    before = counts(older, names)
    assert before["referral"] == before["case_note"] == 1
    migrate.upgrade(older)
    assert counts(older, names) == before
    store, clock = Store(older), FixedClock()
    with store.write("intake.mark", (Topic.PLANNING,), staff_id=STAFF, at=clock.now()) as work:
        for row in new_rows():
            work.add(row)
        work.done(None, "")
    with store.read() as reader:
        note = select(CaseNote.text, Participant.given_name).join(
            Participant, Participant.id == CaseNote.participant_id
        )
        assert reader.execute(note).one() == ("Om Åsa", "Åsa")
        assert reader.scalars(select(Plan.state)).all() == [PlanState.DRAFT]
        assert reader.scalars(select(NextStep.due)).all() == [date(2026, 12, 1)]
    store.close()


def new_rows() -> tuple[IntakeMark | NextStep | Plan, ...]:
    about: dict[str, UUID] = {"participant_id": PERSON}
    return (
        IntakeMark(**about, referral_id=REFERRAL, step=IntakeStep.CONTACT, by_id=STAFF),
        NextStep(**about, what="Ringa", due=date(2026, 12, 1), owner_staff_id=STAFF),
        Plan(**about, kind=PlanKind.LABOUR, made_by_id=STAFF, made_on=date(2026, 11, 23)),
    )
