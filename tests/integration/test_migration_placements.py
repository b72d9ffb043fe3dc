"""A unit of the first tables goes over to placements in full with all that it holds."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, MetaData, Table, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.storage import migrate
from ame_desktop.storage.engine import WRITES
from ame_desktop.storage.models.participants import Enrolment
from ame_desktop.storage.models.placements import Placement
from tests.support.older_units import AT, Values, older_storage, write_rows

PERSON, ENROLMENT, WAITS, RUNS = (uuid4() for _ in range(4))


@pytest.fixture(params=["file", "server"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A storage with the first tables, and nothing in them."""
    engine = older_storage(request, tmp_path, "0001")
    yield engine
    engine.dispose()


def fill(engine: Engine) -> None:
    """Write rows as the first program did."""
    person: Values = {"id": PERSON, "given_name": "Åsa", "protection": "ingen"}
    enrolment: Values = {
        "id": ENROLMENT,
        "participant_id": PERSON,
        "start": date(2026, 1, 7),
        "end": date(2026, 9, 30),
        "end_reason": "Flyttade",
    }
    placements = [
        _placement(WAITS, PlacementState.WAITING),
        _placement(RUNS, PlacementState.APPROVED),
    ]
    rows = {"participant": [person], "enrolment": [enrolment], "placement": placements}
    write_rows(engine, rows)


def _placement(key: UUID, state: PlacementState) -> Values:
    return {
        "id": key,
        "participant_id": PERSON,
        "form": "praktik",
        "host_unit": "Köket",
        "start": date(2026, 2, 2),
        "state": state.value,
        "origin": PlacementOrigin.TAKEN_OVER.value,
        "decided_at": AT,
    }


def test_rows_of_the_first_tables_survive_with_what_is_new_left_open(older: Engine) -> None:
    fill(older)
    migrate.upgrade(older)
    with Session(older) as session:
        enrolment = session.get_one(Enrolment, ENROLMENT)
        assert (enrolment.end, enrolment.end_reason) == (date(2026, 9, 30), "Flyttade")
        assert (enrolment.closure, enrolment.employer, enrolment.studies) == (None, "", "")
        assert (enrolment.lasted_a_month, enrolment.sex, enrolment.csn_eligible) == (None,) * 3
        found = {row.id: row for row in session.scalars(select(Placement))}
        assert found.keys() == {WAITS, RUNS}
        assert found[WAITS].state is PlacementState.WAITING
        runs = found[RUNS]
        assert (runs.state, runs.origin) == (PlacementState.APPROVED, PlacementOrigin.TAKEN_OVER)
        assert (runs.host_unit, runs.start, runs.end) == ("Köket", date(2026, 2, 2), None)
        assert (runs.own_initiative, runs.no_displacement) == (False, False)
        assert (runs.af_decision, runs.end_note, runs.supervisor_name) == ("", "", "")
        assert (runs.extent_percent, runs.programme, runs.outcome) == (None, None, None)
        assert (runs.version, runs.previous_id, runs.ended_on) == (1, None, None)
        assert runs.decided_at is not None


def test_the_indexes_and_keys_of_the_first_tables_are_kept(older: Engine) -> None:
    fill(older)
    migrate.upgrade(older)
    with older.connect().execution_options(**{WRITES: True}) as connection:
        known = Table("placement", MetaData(), autoload_with=connection)
        indexed = {column.name for index in known.indexes for column in index.columns}
        assert {"participant_id", "state", "end"} <= indexed
        keys = {key.target_fullname for key in known.foreign_keys}
        assert {"participant.id", "arena.id", "staff.id", "placement.id"} == keys
        connection.rollback()
        with pytest.raises(IntegrityError, match=r"(?i)foreign key"), connection.begin():
            connection.execute(text("UPDATE placement SET previous_id = participant_id"))
