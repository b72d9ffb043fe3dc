"""Every picture there is to take: screens, their parts, editors, dialogs and what meets one first.

A scene arranges something to picture, yields its name and the window, and puts it back again.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTabWidget,
    QWidget,
)
from shiboken6 import isValid

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.shell.first_run import FirstRunActions
from ame_desktop.gui.shell.first_run_window import STEPS, FirstRunWindow
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.picture_looks import Look
from ame_desktop.gui.shell.picture_rooms import rooms, search_box
from ame_desktop.gui.shell.picture_stage import Shot, Stage
from ame_desktop.gui.shell.surroundings import sentence
from ame_desktop.gui.widgets.editor_panel import EditorDock

LOGIN: Final = "login"
FIRST_RUN: Final = "first-run"
WINDOW: Final = "window"
"""The scenes of the window itself: its lock, its passing message, its dialogs."""
_MAKES: Final = ("Ny ", "Nytt ")
_TYPED: Final = {
    "municipality_edit": "Exempelkommun",
    "unit_edit": "Arbetsmarknadsenheten",
    "place_edit": "exempelkommun.ame",
    "name_edit": "Dana Demosson",
    "login_edit": "dana",
    "password_edit": "snöröjning före frukost",
    "repeat_edit": "snöröjning före frukost",
}
_CODES: Final = ("ABCD-EFGH-JKLM-NPQR", "STUV-WXYZ-2345-6789")


def scene_names(stage: Stage) -> tuple[str, ...]:
    """Return what can be asked for by name: each screen, and what is not a screen."""
    return (LOGIN, FIRST_RUN, WINDOW, *stage.window.page_ids)


def whole_program(stage: Stage, look: Look, only: str | None) -> Iterator[Shot]:
    """Show everything there is, or one screen with its parts."""
    own = {LOGIN: login, FIRST_RUN: first_run, WINDOW: window}
    for name in scene_names(stage) if only is None else (only,):
        stage.clear()
        if name in own:
            yield from own[name](stage, look)
        else:
            yield from screen(stage, name)


def login(stage: Stage, look: Look) -> Iterator[Shot]:
    """Show the window that one logs in by."""
    around = stage.around
    made = LoginWindow(
        around.tasks,
        around.theme,
        around.icons,
        lambda _login, _password: None,
        sentence,
        around.crash_hook.report,
    )
    made.set_unit("Exempelkommun", "exempelkommun.ame")
    yield from _alone(stage, LOGIN, made, look)


def first_run(stage: Stage, look: Look) -> Iterator[Shot]:
    """Show the guide of the first start, step by step."""
    actions = FirstRunActions(
        propose_place=lambda _unit: _TYPED["place_edit"],
        check_place=lambda _storage, _place: None,
        check_user=lambda _login, _password: None,
        create=lambda _draft: _CODES,
        confirm=lambda _code: None,
        print_codes=lambda _codes: None,
        save_codes=lambda _codes, _place: None,
        sentence=sentence,
        fault=stage.around.crash_hook.report,
    )
    guide = FirstRunWindow(stage.around.tasks, stage.around.theme, actions)
    guide.resize(*look.size)
    guide.show()
    following = guide.findChildren(QPushButton, "next_button")[0]
    for step in range(1, STEPS + 1):
        yield f"{FIRST_RUN}-{step}", guide
        for name, text in {**_TYPED, "typed_edit": _CODES[0]}.items():
            edit = guide.findChild(QLineEdit, name)
            if isinstance(edit, QLineEdit) and edit.isVisible() and not edit.text():
                edit.setText(text)
        if step < STEPS:
            stage.until(following.click)
    stage.let_go(guide)


def window(stage: Stage, look: Look) -> Iterator[Shot]:
    """Show what belongs to the window: its message, its dialogs and its lock."""
    shown = stage.window
    stage.page(shown.page_ids[0])
    shown.say("Flyttade Maja till Snöröjning.")
    yield "toast", shown
    stage.clear()
    for name, act in (
        ("keys", shown.show_keys),
        ("help", shown.show_help),
        ("day", shown.ask_day),
    ):
        stage.until(act)
        for dialog in [d for d in shown.findChildren(QDialog) if d.isVisible()]:
            yield f"dialog-{name}", dialog
            stage.until(dialog.reject)
    yield from search_box(stage)
    yield from rooms(stage, look)
    around = stage.around
    locked = LockScreen(
        around.tasks,
        around.theme,
        around.icons,
        stage.desk.unit.context.actor.name,
        lambda _password: None,
        sentence,
    )
    yield from _alone(stage, "lock", locked, look)


def screen(stage: Stage, page_id: str) -> Iterator[Shot]:
    """Show a screen, its tabs, its sections, and the editor of something new."""
    page = stage.page(page_id)
    if page is None:
        return
    yield page_id, stage.window
    yield from _tabs(stage, page, page_id)
    yield from _sections(stage, page, page_id)
    yield from _views(stage, page, page_id)
    yield from _news(stage, page, page_id)
    if page_id == "participants":
        yield from _file(stage, page)


def _file(stage: Stage, page: Any) -> Iterator[Shot]:
    """Show the tabs of the first person's file."""
    stage.until(partial(page.open_file, page.model.rows[0].participant_id))
    yield from _tabs(stage, page, "file")
    stage.until(page.back_to_list)


def _views(stage: Stage, page: Page, name: str) -> Iterator[Shot]:
    """Show what the buttons of a choice between views lead to, such as week and month."""
    # What a view draws anew while it is visited may no longer be asked for its name.
    every = page.findChildren(QWidget)
    for switch in [each for each in every if each.accessibleName() == "Vy" and each.isVisible()]:
        buttons = [b for b in switch.findChildren(QAbstractButton) if _can_press(b)]
        for button in (*buttons[1:], *buttons[:1]):
            stage.until(button.click)
            if button is not buttons[0]:
                yield f"{name}-{_slug(button.text())}", stage.window


def _tabs(stage: Stage, page: Page, name: str) -> Iterator[Shot]:
    for tabs in [t for t in page.findChildren(QTabWidget) if t.isVisibleTo(page)]:
        if not tabs.isVisible():
            continue
        first = tabs.currentIndex()
        for place in range(tabs.count()):
            if tabs.isTabVisible(place) and (place != first or name == "file"):
                stage.until(partial(tabs.setCurrentIndex, place))
                yield f"{name}-{_slug(tabs.tabText(place))}", stage.window
        stage.until(partial(tabs.setCurrentIndex, first))


def _sections(stage: Stage, page: Page, name: str) -> Iterator[Shot]:
    """Show what a list to the left leads to, such as the sections of *Inställningar*."""
    for listed in page.findChildren(QListWidget):
        if listed.accessibleName() != "Avsnitt" or not listed.isVisible():
            continue
        for place in range(1, listed.count()):
            stage.until(partial(listed.setCurrentRow, place))
            yield f"{name}-{_slug(listed.item(place).text())}", stage.window
        stage.until(partial(listed.setCurrentRow, 0))


def _news(stage: Stage, page: Page, name: str) -> Iterator[Shot]:
    """Show the editor of something new, where the screen has one."""
    docks = page.findChildren(EditorDock)
    for button in page.findChildren(QPushButton):
        if not (_can_press(button) and button.text().startswith(_MAKES)):
            continue
        if button.menu() is not None or button.findChildren(QMenu):
            continue
        stage.until(button.click)
        opened = [dock for dock in docks if dock.panel is not None]
        yield f"{name}-{_slug(button.text())}", stage.window
        for dock in opened:
            stage.until(dock.close_panel)
        if not opened:
            # It stands in a part of the screen's own, which Esc puts away like any other.
            stage.until(partial(_escape, stage.window))
        return


def _escape(shown: QWidget) -> None:
    focused: tuple[QWidget | None, ...] = (QApplication.focusWidget(), shown.focusWidget())
    held = next((widget for widget in focused if widget is not None), shown)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        escape = QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(held, escape)


def _alone(stage: Stage, name: str, made: QWidget, look: Look) -> Iterator[Shot]:
    made.resize(*look.size)
    made.show()
    yield name, made
    stage.let_go(made)


def _can_press(button: QAbstractButton) -> bool:
    # What is read anew takes the buttons of its cards away.
    return isValid(button) and button.isVisible() and button.isEnabled()


def _slug(text: str) -> str:
    """Return a text as it can stand in a file's name on every system."""
    plain = text.lower().translate(str.maketrans("åäö", "aao"))
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())
