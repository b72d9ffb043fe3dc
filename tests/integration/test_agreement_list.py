"""The list of agreements taken out: hours planned and worked, with no contact unless asked for."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import openpyxl

from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.services import exports
from ame_desktop.storage.models.orders import Customer
from tests.support.agreements import SIGNER, Agreements
from tests.support.units import Unit


def test_a_line_tells_how_long_it_holds_and_what_was_worked(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.signed()
    held.work(held.task(key), date(2026, 11, 2), Decimal("3.5"))
    shown = exports.preview_list(any_unit.chief, ListWish("avtal"))
    assert shown.total == 1
    row = dict(zip(shown.titles, shown.rows[0], strict=True))
    assert row["Avtal"] == "AV-2026-0001"
    assert (row["Motpart"], row["Läge"]) == ("Tekniska avdelningen", "Gäller")
    assert row["Sista dag"] == "2027-02-28"
    assert (row["Planerade timmar"], row["Utförda timmar"]) == ("144,00", "3,50")
    assert (row["Nästa uppföljning"], row["Tecknat"]) == ("2026-05-31", "2026-03-01")
    assert SIGNER not in shown.rows[0]


def test_contacts_stand_there_only_when_names_are_asked_for(unit: Unit) -> None:
    held = Agreements(unit)
    held.add(contact_phone="0600-12 34 56")
    with unit.chief.write("test.customer") as work:
        work.get(Customer, held.customer()).kind = CustomerKind.PERSON
        work.done(None, "")
    shown = exports.preview_list(unit.chief, ListWish("avtal"))
    assert "Tekniska avdelningen" not in shown.rows[0]
    named = ListWish("avtal", with_names=True, purpose="Ringlista")
    assert SIGNER in exports.preview_list(unit.chief, named).rows[0]


def test_only_what_holds_within_the_days_is_taken_out(unit: Unit, tmp_path: Path) -> None:
    held = Agreements(unit)
    held.signed()
    wish = ListWish("avtal", date(2027, 3, 1), date(2027, 12, 31))
    assert exports.preview_list(unit.chief, wish).total == 0
    inside = ListWish("avtal", date(2027, 2, 28), date(2027, 12, 31))
    target = tmp_path / "avtal.xlsx"
    exports.save_list(unit.chief, inside, target)
    sheet = openpyxl.load_workbook(BytesIO(target.read_bytes())).worksheets[0]
    assert "AV-2026-0001" in {cell.value for row in sheet.iter_rows() for cell in row}
