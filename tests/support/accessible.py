"""Walks widgets as a screen reader does and finds those that it could not name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLabel, QWidget


def unnamed(widget: QWidget) -> list[str]:
    """Return the widgets inside that take focus, or that a person clicks, but have no name."""
    found = [widget, *widget.findChildren(QWidget)]
    return [_describe(child) for child in found if _needs_name(child) and not name_of(child)]


def assert_named(widget: QWidget) -> None:
    """Fail and list the widgets that a screen reader could not name."""
    missing = unnamed(widget)
    assert not missing, "without accessible name: " + ", ".join(missing)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls the widget."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName() or _buddy_of(widget)
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _buddy_of(widget: QWidget) -> str:
    labels = widget.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is widget), "")


def _needs_name(widget: QWidget) -> bool:
    if widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox):
        return False
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False
    parent = widget.parentWidget()
    inner = isinstance(parent, QAbstractScrollArea) or (
        parent is not None and widget.focusProxy() is parent
    )
    return not inner


def _describe(widget: QWidget) -> str:
    return f"{type(widget).__name__}:{widget.objectName() or '-'}"
