"""*Vikarieknappen*: arenas, cases and what is due go to the stand-in, and come back."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.errors import DomainError, NotPermittedError, StandingError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.month_bases import BasisReceiver
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.domain.stand_ins import StandInDraft
from ame_desktop.services.context import Context
from ame_desktop.services.exports import preview_list
from ame_desktop.services.month_bases import basis_desk
from ame_desktop.services.participant_access import require_participant
from ame_desktop.services.reminders import todo
from ame_desktop.services.stand_ins import (
    appoint_stand_in,
    change_stand_in,
    end_stand_in,
    possible_colleagues,
    stand_in_lines,
    stand_in_list,
)
from ame_desktop.services.standing import Standing, renew
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry, Staff
from ame_desktop.storage.models.approvals import Deputy
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.briefing import day_tasks
from tests.support.months import DAYS, OCTOBER, Months
from tests.support.stand_ins import hand_over, owned, refer_to
from tests.support.unit_people import People
from tests.support.units import Unit


def may(ctx: Context, person: UUID, area: Area = Area.CASE) -> bool:
    try:
        require_participant(ctx, person, area, Level.WRITE)
    except NotPermittedError:
        return False
    return True


def test_arenas_go_over_and_come_back_by_themselves(any_unit: Unit, people: People) -> None:
    out, inside = any_unit.arena("Utegrupp"), any_unit.arena("Innegrupp")
    away = any_unit.as_role(Role.SUPERVISOR, arenas=(out,), name="Bo Ek")
    to = any_unit.as_role(Role.SUPERVISOR, arenas=(inside,), name="Cia Dal")
    person = people.add("Ali", arena="Utegrupp")
    assert not may(to, person, Area.ATTENDANCE)
    hand_over(any_unit, away, to)
    assert to.actor.arenas == {out, inside}
    assert may(to, person, Area.ATTENDANCE)
    assert stand_in_lines(to) == ("Du är vikarie för Bo Ek till och med fre 27 nov.",)
    assert stand_in_lines(away) == ("Cia Dal är din vikarie till och med fre 27 nov.",)

    any_unit.clock.move(timedelta(days=5))
    with pytest.raises(StandingError):
        to.note("test.late", LogKind.READ, person)
    assert to.actor.arenas == {inside}
    assert stand_in_lines(to) == ()


def test_cases_and_what_is_due_go_over_and_no_more(any_unit: Unit, people: People) -> None:
    away = any_unit.as_role(Role.CONSULTANT, name="Bo Ek")
    star = any_unit.as_role(Role.STAR_COORDINATOR)
    to = any_unit.as_role(Role.CONSULTANT, name="Cia Dal")
    af = owned(any_unit, people, away, "Ali", ReferralRoute.AF)
    of_star = owned(any_unit, people, away, "Eva", ReferralRoute.STAR)
    hidden = owned(any_unit, people, away, "Dolda", ReferralRoute.AF)
    with any_unit.chief.write("test.protect") as work:
        work.get(Participant, hidden).protection = Protection.MARKED
        work.done(None, "")
    assert not may(to, af)
    assert not [item for item in todo(to) if item.mine and item.participant_id == af]

    hand_over(any_unit, away, to)
    hand_over(any_unit, away, star)
    assert may(to, af)
    assert may(to, of_star)
    assert [item for item in todo(to) if item.mine and item.participant_id == af]
    assert may(star, of_star)
    assert not may(star, af)
    with pytest.raises(DomainError):
        require_participant(to, hidden, Area.CASE, Level.READ)


def test_months_and_lists_of_own_cases_go_over(any_unit: Unit) -> None:
    months = Months(any_unit)
    people = months.people
    away = any_unit.as_role(Role.STAR_COORDINATOR)
    to = any_unit.as_role(Role.STAR_COORDINATOR)
    for name, route in (("Eva", ReferralRoute.STAR), ("Ali", ReferralRoute.AF)):
        refer_to(any_unit, months.add(name), away, route)
    wish = ListWish("narvaro", OCTOBER, DAYS[-1], with_names=True, purpose="Uppföljning")

    def seen(ctx: Context) -> tuple[list[str], int]:
        desk = basis_desk(ctx, BasisReceiver.IFO, OCTOBER)
        return [person.name.given for person in desk], len(preview_list(ctx, wish).rows)

    assert seen(to) == ([], 0)
    hand_over(any_unit, away, to)
    assert seen(to) == (["Eva"], len(DAYS)) == seen(away)
    assert months.make(people.known["Eva"], ctx=to)


def test_whoever_comes_back_early_has_the_work_at_once(any_unit: Unit, people: People) -> None:
    away, to = any_unit.as_role(Role.CONSULTANT), any_unit.as_role(Role.CONSULTANT)
    person = owned(any_unit, people, away, "Ali", ReferralRoute.AF)
    row_id = hand_over(any_unit, away, to)
    assert may(to, person)
    end_stand_in(any_unit.chief, row_id, 1)
    with pytest.raises(StandingError):
        to.note("test.read", LogKind.READ, person)
    assert not may(to, person)
    assert renew(to) is Standing.SAME
    assert may(away, person)
    with pytest.raises(DomainError, match="redan slut"):
        end_stand_in(any_unit.chief, row_id, 2)


def test_the_tasks_of_those_days_are_led_by_the_stand_in(any_unit: Unit, people: People) -> None:
    out, today = any_unit.arena("Utegrupp"), any_unit.clock.today()
    away = any_unit.as_role(Role.SUPERVISOR, arenas=(out,), name="Bo Ek")
    to = any_unit.as_role(Role.SUPERVISOR, name="Cia Dal")
    last = today + timedelta(days=4)
    with any_unit.chief.write("test.tasks") as work:
        for day in (today, last + timedelta(days=1)):
            staff = away.actor.staff_id
            work.add(Task(day=day, arena_id=out, name="Röja sly", supervisor_id=staff))
        work.done(None, "")
    row_id = hand_over(any_unit, away, to)

    def leads(day: date) -> tuple[str, UUID | None]:
        with any_unit.chief.read() as reader:
            (task,) = day_tasks(reader, day, out)
        assert task.supervisor_id == away.actor.staff_id
        return task.supervisor, task.led_by

    assert leads(today) == ("Cia Dal (för Bo Ek)", to.actor.staff_id)
    assert leads(last + timedelta(days=1)) == ("Bo Ek", away.actor.staff_id)
    assert end_stand_in(any_unit.chief, row_id, 1).changes.label == "Bo Ek har sitt arbete igen."
    assert leads(today) == ("Bo Ek", away.actor.staff_id)


def test_one_that_has_not_begun_is_taken_back_by_name(any_unit: Unit) -> None:
    away = any_unit.as_role(Role.SUPERVISOR, name="Bo Ek")
    to = any_unit.as_role(Role.SUPERVISOR, name="Cia Dal")
    later = any_unit.clock.today() + timedelta(days=7)
    draft = StandInDraft(away.actor.staff_id, to.actor.staff_id, later, later)
    row_id = appoint_stand_in(any_unit.chief, draft).value
    said = end_stand_in(any_unit.chief, row_id, 1).changes.label
    assert said == "Cia Dal blir inte vikarie för Bo Ek."


def test_who_leaves_the_unit_hands_nothing_over(any_unit: Unit, people: People) -> None:
    away, to = any_unit.as_role(Role.CONSULTANT), any_unit.as_role(Role.CONSULTANT)
    person = owned(any_unit, people, away, "Ali", ReferralRoute.AF)
    hand_over(any_unit, away, to)
    with any_unit.chief.write("test.leaves") as work:
        work.get(Staff, away.actor.staff_id).active = False
        work.done(None, "")
    assert renew(to) is Standing.CHANGED
    assert not may(to, person)


def test_who_acted_is_the_stand_in(any_unit: Unit, people: People) -> None:
    away, to = any_unit.as_role(Role.CONSULTANT), any_unit.as_role(Role.CONSULTANT)
    person = owned(any_unit, people, away, "Ali", ReferralRoute.AF)
    hand_over(any_unit, away, to)
    to.note("test.acted", LogKind.READ, person)
    with any_unit.chief.read() as reader:
        query = LogEntry.__table__.select().where(LogEntry.action == "test.acted")
        (line,) = reader.execute(query).mappings()
    assert line["staff_id"] == to.actor.staff_id


def test_the_chief_and_the_deputy_of_today_say_who(any_unit: Unit, people: People) -> None:
    away, to = any_unit.as_role(Role.SUPERVISOR), any_unit.as_role(Role.SUPERVISOR)
    today = any_unit.clock.today()
    draft = StandInDraft(away.actor.staff_id, to.actor.staff_id, today, today)
    for act in (
        lambda: appoint_stand_in(to, draft),
        lambda: change_stand_in(to, new_id(), 1, draft),
        lambda: end_stand_in(to, new_id(), 1),
        lambda: stand_in_list(to),
        lambda: possible_colleagues(to),
    ):
        with pytest.raises(NotPermittedError):
            act()
    with any_unit.chief.write("test.deputy") as work:
        chief = any_unit.chief.actor.staff_id
        work.add(Deputy(staff_id=to.actor.staff_id, start=today, end=today, named_by_id=chief))
        work.done(None, "")
    other = any_unit.as_role(Role.SUPERVISOR)
    with pytest.raises(DomainError, match="göra dig själv till vikarie"):
        appoint_stand_in(to, draft)
    draft = replace(draft, stand_in_id=other.actor.staff_id)
    row_id = appoint_stand_in(to, draft).value
    (row,) = stand_in_list(any_unit.chief)
    with pytest.raises(DomainError, match="göra dig själv till vikarie"):
        change_stand_in(to, row_id, row.version, replace(draft, stand_in_id=to.actor.staff_id))
    assert (row.row_id, row.named_by) == (row_id, to.actor.name)
    longer = replace(draft, end=today + timedelta(days=3))
    changed = change_stand_in(any_unit.chief, row_id, row.version, longer)
    assert stand_in_list(any_unit.chief)[0].end == longer.end
    undo(any_unit.chief, changed.changes)
    assert stand_in_list(any_unit.chief)[0].end == today
    names = {person.staff_id for person in possible_colleagues(any_unit.chief)}
    assert {away.actor.staff_id, to.actor.staff_id} <= names
    with pytest.raises(DomainError):
        appoint_stand_in(any_unit.chief, replace(draft, away_id=new_id()))


def test_a_deputy_gives_her_own_away_for_good_and_a_colleagues_not(any_unit: Unit) -> None:
    away, to, me = (any_unit.as_role(Role.SUPERVISOR) for _ in range(3))
    today = any_unit.clock.today()
    with any_unit.chief.write("test.deputy") as work:
        chief = any_unit.chief.actor.staff_id
        work.add(Deputy(staff_id=me.actor.staff_id, start=today, end=today, named_by_id=chief))
        work.done(None, "")
    row_id = hand_over(any_unit, away, me)
    draft = StandInDraft(away.actor.staff_id, to.actor.staff_id, today, today)
    changed = change_stand_in(me, row_id, 1, draft)
    assert not changed.changes.undoable
    renew(me)
    ended = end_stand_in(me, row_id, 2)
    undo(me, ended.changes)
    (row,) = stand_in_list(me)
    assert (row.stand_in_id, row.ended_on) == (to.actor.staff_id, None)
