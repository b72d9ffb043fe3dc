"""A stand-in falls sick: what was handed over goes on to the next one, and comes back by itself."""

from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

import pytest

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.errors import DomainError, NotPermittedError, StandingError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.stand_ins import StandInDraft
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.services.reminders import todo
from ame_desktop.services.stand_ins import (
    appoint_stand_in,
    end_stand_in,
    stand_in_lines,
    stand_in_list,
)
from ame_desktop.services.standing import Standing, renew
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.approvals import Deputy
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.queries.briefing import day_tasks
from tests.support.stand_ins import hand_over, owned
from tests.support.unit_people import People
from tests.support.units import Unit

NAMES = ("Anna Al", "Bo Ek", "Cia Dal")


def colleagues(unit: Unit, role: Role) -> tuple[Context, Context, Context]:
    anna, bo, cia = (unit.as_role(role, name=name) for name in NAMES)
    return anna, bo, cia


def draft(unit: Unit, away: Context, to: Context, first: int = 0, last: int = 4) -> StandInDraft:
    today = unit.clock.today()
    start, end = today + timedelta(days=first), today + timedelta(days=last)
    return StandInDraft(away.actor.staff_id, to.actor.staff_id, start, end)


def may(ctx: Context, person: UUID, area: Area = Area.CASE) -> bool:
    try:
        require_participant(ctx, person, area, Level.WRITE)
    except NotPermittedError:
        return False
    return True


def test_cases_and_what_is_due_go_on_and_come_back(any_unit: Unit) -> None:
    people = People(any_unit)
    anna, bo, cia = colleagues(any_unit, Role.CONSULTANT)
    star = any_unit.as_role(Role.STAR_COORDINATOR)
    person = owned(any_unit, people, anna, "Ali", ReferralRoute.AF)
    of_star = owned(any_unit, people, anna, "Eva", ReferralRoute.STAR)
    hand_over(any_unit, anna, bo)
    assert not may(cia, person)
    wanted = draft(any_unit, bo, cia, last=1)
    appointed = appoint_stand_in(any_unit.chief, wanted)
    assert appointed.changes.label.endswith(
        "Arbetet för Anna Al, som Bo Ek är vikarie för, går också till Cia Dal de dagarna."
    )
    hand_over(any_unit, bo, star)
    assert renew(cia) is Standing.CHANGED
    assert may(cia, person)
    assert may(star, of_star)
    assert not may(star, person)
    assert [item for item in todo(cia) if item.mine and item.participant_id == person]
    assert stand_in_lines(cia)[1] == (
        "Du är vikarie även för Anna Al till och med tis 24 nov, eftersom Bo Ek är borta."
    )
    end_stand_in(any_unit.chief, appointed.value, 1)
    with pytest.raises(StandingError):
        cia.note("test.read", LogKind.READ, person)
    assert not may(cia, person)
    assert may(bo, person)
    undo(any_unit.chief, appoint_stand_in(any_unit.chief, wanted).changes)
    assert renew(cia) is Standing.SAME


def test_arenas_and_tasks_go_on_and_come_back_by_themselves(any_unit: Unit) -> None:
    people = People(any_unit)
    out, today = any_unit.arena("Utegrupp"), any_unit.clock.today()
    anna = any_unit.as_role(Role.SUPERVISOR, arenas=(out,), name="Anna Al")
    bo, cia = (any_unit.as_role(Role.SUPERVISOR, name=name) for name in NAMES[1:])
    person = people.add("Ali", arena="Utegrupp")
    with any_unit.chief.write("test.tasks") as work:
        for day in (today, today + timedelta(days=2)):
            leads = anna.actor.staff_id
            work.add(Task(day=day, arena_id=out, name="Röja sly", supervisor_id=leads))
        work.done(None, "")
    hand_over(any_unit, anna, bo)
    hand_over(any_unit, bo, cia, days=1)

    def leads_on(day: date) -> str:
        with any_unit.chief.read() as reader:
            (task,) = day_tasks(reader, day, out)
        return task.supervisor

    assert cia.actor.arenas == {out}
    assert may(cia, person, Area.ATTENDANCE)
    assert leads_on(today) == "Cia Dal (för Anna Al)"
    assert leads_on(today + timedelta(days=2)) == "Bo Ek (för Anna Al)"
    any_unit.clock.move(timedelta(days=2))
    assert renew(cia) is Standing.CHANGED
    assert cia.actor.arenas == frozenset()
    assert renew(bo) is Standing.SAME
    assert bo.actor.arenas == {out}


def test_what_one_on_the_way_may_not_do_goes_no_further(any_unit: Unit) -> None:
    people = People(any_unit)
    anna = any_unit.as_role(Role.CONSULTANT, name="Anna Al")
    bo = any_unit.as_role(Role.CONSULTANT, Role.SUPERVISOR, name="Bo Ek")
    cia = any_unit.as_role(Role.SUPERVISOR, name="Cia Dal")
    person = owned(any_unit, people, anna, "Ali", ReferralRoute.AF)
    hand_over(any_unit, anna, bo)
    said = appoint_stand_in(any_unit.chief, draft(any_unit, bo, cia)).changes.label
    assert said.endswith("kan inte gå till Cia Dal. Utse en egen vikarie för Anna Al.")
    renew(cia)
    assert cia.actor.us == {bo.actor.staff_id, cia.actor.staff_id}
    assert not may(cia, person)


def test_who_leaves_the_unit_hands_nothing_on(any_unit: Unit) -> None:
    anna, bo, cia = colleagues(any_unit, Role.CONSULTANT)
    hand_over(any_unit, anna, bo)
    hand_over(any_unit, bo, cia)
    assert anna.actor.staff_id in cia.actor.us
    with any_unit.chief.write("test.leaves") as work:
        work.get(Staff, bo.actor.staff_id).active = False
        work.done(None, "")
    renew(cia)
    assert cia.actor.us == {cia.actor.staff_id}


@pytest.mark.parametrize("hops", [2, 3])
def test_work_never_goes_round(any_unit: Unit, hops: int) -> None:
    staff = colleagues(any_unit, Role.SUPERVISOR)[:hops]
    for away, to in pairwise(staff):
        appoint_stand_in(any_unit.chief, draft(any_unit, away, to, 0, 4))
    with pytest.raises(DomainError, match="Anna Al är också borta några av dagarna") as refused:
        appoint_stand_in(any_unit.chief, draft(any_unit, staff[-1], staff[0], 4, 6))
    assert refused.value.field == "stand_in"
    appoint_stand_in(any_unit.chief, draft(any_unit, staff[-1], staff[0], 5, 6))


def test_undo_makes_no_circle_either(any_unit: Unit) -> None:
    anna, bo, _ = colleagues(any_unit, Role.SUPERVISOR)
    first = appoint_stand_in(any_unit.chief, draft(any_unit, anna, bo)).value
    ended = end_stand_in(any_unit.chief, first, 1)
    appoint_stand_in(any_unit.chief, draft(any_unit, bo, anna))
    with pytest.raises(DomainError, match="Utse någon annan"):
        undo(any_unit.chief, ended.changes)
    held = {row.row_id: row for row in stand_in_list(any_unit.chief)}
    assert held[first].ended_on is not None


def test_a_deputy_does_not_undo_what_would_come_to_her(any_unit: Unit) -> None:
    anna, bo, me = colleagues(any_unit, Role.SUPERVISOR)
    today = any_unit.clock.today()
    with any_unit.chief.write("test.deputy") as work:
        chief = any_unit.chief.actor.staff_id
        work.add(Deputy(staff_id=me.actor.staff_id, start=today, end=today, named_by_id=chief))
        work.done(None, "")
    first = appoint_stand_in(any_unit.chief, draft(any_unit, anna, bo)).value
    hand_over(any_unit, bo, me)
    assert not end_stand_in(me, first, 1).changes.undoable
    renew(me)
    with pytest.raises(DomainError, match="Bo Ek är också borta"):
        appoint_stand_in(me, draft(any_unit, anna, bo))
    later = draft(any_unit, anna, bo, 5, 9)
    named = appoint_stand_in(me, later)
    assert named.changes.undoable
    ended = end_stand_in(me, named.value, 1)
    assert ended.changes.undoable
    appoint_stand_in(any_unit.chief, draft(any_unit, bo, me, 5, 9))
    renew(me)
    with pytest.raises(DomainError, match="Arbetet skulle gå till dig"):
        undo(me, ended.changes)
