"""Buttons that write: while nothing can be written they are held disabled, each with the reason."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

REASON: Final = "Läsläge: filen går inte att skriva i."
AWAY: Final = "Servern svarar inte. Det går att spara när kontakten är tillbaka."
WRITES: Final = "writes"
"""The property of a button that changes what the unit holds, now or at its next step."""
_WAITS: Final = "waitsForServer"
_HELD: Final = "heldReason"
_WAS: Final = "wasBeforeHeld"
_MOMENTS: Final = frozenset(
    {
        QEvent.Type.Show,
        QEvent.Type.ParentChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.ToolTipChange,
    }
)


def hold_writing(window: QWidget, reason: str = REASON) -> None:
    """Hold every marked button of a window disabled, now and later; nothing can be written."""
    window.setProperty(_HELD, reason)
    for button in window.findChildren(QAbstractButton):
        if held(button):
            _hold(button, reason)


def release_writing(window: QWidget) -> None:
    """Let the marked buttons of a window be as its screens want them again."""
    window.setProperty(_HELD, "")
    for button in window.findChildren(QAbstractButton):
        before = button.property(_WAS)
        if before is not None:
            button.setProperty(_WAS, None)
            enabled, tip, description = before
            button.setEnabled(enabled)
            button.setToolTip(tip)
            button.setAccessibleDescription(description)


def writes(*buttons: QAbstractButton) -> None:
    """Mark buttons that write, so that they are held disabled where nothing can be written."""
    for button in buttons:
        button.setProperty(WRITES, True)
        button.installEventFilter(_Keeper(button))


def writes_later(*buttons: QAbstractButton) -> None:
    """Mark buttons whose writing waits where the server is away: they are not held then."""
    writes(*buttons)
    for button in buttons:
        button.setProperty(_WAITS, True)


def held(button: QAbstractButton) -> bool:
    """Whether a button is held disabled since nothing can be written."""
    return bool(_reason(button))


class _Keeper(QObject):
    """Disables a button again where a page enables it or writes another tip on it."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOMENTS and isinstance(watched, QAbstractButton):
            reason = _reason(watched)
            if reason:
                _hold(watched, reason)
        return False


def _reason(button: QAbstractButton) -> str:
    """Return why a button is held, or an empty string."""
    above: QWidget | None = button if button.property(WRITES) else None
    while above is not None and not above.property(_HELD):
        above = above.parentWidget()
    reason = str(above.property(_HELD)) if above is not None else ""
    return "" if reason == AWAY and button.property(_WAITS) else reason


def _hold(button: QAbstractButton, reason: str) -> None:
    """Disable a button, and keep how the screen wants it, for when nothing holds it any more."""
    enabled, tip, description = button.property(_WAS) or (False, "", "")
    enabled = enabled or button.isEnabled()
    tip = tip if button.toolTip() == reason else button.toolTip()
    if button.accessibleDescription() != reason:
        description = button.accessibleDescription()
    button.setProperty(_WAS, (enabled, tip, description))
    button.setEnabled(False)
    if button.toolTip() != reason:
        button.setToolTip(reason)
    button.setAccessibleDescription(reason)
