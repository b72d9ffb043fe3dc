"""A unit from before gallring keeps its people when it gets the tables, and can then erase them."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, select

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.log_chain import ERASE_ACTION, verify
from ame_desktop.domain.participants import NoteType
from ame_desktop.storage import migrate
from ame_desktop.storage.erasing import erase, erased_people
from ame_desktop.storage.models.participants import CaseNote, Participant
from ame_desktop.storage.queries.log_chain import head, lines
from ame_desktop.storage.queries.retention import erasures, standings
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.older_units import older_storage, write_rows

PERSON, OTHER, STAFF, GALLRING = (uuid4() for _ in range(4))
WRITTEN = datetime(2020, 5, 4, 9)


@pytest.fixture(params=["file", "server"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A storage of the fourth revision with two people, one of whom has left."""
    engine = older_storage(request, tmp_path, "0004")
    people = (
        {"id": PERSON, "given_name": "Åsa", "protection": "ingen", "created_at": WRITTEN},
        {"id": OTHER, "given_name": "Bo", "protection": "ingen", "created_at": WRITTEN},
    )
    note = {
        "id": uuid4(),
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
            "participant": people,
            "case_note": [note],
        },
    )
    yield engine
    engine.dispose()


def test_the_people_stay_and_can_be_erased_afterwards(older: Engine) -> None:
    migrate.upgrade(older)
    store, clock = Store(older), FixedClock()
    with store.read() as reader:
        assert set(reader.scalars(select(Participant.given_name))) == {"Åsa", "Bo"}
        assert erasures(reader) == ()
        assert erased_people(reader) == {}
        last = {each.participant_id: each.last_note for each in standings(reader, clock.today())}
    assert last == {PERSON: date(2020, 5, 4), OTHER: date(2020, 5, 4)}
    with store.write(ERASE_ACTION, (Topic.RETENTION,), staff_id=STAFF, at=clock.now()) as work:
        gone = erase(work.session.connection(), [PERSON], GALLRING, work.at)
        work.add(Participant(given_name="Cia", created_at=work.at))
        work.erases([PERSON], gone.keys)
        work.done(None, "", undoable=False)
    assert gone.rows == {"case_note": 1, "participant": 1}
    with store.read() as reader:
        assert set(reader.scalars(select(Participant.given_name))) == {"Bo", "Cia"}
        assert reader.execute(select(CaseNote.id)).all() == []
        assert set(erased_people(reader)) == {PERSON}
        assert verify(lines(reader), head(reader)).whole
    store.close()
