"""A unit of the first tables goes over to placements in full with all that it holds."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, Engine, MetaData, Table, Uuid, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.storage import migrate
from ame_desktop.storage.engine import WRITES, open_file, open_server
from ame_desktop.storage.models.participants import Enrolment
from ame_desktop.storage.models.placements import Placement
from tests.support.postgres import TempPostgres
from tests.support.units import KEY

PERSON, ENROLMENT, WAITS, RUNS = (uuid4() for _ in range(4))
AT = datetime(2026, 10, 1, 8)


@pytest.fixture(params=["file", "server"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A storage with the first tables, and nothing in them."""
    if request.param == "file":
        engine = open_file(tmp_path / "aldre.ame", KEY, create=True)
    else:
        server: TempPostgres = request.getfixturevalue("postgres")
        engine = open_server(server.create_database())
    migrate.upgrade(engine, "0001")
    yield engine
    engine.dispose()


def fill(engine: Engine) -> None:
    """Write rows as the first program did."""
    known = MetaData()
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        tables = {
            name: _table(name, known, connection)
            for name in ("participant", "enrolment", "placement")
        }
        rows = {
            "participant": [_row(tables["participant"], id=PERSON, given_name="Åsa")],
            "enrolment": [
                _row(
                    tables["enrolment"],
                    id=ENROLMENT,
                    participant_id=PERSON,
                    start=date(2026, 1, 7),
                    end=date(2026, 9, 30),
                    end_reason="Flyttade",
                )
            ],
            "placement": [
                _placement(tables["placement"], WAITS, PlacementState.WAITING),
                _placement(tables["placement"], RUNS, PlacementState.APPROVED),
            ],
        }
        for name, held in rows.items():
            connection.execute(tables[name].insert(), held)


def _table(name: str, known: MetaData, connection: Connection) -> Table:
    """Return a table as it is; SQLite does not say which of its texts are identities."""
    table = Table(name, known, autoload_with=connection)
    for column in table.columns:
        if column.name == "id" or column.name.endswith("_id"):
            column.type = Uuid()
    return table


def _placement(table: Table, key: UUID, state: PlacementState) -> dict[str, object]:
    return _row(
        table,
        id=key,
        participant_id=PERSON,
        form="praktik",
        host_unit="Köket",
        start=date(2026, 2, 2),
        state=state.value,
        origin=PlacementOrigin.TAKEN_OVER.value,
        decided_at=AT,
    )


def _row(table: Table, **given: object) -> dict[str, object]:
    """Give what must have a value one of its kind, where nothing else is said."""
    empty: dict[type, object] = {str: "", int: 1, bool: False, datetime: AT}
    filled = {
        column.name: empty[column.type.python_type]
        for column in table.columns
        if not column.nullable and column.name not in given
    }
    chosen = {"protection": "ingen"} if table.name == "participant" else {}
    return {**filled, **chosen, **given}


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
