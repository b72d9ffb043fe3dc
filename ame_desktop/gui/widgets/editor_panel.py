"""An editor beside the page: a form with *Spara* and *Avbryt*, and each error at its own field."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.kept_focus import stand_on_a_list
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import REASON, held, writes
from ame_desktop.gui.widgets.calm_wheel import calm_wheel
from ame_desktop.gui.widgets.field_rows import keep_rows_even
from ame_desktop.gui.widgets.form_fields import FormFields
from ame_desktop.gui.widgets.form_inputs import change_of, paint
from ame_desktop.gui.widgets.held_changes import HeldChanges
from ame_desktop.gui.widgets.panel_layout import FormArea, lay_out
from ame_desktop.gui.widgets.tab_order import tab_as_read

WIDTH: Final = 420
"""Width of an editor in pixels at 100 percent."""
WIDEST: Final = 16_777_215  # no limit, as Qt says it


class EditorPanel(QFrame):
    """Holds one form. Enter and Ctrl+Enter save, Esc leaves, by way of *Avbryt* when changed.

    A form's widget for the field ``name`` is called ``name_edit``, ``name_combo`` or
    ``name_check``, and the label that says what is wrong with it ``name_error_label``.
    """

    save_asked = Signal()
    left = Signal()
    changed = Signal()
    """Something in the form was changed."""

    def __init__(
        self, title: str, form: QWidget, parent: QWidget | None = None, *, save: str = "Spara"
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self.form = form
        self.fields = FormFields(form)
        calm_wheel(form)
        keep_rows_even(form)
        self._heading = _line("heading", self, title)
        self._summary = _line("error", self)
        self._effect = _line("muted", self)
        self._effect.hide()
        self.save_button = QPushButton(save, self)
        self.save_button.setProperty("kind", "primary")
        writes(self.save_button)
        self.save_button.clicked.connect(self._ask_save)
        self.cancel_button = QPushButton("Avbryt", self)
        self.cancel_button.clicked.connect(self.left)
        self._area = FormArea(form, self)
        self.sight = self._area.sight
        lay_out(self, (self._heading, self._area, self._effect, self._summary), self._buttons)
        self._changes = HeldChanges(
            self, self.fields, self.cancel_button, self.say, self.clear_errors
        )
        self.began: dict[str, object] = {}
        self.clear_errors()
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            add_key(keys, self._ask_save, self)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.save_button, self.cancel_button)

    @property
    def dirty(self) -> bool:
        """Whether anything has been changed since the editor opened."""
        return self._changes.dirty

    @property
    def summary(self) -> str:
        """What the editor says is wrong, or an empty string."""
        return "" if self._summary.isHidden() else self._summary.text()

    @property
    def effect(self) -> str:
        """What the editor says that saving would do, or an empty string."""
        return self._effect.text()

    def show_effect(self, text: str) -> None:
        """Say what saving would do."""
        self._effect.setText(text)
        self._effect.setVisible(bool(text))

    def opened(self) -> None:
        """Take what stands in the form as unchanged, and give its first field the focus.

        ``began`` is what stood in each field then.
        """
        self._changes.begin()
        self.began = self.fields.values
        tab_as_read(self.form, self.save_button, self.cancel_button)
        for widget in self.fields.inputs:
            change_of(widget).connect(self.changed)
        # A field can be hidden by the box around it: given the focus, it would take it from sight.
        reached = (*self.fields.inputs, *self.form.findChildren(QPushButton))
        for first in [w for w in reached if w.isEnabled() and w.isVisibleTo(self)][:1]:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def stand_as(self, other: "EditorPanel") -> None:
        """Stand where another editor of the same row stood, where a form shows a part at a time."""

    def show_rule(self, error: DomainError) -> None:
        """Say what a rule says, at the field that it concerns, and go there."""
        self.clear_errors()
        widget = self.fields.find(error.field)
        label = self.form.findChild(QLabel, f"{error.field}_error_label") if error.field else None
        shown = label if label is not None and widget is not None else self._summary
        shown.setText(error.message)
        shown.show()
        if widget is not None:
            paint(widget, wrong=True)
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            self.sight.bring(shown, widget)
        self.save_button.setEnabled(True)
        announce(self, error.message)

    def put_line(self, line: QWidget) -> None:
        """Show a line of text under the heading."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, line)

    def put_above(self, widget: QWidget) -> None:
        """Show something above the form, and scroll to it."""
        self._area.put_above(widget)

    def say(self, sentence: str) -> None:
        """Say something below the form, and speak it."""
        self._summary.setText(sentence)
        self._summary.show()
        announce(self, sentence)

    def clear_errors(self) -> None:
        """Take away what was said."""
        self._summary.hide()
        for label in self.form.findChildren(QLabel):
            if label.objectName().endswith("_error_label"):
                label.hide()
        for widget in self.fields.inputs:
            if widget.property("wrong"):
                paint(widget, wrong=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self._ask_save()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def let_save(self) -> None:
        """Let the person save again, with everything as it was typed."""
        self.save_button.setEnabled(True)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_save(self) -> None:
        # While something is being stored, a second press would store it twice.
        if self.save_button.isEnabled():
            self.save_asked.emit()
        elif held(self.save_button):
            self.say(REASON)

    def holds_on(self) -> bool:
        """Say that something would be lost, and whether it would."""
        return self.dirty and self._changes.holds_on()

    def _escape(self) -> None:
        # An editor that only shows has nothing to lose, whatever was chosen in it.
        if self.dirty:
            self._changes.escape(self.left.emit)
        else:
            self.left.emit()


def _line(kind: str, parent: QWidget, text: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


class EditorDock(QWidget):
    """The place beside a page's content where one editor at a time is shown."""

    occupied = Signal(bool)
    """An editor is shown, or no longer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._panel: EditorPanel | None = None
        self._content: QWidget | None = None
        self._back_to: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._fit)
        self._fit()
        self.hide()

    @property
    def panel(self) -> EditorPanel | None:
        """The editor that is shown, or ``None``."""
        return self._panel

    def stand_beside(self, content: QWidget) -> None:
        """Take the content's place while an editor is open, where there is no room for both."""
        self._content = content

    def open(self, panel: EditorPanel, on_left: Callable[[], object] | None = None) -> None:
        """Show an editor in place of the one that was there."""
        self.close_panel()
        self._back_to = QApplication.focusWidget()
        self._panel = panel
        panel.left.connect(self.close_panel)
        if on_left is not None:
            panel.left.connect(on_left)
        self._layout.addWidget(panel)
        self._fit()
        self.show()
        self.occupied.emit(True)
        panel.opened()

    def put_instead(self, panel: EditorPanel) -> None:
        """Show an editor in place of the same one with what was read before."""
        old = self._panel
        if old is None:
            return
        self._layout.replaceWidget(old, panel)
        self._panel = panel
        panel.left.connect(self.close_panel)
        panel.show()
        panel.opened()
        old.hide()
        old.deleteLater()

    def close_panel(self) -> None:
        """Put the editor away."""
        panel, self._panel = self._panel, None
        if panel is not None:
            self._layout.removeWidget(panel)
            self.occupied.emit(False)
        if self._content is not None:
            self._content.show()
        if panel is not None:
            self._go_back(panel)
            panel.hide()
            panel.deleteLater()
        self.hide()

    def _go_back(self, panel: EditorPanel) -> None:
        """Return to where one was, now shown; a hidden editor would send the focus away."""
        focused, back_to = QApplication.focusWidget(), self._back_to
        inside = focused is not None and panel.isAncestorOf(focused)
        if not inside:
            return
        if back_to is not None and isValid(back_to) and back_to.isEnabled():
            back_to.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._content is not None:
            stand_on_a_list(self._content)

    def _fit(self) -> None:
        content, width = self._content, self._theme.px(WIDTH)
        page = self.parentWidget()
        narrow = content is not None and page is not None and page.width() < width + width
        if content is not None:
            content.setVisible(not (narrow and self._panel is not None))
        self.setMinimumWidth(0 if narrow else width)
        self.setMaximumWidth(WIDEST if narrow else width)
