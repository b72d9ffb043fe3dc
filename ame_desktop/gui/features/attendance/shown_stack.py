"""Views of which one is shown: only that one takes room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override


class ShownStack(QStackedWidget):
    """A stack that asks for no more room than what is shown needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    @override
    def hasHeightForWidth(self) -> bool:
        """A stack's own layout would answer for the views that are not shown as well."""
        return False

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        if shown is None:
            return super().minimumSizeHint()
        size, layout = shown.minimumSizeHint(), shown.layout()
        if layout is not None and layout.hasHeightForWidth():
            size.setHeight(layout.totalMinimumHeightForWidth(self.width()))
        return size

    @override
    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        if shown is None:
            return super().sizeHint()
        size = shown.sizeHint()
        if shown.hasHeightForWidth():
            size.setHeight(shown.heightForWidth(self.width()))
        return size

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
