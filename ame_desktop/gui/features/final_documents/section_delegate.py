"""Paints a line of the list of sections: heading, who writes and how much, a mark when ready."""

from dataclasses import dataclass
from typing import Final, Self
from uuid import UUID

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ame_desktop.domain.final_documents import SectionRow
from ame_desktop.domain.final_sections import Writer
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_WRITERS: Final = {
    Writer.CONSULTANT: "Konsulenten",
    Writer.SUPERVISOR: "Handledaren",
    Writer.PARTICIPANT: "Deltagaren",
}


@dataclass(frozen=True)
class PartEntry:
    """The title of a part."""

    title: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.title


@dataclass(frozen=True)
class SectionEntry:
    """A section as the list shows it."""

    section_id: UUID
    title: str
    about: str
    ready: bool
    lacks: bool

    @classmethod
    def of(cls, row: SectionRow, words: int) -> Self:
        """Return how a section is shown, with so many words."""
        count = "1 ord" if words == 1 else f"{words} ord"
        writer = f"Hos {row.sent_to}" if row.sent_to and not row.ready else _WRITERS[row.writer]
        lacks = row.mandatory and not words and not row.ready
        return cls(row.section_id, row.title, f"{writer} · {count}", row.ready, lacks)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        state = "klart" if self.ready else "saknas" if self.lacks else "pågår"
        return f"{self.title}, {self.about.replace(' · ', ', ')}, {state}"


class SectionDelegate(QStyledItemDelegate):
    """Draws parts and sections in the colours and sizes of the theme."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        part = isinstance(index.data(ENTRY_ROLE), PartEntry)
        return QSize(self._theme.px(120), self._theme.px(34 if part else 44))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, px = index.data(ENTRY_ROLE), self._theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = option.rect.adjusted(px(10), 0, -px(8), 0)
        if isinstance(entry, PartEntry):
            self._part(painter, inside, entry)
        elif isinstance(entry, SectionEntry):
            self._ground(painter, option)
            self._section(painter, inside, entry)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, px = self._theme.colours, self._theme.px
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        frame = QRectF(option.rect).adjusted(px(3), 1, -px(3), -1)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QColor(colours.focus) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selection))
        painter.drawRoundedRect(frame, px(6), px(6))

    def _part(self, painter: QPainter, inside: QRect, entry: PartEntry) -> None:
        font = QFont(painter.font())
        font.setPixelSize(self._theme.metrics.small)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        rect = inside.adjusted(0, 0, 0, -self._theme.px(4))
        text = painter.fontMetrics().elidedText(
            entry.title, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _section(self, painter: QPainter, inside: QRect, entry: SectionEntry) -> None:
        px = self._theme.px
        self._mark(painter, inside, entry)
        room = inside.adjusted(0, px(4), -px(26), -px(4))
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2 + px(1))
        lower = QRect(room.left(), upper.bottom(), room.width(), room.height() - upper.height())
        self._text(painter, upper, entry.title, self._theme.colours.text, small=False)
        self._text(painter, lower, entry.about, self._theme.colours.muted, small=True)

    def _text(self, painter: QPainter, rect: QRect, text: str, colour: str, *, small: bool) -> None:
        font = QFont(painter.font())
        metrics = self._theme.metrics
        font.setPixelSize(metrics.small if small else metrics.body)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _mark(self, painter: QPainter, inside: QRect, entry: SectionEntry) -> None:
        """Draw a tick where the section is ready, an empty ring where it must be written."""
        px, size = self._theme.px, self._theme.px(16)
        x, y = inside.right() - size, inside.center().y() - size // 2
        if entry.ready:
            colour = self._theme.foreground(Tone.DONE).name()
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(x, y, self._icons.pixmap("check", size, colour, ratio))
        elif entry.lacks:
            painter.setPen(self._theme.foreground(Tone.WARNING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(x, y, size, size).adjusted(px(3), px(3), -px(3), -px(3))
            painter.drawEllipse(ring)
