"""Types any text into a widget; the test library's own key clicks abort on letters such as ä."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Type every sign of the text, in any script, as a keyboard would."""
    for sign in text:
        press(widget, 0, _NO_MODIFIER, sign)


def press(
    widget: QWidget,
    key: int,
    modifiers: Qt.KeyboardModifier = _NO_MODIFIER,
    text: str = "",
) -> None:
    """Press and let go of one key, such as ``Qt.Key.Key_Return``."""
    code = int(key)
    if not text and modifiers in {_NO_MODIFIER, Qt.KeyboardModifier.ShiftModifier}:
        text = _letter(code, modifiers)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, code, modifiers, text))


def shortcut(widget: QWidget, key: int, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
    """Press a key so that the window's shortcuts hear it first, as from a real keyboard."""
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, Qt.Key(key), modifiers)


def _letter(code: int, modifiers: Qt.KeyboardModifier) -> str:
    if not 32 <= code < 127:
        return ""
    letter = chr(code)
    return letter if modifiers == Qt.KeyboardModifier.ShiftModifier else letter.lower()
