"""*Debiteringsunderlag*: made once, read back from paper and workbook, corrected by a new one."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from ame_desktop.domain.billing import FREE, BillingDraft
from ame_desktop.domain.billing_rates import NO_FUEL, NO_WAGE
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.exports import preview_list
from ame_desktop.services.importing.plan import ImportKind, plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.orders import order_list, private, set_status
from ame_desktop.services.orders.billing import charge, charge_of
from ame_desktop.services.orders.billing_files import (
    BasisFile,
    basis_content,
    basis_name,
    save_basis,
)
from ame_desktop.services.reminders import todo
from ame_desktop.services.settings import set_setting
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.orders import BillingBasis, Customer, CustomerOrder
from tests.support.pdf_text import pdf_text
from tests.support.private_orders import PrivateOrders
from tests.support.units import Unit

DRAFT = BillingDraft(Decimal("4.5"), Decimal(12))


@pytest.fixture
def held(any_unit: Unit) -> PrivateOrders:
    return PrivateOrders(any_unit)


def words(held: PrivateOrders, key: Any) -> str:
    return " ".join(pdf_text(basis_content(held.coordinator, key, BasisFile.PDF)).split())


def cells(held: PrivateOrders, key: Any) -> list[tuple[object, ...]]:
    book = load_workbook(BytesIO(basis_content(held.coordinator, key, BasisFile.XLSX)))
    return [row for sheet in book for row in sheet.iter_rows(values_only=True)]


def test_paper_and_workbook_carry_the_working(held: PrivateOrders, tmp_path: Path) -> None:
    held.set_rates()
    order = held.done()
    key = charge(held.coordinator, order, DRAFT).value
    file = charge_of(held.coordinator, order)
    (row,) = file.bases
    assert (row.basis.number, row.basis.total) == ("DU-2026-0001", Decimal("1494.00"))
    assert row.intact
    assert row.holds
    text = words(held, key)
    for said in (
        "Debiteringsunderlag",
        "DU-2026-0001",
        "Att debitera: 1 494 kr",
        "Byföreningen P-1 (förening)",
        "4,5 timmar × 320 kr",
        "12 km × 4,50 kr",
        "1 440,00",
        "54,00",
        "Beslut AME 2026-01. Gäller från 2026-01-01",
        "Ingen konkurrens, utan moms.",
        "av Eva Sandell",
        "av Karin Ek",
        row.sha256,
        "Underlaget innehåller inga uppgifter om deltagare.",
    ):
        assert said in text, said
    found = cells(held, key)
    working = ("Handledarens lön", "4,5 timmar × 320\N{NO-BREAK SPACE}kr", 1440)
    assert working in [line[:3] for line in found]
    assert ("Att debitera", None, 1494) in [line[:3] for line in found]
    assert ("Moms och konkurrens", "Ingen konkurrens, utan moms.") in [line[:2] for line in found]
    name = basis_name(row, BasisFile.XLSX)
    assert name == "debiteringsunderlag_2026-11-23_DU-2026-0001.xlsx"
    saved = save_basis(held.chief, key, BasisFile.XLSX, tmp_path / name)
    assert saved.read_bytes().startswith(b"PK")
    with held.unit.store.read() as reader:
        query = select(LogEntry.reason).where(LogEntry.action == "orders.charge_save")
        assert set(reader.execute(query).scalars()) == {"DU-2026-0001"}


def test_a_correction_is_a_new_one_and_the_old_stays(held: PrivateOrders) -> None:
    held.set_rates()
    order = held.done()
    first = charge(held.coordinator, order, DRAFT)
    assert not first.changes.undoable
    with pytest.raises(DomainError, match="Skriv varför underlaget rättas"):
        charge(held.coordinator, order, DRAFT)
    with held.unit.chief.write("test.other") as work:
        row = work.get(CustomerOrder, order)
        row.text, work.get(Customer, row.customer_id).name = "Något annat", "Ett nytt namn"
        work.done(None, "")
    right = BillingDraft(
        Decimal(4), Decimal(12), Decimal(1000), "Fyra timmar, inte fyra och en halv."
    )
    second = charge(held.chief, order, right).value
    later, earlier = charge_of(held.chief, order).bases
    assert (later.basis.number, later.basis.replaces) == ("DU-2026-0002", "DU-2026-0001")
    assert (earlier.replaced_by, earlier.holds, earlier.intact) == ("DU-2026-0002", False, True)
    assert charge_of(held.chief, order).held == later
    old, new = words(held, first.value), words(held, second)
    assert "Ersatt av DU-2026-0002." in old
    assert "Byföreningen P-1" in old
    assert "Flytta stolar" in old
    assert "Ersätter DU-2026-0001: Fyra timmar" in new
    assert "Ett nytt namn" in new
    assert "1 334 kr sätts ned till 1 000 kr" in new
    third = held.done(number="P-2")
    charge(held.coordinator, third, DRAFT)
    assert charge_of(held.chief, third).bases[0].basis.number == "DU-2026-0003"


def test_what_has_been_touched_from_outside_is_told(held: PrivateOrders) -> None:
    held.set_rates()
    order = held.done()
    key = charge(held.coordinator, order, DRAFT).value
    with held.unit.chief.write("test.touch") as work:
        row = work.get(BillingBasis, key)
        row.content = {**row.content, "total": "1.00"}
        work.done(None, "")
    assert not charge_of(held.chief, order).bases[0].intact
    assert "stämmer inte med sin kontrollsumma" in words(held, key)


def test_nothing_is_charged_before_its_time_and_no_rate_is_invented(held: PrivateOrders) -> None:
    own = held.add(CustomerKind.UNIT, status=OrderStatus.DONE)
    new = held.add(number="P-2")
    order = held.done("P-3", hours=Decimal(3))
    for key, sentence in (
        (own, FREE),
        (new, "Koordinatorn eller enhetschefen"),
        (order, NO_WAGE),
    ):
        with pytest.raises(DomainError) as caught:
            charge(held.chief, key, DRAFT)
        assert caught.value.message.startswith(sentence)
    held.set_rates(fuel="")
    with pytest.raises(DomainError) as caught:
        charge(held.chief, order, DRAFT)
    assert caught.value.message == NO_FUEL
    charge(held.chief, order, BillingDraft(Decimal(3)))
    held.accept(new)
    assert charge_of(held.chief, new).hindered.startswith("Beställningen är inte klar än.")
    with pytest.raises(NotPermittedError):
        charge(held.supervisor, order, DRAFT)


def test_an_order_keeps_the_rates_of_its_day_and_its_known_hours(held: PrivateOrders) -> None:
    held.set_rates()
    wage = SettingName.SUPERVISOR_WAGE
    set_setting(held.unit.chief, wage, date(2026, 11, 21), {"text": "400"}, "Nytt beslut")
    order = held.done(hours=Decimal(3))
    file = charge_of(held.coordinator, order)
    assert file.rates.wage is not None
    assert (file.rates.wage.amount, file.rates.day) == (Decimal(320), date(2026, 11, 20))
    assert (file.hours, file.hours_from) == (Decimal(3), "enligt beställningen")
    with held.unit.chief.write("test.hours") as work:
        row = work.get(CustomerOrder, order)
        row.corrected_hours, row.correction_reason = Decimal(5), "Tog längre tid"
        work.done(None, "")
    file = charge_of(held.coordinator, order)
    assert (file.hours, file.hours_from) == (Decimal(5), "enligt rättelsen")


def test_the_list_tells_what_was_charged_and_what_replaced_it(held: PrivateOrders) -> None:
    held.set_rates()
    order, person = held.done(), held.done("P-2", kind=CustomerKind.PERSON)
    charge(held.coordinator, order, DRAFT)
    charge(held.coordinator, order, BillingDraft(Decimal(2), reason="Skrivfel"))
    charge(held.coordinator, person, DRAFT)
    shown = preview_list(held.coordinator, ListWish("debitering"))
    rows = [dict(zip(shown.titles, row, strict=True)) for row in shown.rows]
    assert [(row["Underlag"], row["Motpart"], row["Ersatt av"]) for row in rows] == [
        ("DU-2026-0003", "Privatpersoner", ""),
        ("DU-2026-0002", "Byföreningen P-1", ""),
        ("DU-2026-0001", "Byföreningen P-1", "DU-2026-0002"),
    ]
    assert (rows[1]["Att debitera"], rows[1]["Skäl till rättning"]) == ("640,00", "Skrivfel")
    later = ListWish("debitering", first=date(2026, 11, 24))
    assert preview_list(held.coordinator, later).rows == ()


def test_an_order_that_is_read_in_is_not_planned_by_what_its_file_says(
    held: PrivateOrders, tmp_path: Path
) -> None:
    held.add()
    file = tmp_path / "bestallningar.csv"
    lines = (f"{number};2026-11-20;Byföreningen P-1;Bära bord;{status}" for number, status in _FILE)
    text = "\n".join(("nr;inkom;enhet;beskrivning;status", *lines))
    file.write_text(text, encoding="utf-8")
    take_in(held.unit.chief, plan_import(held.unit.chief, ImportKind.ORDERS, file))
    found = {row.number: row.status for row in order_list(held.chief) if row.number != "P-1"}
    assert found == {"71": OrderStatus.NEW, "72": OrderStatus.DONE}


def test_what_is_done_is_reminded_of_until_it_is_charged(held: PrivateOrders) -> None:
    held.set_rates()
    key = held.add(status=OrderStatus.NEW)
    held.accept(key)
    set_status(held.supervisor, key, OrderStatus.DONE)
    judge = "Pröva moms och konkurrens för beställning P-1 från Byföreningen P-1"
    assert waits(held.chief) == [(judge, True)]
    assert waits(held.coordinator) == [(judge, False)]
    private.conclude(held.chief, key, held.row(key).version, "Ingen moms.")
    assert waits(held.coordinator) == [("Debitera beställning P-1 från Byföreningen P-1", True)]
    assert waits(held.supervisor)[0][1] is False
    charge(held.coordinator, key, DRAFT)
    assert waits(held.coordinator) == []


def waits(ctx: Context) -> list[tuple[str, bool]]:
    return [(row.what, row.mine) for row in todo(ctx) if row.kind is TodoKind.CHARGE]


_FILE = (("71", "Planerad"), ("72", "Klar"))
