"""The band above a page's content that says what went wrong and what to do, without a dialog."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tokens import Tone


class MessageBand(QWidget):
    """One sentence in a tone, with an action where there is one, and *Stäng*."""

    closed = Signal()
    """The person put the sentence away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QFrame(self)
        self._frame.setProperty("kind", "band")
        self._action: Callable[[], object] | None = None
        self._label = QLabel(self._frame)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act_button = QPushButton("Visa", self._frame)
        self._act_button.clicked.connect(self._act)
        self._close_button = QPushButton("Stäng", self._frame)
        self._close_button.setProperty("kind", "quiet")
        self._close_button.clicked.connect(self._close)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        layout = QHBoxLayout(self._frame)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._act_button)
        layout.addWidget(self._close_button)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, or an empty string."""
        return "" if self.isHidden() else self._label.text()

    def say(
        self,
        sentence: str,
        tone: Tone = Tone.STOP,
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence and speak it; ``action`` is the text of a button that acts on it."""
        self._label.setText(sentence)
        self._action = on_action
        self._act_button.setText(action or self._act_button.text())
        self._act_button.setVisible(bool(action))
        self._close_button.show()
        self._frame.setProperty("tone", tone.value)
        for widget in (self._frame, self._label):
            self.style().unpolish(widget)
            self.style().polish(widget)
        self.show()
        announce(self, sentence)

    def clear(self) -> None:
        """Take the sentence away."""
        self.hide()
        self._label.clear()

    def stay(self, sentence: str, tone: Tone = Tone.INFO) -> None:
        """Show a sentence that cannot be put away, since it is true for as long as it stands."""
        self.say(sentence, tone)
        self._close_button.hide()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _act(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action()
