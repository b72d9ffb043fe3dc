"""The outbox on the disk: sealed, bounded, and whole after a crash within a line (R10)."""

import errno
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ame_desktop.storage import outbox as module
from ame_desktop.storage.envelope import Cost
from ame_desktop.storage.errors import StorageError, StorageFullError, WrongPasswordError
from ame_desktop.storage.outbox import OutboxFile, Seal, aside, outbox_file, set_aside

PASSWORD = "fyra blå ostar i regn"
SECRET = "Åsa Hemligman är sjuk".encode()
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _quickly_sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    # The cost stands in each file; what the tests ask about is the same at every cost.
    monkeypatch.setattr(module, "FLOOR", Cost(1, 1024, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return outbox_file(tmp_path, "postgresql://server/enhet", "anna.berg")


def contents(path: Path, password: str = PASSWORD) -> list[bytes]:
    box = OutboxFile(path, password)
    try:
        return [content for _, content in box.waiting]
    finally:
        box.close()


def filled(path: Path, *values: bytes) -> None:
    box = OutboxFile(path, PASSWORD)
    for value in values:
        box.put(value)
    box.close()


def test_what_waits_is_there_at_the_next_login_in_order(path: Path) -> None:
    box = OutboxFile(path, PASSWORD)
    first, second, third = (box.put(str(number).encode()) for number in range(3))
    box.settle(second)
    box.close()
    assert contents(path) == [b"0", b"2"]
    assert contents(path) == [b"0", b"2"]
    assert first < second < third
    assert path.stat().st_mode & 0o077 == 0


def test_the_file_goes_with_the_last_that_waits(path: Path) -> None:
    box = OutboxFile(path, PASSWORD)
    numbers = [box.put(b"a"), box.put(b"b")]
    box.settle(*numbers)
    assert not path.exists()
    box.put(b"c")
    box.close()
    assert contents(path) == [b"c"]


def test_nothing_stands_in_clear(path: Path) -> None:
    filled(path, SECRET, SECRET)
    raw = path.read_bytes()
    for part in (SECRET, b"Hemligman", b"anna", b"server", SECRET.hex().encode()):
        assert part not in raw
    assert "anna" not in path.name


def test_another_password_opens_nothing_and_spoils_nothing(path: Path) -> None:
    filled(path, SECRET)
    with pytest.raises(WrongPasswordError):
        OutboxFile(path, "ett helt annat lösenord")
    assert contents(path) == [SECRET]


def test_the_work_place_knows_its_own_password(path: Path) -> None:
    box = OutboxFile(path, PASSWORD)
    assert box.opens_with(PASSWORD)
    assert not box.opens_with("fyra blå ostar i regm")
    box.close()


def test_what_an_earlier_password_sealed_is_taken_over_first(path: Path) -> None:
    filled(path, b"tidigare")
    set_aside(path)
    box = OutboxFile(path, "det nya lösenordet")
    box.put(b"senare")
    (old,) = aside(path)
    with closing(OutboxFile(old, PASSWORD)) as earlier:
        box.adopt(earlier)
    box.reseal(Seal.made_of("ännu ett lösenord"))
    box.close()
    assert aside(path) == ()
    assert contents(path, "ännu ett lösenord") == [b"tidigare", b"senare"]


def test_where_the_disk_is_full_it_stays_sealed_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path, b"tidigare")
    set_aside(path)
    (old,) = aside(path)
    box, earlier = OutboxFile(path, PASSWORD), OutboxFile(old, PASSWORD)
    number = box.put(b"ett")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "fullt")

    with monkeypatch.context() as patch:
        patch.setattr(module, "_write", full)
        with pytest.raises(StorageFullError, match="Frigör utrymme"):
            box.reseal(Seal.made_of("ännu ett lösenord"))
        with pytest.raises(StorageFullError, match="Frigör utrymme"):
            box.adopt(earlier)
    assert box.waiting == ((number, b"ett"),)
    box.put(b"tva")
    box.close()
    earlier.close()
    assert contents(path) == [b"ett", b"tva"]
    assert contents(old) == [b"tidigare"]


@pytest.mark.parametrize("cut", [1, 5, 40])
def test_a_line_that_a_crash_cut_off_is_left_out(path: Path, cut: int) -> None:
    filled(path, b"hel", b"avbruten")
    os.truncate(path, path.stat().st_size - cut)
    assert contents(path) == [b"hel"]
    filled(path, b"ny")
    assert contents(path) == [b"hel", b"ny"]


def test_a_damaged_line_costs_itself_alone(path: Path) -> None:
    filled(path, b"ett", b"tva", b"tre")
    lines = path.read_bytes().split(b"\n")
    lines[2] = lines[2][:20] + (b"A" if lines[2][20:21] != b"A" else b"B") + lines[2][21:]
    path.write_bytes(b"\n".join(lines))
    box = OutboxFile(path, PASSWORD)
    assert box.unreadable == 1
    assert [content for _, content in box.waiting] == [b"ett", b"tre"]
    box.close()


def test_lines_that_were_moved_or_doubled_are_not_taken(path: Path) -> None:
    filled(path, b"ett", b"tva")
    head, first, second, _ = path.read_bytes().split(b"\n")
    path.write_bytes(b"\n".join([head, second, first, first, b""]))
    box = OutboxFile(path, PASSWORD)
    assert (box.unreadable, len(box)) == (3, 0)
    box.close()


def test_a_damaged_beginning_is_kept_aside(path: Path) -> None:
    filled(path, b"ett")
    path.write_bytes(b"x" + path.read_bytes())
    filled(path, b"nytt")
    assert contents(path) == [b"nytt"]
    assert aside(path) == ()
    assert len(list(path.parent.glob("*.skadad"))) == 1


def test_it_holds_so_much_and_no_more(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    box = OutboxFile(path, PASSWORD)
    numbers = [box.put(b"x") for _ in range(3)]
    with pytest.raises(StorageFullError, match="Utkorgen är full"):
        box.put(b"x")
    box.settle(numbers[0])
    box.put(b"x")
    box.close()


def test_only_one_window_has_it_open(path: Path) -> None:
    box = OutboxFile(path, PASSWORD)
    with pytest.raises(StorageError, match="annat fönster"):
        OutboxFile(path, PASSWORD)
    box.close()
    OutboxFile(path, PASSWORD).close()


def test_what_was_kept_survives_a_killed_program(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.killed_outbox", str(path), PASSWORD],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        kept = [int(child.stdout.readline()) for _ in range(40)]
        child.send_signal(signal.SIGKILL)
        kept += [int(line) for line in child.stdout.read().split()]
    found = [int(content) for content in contents(path)]
    assert found[: len(kept)] == kept
    assert len(found) - len(kept) <= 1
