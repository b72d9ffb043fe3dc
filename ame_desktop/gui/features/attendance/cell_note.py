"""A sentence beneath a cell: why what was pressed there was not stored."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tokens import Tone

_GAP = 2
_WIDTH = 380


class CellNote(QFrame):
    """Stands over the grid, beneath the line it is about, until the next key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "band")
        self.setProperty("tone", Tone.STOP.value)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, or an empty string."""
        return "" if self.isHidden() else self._label.text()

    def say(self, sentence: str, box: QRect) -> None:
        """Show and speak a sentence beneath a cell, or above it at the foot of the grid."""
        self._label.setText(sentence)
        over = self._over
        width = min(_WIDTH, over.width())
        self.setFixedWidth(width)
        height = self.heightForWidth(width)
        self.resize(width, height)
        below = box.bottom() + _GAP
        top = below if below + height <= over.height() else max(0, box.top() - _GAP - height)
        self.move(max(0, min(box.left(), over.width() - width)), top)
        self.show()
        self.raise_()
        announce(self, sentence)
