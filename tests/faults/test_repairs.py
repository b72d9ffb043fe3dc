"""*Kontrollera databasen* puts right: shown first, after a verified copy, and undoable (R20)."""

from datetime import date, timedelta

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import ChangeSet
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.integrity import FaultKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.repairs import REPAIRS, RepairRow
from ame_desktop.services.backup import UnitBackups
from ame_desktop.services.integrity import check_database
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.repairs import fault_places, preview_repair, repair
from ame_desktop.services.restore import restore_unit
from ame_desktop.services.undo import undo
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.integrity import findings
from ame_desktop.storage.repairs import mend
from tests.support.measured import Measured
from tests.support.opening import LOGIN, PASSWORD, MadeUnit
from tests.support.seeded_faults import BEFORE, DAY, FAULTS, Seed
from tests.support.unit_people import People
from tests.support.units import Unit

PLACED = frozenset(
    {
        FaultKind.ENROLMENT_DATES,
        FaultKind.ENROLMENT_OVERLAP,
        FaultKind.MEMBERSHIP_DATES,
        FaultKind.PLACEMENT_DATES,
        FaultKind.PLACEMENT_OVERLAP,
        FaultKind.AGREEMENT_DATES,
        FaultKind.SUBSIDY_DATES,
        FaultKind.ATTENDANCE_PLACE,
    }
)
MENDED = sorted(REPAIRS.keys() - {FaultKind.LOOSE_REFERENCE})


def put_in(unit: Unit | OpenUnit, kind: FaultKind) -> None:
    chief = unit.chief if isinstance(unit, Unit) else unit.context
    with chief.write("test.seed") as work:
        FAULTS[kind][1](Seed(chief, work))
        work.done(None, "")


def counts(unit: Unit) -> dict[FaultKind, int]:
    return {item.kind: item.count for item in check_database(unit.chief) if item.count}


def put_right(unit: Unit, kind: FaultKind) -> ChangeSet:
    done = repair(unit.chief, None, kind)
    assert done.value > 0
    return done.changes


@pytest.mark.parametrize("kind", MENDED)
def test_a_fault_is_shown_put_right_and_turned_back(unit: Unit, kind: FaultKind) -> None:
    put_in(unit, kind)
    seeded = counts(unit)
    shown = preview_repair(unit.chief, kind)
    assert shown.rows
    assert counts(unit) == seeded, "looking changed something"
    changes = put_right(unit, kind)
    assert counts(unit).get(kind, 0) == shown.left == 0
    undo(unit.chief, changes)
    assert counts(unit) == seeded


def test_the_server_puts_the_same_right(server_unit: Unit) -> None:
    for kind in MENDED:
        put_in(server_unit, kind)
    with server_unit.chief.write("test.repair") as work:
        assert [kind for kind in MENDED if not mend(work, kind)] == []
        left = findings(work.session.connection(), lambda *_: None)
    assert {item.kind: item.count for item in left if item.count} == {}


def test_all_kinds_at_once_are_put_right_one_by_one(unit: Unit, measured: Measured) -> None:
    alone = {FaultKind.NO_ADMINISTRATOR}
    for kind in FAULTS.keys() - alone:
        if kind is not FaultKind.SUBSIDY_DATES:
            put_in(unit, kind)
    found = counts(unit)
    assert found.keys() >= FAULTS.keys() - alone - {FaultKind.SUBSIDY_DATES}
    for kind in MENDED:
        put_right(unit, kind)
    left = counts(unit)
    assert not left.keys() & set(MENDED)
    measured("R20", f"{len(found)} sorters fel funna, {len(MENDED) + 1} rättas efter en kopia")


def loosen(unit: Unit) -> None:
    """Take a task and a supervisor away under those who refer to them."""
    with unit.chief.write("test.seed") as work:
        seed = Seed(unit.chief, work)
        seed.task(DAY, DAY)
        work.done(None, "")
    with unit.store.engine.connect() as connection:
        driver = connection.connection.dbapi_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("UPDATE task SET supervisor_id = ?", (new_id().hex,))
        driver.execute("DELETE FROM participant")
        driver.execute("PRAGMA foreign_keys=ON")


def test_loose_rows_go_and_needless_references_are_emptied(unit: Unit) -> None:
    loosen(unit)
    assert counts(unit)[FaultKind.LOOSE_REFERENCE] == 2
    shown = preview_repair(unit.chief, FaultKind.LOOSE_REFERENCE)
    assert sorted((row.what, row.after) for row in shown.rows) == [
        ("Fördelning", "tas bort"),
        ("Uppgift", "hänvisningen rättas"),
    ]
    put_right(unit, FaultKind.LOOSE_REFERENCE)
    assert FaultKind.LOOSE_REFERENCE not in counts(unit)


def test_the_preview_says_days_and_times_and_nobody(unit: Unit) -> None:
    put_in(unit, FaultKind.TASK_TIMES)
    (row,) = preview_repair(unit.chief, FaultKind.TASK_TIMES).rows
    assert row == RepairRow(
        row.row_id, "Uppgift", "börjar 10:00, slutar 08:00", "börjar 08:00, slutar 10:00"
    )
    put_in(unit, FaultKind.ATTENDANCE_MINUTES)
    (row,) = preview_repair(unit.chief, FaultKind.ATTENDANCE_MINUTES).rows
    assert (row.before, row.after) == ("minuter 1441", "minuter inget")


@pytest.mark.parametrize(
    "second",
    [(BEFORE, DAY + timedelta(days=3)), (BEFORE + timedelta(days=1), DAY - timedelta(days=1))],
    ids=["begin alike", "one inside the other"],
)
def test_what_can_be_put_right_in_two_ways_is_left(unit: Unit, second: tuple[date, date]) -> None:
    with unit.chief.write("test.seed") as work:
        seed = Seed(unit.chief, work)
        seed.enrol(BEFORE, DAY)
        seed.enrol(*second)
        work.done(None, "")
    shown = preview_repair(unit.chief, FaultKind.ENROLMENT_OVERLAP)
    assert (shown.rows, shown.left) == ((), 2)
    with pytest.raises(DomainError, match="inget kvar"):
        repair(unit.chief, None, FaultKind.ENROLMENT_OVERLAP)


def test_a_copy_is_made_first_and_brings_everything_back(made_unit: MadeUnit) -> None:
    unit = made_unit.open()
    put_in(unit, FaultKind.NOT_TOGETHER)
    before = len(unit.backups.copies())
    repair(unit.context, unit.backups, FaultKind.NOT_TOGETHER)
    copy, *rest = unit.backups.copies()
    assert len(rest) == before
    unit.release()
    made_unit.clock.move(timedelta(minutes=1))
    restore_unit(made_unit.place, copy.path, LOGIN, PASSWORD, made_unit.clock)
    unit = made_unit.open()
    found = {item.kind: item.count for item in check_database(unit.context) if item.count}
    unit.release()
    assert found == {FaultKind.NOT_TOGETHER: 1}


def test_without_a_copy_nothing_is_changed(
    made_unit: MadeUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    unit = made_unit.open()
    put_in(unit, FaultKind.NOT_TOGETHER)

    def full(_: UnitBackups) -> None:
        raise StorageError("Disken är full.")

    monkeypatch.setattr(UnitBackups, "make", full)
    with pytest.raises(StorageError, match="full"):
        repair(unit.context, unit.backups, FaultKind.NOT_TOGETHER)
    found = {item.kind for item in check_database(unit.context) if item.count}
    unit.release()
    assert found == {FaultKind.NOT_TOGETHER}


def test_only_the_administrator_puts_right(unit: Unit) -> None:
    for role in set(Role) - {Role.ADMINISTRATOR}:
        ctx = unit.as_role(role)
        with pytest.raises(NotPermittedError):
            preview_repair(ctx, FaultKind.NOT_TOGETHER)
        with pytest.raises(NotPermittedError):
            repair(ctx, None, FaultKind.NOT_TOGETHER)


def test_what_a_person_puts_right_is_listed_with_its_place(unit: Unit) -> None:
    for kind in sorted(PLACED):
        put_in(unit, kind)
        places = fault_places(unit.chief, kind)
        assert len(places) >= FAULTS[kind][0]
        assert all(place.days.startswith("2026-") for place in places)
    assert fault_places(unit.chief, FaultKind.LOG_CHAIN) == ()
    with pytest.raises(NotPermittedError):
        fault_places(unit.as_role(Role.UNIT_CHIEF), FaultKind.PLACEMENT_DATES)


def test_a_protected_persons_place_is_told_to_those_named_alone(unit: Unit) -> None:
    people = People(unit)
    person = people.add("Ali", start=DAY, end=BEFORE, protection=Protection.MARKED)
    admin = unit.as_role(Role.ADMINISTRATOR)
    assert fault_places(admin, FaultKind.ENROLMENT_DATES) == ()
    people.name_reader(person, admin.actor.staff_id)
    (place,) = fault_places(admin, FaultKind.ENROLMENT_DATES)
    assert place.target == person


def test_a_person_puts_right_what_the_program_cannot(unit: Unit, server_unit: Unit) -> None:
    with pytest.raises(DomainError, match="människa"):
        preview_repair(unit.chief, FaultKind.PLACEMENT_DATES)
    with pytest.raises(DomainError, match="gemensam server"):
        preview_repair(server_unit.chief, FaultKind.NOT_TOGETHER)
