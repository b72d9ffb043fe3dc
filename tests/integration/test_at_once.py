"""Several people at once, in a file and on a server: one writer at a time, readers see a moment."""

from threading import Thread

from sqlalchemy import select

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.ids import ArenaId
from ame_desktop.storage.models.arenas import Arena
from tests.support.units import Unit

WRITERS, TIMES = 4, 10


def position(unit: Unit, arena: ArenaId) -> int:
    with unit.store.read() as reader:
        return reader.execute(select(Arena.position).where(Arena.id == arena)).scalar_one()


def move_on(unit: Unit, arena: ArenaId) -> None:
    with unit.chief.write("test.move", Topic.ARENAS) as work:
        row = work.get(Arena, arena)
        row.position += 1
        work.done(None, "")


def test_what_one_command_has_read_is_not_changed_under_it(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    before = position(any_unit, arena)

    def move_often() -> None:
        for _ in range(TIMES):
            move_on(any_unit, arena)

    writers = [Thread(target=move_often) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert position(any_unit, arena) == before + WRITERS * TIMES


def test_all_reads_in_a_block_see_the_same_moment(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    question = select(Arena.position).where(Arena.id == arena)
    with any_unit.store.read() as reader:
        first = reader.execute(question).scalar_one()
        move_on(any_unit, arena)
        assert reader.execute(question).scalar_one() == first
    assert position(any_unit, arena) == first + 1


def test_only_one_command_at_a_time_reads_for_writing(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    other = Thread(target=lambda: move_on(any_unit, arena))
    with any_unit.chief.write("test.move", Topic.ARENAS) as work:
        first = work.get(Arena, arena)
        other.start()
        other.join(timeout=0.3)
        assert other.is_alive()
        first.position += 1
        work.done(None, "")
    other.join()
    assert position(any_unit, arena) == first.position + 1
