"""A screen of its own for a real window: X server, window manager and message bus, home and all."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

SIZE = "1366x768x24"
FOLDERS = ("home", "config", "data", "state", "cache", "runtime")


@dataclass
class Screen:
    """What runs around the program, and the environment that leads the program there.

    Qt speaks to screen readers from its X windows only, never from the offscreen platform, and
    no window is active without a window manager. The home is new each time: whether somebody
    listens is remembered in it.
    """

    folder: Path
    environment: dict[str, str]
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def run(self, *command: str, **more: IO[bytes] | int) -> subprocess.Popen[bytes]:
        """Start something that lives as long as the screen; what it says lies in its log."""
        log = self.folder / f"{len(self.processes)}-{Path(command[0]).name}.log"
        with log.open("wb") as said:
            streams = {"stdout": said, "stderr": said, **more}
            process = subprocess.Popen(
                command,
                env=self.environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                **streams,
            )
        self.processes.append(process)
        return process

    def logs(self) -> str:
        """What everything that was started has said."""
        texts = (f"{log.name}:\n{log.read_text()}" for log in sorted(self.folder.glob("*.log")))
        return "\n".join(texts)

    def end(self) -> None:
        """End everything, last started first."""
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(5)


@contextlib.contextmanager
def own_screen() -> Iterator[Screen]:
    """Set a screen up, and take everything away afterwards."""
    # Short: the path of a socket may have 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="ame-skarm-"))
    screen = Screen(folder, _environment(folder))
    try:
        _start(screen)
        yield screen
    finally:
        screen.end()
        shutil.rmtree(folder, ignore_errors=True)


def _environment(folder: Path) -> dict[str, str]:
    homes = {name: folder / name for name in FOLDERS}
    for home in homes.values():
        home.mkdir(mode=0o700)
    root = Path(__file__).parents[2]
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(homes["home"]),
        **{f"XDG_{name.upper()}_HOME": str(homes[name]) for name in FOLDERS[1:-1]},
        "XDG_RUNTIME_DIR": str(homes["runtime"]),
        "PYTHONPATH": str(root),
        # A program that ends by itself says where it was.
        "PYTHONFAULTHANDLER": "1",
        "QT_QPA_PLATFORM": "xcb",
        # Otherwise Qt answers only where a desktop has said that a screen reader runs.
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }


def _start(screen: Screen) -> None:
    read, write = os.pipe()
    with os.fdopen(read) as told:
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(write), "-screen", "0", SIZE),
                *("-noreset", "-nolisten", "tcp"),
            ],
            pass_fds=(write,),
            env=screen.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        screen.processes.append(server)
        os.close(write)
        screen.environment["DISPLAY"] = f":{told.readline().strip()}"
    bus = screen.run(
        "dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE
    )
    assert bus.stdout is not None
    with bus.stdout as told:
        screen.environment["DBUS_SESSION_BUS_ADDRESS"] = told.readline().decode().strip()
    # Swedish keys, as those that sit before the screen have.
    subprocess.run(["setxkbmap", "se"], env=screen.environment, check=True)
    screen.run("openbox")
