"""Who has taken part in a group, who is done with a course, and who may not be on the list."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.groups import GroupDraft, GroupKind, SeriesDraft
from ame_desktop.domain.participants import Protection
from ame_desktop.services.exports import preview_list
from ame_desktop.services.groups.activities import add_group, group
from ame_desktop.services.groups.completion import completion, completion_pdf, save_completion
from ame_desktop.services.groups.sessions import cancel_session, plan_sessions, sessions_of
from ame_desktop.services.memberships import join_arena
from ame_desktop.storage.models.attendance import Attendance
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit

FIRST = date(2026, 10, 20)
WEEK = timedelta(weeks=1)


def course(unit: Unit, kind: GroupKind = GroupKind.COURSE, count: int = 5) -> tuple[UUID, UUID]:
    """A group that meets from the twentieth of October on, and its arena."""
    key = add_group(unit.chief, GroupDraft("Vägen till jobb", kind, FIRST)).value
    plan_sessions(unit.chief, key, SeriesDraft(FIRST, 540, 720, count))
    return key, group(unit.chief, key).arena_id


def attend(
    unit: Unit,
    person: UUID,
    place: UUID,
    *weeks: int,
    state: AttendanceState = AttendanceState.PRESENT,
) -> None:
    with unit.chief.write("test.mark") as work:
        work.add(
            *(
                Attendance(
                    participant_id=person,
                    day=FIRST + week * WEEK,
                    place_id=place,
                    state=state,
                    set_at=unit.clock.now(),
                )
                for week in weeks
            )
        )
        work.done(None, "")


def told(unit: Unit, key: UUID) -> list[tuple[str, int, int, int, str]]:
    rows = completion(unit.chief, key).rows
    return [(r.name.given, r.attended, r.held, r.planned, r.standing) for r in rows]


def test_a_course_is_done_when_enough_of_it_is_attended(any_unit: Unit) -> None:
    key, place = course(any_unit)
    people = People(any_unit)
    done, absent, late = people.add("Adam"), people.add("Bo"), people.add("Cilla")
    for person in (done, absent):
        join_arena(any_unit.chief, person, place, FIRST)
    join_arena(any_unit.chief, late, place, FIRST + 3 * WEEK)
    attend(any_unit, done, place, 0, 1, 2, 4)
    attend(any_unit, absent, place, 0)
    attend(any_unit, absent, place, 1, state=AttendanceState.SICK)
    attend(any_unit, late, place, 3, 4, state=AttendanceState.LATE)
    assert told(any_unit, key) == [
        ("Adam", 4, 5, 5, "Klar"),
        ("Bo", 1, 5, 5, "Inte klar"),
        ("Cilla", 2, 2, 2, "Inte klar"),
    ]
    assert completion(any_unit.chief, key).rows[0].minutes == 4 * 180


def test_one_that_is_under_way_and_one_that_was_cancelled(unit: Unit) -> None:
    key, place = course(unit, count=7)
    person = People(unit).add("Adam")
    join_arena(unit.chief, person, place, FIRST)
    attend(unit, person, place, 0, 1)
    second = sessions_of(unit.chief, key)[3]
    cancel_session(unit.chief, second.session_id, second.version)
    assert told(unit, key) == [("Adam", 2, 4, 6, "Pågår")]
    row = completion(unit.chief, key).rows[0]
    assert row.percent == 50


def test_who_only_came_is_there_and_other_groups_have_no_standing(unit: Unit) -> None:
    key, place = course(unit, GroupKind.LANGUAGE_CAFE)
    attend(unit, People(unit).add("Adam"), place, 1)
    assert told(unit, key) == [("Adam", 1, 1, 1, "")]


def test_the_paper_and_the_list_leave_the_protected_out(unit: Unit, tmp_path: Path) -> None:
    key, place = course(unit)
    people = People(unit)
    shown = people.add("Adam", "Öst")
    hidden = people.add("Hemlig", "Person", protection=Protection.MARKED)
    people.name_reader(hidden, unit.chief.actor.staff_id)
    for person in (shown, hidden):
        attend(unit, person, place, 0, 1)
    assert len(completion(unit.chief, key).rows) == 2
    text = pdf_text(completion_pdf(unit.chief, key))
    assert "Deltagare i Vägen till jobb" in text
    assert "Adam Öst" in text
    assert "Hemlig" not in text
    target = tmp_path / "lista.pdf"
    assert save_completion(unit.chief, key, target) == target
    assert target.read_bytes().startswith(b"%PDF")
    wish = ListWish("gruppaktiviteter", arena_id=place, with_names=True, purpose="Prov")
    preview = preview_list(unit.chief, wish)
    assert [(row[0], row[1], row[3]) for row in preview.rows] == [
        ("Öst, Adam", "Vägen till jobb", "2")
    ]


@pytest.mark.parametrize("count", [0, 1])
def test_a_group_without_people_has_an_empty_list(unit: Unit, count: int) -> None:
    key = add_group(unit.chief, GroupDraft("Jobbsök", GroupKind.JOB_SEARCH, FIRST)).value
    if count:
        plan_sessions(unit.chief, key, SeriesDraft(FIRST, 540, 600, count))
    assert completion(unit.chief, key).rows == ()
