"""Lists of orders and of the compilation: what they say, and of private persons nothing at all."""

from datetime import date
from pathlib import Path

import openpyxl

from ame_desktop.domain.exports import ListPreview, ListWish
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.rollups import PERSONS, Slice, shown_people
from ame_desktop.services import exports
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.orders import plan_order
from ame_desktop.services.rollups import view
from ame_desktop.storage.models.orders import Customer
from tests.support.private_orders import PrivateOrders
from tests.support.units import Unit

ORDERS = Path(__file__).parents[1] / "support" / "unit_files" / "bestallningar.csv"
DAY = date(2026, 11, 24)
SECRET = ("Byföreningen P-1", "Byvägen", "bygdegården")


def words(shown: ListPreview) -> str:
    return " ".join(cell for row in shown.rows for cell in row)


def test_a_private_person_stands_in_no_list_of_work_unless_names_are_asked_for(
    any_unit: Unit,
) -> None:
    held, chief = PrivateOrders(any_unit), any_unit.chief
    key = held.add(CustomerKind.PERSON, address="Byvägen 2")
    held.accept(key)
    plan_order(chief, key, DAY, any_unit.arena("Utegrupp"))
    for list_id in ("bestallningar", "uppgifter", "fordelning", "motparter", "sammanstallning"):
        text = words(exports.preview_list(chief, ListWish(list_id), most=99))
        assert not [secret for secret in SECRET if secret in text], list_id
    (row,) = exports.preview_list(chief, ListWish("bestallningar")).rows
    assert (row[0], row[2]) == ("P-1", PERSONS)
    named = ListWish("bestallningar", with_names=True, purpose="Ringlista")
    text = words(exports.preview_list(chief, named))
    assert all(secret in text for secret in SECRET)


def test_a_unit_stands_with_its_own_words(unit: Unit) -> None:
    held = PrivateOrders(unit)
    held.add(CustomerKind.UNIT, address="Torget 1")
    with unit.store.read() as reader:
        name = reader.execute(Customer.__table__.select()).one().name
    shown = exports.preview_list(unit.chief, ListWish("bestallningar"))
    row = dict(zip(shown.titles, shown.rows[0], strict=True))
    assert (row["Beställare"], row["Adress"]) == (name, "Torget 1")
    assert row["Vad det gäller"].endswith("bygdegården")


def test_the_compilation_as_a_list_says_what_the_compilation_says(
    any_unit: Unit, tmp_path: Path
) -> None:
    chief = any_unit.chief
    take_in(chief, plan_import(chief, ImportKind.ORDERS, ORDERS))
    days = (date(2026, 5, 1), date(2026, 8, 31))
    target = tmp_path / "sammanstallning.xlsx"
    exports.save_list(chief, ListWish("sammanstallning", *days), target)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    rollup = view(chief, "2026T2").rollup
    found = [row[3:] for row in sheet.iter_rows(min_row=5, values_only=True)]
    lines = [("Hela perioden", None, rollup.total)]
    lines += [
        (part.value, line.name, line.figures) for part in Slice for line in rollup.parts[part]
    ]
    assert found == [
        (
            part,
            name,
            figures.received,
            figures.done,
            figures.declined,
            figures.open,
            float(figures.hours),
            shown_people(figures.people),
            None if figures.lead_days is None else float(figures.lead_days),
        )
        for part, name, figures in lines
    ]
    every = exports.preview_list(chief, ListWish("sammanstallning"), most=999)
    keys = list(dict.fromkeys(row[0] for row in every.rows))
    assert keys == sorted(keys)
    assert "2026T2" in keys
