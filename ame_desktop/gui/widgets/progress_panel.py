"""A long job's panel: what is done, how many of how many, and *Avbryt*."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tasks import Cancel


class ProgressPanel(QFrame):
    """Stands inside the page while a job runs; nothing half done is left by *Avbryt*."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._cancel: Cancel | None = None
        self._sentence = ""
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName("Hur långt jobbet har kommit")
        self._bar.setFormat("%v av %m")
        self._cancel_button = QPushButton("Avbryt", self)
        self._cancel_button.clicked.connect(self._ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 10, 10)
        layout.setSpacing(16)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._cancel_button)
        self.hide()

    def begin(self, sentence: str, cancel: Cancel | None = None) -> None:
        """Show that a job runs; without ``cancel`` it cannot be stopped."""
        self._cancel = cancel
        self._sentence = sentence
        self._label.setText(sentence)
        self._bar.setRange(0, 0)
        self._cancel_button.setVisible(cancel is not None)
        self._cancel_button.setEnabled(True)
        self.show()
        announce(self, sentence)

    def let_cancel(self, cancel: Cancel) -> None:
        """Let *Avbryt* stop this job."""
        self._cancel = cancel
        self._cancel_button.show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the job has come; 0 in all is that nobody knows how much there is."""
        if not total and self._cancel_button.isEnabled():
            self._label.setText(f"{self._sentence} {done:,}".replace(",", "\N{NO-BREAK SPACE}"))
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """Take the panel away."""
        self._cancel = None
        self.hide()

    def _ask(self) -> None:
        self._cancel_button.setEnabled(False)
        self._label.setText("Avbryter …")
        if self._cancel is not None:
            self._cancel.ask()
        self.cancelled.emit()
