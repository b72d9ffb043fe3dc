"""A link to the latest earlier day that lacks marks, such as *3 dagar saknar närvaro*."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.gui.core.formatting import short_day

Missing = Mapping[UUID, tuple[date, ...]]


class MissingLink(QPushButton):
    """Counts the days of the chosen arena, or of all; hidden where none is missing."""

    followed = Signal(object)
    """The day to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")
        self._missing: Missing = {}
        self._latest: date | None = None
        self.clicked.connect(lambda: self.followed.emit(self._latest))
        self.hide()

    def know(self, missing: Missing) -> None:
        """Keep which days lack marks, by arena."""
        self._missing = missing

    def show_for(self, arena_id: UUID | None) -> None:
        """Show the days of an arena, or of all."""
        chosen = self._missing.values() if arena_id is None else [self._missing.get(arena_id, ())]
        found = {day for days in chosen for day in days}
        if found:
            self._latest, count = max(found), len(found)
            self.setText(f"{'1 dag' if count == 1 else f'{count} dagar'} saknar närvaro")
            self.setToolTip(f"Senast {short_day(self._latest)}. Klicka för att gå dit.")
            self.setAccessibleName(f"{self.text()}, gå till {short_day(self._latest)}")
        self.setVisible(bool(found))
