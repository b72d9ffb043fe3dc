"""The log's chain on both storages: sealed by each command, guarded, checked from the rows."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_chain import ERASE_ACTION, BreakKind, ChainBreak, ChainState, verify
from ame_desktop.storage.engine import WRITES
from ame_desktop.storage.log_guards import guard
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import log_chain as query
from tests.support.measured import Measured
from tests.support.units import Unit

GUARDED = ("log_entry", "log_subject", "log_anchor", "log_head")


def check(unit: Unit) -> ChainState:
    with unit.store.read() as reader:
        return verify(query.lines(reader), query.head(reader), query.anchors(reader))


def add_person(unit: Unit, name: str) -> UUID:
    key = new_id()
    with unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(id=key, given_name=name, created_at=work.at))
        work.done(None, "")
    return key


def some_lines(unit: Unit) -> None:
    people = [add_person(unit, name) for name in ("Åsa", "Bo", "Cem", "Dana")]
    for person in people:
        unit.chief.note("test.read", LogKind.READ, person, reason="Frågan om schemat ”nu”")
    unit.chief.note("test.list", LogKind.READ, *people, count=len(people))


def outside(unit: Unit, *statements: str) -> None:
    """Do what the guards refuse, as somebody who holds the key and has taken them away."""
    engine = unit.store.engine.execution_options(**{WRITES: True})
    server = unit.store.on_server
    with engine.begin() as connection:
        for table in GUARDED:
            if server:
                connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
        if not server:
            names = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for name in connection.exec_driver_sql(names).scalars().all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(text(statement))


def test_every_command_and_reading_is_sealed(any_unit: Unit) -> None:
    before = check(any_unit)
    some_lines(any_unit)
    state = check(any_unit)
    assert state.whole
    assert state.lines == before.lines + 9


def test_a_command_that_came_to_nothing_leaves_no_gap(any_unit: Unit) -> None:
    add_person(any_unit, "Åsa")
    with pytest.raises(ZeroDivisionError), any_unit.chief.write("test.add") as work:
        work.add(Participant(given_name="Bo", created_at=work.at))
        work.session.flush()
        raise ZeroDivisionError
    add_person(any_unit, "Cem")
    assert check(any_unit).whole


TAMPERING: list[tuple[str, Callable[[int], str], BreakKind]] = [
    (
        "edited",
        lambda n: f"UPDATE log_entry SET action = 'x' WHERE number = {n}",
        BreakKind.CHANGED,
    ),
    (
        "another person",
        lambda n: (
            "UPDATE log_subject SET participant_id = (SELECT id FROM staff LIMIT 1) "
            f"WHERE seq = (SELECT seq FROM log_entry WHERE number = {n})"
        ),
        BreakKind.CHANGED,
    ),
    (
        "moved in time",
        lambda n: f"UPDATE log_entry SET at = '2020-01-01 00:00:00.000000' WHERE number = {n}",
        BreakKind.CHANGED,
    ),
    ("deleted", lambda n: f"DELETE FROM log_entry WHERE number = {n}", BreakKind.REMOVED),
    ("truncated", lambda n: f"DELETE FROM log_entry WHERE number >= {n}", BreakKind.CUT),
    (
        "reordered",
        lambda n: f"UPDATE log_entry SET seq = seq + 1000 WHERE number = {n}",
        BreakKind.REORDERED,
    ),
]


@pytest.mark.parametrize(
    ("act", "kind"), [row[1:] for row in TAMPERING], ids=[row[0] for row in TAMPERING]
)
def test_what_is_done_outside_the_program_is_found(
    any_unit: Unit, act: Callable[[int], str], kind: BreakKind
) -> None:
    some_lines(any_unit)
    number = check(any_unit).lines - 3
    loose = (
        f"DELETE FROM log_subject WHERE seq IN (SELECT seq FROM log_entry WHERE number >= {number})"
    )
    steps = [act(number)] if kind is BreakKind.CHANGED else [loose, act(number)]
    outside(any_unit, *steps)
    assert check(any_unit).fault == ChainBreak(kind, number)


def test_the_ways_of_tampering_are_counted(measured: Measured) -> None:
    ways = f"{len(TAMPERING)} sätt att ändra loggen upptäckta på raden"
    measured("S11", f"{ways}, {len(REFUSED)} nekade av lagringen själv, i fil och på server")


REFUSED = (
    "UPDATE log_entry SET reason = 'x'",
    "UPDATE log_entry SET reason = '', salt = '', detail = '[]', erased_by = 1",
    "DELETE FROM log_entry",
    "UPDATE log_subject SET seq = 1",
    "DELETE FROM log_subject",
    "UPDATE log_head SET number = number + 1",
    "UPDATE log_head SET number = 0",
    "DELETE FROM log_head",
    "DELETE FROM log_anchor",
    "UPDATE log_anchor SET sha256 = ''",
    "INSERT INTO log_entry SELECT * FROM log_entry WHERE number = 1",
)


@pytest.mark.parametrize("statement", REFUSED)
def test_the_storage_itself_refuses_a_changed_log(any_unit: Unit, statement: str) -> None:
    some_lines(any_unit)
    any_unit.clock.set(datetime(2026, 11, 24, 7, 30))
    some_lines(any_unit)
    engine = any_unit.store.engine.execution_options(**{WRITES: True})
    with pytest.raises(DatabaseError), engine.begin() as connection:
        connection.execute(text(statement))
    assert check(any_unit).whole


def test_the_guards_can_be_made_anew(any_unit: Unit) -> None:
    engine = any_unit.store.engine.execution_options(**{WRITES: True})
    with engine.begin() as connection:
        guard(connection)
    some_lines(any_unit)
    assert check(any_unit).whole


def test_each_day_leaves_an_anchor(any_unit: Unit) -> None:
    some_lines(any_unit)
    last = check(any_unit).head
    any_unit.clock.set(datetime(2026, 11, 24, 7, 30))
    some_lines(any_unit)
    with any_unit.store.read() as reader:
        assert query.anchors(reader)[-1] == last
    assert check(any_unit).whole


def erase(unit: Unit, person: UUID) -> None:
    with unit.chief.write(ERASE_ACTION, Topic.PARTICIPANTS) as work:
        work.delete(work.get(Participant, person))
        work.erases([person])
        work.done(None, "", undoable=False)


def contents(unit: Unit) -> str:
    with unit.store.read() as reader:
        return str(reader.execute(select(LogEntry.reason, LogEntry.detail)).all())


def test_a_rightful_gallring_leaves_the_chain_whole_and_none_of_the_content(
    any_unit: Unit,
) -> None:
    gone, stays = add_person(any_unit, "Gudrun"), add_person(any_unit, "Harald")
    with any_unit.chief.write("test.both") as work:
        work.get(Participant, gone).comment = "om Gudrun"
        work.get(Participant, stays).comment = "om Harald"
        work.because("båda två")
        work.done(None, "")
    any_unit.chief.note("test.read", LogKind.READ, gone, reason="skälet")
    erase(any_unit, gone)
    left = contents(any_unit)
    assert "Harald" in left
    assert "om Harald" in left
    assert not any(word in left for word in ("Gudrun", "skälet", "båda två"))
    state = check(any_unit)
    assert state.whole
    assert state.erased == 3


def test_two_gallringar_can_empty_the_same_line(any_unit: Unit) -> None:
    first, second = add_person(any_unit, "Gudrun"), add_person(any_unit, "Harald")
    with any_unit.chief.write("test.both") as work:
        work.get(Participant, first).comment = "om Gudrun"
        work.get(Participant, second).comment = "om Harald"
        work.done(None, "")
    erase(any_unit, first)
    erase(any_unit, second)
    assert "om " not in contents(any_unit)
    assert check(any_unit).whole


def test_a_line_filled_again_after_its_gallring_is_found(any_unit: Unit) -> None:
    person = add_person(any_unit, "Gudrun")
    number = check(any_unit).lines
    erase(any_unit, person)
    outside(any_unit, f"UPDATE log_entry SET reason = 'påhittat' WHERE number = {number}")
    assert check(any_unit).fault == ChainBreak(BreakKind.CHANGED, number)
