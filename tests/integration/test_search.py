"""Ctrl+K in the unit: what the roles reach, nobody protected, no health, and nothing kept."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.orders import OrderSource
from ame_desktop.domain.participants import NoteType, NumberKind, Protection
from ame_desktop.domain.search import Entry, Place, SearchGroup
from ame_desktop.services.context import Context
from ame_desktop.services.search import LEFT, LIMITED, begin_search, search
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.data_requests import ProcessingLimit
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import CaseNote, Participant
from tests.support.own_logins import GuardedUnit
from tests.support.unit_people import People
from tests.support.units import Unit

SECRET = "Epilepsi"


@pytest.fixture
def people(any_unit: Unit) -> People:
    """Two who work in the groups, one who has left, one who is protected."""
    people = People(any_unit)
    people.add("Anna", "Öberg", arena="Utegrupp")
    people.add("Bo", "Åberg", arena="Innegrupp")
    people.add("Carin", "Öberg", end=any_unit.clock.today() - timedelta(days=9))
    people.add("Dolda", "Öberg", arena="Utegrupp", protection=Protection.REGISTERED)
    with any_unit.chief.write("test.number") as work:
        row = work.get(Participant, people.known["Anna"])
        row.number, row.number_kind = "198502131234", NumberKind.PERSONAL
        note = CaseNote(
            participant_id=row.id,
            type=NoteType.VISIT,
            text=SECRET,
            written_at=work.at,
            author_id=any_unit.chief.actor.staff_id,
            heading="Samtal",
        )
        work.add(note)
        work.done(None, "")
    return people


@pytest.fixture
def work_to_do(any_unit: Unit) -> dict[str, UUID]:
    """A task, an agreement and an order; the order's text tells more than anybody may search."""
    today, keys = any_unit.clock.today(), {name: new_id() for name in ("agreement", "order")}
    customer = Customer(id=new_id(), name="Förskolan Ängen")
    with any_unit.chief.write("test.work") as work:
        work.add(
            customer,
            ServiceAgreement(
                id=keys["agreement"],
                number="A-17",
                customer_id=customer.id,
                title="Gräsklippning",
                state=AgreementState.SIGNED,
                start=today,
                end=today + timedelta(days=90),
            ),
            CustomerOrder(
                id=keys["order"],
                number="B-4711",
                received_at=work.at,
                source=OrderSource.INTRANET,
                customer_id=customer.id,
                text=f"Flytta bord. {SECRET}",
                kind="Flytt",
            ),
        )
        for ahead in (-3, 0, 2):
            day, arena = today + timedelta(days=ahead), any_unit.arena("Utegrupp")
            work.add(Task(day=day, arena_id=arena, name="Snöröjning", place="Torget"))
        work.done(None, "")
    return keys


def titles(found: tuple[Entry, ...]) -> list[str]:
    return [item.title for item in found]


def lines(ctx: Context, action: str) -> list[Any]:
    with ctx.read() as reader:
        query = select(
            LogEntry.seq, LogEntry.kind, LogEntry.count, LogEntry.detail, LogEntry.reason
        )
        return list(reader.execute(query.where(LogEntry.action == action)))


def test_people_are_found_where_the_roles_reach_them(any_unit: Unit, people: People) -> None:
    found = search(any_unit.chief, "oberg")
    assert titles(found) == ["Anna Öberg", "Carin Öberg", "Bo Åberg"]
    assert [item.detail for item in found] == ["Utegrupp", LEFT, "Innegrupp"]
    assert found[0].target == Place("participants", people.known["Anna"])

    arena = any_unit.arena("Utegrupp")
    supervisor = any_unit.as_role(Role.SUPERVISOR, arenas=(arena,))
    assert titles(search(supervisor, "oberg")) == ["Anna Öberg"]
    administrator = any_unit.as_role(Role.ADMINISTRATOR)
    assert search(administrator, "oberg") == ()
    assert begin_search(administrator).entries == ()


def test_whoever_is_protected_since_the_search_began_is_found_no_more(
    any_unit: Unit, people: People
) -> None:
    begun = begin_search(any_unit.chief)
    assert "Dolda" not in repr(begun)
    with any_unit.chief.write("test.protect") as work:
        work.get(Participant, people.known["Anna"]).protection = Protection.REGISTERED
        work.done(None, "")
    assert "Anna Öberg" not in titles(search(any_unit.chief, "anna", begun))


def test_of_whoever_is_only_to_be_kept_no_more_is_told(any_unit: Unit, people: People) -> None:
    with any_unit.chief.write("test.limit") as work:
        limit = ProcessingLimit(
            participant_id=people.known["Anna"],
            start=any_unit.clock.today(),
            reason="Prövas",
            decided_by_id=any_unit.chief.actor.staff_id,
        )
        work.add(limit)
        work.done(None, "")
    assert [item.detail for item in search(any_unit.chief, "anna")] == [LIMITED]


def test_the_last_four_digits_find_whose_they_are_and_that_is_told(
    any_unit: Unit, people: People
) -> None:
    assert titles(search(any_unit.chief, "1234")) == ["Anna Öberg"]
    assert search(any_unit.chief, "850213") == ()
    (line,) = lines(any_unit.chief, "search.number")
    with any_unit.chief.read() as reader:
        query = select(LogSubject.participant_id).where(LogSubject.seq == line.seq)
        assert list(reader.scalars(query)) == [people.known["Anna"]]
    assert "1234" not in repr(line.detail)


def test_one_search_tells_once_of_whom_it_shows_and_never_what_was_typed(
    any_unit: Unit, people: People
) -> None:
    begun = begin_search(any_unit.chief)
    for typed in ("o", "ob", "obe", "oberg", "oberg a"):
        search(any_unit.chief, typed, begun)
    told = lines(any_unit.chief, "search.people")
    assert {line.kind for line in told} == {LogKind.READ}
    assert [line.count for line in told] == [2, 1]
    assert not any(line.detail or line.reason for line in told)


def test_work_is_found_by_what_it_is_called(any_unit: Unit, work_to_do: dict[str, UUID]) -> None:
    chief, today = any_unit.chief, any_unit.clock.today()
    (task,) = search(chief, "snorojning")
    assert task.target == Place("briefing", any_unit.arena("Utegrupp"), today)
    (agreement,) = search(chief, "gras angen")
    assert agreement.target == Place("agreements", work_to_do["agreement"])
    (order,) = search(chief, "flytt")
    assert order.target == Place("orders", work_to_do["order"])
    assert titles(search(chief, "4711")) == ["B-4711 Förskolan Ängen"]

    officer = any_unit.as_role(Role.ATTENDANCE_OFFICER)
    assert [item.group for item in search(officer, "angen")] == []
    inside = any_unit.as_role(Role.SUPERVISOR, arenas=(any_unit.arena("Innegrupp"),))
    assert search(inside, "snöröjning") == ()


def test_work_that_is_changed_since_the_search_began_is_found_as_it_is_now(
    any_unit: Unit, people: People, work_to_do: dict[str, UUID]
) -> None:
    chief = any_unit.chief
    begun = begin_search(chief)
    assert titles(search(chief, "4711", begun)) == ["B-4711 Förskolan Ängen"]
    with chief.write("test.change", Topic.ORDERS, Topic.AGREEMENTS) as work:
        work.get(CustomerOrder, work_to_do["order"]).number = "B-4712"
        work.get(ServiceAgreement, work_to_do["agreement"]).title = "Häckar"
        work.done(None, "")
    assert search(chief, "4711", begun) == ()
    assert titles(search(chief, "4712", begun)) == ["B-4712 Förskolan Ängen"]
    assert titles(search(chief, "hackar", begun)) == ["Häckar"]
    with chief.write("test.name", Topic.PARTICIPANTS) as work:
        work.get(Participant, people.known["Anna"]).given_name = "Hanna"
        work.done(None, "")
    assert titles(search(chief, "hanna", begun)) == ["Hanna Öberg"]
    # The rights are those of now for work as for people.
    without = chief.acting_as(replace(chief.actor, roles=frozenset()))
    assert search(without, "hackar", begun) == ()


def test_what_a_colleague_does_is_found_where_a_server_shows_own_lines_alone(
    guarded_unit: GuardedUnit,
) -> None:
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    colleague = guarded_unit.as_role(Role.COORDINATOR)
    consultant.note("test.own", LogKind.SYSTEM)
    begun = begin_search(consultant)
    assert search(consultant, "angen", begun) == ()
    customer = Customer(id=new_id(), name="Förskolan Ängen")
    with colleague.write("test.order", Topic.ORDERS) as work:
        order = CustomerOrder(
            number="B-4711",
            received_at=work.at,
            source=OrderSource.INTRANET,
            customer_id=customer.id,
            text="Flytta bord.",
        )
        work.add(customer, order)
        work.done(None, "")
    assert titles(search(consultant, "angen", begun)) == ["B-4711 Förskolan Ängen"]
    before = begun.entries
    consultant.note("test.read", LogKind.READ)
    search(consultant, "angen", begun)
    assert all(one is other for one, other in zip(before, begun.entries, strict=True))


def test_health_notes_and_free_texts_are_not_searched(
    any_unit: Unit, people: People, work_to_do: dict[str, UUID]
) -> None:
    assert SECRET not in repr(begin_search(any_unit.chief))
    assert search(any_unit.chief, SECRET) == ()
    assert {item.group for item in search(any_unit.chief, "an")} <= set(SearchGroup)


def test_a_search_sees_with_the_rights_of_now(any_unit: Unit, people: People) -> None:
    begun = begin_search(any_unit.chief)
    without = any_unit.chief.acting_as(replace(any_unit.chief.actor, roles=frozenset()))
    assert search(without, "anna", begun) == ()
