"""The part *Kedjan*: whether every line stands as it was written, and the anchor to keep."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.log_chain import ChainState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.widgets.progress_panel import ProgressPanel

ABOUT: Final = (
    "Varje rad i loggen är förseglad med raden före. Om någon ändrar, tar bort eller flyttar en "
    "rad utanför programmet syns det här. Spara kontrollsumman någon annanstans, till exempel i "
    "diariet. Då märks det också om hela loggen byts ut."
)
NOT_CHECKED: Final = "Kedjan är inte kontrollerad än i dag."
_LINE_WIDTH: Final = 720
"""Pixels at 100 percent: a longer line is hard to read."""


class ChainView(QWidget):
    """Says green or names the first line that does not hold."""

    check_asked = Signal(str)
    """Check the chain; an anchor that somebody kept can be held against it."""
    save_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = tools.theme
        self.state: ChainState | None = None
        self.check_button = QPushButton("Kontrollera kedjan", self)
        self.check_button.setProperty("kind", "primary")
        self.save_button = QPushButton("Spara kontrollsumman…", self)
        self.save_button.setEnabled(False)
        tools.icons.dress(self.save_button, "save")
        self.kept_edit = QLineEdit(self)
        self.kept_edit.setAccessibleName("Sparad kontrollsumma att jämföra med")
        self.kept_edit.setPlaceholderText("Radens nummer och kontrollsumman")
        self.progress = ProgressPanel(self)
        self.verdict_label = self._label("card")
        self.verdict_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail_label = self._label("muted")
        self.detail_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.check_button.clicked.connect(self._ask)
        self.kept_edit.returnPressed.connect(self._ask)
        self.save_button.clicked.connect(self.save_asked)
        tools.theme.changed.connect(self._paint)
        tools.theme.changed.connect(self._fit)
        self._say(NOT_CHECKED, None)

    def begin(self) -> None:
        """Show that the check has begun."""
        self.check_button.setEnabled(False)
        self.progress.begin("Kontrollerar loggens rader …")

    def end(self) -> None:
        """Show that the check is over, however it went."""
        self.check_button.setEnabled(True)
        self.progress.end()

    def show_state(self, state: ChainState) -> None:
        """Say how the chain stands."""
        self.end()
        self.state = state
        self.save_button.setEnabled(state.whole)
        if state.fault is not None:
            self._say(f"Kedjan är bruten. {state.fault.sentence}", Tone.STOP)
            self.detail_label.setText(
                f"Raden är {state.fault.kind}. Tala med enhetschefen och spara filen som den är."
            )
            return
        rows = "1 rad" if state.lines == 1 else f"{state.lines} rader"
        self._say(f"Kedjan är hel. {rows} stämmer.", Tone.DONE)
        erased = f"{state.erased} rader är gallrade. " if state.erased else ""
        self.detail_label.setText(
            f"{erased}Kontrollsumma för rad {state.head.number}: {state.head.sha256}"
        )

    def _ask(self) -> None:
        if self.check_button.isEnabled():
            self.check_asked.emit(self.kept_edit.text())

    def _say(self, sentence: str, tone: Tone | None) -> None:
        self._tone = tone
        self.verdict_label.setText(sentence)
        self.detail_label.clear()
        self.detail_label.setAccessibleName("Mer om kedjan")
        self._paint()
        if tone is not None:
            announce(self, sentence)

    def _paint(self) -> None:
        tone = self._tone
        if tone is None:
            self.verdict_label.setStyleSheet("background: transparent; border: none;")
            return
        back, text = self._theme.background(tone), self._theme.foreground(tone)
        self.verdict_label.setStyleSheet(
            f"background: {back.name()}; color: {text.name()}; padding: 12px; border-radius: 6px;"
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let a line be no longer than one reads, and the text as high as its lines."""
        widest = self._theme.px(_LINE_WIDTH)
        for text in (self._about, self.verdict_label, self.detail_label, self.kept_edit):
            text.setMaximumWidth(widest)
        self._about.setMinimumHeight(self._about.heightForWidth(min(widest, self.width())))

    def _label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        self._about = about = self._label("")
        about.setText(ABOUT)
        kept = QLabel("Jämför med en sparad kontrollsumma, om du har en", self)
        kept.setBuddy(self.kept_edit)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addWidget(kept)
        layout.addWidget(self.kept_edit)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.verdict_label)
        layout.addWidget(self.detail_label)
        layout.addStretch(1)
