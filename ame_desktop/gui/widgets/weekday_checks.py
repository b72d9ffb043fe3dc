"""The seven weekdays in a row, each to be ticked."""

from PySide6.QtWidgets import QCheckBox, QWidget

from ame_desktop.domain.swedish_names import SHORT_WEEKDAYS, WEEKDAYS
from ame_desktop.gui.widgets.flow_layout import FlowLayout


class WeekdayChecks(QWidget):
    """Holds a bit mask of weekdays, Monday lowest."""

    def __init__(self, mask: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, spacing=6)
        self._boxes: list[QCheckBox] = []
        for day, (short, name) in enumerate(zip(SHORT_WEEKDAYS, WEEKDAYS, strict=True)):
            box = QCheckBox(short.capitalize(), self)
            box.setAccessibleName(name.capitalize())
            box.setChecked(bool(mask >> day & 1))
            layout.addWidget(box)
            self._boxes.append(box)

    @property
    def weekdays(self) -> int:
        """The days that are ticked."""
        return sum(1 << day for day, box in enumerate(self._boxes) if box.isChecked())

    def set_weekdays(self, mask: int) -> None:
        """Tick the days of a bit mask, and no others."""
        for day, box in enumerate(self._boxes):
            box.setChecked(bool(mask >> day & 1))
