"""A clock set back is noticed, logged and said; hours over a DST night are the wall's (R15).

What is stored of a day is its date and its local times; the log is in UTC and counts its lines.
"""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from ame_desktop.domain.calendar import elapsed_minutes
from ame_desktop.services.attendance import mark
from ame_desktop.services.clock_watch import ClockWatch, clock_text
from ame_desktop.services.log import check_chain
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.store import Store
from tests.support.marking import PRESENT, draft, line
from tests.support.measured import Measured
from tests.support.opening import MadeUnit
from tests.support.unit_people import People
from tests.support.units import Unit

NIGHTS = [(datetime(2026, 3, 29, 2, 30), 120), (datetime(2026, 10, 25, 2, 30), 240)]
"""When the clocks change, and how many minutes pass from one to four on the wall."""


def back_lines(store: Store) -> list[str]:
    question = select(LogEntry.reason).where(LogEntry.action == "access.clock_back")
    with store.read() as reader:
        return list(reader.scalars(question))


def test_a_clock_set_back_is_noticed_at_the_login(made_unit: MadeUnit, measured: Measured) -> None:
    made_unit.open().close()
    for back, told in ((4, None), (1440, "24 timmar"), (0, None)):
        made_unit.clock.move(timedelta(minutes=-back))
        unit = made_unit.open()
        found = unit.facts.clock_back
        assert (found is None) == (told is None)
        if told and found is not None:
            assert told in clock_text(found)
        lines = back_lines(unit.store)
        assert check_chain(unit.context, lambda *_: None).whole
        unit.close()
    assert lines == ["1440 minuter"], "once, not at every login after it"
    measured("R15", "klocka ett dygn bakåt: varning och loggrad")


def test_a_clock_set_back_while_the_unit_is_open_is_noticed(unit: Unit) -> None:
    steady = [0.0]
    watch = ClockWatch(unit.chief, lambda: steady[0])
    steps = ((60, 60, None), (60, -200, None), (60, 4000, None), (60, -3600, 61))
    for passed, moved, minutes in steps:
        steady[0] += passed
        unit.clock.move(timedelta(seconds=moved))
        found = watch.look()
        assert (found and round(found.total_seconds() / 60)) == minutes
    assert back_lines(unit.store) == ["61 minuter"]


@pytest.mark.parametrize(("night", "passed"), NIGHTS)
def test_a_shift_over_a_dst_night_stands_on_its_day_and_counts_by_the_wall(
    unit: Unit, night: datetime, passed: int
) -> None:
    day = night.date()
    people = People(unit)
    person = people.add("Ali")
    people.agree(person, {day.weekday(): (1, 4)}, arena="Innegrupp", start=day)
    unit.clock.set(night)
    assert unit.clock.today() == day
    mark(unit.chief, draft(people, person, PRESENT, day=day, minutes=180, anyway=True))
    row = line(people, day)
    assert (row.state, row.minutes) == (PRESENT, 180)
    with unit.store.read() as reader:
        (stored,) = reader.execute(select(Attendance.day, Attendance.set_at)).all()
        numbers = list(reader.scalars(select(LogEntry.number).order_by(LogEntry.seq)))
    assert stored.day == day
    assert (stored.set_at.utcoffset(), stored.set_at) == (timedelta(), unit.clock.now())
    assert numbers == list(range(1, len(numbers) + 1))
    assert elapsed_minutes(night.replace(hour=1, minute=0), night.replace(hour=4, minute=0)) == (
        passed
    )
