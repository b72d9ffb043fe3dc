"""Cells with a bar beneath their words: the one-year clock, and worked against planned hours."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ame_desktop.domain.agreement_rows import AgreementRow, HoursPair
from ame_desktop.gui.core.table_model import ROW_ROLE
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.widgets.hours_field import hours_text

Index = QModelIndex | QPersistentModelIndex
BAR: Final = 5
"""Height of a bar in pixels at 100 percent."""
_MUCH: Final = 1.1
_MIDDLE: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TONES: Final = (Tone.INFO, Tone.WARNING, Tone.STOP)


@dataclass(frozen=True)
class Meter:
    """What a cell tells: words, how full its bar is, its meaning, and where its marks stand.

    ``share`` and ``marks`` are between 0 and 1; without ``share`` there is no bar.
    """

    text: str
    share: float | None = None
    tone: Tone | None = None
    marks: tuple[float, ...] = ()


def clock_text(row: AgreementRow, today: date) -> str:
    """Return how long an agreement still holds: *98 dagar kvar*."""
    if today < row.start:
        return f"om {_days((row.start - today).days)}"
    if row.days_left < 0:
        return f"slut sedan {_days(-row.days_left)}"
    return "sista dagen" if row.days_left == 0 else f"{_days(row.days_left)} kvar"


def clock_tone(row: AgreementRow, reminder_days: tuple[int, ...]) -> Tone | None:
    """Return the meaning of the time that is left: 90, 60 or 30 days. Source: RAG-42."""
    if row.days_left < 0:
        return Tone.STOP
    passed = [
        tone for days, tone in zip(reminder_days, _TONES, strict=False) if row.days_left <= days
    ]
    return passed[-1] if passed else None


def clock(row: AgreementRow, today: date, reminder_days: tuple[int, ...]) -> Meter:
    """Return the one-year clock, with a mark for each reminder."""
    length = (row.end - row.start).days + 1
    marks = tuple(1 - days / length for days in reminder_days if days < length)
    return Meter(clock_text(row, today), row.elapsed(today), clock_tone(row, reminder_days), marks)


def hours_meter(pair: HoursPair) -> Meter:
    """Return worked against planned hours: *6 av 12 h*."""
    share = pair.share
    if share is None:
        return Meter(f"{hours_text(pair.delivered)} h" if pair.delivered else "–")
    tone = Tone.WARNING if share > _MUCH else None
    return Meter(hours_pair_text(pair), min(float(share), 1.0), tone)


def hours_pair_text(pair: HoursPair) -> str:
    """Return *6 av 12 h*."""
    return f"{hours_text(pair.delivered)} av {hours_text(pair.planned)} h"


class MeterDelegate(QStyledItemDelegate):
    """Draws the cells of some columns as meters, the others as they are."""

    def __init__(
        self,
        theme: Theme,
        meters: Mapping[int, Callable[[AgreementRow], Meter]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._meters = dict(meters)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw words and bar, or the plain cell."""
        meter = self._meters.get(index.column())
        if meter is None:
            super().paint(painter, option, index)
            return
        painter.save()
        self._paint_meter(painter, option, meter(index.data(ROW_ROLE)))
        painter.restore()

    def _paint_meter(self, painter: QPainter, option: QStyleOptionViewItem, meter: Meter) -> None:
        theme, px, colours = self._theme, self._theme.px, self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        box = QRectF(option.rect).adjusted(px(8), px(3), -px(10), -px(4))
        words = box if meter.share is None else box.adjusted(0, 0, 0, -px(BAR + 3))
        painter.setFont(option.font)
        painter.setPen(QColor(colours.on_selection if selected else colours.text))
        text = option.fontMetrics.elidedText(
            meter.text, Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, _MIDDLE, text)
        if meter.share is None:
            return
        track = QRectF(box.left(), box.bottom() - px(BAR), box.width(), px(BAR))
        filled = QColor(colours.accent) if meter.tone is None else theme.foreground(meter.tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface if selected else colours.hairline))
        painter.drawRoundedRect(track, px(BAR) / 2, px(BAR) / 2)
        painter.setBrush(filled)
        if meter.share > 0:
            done = QRectF(track)
            done.setWidth(max(track.width() * meter.share, px(BAR)))
            painter.drawRoundedRect(done, px(BAR) / 2, px(BAR) / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for mark in meter.marks:
            place = track.left() + track.width() * mark
            line = QRectF(place, track.top() - px(2), px(1), track.height() + px(4))
            painter.fillRect(line, QColor(colours.border))


def _days(days: int) -> str:
    return "1 dag" if days == 1 else f"{days} dagar"
