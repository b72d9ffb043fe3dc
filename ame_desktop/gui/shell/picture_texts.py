"""What a pictured screen is made of, as one fingerprint: whether a picture of it has aged."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QTabBar, QWidget

MARK: Final = "Text"
"""The name in a picture's file of the fingerprint of the screen when it was taken."""
_DIGITS: Final = str.maketrans("", "", "0123456789")


def fingerprint(window: QWidget) -> str:
    """Return the SHA-256 of a window's buttons, tabs, fields and columns, the same with any fonts.

    People and figures are left out: they differ from one training unit to the next.
    """
    return sha256("\n".join(_texts(window)).encode()).hexdigest()


def _texts(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            yield from _of(widget)


def _of(widget: QWidget) -> Iterator[str]:
    match widget:
        case QAbstractButton():
            yield f"{widget.text()} {widget.accessibleName()}".translate(_DIGITS)
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QLineEdit():
            yield widget.placeholderText()
        case QAbstractItemView() if widget.model() is not None:
            yield from _columns(widget.model())


def _columns(model: QAbstractItemModel) -> Iterator[str]:
    # A list has no columns to name, and keeps the question of how many to itself.
    if not isinstance(model, QAbstractListModel):
        for place in range(model.columnCount(QModelIndex())):
            yield str(model.headerData(place, Qt.Orientation.Horizontal) or "")
