"""The command line as it is run: its facts, its sentences and its exit status."""

import os
import re
from pathlib import Path

import pytest

from ame_desktop.cli.unit_commands import _without_password
from ame_desktop.domain.integrity import FaultKind
from ame_desktop.services.unit_creation import create_unit
from ame_desktop.services.unit_opening import UnitPlace
from ame_desktop.storage.backup import backup_folder, copies_in
from tests.support.clock import FixedClock
from tests.support.command_line import Answer, CommandLine, Program
from tests.support.opening import DRAFT, LOGIN, MadeUnit
from tests.support.postgres import TempPostgres


@pytest.fixture
def line(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "hem")


@pytest.fixture
def program(line: CommandLine) -> Program:
    """Runs a command in this process."""
    return line.here


@pytest.fixture
def process(line: CommandLine) -> Program:
    """Runs a command in a process of its own: where that is what matters."""
    return line.process


def init(program: Program, folder: Path, **more: str) -> Answer:
    return program(
        *("--unit", folder / "ny.ame", "init", "--name", "Provkommuns enhet"),
        *("--admin", LOGIN, "--recovery-out", folder / "koder.txt"),
        **more,
    )


def test_init_makes_a_unit_that_the_next_commands_open(process: Program, tmp_path: Path) -> None:
    made = init(process, tmp_path)
    codes = tmp_path / "koder.txt"
    assert (made.status, made.err) == (0, "")
    assert made.out == [f"enhet {tmp_path / 'ny.ame'}", f"återställningskoder {codes}"]
    assert codes.stat().st_mode & 0o777 == 0o600
    lines = codes.read_text().splitlines()
    assert len(lines) == 2
    assert all(len(line.replace("-", "")) == 27 for line in lines)
    backup = process("backup")
    assert backup.status == 0
    copies = {copy.path for copy in copies_in(backup_folder(tmp_path / "ny.ame"))}
    assert Path(backup.out[0].removeprefix("säkerhetskopia ")) in copies


def test_a_unit_is_remembered_by_its_whole_path(program: Program, tmp_path: Path) -> None:
    beside = os.path.relpath(tmp_path / "ny.ame")
    codes = tmp_path / "koder.txt"
    made = program(
        "--unit", beside, "init", "--name", "Ort", "--admin", LOGIN, "--recovery-out", codes
    )
    told = Path(made.out[0].removeprefix("enhet "))
    assert told.is_absolute()
    assert told.samefile(tmp_path / "ny.ame")


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://ame:hem:l@igt@server:5432/enhet", "postgresql://ame@server:5432/enhet"),
        ("postgresql://ame@server/enhet", "postgresql://ame@server/enhet"),
        ("postgresql://server:5432/enhet", "postgresql://server:5432/enhet"),
        ("/hem/a:b@c/enhet.ame", "/hem/a:b@c/enhet.ame"),
    ],
)
def test_no_password_of_an_address_is_told(address: str, shown: str) -> None:
    assert _without_password(address) == shown


def test_where_nobody_can_type_a_password_it_says_so(process: Program, made_unit: MadeUnit) -> None:
    answer = process("--unit", made_unit.path, "--user", LOGIN, "check", password=None)
    assert answer.status == 2
    assert "AME_PASSWORD_FILE" in answer.err
    assert "Traceback" not in answer.err


def test_init_refuses_a_weak_password_and_leaves_nothing(program: Program, tmp_path: Path) -> None:
    made = init(program, tmp_path, password="kort")
    assert made.status == 2
    assert "minst 12 tecken" in made.err
    assert {path.name for path in tmp_path.iterdir()} == {"hem"}


def test_init_overwrites_neither_unit_nor_codes(program: Program, tmp_path: Path) -> None:
    (tmp_path / "koder.txt").write_text("andras koder")
    assert init(program, tmp_path).status == 2
    assert (tmp_path / "koder.txt").read_text() == "andras koder"
    assert not (tmp_path / "ny.ame").exists()
    (tmp_path / "koder.txt").unlink()
    (tmp_path / "ny.ame").write_bytes(b"andras fil")
    assert init(program, tmp_path).status == 4
    assert (tmp_path / "ny.ame").read_bytes() == b"andras fil"


def test_check_tells_each_kind_of_fault_on_its_line(process: Program, made_unit: MadeUnit) -> None:
    asked = ("--unit", made_unit.path, "--user", LOGIN, "check")
    first, second = process(*asked), process(*asked)
    assert first.status == 0
    kinds = [f"{kind} 0" for kind in FaultKind]
    for answer in (first, second):
        assert answer.out[:-2] == kinds
        assert re.fullmatch(r"kontrollsumma [1-9]\d* [0-9a-f]{64}", answer.out[-2])
        assert answer.out[-1] == "fel 0"
    assert first.out[-2] != second.out[-2]
    assert first.err == ""


def test_check_ends_with_four_where_something_is_wrong(
    program: Program, made_unit: MadeUnit
) -> None:
    unit = made_unit.open()
    with unit.store.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO log_entry (at, staff_id, kind, action, reason, count, detail, number) "
            "SELECT '2026-01-01', 'okänd', 'READ', 'x', '', 1, '[]', number + 1 FROM log_head"
        )
    unit.release()
    checked = program("--unit", made_unit.path, "--user", LOGIN, "check")
    assert checked.status == 4
    assert "logg-okänd-medarbetare 1" in checked.out
    assert "logg-bruten-kedja 1" in checked.out
    assert checked.out[-1] == "fel 2"
    assert "logg-okänd-medarbetare: Rader i loggen" in checked.err


def test_backup_to_a_folder_and_restore(
    program: Program, made_unit: MadeUnit, tmp_path: Path
) -> None:
    unit = ("--unit", made_unit.path, "--user", LOGIN)
    backup = program(*unit, "backup", "--to", tmp_path / "usb")
    assert backup.status == 0
    copy = Path(backup.out[0].removeprefix("säkerhetskopia "))
    assert copy.parent == tmp_path / "usb"
    made_unit.path.write_bytes(b"skadad" * 1000)
    assert program(*unit, "check").status == 4
    restored = program(*unit, "restore", copy)
    assert restored.status == 0
    assert restored.out[0] == f"återställd {made_unit.path}"
    aside = Path(restored.out[1].removeprefix("undanlagd "))
    assert aside.read_bytes() == b"skadad" * 1000
    assert program(*unit, "check").status == 0


def test_restore_says_who_holds_the_file(process: Program, made_unit: MadeUnit) -> None:
    unit = made_unit.open()
    copy = unit.backups.make()
    asked = ("--unit", made_unit.path, "--user", LOGIN, "restore", copy.path)
    refused = process(*asked)
    assert refused.status == 4
    assert f"{LOGIN} (provet, process {os.getpid()})" in refused.err
    # Other commands run beside the open window.
    assert process("--unit", made_unit.path, "--user", LOGIN, "backup").status == 0
    unit.release()
    assert process(*asked).status == 0


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("check",), 2, "--unit"),
        (("--unit", "{unit}", "check"), 2, "--user"),
        (("--unit", "{unit}", "--user", "ingen", "check"), 3, "hör inte ihop"),
        (("--unit", "{unit}.saknas", "--user", LOGIN, "check"), 4, "finns inte"),
        (("--unit", "//server/del/enhet.ame", "--user", LOGIN, "check"), 4, "nätverksplats"),
        (("--unit", "postgresql://ingen@/x?host=/finns/inte", "--user", "a", "check"), 4, "Serv"),
        (("--as", "enhetschef", "check"), 2, "--demo"),
        (("--today", "2026-11-23", "check"), 2, "--demo"),
        (("--today", "i morgon", "check"), 2, ""),
        (("finnsinte",), 2, ""),
        (("restore",), 2, ""),
        (("--unit", "{unit}", "--user", LOGIN, "restore", "saknas.ame"), 4, "saknas"),
        (("screenshots", "bilder"), 2, "--demo"),
    ],
)
def test_what_is_wrong_is_told_by_status_and_sentence(
    program: Program, made_unit: MadeUnit, arguments: tuple[str, ...], status: int, says: str
) -> None:
    filled = [text.format(unit=made_unit.path) for text in arguments]
    answer = program(*filled)
    assert answer.status == status
    assert says in answer.err
    assert not answer.out


def test_a_role_without_the_right_is_refused(program: Program) -> None:
    answer = program("--demo", "--as", "handledare", "check")
    assert answer.status == 3
    assert "behörighet" in answer.err


def test_the_demo_unit_is_sound(program: Program) -> None:
    answer = program("--demo", "check", password=None)
    assert answer.status == 0, (answer.out, answer.err)
    assert answer.out[-1] == "fel 0"


def test_the_help_names_every_command(process: Program) -> None:
    answer = process("--help", password=None)
    assert answer.status == 0
    for command in ("init", "backup", "restore", "check", "import", "screenshots"):
        assert any(line.strip().startswith(command) for line in answer.out)


def test_commands_work_on_a_server(program: Program, postgres: TempPostgres) -> None:
    with postgres.database() as url:
        unit, _ = create_unit(UnitPlace(url), DRAFT, FixedClock())
        unit.close()
        asked = ("--unit", url, "--user", LOGIN)
        assert program(*asked, "check").out[-1] == "fel 0"
        backup = program(*asked, "backup")
        assert backup.status == 4
        assert "serverns egen" in backup.err


def test_init_on_a_server_makes_the_unit_there(
    program: Program, postgres: TempPostgres, tmp_path: Path
) -> None:
    with postgres.database() as url:
        arguments = ("--unit", url, "init", "--name", "Provkommun", "--admin", LOGIN)
        assert program(*arguments, "--recovery-out", tmp_path / "koder").status == 0
        assert program("check").out[-1] == "fel 0"
        again = program(*arguments, "--recovery-out", tmp_path / "fler")
        assert again.status == 4
        assert not (tmp_path / "fler").exists()
