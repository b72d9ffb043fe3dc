"""The training unit: believable, the same each time, and with a morning that is all set."""

from datetime import date, datetime
from pathlib import Path

from sqlalchemy import func, select

from ame_desktop.domain.closures import Counted
from ame_desktop.services.demo.build import demo_day, fill_demo
from ame_desktop.services.demo.intake import NEWCOMERS
from ame_desktop.services.demo.observations import MOST_LINES
from ame_desktop.services.demo.people import PEOPLE
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.migrate import upgrade
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.observations import Observation
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.queries.enrolments import enrolment_row
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.units import KEY

MONDAY = date(2026, 11, 23)


def test_the_training_unit_is_full(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "demo.ame", KEY, create=True)
    upgrade(engine)
    store = Store(engine)
    fill_demo(store, FixedClock(datetime(2026, 11, 23, 7, 30)))
    with store.read() as reader:
        people = reader.execute(select(func.count()).select_from(Participant)).scalar_one()
        marks = reader.execute(select(func.count()).select_from(Attendance)).scalar_one()
        today = reader.execute(
            select(func.count()).select_from(Assignment).where(Assignment.day == MONDAY)
        ).scalar_one()
        tasks = reader.execute(
            select(func.count()).select_from(Task).where(Task.day == MONDAY)
        ).scalar_one()
        marked_today = reader.execute(
            select(func.count()).select_from(Attendance).where(Attendance.day == MONDAY)
        ).scalar_one()
        tied = select(func.count()).where(Task.agreed_task_id.is_not(None), Task.day == MONDAY)
        agreed = reader.execute(tied).scalar_one()
        seen = reader.execute(select(func.count()).select_from(Observation)).scalar_one()
        left = select(*Enrolment.__table__.columns).where(Enrolment.closure.is_not(None))
        closures = [enrolment_row(row) for row in reader.execute(left).mappings()]
    store.close()
    assert people == PEOPLE + len(closures) + len(NEWCOMERS)
    assert seen == MOST_LINES
    assert {Counted.YES, Counted.NOT_YET, Counted.NO} == {row.counted for row in closures}
    assert marks > 4000
    assert today >= 35
    assert tasks >= 8
    assert agreed == 1
    assert marked_today == 0


def test_a_sunday_opens_on_the_monday() -> None:
    assert demo_day(date(2026, 11, 22)) == MONDAY
    assert demo_day(MONDAY) == MONDAY
