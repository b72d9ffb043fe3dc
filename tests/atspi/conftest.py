"""Somebody outside the program: a screen of its own, and the program with a unit to log in to."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.storage.keys import KeyRing, key_file
from tests.atspi.reader import Reader
from tests.atspi.screen import Screen, own_screen
from tests.support.training import TrainingUnit
from tests.support.units import KEY

PASSWORD = "fyra blå ostar i regn"
STAFF = (Role.SUPERVISOR, Role.COORDINATOR, Role.UNIT_CHIEF, None)
"""Who has a password; ``None`` is the one who holds every role."""


@dataclass(frozen=True)
class Desk:
    """One person's program on a screen of its own."""

    screen: Screen
    reader: Reader


EARLY = "07:30"
"""When the program is started where nothing else is said."""


class Started(Protocol):
    """Starts the program for somebody, at a time of the Tuesday."""

    def __call__(self, role: Role | None, at: str = EARLY) -> Desk: ...


@pytest.fixture
def unit_path(exempelkommun_file: TrainingUnit, tmp_path: Path) -> Path:
    """Exempelkommun, where some of the staff have passwords."""
    path = exempelkommun_file.copied_to(tmp_path)
    ring = KeyRing.load(key_file(path))
    for role in STAFF:
        ring.set_password(demo_login(role), PASSWORD, KEY)
    ring.save()
    return path


@pytest.fixture
def started(unit_path: Path) -> Iterator[Started]:
    """Start the program for somebody who has not logged in."""
    with ExitStack() as ended:

        def start(role: Role | None, at: str = EARLY) -> Desk:
            screen = ended.enter_context(own_screen())
            program = (sys.executable, "-P", "-m", "tests.atspi.started", at)
            screen.run(*program, "--unit", str(unit_path), "--user", demo_login(role))
            reader = Reader.of(screen)
            ended.callback(reader.bus.close)
            return Desk(screen, reader)

        yield start


@pytest.fixture
def logged_in(started: Started) -> Started:
    """Start the program, and log in by the names of the login window."""

    def enter(role: Role | None, at: str = EARLY) -> Desk:
        desk = started(role, at)
        desk.reader.write("Lösenord", PASSWORD)
        desk.reader.press("Logga in")
        desk.reader.find("Morgonmöte")
        return desk

    return enter
