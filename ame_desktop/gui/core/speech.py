"""Says a sentence to whoever listens with a screen reader."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, sentence: str) -> None:
    """Let a screen reader speak the sentence without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))
