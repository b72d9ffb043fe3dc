"""The window's keys, as one table that the key list shows too."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from ame_desktop.gui.shell.main_window import MainWindow

SHELL_KEYS: Final = (
    ("Ctrl+1 … Ctrl+9", "Gå till skärmarna i listan till vänster"),
    ("Alt+← och Alt+→", "Föregående och nästa dag"),
    ("T", "Gå till idag"),
    ("Ctrl+G", "Gå till en viss dag"),
    ("Ctrl+Z", "Ångra det senaste"),
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


def _writing() -> bool:
    return isinstance(QApplication.focusWidget(), WRITING)
