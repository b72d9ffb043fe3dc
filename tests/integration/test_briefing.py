"""The board of a morning: what is read, found, hidden and logged."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.board_making import build_board
from ame_desktop.domain.briefing import AssignDraft
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.attendance import mark
from ame_desktop.services.briefing import (
    day_board,
    day_view,
    find_people,
    note_adaptations,
    note_board,
    suitable_people,
)
from ame_desktop.services.briefing_assign import assign, unassign
from ame_desktop.storage.models.access import LogSubject
from tests.support.mornings import MONDAY, TUESDAY, Morning, column, log, names
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


@contextmanager
def counted(unit: Unit) -> Iterator[list[str]]:
    """Collect the questions put to the storage."""
    asked: list[str] = []

    def note(*values: Any) -> None:
        asked.append(values[2])

    event.listen(unit.store.engine, "before_cursor_execute", note)
    yield asked
    event.remove(unit.store.engine, "before_cursor_execute", note)


def test_the_board_tells_who_is_where(morning: Morning) -> None:
    ali, bo, eva = morning.add("Ali"), morning.add("Bo"), morning.add("Eva")
    morning.licensed(ali)
    task = morning.task(places=3, place="Skolan", start_minute=495, end_minute=870)
    morning.put(task, ali)
    away = MarkDraft(MONDAY, eva, morning.arena_id, AttendanceState.SICK)
    mark(morning.ctx, away)
    board = morning.board()
    shown = column(board, "Snöröjning")
    assert (shown.places_text, shown.time_text, shown.row.place) == ("1/3", "08:15–14:30", "Skolan")
    assert names(shown.cards) == ["Ali"]
    assert shown.cards[0].may_drive
    assert names(board.unassigned) == ["Bo"]
    assert [(c.short_name, c.away_cause) for c in board.away] == [("Eva", "Sjuk")]
    assert [item.text for item in board.to_solve] == ["En person har ingen uppgift än."]
    assert bo == board.unassigned[0].participant_id


def test_the_board_takes_as_many_questions_for_many_as_for_few(morning: Morning) -> None:
    task = morning.task()
    morning.put(task, morning.add("Ali"))
    with counted(morning.unit) as few:
        morning.board()
    other = morning.task("Returpapper")
    for number in range(20):
        person = morning.add(f"Person{number}")
        morning.put(other if number % 2 else task, person)
    with counted(morning.unit) as many:
        morning.board()
    assert len(many) == len(few)
    assert len(many) <= 26


def test_the_most_suitable_come_first(morning: Morning) -> None:
    ali, bo, eva = morning.add("Ali"), morning.add("Bo"), morning.add("Eva")
    morning.licensed(eva)
    morning.restricted(ali, RestrictionKind.LIFTING, 5)
    morning.put(morning.task("Returpapper", needs_driver=True, lift_kilograms=10), bo)
    task = morning.task(day=TUESDAY, needs_driver=True, lift_kilograms=10)
    found = suitable_people(morning.ctx, task, TUESDAY, morning.arena_id)
    assert [one.short_name for one in found] == ["Eva", "Bo", "Ali"]
    again = morning.task("Returpapper", day=TUESDAY)
    last = {
        one.short_name: one.last_time
        for one in suitable_people(morning.ctx, again, TUESDAY, morning.arena_id)
    }
    assert last == {"Ali": None, "Bo": MONDAY, "Eva": None}


def test_adaptations_only_for_those_who_may_see_them(morning: Morning) -> None:
    ali = morning.add("Ali")
    morning.restricted(ali, RestrictionKind.LIFTING, 10)
    morning.put(morning.task(lift_kilograms=20), ali)
    data = day_view(morning.ctx, MONDAY, morning.arena_id).data
    board = build_board(data, may_write=False, may_see_adaptations=False)
    (card,) = board.columns[0].cards
    assert card.adaptations == ()
    assert card.warnings == ()
    assert morning.board().columns[0].cards[0].adaptations == ("Lyfter högst 10 kg",)


def test_a_protected_person_is_there_only_for_named_staff(morning: Morning) -> None:
    hidden = morning.add("Hemlig", protection=Protection.MARKED)
    leader = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,))
    task = morning.task(supervisor_id=leader.actor.staff_id)
    with pytest.raises(NotFoundError):
        assign(leader, AssignDraft(task, hidden))
    morning.people.name_reader(hidden, leader.actor.staff_id)
    assign(leader, AssignDraft(task, hidden))
    assert names(morning.board(ctx=leader).columns[0].cards) == ["Hemlig"]
    assert morning.board().columns[0].cards == ()
    assert morning.board().unassigned == ()
    assert find_people(morning.ctx, MONDAY, morning.arena_id, "hem") == ()
    with pytest.raises(DomainError, match="utsedd"):
        assign(leader, AssignDraft(morning.task("Returpapper"), hidden))


def test_finding_people_by_name(morning: Morning) -> None:
    morning.people.add("Åsa", "Öberg", arena="Innegrupp")
    find = [
        [choice.name.full for choice in find_people(morning.ctx, MONDAY, morning.arena_id, text)]
        for text in ("åsa", "öberg", "ÖBERG ÅS", "Nils", " ")
    ]
    assert find == [["Åsa Öberg"], ["Åsa Öberg"], ["Åsa Öberg"], [], []]


def test_reading_is_logged_in_one_line(morning: Morning) -> None:
    ali = morning.add("Ali")
    morning.restricted(ali, RestrictionKind.CALM)
    board = morning.board()
    note_board(morning.ctx, board)
    note_adaptations(morning.ctx, board)
    assert [(e.kind, e.count) for e in log(morning, "briefing.board")] == [(LogKind.READ, 1)]
    (shown,) = log(morning, "briefing.adaptations")
    with morning.unit.store.read() as reader:
        query = select(LogSubject.participant_id).where(LogSubject.seq == shown.seq)
        assert reader.scalars(query).all() == [ali]


def test_an_arena_that_is_gone(morning: Morning) -> None:
    with pytest.raises(NotFoundError):
        day_board(morning.ctx, MONDAY, UUID(int=1))
    with pytest.raises(NotFoundError):
        assign(morning.ctx, AssignDraft(UUID(int=1), morning.add("Ali")))
    with pytest.raises(NotFoundError):
        unassign(morning.ctx, UUID(int=1))
