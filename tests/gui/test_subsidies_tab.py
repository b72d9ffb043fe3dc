"""*Stöd* in a person's file: what is granted, how it is counted, and the way to the screen."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.subsidies import PersonChoice
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.subsidies_tab import NOTHING, SubsidiesTab
from ame_desktop.services.context import Context
from ame_desktop.services.history import history
from tests.gui.subsidies_window import three_supports
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut
from tests.support.people import add_person
from tests.support.supports import Supports
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]


def open_tab(ctx: Context, person: Any, page_tools: PageTools, shown: Shown) -> Any:
    page = ParticipantsPage(page_tools, ctx)
    page.resize(1150, 690)
    shown(page)
    page.open_file(person)
    assert page_tools.tasks.wait_all(10)
    page.file_view.tabs.setCurrentIndex(Tab.SUBSIDIES)
    assert page_tools.tasks.wait_all(10)
    assert page_tools.tasks.wait_all(10)
    return page


def test_the_supports_and_the_working_stand_in_the_file(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    held = three_supports(unit)
    row = Supports(unit).row(held["eva"])
    page = open_tab(unit.chief, row.participant_id, page_tools, shown)
    tab = page.file_view.rooms[Tab.SUBSIDIES]
    assert isinstance(tab, SubsidiesTab)
    assert [r.subsidy_id for r in tab.model.shown] == [held["eva"]]
    assert "2026-02-01 – 2027-01-31" in tab.card.text
    assert "80 % av 18" in tab.working.text
    assert_named(tab)
    tab.table.setFocus()
    press(tab.table, Qt.Key.Key_Return)
    tab.new_button.setFocus()
    shortcut(tab.new_button, Qt.Key.Key_Space)
    asked: Any = page_tools.open_page
    new = PersonChoice(row.participant_id, row.name)
    assert asked.calls == [("subsidies", held["eva"]), ("subsidies", new)]
    read = [entry.what for entry in history(unit.chief, row.participant_id)]
    assert read
    page.release()


def test_what_should_be_looked_at_stands_with_its_rule(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"), "Ali", "Ek")
    supports = Supports(unit)
    for code in ("introduktionsjobb", "lonebidrag_anstallning"):
        supports.grant(
            person, code, date(2026, 3, 1), date(2026, 12, 31), level_percent=Decimal(80)
        )
    page = open_tab(unit.chief, person, page_tools, shown)
    tab = page.file_view.rooms[Tab.SUBSIDIES]
    assert "Två lönestöd samtidigt" in tab.remarks.text
    assert "RAG-24" in tab.remarks.text
    page.release()


def test_nobody_without_the_right_sees_the_tab(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    arena = unit.arena("Utegrupp")
    person = add_person(unit.chief, arena, "Ali", "Ek")
    page = open_tab(unit.chief, person, page_tools, shown)
    tab = page.file_view.rooms[Tab.SUBSIDIES]
    assert tab._empty.isVisible()
    assert tab._empty._label.text() == NOTHING
    page.release()
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(arena,))
    other = ParticipantsPage(page_tools, supervisor)
    shown(other)
    other.open_file(person)
    assert page_tools.tasks.wait_all(10)
    assert not other.file_view.tabs.isTabVisible(Tab.SUBSIDIES)
    other.release()
