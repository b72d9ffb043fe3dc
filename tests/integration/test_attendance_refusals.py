"""Who may mark which day: what is refused, and what the program asks before it goes on."""

from datetime import date

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import (
    DomainError,
    NeedsReasonError,
    NotFoundError,
    NotPermittedError,
)
from ame_desktop.domain.participants import Protection
from ame_desktop.services.announced_absence import announce, withdraw
from ame_desktop.services.attendance import day_grid, mark, mark_rest_present
from ame_desktop.services.attendance_months import lock_month, month_locks, unlock_month
from ame_desktop.storage.models.attendance import AnnouncedAbsence
from tests.support.marking import (
    DAY,
    LATE,
    LONG_AGO,
    PRESENT,
    SICK,
    TODAY,
    WEEK_AGO,
    corrections,
    draft,
    line,
    locked,
    stored,
)
from tests.support.unit_people import People


def test_a_supervisor_marks_the_own_arena_seven_days_back(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    other = people.add("Bo", arena="Utegrupp")
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),))
    assert [row.name.given for row in day_grid(supervisor, TODAY)] == ["Ali"]
    mark(supervisor, draft(people, person, PRESENT, day=WEEK_AGO))
    with pytest.raises(NotPermittedError, match="7 dagar bakåt"):
        mark(supervisor, draft(people, person, PRESENT, day=LONG_AGO, reason="x"))
    with pytest.raises(NotPermittedError):
        mark(supervisor, draft(people, other, PRESENT, arena="Utegrupp"))
    with pytest.raises(NotPermittedError):
        day_grid(supervisor, TODAY, unit.arena("Utegrupp"))
    with pytest.raises(NotPermittedError):
        announce(supervisor, other, SICK, TODAY, TODAY)
    with pytest.raises(NotPermittedError):
        mark_rest_present(supervisor, TODAY, unit.arena("Utegrupp"))


def test_roles_without_attendance_are_refused(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    for role in (Role.COORDINATOR, Role.ADMINISTRATOR):
        with pytest.raises(NotPermittedError):
            day_grid(unit.as_role(role), TODAY)
    with pytest.raises(NotPermittedError):
        mark(unit.as_role(Role.STAR_COORDINATOR), draft(people, person, PRESENT))
    assert len(day_grid(unit.as_role(Role.STAR_COORDINATOR), TODAY)) == 1


def test_a_protected_person_is_neither_seen_nor_marked(people: People) -> None:
    person, unit = people.add("Ali", protection=Protection.MARKED), people.unit
    officer = unit.as_role(Role.ATTENDANCE_OFFICER)
    assert day_grid(officer, TODAY) == ()
    with pytest.raises(NotFoundError):
        mark(officer, draft(people, person, PRESENT))
    with pytest.raises(NotFoundError):
        announce(officer, person, SICK, TODAY, TODAY)
    assert mark_rest_present(officer, TODAY, unit.arena("Innegrupp")).value == 0


def test_a_locked_month_says_who_can_open_it(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    october = date(2026, 10, 30)
    arena = unit.arena("Innegrupp")
    officer = unit.as_role(Role.ATTENDANCE_OFFICER)
    with pytest.raises(NotPermittedError):
        lock_month(officer, arena, october)
    with pytest.raises(DomainError, match="inte slut"):
        lock_month(unit.chief, arena, TODAY)
    locked(unit, "Innegrupp", october)
    assert [held.month for held in month_locks(officer, october, TODAY)] == [date(2026, 10, 1)]
    for act in (
        lambda: mark(officer, draft(people, person, PRESENT, day=october, reason="x")),
        lambda: mark_rest_present(officer, october, arena, "x"),
    ):
        with pytest.raises(DomainError, match="Oktober 2026 är låst för Innegrupp"):
            act()
    unlock_month(unit.chief, arena, october, "Ali var här")
    mark(officer, draft(people, person, PRESENT, day=october, reason="x"))


def test_what_was_told_of_a_locked_month_stays(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    october = date(2026, 10, 30)
    absence = AnnouncedAbsence(
        participant_id=person,
        state=SICK,
        start=october,
        end=date(2026, 11, 30),
        note="",
        at=unit.clock.now(),
    )
    with unit.chief.write("test.absence") as work:
        work.add(absence)
        work.done(None, "")
    locked(unit, "Innegrupp", october)
    with pytest.raises(DomainError, match="Oktober 2026 är låst för Innegrupp"):
        withdraw(unit.chief, absence.id, october)
    withdraw(unit.chief, absence.id)
    assert line(people, october).announced is SICK
    unlock_month(unit.chief, unit.arena("Innegrupp"), october, "Anmäld för länge")
    withdraw(unit.chief, absence.id, october)
    assert line(people, october).announced is None


def test_a_change_after_more_than_seven_days_asks_why(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    mark(ctx, draft(people, person, PRESENT, day=WEEK_AGO))
    with pytest.raises(NeedsReasonError, match="Skriv varför") as asked:
        mark(ctx, draft(people, person, PRESENT, day=LONG_AGO))
    assert asked.value.field == "reason"
    mark(ctx, draft(people, person, PRESENT, day=LONG_AGO, reason="Glömdes."))
    (kept,) = corrections(people)
    assert (kept.old_state, kept.new_state, kept.reason) == (None, PRESENT, "Glömdes.")
    with pytest.raises(NeedsReasonError):
        mark_rest_present(ctx, LONG_AGO, people.unit.arena("Innegrupp"))


def test_outside_the_period_and_on_red_days_the_program_asks(people: People) -> None:
    person, unit = people.add("Ali"), people.unit
    with pytest.raises(NeedsReasonError, match="Ali har ingen placering 23 november") as asked:
        mark(unit.chief, draft(people, person, PRESENT, arena="Utegrupp"))
    assert asked.value.field == "outside_period"
    mark(unit.chief, draft(people, person, PRESENT, arena="Utegrupp", anyway=True))
    row = next(r for r in day_grid(unit.chief, TODAY) if r.arena_id == unit.arena("Utegrupp"))
    assert row.outside_period
    sunday = TODAY - DAY
    with pytest.raises(NeedsReasonError, match="Lägga in Ali ändå"):
        mark(unit.chief, draft(people, person, PRESENT, day=sunday))
    mark(unit.chief, draft(people, person, PRESENT, day=sunday, anyway=True))
    assert line(people, sunday).outside_period


def test_minutes_beyond_the_shift_are_refused_at_the_cell(people: People) -> None:
    person, ctx = people.add("Ali"), people.unit.chief
    people.agree(person, {0: (8, 12)})
    with pytest.raises(DomainError, match="högst 240 minuter") as refused:
        mark(ctx, draft(people, person, LATE, minutes=241))
    assert refused.value.field == "minutes"
    with pytest.raises(DomainError, match="bara för den som har varit här"):
        mark(ctx, draft(people, person, SICK, minutes=10))
    assert stored(people) == 0
