"""What a proposed placement means in money, in the summary that it is decided from."""

from datetime import date
from decimal import Decimal

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.services import subsidies
from ame_desktop.services.approvals.cases import case_sheet
from tests.support.basket import Basket
from tests.support.supports import Supports
from tests.support.units import Unit


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_the_summary_tells_support_cost_and_what_is_left(any_unit: Unit) -> None:
    basket, supports = Basket(any_unit), Supports(any_unit)
    person = basket.people.add("Ali", "Abdi", arena="Utegrupp")
    placed = basket.draft(person, form=ActivityForm.RESOURCE_EMPLOYMENT)
    subsidies.set_cost(basket.consultant, placed, date(2026, 12, 1), Decimal(6000))
    supports.grant(
        person,
        "lonebidrag_utveckling",
        date(2026, 12, 1),
        date(2027, 2, 26),
        placement_id=placed,
        level_percent=Decimal(80),
    )
    supervisor = any_unit.as_role(Role.SUPERVISOR, arenas=(any_unit.arena("Utegrupp"),))
    case = basket.put(ApprovalKind.PLACEMENT, placed, person, supervisor)
    money = case_sheet(basket.chief, case).parts.money
    assert [(line.label, plain(line.text)) for line in money] == [
        ("Lönebidrag utveckling", "14 400 kr per månad"),
        ("Kostnad för enheten", "6 000 kr per månad"),
        ("Kvar av budgeten 2026, exempel", "994 000 kr, 19 platser"),
    ]
    # Who proposes without reaching subsidies sees the case, but not its money.
    assert case_sheet(supervisor, case).parts.money == ()


def test_a_placement_without_money_has_no_such_lines(unit: Unit) -> None:
    basket = Basket(unit)
    case = basket.propose(basket.people.add("Ali", "Abdi", arena="Utegrupp"))
    assert case_sheet(basket.chief, case).parts.money == ()
