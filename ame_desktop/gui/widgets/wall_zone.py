"""A zone of the wall: large painted lines that turn page calmly where they do not fit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.wall import Standing
from ame_desktop.gui.core.long_words import in_rows
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import WALL_HEIGHT, WALL_TEXT, Tone

LEADING: Final = 1.28
"""The height of a line, in sizes of its text."""
SIGN: Final = 1.25
"""The room of a sign before a name, in sizes of the text."""
GAP: Final = 0.4
BETWEEN: Final = 0.8
"""Between what two signs mean, in the height of the text."""
_PAGE_ROOM: Final = 2.4
"""The room of *1/3* beside the title, in sizes of the text."""


@dataclass(frozen=True, slots=True)
class WallLine:
    """A line of text, bold or muted, with a sign before it where somebody stands somewhere."""

    text: str
    bold: bool = False
    muted: bool = False
    standing: Standing | None = None


Block = tuple[WallLine, ...]
"""Lines that stay together on a page."""


@dataclass(frozen=True, slots=True)
class _Placed:
    line: WallLine
    left: float
    top: float


class _Room:
    """Where the next line goes: down a column, then to the next one, then to the next page."""

    def __init__(self, top: float, height: float, across: int) -> None:
        self._top, self._height, self._across = top, height, across
        self.page: list[_Placed] = []
        self.column, self.at = 0, top

    @property
    def begun(self) -> bool:
        """Whether something stands in the column."""
        return self.at > self._top

    def holds(self, height: float) -> bool:
        """Whether so much more fits in the column."""
        return self.at + height <= self._height

    def put(self, line: WallLine, left: float, height: float) -> None:
        """Set a line."""
        self.page.append(_Placed(line, left, self.at))
        self.at += height

    def next_column(self) -> Iterator[list[_Placed]]:
        """Go on at the top of the next column, and yield the page where it is full."""
        self.column, self.at = self.column + 1, self._top
        if self.column == self._across:
            yield self.page
            self.page, self.column = [], 0


class WallZone(QWidget):
    """Shows blocks under a title, in as many columns and pages as they need.

    Args:
        theme: colours; the text is larger than any zoom makes that of the program.
        title: stands above, and is the zone's accessible name.
        columns: whether short lines are set in several columns.
        legend: what the signs mean, beneath.
    """

    spoken_role: ClassVar = QAccessible.Role.StaticText

    def __init__(
        self,
        theme: Theme,
        title: str,
        parent: QWidget | None = None,
        *,
        columns: bool = False,
        legend: Sequence[WallLine] = (),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._columns = columns
        self._legend = tuple(legend)
        self._blocks: tuple[Block, ...] = ()
        self._pages: list[list[_Placed]] = [[]]
        self._page = 0
        self.setAccessibleName(title)
        theme.changed.connect(self.lay_out)

    @property
    def pages(self) -> int:
        """How many pages the content takes."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The page that is shown, the first being 0."""
        return self._page

    @property
    def text_size(self) -> int:
        """The size of the text in pixels: at least 24 points, and more on a larger screen."""
        return round(WALL_TEXT * max(1.0, self.window().height() / WALL_HEIGHT))

    @property
    def cut_texts(self) -> list[str]:
        """The texts, on any page, that are wider than their room and end with dots."""
        shown = (placed for page in self._pages for placed in page)
        return [
            placed.line.text
            for placed in shown
            if self._cut(placed.line, self._text_room(placed)) != placed.line.text
        ]

    def show_blocks(self, blocks: Sequence[Block], title: str = "") -> None:
        """Show these blocks, on the page that was shown where it still is there."""
        self._blocks = tuple(blocks)
        self._title = title or self._title
        said = "; ".join(", ".join(line.text for line in block) for block in blocks)
        self.setAccessibleDescription(said)
        self.lay_out()

    def turn(self) -> None:
        """Show the next page, and after the last the first."""
        if self.pages > 1:
            self._page = (self._page + 1) % self.pages
            self.update()

    def lay_out(self) -> None:
        """Set the lines anew, as for another size."""
        self._pages = list(self._set()) or [[]]
        self._page = min(self._page, self.pages - 1)
        self.update()

    @override
    def resizeEvent(self, event: object) -> None:
        self.lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setFont(self._font(bold=True))
        painter.setPen(QColor(colours.accent))
        line = self.text_size * LEADING
        room = self.width() - (self.text_size * _PAGE_ROOM if self.pages > 1 else 0.0)
        title = self._cut(WallLine(self._title, bold=True), room)
        painter.drawText(self._row(0, 0, line), Qt.AlignmentFlag.AlignVCenter, title)
        if self.pages > 1:
            painter.setFont(self._font())
            painter.setPen(QColor(colours.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self._row(0, 0, line), right, f"{self._page + 1}/{self.pages}")
        for placed in self._pages[self._page]:
            self._draw(painter, placed, line)
        self._draw_legend(painter, line)
        painter.end()

    def _draw_legend(self, painter: QPainter, height: float) -> None:
        metrics, left = QFontMetricsF(self._font()), 0.0
        for line in self._legend:
            self._draw(painter, _Placed(line, left, self.height() - height), height)
            left += metrics.horizontalAdvance(line.text) + self.text_size * (SIGN + BETWEEN)

    def _row(self, left: float, top: float, height: float) -> QRectF:
        return QRectF(left, top, self.width() - left, height)

    def _font(self, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self.text_size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _draw(self, painter: QPainter, placed: _Placed, height: float) -> None:
        line, colours, left = placed.line, self._theme.colours, placed.left
        if line.standing is not None:
            middle = QPointF(left + self.text_size * 0.42, placed.top + height / 2)
            self._draw_sign(painter, line.standing, middle)
            left += self.text_size * SIGN
        painter.setFont(self._font(bold=line.bold))
        painter.setPen(QColor(colours.muted if line.muted else colours.text))
        room = self.width() - left if line in self._legend else self._text_room(placed)
        painter.drawText(
            QRectF(left, placed.top, room, height),
            Qt.AlignmentFlag.AlignVCenter,
            self._cut(line, room),
        )

    def _text_room(self, placed: _Placed) -> float:
        sign = 0.0 if placed.line.standing is None else self.text_size * SIGN
        return self._wide() - sign

    def _draw_sign(self, painter: QPainter, standing: Standing, middle: QPointF) -> None:
        """Draw a filled ring with a tick, an empty ring, or a dash: a shape besides the colour."""
        size, theme = self.text_size * 0.38, self._theme
        pen = QPen(QColor(theme.colours.border), max(2.0, size / 6))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if standing is Standing.HERE:
            pen.setColor(theme.foreground(Tone.PRESENT))
            painter.setBrush(theme.background(Tone.PRESENT))
        painter.setPen(pen)
        if standing is Standing.AWAY:
            reach = QPointF(size * 0.7, 0)
            painter.drawLine(middle - reach, middle + reach)
            return
        painter.drawEllipse(middle, size, size)
        if standing is Standing.HERE:
            corner = middle + QPointF(-size * 0.08, size * 0.4)
            painter.drawLine(middle + QPointF(-size * 0.48, 0), corner)
            painter.drawLine(corner, middle + QPointF(size * 0.5, -size * 0.4))

    def _wide(self) -> float:
        return (self.width() - self._gutter * (self._across - 1)) / self._across

    @property
    def _gutter(self) -> float:
        return self.text_size * 0.6

    @property
    def _across(self) -> int:
        """How many columns there is room for, with the longest line whole."""
        if not self._columns or not self._blocks:
            return 1
        metrics = QFontMetricsF(self._font())
        sign = self.text_size * SIGN
        longest = max(
            metrics.horizontalAdvance(line.text) + sign for block in self._blocks for line in block
        )
        return max(1, int((self.width() + self._gutter) / (longest + self._gutter)))

    def _cut(self, line: WallLine, wide: float) -> str:
        metrics = QFontMetricsF(self._font(bold=line.bold))
        return metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, wide)

    def _set(self) -> Iterator[list[_Placed]]:
        """Set the blocks in columns from top to bottom, and yield each full page."""
        line = self.text_size * LEADING
        top = line + self.text_size * GAP
        wide, across = self._wide(), self._across
        foot = line if self._legend else 0.0
        room = _Room(top, self.height() - foot, across)
        for block in self._blocks:
            lines = [part for whole in block for part in self._broken(whole, wide)]
            if room.begun and not room.holds(len(lines) * line):
                yield from room.next_column()
            for part in lines:
                if room.begun and not room.holds(line):
                    yield from room.next_column()
                room.put(part, room.column * (wide + self._gutter), line)
            room.at += 0.0 if self._columns else self.text_size * GAP
        if room.page:
            yield room.page

    def _broken(self, line: WallLine, wide: float) -> Iterator[WallLine]:
        """Break a line between words, or else in one, where it is too long for its column."""
        metrics = QFontMetricsF(self._font(bold=line.bold))
        room = wide - (0.0 if line.standing is None else self.text_size * SIGN)
        first, *more = in_rows(line.text, room, metrics.horizontalAdvance)
        yield replace(line, text=first)
        for row in more:
            yield replace(line, text=row, standing=None)
