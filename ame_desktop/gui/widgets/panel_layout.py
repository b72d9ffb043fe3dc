"""How an editor is laid out: its form scrolls between what is said of it and its buttons."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.gui.widgets.in_sight import Sight


class FormArea(QScrollArea):
    """Scrolls a form, so that a long one never makes the page itself scroll."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sight = Sight(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget(self)
        holder.setProperty("kind", "plain")
        self._inside = QVBoxLayout(holder)
        self._inside.setContentsMargins(0, 0, 8, 0)
        form.setParent(holder)
        self._inside.addWidget(form)
        self._inside.addStretch(1)
        self.setWidget(holder)

    def put_above(self, widget: QWidget) -> None:
        """Show something above the form, and scroll to it."""
        self._inside.insertWidget(0, widget)
        widget.show()
        self.sight.bring(widget)


def lay_out(panel: QWidget, parts: tuple[QWidget, ...], buttons: Iterable[QPushButton]) -> None:
    """Put the parts under each other, the form with the room that is left, and the buttons."""
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(16, 14, 8, 14)
    layout.setSpacing(12)
    for part in parts:
        layout.addWidget(part, int(isinstance(part, FormArea)))
    layout.addLayout(row)
