"""*Tavelläge* in a whole window: what it shows, and that only the password leaves it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.gui.shell.idle_lock import IdleLock
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.shell.top_bar import TopBar
from ame_desktop.gui.shell.wall_choice import WallChoice
from ame_desktop.gui.shell.wall_mode import MINUTES, WallMode
from ame_desktop.gui.shell.wall_screen import WallScreen
from tests.gui.whole_window import WholeWindow
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text

ESC, F11, CTRL = Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(person: WholeWindow) -> WholeWindow:
    return person


def mode_of(desk: WholeWindow) -> WallMode:
    found = desk.window.findChild(WallMode)
    assert isinstance(found, WallMode)
    return found


def wall_of(desk: WholeWindow) -> WallScreen:
    screen = mode_of(desk).screen
    assert isinstance(screen, WallScreen)
    return screen


def put_up(desk: WholeWindow) -> WallScreen:
    desk.go_to("briefing")
    shortcut(desk.window, F11)
    desk.until(lambda: mode_of(desk).screen is not None)
    return wall_of(desk)


def lock_of(desk: WholeWindow) -> LockScreen:
    found = desk.window.findChild(LockScreen)
    assert isinstance(found, LockScreen)
    return found


def unlock(desk: WholeWindow) -> None:
    field = lock_of(desk).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_text(field, "vad som helst")
    press(field, Qt.Key.Key_Return)
    desk.until(lambda: not desk.window.locked)


def test_the_wall_fills_the_window_with_three_zones(desk: WholeWindow) -> None:
    wall = put_up(desk)
    assert desk.window.windowState() & Qt.WindowState.WindowFullScreen
    said = {zone.accessibleName(): zone.accessibleDescription() for zone in wall.zones}
    assert set(said) == {"Vilka är här", "Vad ska göras", "Att lösa", "Vem gör vad"}
    assert "Maja" in said["Vilka är här"]
    assert "Snöröjning" in said["Vem gör vad"]
    assert wall.text_size() >= 32
    assert_named(wall)
    tips = [each.toolTip() for each in wall.findChildren(QWidget)]
    assert not any(tips)
    assert not wall.findChildren(QLineEdit)
    assert not wall.findChildren(QPushButton)
    assert wall.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
    unlock_after_asking(desk)


def unlock_after_asking(desk: WholeWindow) -> None:
    shortcut(desk.window, F11)
    unlock(desk)


def ways_out(desk: WholeWindow, way: str) -> None:
    wall = wall_of(desk)
    if way == "close":
        desk.window.close()
    elif way == "click":
        QTest.mouseClick(wall, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    else:
        keys = {"esc": (ESC, None), "f11": (F11, None), "ctrl+1": (Qt.Key.Key_1, CTRL)}
        key, held = keys[way]
        QTest.keyClick(wall, key, held or Qt.KeyboardModifier.NoModifier)


def test_every_way_out_asks_for_the_password(desk: WholeWindow) -> None:
    for way in ("esc", "f11", "ctrl+1", "click", "close"):
        put_up(desk)
        ways_out(desk, way)
        assert desk.window.isVisible()
        assert lock_of(desk).isVisible()
        assert desk.window.locked
        unlock(desk)
        assert mode_of(desk).screen is None
        assert not desk.window.windowState() & Qt.WindowState.WindowFullScreen
        assert desk.window.current_page is not None
        assert desk.window.current_page.isVisible()


def test_alt_f4_asks_for_the_password_and_ends_nothing(desk: WholeWindow) -> None:
    wall = put_up(desk)
    # The keyboard sends Alt before F4: the lock is up when the window is told to close.
    QTest.keyPress(wall, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    for _ in range(2):
        desk.window.close()
        assert desk.window.isVisible()
        assert lock_of(desk).isVisible()
    label = lock_of(desk).findChild(QLabel, "who_label")
    assert isinstance(label, QLabel)
    assert "Övningen har inga lösenord" in label.text()
    unlock(desk)
    desk.window.lock()
    desk.window.close()
    assert not desk.window.isVisible()


def test_the_lock_gives_way_to_the_wall_where_nobody_writes(desk: WholeWindow) -> None:
    wall = put_up(desk)
    press(wall, ESC)
    field = lock_of(desk).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_text(field, "halv")
    mode_of(desk)._back.timeout.emit()
    assert wall.isVisible()
    assert field.text() == ""
    unlock_after_asking(desk)
    the_hour_ends_at_the_lock(desk)


def the_hour_ends_at_the_lock(desk: WholeWindow) -> None:
    idle = desk.window.findChild(IdleLock)
    assert isinstance(idle, IdleLock)
    assert idle.minutes == 5
    wall, mode = put_up(desk), mode_of(desk)
    assert mode._left_alone.interval() == MINUTES * 60_000 == 3_600_000
    assert not idle._timer.isActive()
    mode._left_alone.stop()
    mode._left_alone.timeout.emit()
    assert lock_of(desk).isVisible()
    press(lock_of(desk), ESC)
    assert not mode._back.isActive()
    assert not wall.isVisible()
    unlock(desk)
    assert idle._timer.isActive()


def test_a_change_is_read_by_itself_until_one_may_not_come_in(desk: WholeWindow) -> None:
    wall = put_up(desk)
    a_change_is_read(desk, wall)
    desk.window.lock(for_good="Du har inte tillgång längre.")
    mode_of(desk)._go_back()
    assert lock_of(desk).isVisible()
    assert not wall.isVisible()


def a_change_is_read(desk: WholeWindow, wall: WallScreen) -> None:
    wall.title.setText("")
    desk.around.tasks.wait_all()
    wall._hear(ChangeSet(topics=frozenset({Topic.BRIEFING})))
    desk.until(lambda: wall.title.text().startswith("Utegrupp"))
    wall.lost(OSError())
    assert wall.status.text().startswith("Ingen kontakt sedan")


def test_the_button_asks_which_arena(desk: WholeWindow) -> None:
    bar = desk.window.findChild(TopBar)
    assert isinstance(bar, TopBar)
    bar.wall_button.click()
    desk.settle()
    (choice,) = [each for each in desk.window.findChildren(QDialog) if each.isVisible()]
    assert isinstance(choice, WallChoice)
    assert_named(choice)
    box = choice.ui.arena_combo
    box.setCurrentIndex(box.findText("Innegrupp"))
    choice.ui.wall_button.click()
    desk.until(lambda: mode_of(desk).screen is not None)
    assert wall_of(desk).title.text().startswith("Innegrupp")
    unlock_after_asking(desk)


def test_who_may_not_see_the_arena_any_more_leaves_it_on_no_wall(desk: WholeWindow) -> None:
    wall, mode = put_up(desk), mode_of(desk)
    wall.lost(NotPermittedError("Nej."))
    assert not wall.isVisible()
    field = lock_of(desk).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_text(field, "halv")
    assert not mode._back.isActive()
    assert not wall._minute.isActive()
    unlock(desk)


def test_what_the_room_is_shown_is_offered_by_the_rights_one_has_now(desk: WholeWindow) -> None:
    ctx, mode = desk.desk.unit.context, mode_of(desk)
    bar = desk.window.findChild(TopBar)
    assert isinstance(bar, TopBar)
    held = ctx.actor
    for actor, offered in ((replace(held, roles=frozenset()), False), (held, True)):
        ctx.actor = actor
        desk.desk._take_rights(none_lost=True)
        assert bar.wall_button.isHidden() is not offered
        assert bool(mode.commands()) is offered
    desk.settle()
