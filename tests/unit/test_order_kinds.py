"""Which sorts of work orders are counted by, and when many orders call for an agreement."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.order_frequency import OftenOrdered, often_sentence, place_text
from ame_desktop.domain.order_kinds import DEFAULT_KINDS, MOST_KINDS, kinds_text, parse_kinds
from ame_desktop.domain.orders import CustomerKind, OrderRow, OrderSource, OrderStatus
from ame_desktop.domain.setting_checks import checked_value
from ame_desktop.domain.unit_settings import SettingName

ROW = OrderRow(
    order_id=uuid4(),
    version=1,
    number="",
    received_at=datetime(2026, 11, 20, 9),
    customer_id=uuid4(),
    customer="Förskolan",
    customer_kind=CustomerKind.UNIT,
    unit_as_written="",
    orderer="",
    phone="",
    email="",
    text="Kratta löv",
    kind="",
    wanted_on=None,
    address="",
    hours=None,
    outdoor=None,
    source=OrderSource.INTRANET,
    status=OrderStatus.NEW,
    declined_reason="",
    number_in_year=4,
)


def test_the_kinds_stand_one_a_line() -> None:
    assert parse_kinds(" Snö  och halka\n\nÖvrigt ") == ("Snö och halka", "Övrigt")
    assert kinds_text(parse_kinds(DEFAULT_KINDS)) == DEFAULT_KINDS
    kept = checked_value(SettingName.ORDER_KINDS, {"text": "Snö\n\nÖvrigt\n"})
    assert kept == {"text": "Snö\nÖvrigt"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n \n",
        "Snö\nsnö",
        "S" * 101,
        "\n".join(map(str, range(MOST_KINDS + 1))),
        "Snö\N{RIGHT-TO-LEFT OVERRIDE}",
    ],
)
def test_kinds_that_do_not_add_up_are_refused(text: str) -> None:
    with pytest.raises(DomainError):
        checked_value(SettingName.ORDER_KINDS, {"text": text})


def test_many_orders_call_for_an_agreement_unless_there_is_one() -> None:
    often = OftenOrdered(4)
    assert often.calls_for_agreement(ROW)
    assert not often.calls_for_agreement(replace(ROW, number_in_year=3))
    assert not often.calls_for_agreement(replace(ROW, customer_kind=CustomerKind.PERSON))
    assert not OftenOrdered(4, frozenset({ROW.customer_id})).calls_for_agreement(ROW)
    assert not OftenOrdered(5).calls_for_agreement(ROW)
    assert often_sentence(ROW) == "4:e beställningen från Förskolan 2026."


@pytest.mark.parametrize(
    ("number", "text"), [(1, "1:a"), (2, "2:a"), (11, "11:e"), (22, "22:a"), (112, "112:e")]
)
def test_places_in_a_row_are_written_in_swedish(number: int, text: str) -> None:
    assert place_text(number) == text
