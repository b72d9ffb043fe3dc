"""The passing message low in the window, clear of buttons and fields: what was done, *Ångra*."""

from collections.abc import Callable
from itertools import chain
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.theme import Theme

SECONDS: Final = 8
WIDEST: Final = 560
"""Pixels at the ordinary size; a longer sentence goes on upon the next row."""
_MARGIN: Final = 24
_TAKEN: Final = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)


class Toast(QFrame):
    """Shows one sentence for eight seconds over its parent; waits while pointed at or focused.

    Args:
        parent: what it lies over.
        theme: sizes.
        within: the part of the parent that it keeps to, where it is not the whole.
    """

    def __init__(self, parent: QWidget, theme: Theme, within: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self._over = parent
        self._theme = theme
        self._within = within or parent
        self._undo: Callable[[], object] | None = None
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(False)
        self._undo_button = QPushButton("Ångra", self)
        self._undo_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._undo_button.clicked.connect(self._act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(16)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._undo_button)
        self._within.installEventFilter(self)
        self._undo_button.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, or an empty string."""
        return "" if self.isHidden() else self._label.text()

    def say(
        self, sentence: str, undo: Callable[[], object] | None = None, *, tip: str = "Ctrl+Z"
    ) -> None:
        """Show and speak a sentence; with ``undo`` the button *Ångra* stands beside it.

        ``tip`` is the key that does the same; what somebody else did has none.
        """
        self._label.setText(sentence)
        self._undo = undo
        self._undo_button.setVisible(undo is not None)
        self._undo_button.setToolTip(tip)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SECONDS * 1000)
        announce(self, sentence)

    def close_now(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self.hide()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start(SECONDS * 1000)
        super().leaveEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._undo_button and self.isVisible():
            if kind is QEvent.Type.FocusIn:
                self._timer.stop()
            elif kind is QEvent.Type.FocusOut:
                self._timer.start(SECONDS * 1000)
        elif watched is self._within and kind is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        undo = self._undo
        self.close_now()
        if undo is not None:
            undo()

    def _place(self) -> None:
        widest = min(self._theme.px(WIDEST), self._room().width() - 2 * _MARGIN)
        self._label.setWordWrap(False)
        self.adjustSize()
        if self.width() > widest:
            self._label.setWordWrap(True)
            self.resize(widest, self.heightForWidth(widest))
        self.move(self._free_place())

    def _room(self) -> QRect:
        """Return the part of the parent that the message keeps to."""
        within = self._within
        corner = QPoint() if within is self._over else within.mapTo(self._over, QPoint())
        return QRect(corner, within.size())

    def _free_place(self) -> QPoint:
        """Return where nothing that one reads, writes in or presses is covered, or the usual."""
        room, size = self._room(), self.size()
        middle = room.left() + (room.width() - size.width()) // 2
        right = room.left() + max(room.width() - size.width() - _MARGIN, 0)
        lowest = room.top() + room.height() - size.height() - _MARGIN
        taken = self._taken()
        step = size.height() // 2 or 1
        heights = range(lowest, max(lowest - room.height() // 2, 0), -step)
        places = [QPoint(along, down) for down in heights for along in (middle, right)]
        free = (place for place in places if not _covers(QRect(place, size), taken))
        return next(free, QPoint(middle, lowest))

    def _taken(self) -> list[QRect]:
        """Return where buttons, fields and what a screen tells are, outside of the message."""
        parent = self._over
        pressed = (widget for kind in _TAKEN for widget in parent.findChildren(kind))
        told = (frame for frame in parent.findChildren(QFrame) if frame.property("kind") == "band")
        found = [widget for widget in chain(pressed, told) if widget.isVisibleTo(parent)]
        seen = []
        for widget in found:
            if self.isAncestorOf(widget):
                continue
            shown = widget.visibleRegion().boundingRect()
            if not shown.isEmpty():
                seen.append(QRect(widget.mapTo(parent, shown.topLeft()), shown.size()))
        return seen


def _covers(box: QRect, taken: list[QRect]) -> bool:
    return any(box.intersects(other) for other in taken)
