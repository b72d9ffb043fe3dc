"""One of content, wall and lock lies in the window, never two; dialogs hide with the content."""

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
        self._wall: QWidget | None = None
        self.addWidget(content)
        self.addWidget(lock_screen)

    @property
    def locked(self) -> bool:
        """Whether the content is hidden."""
        return self.currentWidget() is not self._content

    @property
    def asks(self) -> bool:
        """Whether the lock screen is shown, which takes the password."""
        return self.currentWidget() is self._lock_screen

    @property
    def on_wall(self) -> bool:
        """Whether the wall is shown."""
        return self._wall is not None and self.currentWidget() is self._wall

    def put_up(self, wall: QWidget) -> None:
        """Hide the content behind what the whole room may see, until the password is given."""
        self._hide_content()
        self._wall = wall
        self.addWidget(wall)
        self.back_to_wall()

    def back_to_wall(self) -> None:
        """Show the wall again where nobody gave the password."""
        if self._wall is not None:
            self.setCurrentWidget(self._wall)
            self._wall.setFocus()

    def lock(self) -> None:
        """Hide the content and every dialog over it."""
        if not self.locked:
            self._hide_content()
        self.setCurrentWidget(self._lock_screen)
        self._lock_screen.begin()

    def unlock(self) -> None:
        """Show everything as it was left; the wall is taken down."""
        self.setCurrentWidget(self._content)
        if self._wall is not None:
            wall, self._wall = self._wall, None
            self.removeWidget(wall)
            wall.hide()
            wall.deleteLater()
        hidden, self._hidden = self._hidden, []
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        for dialog in hidden:
            if isValid(dialog):
                dialog.show()

    def _hide_content(self) -> None:
        window = self.window()
        self._focus = window.focusWidget()
        self._hidden = [d for d in window.findChildren(QDialog) if d.isVisible()]
        for dialog in self._hidden:
            dialog.hide()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
