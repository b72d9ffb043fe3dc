"""Notices when nobody has touched keys or mouse for a while, or the computer itself was left."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ame_desktop.gui.shell.computer_watch import watch_computer

LEAST, MOST, USUAL = 1, 15, 5
"""Minutes that the wait can be set to, and what it is at first."""
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragMove,
    }
)


class IdleLock(QObject):
    """Tells when the program has been left alone for the set number of minutes, or the computer.

    It watches the window that has the focus, not every widget, so that painting costs nothing.
    """

    idle = Signal()

    def __init__(
        self, application: QApplication, minutes: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)
        self._computer = watch_computer(parent if parent is not None else self)
        self._computer.left.connect(self.idle)
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    @property
    def minutes(self) -> int:
        """How long the wait is."""
        return self._timer.interval() // 60_000

    def set_minutes(self, minutes: int) -> None:
        """Set the wait, kept within 1 to 15 minutes."""
        self._timer.setInterval(min(max(minutes, LEAST), MOST) * 60_000)

    def start(self) -> None:
        """Begin to watch."""
        self._timer.start()

    def stop(self) -> None:
        """Stop watching, as while the program is locked."""
        self._timer.stop()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
            if self._timer.isActive():
                self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
