"""Marks that were not taken when the server came back: the person says what holds, one by one."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.sent_marks import HeldMark, QueuedMark
from ame_desktop.gui.core.formatting import clock_time, short_day
from ame_desktop.gui.core.mark_sending import MarkSending
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tokens import SIDE
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.shell.earlier_marks import EarlierMarks

HEADING: Final = "Markeringar som behöver ditt svar"
MINE: Final = "Min gäller"
THEIRS: Final = "Ta bort min"
HIGHEST: Final = 220
"""The most room, in pixels, that the lines take before they are scrolled."""


class HeldMarks(QWidget):
    """A line for each mark: what was marked, why it was not taken, and the two answers.

    Above them stands a question where marks wait under an earlier password.

    Args:
        sending: sends the marks.
        sentence: the sentence of an error.
        parent: the window.
    """

    def __init__(
        self,
        sending: MarkSending,
        sentence: Callable[[Exception], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sending = sending
        self._shown: tuple[HeldMark, ...] = ()
        self._frame = QFrame(self)
        self._frame.setProperty("kind", "band")
        self._frame.setProperty("tone", "warning")
        self._earlier = EarlierMarks(sending, sentence)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(14, 8, 8, 8)
        inside.addWidget(self._earlier)
        self._heading = _label(HEADING, "heading")
        inside.addWidget(self._heading)
        self._room = _Room()
        self._lines = self._room.lines
        inside.addWidget(self._room)
        self._heading.hide()
        self._room.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SIDE, 12, SIDE, 0)
        outer.addWidget(self._frame)
        self.setAccessibleName(HEADING)
        self.hide()
        sending.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        held, earlier = self._sending.held, self._sending.box.locked_away
        self._earlier.setVisible(earlier)
        self.setVisible(earlier or bool(held))
        if held == self._shown:
            return
        more, self._shown = len(held) > len(self._shown), held
        focused = any(button.hasFocus() for button in self._buttons())
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in held:
            self._lines.addWidget(self._line(one))
        self._heading.setVisible(bool(held))
        self._room.setVisible(bool(held))
        self._room.updateGeometry()
        if more:
            announce(self, f"{HEADING}: {len(held)}")
        if held and focused:
            self._buttons()[0].setFocus()

    def _line(self, held: HeldMark) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        told = f"{mark_text(held.mark)} {held.why}"
        row.addWidget(_label(told), 1)
        mine, theirs = QPushButton(MINE), QPushButton(THEIRS)
        for button in (mine, theirs):
            button.setAccessibleDescription(told)
            row.addWidget(button)
        writes(mine, theirs)
        mine.clicked.connect(lambda: self._sending.insist(held))
        theirs.clicked.connect(lambda: self._sending.drop(held))
        return line

    def _buttons(self) -> list[QPushButton]:
        return [b for b in self._frame.findChildren(QPushButton) if b.text() in {MINE, THEIRS}]


class _Room(QScrollArea):
    """As high as its lines, up to a height where the screens still have theirs."""

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        inner.setProperty("kind", "plain")
        self.lines = QVBoxLayout(inner)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)

    @override
    def sizeHint(self) -> QSize:
        wanted = self.lines.sizeHint()
        return QSize(wanted.width(), min(wanted.height(), HIGHEST))


def mark_text(mark: QueuedMark) -> str:
    """Return *Ali Haddad, mån 23 nov: du markerade närvarande 07:30.*"""
    draft = mark.draft
    did = "tog bort markeringen"
    if draft.state is not None:
        did = f"markerade {draft.state.in_sentence}"
    return f"{mark.name}, {short_day(draft.day)}: du {did} {clock_time(mark.made_at)}."


def _label(text: str, kind: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label
