"""Buttons that write: in Läsläge they are held disabled, each with the reason."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

REASON: Final = "Läsläge: filen går inte att skriva i."
WRITES: Final = "writes"
"""The property of a button that changes what the unit holds, now or at its next step."""
_READ_ONLY: Final = "readOnlyUnit"
_MOMENTS: Final = frozenset(
    {
        QEvent.Type.Show,
        QEvent.Type.ParentChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.ToolTipChange,
    }
)


def hold_writing(window: QWidget) -> None:
    """Hold every marked button of a window disabled, now and later; the unit is read only."""
    window.setProperty(_READ_ONLY, True)
    for button in window.findChildren(QAbstractButton):
        if button.property(WRITES):
            _hold(button)


def writes(*buttons: QAbstractButton) -> None:
    """Mark buttons that write, so that *Läsläge* holds them disabled and says why."""
    for button in buttons:
        button.setProperty(WRITES, True)
        button.installEventFilter(_Keeper(button))


def held(button: QAbstractButton) -> bool:
    """Whether a button is held disabled since the unit is read only."""
    return bool(button.property(WRITES)) and _in_read_only(button)


class _Keeper(QObject):
    """Disables a button again where a page enables it or writes another tip on it."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOMENTS and isinstance(watched, QAbstractButton) and held(watched):
            _hold(watched)
        return False


def _in_read_only(button: QAbstractButton) -> bool:
    above: QWidget | None = button
    while above is not None and not above.property(_READ_ONLY):
        above = above.parentWidget()
    return above is not None


def _hold(button: QAbstractButton) -> None:
    button.setEnabled(False)
    if button.toolTip() != REASON:
        button.setToolTip(REASON)
    button.setAccessibleDescription(REASON)
