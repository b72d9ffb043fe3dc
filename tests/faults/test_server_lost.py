"""The server is lost: nobody waits for it, and what was marked arrives once (R10)."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from ame_desktop.domain.attendance import DayRow
from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import AlreadyDoneError
from ame_desktop.services.attendance import mark
from ame_desktop.services.outbox import delivery
from ame_desktop.services.outbox.delivery import deliver_next, forget_old
from ame_desktop.services.outbox.marking import mark_or_keep, rest_or_keep
from ame_desktop.services.participants import participant_list
from ame_desktop.storage.errors import StorageUnavailableError
from ame_desktop.storage.moving import chain_of
from tests.support.far_server import PRESENT, SICK, TODAY, FarServer, far_server
from tests.support.own_logins import GuardedUnit

DAY = timedelta(days=1)
FREED = 0.5
"""Seconds after which nobody waits any more once the way is known to be lost."""


@pytest.fixture
def far(guarded_unit: GuardedUnit, tmp_path: Path) -> Iterator[FarServer]:
    with far_server(guarded_unit, tmp_path) as opened:
        yield opened


def deliver_all(far: FarServer) -> int:
    """Deliver until nothing can be sent, as often as the way breaks; return how often it did."""
    breaks = 0
    while True:
        try:
            if deliver_next(far.ctx, far.box) is None:
                return breaks
        except StorageUnavailableError:
            breaks += 1


def lose_answers(far: FarServer, marks: int, lost: float, cut: float) -> tuple[int, int]:
    """Mark many days over a way that loses answers and is cut; return retries and landed ones.

    Args:
        far: the way.
        marks: how many days.
        lost: the share of tries whose answer is lost.
        cut: the share of tries before which the way is cut.
    """
    person, chance = far.people.add("Ali"), Random(10)
    made = [far.mark(person, day=TODAY - DAY * number) for number in range(marks)]
    for number, one in enumerate(made):
        queued = one if number == 0 else one.insisted()
        far.box.put(queued)
    breaks = 0
    for _ in range(marks * 20):
        roll = chance.random()
        if roll < lost:
            far.proxy.lose_next_commits(1)
        elif roll < lost + cut:
            far.proxy.cut()
        try:
            if deliver_next(far.ctx, far.box) is None:
                break
        except StorageUnavailableError:
            breaks += 1
    far.proxy.lose_next_commits(0)
    breaks += deliver_all(far)
    return breaks, far.proxy.lost_commits


def check_once(far: FarServer, marks: int) -> None:
    stored = far.stored()
    assert len(stored) == len(set(stored)) == marks
    assert len(far.logged()) == marks
    assert len(far.box) == 0
    assert not far.file.exists()
    with far.unit.store.read() as reader:
        assert chain_of(reader).whole


def test_answers_that_are_lost_lose_and_double_nothing(
    far: FarServer, measured: Callable[[str, str], None]
) -> None:
    breaks, landed = lose_answers(far, 50, 0.35, 0.1)
    check_once(far, 50)
    assert landed > 5
    assert breaks >= landed
    measured("R10", f"0 förlorade, 0 dubbla av 50 ({breaks} omförsök, {landed} redan framme)")


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_a_thousand_tries_again_lose_and_double_nothing(
    far: FarServer, measured: Callable[[str, str], None]
) -> None:
    breaks, landed = lose_answers(far, 1300, 0.85, 0.1)
    check_once(far, 1300)
    assert breaks >= 1000
    measured("R10", f"0 förlorade, 0 dubbla av {breaks} omförsök ({landed} redan framme)")


def test_a_mark_whose_answer_was_lost_is_sent_again_and_stands_once(far: FarServer) -> None:
    one = far.mark(far.people.add("Ali"))
    far.proxy.lose_next_commits(1)
    assert mark_or_keep(far.ctx, far.box, one) is None
    assert far.stored() == [(one.draft.participant_id, TODAY, PRESENT)]
    assert far.box.waiting == (one,)
    delivered = deliver_next(far.ctx, far.box)
    assert delivered is not None
    assert not delivered.changes.topics
    check_once(far, 1)


def test_a_mark_stands_in_line_behind_what_waits(far: FarServer) -> None:
    ali, bo = far.people.add("Ali"), far.people.add("Bo")
    far.proxy.stop()
    assert mark_or_keep(far.ctx, far.box, far.mark(ali)) is None
    far.proxy.restore()
    assert mark_or_keep(far.ctx, far.box, far.mark(bo)) is None
    assert [one.draft.participant_id for one in far.box.waiting] == [ali, bo]
    deliver_all(far)
    assert mark_or_keep(far.ctx, far.box, far.mark(bo, SICK)) is not None


def test_the_rest_of_an_arena_waits_line_by_line(far: FarServer) -> None:
    people = [far.people.add(name) for name in ("Ali", "Bo", "Cia")]
    arena = far.unit.arena("Innegrupp")
    marks = [far.mark(person, rest=True) for person in people]
    far.proxy.lose_next_commits(1)
    assert rest_or_keep(far.ctx, far.box, marks, TODAY, arena, "") is None
    assert len(far.box) == 3
    deliver_all(far)
    assert sorted(person for person, _, _ in far.stored()) == sorted(people)
    assert rest_or_keep(far.ctx, far.box, marks, TODAY, arena, "").value == 0


def test_what_waits_arrives_in_order_with_its_own_time_in_the_log(far: FarServer) -> None:
    ali, bo = far.people.add("Ali"), far.people.add("Bo")
    first = far.mark(ali)
    far.box.put(first)
    far.box.put(far.mark(bo))
    far.unit.clock.move(timedelta(minutes=20))
    far.box.put(far.mark(ali, SICK, seen=((first.draft.part, PRESENT, None),)))
    assert deliver_all(far) == 0
    assert set(far.stored()) == {(ali, TODAY, SICK), (bo, TODAY, PRESENT)}
    assert far.logged() == [
        "Markerad 2026-11-23 07:30, utan kontakt med servern.",
        "Markerad 2026-11-23 07:30, utan kontakt med servern.",
        "Markerad 2026-11-23 07:50, utan kontakt med servern.",
    ]


def test_what_somebody_else_marked_meanwhile_is_not_written_over(far: FarServer) -> None:
    ali, chief = far.people.add("Ali"), far.unit.chief
    mine = far.mark(ali)
    far.box.put(mine)
    mark(chief, far.mark(ali, SICK).draft)
    later = far.mark(far.people.add("Bo"))
    far.box.put(far.mark(ali, None, seen=((mine.draft.part, PRESENT, None),)))
    far.box.put(later)
    deliver_all(far)
    (held,) = far.box.held
    assert held.mark == mine
    assert held.why == "Anna Berg markerade sjuk 07:30."
    assert [one.name for one in far.box.waiting] == ["Ali", "Ali"]
    assert (ali, TODAY, SICK) in far.stored()
    far.box.drop(mine)
    assert len(far.box) == 0


def test_the_person_says_that_the_own_mark_holds(far: FarServer) -> None:
    ali = far.people.add("Ali")
    mine = far.mark(ali)
    far.box.put(mine)
    mark(far.unit.chief, far.mark(ali, SICK).draft)
    deliver_all(far)
    far.box.insist(mine)
    deliver_all(far)
    assert far.stored() == [(ali, TODAY, PRESENT)]
    assert len(far.box) == 0


def test_the_rest_are_marked_only_where_nothing_stands(far: FarServer) -> None:
    ali, bo = far.people.add("Ali"), far.people.add("Bo")
    far.box.put(far.mark(ali, rest=True))
    far.box.put(far.mark(bo, rest=True))
    mark(far.unit.chief, far.mark(ali, SICK).draft)
    deliver_all(far)
    assert set(far.stored()) == {(ali, TODAY, SICK), (bo, TODAY, PRESENT)}
    assert (len(far.box), far.box.held) == (0, ())


def test_a_mark_that_is_refused_says_why_and_the_others_go_on(far: FarServer) -> None:
    gone, ali = far.people.add("Borta", end=TODAY - DAY), far.people.add("Ali")
    far.box.put(far.mark(gone))
    far.box.put(far.mark(ali))
    deliver_all(far)
    (held,) = far.box.held
    assert "ingen placering" in held.why
    assert far.stored() == [(ali, TODAY, PRESENT)]
    far.box.insist(held.mark)
    deliver_all(far)
    assert len(far.stored()) == 2


def test_a_fault_of_the_program_holds_one_mark_and_lets_the_others_go(
    far: FarServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    ali, bo = far.people.add("Ali"), far.people.add("Bo")
    far.box.put(far.mark(ali))
    far.box.put(far.mark(bo))

    def fails_once(*values: object) -> Result[tuple[DayRow, ...]]:
        monkeypatch.undo()
        raise KeyError(values)

    monkeypatch.setattr(delivery, "store_mark", fails_once)
    with pytest.raises(KeyError):
        deliver_next(far.ctx, far.box)
    deliver_all(far)
    assert [held.mark.draft.participant_id for held in far.box.held] == [ali]
    assert far.stored() == [(bo, TODAY, PRESENT)]


def test_only_what_was_never_sent_can_be_taken_back(far: FarServer) -> None:
    ali, bo = far.people.add("Ali"), far.people.add("Bo")
    far.proxy.stop()
    mark_or_keep(far.ctx, far.box, far.mark(ali))
    assert far.box.take_back() == (far.box.waiting[0], False)
    far.ctx.store.lose()
    second = far.mark(bo)
    mark_or_keep(far.ctx, far.box, second)
    assert far.box.take_back() == (second, True)
    assert len(far.box) == 1
    third = far.mark(bo)
    far.box.settle(far.box.waiting[0].command_id)
    mark_or_keep(far.ctx, far.box, third)
    assert far.box.next_to_send() == third
    assert far.box.take_back() == (third, False)
    far.ctx.store.find()
    far.proxy.restore()


def test_a_mark_that_waited_for_months_is_looked_at_first(far: FarServer) -> None:
    old = far.mark(far.people.add("Ali"))
    far.box.put(old)
    far.unit.clock.move(timedelta(days=61))
    deliver_all(far)
    assert "60 dagar" in far.box.held[0].why
    assert far.stored() == []


def test_what_arrived_long_ago_is_forgotten(far: FarServer) -> None:
    one = far.mark(far.people.add("Ali"))
    assert mark_or_keep(far.ctx, far.box, one) is not None
    forget_old(far.ctx)
    with pytest.raises(AlreadyDoneError):
        mark_or_keep(far.ctx, far.box, one)
    far.unit.clock.move(timedelta(days=91))
    forget_old(far.ctx)
    assert mark_or_keep(far.ctx, far.box, one.insisted()) is not None


def test_a_black_hole_lets_go_of_who_waits_and_of_who_comes(far: FarServer) -> None:
    far.people.add("Ali")
    participant_list(far.ctx)
    far.proxy.swallow()
    with ThreadPoolExecutor(1) as database:
        waiting = database.submit(participant_list, far.ctx)
        time.sleep(0.3)
        assert not waiting.done()
        begun = time.monotonic()
        far.ctx.store.lose()
        with pytest.raises(StorageUnavailableError):
            waiting.result(5)
        with pytest.raises(StorageUnavailableError, match="Servern svarar inte"):
            participant_list(far.ctx)
        assert time.monotonic() - begun < FREED
    far.proxy.restore()
    far.ctx.store.find()
    with suppress(StorageUnavailableError):
        participant_list(far.ctx)
    assert len(participant_list(far.ctx)) == 1
