"""Reading supports asks the same questions however many there are; opening brings the types."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import delete, event

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.services import subsidies
from ame_desktop.services.context import Context
from ame_desktop.services.subsidies.reference import type_lines
from ame_desktop.storage.models.subsidies import SubsidyFigure, SubsidyType
from tests.support.opening import MadeUnit
from tests.support.supports import AWAY, JOU, Supports
from tests.support.unit_people import People
from tests.support.units import Unit

START, TODAY = date(2026, 3, 1), date(2026, 11, 23)
READINGS: dict[str, Callable[[Context], object]] = {
    "list": subsidies.subsidy_list,
    "radar": subsidies.radar,
    "choices": subsidies.subsidy_choices,
    "claims": lambda ctx: subsidies.claims(ctx, date(2026, 10, 1)),
    "budget": lambda ctx: subsidies.budget(ctx, 2026),
}


@contextmanager
def counted(unit: Unit) -> Iterator[list[str]]:
    """Collect the questions put to the storage."""
    asked: list[str] = []

    def note(*values: Any) -> None:
        asked.append(values[2])

    event.listen(unit.store.engine, "before_cursor_execute", note)
    yield asked
    event.remove(unit.store.engine, "before_cursor_execute", note)


def fill(unit: Unit, first: int, last: int) -> None:
    supports, people = Supports(unit), People(unit)
    for number in range(first, last):
        person = people.add(f"Ali{number}", "Abdi", arena="Utegrupp")
        ends = TODAY + timedelta(days=number)
        supports.grant(person, "nystartsjobb", START, ends, variant=AWAY)
        trained = people.add(f"Eva{number}", "Öberg", arena="Utegrupp")
        supports.grant(trained, "fat", START, ends, variant=JOU, day_rate=Decimal(185))
        supports.place(person, ActivityForm.RESOURCE_EMPLOYMENT, START)


@pytest.mark.parametrize("name", list(READINGS))
def test_a_list_asks_a_constant_number_of_questions(unit: Unit, name: str) -> None:
    read = READINGS[name]

    def questions() -> int:
        with counted(unit) as asked:
            read(unit.chief)
        return len(asked)

    fill(unit, 1, 3)
    few = questions()
    fill(unit, 3, 12)
    assert questions() == few
    assert few <= 22


def test_a_unit_from_before_gets_the_types_when_it_is_opened(made_unit: MadeUnit) -> None:
    unit = made_unit.open()
    with unit.store.engine.begin() as connection:
        connection.execute(delete(SubsidyFigure))
        connection.execute(delete(SubsidyType))
    assert subsidies.subsidy_types(unit.context) == ()
    unit.release()
    again = made_unit.open()
    assert len(subsidies.subsidy_types(again.context)) == len(type_lines())
    again.release()
