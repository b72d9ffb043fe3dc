"""A row of buttons: only what can be done with what one stands on."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.flow_layout import FlowLayout


class ActButtonRow(QWidget):
    """Shows a button for each act that is offered.

    Args:
        texts: the acts by name, in the order of the row, with what stands on their buttons.
        others: more buttons, which stand last.
        parent: the widget that holds the row.
    """

    asked = Signal(str)
    """The name of an act."""

    def __init__(
        self, texts: Mapping[str, str], *others: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=8)
        self._buttons: dict[str, QPushButton] = {}
        for name, text in texts.items():
            button = QPushButton(text, self)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            writes(button)
            flow.addWidget(button)
            self._buttons[name] = button
        for other in others:
            flow.addWidget(other)
        self.offer(())

    def button(self, name: str) -> QPushButton:
        """Return the button of an act."""
        return self._buttons[name]

    def offer(self, names: Collection[str]) -> None:
        """Show the buttons of these acts, and no others."""
        for name, button in self._buttons.items():
            button.setVisible(name in names)
