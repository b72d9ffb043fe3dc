"""A page's title to the left and its tools to the right; they wrap where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ame_desktop.gui.widgets.flow_layout import FlowLayout


class PageHeader(QWidget):
    """Stands first in every page's body."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(title, self)
        self._label.setProperty("kind", "title")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._flow = FlowLayout(self, spacing=12, spread=True)
        self._flow.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_title(self, title: str) -> None:
        """Show another title, such as a person's name."""
        self._label.setText(title)

    def add(self, tool: QWidget) -> None:
        """Add a field or button after those that are there."""
        self._flow.addWidget(tool)
