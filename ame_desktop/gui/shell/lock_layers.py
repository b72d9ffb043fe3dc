"""Either the content or the lock lies in the window, never both; dialogs hide with the content."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ame_desktop.gui.shell.lock_screen import LockScreen


class LockLayers(QStackedWidget):
    """Swaps the content for the lock screen at once, and back with dialogs and texts as left."""

    def __init__(self, content: QWidget, lock_screen: LockScreen) -> None:
        super().__init__()
        self._content = content
        self._lock_screen = lock_screen
        self._hidden: list[QDialog] = []
        self._focus: QWidget | None = None
        self.addWidget(content)
        self.addWidget(lock_screen)

    @property
    def locked(self) -> bool:
        """Whether the content is hidden."""
        return self.currentWidget() is self._lock_screen

    def lock(self) -> None:
        """Hide the content and every dialog over it."""
        window = self.window()
        self._focus = window.focusWidget()
        self._hidden = [d for d in window.findChildren(QDialog) if d.isVisible()]
        for dialog in self._hidden:
            dialog.hide()
        self.setCurrentWidget(self._lock_screen)
        self._lock_screen.begin()

    def unlock(self) -> None:
        """Show everything as it was left."""
        self.setCurrentWidget(self._content)
        hidden, self._hidden = self._hidden, []
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        for dialog in hidden:
            if isValid(dialog):
                dialog.show()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
