"""A row that breaks into several where the window is narrow, as with large text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget
from typing_extensions import override


class FlowLayout(QLayout):
    """Lays widgets out left to right and goes on below when the row is full.

    Args:
        parent: the widget that the layout fills.
        spacing: pixels between widgets.
        spread: where all fit in one row, the first stands left and the others right; the first is
            as narrow as it can be before the row breaks.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 8, *, spread: bool = False
    ) -> None:
        super().__init__(parent)
        self._spread = spread
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add_beside(self, *widgets: QWidget) -> None:
        """Add widgets that stay beside each other, as a label and its field."""
        if not widgets:
            return
        row = QHBoxLayout()
        row.setSpacing(self.spacing())
        self.addChildLayout(row)
        self.addItem(row)
        for widget in widgets:
            row.addWidget(widget)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    @override
    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        at = QPoint(rect.topLeft())
        line: list[tuple[QLayoutItem, QRect]] = []
        room = rect.width() - self.sizeHint().width()
        shown = (item for item in self._items if not item.isEmpty())
        for place, item in enumerate(shown):
            size = item.sizeHint()
            if place == 0 and self._spread and item.minimumSize().width() <= size.width() + room:
                size.setWidth(min(size.width(), size.width() + room))
            if place == 1 and self._spread and room > 0:
                at.setX(at.x() + room)
            if at.x() > rect.x() and at.x() + size.width() > rect.x() + rect.width():
                at = QPoint(rect.x(), at.y() + _end_line(line, move=move) + self.spacing())
            line.append((item, QRect(at, size)))
            at.setX(at.x() + size.width() + self.spacing())
        height = _end_line(line, move=move)
        return at.y() + height - rect.y()


def _end_line(line: list[tuple[QLayoutItem, QRect]], *, move: bool) -> int:
    """Put what stands beside each other on one middle, begin anew, and return the line's height."""
    height = max((box.height() for _, box in line), default=0)
    if move:
        for item, box in line:
            item.setGeometry(box.translated(0, (height - box.height()) // 2))
    line.clear()
    return height
