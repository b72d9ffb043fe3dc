"""The row of tools above the grid: find, show less or more, and what is done at once."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ame_desktop.domain.attendance import ArenaStatus
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import held, writes, writes_later
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.flow_layout import FlowLayout

REST = "Övriga närvarande"


class ViewSwitch(QWidget):
    """*Dag*, *Vecka*, *Månad* and the rooms, of which one is chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Vy")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._group = QButtonGroup(self)
        self._buttons: dict[View, QToolButton] = {}
        for view in View:
            button = QToolButton(self)
            button.setText(view.value)
            button.setAccessibleName(view.value)
            button.setToolTip(view.hint)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, view=view: self.chosen.emit(view))
            self._group.addButton(button)
            layout.addWidget(button)
            self._buttons[view] = button
        self._buttons[View.DAY].setChecked(True)

    def offer(self, view: View, *, offered: bool) -> None:
        """Show a view's button, or not where the person's roles do not reach it."""
        self._buttons[view].setVisible(offered)

    def choose(self, view: View) -> None:
        """Show a view, as when its button is pressed; one that is not offered is not shown."""
        if not self._buttons[view].isHidden():
            self._buttons[view].click()

    def choose_next(self) -> None:
        """Show the view after the one that is shown; the first after the last."""
        offered = [view for view in View if not self._buttons[view].isHidden()]
        shown = next(view for view in offered if self._buttons[view].isChecked())
        self.choose(offered[(offered.index(shown) + 1) % len(offered)])


class DayTools(QWidget):
    """The filter with what it shows, and the buttons of what is done at once."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter_edit = FilterEdit(self)
        self.filter_edit.setPlaceholderText("Sök namn (/)")
        self.deviations = QCheckBox("Bara avvikelser", self)
        self.everyone = QCheckBox("Visa alla", self)
        self.everyone.setToolTip("Visa även de som inte väntas i dag.")
        _AsHighAsButtons(theme, self.deviations, self.everyone)
        self.absence = QPushButton("Sjuk t.o.m.", self)
        self.observe = QPushButton("Iakttagelse", self)
        self.observe.setToolTip("Skriv en rad om vad du såg i arbetet (O).")
        # A click leaves the focus on the line, so that the keys go on working there.
        self.observe.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.absence.setToolTip("Anmäl frånvaro till och med en dag (Skift+S).")
        self.lock = QPushButton("Lås månaden", self)
        self.export = QPushButton("Till Excel", self)
        icons.dress(self.export, "export")
        self.rest = QPushButton(REST, self)
        self.rest.setProperty("kind", "primary")
        self.rest.setToolTip("Markera alla som återstår i arenan som närvarande (Skift+N).")
        writes(self.absence, self.observe, self.lock)
        writes_later(self.rest)
        flow = FlowLayout(self, spacing=12)
        for widget in (
            self.filter_edit,
            self.deviations,
            self.everyone,
            self.absence,
            self.observe,
            self.lock,
            self.export,
            self.rest,
        ):
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_for(self, view: View, *, may_write: bool, may_observe: bool, may_lock: bool) -> None:
        """Show the tools that a view has."""
        day = view is View.DAY
        self.deviations.setVisible(day)
        self.everyone.setVisible(day)
        self.absence.setVisible(day and may_write)
        self.observe.setVisible(day and may_observe)
        self.rest.setVisible(day and may_write)
        self.lock.setVisible(view is View.MONTH and may_lock)

    def name_rest(self, status: ArenaStatus | None) -> None:
        """Say whom *Övriga närvarande* marks."""
        waiting = status.waiting if status is not None else 0
        self.rest.setEnabled(waiting > 0)
        self.rest.setText(f"{REST} i {status.name}" if status is not None else REST)
        # Found by its name whatever the arena is; which one it is is told after the name.
        self.rest.setAccessibleName(REST)
        if not held(self.rest):
            # Else it says why it cannot be pressed.
            self.rest.setAccessibleDescription(f"i {status.name}" if status is not None else "")


class Remaining(QLabel):
    """*Återstår 4*, or that everything is done; in longer views, which days are shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _AsHighAsButtons(theme, self)
        self.setProperty("kind", "heading")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_count(self, waiting: int, expected: int) -> None:
        """Show how many marks are awaited."""
        if not expected:
            self.setText("Ingen väntas")
        else:
            self.setText(f"Återstår {waiting}" if waiting else "Klart för dagen")


class _AsHighAsButtons(QObject):
    """Lets widgets without a frame stand level with the buttons beside them, at every zoom."""

    def __init__(self, theme: Theme, *widgets: QWidget) -> None:
        # A child of the first widget, so that it stops listening when the widgets go.
        super().__init__(widgets[0])
        self._theme, self._widgets = theme, widgets
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        for widget in self._widgets:
            widget.setMinimumHeight(self._theme.metrics.button)
