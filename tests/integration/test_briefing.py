"""The board and who is put where: what is read, asked, refused, logged and hidden."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.board_making import build_board
from ame_desktop.domain.briefing import AssignDraft
from ame_desktop.domain.errors import (
    ConflictError,
    DomainError,
    NeedsReasonError,
    NotFoundError,
    NotPermittedError,
)
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
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
from ame_desktop.services.briefing_assign import assign, move, set_part, unassign
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.briefing import Assignment
from tests.support.mornings import MONDAY, TUESDAY, Morning, column, names
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


def stored(morning: Morning) -> list[Any]:
    with morning.unit.store.read() as reader:
        return list(reader.execute(select(Assignment.__table__)))


def log(morning: Morning, action: str) -> list[Any]:
    with morning.unit.store.read() as reader:
        query = select(LogEntry.__table__).where(LogEntry.action == action)
        return list(reader.execute(query.order_by(LogEntry.seq)))


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


def test_a_warning_asks_for_a_reason_and_keeps_it(morning: Morning) -> None:
    ali = morning.add("Ali")
    morning.restricted(ali, RestrictionKind.LIFTING, 10)
    task = morning.task(lift_kilograms=20)
    with pytest.raises(NeedsReasonError) as asked:
        assign(morning.ctx, AssignDraft(task, ali))
    assert asked.value.message == "Ali ska inte lyfta mer än 10 kg. Snöröjning kan kräva 20 kg."
    assert asked.value.rule == "OSB-65"
    assert stored(morning) == []
    done = assign(morning.ctx, AssignDraft(task, ali, reason="Anpassas på plats"))
    assert done.changes.label == "Fördelade Ali till Snöröjning."
    assert [row.override_reason for row in stored(morning)] == ["Anpassas på plats"]
    assert [entry.reason for entry in log(morning, "briefing.assign")] == ["Anpassas på plats"]
    board = morning.board()
    assert board.columns[0].cards[0].warnings
    assert board.to_solve == ()


def test_a_reason_is_not_kept_where_none_was_asked_for(morning: Morning) -> None:
    morning.put(morning.task(), morning.add("Ali"), reason="Bara i dag")
    assert [row.override_reason for row in stored(morning)] == [""]


@pytest.mark.parametrize("state", [PlacementState.WAITING, PlacementState.ENDED])
def test_a_stop_blocks_even_with_a_reason(morning: Morning, state: PlacementState) -> None:
    ali = morning.people.add("Ali", arena="Utegrupp")
    morning.placed(ali, state)
    with pytest.raises(DomainError) as stopped:
        assign(morning.ctx, AssignDraft(morning.task(), ali, reason="Bara i dag"))
    assert not isinstance(stopped.value, NeedsReasonError)
    assert stored(morning) == []


def test_a_placement_from_an_older_list_stops_nobody(morning: Morning) -> None:
    ali = morning.people.add("Ali", arena="Utegrupp")
    morning.placed(ali, PlacementState.WAITING, PlacementOrigin.TAKEN_OVER)
    assign(morning.ctx, AssignDraft(morning.task(), ali))
    assert len(stored(morning)) == 1


def test_a_full_task_takes_one_more_and_warns(morning: Morning) -> None:
    task = morning.task(places=1)
    morning.put(task, morning.add("Ali"), morning.add("Bo"))
    shown = morning.board().columns[0]
    assert shown.places_text == "2/1"
    assert [w.text for w in shown.warnings] == ["Snöröjning har 2 personer och 1 platser."]


def test_moving_taking_off_and_undo(morning: Morning) -> None:
    ali = morning.add("Ali")
    first, second = morning.task(), morning.task("Returpapper")
    morning.put(first, ali)
    card = morning.board().columns[0].cards[0]
    assert card.assignment_id is not None
    moved = move(morning.ctx, card.assignment_id, second, version=card.version)
    assert moved.changes.label == "Flyttade Ali till Returpapper."
    assert names(morning.board().columns[1].cards) == ["Ali"]
    undo(morning.ctx, moved.changes)
    assert names(morning.board().columns[0].cards) == ["Ali"]
    gone = unassign(morning.ctx, card.assignment_id)
    assert names(morning.board().unassigned) == ["Ali"]
    undo(morning.ctx, gone.changes)
    assert names(morning.board().columns[0].cards) == ["Ali"]


def test_whoever_moves_a_card_last_over_an_old_board_is_told(morning: Morning) -> None:
    first, second = morning.task(), morning.task("Returpapper")
    morning.put(first, morning.add("Ali"))
    card = morning.board().columns[0].cards[0]
    assert card.assignment_id is not None
    move(morning.ctx, card.assignment_id, second, version=card.version)
    with pytest.raises(ConflictError):
        move(morning.ctx, card.assignment_id, first, version=card.version)
    with pytest.raises(ConflictError, match="redan på Returpapper"):
        assign(morning.ctx, AssignDraft(second, card.participant_id))


def test_two_tasks_a_day_in_the_morning_and_in_the_afternoon(morning: Morning) -> None:
    ali = morning.add("Ali")
    first, second = morning.task(), morning.task("Returpapper")
    assign(morning.ctx, AssignDraft(first, ali, DayPart.MORNING))
    (free,) = morning.board().unassigned
    assert (free.short_name, free.part) == ("Ali", DayPart.AFTERNOON)
    assign(morning.ctx, AssignDraft(second, ali, DayPart.AFTERNOON))
    board = morning.board()
    assert board.unassigned == ()
    assert all(not card.warnings for shown in board.columns for card in shown.cards)
    card = board.columns[0].cards[0]
    assert card.assignment_id is not None
    with pytest.raises(NeedsReasonError, match="redan på Returpapper"):
        set_part(morning.ctx, card.assignment_id, DayPart.WHOLE)


def test_the_week_is_counted_in_agreed_hours(morning: Morning) -> None:
    ali = morning.add("Ali")
    morning.people.agree(ali, {0: (8, 12), 1: (8, 12)})
    morning.put(morning.task(), ali)
    assign(morning.ctx, AssignDraft(morning.task(day=TUESDAY), ali))
    wednesday = MONDAY + timedelta(days=2)
    with pytest.raises(NeedsReasonError) as asked:
        assign(morning.ctx, AssignDraft(morning.task(day=wednesday), ali))
    assert "inga avtalade timmar på onsdagar" in asked.value.message
    assert "Avtalat är 8 tim." in asked.value.message


def test_not_together_and_drivers(morning: Morning) -> None:
    ali, bo = morning.add("Ali"), morning.add("Bo")
    morning.apart(ali, bo)
    task = morning.task(needs_driver=True)
    morning.put(task, ali)
    with pytest.raises(NeedsReasonError, match="Bo och Ali ska inte arbeta tillsammans"):
        assign(morning.ctx, AssignDraft(task, bo))
    texts = [w.text for w in morning.board().columns[0].warnings]
    assert texts == ["Ingen i laget på Snöröjning har körkort."]


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


def test_each_role_at_its_own_arena(morning: Morning) -> None:
    ali, task = morning.add("Ali"), morning.task()
    own = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,))
    other = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.unit.arena("Innegrupp"),))
    coordinator = morning.unit.as_role(Role.COORDINATOR)
    administrator = morning.unit.as_role(Role.ADMINISTRATOR)
    assign(own, AssignDraft(task, ali))
    for ctx in (other, administrator):
        with pytest.raises(NotPermittedError):
            morning.board(ctx=ctx)
    card = morning.board().columns[0].cards[0]
    assert card.assignment_id is not None
    for ctx in (other, coordinator, administrator):
        with pytest.raises(NotPermittedError):
            unassign(ctx, card.assignment_id)
    assert len(stored(morning)) == 1


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


def test_somebody_from_another_arena_can_help(morning: Morning) -> None:
    asa = morning.people.add("Åsa", arena="Innegrupp")
    morning.placed(asa)
    assign(morning.ctx, AssignDraft(morning.task(), asa))
    assert names(morning.board().columns[0].cards) == ["Åsa"]


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
