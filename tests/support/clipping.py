"""Finds texts on a screen that have less room than they need."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from ame_desktop.gui.widgets.name_tile import NameTile

SLACK = 2
"""Pixels that rounding may take; a button with focus has a thicker frame."""


def clipped(root: QWidget) -> list[str]:
    """Return the visible texts that are cut, by their own size or by what they stand in."""
    found = [child for child in root.findChildren(QWidget) if child.isVisibleTo(root)]
    return [_told(child) for child in found if _cut(child) or _covered(child, root)]


def _cut(widget: QWidget) -> bool:
    """Whether a widget is smaller than its own text."""
    if isinstance(widget, QLabel):
        return _label_cut(widget)
    if isinstance(widget, QPushButton | NameTile):
        return widget.width() + SLACK < widget.sizeHint().width() or _low(widget)
    if isinstance(widget, QComboBox):
        return _low(widget) or _choice_cut(widget)
    if isinstance(widget, QAbstractButton | QLineEdit):
        return _low(widget)
    return False


def _choice_cut(combo: QComboBox) -> bool:
    """Whether the choice that stands there is longer than its field."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        combo,
    )
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > field.width()


def _label_cut(label: QLabel) -> bool:
    if not label.text() or not label.pixmap().isNull():
        return False
    if label.wordWrap():
        return label.height() + SLACK < label.heightForWidth(label.width())
    needed = label.sizeHint()
    ignored = label.sizePolicy().horizontalPolicy() == label.sizePolicy().Policy.Ignored
    narrow = not ignored and label.width() + SLACK < needed.width()
    return narrow or label.height() + SLACK < needed.height()


def _low(widget: QWidget) -> bool:
    return widget.height() + SLACK < widget.minimumSizeHint().height()


def _covered(widget: QWidget, root: QWidget) -> bool:
    """Whether a text stands partly outside of what holds it, where nothing can be scrolled."""
    if not isinstance(widget, QLabel | QAbstractButton):
        return False
    if isinstance(widget, QLabel) and not widget.text():
        return False
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return False
        box = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        if not above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box):
            return True
        above = above.parentWidget()
    return False


def _told(widget: QWidget) -> str:
    text = widget.property("text") or widget.accessibleName() or widget.objectName()
    size = f"{widget.width()}×{widget.height()}"
    hint = widget.sizeHint()
    return f"{type(widget).__name__} {text!r} {size}, wants {hint.width()}×{hint.height()}"
