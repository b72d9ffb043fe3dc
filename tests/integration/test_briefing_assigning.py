"""Who is put where: what asks for a reason, what stops, who may, and undo."""

from datetime import timedelta

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import AssignDraft
from ame_desktop.domain.errors import (
    ConflictError,
    DomainError,
    NeedsReasonError,
    NotPermittedError,
)
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.briefing_assign import assign, move, set_part, unassign
from ame_desktop.services.undo import undo
from tests.support.mornings import MONDAY, TUESDAY, Morning, log, names, stored
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


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


def test_somebody_from_another_arena_can_help(morning: Morning) -> None:
    asa = morning.people.add("Åsa", arena="Innegrupp")
    morning.placed(asa)
    assign(morning.ctx, AssignDraft(morning.task(), asa))
    assert names(morning.board().columns[0].cards) == ["Åsa"]
