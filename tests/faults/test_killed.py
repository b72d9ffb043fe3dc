"""A killed process loses nothing that it had acknowledged, and leaves nothing half written (R1)."""

import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import Connection, select

from ame_desktop.domain.log_chain import verify
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.queries import log_chain
from tests.support.forks import Forks
from tests.support.measured import Measured, spaced
from tests.support.units import KEY

KILLS, SOAK_KILLS = 50, 1000


@dataclass(frozen=True)
class Outcome:
    """What one killed process had acknowledged, and what was found of it."""

    acknowledged: int
    lost: int
    unpaired: int
    sound: bool


def kill_a_writer(forks: Forks, unit_file: Path, acks: Path, seed: int) -> None:
    """Start a process that writes, and kill it at a random moment once it has begun."""
    noted = acks.stat().st_size if acks.exists() else 0
    forks.kill(
        *(unit_file, acks),
        begun=lambda: acks.exists() and acks.stat().st_size > noted,
        after=Random(seed).uniform(0.0, 0.12),
    )


def examine(unit_file: Path, acks: Path) -> Outcome:
    """Open what the killed process left, and count what is lost or has no line in the log."""
    lines = acks.read_bytes().split(b"\n")
    acknowledged = {UUID(line.decode()) for line in lines if len(line) == 32}
    engine = open_file(unit_file, KEY)
    try:
        with engine.connect() as connection:
            sealed = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
            whole = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            loose = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            stored = set(connection.scalars(select(Attendance.id)))
            unpaired = _unpaired(connection, stored)
            chain = verify(log_chain.lines(connection), log_chain.head(connection))
    finally:
        engine.dispose()
    sound = not sealed and whole == ["ok"] and not loose and chain.whole
    return Outcome(len(acknowledged), len(acknowledged - stored), unpaired, sound)


def _unpaired(connection: Connection, stored: set[UUID]) -> int:
    logged: Counter[UUID] = Counter()
    question = select(LogEntry.detail).where(LogEntry.action == "attendance.mark")
    for (detail,) in connection.execute(question):
        logged.update(UUID(row[1]) for row in detail if row[0] == "attendance")
    subjects = select(LogSubject.seq).join(LogEntry, LogEntry.seq == LogSubject.seq)
    marked = connection.scalars(subjects.where(LogEntry.action == "attendance.mark")).all()
    counted = sum(1 for mark in stored if logged[mark] != 1) + len(set(logged) - stored)
    return counted + abs(len(marked) - len(stored))


def run_kills(template: Path, folder: Path, kills: int) -> list[Outcome]:
    """Kill this many writers, two at a time, each on the file that an earlier one left."""

    def chain(number: int) -> list[Outcome]:
        unit_file, acks = folder / f"{number}.ame", folder / f"{number}.kvitton"
        shutil.copy(template, unit_file)
        outcomes = []
        with Forks("tests.support.attendance_writer") as forks:
            for kill in range(kills // 2):
                kill_a_writer(forks, unit_file, acks, seed=number * 10_000 + kill)
                outcomes.append(examine(unit_file, acks))
        return outcomes

    with ThreadPoolExecutor(2) as pool:
        return [outcome for chain in pool.map(chain, range(2)) for outcome in chain]


def assert_nothing_lost(outcomes: list[Outcome]) -> int:
    """Hold every outcome to the promise; how many rows were acknowledged in all."""
    half = len(outcomes) // 2
    for chain in (outcomes[:half], outcomes[half:]):
        counts = [outcome.acknowledged for outcome in chain]
        assert all(earlier < later for earlier, later in pairwise(counts))
    assert [outcome.lost for outcome in outcomes] == [0] * len(outcomes)
    assert [outcome.unpaired for outcome in outcomes] == [0] * len(outcomes)
    assert all(outcome.sound for outcome in outcomes)
    return outcomes[half - 1].acknowledged + outcomes[-1].acknowledged


def figure(rows: int, kills: int) -> str:
    return f"0 av {spaced(rows)} kvitterade rader förlorade, processen dödad {spaced(kills)} gånger"


@pytest.mark.slow
def test_fifty_kills_lose_nothing(unit_template: Path, tmp_path: Path, measured: Measured) -> None:
    rows = assert_nothing_lost(run_kills(unit_template, tmp_path, KILLS))
    measured("R1", figure(rows, KILLS))


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_thousand_kills_lose_nothing(
    unit_template: Path, tmp_path: Path, measured: Measured
) -> None:
    rows = 0
    for round_number in range(SOAK_KILLS // KILLS):
        folder = tmp_path / str(round_number)
        folder.mkdir()
        rows += assert_nothing_lost(run_kills(unit_template, folder, KILLS))
    measured("R1", figure(rows, SOAK_KILLS))
