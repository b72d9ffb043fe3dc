"""The lists of supports, claim basis and resource budget, as they leave the program."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.participants import OwnerKind, Protection, ReferralRoute
from ame_desktop.services import exports, subsidies
from ame_desktop.storage.models.participants import Referral
from tests.support.supports import JOU, Supports
from tests.support.unit_people import People
from tests.support.units import Unit

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
START = date(2026, 3, 1)


def filled(unit: Unit) -> Supports:
    """Two people with a support each, and one of them in resursanställning."""
    supports, people = Supports(unit), People(unit)
    ali, eva = people.add("Ali", "Abdi"), people.add("Eva", "Öberg")
    supports.grant(ali, "osa", START, date(2026, 12, 31), level_percent=Decimal(60))
    rate = Decimal("185.50")
    supports.grant(eva, "fat", START, date(2026, 11, 30), variant=JOU, day_rate=rate)
    placed = supports.place(ali, ActivityForm.RESOURCE_EMPLOYMENT, date(2026, 11, 1))
    subsidies.set_cost(unit.chief, placed, START, Decimal(6000))
    return supports


def test_the_supports_stand_with_the_first_to_end_first(any_unit: Unit) -> None:
    filled(any_unit)
    shown = exports.preview_list(any_unit.chief, ListWish("lonestod"))
    assert [row[:2] for row in shown.rows] == [
        ("Person 1", "Förstärkt arbetsträning (FAT)"),
        ("Person 2", "Offentligt skyddad anställning (OSA)"),
    ]
    last = dict(zip(shown.titles, shown.rows[1], strict=True))
    assert (last["Sista dag"], last["Dagar kvar"], last["Sök igen senast"]) == (
        "2026-12-31",
        "38",
        "2026-12-01",
    )
    assert last["Belopp per månad"].replace("\N{NO-BREAK SPACE}", " ") == "10 800,00"


def test_the_claim_basis_is_month_by_month(any_unit: Unit) -> None:
    filled(any_unit)
    shown = exports.preview_list(any_unit.chief, ListWish("af-underlag", *OCTOBER))
    rows = [dict(zip(shown.titles, row, strict=True)) for row in shown.rows]
    assert {row["Månad"] for row in rows} == {"2026-10-01"}
    assert {row["Läge"] for row in rows} == {"Att begära"}
    assert {row["Stödform"] for row in rows} == {
        "Offentligt skyddad anställning (OSA)",
        "Förstärkt arbetsträning (FAT)",
    }
    every = exports.preview_list(any_unit.chief, ListWish("af-underlag"), most=99)
    assert len({row[1] for row in every.rows}) == 9


def test_the_budget_has_its_employments_and_the_whole(any_unit: Unit, tmp_path: Path) -> None:
    filled(any_unit)
    path = tmp_path / "budget.xlsx"
    exports.save_list(any_unit.chief, ListWish("resursbudget"), path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5, max_row=6)]
    # November's 23 days of 30 are used; the rest of the year is promised.
    assert rows[0][0] == "Person 1"
    assert rows[0][5:7] == [4600, 7400]
    assert rows[1][0] == "Hela budgeten 2026, exempel"
    assert rows[1][4:9] == [1_000_000, 4600, 7400, 988_000, 19]
    assert sheet.freeze_panes is not None


@pytest.mark.parametrize("list_id", ["lonestod", "af-underlag", "resursbudget"])
def test_nobody_protected_leaves_the_program(unit: Unit, list_id: str) -> None:
    supports, people = Supports(unit), People(unit)
    hidden = people.add("Dold", "Person", protection=Protection.MARKED)
    people.name_reader(hidden, unit.chief.actor.staff_id)
    supports.grant(hidden, "osa", START, date(2026, 12, 31))
    supports.place(hidden, ActivityForm.RESOURCE_EMPLOYMENT, START)
    wish = ListWish(list_id, with_names=True, purpose="Prov")
    shown = exports.preview_list(unit.chief, wish)
    assert not [row for row in shown.rows if "Dold" in " ".join(row)]


def test_a_consultant_takes_out_the_own_cases(unit: Unit) -> None:
    supports = filled(unit)
    ctx = unit.as_role(Role.CONSULTANT)
    assert exports.preview_list(ctx, ListWish("lonestod")).total == 0
    person = subsidies.subsidy_list(unit.chief)[0].participant_id
    with unit.chief.write("test.referral") as work:
        work.add(
            Referral(
                participant_id=person,
                route=ReferralRoute.AF,
                received_on=START,
                owner_kind=OwnerKind.CONSULTANT,
                owner_staff_id=ctx.actor.staff_id,
            )
        )
        work.done(None, "")
    assert exports.preview_list(ctx, ListWish("lonestod")).total == 1
    assert supports.row(subsidies.subsidy_list(ctx)[0].subsidy_id)
