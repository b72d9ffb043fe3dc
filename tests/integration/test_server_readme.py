"""The README's section about a shared server: each of its commands does what it says, over TLS."""

import re
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from ame_desktop.bootstrap import start
from tests.support.tls_server import KEEPER, KEEPERS_PASSWORD, TlsPostgres

README = Path(__file__).parents[2] / "README.md"
CHIEF, SUPERVISOR = "chef.ek", "anna.berg"
OWN = "fyra ord som inte hör ihop"
Said = dict[str, str]


def commands() -> list[str]:
    """The lines of the section's block, without the program's name."""
    section = README.read_text(encoding="utf-8").partition("## A shared server\n")[2]
    block = re.search(r"```\n(.*?)```", section.partition("\n## ")[0], re.DOTALL)
    assert block is not None
    return [line.removeprefix("installer/run ") for line in block[1].splitlines()]


@pytest.fixture(scope="module")
def tls() -> Iterator[TlsPostgres]:
    with TlsPostgres() as server:
        with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
            connection.execute(
                f"CREATE ROLE {KEEPER} LOGIN SUPERUSER PASSWORD '{KEEPERS_PASSWORD}'".encode()
            )
        yield server


class Reader:
    """Runs the README's lines with something of the tests' own for each word in capitals."""

    def __init__(self, tls: TlsPostgres, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._tls, self._folder, self._capsys = tls, folder, capsys
        self._left = commands()
        self.database = self.new_database()
        self.keepers_file = self.file("skötarens", KEEPERS_PASSWORD)

    @property
    def left(self) -> list[str]:
        """The lines that have not been run."""
        return self._left

    def new_database(self) -> str:
        """Make an empty database and return its name."""
        return self._tls.create_database().split("/")[3].split("?")[0]

    def file(self, name: str, text: str) -> Path:
        """Write a file that a command reads."""
        path = self._folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, line: str, password: str, *more: str | Path, **words: str | Path) -> Said:
        """Run the first line that is left and begins like this; return what it said."""
        found = next(each for each in self._left if line in each)
        self._left.remove(found)
        self.file("lösenord", password)
        arguments = [self._word(word, words) for word in found.split()]
        assert start([*arguments, *map(str, more)]) == 0, self._capsys.readouterr().err
        said = self._capsys.readouterr().out.splitlines()
        # What is said last stands last: a password, a file, a word.
        return {said_line.rpartition(" ")[0]: said_line.rpartition(" ")[2] for said_line in said}

    def _word(self, word: str, words: dict[str, str | Path]) -> str:
        addresses = {
            "postgresql://KEEPER@HOST/DATABASE": self._tls.net_url(self.database, KEEPER),
            "…": self._tls.net_url(self.database, KEEPER),
            "postgresql://HOST/DATABASE": self._tls.net_url(self.database),
        }
        bare = word.strip("[]")
        return addresses.get(bare) or str(words.get(bare, bare))


@pytest.fixture
def readme(
    tls: TlsPostgres,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Reader:
    monkeypatch.setenv("AME_PASSWORD_FILE", str(tmp_path / "lösenord"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Reader(tls, tmp_path, capsys)


def test_every_command_of_the_readme_does_what_it_says(readme: Reader, tmp_path: Path) -> None:
    kept = KEEPERS_PASSWORD
    made = readme.run("server init", kept, NAMN="Ort", ANVÄNDARNAMN=CHIEF)
    assert made["enhet"] == "skapad"
    new = readme.file("nytt", OWN)
    readme.run("server password", made["tillfälligt lösenord"], ANVÄNDARNAMN=CHIEF, NYTT=new)
    given = readme.run(
        "server adduser ANVÄNDARNAMN --name",
        kept,
        NAMN="Anna",
        ANVÄNDARNAMN=SUPERVISOR,
        ROLL="handledare",
        ARENA="Utegrupp",
    )
    assert given["inloggning"] == SUPERVISOR
    assert readme.run("server check", kept)["fel"] == "0"
    readme.run("--remove", kept, ANVÄNDARNAMN=SUPERVISOR)

    unit, codes = tmp_path / "ort.ame", tmp_path / "koder"
    keepers = ("--keeper-password", readme.keepers_file)
    words = {"ANVÄNDARNAMN": CHIEF, "NY_FIL": unit, "KODER": codes}
    readme.run("--to NY_FIL", OWN, *keepers, **words)
    assert len(codes.read_text(encoding="utf-8").split()) == 2
    readme.database = readme.new_database()
    moved = readme.run("--unit FIL", OWN, *keepers, FIL=unit, ANVÄNDARNAMN=CHIEF)
    assert int(moved["rader"]) > 0
    assert not unit.exists()
    assert readme.left == []
