"""One window for each file, and nobody beside a restoring; a crash leaves no lock (R14)."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ame_desktop.services.errors import InUseError
from ame_desktop.storage import locks
from ame_desktop.storage.locks import UnitAccess, WindowLock, lock_folder

ROOT = Path(__file__).parents[2]
WINDOW = """
import sys
from pathlib import Path
from ame_desktop.storage.locks import WindowLock
lock = WindowLock(Path(sys.argv[1]))
print("visar" if lock.acquire() else "visas redan", flush=True)
sys.stdin.read()
"""
SHARED = """
import sys
from pathlib import Path
from ame_desktop.storage.locks import UnitAccess
access = UnitAccess(Path(sys.argv[1]), "fönstret", "anna.berg").share()
print("öppen", flush=True)
sys.stdin.read()
access.close()
"""
ALONE = """
import sys
from pathlib import Path
from ame_desktop.storage.locks import UnitAccess
with UnitAccess(Path(sys.argv[1]), "återställning", "pontus").alone():
    print("ensam", flush=True)
    sys.stdin.read()
"""


@contextmanager
def running(code: str, unit: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Another process, and what it says first."""
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(unit)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process, process.stdout.readline().strip()
    finally:
        if process.poll() is None:
            process.stdin.close()
            process.wait(10)
        process.stdin.close()
        process.stdout.close()


@pytest.fixture
def unit_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(locks, "PATIENCE", 0.1)
    return tmp_path / "enhet.ame"


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait(10)


def test_the_second_window_finds_the_first_and_not_after_it_closed(unit_path: Path) -> None:
    with running(WINDOW, unit_path) as (_, first), running(WINDOW, unit_path) as (_, second):
        assert (first, second) == ("visar", "visas redan")
    with running(WINDOW, unit_path) as (_, third):
        assert third == "visar"


def test_a_window_that_was_killed_leaves_no_lock(unit_path: Path) -> None:
    with running(WINDOW, unit_path) as (process, first):
        assert first == "visar"
        kill(process)
        lock = WindowLock(unit_path)
        assert lock.acquire()
        lock.release()


def test_two_files_have_a_window_each(unit_path: Path) -> None:
    other = unit_path.with_name("annan.ame")
    with running(WINDOW, unit_path) as (_, first), running(WINDOW, other) as (_, second):
        assert (first, second) == ("visar", "visar")


def test_many_have_the_unit_open_beside_each_other(unit_path: Path) -> None:
    mine = UnitAccess(unit_path, "import", "lena").share()
    with running(SHARED, unit_path) as (_, one), running(SHARED, unit_path) as (_, two):
        assert (one, two) == ("öppen", "öppen")
    mine.close()
    assert not list(lock_folder(unit_path).glob("*.lås"))


def test_who_needs_to_be_alone_is_told_who_has_the_unit(unit_path: Path) -> None:
    access = UnitAccess(unit_path, "återställning", "pontus")
    with running(SHARED, unit_path) as (process, _):
        with pytest.raises(InUseError) as told, access.alone():
            pytest.fail("was let in beside another")
        assert f"anna.berg (fönstret, process {process.pid})" in told.value.message
    with access.alone():
        pass


def test_nobody_comes_in_beside_the_one_who_is_alone(unit_path: Path) -> None:
    with running(ALONE, unit_path) as (process, said):
        assert said == "ensam"
        for act in (lambda: UnitAccess(unit_path, "x").share(), lambda: entered_alone(unit_path)):
            with pytest.raises(InUseError, match=f"pontus .återställning, process {process.pid}"):
                act()
    UnitAccess(unit_path, "x").share().close()


def entered_alone(path: Path) -> None:
    with UnitAccess(path, "x").alone():
        pytest.fail("was let in beside another")


@pytest.mark.parametrize("code", [SHARED, ALONE])
def test_a_killed_process_holds_nothing(
    unit_path: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(code, unit_path) as (process, _):
        kill(process)
        with UnitAccess(unit_path, "migrering").alone():
            pass
    assert not list(lock_folder(unit_path).glob("*.lås"))
    assert not list(lock_folder(unit_path).glob("*.vem"))


def test_our_own_share_does_not_stop_us_from_being_alone(unit_path: Path) -> None:
    access = UnitAccess(unit_path, "fönstret").share()
    with access.alone():
        assert list(lock_folder(unit_path).glob("*.vem"))
    access.close()


def test_an_unreadable_note_of_who_only_costs_the_name(unit_path: Path) -> None:
    with running(SHARED, unit_path):
        for text in lock_folder(unit_path).glob("*.vem"):
            text.write_text("{")
        with pytest.raises(InUseError, match="ett annat program"):
            entered_alone(unit_path)


def test_one_process_holds_a_lock_once(unit_path: Path) -> None:
    first, second = WindowLock(unit_path), WindowLock(unit_path)
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()
