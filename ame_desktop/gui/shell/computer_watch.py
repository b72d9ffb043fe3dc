"""Notices that the person left the computer: its screen is locked, or it sleeps."""

import sys
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget

LOGIN: Final = "org.freedesktop.login1"
SCREEN_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
TICK_MS: Final = 1_000
ASLEEP_S: Final = 2.0
"""Seconds of sleep that make a difference; less is how clocks are read."""


def slept() -> float:
    """Return how many seconds this computer has slept since it started, where it tells."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return 0.0 if clock is None else time.clock_gettime(clock) - time.monotonic()


class ComputerWatch(QObject):
    """Tells when the person is no longer at the computer, by what the system says and by its clock.

    Args:
        system: the bus on which the system tells of sleep and of whose turn it is.
        session: the bus on which the person's own desktop tells of its locked screen.
        asleep: how many seconds the computer has slept so far.
        parent: what it lives with.
    """

    left = Signal()

    def __init__(
        self,
        system: QDBusConnection,
        session: QDBusConnection,
        asleep: Callable[[], float] = slept,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._asleep = asleep
        self._before = asleep()
        for name in SCREEN_SAVERS:
            _hear(session, name, "ActiveChanged", self, SLOT("turned(bool)"))
        _hear(system, f"{LOGIN}.Manager", "PrepareForSleep", self, SLOT("turned(bool)"))
        _hear(system, f"{LOGIN}.Session", "Lock", self, SLOT("locked()"))
        timer = QTimer(self)
        timer.setInterval(TICK_MS)
        timer.timeout.connect(self.tick)
        timer.start()

    @Slot(bool)
    def turned(self, on: bool) -> None:
        """Hear that the screen is locked or the computer goes to sleep; its end is no news."""
        if on:
            self.left.emit()

    @Slot()
    def locked(self) -> None:
        """Hear that the system asks every program of the session to lock."""
        self.left.emit()

    def tick(self) -> None:
        """See whether the computer has slept since the second before, also where nobody tells."""
        now = self._asleep()
        longer = now - self._before
        self._before = now
        if longer > ASLEEP_S:
            self.left.emit()


def watch_computer(window: QObject) -> ComputerWatch:
    """Return the watch of this computer; where it has no such buses only its clock is watched."""
    buses = (QDBusConnection.systemBus(), QDBusConnection.sessionBus())
    watch = ComputerWatch(*buses, parent=window)
    if sys.platform == "win32" and isinstance(window, QWidget):
        from ame_desktop.gui.shell.windows_session import listen

        listen(window, watch.left.emit)
    return watch


def _hear(bus: QDBusConnection, interface: str, name: str, who: QObject, slot: str) -> None:
    if bus.isConnected():
        # It takes the text that SLOT gives, though its types ask for bytes.
        connect: Any = bus.connect
        connect("", "", interface, name, who, slot)
