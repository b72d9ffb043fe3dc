"""The pages of a document as pictures under each other: fit to the width, zoomed by keys, crisp."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from ame_desktop.domain.page_images import PageImage
from ame_desktop.gui.core.theme import Theme

ZOOMS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Times the width of the area; 1 shows whole lines."""
MARGIN: Final = 12
LINE: Final = 40
"""Pixels that one press of an arrow scrolls."""


class PdfPages(QAbstractScrollArea):
    """Shows page pictures; only those in sight are scaled, and all stay in memory."""

    spoken_role: ClassVar = QAccessible.Role.Document

    page_changed = Signal()
    """Another page is in sight, or there are more or fewer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: tuple[PageImage, ...] = ()
        self._zoom = ZOOMS.index(1.0)
        self._scaled: dict[int, QPixmap] = {}
        self.setProperty("kind", "read")
        self.setAccessibleName("Förhandsvisning")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(LINE)
        self.horizontalScrollBar().setSingleStep(LINE)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._again)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The page in the middle of the area, counted from 1; 0 where there is none."""
        middle = self._top + self.viewport().height() / 2
        passed = sum(1 for frame in self._frames() if frame.top() <= middle)
        return max(passed, 1) if self._pages else 0

    @property
    def zoom(self) -> float:
        """Times the width of the area."""
        return ZOOMS[self._zoom]

    @property
    def wanted_pixels(self) -> int:
        """How many pixels wide a page should be drawn, so that each is one of the screen's."""
        return max(1, round(self._page_width() * self.devicePixelRatioF()))

    def set_pages(self, pages: Sequence[PageImage]) -> None:
        """Show other pages, and stay at the same place of the same page."""
        place = self._place()
        self._pages = tuple(pages)
        self._again(place)
        self.page_changed.emit()

    def go_to_page(self, number: int) -> None:
        """Show the top of a page, counted from 1."""
        self._go((max(0, number - 1), 0.0))

    def zoom_in(self) -> None:
        """Show the pages one step larger."""
        self._set_zoom(self._zoom + 1)

    def zoom_out(self) -> None:
        """Show the pages one step smaller."""
        self._set_zoom(self._zoom - 1)

    def fit_width(self) -> None:
        """Show whole lines."""
        self._set_zoom(ZOOMS.index(1.0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.text():
            case "+":
                self.zoom_in()
            case "-":
                self.zoom_out()
            case "0":
                self.fit_width()
            case _ if event.key() == Qt.Key.Key_Home:
                self.go_to_page(1)
            case _ if event.key() == Qt.Key.Key_End:
                self.go_to_page(self.count)
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.colours.sunken))
        painter.setPen(QColor(self._theme.colours.hairline))
        top, bottom = self._top, self._top + self.viewport().height()
        seen: dict[int, QPixmap] = {}
        for place, frame in enumerate(self._frames()):
            if frame.bottom() < top or frame.top() > bottom:
                continue
            seen[place] = self._pixmap(place, frame)
            shown = frame.translated(-self.horizontalScrollBar().value(), -top)
            painter.drawPixmap(shown.topLeft(), seen[place])
            painter.drawRect(shown.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()
        self._scaled = seen

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self._place()
        super().resizeEvent(event)
        self._again(place)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._again()
        super().changeEvent(event)

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _page_width(self) -> float:
        room = self.viewport().width() - 2 * self._margin()
        return max(40, room) * self.zoom

    def _margin(self) -> int:
        return self._theme.px(MARGIN)

    def _frames(self) -> list[QRectF]:
        """Return where each page lies, from the top of the first one."""
        width, margin = round(self._page_width()), self._margin()
        left = max(margin, (self.viewport().width() - width) // 2)
        frames, y = [], margin
        for page in self._pages:
            height = round(width * page.height / page.width)
            frames.append(QRectF(left, y, width, height))
            y += height + margin
        return frames

    def _place(self) -> tuple[int, float]:
        """Return which page is at the top of the area, and how far down in it."""
        for place, frame in enumerate(self._frames()):
            if frame.bottom() + self._margin() > self._top:
                return place, (self._top - frame.top()) / frame.height()
        return 0, 0.0

    def _go(self, place: tuple[int, float]) -> None:
        frames = self._frames()
        if frames:
            frame = frames[min(place[0], len(frames) - 1)]
            inside = place[1] if place[0] < len(frames) else 0.0
            aim = frame.top() + inside * frame.height()
            self.verticalScrollBar().setValue(round(aim) - (0 if inside else self._margin()))

    def _set_zoom(self, step: int) -> None:
        place = self._place()
        self._zoom = min(max(step, 0), len(ZOOMS) - 1)
        self._again(place)

    def _again(self, place: tuple[int, float] | None = None) -> None:
        held = place if place is not None else self._place()
        self._scaled.clear()
        frames, room = self._frames(), self.viewport().size()
        height = int(frames[-1].bottom()) + self._margin() if frames else 0
        width = int(frames[0].width()) + 2 * self._margin() if frames else 0
        for bar, size, seen in (
            (self.verticalScrollBar(), height, room.height()),
            (self.horizontalScrollBar(), width, room.width()),
        ):
            bar.setRange(0, max(0, size - seen))
            bar.setPageStep(seen)
        self._go(held)
        self.viewport().update()

    def _pixmap(self, place: int, frame: QRectF) -> QPixmap:
        known = self._scaled.get(place)
        if known is not None:
            return known
        page, ratio = self._pages[place], self.devicePixelRatioF()
        image = QImage(
            page.rgb, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888
        )
        pixels = (frame.size() * ratio).toSize()
        if image.size() != pixels:
            keep = Qt.AspectRatioMode.IgnoreAspectRatio
            image = image.scaled(pixels, keep, Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _scrolled(self) -> None:
        self.viewport().update()
        self.page_changed.emit()
