"""The day that the screens show: *◀ tis 3 mars v. 10 ▶ Idag*."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from ame_desktop.gui.core.formatting import day_and_week
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.speech import announce

_DAY: Final = timedelta(days=1)


class DateStrip(QWidget):
    """Steps between days; the day itself is a button that asks which day to go to."""

    day_changed = Signal(object)
    go_to_asked = Signal()

    def __init__(
        self, icons: Icons, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today()
        self._earlier_button = self._step_button(icons, "left", "Föregående dag", "Alt+←")
        self._later_button = self._step_button(icons, "right", "Nästa dag", "Alt+→")
        self._day_button = QPushButton(self)
        self._day_button.setProperty("kind", "quiet")
        self._day_button.setToolTip("Gå till en annan dag (Ctrl+G)")
        self._today_button = QPushButton("Idag", self)
        self._today_button.setToolTip("T")
        self._earlier_button.clicked.connect(self.earlier)
        self._later_button.clicked.connect(self.later)
        self._day_button.clicked.connect(self.go_to_asked)
        self._today_button.clicked.connect(self.go_to_today)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for button in (self._earlier_button, self._day_button, self._later_button):
            layout.addWidget(button)
        layout.addSpacing(8)
        layout.addWidget(self._today_button)
        self._show_day()

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._day

    @property
    def text(self) -> str:
        """The day as it reads."""
        return self._day_button.text()

    def set_day(self, day: date) -> None:
        """Show a day and tell of it."""
        if day == self._day:
            return
        self._day = day
        self._show_day()
        announce(self, self.text)
        self.day_changed.emit(day)

    def earlier(self) -> None:
        """Go to the day before."""
        self.set_day(self._day - _DAY)

    def later(self) -> None:
        """Go to the day after."""
        self.set_day(self._day + _DAY)

    def go_to_today(self) -> None:
        """Go to today."""
        self.set_day(self._today())

    def _show_day(self) -> None:
        text = day_and_week(self._day, self._today())
        self._day_button.setText(text)
        self._today_button.setEnabled(self._day != self._today())

    def _step_button(self, icons: Icons, icon: str, name: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        icons.dress(button, icon)
        return button
