"""The window's keys, as one table that the key list shows too."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ame_desktop.gui.widgets.rail import Rail

if TYPE_CHECKING:
    from ame_desktop.gui.shell.main_window import MainWindow

SHELL_KEYS: Final = (
    ("Ctrl+1 … Ctrl+9", "Gå till skärmarna i listan till vänster"),
    ("F6", "Till listan till vänster (en bokstav går till skärmen), och tillbaka"),
    ("Ctrl+Tab", "Nästa flik, där skärmen har flikar"),
    ("Alt+← och Alt+→", "Föregående och nästa dag"),
    ("T", "Gå till idag"),
    ("Ctrl+G", "Gå till en viss dag"),
    ("Ctrl+K", "Sök personer, arbete, sidor och kommandon"),
    ("Ctrl+Z", "Ångra det senaste"),
    ("F11", "Tavelläge: dagen för hela rummet"),
    ("Ctrl+L", "Lås"),
    ("Ctrl++ och Ctrl+−", "Större och mindre"),
    ("Ctrl+0", "Vanlig storlek"),
    ("F1", "Handboken för skärmen"),
    ("?", "De här tangenterna"),
)
WRITING: Final = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def add_shortcuts(window: "MainWindow") -> None:
    """Give the window its keys; none works while it is locked."""
    table = (
        ("Alt+Left", window.earlier_day),
        ("Alt+Right", window.later_day),
        ("Ctrl+G", window.ask_day),
        ("Ctrl+Z", window.undo),
        ("Ctrl+L", window.lock),
        ("Ctrl++", window.zoom_in),
        ("Ctrl+=", window.zoom_in),
        ("Ctrl+-", window.zoom_out),
        ("Ctrl+0", window.zoom_reset),
        ("F1", window.show_help),
        ("F6", lambda: _change_side(window)),
    )
    for keys, act in table:
        _add(window, keys, lambda act=act: None if window.locked else act())
    for keys, act in (("T", window.go_to_today), ("?", window.show_keys)):
        _add(window, keys, lambda act=act: None if window.locked or _writing() else act())
    for place in range(1, 10):
        _add(
            window,
            f"Ctrl+{place}",
            lambda place=place: None if window.locked else window.open_nth_page(place),
        )


def _add(window: "MainWindow", keys: str, act: object) -> None:
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(act)


def enter_page(page: QWidget) -> None:
    """Go to where one was in a screen, or to its first list where one has not been there."""
    held: QWidget | None = page.focusWidget()
    lists = (view for view in page.findChildren(QAbstractItemView) if view.isVisible())
    (next(lists, page) if held is None else held).setFocus()


def _change_side(window: "MainWindow") -> None:
    """Go to the list of screens, or back to where one was in the screen."""
    rail, focused, page = window.findChild(Rail), QApplication.focusWidget(), window.current_page
    if rail is None or page is None:
        return
    if focused is not None and rail.isAncestorOf(focused):
        enter_page(page)
    else:
        rail.take_focus()


def _writing() -> bool:
    return isinstance(QApplication.focusWidget(), WRITING)
