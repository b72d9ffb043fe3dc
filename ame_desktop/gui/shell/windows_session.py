"""Hears what Windows tells its windows of the person's session: locked, or another user's turn."""

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

SESSION_CHANGED: Final = 0x02B1
LEFT: Final = frozenset({0x2, 0x4, 0x6, 0x7})
"""The console or the remote screen was taken away, the person logged off or locked."""


class SessionFilter(QAbstractNativeEventFilter):
    """Calls when a message says that the person left."""

    def __init__(self, left: Callable[[], object]) -> None:
        super().__init__()
        self._left = left

    @override
    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        told = wintypes.MSG.from_address(int(message))
        if told.message == SESSION_CHANGED and told.wParam in LEFT:
            self._left()
        return False, 0


def listen(window: QWidget, left: Callable[[], object]) -> None:
    """Ask Windows to tell this window of its session, for as long as the window lives."""
    found: Any = SessionFilter(left)
    # The window keeps its filter: Qt does not.
    window.setProperty("session_filter", found)
    application = QCoreApplication.instance()
    if application is not None:
        application.installNativeEventFilter(found)
        windows: Any = ctypes
        windows.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)
