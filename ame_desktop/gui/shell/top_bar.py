"""The bar above the screens: the day, how storage fares, who is logged in, and the lock."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import SIDE
from ame_desktop.gui.widgets.date_strip import DateStrip
from ame_desktop.gui.widgets.status_light import StatusLight

NARROW = 700
"""Below this width in pixels at 100 percent *Sök* is its picture alone: the day is read whole."""


class TopBar(QFrame):
    """Stands above every screen."""

    lock_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        today: Callable[[], date],
        who: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "topbar")
        self._theme = theme
        self.date_strip = DateStrip(icons, today, self)
        self.status_light = StatusLight(theme, icons, self)
        self.search_button = QToolButton(self)
        self.search_button.setProperty("kind", "quiet")
        self.search_button.setText("Sök")
        self.search_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.search_button.setAccessibleName("Sök")
        self.search_button.setToolTip("Sök (Ctrl+K)")
        icons.dress(self.search_button, "search")
        self.who_label = QLabel(who, self)
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setToolTip("Inloggad")
        self.wall_button = QToolButton(self)
        self.wall_button.setProperty("kind", "quiet")
        self.wall_button.setAccessibleName("Visa för rummet")
        self.wall_button.setToolTip("Visa för rummet (F11 visar tavlan)")
        icons.dress(self.wall_button, "wall")
        self.lock_button = QToolButton(self)
        self.lock_button.setProperty("kind", "quiet")
        self.lock_button.setAccessibleName("Lås")
        self.lock_button.setToolTip("Lås (Ctrl+L)")
        self.lock_button.clicked.connect(self.lock_asked)
        icons.dress(self.lock_button, "lock")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, 8, 16, 8)
        layout.setSpacing(12)
        layout.addWidget(self.date_strip)
        layout.addWidget(self.status_light, 1)
        layout.addSpacing(8)
        layout.addWidget(self.search_button)
        layout.addWidget(self.who_label)
        layout.addWidget(self.wall_button)
        layout.addWidget(self.lock_button)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        styles = Qt.ToolButtonStyle
        narrow = self.width() < self._theme.px(NARROW)
        self.search_button.setToolButtonStyle(
            styles.ToolButtonIconOnly if narrow else styles.ToolButtonTextBesideIcon
        )
