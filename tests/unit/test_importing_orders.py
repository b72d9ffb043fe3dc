"""The unit's own orders and agreements, row by row, and lists that look otherwise."""

import csv
from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from ame_desktop.domain.agreements import AgreementSection
from ame_desktop.domain.importing import report
from ame_desktop.domain.importing.agreements import (
    AgreementFacts,
    AgreementImport,
    agreement_key,
    guess_agreements,
    interpret_agreements,
)
from ame_desktop.domain.importing.cells import Cell
from ame_desktop.domain.importing.orders import (
    KnownOrder,
    OrderFacts,
    OrderImport,
    guess_orders,
    interpret_orders,
)
from ame_desktop.domain.importing.preview import FindingKind, ImportRow, Preview, RowStatus
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.phone_numbers import phone_text
from tests.support.unit_tables import FILES, TODAY, orders_table, sheets, table

FACTS = OrderFacts(TODAY)
HEADINGS = ("Ärendenr", "Inkom", "Enhet", "Uppdrag", "Önskat datum", "Timmar", "Status")
GOOD = ("A-1", "2026-03-03 09:10", "Kostenheten", "Måla staket", "2026-03-20", "1,5", "Ny")


def interpreted(*rows: tuple[Cell, ...], facts: OrderFacts = FACTS) -> Preview[OrderImport]:
    raw = table(HEADINGS, *rows)
    return interpret_orders(raw, guess_orders(raw), facts)


def changed(**values: Cell) -> tuple[Cell, ...]:
    keys = ("order_no", "received", "unit", "text", "wanted", "hours", "status")
    return tuple(values.get(key, cell) for key, cell in zip(keys, GOOD, strict=True))


def only(**values: Cell) -> ImportRow[OrderImport]:
    return interpreted(changed(**values)).rows[0]


@pytest.fixture(scope="module")
def own() -> Preview[OrderImport]:
    raw = orders_table()
    return interpret_orders(raw, guess_orders(raw), FACTS)


def test_totals_of_the_own_orders(own: Preview[OrderImport]) -> None:
    assert report.summary(own) == (
        "154 rader: 154 läses in, 6 av dem med anmärkning, 0 lämnas utanför."
    )
    assert own.count_findings() == {FindingKind.FORMULA: 5, FindingKind.LIKENESS: 1}


def test_every_row_of_the_own_orders(own: Preview[OrderImport]) -> None:
    for cells, draft in zip(orders_table().rows[1:], own.drafts, strict=True):
        assert draft.order_no == cells[0]
        assert f"{draft.received_at:%Y-%m-%d %H:%M}" == cells[1]
        assert (draft.unit, draft.orderer, draft.phone) == cells[2:5]
        assert draft.text == str(cells[5]).replace("\r\n", "\n")
        assert str(draft.wanted_on) == cells[6]
        assert draft.address == cells[7]
        assert draft.hours == Decimal(str(cells[8]).replace(",", "."))


def test_the_own_orders_add_up_to_the_key(own: Preview[OrderImport]) -> None:
    counts: Counter[tuple[int, int, str]] = Counter()
    done: Counter[tuple[int, int, str]] = Counter()
    declined: Counter[tuple[int, int, str]] = Counter()
    hours: dict[tuple[int, int, str], Decimal] = {}
    for draft in own.drafts:
        received = draft.received_at
        key = received.year, (received.month + 3) // 4, draft.unit
        counts[key] += 1
        done[key] += draft.status is OrderStatus.DONE
        declined[key] += draft.status is OrderStatus.DECLINED
        spent = draft.hours if draft.status is OrderStatus.DONE and draft.hours else Decimal(0)
        hours[key] = hours.get(key, Decimal(0)) + spent
    with (FILES / "facit_bestallningar.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(counts)
    for row in rows:
        key = int(row["ar"]), int(row["tertial"]), row["enhet"]
        assert (counts[key], done[key], declined[key]) == (
            int(row["antal"]),
            int(row["utforda"]),
            int(row["avbojda"]),
        )
        assert hours[key] == Decimal(row["timmar_utforda"])


def test_the_third_order_in_full(own: Preview[OrderImport]) -> None:
    assert own.drafts[2] == OrderImport(
        order_no="AME-2025-0003",
        received_at=datetime(2025, 1, 15, 8, 37),
        unit="Förskolan Skogsgläntan",
        orderer="Gösta Ali",
        phone="0696-68 2835",
        text="Köra grovsopor till återvinningen\nRing innan ni kommer; hunden är snäll, men stor.",
        wanted_on=date(2025, 1, 28),
        address="Centralgatan 4",
        hours=Decimal(8),
        status=OrderStatus.DONE,
    )


def test_a_second_reading_takes_in_no_order(own: Preview[OrderImport]) -> None:
    raw = orders_table()
    numbers = frozenset(draft.order_no for draft in own.drafts)
    again = interpret_orders(raw, guess_orders(raw), replace(FACTS, known_numbers=numbers))
    assert again.drafts == ()


def test_only_the_same_number_is_a_duplicate() -> None:
    preview = interpreted(GOOD, changed(order_no="A-2"), changed(order_no=" a-1 ", unit="Annan"))
    assert [row.status for row in preview.rows] == [
        RowStatus.TAKEN,
        RowStatus.REMARK,
        RowStatus.LEFT_OUT,
    ]
    assert preview.rows[1].sentence == "Liknar nr A-1 från 3 mars 2026."
    assert preview.rows[2].sentence == "Ärendenummer a-1 står redan på rad 2."


def test_a_likeness_to_an_order_of_the_unit() -> None:
    known = KnownOrder("112", "kostenheten", "MÅLA staket.", date(2026, 3, 1))
    row = interpreted(GOOD, facts=replace(FACTS, recent=(known,))).rows[0]
    assert row.sentence == "Liknar nr 112 från 1 mars 2026."
    far = replace(known, received_on=date(2025, 3, 1))
    assert interpreted(GOOD, facts=replace(FACTS, recent=(far,))).rows[0].status is RowStatus.TAKEN


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"unit": None}, "Enhet saknas."),
        ({"text": " "}, "Vad behöver ni hjälp med? saknas."),
        ({"received": None}, "Dagen den kom in saknas."),
        ({"received": "2026-02-30 08:00"}, "2026-02-30 finns inte. Februari 2026 har 28 dagar."),
        ({"wanted": "31/4 2026"}, "2026-04-31 finns inte. April 2026 har 30 dagar."),
    ],
)
def test_orders_left_out(values: dict[str, Cell], sentence: str) -> None:
    row = only(**values)
    assert row.status is RowStatus.LEFT_OUT
    assert row.sentence == sentence


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"order_no": None}, "Ärendenummer saknas. Beställningen tas in ändå."),
        ({"status": "Vilande"}, "Status ”Vilande” är okänd och läses som Ny."),
        ({"hours": "några"}, "”några” går inte att läsa som ett tal."),
        ({"hours": -2}, "”-2” går inte att läsa som ett antal."),
        ({"wanted": "2026-03-01"}, "Önskat datum ligger före dagen den kom in."),
        (
            {"received": "2026-12-24", "wanted": None},
            "Inkom 24 december 2026, som inte har varit.",
        ),
        (
            {"text": '=HYPERLINK("x";"klicka")'},
            "Vad behöver ni hjälp med? börjar med = och läses som text.",
        ),
    ],
)
def test_orders_with_a_remark(values: dict[str, Cell], sentence: str) -> None:
    row = only(**values)
    assert row.status is RowStatus.REMARK
    assert row.sentence == sentence


def test_hours_of_every_kind() -> None:
    for written, hours in (("0,5", "0.5"), ("3 tim", "3"), (1.5, "1.5"), (12, "12"), ("2h", "2")):
        draft = only(hours=written).draft
        assert draft is not None
        assert draft.hours == Decimal(hours)


def test_the_file_to_mend_holds_one_line_a_row_and_no_formula() -> None:
    text = report.rejects_csv(interpreted(changed(unit=None, text="=1+1\nrad två", order_no="+46")))
    assert text.splitlines()[1].startswith("2,Enhet saknas.,'+46,")
    assert "'=1+1 rad två" in text
    assert len(text.splitlines()) == 2


@pytest.fixture(scope="module")
def agreements() -> Preview[AgreementImport]:
    sheet = sheets("avtal.xlsx")[0]
    return interpret_agreements(sheet, guess_agreements(sheet), AgreementFacts(TODAY))


def test_the_own_agreements(agreements: Preview[AgreementImport]) -> None:
    assert len(agreements.drafts) == len(agreements.rows) == 7
    for cells, draft in zip(sheets("avtal.xlsx")[0].rows[1:], agreements.drafts, strict=True):
        assert (draft.counterpart, draft.contact) == (cells[0], cells[1])
        assert datetime.combine(draft.start, datetime.min.time()) == cells[2]
        assert (draft.task, draft.how_often) == (cells[4], cells[5])
        assert (draft.people, draft.hours_each, draft.hours_a_year) == (
            cells[6],
            cells[7],
            cells[8],
        )
        assert dict(draft.sections).get(AgreementSection.FOLLOW_UP) == cells[9]
        lacks = "Utkast, saknar roller, ansvar och förväntningar"
        if cells[9] is None:
            lacks = "Utkast, saknar roller, ansvar, förväntningar och uppföljning"
        assert draft.status_text == lacks


def test_an_agreement_of_more_than_a_year(agreements: Preview[AgreementImport]) -> None:
    row = agreements.rows[2]
    assert row.draft is not None
    assert row.draft.end == date(2027, 1, 31)
    assert row.draft.end_in_file == date(2027, 12, 31)
    assert row.sentence.startswith("Avtal gäller ett år åt gången. Slutdatum föreslås 31 jan 2027.")
    assert [draft.end_in_file for draft in agreements.drafts].count(None) == 6


def test_a_second_reading_takes_in_no_agreement(agreements: Preview[AgreementImport]) -> None:
    sheet = sheets("avtal.xlsx")[0]
    known = frozenset(
        agreement_key(draft.counterpart, draft.start, draft.task) for draft in agreements.drafts
    )
    facts = AgreementFacts(TODAY, known)
    assert interpret_agreements(sheet, guess_agreements(sheet), facts).drafts == ()


def agreed(*row: Cell) -> ImportRow[AgreementImport]:
    headings = (
        "Enhet",
        "Start",
        "Slut",
        "Uppgift",
        "Roller",
        "Ansvar",
        "Förväntningar",
        "Timmar/år",
        "Uppföljning",
    )
    raw = table(headings, row)
    return interpret_agreements(raw, guess_agreements(raw), AgreementFacts(TODAY)).rows[0]


def test_an_agreement_with_every_section() -> None:
    draft = agreed("Kost", "1/2 2026", None, "Tvätt", "a", "b", "c", "120", "d").draft
    assert draft is not None
    assert draft.end == date(2027, 1, 31)
    assert draft.status_text == "Utkast"
    assert dict(draft.sections)[AgreementSection.TIME_USE] == "120 timmar per år"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ((None, "1/2 2026", None, "Tvätt"), "Motpart saknas."),
        (("Kost", None, None, "Tvätt"), "Första dag saknas."),
        (("Kost", "1/2 2026", None, None), "Uppdrag saknas."),
        (
            ("Kost", "30/2 2026", None, "Tvätt"),
            "2026-02-30 finns inte. Februari 2026 har 28 dagar.",
        ),
        (
            ("Kost", "1/2 2026", "1/1 2026", "Tvätt"),
            "Sista dag ska vara samma dag som eller efter första dag, 1 februari 2026.",
        ),
    ],
)
def test_agreements_left_out(row: tuple[Cell, ...], sentence: str) -> None:
    judged = agreed(*row)
    assert judged.status is RowStatus.LEFT_OUT
    assert judged.sentence == sentence


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("070-174 06 11", "070-174 06 11"),
        ("070 1740 620", "070-174 06 20"),
        ("+46 70 174 06 54", "070-174 06 54"),
        ("0046701740654", "070-174 06 54"),
        ("0696-68 2537", "0696-68 25 37"),
        ("08-123 456", "08-12 34 56"),
        ("anknytning 12", "anknytning 12"),
        ("+47 22 33 44 55", "+47 22 33 44 55"),
    ],
)
def test_phone_numbers_on_the_screen(written: str, shown: str) -> None:
    assert phone_text(written) == shown
