"""What reaches no further than it should: the own arena, adaptations, and counts in exports."""

from datetime import date

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.briefing import AssignDraft
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.participants import Protection
from ame_desktop.services.attendance import mark
from ame_desktop.services.attendance_spans import person_days
from ame_desktop.services.briefing import find_people
from ame_desktop.services.briefing_assign import assign, move
from ame_desktop.services.exports.run import preview_list
from ame_desktop.services.memberships import change_membership
from ame_desktop.services.participants import participant_file, participant_list
from tests.support.mornings import MONDAY, Morning
from tests.support.units import Unit

PRESENT = AttendanceState.PRESENT


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def test_a_supervisor_sees_a_persons_days_at_the_own_arena_only(morning: Morning) -> None:
    unit, ali = morning.unit, morning.people.add("Ali", arena="Utegrupp")
    inside, outside = unit.arena("Innegrupp"), unit.arena("Utegrupp")
    mark(unit.chief, MarkDraft(MONDAY, ali, inside, PRESENT, anyway=True))
    mark(unit.chief, MarkDraft(MONDAY, ali, outside, PRESENT))
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(outside,))
    assert [row.place_id for row in person_days(supervisor, ali, MONDAY, MONDAY)] == [outside]
    assert {row.place_id for row in person_days(unit.chief, ali, MONDAY, MONDAY)} == {
        inside,
        outside,
    }


def test_a_supervisor_changes_no_time_at_another_arena(morning: Morning) -> None:
    unit, ali = morning.unit, morning.people.add("Ali", arena="Innegrupp")
    (inside,) = participant_file(unit.chief, ali).memberships
    both = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),))
    change_membership(both, inside.membership_id, inside.version, inside.start, MONDAY)
    other = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Utegrupp"),))
    with pytest.raises(NotPermittedError):
        change_membership(other, inside.membership_id, inside.version + 1, inside.start, None)


def test_a_supervisor_finds_and_puts_nobody_from_another_arena(morning: Morning) -> None:
    morning.add("Ali")
    bo = morning.people.add("Bo", arena="Innegrupp")
    task = morning.task()
    supervisor = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,))

    def found(text: str) -> list[str]:
        return [c.name.given for c in find_people(supervisor, MONDAY, morning.arena_id, text)]

    assert (found("a"), found("b")) == (["Ali"], [])
    with pytest.raises(NotFoundError):
        assign(supervisor, AssignDraft(task, bo, reason="Hjälper till"))
    morning.put(task, bo)
    (row,) = morning.board(ctx=supervisor).columns[0].cards
    assert row.assignment_id is not None
    other = morning.task("Returpapper")
    move(supervisor, row.assignment_id, other, reason="Hjälper till")
    assert [len(col.cards) for col in morning.board().columns] == [0, 1]


def test_who_may_not_know_of_qualifications_sees_no_day_that_they_run_out(morning: Morning) -> None:
    morning.licensed(morning.add("Ali"), date(2026, 12, 1))
    (seen,) = participant_list(morning.unit.as_role(Role.COORDINATOR))
    assert seen.next_date is not None
    (row,) = participant_list(morning.unit.as_role(Role.ATTENDANCE_OFFICER))
    assert row.next_date is None


def test_a_protected_person_is_in_no_count_that_leaves_the_program(morning: Morning) -> None:
    hidden = morning.add("Eva", protection=Protection.MARKED)
    chief = morning.unit.chief
    morning.people.name_reader(hidden, chief.actor.staff_id)
    task = morning.task(supervisor_id=chief.actor.staff_id)
    morning.put(task, hidden, morning.add("Ali"))
    assert len(morning.board().columns[0].cards) == 2
    shown = preview_list(chief, ListWish("uppgifter"))
    assert shown.rows[0][shown.titles.index("Fördelade")] == "1"
