"""What every control keeps to: a name, a role, a label, room for the finger, and something to do.

Source: EN 301 549 chapter 11, WCAG 2.2 (2.5.8, 3.3.2, 4.1.2).
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

LEAST: Final = 24
"""Pixels: the least side of what is clicked on."""
MAIN: Final = 32
"""Pixels: the least height of a screen's main button."""
NOTHING: Final = (
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Window,
    QAccessible.Role.Pane,
)
"""Roles that tell a screen reader nothing of what a control is."""
ACTS: Final = ("clicked(bool)", "clicked()", "toggled(bool)", "pressed()", "released()")


def faults(root: QWidget) -> Iterator[str]:
    """Say of each visible control what is missing."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisibleTo(root) and not widget.objectName().startswith("qt_"):
            for fault in (*_unspoken(widget), *_holds(widget), *_small(widget), *_idle(widget)):
                yield f"{fault}: {called(widget)}"


def called(widget: QWidget) -> str:
    """What a widget is and is called, for whoever reads of its fault."""
    text = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} {text!r}"


def takes_focus(widget: QWidget) -> bool:
    """Whether a person comes to it, rather than to what it is a part of."""
    parent = widget.parentWidget()
    inner = isinstance(parent, QAbstractScrollArea | QComboBox | QAbstractSpinBox | QLineEdit)
    return (
        widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not inner
        and not isinstance(parent, QTabBar)
    )


def _unspoken(widget: QWidget) -> Iterator[str]:
    if not takes_focus(widget):
        return
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or interface.role() in NOTHING:
        yield "no role"
    elif isinstance(widget, QComboBox):
        if not any(label.buddy() is widget for label in _beside(widget)):
            yield "no label"
        if widget.currentIndex() >= 0 and not interface.text(QAccessible.Text.Value):
            yield "no value"
    elif not interface.text(QAccessible.Text.Name):
        yield "no name"


def _beside(widget: QWidget) -> list[QLabel]:
    parent = widget.parentWidget()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [] if parent is None else parent.findChildren(QLabel, options=direct)


def _holds(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QPlainTextEdit | QTextEdit) or widget.isReadOnly():
        return
    if not widget.tabChangesFocus():
        yield "Tab stays in"


def _small(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox):
        return
    if isinstance(widget.parentWidget(), QTabBar | QAbstractItemView | QAbstractSpinBox):
        return
    if min(widget.width(), widget.height()) < LEAST:
        yield f"only {widget.width()}×{widget.height()}"
    if widget.property("kind") == "primary" and widget.height() < MAIN:
        yield f"a main button {widget.height()} high"


def _idle(widget: QWidget) -> Iterator[str]:
    ours = (QTabBar, QAbstractItemView, QDialogButtonBox, QLineEdit)
    if not isinstance(widget, QAbstractButton) or isinstance(widget.parentWidget(), ours):
        return
    menu = isinstance(widget, QPushButton | QToolButton) and widget.menu() is not None
    grouped = widget.group() is not None or widget.autoExclusive()
    if not menu and not grouped and not any(widget.receivers(SIGNAL(act)) for act in ACTS):
        yield "does nothing"
