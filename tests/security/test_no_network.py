"""With the unit in a file the program opens no socket to any other machine (S15)."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.measured import Measured

ROOT = Path(__file__).parents[2]
BLOCKED = [sys.executable, "-m", "pytest", "-q", "-p", "tests.support.no_network"]
DAY = (
    "tests/gui/test_application.py::test_a_login_opens_the_persons_window_and_remembers_the_unit",
    "tests/gui/test_application.py::test_the_training_unit_logs_in_by_itself_and_leaves_nothing",
    "tests/gui/test_whole_morning.py::test_from_the_units_own_files_to_the_printed_list",
    "tests/integration/test_export_files.py::test_no_text_becomes_a_formula",
)
EVERYTHING = ("tests/unit", "tests/documents", "tests/gui")


def run_blocked(*tests: str) -> subprocess.CompletedProcess[str]:
    """Run tests where a socket to another machine ends them at once."""
    return subprocess.run(
        [*BLOCKED, "-p", "no:randomly", "-m", "not soak", *tests],
        cwd=ROOT,
        env=os.environ | {"PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def counted(done: subprocess.CompletedProcess[str]) -> str:
    """How many tests passed, of a run in which none failed."""
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]
    return done.stdout.rstrip().splitlines()[-1].split()[0]


@pytest.mark.parametrize(
    "call",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('example.invalid', 80)",
        "import psycopg; psycopg.connect('host=127.0.0.1 port=9')",
        (
            "from subprocess import run; from sys import executable as me; "
            "raise SystemExit(run([me, '-c', 'import socket; socket.socket()']).returncode)"
        ),
    ],
    ids=["connection", "name", "library in C", "child"],
)
def test_a_call_over_the_network_ends_the_process(call: str) -> None:
    first = "from tests.support.no_network import allow_only_own_machine as hold; hold()"
    done = subprocess.run(
        [sys.executable, "-c", f"{first}\n{call}"], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode in {-signal.SIGSYS, 256 - signal.SIGSYS}, done.stderr.decode()


@pytest.mark.slow
def test_a_day_is_worked_without_a_network(measured: Measured) -> None:
    assert int(counted(run_blocked(*DAY))) == len(DAY)
    measured("S15", "0 nätanrop vid start, inloggning, morgonmöte, export och PDF")


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_everything_in_a_file_is_worked_without_a_network(measured: Measured) -> None:
    measured("S15", f"0 nätanrop i {counted(run_blocked(*EVERYTHING))} prov")
