"""Which period is shown: the one before, the one after, or any of those in the list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from ame_desktop.domain.rollups import PeriodChoice
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.widgets.field_values import choose, chosen, fill


class PeriodBar(QWidget):
    """The newest period stands first in the list.

    Args:
        icons: drawn icons.
        parent: the widget that holds the bar.
    """

    chosen = Signal()
    """Another period was chosen."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[PeriodChoice, ...] = ()
        self._titles: list[str] = []
        self.combo = QComboBox(self)
        name_choice(self.combo, "Period")
        self.before_button = _arrow(self, "Föregående period")
        self.after_button = _arrow(self, "Nästa period")
        icons.dress(self.before_button, "left", size=16)
        icons.dress(self.after_button, "right", size=16)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.before_button, self.combo, self.after_button):
            layout.addWidget(widget)
        self.combo.activated.connect(self._tell)
        self.before_button.clicked.connect(lambda: self.step(-1))
        self.after_button.clicked.connect(lambda: self.step(1))

    @property
    def key(self) -> str:
        """The period that is chosen, such as ``2026T2``; nothing before the list is read."""
        return str(chosen(self.combo) or "")

    def show_choices(self, choices: Sequence[PeriodChoice], key: str) -> None:
        """Offer these periods, the oldest first in ``choices``, and stand on one."""
        self._choices = tuple(sorted(choices, key=lambda choice: choice.period.start))
        titles = [(_title(choice), choice.period.key) for choice in reversed(self._choices)]
        fill(self.combo, titles, key)
        self._titles = [title for title, _ in titles]
        self.fit()
        self._follow()

    def fit(self) -> None:
        """Take the width of the longest period in the list."""
        metrics, height = self.combo.fontMetrics(), self.combo.sizeHint().height()
        longest = max((metrics.horizontalAdvance(title) for title in self._titles), default=0)
        self.combo.setMinimumWidth(longest + height + height // 2)

    def step(self, steps: int) -> None:
        """Go to an earlier (less than zero) or a later period."""
        self._stand(self._place + steps)

    def choose_number(self, number: int) -> None:
        """Go to a period of the year that is shown, by its number."""
        held = self._choices
        if not held:
            return
        year = held[self._place].period.year
        for place, choice in enumerate(held):
            if (choice.period.year, choice.period.number) == (year, number):
                self._stand(place)

    @property
    def _place(self) -> int:
        keys = [choice.period.key for choice in self._choices]
        return keys.index(self.key) if self.key in keys else 0

    def _stand(self, place: int) -> None:
        if 0 <= place < len(self._choices) and place != self._place:
            choose(self.combo, self._choices[place].period.key)
            self._tell()

    def _tell(self) -> None:
        self._follow()
        self.chosen.emit()

    def _follow(self) -> None:
        self.before_button.setEnabled(self._place > 0)
        self.after_button.setEnabled(self._place + 1 < len(self._choices))


def _title(choice: PeriodChoice) -> str:
    if choice.fixed_edition:
        return f"{choice.period.label} · fastställd"
    return f"{choice.period.label} · pågår" if choice.running else choice.period.label


def _arrow(parent: QWidget, name: str) -> QToolButton:
    button = QToolButton(parent)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
