"""The log's chain through what befalls a unit: many writers at once, undoing, restoring."""

from datetime import datetime
from threading import Thread

import pytest

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_chain import Anchor, BreakKind, ChainState, verify
from ame_desktop.services.restore import restore_unit
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import log_chain as query
from ame_desktop.storage.store import Store
from tests.support.opening import LOGIN, PASSWORD, MadeUnit
from tests.support.units import Unit

WRITERS, TIMES = 4, 8


def check(store: Store, *kept: Anchor) -> ChainState:
    with store.read() as reader:
        anchors = (*query.anchors(reader), *kept)
        return verify(query.lines(reader), query.head(reader), anchors)


def add(unit: Unit, name: str) -> None:
    with unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(id=new_id(), given_name=name, created_at=work.at))
        work.done(None, "")


def test_many_writers_at_once_make_one_chain(any_unit: Unit) -> None:
    before = check(any_unit.store).lines

    def write() -> None:
        for number in range(TIMES):
            add(any_unit, f"Ali {number}")

    writers = [Thread(target=write) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    state = check(any_unit.store)
    assert state.whole
    assert state.lines == before + WRITERS * TIMES


def test_undoing_goes_on_in_the_chain(any_unit: Unit) -> None:
    with any_unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(id=new_id(), given_name="Ali", created_at=work.at))
        done = work.done(None, "Lade till Ali.")
    undo(any_unit.chief, done.changes)
    assert check(any_unit.store).whole


def test_a_clock_set_back_does_not_break_the_chain(any_unit: Unit) -> None:
    add(any_unit, "Ali")
    any_unit.clock.set(datetime(2026, 11, 20, 7, 30))
    add(any_unit, "Bo")
    any_unit.clock.set(datetime(2026, 11, 25, 7, 30))
    add(any_unit, "Cem")
    assert check(any_unit.store).whole


@pytest.mark.parametrize("text", ["é ö \U0001f9d1 ✓", "'; DROP", "\x1f\x1f", "a\nb\tc", '"\\'])
def test_any_text_that_is_stored_is_sealed_as_it_is_read(any_unit: Unit, text: str) -> None:
    with any_unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(id=new_id(), given_name=text, created_at=work.at))
        work.because(text)
        work.done(None, "")
    assert check(any_unit.store).whole


def test_a_restored_unit_has_a_whole_chain_and_a_kept_anchor_tells_of_the_gap(
    made_unit: MadeUnit,
) -> None:
    unit = made_unit.open()
    unit.context.note("test.read", LogKind.READ)
    copy = unit.backups.make()
    for _ in range(6):
        unit.context.note("test.read", LogKind.READ)
    kept = check(unit.store).head
    unit.release()
    restore_unit(made_unit.place, copy.path, LOGIN, PASSWORD, made_unit.clock)
    again = made_unit.open()
    assert check(again.store).whole
    fault = check(again.store, kept).fault
    assert fault is not None
    assert fault.kind is BreakKind.CUT
    again.release()
