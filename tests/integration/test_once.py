"""A command that is tried again is carried out once, in each of its transactions."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import AlreadyDoneError, DomainError
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.presence import DeliveredCommand
from tests.support.units import Unit

KEY = UUID(int=7)


def staff(unit: Unit) -> int:
    with unit.store.read() as reader:
        return reader.scalar(select(func.count()).select_from(Staff)) or 0


def add(unit: Unit, *, fails: bool = False) -> None:
    with unit.chief.write("staff.add", Topic.ACCESS) as work:
        work.add(Staff(login=uuid4().hex, name="Ny"))
        if fails:
            raise DomainError("Nej.")
        work.done(None, "")


def test_a_second_try_changes_nothing(any_unit: Unit) -> None:
    before = staff(any_unit)
    with any_unit.store.once(KEY):
        add(any_unit)
        add(any_unit)
    with pytest.raises(AlreadyDoneError), any_unit.store.once(KEY):
        add(any_unit)
    assert staff(any_unit) == before + 2
    add(any_unit)
    assert staff(any_unit) == before + 3


def test_a_command_that_failed_is_tried_again(any_unit: Unit) -> None:
    before = staff(any_unit)
    with pytest.raises(DomainError), any_unit.store.once(KEY):
        add(any_unit, fails=True)
    with any_unit.store.once(KEY):
        add(any_unit)
    assert staff(any_unit) == before + 1
    with any_unit.store.read() as reader:
        kept = reader.execute(select(DeliveredCommand.id, DeliveredCommand.staff_id)).all()
    assert [tuple(row) for row in kept] == [(KEY, any_unit.chief.actor.staff_id)]
