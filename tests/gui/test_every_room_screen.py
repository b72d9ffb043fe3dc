"""The screens for the room, the lock, the search and the news: held to the bars of every screen."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from ame_desktop.domain.arenas import ArenaDraft
from ame_desktop.gui.dialogs.handbook_view import HandbookView
from ame_desktop.gui.shell.kiosk_screen import KioskScreen
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.shell.search_box import SearchBox
from ame_desktop.gui.shell.wall_mode import WallMode
from ame_desktop.gui.shell.whats_new import SEEN, WhatsNew
from ame_desktop.gui.widgets.wall_zone import WallZone
from ame_desktop.services.arenas import arena_list, edit_arena
from ame_desktop.settings import ProgramSettings
from tests.gui.whole_window import WholeWindow, opened_for
from tests.support.every_bar import Measured, shortcomings, unseen
from tests.support.keys import type_text
from tests.support.mornings import Morning
from tests.support.units import Unit

T = TypeVar("T", bound=QObject)
ZOOMS = (100, 150, 200)
NAMES = ("Anna", "Christoffer", "Ann-Kristin", "Mohammad-Ali", "Bo", "Åsa", "Alexandra", "Li")
PEOPLE = 40
TASKS = ("Snöröjning vid vårdcentralen", "Röja sly", "Möbeltransport till Återbruket")
GREETING = "Hej Mohammad-Ali! Välkommen. Tryck igen om det blev fel."


@pytest.fixture
def morning(unit: Unit) -> Morning:
    """An arena of forty where they say themselves that they have come."""
    made = Morning(unit)
    row = next(row for row in arena_list(made.ctx) if row.arena_id == made.arena_id)
    draft = ArenaDraft(**{each.name: getattr(row, each.name) for each in fields(ArenaDraft)})
    edit_arena(made.ctx, row.arena_id, row.version, replace(draft, self_check_in=True))
    return made


@pytest.fixture
def people(morning: Morning) -> list[UUID]:
    """Forty people, several of each name; the first leads the work of fifteen."""
    family = (f"{chr(ord('A') + place // 2)}berg" for place in range(PEOPLE))
    made = [morning.add(NAMES[place % len(NAMES)], name) for place, name in enumerate(family)]
    for place, task in enumerate(TASKS):
        key = morning.task(task, practical_supervisor_id=made[0])
        morning.put(key, *made[place * 5 : place * 5 + 5])
    return made


@pytest.fixture
def desk(
    qapp: QApplication, tmp_path: Path, qtbot: Any, morning: Morning, people: list[UUID]
) -> Iterator[WholeWindow]:
    """Their window on a small screen, just after the program has become newer."""
    settings = tmp_path / "settings"
    ProgramSettings(settings).set(SEEN, "0.0.1")
    whole = WholeWindow(qapp, opened_for(morning.unit, morning.ctx), settings, qtbot)
    whole.window.resize(1366, 768)
    yield whole
    only(whole.window, LockScreen).unlocked.emit()
    whole.close()


def only(window: QWidget, kind: type[T]) -> T:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def open_dialog(desk: WholeWindow) -> QDialog:
    desk.settle()
    (dialog,) = (each for each in desk.window.findChildren(QDialog) if each.isVisible())
    return dialog


def room_screens(desk: WholeWindow, arena: UUID, leader: UUID, ringed: Measured) -> Iterator[str]:
    """What the wall, the team's day, the kiosk and the lock over them fall short of."""
    mode, lock = only(desk.window, WallMode), only(desk.window, LockScreen)
    for put_up in (
        lambda: mode.show_wall(arena),
        lambda: mode.show_team(arena, leader),
        lambda: mode.show_kiosk(arena),
    ):
        put_up()
        desk.until(lambda: mode.screen is not None and bool(mode.screen.title.text()))
        desk.window.resize(1366, 768)
        desk.settle()
        screen = mode.screen
        assert screen is not None
        if isinstance(screen, KioskScreen):
            screen.said.setText(GREETING)
            assert len(screen.tiles) == PEOPLE
        yield from cut_in_zones(screen)
        yield from shortcomings(screen.accessibleName(), screen, ringed)
        screen.asked.emit()
        desk.settle()
        yield from shortcomings("the lock", lock, ringed)
        lock.unlocked.emit()
        desk.settle()


def cut_in_zones(screen: QWidget) -> Iterator[str]:
    for zone in screen.findChildren(WallZone):
        if zone.isVisible():
            yield from (f"cut: {text}" for text in zone.cut_texts)


def choice(desk: WholeWindow, ringed: Measured) -> list[str]:
    """What the choice of a screen falls short of."""
    only(desk.window, WallMode).choose()
    dialog = open_dialog(desk)
    found = shortcomings("the choice", dialog, ringed)
    dialog.reject()
    desk.settle()
    return found


def search(desk: WholeWindow, ringed: Measured) -> list[str]:
    """What the search falls short of: as it opens, with hits, and without any."""
    desk.window.activateWindow()
    desk.settle()
    desk.shortcut(Qt.Key.Key_K)
    box = open_dialog(desk)
    assert isinstance(box, SearchBox)
    found = shortcomings("the search", box, ringed)
    for text in ("an", "xyzå"):
        box.search_edit.clear()
        type_text(box.search_edit, text)
        desk.until(lambda: not box._pause.isActive() and not box._waits)
        found += shortcomings(f"the search for {text}", box, ringed)
    box.reject()
    desk.settle()
    return found


def page_of_news(desk: WholeWindow, ringed: Measured) -> list[str]:
    """What the page falls short of that the band of news opens, and then goes."""
    band = only(desk.window, WhatsNew)
    next(each for each in band.findChildren(QPushButton) if each.text() == "Läs Nyheter").click()
    page = open_dialog(desk)
    assert isinstance(page, HandbookView)
    found = shortcomings("the page of news", page, ringed)
    page.close()
    desk.settle()
    return found


def test_what_stands_over_the_window_keeps_to_the_bars(
    desk: WholeWindow, morning: Morning, people: list[UUID]
) -> None:
    found: dict[int, list[str]] = {}
    ringed: Measured = {}
    for zoom in ZOOMS:
        desk.around.theme.set_zoom(zoom)
        desk.settle()
        found[zoom] = [
            *shortcomings("the news", only(desk.window, WhatsNew), ringed),
            *choice(desk, ringed),
            *search(desk, ringed),
            *room_screens(desk, morning.arena_id, people[0], ringed),
        ]
    found[zoom] += page_of_news(desk, ringed)
    assert {zoom: faults for zoom, faults in found.items() if faults} == {}
    assert len(ringed) > 6
    assert unseen(ringed) == {}
