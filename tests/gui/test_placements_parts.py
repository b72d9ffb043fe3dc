"""What belongs to a placement, by keyboard: adaptations, support contacts and the schedule."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.placements import AdaptationOutcome, CostBearer
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.schedule_editor import ScheduleEditor
from ame_desktop.gui.features.placements.editor import PlacementEditor
from ame_desktop.gui.features.placements.fields import Chosen, needed
from ame_desktop.gui.features.placements.page import PlacementsPage
from ame_desktop.gui.features.placements.part_editors import AdaptationEditor, ContactEditor
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.placements import add_draft, placement
from ame_desktop.settings import ProgramSettings
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text
from tests.support.placing import fat, person_of_route
from tests.support.units import Unit

CTRL = Qt.KeyboardModifier.ControlModifier


def settle(page: PlacementsPage, qtbot: Any) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: page.tools.tasks.idle, timeout=20_000)
        qtbot.wait(5)


@pytest.fixture
def placed(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> PlacementsPage:
    """The page with a draft at another unit open in the editor."""
    draft = fat(
        person_of_route(unit, "Ali"),
        unit.arena("Placering på andra enheter"),
        host_unit="Kostenheten",
        host_contact="Mia",
    )
    add_draft(unit.chief, draft)
    page = PlacementsPage(page_tools, unit.chief)
    page.resize(1300, 800)
    shown(page)
    page.activateWindow()
    settle(page, qtbot)
    shortcut(QApplication.focusWidget() or page, Qt.Key.Key_Return)
    settle(page, qtbot)
    return page


def push(page: PlacementsPage, qtbot: Any, spoken: str) -> QWidget:
    """Go to a button by its spoken name and press Enter; return the editor that opens."""
    panel = page.dock.panel
    assert panel is not None
    button = next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == spoken)
    button.setFocus()
    press(button, Qt.Key.Key_Return)
    settle(page, qtbot)
    opened = page.dock.panel
    assert opened is not None
    return opened


def save(page: PlacementsPage, qtbot: Any) -> PlacementEditor:
    shortcut(QApplication.focusWidget() or page, Qt.Key.Key_Return, CTRL)
    settle(page, qtbot)
    panel = page.dock.panel
    assert isinstance(panel, PlacementEditor)
    return panel


def test_an_adaptation_is_added_judged_and_taken_away(
    unit: Unit, placed: PlacementsPage, qtbot: Any
) -> None:
    panel = push(placed, qtbot, "Ny anpassning")
    assert isinstance(panel, AdaptationEditor)
    assert_named(panel)
    type_text(panel.ui.what_edit, "Höj- och sänkbart bord")
    panel.ui.outcome_combo.setFocus()
    press(panel.ui.outcome_combo, Qt.Key.Key_Down)
    shortcut(panel.ui.outcome_combo, Qt.Key.Key_Return, CTRL)
    settle(placed, qtbot)
    assert panel.ui.outcome_error_label.text().startswith("Anpassningen är bara planerad")
    press(panel.ui.status_combo, Qt.Key.Key_Down)
    file = save(placed, qtbot).file
    assert file is not None
    (row,) = file.adaptations
    assert row.draft.outcome is AdaptationOutcome.HELPED
    panel = push(placed, qtbot, "Ändra Höj- och sänkbart bord")
    assert isinstance(panel, AdaptationEditor)
    press(panel.ui.removes_check, Qt.Key.Key_Space)
    file = save(placed, qtbot).file
    assert file is not None
    assert file.adaptations == ()


def test_a_support_contact_is_planned_and_held(
    unit: Unit, placed: PlacementsPage, qtbot: Any
) -> None:
    panel = push(placed, qtbot, "Ny stödkontakt")
    assert isinstance(panel, ContactEditor)
    assert_named(panel)
    panel.ui.held_on_edit.setFocus()
    type_text(panel.ui.held_on_edit, "2026-12-24")
    shortcut(panel.ui.held_on_edit, Qt.Key.Key_Return, CTRL)
    settle(placed, qtbot)
    assert panel.ui.held_on_error_label.text().startswith("Dagen har inte varit än")
    panel.ui.held_on_edit.clear()
    type_text(panel.ui.held_on_edit, "2026-11-23")
    type_text(panel.ui.with_whom_edit, "Mia")
    press(panel.ui.language_check, Qt.Key.Key_Space)
    file = save(placed, qtbot).file
    assert file is not None
    (contact,) = file.contacts
    assert (contact.draft.with_whom, contact.draft.language) == ("Mia", True)


def test_a_step_of_the_schedule_is_the_placement_s_own(
    unit: Unit, placed: PlacementsPage, qtbot: Any
) -> None:
    open_panel = placed.dock.panel
    assert isinstance(open_panel, PlacementEditor)
    assert any(line.remark.field == "schedule" for line in open_panel.remarks.lines)
    panel = push(placed, qtbot, "Ändra schemat")
    assert isinstance(panel, ScheduleEditor)
    start = panel.ui.start_edit
    start.setFocus()
    start.selectAll()
    type_text(start, "2026-11-30")
    stored = save(placed, qtbot)
    assert stored.file is not None
    (step,) = stored.file.steps
    assert step.draft.placement_id == stored.file.row.placement_id
    assert step.minutes_per_week == 5 * 7 * 60
    assert not any(line.remark.field == "schedule" for line in stored.remarks.lines)
    # The keys of the card come next: F proposes what was just stored.
    assert placed.board.columns[0].list.hasFocus()


def test_what_is_typed_is_not_lost_by_going_on(
    unit: Unit, placed: PlacementsPage, qtbot: Any
) -> None:
    panel = placed.dock.panel
    assert isinstance(panel, PlacementEditor)
    panel.ui.purpose_edit.setFocus()
    type_text(panel.ui.purpose_edit, "Prova kök")
    assert push(placed, qtbot, "Ny anpassning") is panel
    assert panel.summary == "Spara eller avbryt ändringarna först."
    stored = save(placed, qtbot)
    assert stored.file is not None
    key = stored.file.row.placement_id
    assert placement(unit.chief, key).draft.purpose == "Prova kök"


@pytest.mark.parametrize("form", list(ActivityForm))
def test_only_what_the_form_needs_is_shown(form: ActivityForm) -> None:
    shown = needed(Chosen(form))
    assert shown["lss_decision"] == (form is ActivityForm.DAILY_ACTIVITY_LSS)
    assert shown["no_displacement"] == (form is ActivityForm.RESOURCE_EMPLOYMENT)
    assert shown["target_percent"] != form.is_employment
    assert not any(shown[name] for name in ("host_unit", "cost_share", "cost_until"))
    more = needed(Chosen(form, elsewhere=True, exception=True, bearer=CostBearer.SHARED))
    assert all(more[name] for name in ("host_unit", "cost_share", "cost_until"))
    assert more["exception_reason"]


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, exempelkommun: OpenUnit) -> Iterator[MainWindow]:
    """Exempelkommun's window, with every role."""
    around = make_surroundings(qapp, ProgramSettings(tmp_path / "settings"))
    desk = Desk(around, exempelkommun)
    desk.window.show()
    desk.window.activateWindow()
    yield desk.window
    desk.window.close()
    desk.close()
    around.tasks.finish()
    desk.window.deleteLater()


def test_keys_of_the_board_go_before_those_of_the_window(window: MainWindow, qtbot: Any) -> None:
    """D, F, L and S on a card are the card's, and every demo placement can be opened."""
    window.open_page("placements")
    qtbot.waitUntil(lambda: window.tools.tasks.idle, timeout=30_000)
    qtbot.wait(20)
    page = window.current_page
    assert isinstance(page, PlacementsPage)
    settle(page, qtbot)
    assert all(view.list.cards.rows for view in page.board.columns)
    page.board.columns[3].list.stand_on(0)
    for code in (Qt.Key.Key_F, Qt.Key.Key_D, Qt.Key.Key_Delete):
        shortcut(page.board.columns[3].list, code)
        settle(page, qtbot)
        assert page.band.text.startswith("Bara ")
    shortcut(page.board.columns[3].list, Qt.Key.Key_S)
    settle(page, qtbot)
    assert page.dock.panel is not None
    assert page.dock.panel.accessibleName().startswith("Stäng placeringen för")
