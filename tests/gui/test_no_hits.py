"""A filter that finds nothing says so in the list, and *Visa alla* takes it away."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.agreements.page import AgreementsPage
from ame_desktop.gui.features.customers.page import CustomersPage
from ame_desktop.gui.features.intake.page import IntakePage
from ame_desktop.gui.features.job_tracks.page import JobTracksPage
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.no_hits import SENTENCE, NoHits
from tests.gui.subsidies_window import open_subsidies, three_supports
from tests.support.accessible import assert_named
from tests.support.keys import type_text
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]


def test_it_stands_over_the_rows_only_while_the_filter_hides_them_all(
    page_tools: PageTools, shown: Shown
) -> None:
    place = QWidget()
    table, edit = DataTable(place), FilterEdit(place)
    table.setAccessibleName("Namn")
    column = Column[str]("name", "Namn", lambda row: row)
    model = TableModel[str]([column], lambda row: row, place)
    table.use(model, page_tools.theme)
    edit.textChanged.connect(model.set_quick_filter)
    layout = QVBoxLayout(place)
    layout.addWidget(edit)
    layout.addWidget(table)
    told = NoHits(table, model, edit)
    shown(place)
    assert not told.isVisible()
    model.set_rows(["Ali", "Bo"])
    type_text(edit, "bo")
    assert not told.isVisible()
    stood: list[object] = []
    table.current_row_changed.connect(stood.append)
    type_text(edit, "xyz")
    assert told.isVisible()
    assert stood[-1] is None
    assert told.geometry() == table.viewport().geometry()
    assert_named(place)
    told.button.click()
    assert edit.text() == ""
    assert edit.hasFocus()
    assert not told.isVisible()
    assert model.rowCount() == 2
    assert table.current_row == "Ali"


@pytest.mark.parametrize(
    ("kind", "lists"),
    [(IntakePage, 2), (JobTracksPage, 1), (CustomersPage, 1), (AgreementsPage, 1)],
)
def test_the_lists_with_a_filter_have_it(
    kind: Callable[..., Page], lists: int, unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    page: Any = kind(page_tools, unit.chief)
    shown(page)
    assert page.tools.tasks.wait_all(10)
    assert len(page.findChildren(NoHits)) == lists
    page.release()


def test_the_time_chart_of_supports_has_it_and_what_ends_this_month_says_so(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    three_supports(unit)
    window = open_subsidies(unit, page_tools, shown)
    page, overview = window.page, window.page.overview
    (told,) = overview.gantt.table.findChildren(NoHits)
    assert not told.isVisible()
    assert overview.table.isVisible()
    type_text(page.filter_edit, "öberg")
    assert not told.isVisible()
    assert not overview.table.isVisible()
    assert SENTENCE in [label.text() for label in overview.findChildren(QLabel)]
    type_text(page.filter_edit, "xyz")
    assert told.isVisible()
    assert overview.row is None
    assert not overview.why_button.isEnabled()
    told.button.click()
    assert overview.table.isVisible()
    assert overview.row is not None
    page.release()
