"""Many work places on one server, which dies under them: nothing lost, nothing twice (R10, R12)."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from uuid import UUID

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.moving import chain_of
from tests.support.measured import Measured, spaced
from tests.support.own_logins import GuardedUnit, close_guarded, guard_database, open_guarded
from tests.support.postgres import TempPostgres
from tests.support.unit_people import People
from tests.support.units import make_server_template

ROOT = Path(__file__).parents[2]
SLOWEST = 0.25
"""Seconds that nineteen of twenty commits take at most, where nothing else runs on the machine."""
BESIDE_OTHER_TESTS = 2.0


class DurablePostgres(TempPostgres):
    """A server that has stored what it says it has, as in a municipality."""

    def _options(self) -> dict[str, object]:
        return {**super()._options(), "synchronous_commit": "on", "max_connections": "150"}


@dataclass(frozen=True)
class Load:
    """How many work places, for how long, how often the server dies, and how slow a commit may be.

    ``pause`` is the seconds that somebody works between two commands at most.
    """

    clients: int
    seconds: float
    crashes: int
    pause: float
    slowest: float


@pytest.fixture
def durable() -> Iterator[TempPostgres]:
    with DurablePostgres() as server:
        yield server


@pytest.fixture
def unit(durable: TempPostgres) -> Iterator[GuardedUnit]:
    url = durable.create_database()
    make_server_template(url)
    guard_database(url)
    opened = open_guarded(url)
    yield opened
    close_guarded(opened)


def work_places(
    unit: GuardedUnit, load: Load, folder: Path, counted: UUID
) -> list["subprocess.Popen[bytes]"]:
    people, started = People(unit), []
    for number in range(load.clients):
        ctx = unit.as_role(Role.CONSULTANT)
        person = people.add(f"Person {number}")
        started.append(
            subprocess.Popen(
                [
                    *(sys.executable, "-m", "tests.support.server_client", unit.url_of(ctx)),
                    *(ctx.actor.login, str(person), str(counted), str(load.seconds)),
                    *(str(load.pause), str(folder / f"{number}.kvitton")),
                ],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
            )
        )
    return started


def run_load(
    unit: GuardedUnit,
    durable: TempPostgres,
    load: Load,
    folder: Path,
    measured: Measured,
) -> None:
    counted = People(unit).add("Räknaren")
    clients = work_places(unit, load, folder, counted)
    deadline = time.monotonic() + 120
    while len(list(folder.glob("*.kvitton"))) < load.clients:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    for _ in range(load.crashes):
        time.sleep(load.seconds / (load.crashes + 1))
        durable.crash()
    assert [client.wait(load.seconds + 120) for client in clients] == [0] * load.clients
    lines = [
        line.split()
        for file in folder.glob("*.kvitton")
        for line in file.read_text("ascii").splitlines()
    ]
    acknowledged = {UUID(key) for key, _ in lines}
    took = [float(seconds) for _, seconds in lines if float(seconds) >= 0]
    slowest = quantiles(took, n=20)[-1]
    with unit.store.read() as reader:
        stored = reader.scalars(select(Attendance.id)).all()
        sums = reader.scalar(select(Participant.comment).where(Participant.id == counted))
        logged = reader.scalar(
            select(func.count()).select_from(LogEntry).where(LogEntry.action == "attendance.mark")
        )
        chain = chain_of(reader)
    assert set(stored) == acknowledged
    assert len(stored) == len(lines) == int(sums or 0) == logged
    assert chain.whole
    assert slowest <= load.slowest
    rows, work = spaced(len(lines)), f"{load.clients} arbetsplatser i {load.seconds} s"
    measured("R10", f"0 förlorade och 0 dubbla av {rows} rader, servern dödad × {load.crashes}")
    measured("R12", f"{work}: {rows} av {rows} sparade, 95 % inom {slowest * 1000:.0f} ms")


@pytest.mark.slow
def test_four_work_places_and_a_server_that_dies(
    unit: GuardedUnit,
    durable: TempPostgres,
    tmp_path: Path,
    measured: Measured,
) -> None:
    run_load(unit, durable, Load(4, 3, 1, 0.1, BESIDE_OTHER_TESTS), tmp_path, measured)


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_twenty_work_places_for_a_minute_and_three_deaths(
    unit: GuardedUnit,
    durable: TempPostgres,
    tmp_path: Path,
    measured: Measured,
) -> None:
    run_load(unit, durable, Load(20, 60, 3, 2.0, SLOWEST), tmp_path, measured)
