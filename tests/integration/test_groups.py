"""Group activities: their occasions decide who is expected, and when, on both storages."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.groups import GroupDraft, GroupKind, SeriesDraft, SessionDraft, series
from ame_desktop.services.arenas import arena_list, arena_matrix
from ame_desktop.services.attendance import mark
from ame_desktop.services.groups.activities import (
    add_group,
    edit_group,
    group,
    group_list,
    proposal,
)
from ame_desktop.services.groups.sessions import (
    cancel_session,
    change_session,
    plan_sessions,
    remove_session,
    sessions_of,
)
from ame_desktop.services.memberships import join_arena, move_to_arena
from ame_desktop.services.participants import participant_file
from ame_desktop.services.undo import undo
from ame_desktop.storage.queries.expected import expected_people
from ame_desktop.storage.queries.visibility import may_meet
from tests.support.unit_people import People
from tests.support.units import Unit

MONDAY = date(2026, 11, 23)
NEXT = date(2026, 11, 30)
CAFE = GroupDraft("Språkcaféet", GroupKind.LANGUAGE_CAFE, MONDAY, place="Biblioteket")
TWO_TO_FOUR = (14 * 60, 16 * 60)


@pytest.fixture
def cafe(any_unit: Unit) -> UUID:
    key = add_group(any_unit.chief, CAFE).value
    plan_sessions(any_unit.chief, key, SeriesDraft(MONDAY, *TWO_TO_FOUR, 3))
    return key


def expected_on(unit: Unit, day: date, arena: UUID) -> list[tuple[str, bool, int | None]]:
    with unit.store.read() as reader:
        rows = expected_people(reader, may_meet(unit.chief.actor.staff_id), day, [arena])
    return [(row.name.given, row.expected, row.start_minute) for row in rows]


def test_a_group_is_an_arena_of_its_own_kind_without_a_morning(unit: Unit) -> None:
    add_group(unit.chief, CAFE)
    assert "Språkcaféet" not in [row.name for row in arena_list(unit.chief)]
    everywhere = {row.name: row for row in arena_list(unit.chief, groups=True)}
    assert everywhere["Språkcaféet"].kind is ArenaKind.GROUP
    assert all(row.kind is not ArenaKind.GROUP for row in arena_matrix(unit.chief).arenas)
    with pytest.raises(DomainError, match="finns redan"):
        add_group(unit.chief, replace(CAFE, name="innegrupp"))


def test_people_are_expected_on_the_occasions_that_are_not_cancelled(
    any_unit: Unit, cafe: UUID
) -> None:
    chief, row = any_unit.chief, group(any_unit.chief, cafe)
    person = People(any_unit).add("Ali")
    People(any_unit).agree(person, {0: (8, 12)})
    join_arena(chief, person, row.arena_id, MONDAY)
    assert expected_on(any_unit, MONDAY, row.arena_id) == [("Ali", True, 14 * 60)]
    assert expected_on(any_unit, date(2026, 11, 24), row.arena_id) == [("Ali", False, None)]
    session = sessions_of(chief, cafe)[0]
    done = cancel_session(chief, session.session_id, session.version)
    assert done.changes.label == "Ställde in tillfället 23 november 2026."
    assert expected_on(any_unit, MONDAY, row.arena_id) == [("Ali", False, None)]
    undo(chief, done.changes)
    assert expected_on(any_unit, MONDAY, row.arena_id) == [("Ali", True, 14 * 60)]
    assert expected_on(any_unit, MONDAY, any_unit.arena("Innegrupp")) == [("Ali", True, 8 * 60)]


def test_the_same_grid_marks_them_and_a_marked_day_stays(any_unit: Unit, cafe: UUID) -> None:
    chief, row = any_unit.chief, group(any_unit.chief, cafe)
    person = People(any_unit).add("Ali")
    join_arena(chief, person, row.arena_id, MONDAY)
    mark(chief, MarkDraft(MONDAY, person, row.arena_id, AttendanceState.PRESENT))
    first = sessions_of(chief, cafe)[0]
    assert first.present == 1
    with pytest.raises(DomainError, match="Närvaro är redan markerad 23 november 2026"):
        cancel_session(chief, first.session_id, first.version)
    with pytest.raises(DomainError, match="Närvaro är redan markerad"):
        remove_session(chief, first.session_id, first.version)
    with pytest.raises(DomainError, match="Närvaro är redan markerad"):
        change_session(chief, first.session_id, first.version, SessionDraft(NEXT, 9 * 60, 10 * 60))
    later = SessionDraft(MONDAY, 15 * 60, 16 * 60, "Väder")
    change_session(chief, first.session_id, first.version, later)
    assert sessions_of(chief, cafe)[0].topic == "Väder"


def test_occasions_are_planned_moved_and_taken_away(any_unit: Unit, cafe: UUID) -> None:
    chief = any_unit.chief
    with pytest.raises(DomainError, match="Det finns redan ett tillfälle då"):
        plan_sessions(chief, cafe, SeriesDraft(NEXT, 15 * 60, 17 * 60, 1))
    rows = sessions_of(chief, cafe)
    assert [row.day.day for row in rows] == [23, 30, 7]
    change_session(
        chief, rows[1].session_id, rows[1].version, SessionDraft(date(2026, 12, 1), 540, 600)
    )
    with pytest.raises(ConflictError):
        remove_session(chief, rows[1].session_id, rows[1].version)
    remove_session(chief, rows[2].session_id, rows[2].version)
    assert [row.day.isoformat() for row in sessions_of(chief, cafe)] == ["2026-11-23", "2026-12-01"]
    shown = group(chief, cafe)
    assert (shown.planned, shown.held, shown.following) == (2, 0, sessions_of(chief, cafe)[0])


def test_a_group_is_changed_within_its_occasions_and_ended_when_empty(
    any_unit: Unit, cafe: UUID
) -> None:
    chief, row = any_unit.chief, group(any_unit.chief, cafe)
    with pytest.raises(DomainError, match="så sent som 7 december"):
        edit_group(chief, cafe, row.version, replace(CAFE, end=NEXT))
    with pytest.raises(DomainError, match="redan 23 november"):
        edit_group(chief, cafe, row.version, replace(CAFE, start=NEXT))
    edit_group(chief, cafe, row.version, replace(CAFE, name="Torsdagscafé", capacity=8))
    with pytest.raises(ConflictError):
        edit_group(chief, cafe, row.version, CAFE)
    row = group(chief, cafe)
    person = People(any_unit).add("Ali")
    join_arena(chief, person, row.arena_id, MONDAY)
    ended = replace(CAFE, name="Torsdagscafé", active=False)
    with pytest.raises(DomainError, match="har 1 deltagare"):
        edit_group(chief, cafe, row.version, ended)
    assert group(chief, cafe).members == 1
    assert [row.name for row in group_list(chief)] == ["Torsdagscafé"]


def test_who_moves_between_arenas_stays_in_the_group(any_unit: Unit, cafe: UUID) -> None:
    chief, row = any_unit.chief, group(any_unit.chief, cafe)
    person = People(any_unit).add("Ali")
    move_to_arena(chief, person, row.arena_id, MONDAY)
    move_to_arena(chief, person, any_unit.arena("Utegrupp"), NEXT)
    held = {row.arena_name: row.end for row in participant_file(chief, person).memberships}
    assert held == {"Innegrupp": date(2026, 11, 29), "Utegrupp": None, "Språkcaféet": None}
    with pytest.raises(DomainError, match="redan med"):
        move_to_arena(chief, person, row.arena_id, NEXT)


def test_the_settings_propose_a_course_of_ten_times_three_hours(unit: Unit) -> None:
    course = proposal(unit.chief, GroupKind.COURSE)
    assert (course.count, course.minutes, course.weeks) == (10, 180, 1)
    assert proposal(unit.chief, GroupKind.JOB_SEARCH).weeks == 1


def test_a_series_passes_over_free_days_and_keeps_its_number() -> None:
    christmas = SeriesDraft(date(2026, 12, 24), 540, 720, 3, topics=("Arbetsrätt",))
    planned = series(christmas)
    assert [row.day.isoformat() for row in planned] == ["2027-01-07", "2027-01-14", "2027-01-21"]
    assert [row.topic for row in planned] == ["Arbetsrätt", "", ""]
    for wrong in (replace(christmas, count=0), replace(christmas, count=105)):
        with pytest.raises(DomainError, match="antal mellan 1 och 104"):
            series(wrong)
