"""A closed unit with some hundred pages, and a verified copy beside it."""

from datetime import timedelta

from sqlalchemy import select

from ame_desktop.domain.changes import Topic
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.unit_creation import confirm_recovery_code
from ame_desktop.storage.models.participants import Participant
from tests.support.opening import MadeUnit

PEOPLE = 300
TEXT = "ord " * 500


def with_a_copy(made: MadeUnit) -> MadeUnit:
    """Fill a unit with people, and close it, which makes a copy."""
    unit = made.open()
    assert confirm_recovery_code(unit, made.codes[0])
    with unit.context.write("test.fill", Topic.PARTICIPANTS) as work:
        for number in range(PEOPLE):
            row = Participant(given_name=f"Nr {number}", comment=TEXT, created_at=work.at)
            work.add(row)
        work.done(None, "")
    unit.close()
    made.clock.move(timedelta(minutes=1))
    return made


def names(unit: OpenUnit) -> set[str]:
    """Return the given names of everybody."""
    with unit.store.read() as reader:
        return set(reader.scalars(select(Participant.given_name)))
