"""A key of a page, which acts while the focus is in a part of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_key(
    keys: str | QKeySequence.StandardKey, act: Callable[[], object], where: QWidget
) -> None:
    """Let a key do something while the focus is in a widget or in what stands in it.

    Args:
        keys: the key, such as *Ctrl+N*; a single letter belongs to a list, never to a whole page.
        act: what it does.
        where: the page, or the list of it that the key belongs to.
    """
    shortcut = QShortcut(QKeySequence(keys), where)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
