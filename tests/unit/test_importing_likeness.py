"""A likeness in a list of orders: the order nearest in time is named, also one without a number."""

from datetime import date

import pytest

from ame_desktop.domain.importing.orders import (
    KnownOrder,
    OrderFacts,
    guess_orders,
    interpret_orders,
)
from ame_desktop.domain.importing.table import RawTable

HEADINGS = ("Ärendenummer", "Inkom", "Enhet", "Vad behöver ni hjälp med?")
NEAR = KnownOrder("112", "Kostenheten", "Måla staket", date(2026, 3, 1))
FAR = KnownOrder("7", "Kostenheten", "Måla staket", date(2025, 3, 1))
NAMELESS = KnownOrder("", "Kostenheten", "Måla staket", date(2026, 3, 1))


def said(*numbers: str, recent: tuple[KnownOrder, ...] = ()) -> str:
    rows = tuple((number, "2026-03-03", "Kostenheten", "Måla staket") for number in numbers)
    table = RawTable((HEADINGS, *rows), "Blad1", "bestallningar.csv")
    facts = OrderFacts(date(2026, 11, 23), recent=recent)
    return interpret_orders(table, guess_orders(table), facts).rows[-1].sentence


@pytest.mark.parametrize(
    ("recent", "named"),
    [
        ((NEAR, FAR), "nr 112"),
        ((FAR, NEAR), "nr 112"),
        ((NAMELESS,), "en beställning utan nummer"),
    ],
)
def test_the_nearest_order_is_named(recent: tuple[KnownOrder, ...], named: str) -> None:
    assert said("A-1", recent=recent) == f"Liknar {named} från 1 mars 2026."


def test_a_row_without_a_number_is_named_by_its_line() -> None:
    assert said("", "A-2") == "Liknar rad 2 från 3 mars 2026."
