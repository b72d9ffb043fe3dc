"""A real page of supports on a real unit, used by keyboard alone."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.subsidies.page import SubsidiesPage
from ame_desktop.services.context import Context
from tests.gui.list_window import ListWindow
from tests.gui.own_tools import own_tools
from tests.support.supports import JOU, Supports
from tests.support.unit_people import People
from tests.support.units import Unit


@dataclass
class SubsidiesWindow(ListWindow):
    """The page with what a test does in it."""

    page: SubsidiesPage
    supports: Supports
    people: People


def open_subsidies(
    unit: Unit, page_tools: PageTools, shown: Any, ctx: Context | None = None
) -> SubsidiesWindow:
    """Show the page to somebody; the unit's chief unless another is given."""
    who = ctx or unit.chief
    page = SubsidiesPage(own_tools(page_tools, who), who)
    page.resize(1150, 690)
    shown(page)
    page.activateWindow()
    window = SubsidiesWindow(unit, page, Supports(unit), People(unit))
    window.settle()
    return window


def three_supports(unit: Unit) -> dict[str, UUID]:
    """Give Ali two supports after each other, Öberg a nystartsjobb and Ek a FAT without a rate."""
    people, supports = People(unit), Supports(unit)
    ali, eva, bo = people.add("Ali", "Ek"), people.add("Eva", "Öberg"), people.add("Bo", "Dahl")
    return {
        "ali": supports.grant(
            ali,
            "introduktionsjobb",
            date(2026, 1, 1),
            date(2026, 11, 30),
            decision_number="AF-7",
        ),
        "eva": supports.grant(
            eva,
            "lonebidrag_anstallning",
            date(2026, 2, 1),
            date(2027, 1, 31),
            decision_number="AF-8",
            level_percent=Decimal(80),
        ),
        "bo": supports.grant(
            bo,
            "fat",
            date(2026, 6, 1),
            date(2027, 5, 31),
            decision_number="",
            wage=None,
            variant=JOU,
        ),
    }
