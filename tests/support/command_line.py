"""Types commands as a person does, with a home of one's own: in this process, or in a new one."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest

from ame_desktop.bootstrap import start
from tests.support.opening import PASSWORD

ROOT = Path(__file__).parents[2]
DEMO = ("--demo", "--today", "2026-11-23")


@dataclass(frozen=True)
class Answer:
    """How a command ended, and what it said."""

    status: int
    out: list[str]
    err: str


Program = Callable[..., Answer]


class CommandLine:
    """Runs ``ame-desktop`` with settings of its own and the password in a file."""

    def __init__(self, home: Path) -> None:
        home.mkdir(exist_ok=True)
        self._password_file = home / "lösenord"
        self._environment = {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def here(self, *arguments: str | Path, password: str | None = PASSWORD) -> Answer:
        """Run a command in this process, from the arguments to the exit status."""
        out, err = StringIO(), StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.delenv("AME_PASSWORD_FILE", raising=False)
            for name, value in {**self._environment, **self._password(password)}.items():
                patch.setenv(name, value)
            status = _status(list(map(str, arguments)))
        said = err.getvalue()
        assert "Något gick fel i programmet" not in said, said
        return Answer(status, out.getvalue().splitlines(), said)

    def process(self, *arguments: str | Path, password: str | None = PASSWORD) -> Answer:
        """Run a command as its user starts it, in a process without a terminal."""
        inherited = {key: text for key, text in os.environ.items() if key != "AME_PASSWORD_FILE"}
        done = subprocess.run(
            [sys.executable, "-P", "-m", "ame_desktop", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env={
                **inherited,
                **self._environment,
                **self._password(password),
                "PYTHONPATH": str(ROOT),
                "PYTHONIOENCODING": "utf-8",
            },
            stdin=subprocess.DEVNULL,
            # Without a terminal of its own nobody is asked for a password.
            start_new_session=True,
            check=False,
            timeout=120,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Answer(done.returncode, done.stdout.splitlines(), done.stderr)

    def _password(self, password: str | None) -> dict[str, str]:
        if password is None:
            return {}
        self._password_file.write_text(f"{password}\n", encoding="utf-8")
        return {"AME_PASSWORD_FILE": str(self._password_file)}


def _status(arguments: list[str]) -> int:
    try:
        return start(arguments)
    except SystemExit as end:
        return int(str(end.code))
