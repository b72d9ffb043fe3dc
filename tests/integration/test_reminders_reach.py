"""Who sees what waits: by role and case, and in a constant number of questions."""

from datetime import date

import pytest
from sqlalchemy import event

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.timers import TIMERS
from ame_desktop.services.context import Context
from ame_desktop.services.reminders import counts, timers, todo, why
from tests.support.case_rows import placed, refer
from tests.support.unit_people import People
from tests.support.units import Unit


def of_kind(ctx: Context, kind: TodoKind) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.kind is kind]


def test_follow_ups_are_addressed_by_route(any_unit: Unit) -> None:
    people = People(any_unit)
    lena = any_unit.as_role(Role.CONSULTANT, name="Lena")
    samuel = any_unit.as_role(Role.STAR_COORDINATOR, name="Samuel")
    mine, soc, star = (people.add(name, start=date(2026, 10, 1)) for name in ("A", "B", "C"))
    refer(any_unit, mine, owner=lena.actor.staff_id)
    refer(any_unit, soc, ReferralRoute.IFO, name="Soc")
    refer(any_unit, star, ReferralRoute.STAR, placer=samuel.actor.staff_id, name="FK")
    found = {row.participant_id: row for row in of_kind(lena, TodoKind.FOLLOW_UP)}
    assert {key for key, row in found.items() if row.mine} == {mine}
    assert (found[soc].waits_for, found[soc].what) == ("IFO", "Väntar på IFO: uppföljning")
    assert found[mine].target == FilePlace(mine, FilePart.FOLLOW_UPS)
    (own,) = of_kind(samuel, TodoKind.FOLLOW_UP)
    assert (own.participant_id, own.mine) == (star, True)
    # The day with AF and AF's own plan are late too, and who has no next step is told of.
    assert counts(lena)["reminders"] == 4


def test_protected_persons_are_only_for_those_who_are_named(unit: Unit) -> None:
    people, lena = People(unit), unit.as_role(Role.CONSULTANT, name="Lena")
    hidden = people.add("Hemlig", protection=Protection.MARKED, start=date(2026, 10, 1))
    placed(unit, hidden)
    assert {row.participant_id for row in todo(lena)} == {None}
    people.name_reader(hidden, lena.actor.staff_id)
    assert hidden in {row.participant_id for row in todo(lena)}


def questions(unit: Unit, ctx: Context) -> int:
    asked: list[str] = []

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append(statement)

    event.listen(unit.store.engine, "before_cursor_execute", count)
    counts(ctx)
    event.remove(unit.store.engine, "before_cursor_execute", count)
    return len(asked)


def test_as_many_questions_for_many_as_for_few(unit: Unit) -> None:
    people = People(unit)
    placed(unit, people.add("Ali"))
    few = questions(unit, unit.chief)
    for number in range(10):
        placed(unit, people.add(f"Nr {number}"), extent_percent=100)
    assert questions(unit, unit.chief) == few < 110


REACHED = {
    Role.SUPERVISOR: {TodoKind.PLACEMENT_ENDS},
    Role.CONSULTANT: {
        TodoKind.PLACEMENT_ENDS,
        TodoKind.FOLLOW_UP,
        TodoKind.TRIPARTITE,
        TodoKind.FINAL_DOCUMENT,
        TodoKind.AF_DAY,
        TodoKind.NO_NEXT_STEP,
    },
    Role.STAR_COORDINATOR: {
        TodoKind.PLACEMENT_ENDS,
        TodoKind.AF_DAY,
        TodoKind.NO_NEXT_STEP,
    },
    Role.COORDINATOR: set(),
    Role.ATTENDANCE_OFFICER: set(),
    Role.UNIT_CHIEF: {
        TodoKind.PLACEMENT_ENDS,
        TodoKind.FOLLOW_UP,
        TodoKind.TRIPARTITE,
        TodoKind.AF_DAY,
        TodoKind.NO_NEXT_STEP,
        TodoKind.AF_PLAN_MADE,
    },
}


@pytest.mark.parametrize("role", list(Role))
def test_each_role_sees_what_the_matrix_gives(unit: Unit, role: Role) -> None:
    ali = People(unit).add("Ali", start=date(2026, 11, 10))
    refer(unit, ali)
    placed(unit, ali)
    ctx = unit.as_role(role, arenas=(unit.arena("Innegrupp"),))
    if role is Role.ADMINISTRATOR:
        with pytest.raises(NotPermittedError):
            todo(ctx)
        assert counts(ctx) == {}
        return
    assert {row.kind for row in todo(ctx)} == REACHED[role]
    elsewhere = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    if role is Role.SUPERVISOR:
        assert todo(elsewhere) == ()


def test_every_kind_has_its_timer_with_rules_and_sources(unit: Unit) -> None:
    assert {timer.kind for timer in TIMERS} == set(TodoKind)
    assert all(row.sources for row in timers(unit.chief))
    row = why(unit.chief, TodoKind.FOLLOW_UP)
    assert row.value == "1 månad"
    assert "OSB-70" in row.sentence
