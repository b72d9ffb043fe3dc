"""A bus as a desktop and a system have it, for what listens to them."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage


@dataclass(frozen=True)
class Bus:
    """A bus of the tests' own: what listens on it, and what somebody else says there."""

    listening: QDBusConnection
    telling: QDBusConnection

    def say(self, interface: str, name: str, *values: object) -> None:
        """Say something to all who listen."""
        message = QDBusMessage.createSignal("/prov", interface, name)
        message.setArguments(list(values))
        assert self.telling.send(message)


@contextmanager
def own_bus(folder: Path) -> Iterator[Bus]:
    """Run a bus; one for all tests of a process, and never let go of while something listens.

    Qt's thread for the buses asks Python about each listener when a connection goes, and Python
    waits for that thread when the next one comes: a bus a test would at times stop for good.
    """
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    address = f"--address=unix:path={folder / 'buss'}"
    with subprocess.Popen([*command, address], stdout=subprocess.PIPE, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            where = daemon.stdout.readline().strip()
            assert where, "the bus did not start; what it said stands above"
            bus = Bus(*(QDBusConnection.connectToBus(where, name) for name in ("hör", "säger")))
            assert bus.listening.isConnected(), bus.listening.lastError().message()
            assert bus.telling.isConnected(), bus.telling.lastError().message()
            yield bus
        finally:
            daemon.terminate()
