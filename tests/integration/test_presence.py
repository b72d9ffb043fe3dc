"""Who else has a thing open, and who changed it meanwhile, in a file and on a server."""

from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.customers import CustomerDraft
from ame_desktop.domain.participant_drafts import ProtectionDraft
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.presence import COUNTS_FOR, SEEN_EVERY
from ame_desktop.services.context import Context
from ame_desktop.services.customers import add_customer, change_customer
from ame_desktop.services.presence import keep_open, latest_change, let_go
from ame_desktop.services.protection import protect
from ame_desktop.storage.models.access import LogEntry
from tests.support.own_logins import GuardedUnit
from tests.support.people import add_person
from tests.support.units import Unit

ROW = uuid4()


def customer(ctx: Context) -> UUID:
    return add_customer(ctx, CustomerDraft("Förskolan Ekorren")).value


def test_a_thing_that_somebody_else_has_open_tells_who(any_unit: Unit) -> None:
    anna, bo = any_unit.chief, any_unit.as_role(Role.COORDINATOR, name="Bo Ek")
    assert keep_open(bo, ROW) == ()
    assert keep_open(anna, ROW) == ("Bo Ek",)
    assert keep_open(bo, ROW) == ("Anna Berg",)
    assert keep_open(anna, uuid4()) == ()
    let_go(bo, ROW)
    assert keep_open(anna, ROW) == ()


def test_it_is_forgotten_when_the_other_place_is_silent_for_a_minute(any_unit: Unit) -> None:
    bo = any_unit.as_role(Role.COORDINATOR, name="Bo Ek")
    keep_open(bo, ROW)
    any_unit.clock.move(COUNTS_FOR - SEEN_EVERY)
    keep_open(bo, ROW)
    any_unit.clock.move(COUNTS_FOR - timedelta(seconds=1))
    assert keep_open(any_unit.chief, ROW) == ("Bo Ek",)
    any_unit.clock.move(timedelta(seconds=1))
    assert keep_open(any_unit.chief, ROW) == ()


def test_the_latest_change_names_who_and_when(any_unit: Unit) -> None:
    bo = any_unit.as_role(Role.COORDINATOR, name="Bo Ek")
    key = customer(any_unit.chief)
    change_customer(bo, key, 1, CustomerDraft("Förskolan Ekorren", phone="031-1"))
    told = latest_change(any_unit.chief, key)
    assert told is not None
    assert (told.name, f"{told.at:%H:%M}", told.own) == ("Bo Ek", "07:30", False)
    own = latest_change(bo, key)
    assert own is not None
    assert own.own
    assert latest_change(bo, ROW) is None


def test_own_logins_on_a_server_are_told_too(guarded_unit: GuardedUnit) -> None:
    one = guarded_unit.as_role(Role.COORDINATOR, name="Bo Ek")
    other = guarded_unit.as_role(Role.COORDINATOR, name="Cia Dal")
    key = customer(one)
    change_customer(one, key, 1, CustomerDraft("Förskolan Ekorren", phone="031-1"))
    assert keep_open(one, key) == ()
    assert keep_open(other, key) == ("Bo Ek",)
    told = latest_change(other, key)
    assert told is not None
    assert told.name == "Bo Ek"


def test_nothing_is_told_of_a_person_whom_one_may_not_meet(
    guarded_unit: GuardedUnit, unit: Unit
) -> None:
    for each in (guarded_unit, unit):
        person = add_person(each.chief, each.arena("Utegrupp"))
        officer = each.as_role(Role.ATTENDANCE_OFFICER)
        assert latest_change(officer, person) is not None
        protect(each.chief, person, ProtectionDraft(Protection.MARKED, frozenset()))
        assert latest_change(officer, person) is None


def test_what_is_open_leaves_no_line_in_the_log(unit: Unit) -> None:
    count = select(func.count()).select_from(LogEntry)
    with unit.store.read() as reader:
        before = reader.execute(count).scalar_one()
    keep_open(unit.chief, ROW)
    keep_open(unit.chief, ROW)
    let_go(unit.chief, ROW)
    with unit.store.read() as reader:
        assert reader.execute(count).scalar_one() == before
