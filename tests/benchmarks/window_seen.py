"""Sees from outside when a program's first window is managed on a screen."""

import ctypes
import ctypes.util
import os
import signal
import subprocess
import time

_EVERY_S = 0.002
_LATEST_S = 60


class Windows:
    """Asks a screen's window manager which windows there are."""

    def __init__(self, display: str) -> None:
        name = ctypes.util.find_library("X11")
        assert name is not None, "libX11 is missing"
        self._x = ctypes.CDLL(name)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XInternAtom.restype = ctypes.c_ulong
        atom = self._x.XInternAtom(self._display, b"_NET_CLIENT_LIST", 0)
        self._list = ctypes.c_ulong(atom)

    def count(self) -> int:
        """How many windows are managed now."""
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        found, rest = ctypes.c_ulong(), ctypes.c_ulong()
        data = ctypes.c_void_p()
        self._x.XGetWindowProperty(
            *(self._display, self._root, self._list),
            *(ctypes.c_long(0), ctypes.c_long(64), 0, ctypes.c_ulong(0)),
            *map(ctypes.byref, (kind, form, found, rest, data)),
        )
        if data:
            self._x.XFree(data)
        return int(found.value)

    def close(self) -> None:
        """Leave the screen."""
        self._x.XCloseDisplay(self._display)


def until_window(command: list[str], environment: dict[str, str], windows: Windows) -> float:
    """Start a program and end it when its window is there; return the milliseconds between."""
    begun = time.perf_counter()
    program = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    while windows.count() == 0:
        assert program.poll() is None, f"{command[0]} ended without a window"
        assert time.perf_counter() - begun < _LATEST_S, f"{command[0]} shows no window"
        time.sleep(_EVERY_S)
    took = (time.perf_counter() - begun) * 1000
    os.killpg(program.pid, signal.SIGKILL)
    program.wait()
    while windows.count():
        time.sleep(_EVERY_S)
    return took
