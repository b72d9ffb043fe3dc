"""The lists about AF's plans, as they leave the program."""

from dataclasses import replace
from datetime import date

from ame_desktop.domain.access import Role
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.plans import PlanKind
from ame_desktop.services import exports
from tests.support.plan_drafts import AF, own_case, written
from tests.support.units import Unit


def test_the_list_tells_whose_plan_is_to_be_made_or_renewed(any_unit: Unit) -> None:
    lena = any_unit.as_role(Role.CONSULTANT, name="Lena")
    ali = own_case(any_unit, lena, "Ali", "Ahmed")
    own_case(any_unit, lena, "Bea", "Berg")
    own_case(any_unit, any_unit.chief, "Cia", "Cederlund")
    late = replace(AF, registered_on=date(2026, 1, 1), made_on=date(2026, 2, 10))
    written(lena, ali, PlanKind.AF, late)
    mine = exports.preview_list(lena, ListWish("af-planer", with_names=True, purpose="Genomgång"))
    rows = {str(row[0]): row for row in mine.rows}
    assert sorted(name.split(",")[0] for name in rows) == ["Ahmed", "Berg"]
    ahmed = next(row for name, row in rows.items() if name.startswith("Ahmed"))
    assert ahmed[1] == "2026-08-10"
    assert ahmed[3] == "Ska förnyas, Skäl till dröjsmål saknas"
    assert exports.preview_list(any_unit.chief, ListWish("af-planer")).total == 3


def test_the_key_figures_stand_beside_the_reports(any_unit: Unit) -> None:
    lena = any_unit.as_role(Role.CONSULTANT, name="Lena")
    ali = own_case(any_unit, lena)
    own_case(any_unit, lena, "Bea", "Berg")
    written(lena, ali, PlanKind.AF)
    chief = any_unit.as_role(Role.UNIT_CHIEF, name="Eva")
    figures = {
        str(row[0]): row for row in exports.preview_list(chief, ListWish("af-nyckeltal")).rows
    }
    assert figures["Har en plan"][1:6] == ("1", "2", "50", "90", "AFR-09")
    assert figures["Planen gjord i tid"][1:6] == ("1", "1", "100", "92", "AFR-11")
