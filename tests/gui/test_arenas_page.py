"""*Arenor*: cards with what the guideline says, the editor, and the matrix by keys."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import ArenaKind, MatrixValue
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.arenas.matrix_view import FORMS
from ame_desktop.gui.features.arenas.page import ArenasPage
from ame_desktop.gui.widgets.fact_card import FactCard
from ame_desktop.services.arenas import arena_list, arena_matrix
from ame_desktop.services.context import Context
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut
from tests.support.units import Unit

Open = Callable[[Context], ArenasPage]


@pytest.fixture
def open_page(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> Iterator[Open]:
    pages: list[ArenasPage] = []

    def show(ctx: Context) -> ArenasPage:
        page = ArenasPage(page_tools, ctx)
        page.resize(1150, 690)
        pages.append(page)
        shown(page)
        settle(page)
        return page

    yield show
    for page in pages:
        page.release()


def settle(page: ArenasPage) -> None:
    assert page.tools.tasks.wait_all(10)


def cards(page: ArenasPage) -> dict[str, str]:
    found = [card for card in page.cards.cards if isinstance(card, FactCard)]
    return {card.title: card.text for card in found}


def test_each_arena_has_a_card_with_what_the_guideline_says(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    shown = cards(page)
    assert list(shown) == ["Mötas", "Innegrupp", "Utegrupp", "Placering på andra enheter"]
    assert "RAG-49" in shown["Mötas"]
    assert "ons 13:00–15:00" in shown["Mötas"]
    assert_named(page)


def test_a_team_is_added_and_an_arena_changed(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    page.edit(None)
    panel: Any = page.dock.panel
    panel.save_asked.emit()
    settle(page)
    assert panel.ui.name_error_label.text() == "Skriv arenans namn."
    panel.ui.name_edit.setText("Växthus")
    panel.ui.start_minute_edit.setText("nio")
    panel.save_asked.emit()
    assert panel.ui.start_minute_error_label.isVisible()
    panel.ui.start_minute_edit.setText("9")
    panel.ui.parent_id_combo.setCurrentIndex(3)
    panel.save_asked.emit()
    settle(page)
    assert page.dock.panel is None
    row = next(row for row in arena_list(unit.chief) if row.name == "Växthus")
    assert (row.kind, row.start_minute) == (ArenaKind.OWN, 540)
    assert "Växthus" in cards(page)["Utegrupp"]
    page.edit(row)
    panel = page.dock.panel
    panel.ui.capacity_edit.setText("6")
    panel.save_asked.emit()
    settle(page)
    row = next(row for row in arena_list(unit.chief) if row.name == "Växthus")
    assert row.capacity == 6


def test_the_matrix_is_changed_by_keys(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    page.tabs.setCurrentIndex(1)
    grid = page.matrix.grid
    model = page.matrix.model
    place = model.index(FORMS.index(ActivityForm.WORK_PRACTICE), 2)
    grid.setCurrentIndex(place)
    press(grid, Qt.Key.Key_T)
    settle(page)
    outside = unit.arena("Utegrupp")
    value = arena_matrix(unit.chief).value(outside, ActivityForm.WORK_PRACTICE)
    assert value is MatrixValue.ALLOWED
    assert model.data(place) == "Tillåten"
    press(grid, Qt.Key.Key_Space)
    settle(page)
    assert model.data(place) == "Undantag"
    assert grid.currentIndex() == place
    assert "Praktik på Utegrupp" in model.data(place, Qt.ItemDataRole.AccessibleTextRole)
    told = page.matrix.effect_label.text()
    assert told == "Praktik på Utegrupp: ingen pågående placering berörs av ett annat val."


def test_others_read_but_do_not_change(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Utegrupp"),)))
    assert not page.new_button.isVisible()
    page.edit(None)
    assert page.dock.panel is None
    page.tabs.setCurrentIndex(1)
    page.matrix.grid.setCurrentIndex(page.matrix.model.index(0, 0))
    press(page.matrix.grid, Qt.Key.Key_T)
    settle(page)
    assert page.matrix.model.data(page.matrix.model.index(0, 0)) == "Ej angiven"


def test_the_administrator_sees_no_number_of_participants(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.as_role(Role.ADMINISTRATOR))
    assert "Deltagare" not in cards(page)["Innegrupp"].splitlines()
    assert page.new_button.isVisible()


def test_tab_goes_as_the_eye_does(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    QApplication.processEvents()
    page.closed_check.setFocus()
    walked: list[str] = []
    for _ in range(7):
        held = page.window().focusWidget()
        assert held is not None
        walked.append(held.text() if isinstance(held, QAbstractButton) else held.accessibleName())
        shortcut(held, Qt.Key.Key_Tab)
    assert walked[:3] == ["Visa avslutade", "Till Excel", "Ny arena"]
    assert walked[4:] == ["Upp", "Ner", "Ändra"]


def test_the_card_says_whether_the_kiosk_is_on(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    assert "Av\nKiosk" in cards(page)["Utegrupp"]
