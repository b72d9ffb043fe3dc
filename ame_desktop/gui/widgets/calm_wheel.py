"""Lets the wheel scroll a form, and change a choice in it only when that choice has the focus."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override


class _CalmWheel(QObject):
    """Passes the wheel on to what scrolls, unless the person stands in the field."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True


def calm_wheel(form: QWidget) -> None:
    """Keep the wheel from changing the choices of a form that is only scrolled past them."""
    calm = _CalmWheel(form)
    for combo in form.findChildren(QComboBox):
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(calm)
