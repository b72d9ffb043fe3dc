"""Arenas, the matrix, memberships over time and the training schedule, on both storages."""

from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import ArenaDraft, ArenaKind, MatrixValue
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.schedules import AgreedDay, StepDraft, step_on
from ame_desktop.services.arenas import (
    add_arena,
    arena_list,
    arena_matrix,
    arena_members,
    edit_arena,
    move_arena,
    set_matrix,
)
from ame_desktop.services.memberships import change_membership, join_arena, move_to_arena
from ame_desktop.services.participants import participant_file
from ame_desktop.services.schedules import schedule_of, set_schedule
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.attendance import Attendance
from tests.support.people import add_person
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


def names(unit: Unit) -> list[str]:
    return [row.name for row in arena_list(unit.chief)]


def test_a_calmer_arena_says_so(any_unit: Unit) -> None:
    key = add_arena(any_unit.chief, ArenaDraft("Växthus", calm=True)).value
    row = next(row for row in arena_list(any_unit.chief) if row.arena_id == key)
    assert row.calm
    edit_arena(any_unit.chief, key, row.version, ArenaDraft("Växthus"))
    assert not any(row.calm for row in arena_list(any_unit.chief))


def test_the_guidelines_arenas_are_there_from_the_start(any_unit: Unit) -> None:
    rows = {row.name: row for row in arena_list(any_unit.chief)}
    assert list(rows) == ["Mötas", "Innegrupp", "Utegrupp", "Placering på andra enheter"]
    assert not rows["Mötas"].expects_all
    assert rows["Utegrupp"].kind is ArenaKind.UTEGRUPP
    assert rows["Utegrupp"].members == 0


def test_an_arena_and_a_sub_team_are_added_changed_and_closed(any_unit: Unit) -> None:
    key = add_arena(any_unit.chief, ArenaDraft("Växthus", capacity=6, weekdays=0b11)).value
    team = ArenaDraft("Växthus lag 2", parent_id=key)
    add_arena(any_unit.chief, team)
    assert names(any_unit)[-2:] == ["Växthus", "Växthus lag 2"]
    with pytest.raises(DomainError, match="finns redan"):
        add_arena(any_unit.chief, ArenaDraft(" växthus "))
    row = next(row for row in arena_list(any_unit.chief) if row.arena_id == key)
    with pytest.raises(DomainError, match="arbetslag"):
        edit_arena(any_unit.chief, key, row.version, replace(team, name="X", parent_id=key))
    closed = ArenaDraft("Växthuset", active=False)
    edit_arena(any_unit.chief, key, row.version, closed)
    assert "Växthuset" not in names(any_unit)
    assert "Växthuset" in [row.name for row in arena_list(any_unit.chief, closed=True)]
    with pytest.raises(ConflictError):
        edit_arena(any_unit.chief, key, row.version, closed)
    move_arena(any_unit.chief, any_unit.arena("Utegrupp"), -2)
    assert names(any_unit)[0] == "Utegrupp"


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (ArenaDraft("  "), "name"),
        (ArenaDraft("x" * 101), "name"),
        (ArenaDraft("A", start_minute=900, end_minute=900), "end_minute"),
        (ArenaDraft("A", weekdays=0b10000000), "weekdays"),
        (ArenaDraft("A", capacity=0), "capacity"),
    ],
)
def test_what_does_not_add_up_is_said_at_the_field(
    unit: Unit, draft: ArenaDraft, field: str
) -> None:
    with pytest.raises(DomainError) as raised:
        add_arena(unit.chief, draft)
    assert raised.value.field == field


def test_the_matrix_starts_as_the_guideline_and_can_be_changed(any_unit: Unit) -> None:
    outside = any_unit.arena("Utegrupp")
    matrix = arena_matrix(any_unit.chief)
    assert matrix.value(outside, ActivityForm.FAT) is MatrixValue.ALLOWED
    assert matrix.value(outside, ActivityForm.NEW_START_JOB) is MatrixValue.EXCEPTION
    assert matrix.value(outside, ActivityForm.WORK_PRACTICE) is MatrixValue.NOT_STATED
    done = set_matrix(any_unit.chief, outside, ActivityForm.WORK_PRACTICE, MatrixValue.ALLOWED)
    changed = arena_matrix(any_unit.chief)
    assert changed.value(outside, ActivityForm.WORK_PRACTICE) is MatrixValue.ALLOWED
    undo(any_unit.chief, done.changes)
    assert arena_matrix(any_unit.chief) == matrix
    consultant = any_unit.as_role(Role.CONSULTANT)
    with pytest.raises(NotPermittedError):
        set_matrix(consultant, outside, ActivityForm.FAT, MatrixValue.ALLOWED)


def test_memberships_follow_a_person_over_time(any_unit: Unit) -> None:
    inside, outside = any_unit.arena("Innegrupp"), any_unit.arena("Utegrupp")
    key = add_person(any_unit.chief, inside, start=date(2026, 9, 1))
    with pytest.raises(DomainError, match="redan med"):
        join_arena(any_unit.chief, key, inside, TODAY)
    move_to_arena(any_unit.chief, key, outside, TODAY)
    periods = [
        (row.arena_name, row.start, row.end)
        for row in participant_file(any_unit.chief, key).memberships
    ]
    assert periods == [
        ("Innegrupp", date(2026, 9, 1), date(2026, 11, 22)),
        ("Utegrupp", TODAY, None),
    ]
    assert [row.participant_id for row in arena_members(any_unit.chief, outside)] == [key]
    assert arena_members(any_unit.chief, inside) == ()
    row = participant_file(any_unit.chief, key).memberships[1]
    with pytest.raises(DomainError, match="Sista dag ska vara"):
        change_membership(any_unit.chief, row.membership_id, row.version, TODAY, date(2026, 11, 1))
    change_membership(any_unit.chief, row.membership_id, row.version, TODAY, date(2026, 12, 1))
    listed = {row.name: row.members for row in arena_list(any_unit.chief)}
    assert listed["Utegrupp"] == 1


def test_the_schedule_goes_in_steps_and_never_touches_a_mark(any_unit: Unit) -> None:
    outside = any_unit.arena("Utegrupp")
    key = add_person(any_unit.chief, outside)
    with any_unit.chief.write("test.mark") as work:
        mark = Attendance(
            participant_id=key,
            day=date(2026, 11, 19),
            place_id=outside,
            state=AttendanceState.PRESENT,
            set_at=work.at,
        )
        work.add(mark)
        work.done(None, "")
    first = StepDraft(TODAY, (AgreedDay(0, 480, 720), AgreedDay(2, 480, 720)))
    second = StepDraft(date(2027, 1, 11), (AgreedDay(0, 480, 900),))
    set_schedule(any_unit.chief, key, (second, first))
    rows = schedule_of(any_unit.chief, key)
    assert [row.draft for row in rows] == [first, second]
    assert [row.minutes_per_week for row in rows] == [480, 420]
    assert step_on((first, second), date(2027, 2, 1)) == (second,)
    assert step_on((first, second), date(2026, 11, 1)) == ()
    longer = replace(first, days=(AgreedDay(0, 480, 900),))
    done = set_schedule(any_unit.chief, key, (longer,))
    assert [row.draft for row in schedule_of(any_unit.chief, key)] == [longer]
    undo(any_unit.chief, done.changes)
    assert [row.draft for row in schedule_of(any_unit.chief, key)] == [first, second]
    with any_unit.chief.write("test.look") as work:
        kept = work.get(Attendance, mark.id)
        assert (kept.version, kept.state) == (1, AttendanceState.PRESENT)


@pytest.mark.parametrize(
    "steps",
    [
        (StepDraft(TODAY, ()),),
        (StepDraft(TODAY, (AgreedDay(7, 480, 720),)),),
        (StepDraft(TODAY, (AgreedDay(0, 720, 480),)),),
        (StepDraft(TODAY, (AgreedDay(0, 480, 720), AgreedDay(0, 800, 900))),),
        (StepDraft(TODAY, (AgreedDay(0, 480, 720),), end=date(2026, 1, 1)),),
        (StepDraft(TODAY, (AgreedDay(0, 1, 2),)), StepDraft(TODAY, (AgreedDay(1, 1, 2),))),
    ],
)
def test_steps_that_do_not_add_up_are_refused(unit: Unit, steps: tuple[StepDraft, ...]) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"))
    with pytest.raises(DomainError):
        set_schedule(unit.chief, key, steps)
