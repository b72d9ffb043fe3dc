"""Each kind of fault that is put in is counted and explained; a sound unit has none (R20)."""

from collections.abc import Callable

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.integrity import EXPLANATIONS, FaultKind
from ame_desktop.domain.repairs import REPAIRS, WAYS
from ame_desktop.services.integrity import check_database
from ame_desktop.storage.integrity import findings
from ame_desktop.storage.repairs import mendable
from tests.support.seeded_faults import FAULTS, Seed, sound
from tests.support.units import Unit


def seeded(unit: Unit, act: Callable[[Seed], object]) -> dict[FaultKind, int]:
    with unit.chief.write("test.seed") as work:
        act(Seed(unit.chief, work))
        work.done(None, "")
    # The person who looks may have lost the right to it by the fault itself.
    with unit.chief.read() as reader:
        return {item.kind: item.count for item in findings(reader, lambda *_: None)}


def test_a_sound_unit_has_no_faults(any_unit: Unit) -> None:
    found = seeded(any_unit, sound)
    assert set(found) == set(FaultKind)
    assert {kind: count for kind, count in found.items() if count} == {}


@pytest.mark.parametrize("kind", FAULTS)
def test_each_fault_is_counted_alone(any_unit: Unit, kind: FaultKind) -> None:
    count, act = FAULTS[kind]
    found = seeded(any_unit, act)
    assert {kind: count for kind, count in found.items() if count} == {kind: count}


def test_a_loose_reference_is_found(unit: Unit) -> None:
    with unit.store.engine.connect() as connection:
        driver = connection.connection.dbapi_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("UPDATE arena_form SET arena_id = 'ingen' WHERE rowid = 1")
        driver.execute("PRAGMA foreign_keys=ON")
    found = {item.kind: item.count for item in check_database(unit.chief)}
    assert found[FaultKind.LOOSE_REFERENCE] == 1


def test_a_damaged_page_is_found(unit: Unit) -> None:
    with unit.store.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(unit.path.read_bytes())
    content[-1000] ^= 1
    unit.path.write_bytes(content)
    found = {item.kind: item for item in check_database(unit.chief)}
    assert found[FaultKind.PAGES].is_fault
    assert "säkerhetskopian" in found[FaultKind.PAGES].explanation


def test_every_kind_is_explained_in_a_sentence_and_named_once() -> None:
    assert set(EXPLANATIONS) == set(FaultKind)
    assert all(text.endswith(".") for text in EXPLANATIONS.values())
    assert set(WAYS) == set(FaultKind)
    assert set(REPAIRS) == set(mendable())
    assert set(FAULTS) | {FaultKind.PAGES, FaultKind.LOOSE_REFERENCE} == set(FaultKind)


def test_only_the_administrator_looks_through_the_database(any_unit: Unit) -> None:
    with pytest.raises(NotPermittedError):
        check_database(any_unit.as_role(Role.SUPERVISOR))


def test_progress_is_told_to_the_end(unit: Unit) -> None:
    told: list[tuple[int, int]] = []
    check_database(unit.chief, lambda done, total: told.append((done, total)))
    assert told[-1] == (len(FaultKind), len(FaultKind))
