"""Invented readings of files in the weeks before, so that the log has a month to follow up."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.calendar import STOCKHOLM, days_between, is_working_day
from ame_desktop.domain.log import LogKind
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.storage.queries.log_reviews import case_staff
from ame_desktop.storage.unit_of_work import UnitOfWork

DAYS = 54
READINGS_A_DAY = 4
ELSEWHERE = 16
"""One reading of so many is by somebody who has neither the case nor the arena."""
_WAYS = (
    *(("participants.file", LogKind.READ),) * 5,
    ("notes.read", LogKind.READ),
    ("attendance.person", LogKind.READ),
    ("participants.number", LogKind.READ),
    ("case.read", LogKind.DENIED),
)
_LATE = {9: time(21, 42), 23: time(19, 55)}
"""How many days ago somebody read late in the evening, and when."""


def add_log(
    work: UnitOfWork, people: Sequence[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Write the readings, in the order of time."""
    random = Random(34)
    owners = case_staff(work.session.connection())
    leader = staff[demo_login(Role.SUPERVISOR)]
    others = [staff[demo_login(role)] for role in (Role.CONSULTANT, Role.STAR_COORDINATOR)]
    for number, at in enumerate(_moments(today, random)):
        action, kind = random.choice(_WAYS)
        person = random.choice(people).participant_id
        own = next(iter(owners.get(person, ())), leader)
        reader = random.choice(others) if number % ELSEWHERE == 0 else random.choice((own, leader))
        work.also(action, kind, at, person, staff_id=reader)


def _moments(today: date, random: Random) -> Iterator[datetime]:
    for day in days_between(today - timedelta(days=DAYS), today - timedelta(days=1)):
        if is_working_day(day):
            minutes = sorted(random.randrange(7 * 60 + 10, 16 * 60) for _ in range(READINGS_A_DAY))
            for minute in minutes:
                yield datetime.combine(day, time(minute // 60, minute % 60), STOCKHOLM)
        late = _LATE.get((today - day).days)
        if late is not None:
            yield datetime.combine(day, late, STOCKHOLM)
