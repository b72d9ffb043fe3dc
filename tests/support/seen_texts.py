"""Everything that a window shows or says to a screen reader: labels, cells, choices, tooltips."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabWidget, QWidget

FLAT = (QAbstractListModel, QAbstractTableModel)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.UserRole,
)
PROPERTIES = (
    "text",
    "plainText",
    "toolTip",
    "statusTip",
    "whatsThis",
    "title",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
    "informativeText",
)


def seen_texts(window: QWidget) -> Iterator[str]:
    """Yield each text of a window, also of what is hidden for the moment."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from _of_widget(widget)
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def _of_widget(widget: QWidget) -> Iterator[str]:
    for name in PROPERTIES:
        value = widget.property(name)
        if isinstance(value, str) and value:
            yield value
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
        if widget.completer() is not None:
            yield from _of_model(widget.completer().model(), QModelIndex())
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model(), QModelIndex())
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield from (interface.text(kind) for kind in QAccessible.Text if kind.value < 100)


def _of_model(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            place = model.index(row, column, parent)
            for role in ROLES:
                value = model.data(place, role)
                if isinstance(value, str):
                    yield value
        first = model.index(row, 0, parent)
        if not isinstance(model, FLAT) and model.hasChildren(first):
            yield from _of_model(model, first)


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    # Qt keeps to itself how many columns these have.
    if isinstance(model, QAbstractListModel):
        return 1
    return model.columnCount(parent)
