"""The intranet's exports look otherwise in other years and systems, and say the same."""

import csv
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from ame_desktop.domain.importing.orders import OrderImport
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.orders import order_list
from tests.support.units import Unit

FORM = (
    "Id",
    "Starttid",
    "Slutförandetid",
    "E-post",
    "Namn",
    "Vilken enhet arbetar du på?",
    "Vad vill du ha hjälp med?",
    "När vill du ha hjälpen?",
    "Var ska arbetet utföras?",
    "Hur många timmar tror du att det tar?",
    "Telefonnummer du nås på",
    "Typ av arbete",
)
CASES = (
    "Beställningsnummer",
    "Registrerad",
    "Kommentar",
    "Beställarens e-post",
    "Beställarens namn",
    "Beställande enhet",
    "Beskrivning av uppdraget",
    "Önskad utförandedag",
    "Plats för arbetet",
    "Tidsuppskattning",
    "Beställarens telefon",
    "Kategori",
)
ENGLISH = (
    "Case ID",
    "Created",
    "Remark",
    "Email",
    "Requester",
    "Department",
    "Description",
    "Due date",
    "Location",
    "Estimated hours",
    "Phone",
    "Category",
)
CAME = datetime(2026, 11, 3, 9, 10)
WANTED = date(2026, 12, 3)
VALUES = (
    "17",
    CAME,
    "",
    "eva.lund@exempel.se",
    "Eva Lund",
    "Exempelskolan",
    "Bära böcker",
    WANTED,
    "Storgatan 3",
    2.5,
    "0600-12 34 56",
    "Flytt och transport",
)
EXPECTED = OrderImport(
    order_no="17",
    received_at=CAME,
    unit="Exempelskolan",
    orderer="Eva Lund",
    phone="0600-12 34 56",
    text="Bära böcker",
    wanted_on=WANTED,
    address="Storgatan 3",
    hours=Decimal("2.50"),
    status=OrderStatus.NEW,
    email="eva.lund@exempel.se",
    kind="Flytt och transport",
)


@pytest.mark.parametrize("headings", [FORM, CASES, ENGLISH])
def test_a_workbook_with_other_headings_says_the_same(
    unit: Unit, tmp_path: Path, headings: tuple[str, ...]
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (("Uttag ur intranätet",), headings, VALUES):
        sheet.append(row)
    path = tmp_path / "uttag.xlsx"
    book.save(path)
    plan = plan_import(unit.chief, ImportKind.ORDERS, path)
    assert plan.preview.drafts == (EXPECTED,)
    take_in(unit.chief, plan)
    (stored,) = order_list(unit.chief)
    assert (stored.kind, stored.email) == ("Flytt och transport", "eva.lund@exempel.se")


@pytest.mark.parametrize(
    ("encoding", "sign"), [("utf-8-sig", ","), ("cp1252", ";"), ("utf-16", "\t")]
)
def test_a_text_file_with_other_headings_says_the_same(
    unit: Unit, tmp_path: Path, encoding: str, sign: str
) -> None:
    path = tmp_path / "uttag.csv"
    cells = ["17", "3/11 2026 09.10", *VALUES[2:7], "3 december 2026", VALUES[8], "2,5 tim"]
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=sign).writerows([CASES, [*cells, *VALUES[10:]]])
    plan = plan_import(unit.chief, ImportKind.ORDERS, path)
    assert plan.preview.drafts == (EXPECTED,)


def test_the_day_it_was_done_is_kept(unit: Unit, tmp_path: Path) -> None:
    path = tmp_path / "uttag.csv"
    path.write_text(
        "Nr;Inkom;Enhet;Uppdrag;Status;Klar den\n1;2026-11-03;Kök;Bära;Utförd;2026-11-05\n"
    )
    take_in(unit.chief, plan_import(unit.chief, ImportKind.ORDERS, path))
    (stored,) = order_list(unit.chief)
    assert (stored.status, stored.done_on) == (OrderStatus.DONE, date(2026, 11, 5))
