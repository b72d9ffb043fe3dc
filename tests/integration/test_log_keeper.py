"""What is written leaves the log for the file beside the work, before a commit has to move it."""

import time

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.services.attendance import mark
from ame_desktop.storage.log_keeper import EVERY
from tests.support.marking import TODAY
from tests.support.unit_people import People
from tests.support.units import Unit

AUTOMATIC = 1000


def log_pages(unit: Unit) -> tuple[int, int]:
    """How many pages the log holds, and how many of them are in the file."""
    connection = unit.store.engine.raw_connection()
    try:
        cursor = connection.cursor()
        _, held, moved = cursor.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        return held, moved
    finally:
        connection.close()


def press_keys(unit: Unit, number: int) -> None:
    person = People(unit).add("Ali")
    place = unit.arena("Innegrupp")
    states = (AttendanceState.PRESENT, AttendanceState.SICK)
    for turn in range(number):
        mark(unit.chief, MarkDraft(TODAY, person, place, states[turn % 2]))


def test_the_log_is_emptied_long_before_a_commit_does_it(unit: Unit) -> None:
    before = log_pages(unit)[1]
    press_keys(unit, EVERY)
    held, moved = log_pages(unit)
    deadline = time.monotonic() + 10
    while moved == before and time.monotonic() < deadline:
        time.sleep(0.02)
        held, moved = log_pages(unit)
    assert before < moved <= held < AUTOMATIC


def test_closing_does_not_wait_for_a_move_to_come(unit: Unit) -> None:
    press_keys(unit, EVERY)
    begun = time.monotonic()
    unit.store.close()
    unit.store.close()
    assert time.monotonic() - begun < 5
