"""Follow-ups: planned, held and changed, with the utvecklingsplan and the list of who is due."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import (
    ConflictError,
    DomainError,
    NeedsReasonError,
    NotFoundError,
    NotPermittedError,
)
from ame_desktop.domain.follow_ups import AreaDraft, Contribution, DueRow, FollowUpDraft
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services import follow_ups as service
from ame_desktop.services.context import Context
from ame_desktop.services.setting_effects import setting_effect
from ame_desktop.services.settings import set_setting
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.follow_ups import DevelopmentArea
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
REASON = "Tillsyn"


def meeting(person: UUID, day: date = TODAY, **changes: Any) -> FollowUpDraft:
    draft = FollowUpDraft(person, day, how_it_goes="Trivs i gruppen.")
    return replace(draft, **changes)


def due_of(ctx: Context, person: UUID) -> DueRow:
    return next(row for row in service.due_list(ctx) if row.participant_id == person)


def test_a_follow_up_is_planned_moved_held_and_undone(any_unit: Unit) -> None:
    people, ctx = People(any_unit), any_unit.chief
    ali = people.add("Ali", "Ahmed")
    place = people.place(ali, "Förskolan", start=date(2026, 10, 31))
    assert due_of(ctx, ali).due_on == date(2026, 11, 30)
    first = service.plan(ctx, ali, TODAY, 10 * 60)
    assert first.changes.label == "Planerade uppföljning med Ali 23 november 2026."
    moved = service.plan(ctx, ali, TODAY + timedelta(days=1))
    assert moved.value == first.value
    row = due_of(ctx, ali)
    assert (row.planned_on, row.act_on, row.is_late(TODAY)) == (
        TODAY + timedelta(days=1),
        TODAY + timedelta(days=1),
        False,
    )
    areas = (AreaDraft("Passa tider", "Påminnelse", "Ställa klockan"), AreaDraft("Prova kök"))
    draft = meeting(
        ali,
        placement_id=place,
        present=("Deltagaren", "Handledare från platsen"),
        contributes=Contribution.PARTLY,
        areas=areas,
        next_on=date(2026, 12, 14),
    )
    held = service.hold(ctx, draft)
    assert held.value == first.value
    file = service.follow_ups_of(ctx, ali, REASON)
    stored = file.rows[0]
    assert (stored.held_on, stored.areas, stored.contributes) == (
        TODAY,
        areas,
        Contribution.PARTLY,
    )
    assert stored.placement == "Praktik, Förskolan"
    assert file.latest_areas == areas
    assert file.due is not None
    assert (file.due.due_on, file.due.planned_on) == (date(2026, 12, 23), date(2026, 12, 14))
    undo(ctx, held.changes)
    row = due_of(ctx, ali)
    assert (row.latest_on, row.planned_on) == (None, TODAY + timedelta(days=1))
    with any_unit.store.read() as reader:
        assert reader.execute(select(func.count()).select_from(DevelopmentArea)).scalar_one() == 0


def test_a_changed_plan_moves_the_version_and_the_loser_is_told(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali = People(any_unit).add("Ali")
    rows = (AreaDraft("Passa tider"), AreaDraft("Prova kök"), AreaDraft("Köra bil"))
    key = service.hold(ctx, meeting(ali, areas=rows)).value
    stored = service.follow_ups_of(ctx, ali, REASON).rows[0]
    shorter = meeting(ali, areas=(AreaDraft("Passa tider", "Påminnelse"), AreaDraft("Köra bil")))
    service.change(ctx, key, stored.version, shorter)
    assert service.follow_ups_of(ctx, ali, REASON).rows[0].areas == shorter.areas
    with pytest.raises(ConflictError):
        service.change(ctx, key, stored.version, meeting(ali))


def test_one_follow_up_a_day_and_only_of_ones_own_placement(unit: Unit) -> None:
    people, ctx = People(unit), unit.chief
    ali, bo = people.add("Ali"), people.add("Bo")
    elsewhere = people.place(bo, "Biblioteket")
    with pytest.raises(DomainError, match="deltagarens egna"):
        service.hold(ctx, meeting(ali, placement_id=elsewhere))
    service.hold(ctx, meeting(ali))
    with pytest.raises(ConflictError, match="finns redan"):
        service.hold(ctx, meeting(ali))
    earlier = service.hold(ctx, meeting(ali, TODAY - timedelta(days=3))).value
    with pytest.raises(ConflictError, match="finns redan"):
        service.change(ctx, earlier, 1, meeting(ali))


def test_a_planned_one_is_taken_away_but_not_a_held_one(unit: Unit) -> None:
    people, ctx = People(unit), unit.chief
    ali = people.add("Ali")
    with pytest.raises(DomainError, match="från och med i dag"):
        service.plan(ctx, ali, TODAY - timedelta(days=1))
    planned = service.plan(ctx, ali, TODAY).value
    service.cancel(ctx, planned, 1)
    assert due_of(ctx, ali).planned_on is None
    held = service.hold(ctx, meeting(ali)).value
    with pytest.raises(DomainError, match="hållen"):
        service.cancel(ctx, held, 1)


def test_the_list_counts_from_the_start_and_addresses_by_route(any_unit: Unit) -> None:
    people, ctx = People(any_unit), any_unit.chief
    lena = any_unit.as_role(Role.CONSULTANT, name="Lena")
    samuel = any_unit.as_role(Role.STAR_COORDINATOR, name="Samuel")
    ali = people.add("Ali", start=date(2026, 10, 20))
    bo = people.add("Bo", start=date(2026, 10, 25))
    cia = people.add("Cia", start=date(2026, 11, 1))
    gone = people.add("Gone", end=date(2026, 11, 1))
    refer(any_unit, ali, owner=lena.actor.staff_id)
    refer(any_unit, bo, ReferralRoute.IFO, name="Soc")
    refer(any_unit, cia, ReferralRoute.STAR, placer=samuel.actor.staff_id, name="FK")
    rows = service.due_list(ctx)
    assert [row.participant_id for row in rows] == [ali, bo, cia]
    assert gone not in {row.participant_id for row in rows}
    assert [row.due_on for row in rows] == [
        date(2026, 11, 20),
        date(2026, 11, 25),
        date(2026, 12, 1),
    ]
    assert rows[0].is_late(TODAY)
    assert rows[0].addressee.staff_ids == {lena.actor.staff_id}
    assert rows[1].waits_for_others
    assert rows[2].addressee.text == "FK och Samuel"
    assert {row.participant_id for row in service.due_list(samuel)} == {cia}
    assert len(service.due_list(lena)) == 3


def test_the_list_is_read_with_as_many_questions_for_many_as_for_few(unit: Unit) -> None:
    people, asked = People(unit), []

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append(statement)

    def questions() -> int:
        asked.clear()
        event.listen(unit.store.engine, "before_cursor_execute", count)
        service.due_list(unit.chief)
        event.remove(unit.store.engine, "before_cursor_execute", count)
        return len(asked)

    service.hold(unit.chief, meeting(people.add("Ali")))
    few = questions()
    for number in range(12):
        service.hold(unit.chief, meeting(people.add(f"Nr {number}")))
    assert questions() == few == 10


def test_another_interval_tells_beforehand_how_many_become_late(unit: Unit) -> None:
    people, ctx = People(unit), unit.chief
    people.add("Ali", start=date(2026, 10, 1))
    people.add("Bo", start=date(2026, 9, 1))
    name = SettingName.FOLLOW_UP_MONTHS
    said = setting_effect(ctx, name, TODAY, {"antal": 2})
    assert said.endswith(
        "Uppföljning ska hållas efter 2 månader i stället för 1 månad. "
        "I dag blir 1 uppföljningar försenade i stället för 2."
    )
    later = setting_effect(ctx, name, TODAY + timedelta(days=1), {"antal": 2})
    assert later.endswith("Ingen berörs i dag.")
    set_setting(ctx, name, TODAY, {"antal": 2}, "Beslut")
    assert [row.due_on for row in service.due_list(ctx)] == [date(2026, 11, 1), date(2026, 12, 1)]


def test_a_protected_person_is_only_for_those_who_are_named(any_unit: Unit) -> None:
    people = People(any_unit)
    hidden = people.add("Hemlig", protection=Protection.MARKED)
    lena = any_unit.as_role(Role.CONSULTANT, name="Lena")
    named = any_unit.as_role(Role.CONSULTANT, name="Ida")
    people.name_reader(hidden, named.actor.staff_id)
    assert service.due_list(lena) == ()
    assert [row.participant_id for row in service.due_list(named)] == [hidden]
    for act in (
        lambda: service.follow_ups_of(lena, hidden),
        lambda: service.plan(lena, hidden, TODAY),
        lambda: service.hold(lena, meeting(hidden)),
    ):
        with pytest.raises(NotFoundError):
            act()
    service.hold(named, meeting(hidden))


MAY_READ = {Role.CONSULTANT, Role.STAR_COORDINATOR, Role.UNIT_CHIEF}
MAY_WRITE = {Role.CONSULTANT, Role.STAR_COORDINATOR}


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("role", list(Role))
def test_each_role_does_what_the_matrix_says(unit: Unit, role: Role, own: bool) -> None:
    people = People(unit)
    ctx = unit.as_role(role, arenas=(unit.arena("Innegrupp"),))
    ali = people.add("Ali")
    refer(unit, ali, ReferralRoute.STAR, placer=ctx.actor.staff_id if own else None)
    held = service.hold(unit.chief, meeting(ali, TODAY - timedelta(days=9))).value
    reads = role in MAY_READ and (own or role is not Role.STAR_COORDINATOR)
    writes = reads and role in MAY_WRITE
    attempts = (
        (reads, lambda: service.follow_ups_of(ctx, ali, REASON)),
        (role in MAY_READ, lambda: service.due_list(ctx)),
        (writes, lambda: service.change(ctx, held, 1, meeting(ali, TODAY - timedelta(days=8)))),
        (writes, lambda: service.plan(ctx, ali, TODAY)),
        (writes, lambda: service.hold(ctx, meeting(ali))),
    )
    for allowed, act in attempts:
        if allowed:
            act()
        else:
            with pytest.raises(NotPermittedError):
                act()
    if role is Role.UNIT_CHIEF:
        with pytest.raises(NeedsReasonError):
            service.follow_ups_of(ctx, ali)
