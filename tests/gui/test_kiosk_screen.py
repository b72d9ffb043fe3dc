"""*Arenakiosk* and a team's day in a whole window: what is pressed, and the one way out."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ame_desktop.domain.arenas import ArenaDraft
from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.kiosk import ALREADY, Kiosk, KioskPerson
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.shell.kiosk_screen import NOBODY, KioskActs, KioskScreen
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.shell.top_bar import TopBar
from ame_desktop.gui.shell.wall_choice import WallChoice
from ame_desktop.gui.shell.wall_mode import WallMode
from ame_desktop.gui.shell.wall_screen import WallScreen
from ame_desktop.gui.widgets.name_tile import LEAST, NameTile
from ame_desktop.services.arenas import arena_list, edit_arena
from tests.gui.whole_window import WholeWindow, opened_for
from tests.support.accessible import assert_named
from tests.support.keys import press
from tests.support.mornings import MONDAY, Morning
from tests.support.units import Unit


@pytest.fixture
def morning(unit: Unit) -> Morning:
    made = Morning(unit)
    row = next(row for row in arena_list(made.ctx) if row.arena_id == made.arena_id)
    draft = ArenaDraft(**{each.name: getattr(row, each.name) for each in fields(ArenaDraft)})
    edit_arena(made.ctx, row.arena_id, row.version, replace(draft, self_check_in=True))
    anna, bo = made.add("Anna", "Ek"), made.add("Bo", "Ask")
    made.put(made.task("Snöröjning", practical_supervisor_id=anna), anna, bo)
    made.put(made.task("Röja sly"), made.add("Cia"))
    return made


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, qtbot: Any, morning: Morning) -> Iterator[WholeWindow]:
    opened = opened_for(morning.unit, morning.ctx)
    whole = WholeWindow(qapp, opened, tmp_path / "settings", qtbot)
    yield whole
    # A window whose screen is shown to the room is not closed without the password.
    lock = whole.window.findChild(LockScreen)
    assert isinstance(lock, LockScreen)
    lock.unlocked.emit()
    whole.close()


def choose(desk: WholeWindow) -> WallChoice:
    bar = desk.window.findChild(TopBar)
    assert isinstance(bar, TopBar)
    bar.wall_button.click()
    desk.settle()
    (choice,) = [each for each in desk.window.findChildren(QDialog) if each.isVisible()]
    assert isinstance(choice, WallChoice)
    assert_named(choice)
    choice.ui.arena_combo.setCurrentIndex(choice.ui.arena_combo.findText("Utegrupp"))
    return choice


def tile(screen: KioskScreen, name: str) -> NameTile:
    return next(each for each in screen.tiles if each.text() == name)


def locked(desk: WholeWindow) -> bool:
    lock = desk.window.findChild(LockScreen)
    return isinstance(lock, LockScreen) and lock.isVisible()


def test_a_press_on_ones_name_says_that_one_is_here(desk: WholeWindow, morning: Morning) -> None:
    choose(desk).ui.kiosk_button.click()
    mode = desk.window.findChild(WallMode)
    assert isinstance(mode, WallMode)
    desk.until(lambda: isinstance(mode.screen, KioskScreen) and mode.screen.tiles != [])
    screen = mode.screen
    assert isinstance(screen, KioskScreen)
    assert_named(screen)
    assert [each.text() for each in screen.tiles] == ["Anna", "Bo", "Cia"]
    assert all(each.height() >= LEAST for each in screen.tiles)
    press(tile(screen, "Anna"), Qt.Key.Key_Space)
    tile(screen, "Anna").click()
    desk.settle()
    assert screen.said.text() == "Hej Anna! Välkommen. Tryck igen om det blev fel."
    assert tile(screen, "Anna").isChecked()
    morning.unit.clock.move(timedelta(seconds=3))
    tile(screen, "Anna").click()
    desk.settle()
    assert screen.said.text() == "Anna, din avprickning är borttagen."
    assert not tile(screen, "Anna").isChecked()
    # A finger that trembles does not mark the person anew.
    tile(screen, "Anna").click()
    desk.settle()
    assert screen.said.text() == "Anna, din avprickning är borttagen."
    assert not tile(screen, "Anna").isChecked()
    morning.unit.clock.move(timedelta(seconds=2))
    press(tile(screen, "Anna"), Qt.Key.Key_Return)
    desk.settle()
    assert tile(screen, "Anna").isChecked()
    tile(screen, "Bo").click()
    desk.settle()
    morning.unit.clock.move(timedelta(seconds=30))
    tile(screen, "Bo").click()
    desk.settle()
    assert screen.said.text() == ALREADY
    assert not locked(desk)
    press(screen, Qt.Key.Key_A)
    assert not locked(desk)
    press(screen, Qt.Key.Key_Escape)
    assert locked(desk)
    mode._go_back()
    screen.staff_button.click()
    assert locked(desk)


def test_a_teams_day_holds_its_tasks_and_names_only(desk: WholeWindow) -> None:
    choice = choose(desk)
    assert choice.ui.team_combo.currentText() == "Anna (1 uppgift)"
    choice.ui.team_button.click()
    mode = desk.window.findChild(WallMode)
    assert isinstance(mode, WallMode)
    desk.until(lambda: isinstance(mode.screen, WallScreen) and bool(mode.screen.title.text()))
    screen = mode.screen
    assert isinstance(screen, WallScreen)
    assert screen.title.text().startswith("Laget med Anna")
    assert [zone.isVisible() for zone in screen.zones] == [False, True, False, True]
    told = " ".join(zone.accessibleDescription() for zone in screen.zones)
    assert "Bo" in told
    assert "Cia" not in told
    assert "Röja" not in told
    press(screen, Qt.Key.Key_Escape)
    assert locked(desk)


def test_that_nobody_is_awaited_is_said_only_while_it_holds(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> None:
    kiosk, nothing = Kiosk("Utegrupp", MONDAY), Result("", ChangeSet())
    acts = KioskActs(lambda: kiosk, lambda _: nothing, lambda _: nothing)
    screen = KioskScreen(page_tools, lambda: datetime(2026, 11, 23, 8, 0), acts)
    shown(screen)
    screen.show_kiosk(kiosk)
    assert screen.said.text() == NOBODY
    screen.show_kiosk(replace(kiosk, people=(KioskPerson(uuid4(), "Anna", here=False),)))
    assert screen.said.text() == ""


def test_nobody_is_asked_to_check_in_where_nothing_can_be_stored(
    desk: WholeWindow, morning: Morning, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not choose(desk).ui.kiosk_widget.isHidden()
    desk.window.findChildren(WallChoice)[0].reject()
    monkeypatch.setattr(morning.ctx.store, "read_only", True)
    choice = choose(desk)
    assert choice.ui.kiosk_widget.isHidden()
    choice.reject()
