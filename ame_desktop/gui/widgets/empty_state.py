"""What an empty page shows: an icon, a sentence and the one thing to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme

ICON_SIZE = 48


class EmptyState(QWidget):
    """Says what is missing, and links to it."""

    def __init__(
        self, theme: Theme, icons: Icons, icon: str = "empty", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = icon
        self._on_action: Callable[[], object] | None = None
        self._picture = QLabel(self)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("kind", "muted")
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton("Visa", self)
        self._button.setProperty("kind", "primary")
        self._button.clicked.connect(self.act)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._label)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._draw)
        self._draw()

    def say(
        self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence and, where there is one, the action's button."""
        self._label.setText(sentence)
        self._button.setText(action or self._button.text())
        self._button.setVisible(bool(action))
        self._on_action = on_action

    def act(self) -> None:
        """Do the one thing there is to do, where there is one."""
        if self._on_action is not None:
            self._on_action()

    def _draw(self) -> None:
        size = self._theme.px(ICON_SIZE)
        colour = self._theme.colours.border
        self._picture.setPixmap(
            self._icons.pixmap(self._icon, size, colour, self.devicePixelRatioF())
        )
