"""Tells a screen reader what our own painted widgets are, which Qt calls nothing in particular."""

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QScrollArea, QWidget

_TOLD: Final = "speaks_roles"


def speak_roles(application: QApplication) -> None:
    """Let widgets whose class has a ``spoken_role`` be what it says: a chart, a document."""
    # What is installed is asked as long as the application lives; once is enough.
    if not application.property(_TOLD):
        application.setProperty(_TOLD, True)
        QAccessible.installFactory(_interface)


def _interface(_: str, thing: QObject | None) -> QAccessibleInterface | None:
    role = getattr(type(thing), "spoken_role", None)
    if role is None and _is_read(thing):
        role = QAccessible.Role.Document
    return QAccessibleWidget(thing, role) if role and isinstance(thing, QWidget) else None


def _is_read(thing: QObject | None) -> bool:
    """Whether a scroll area takes the focus only so that what it holds can be scrolled and read."""
    return type(thing) is QScrollArea and thing.focusPolicy() != Qt.FocusPolicy.NoFocus
