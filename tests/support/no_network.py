"""A pytest plugin: the process may open no socket but this machine's own, or the kernel ends it.

Loaded with `-p tests.support.no_network`. A filter in the kernel (seccomp) holds for everything in
the process, also for the libraries written in C, and for every process that it starts: whoever asks
for a socket of another family than AF_UNIX is ended by SIGSYS, after Python has told where.
"""

import ctypes
import faulthandler
import platform
import signal
import socket
import struct

import pytest

SYSTEM_CALLS = {"x86_64": 41, "aarch64": 198}
"""The number of the call that opens a socket, on each kind of machine."""
NO_NEW_PRIVILEGES, SECCOMP, FILTER = 38, 22, 2
LOAD, EQUALS, RETURN = 0x20, 0x15, 0x06
CALL, FIRST_ARGUMENT = 0, 16
"""Where the number of the call and its first argument lie in what the filter is shown."""
TRAP, ALLOW = 0x0003_0000, 0x7FFF_0000


class Program(ctypes.Structure):
    """A filter's length in steps and where it lies."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def step(code: int, argument: int, yes: int = 0, no: int = 0) -> bytes:
    """Return one step of the filter: what it does, and how many steps it passes over."""
    return struct.pack("HBBI", code, yes, no, argument)


def allow_only_own_machine() -> None:
    """Let this process, and all that it starts, open no sockets but of this machine."""
    steps = [
        step(LOAD, CALL),
        step(EQUALS, SYSTEM_CALLS[platform.machine()], no=3),
        step(LOAD, FIRST_ARGUMENT),
        step(EQUALS, socket.AF_UNIX, yes=1),
        step(RETURN, TRAP),
        step(RETURN, ALLOW),
    ]
    code = b"".join(steps)
    held = ctypes.create_string_buffer(code, len(code))
    program = Program(len(steps), ctypes.cast(held, ctypes.c_void_p))
    system = ctypes.CDLL(None, use_errno=True)
    for arguments in ((NO_NEW_PRIVILEGES, 1, 0, 0, 0), (SECCOMP, FILTER, ctypes.byref(program))):
        if system.prctl(*arguments) != 0:
            raise OSError(ctypes.get_errno(), "The kernel takes no filter")


def pytest_configure() -> None:
    """Tell where a socket was asked for, then end as the kernel says; from here on."""
    faulthandler.register(signal.SIGSYS, all_threads=True, chain=True)
    allow_only_own_machine()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that talk with a server, or start the system's own message bus.

    The bus is no part of the program, and asks the kernel over a netlink socket who calls.
    """
    fixtures = {id(item): set(getattr(item, "fixturenames", ())) for item in items}
    left_out = [
        item
        for item in items
        if {"postgres", "desktop"} & fixtures[id(item)] or "server" in item.nodeid
    ]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]
