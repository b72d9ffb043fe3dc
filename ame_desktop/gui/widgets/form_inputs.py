"""The fields of a form, whatever kind they are: what stands in them, and when it is changed."""

from typing import Final, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

INPUTS: Final = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox)


def value_of(widget: QWidget) -> object:
    """Return what stands in a field."""
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    return isinstance(widget, QCheckBox) and widget.isChecked()


def change_of(widget: QWidget) -> SignalInstance:
    """Return the signal that tells that a field was changed."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return widget.textChanged
    if isinstance(widget, QComboBox):
        return widget.currentIndexChanged
    return cast(QCheckBox, widget).toggled


def paint(widget: QWidget, *, wrong: bool) -> None:
    """Paint a field as wrong, or as right again."""
    widget.setProperty("wrong", wrong)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
