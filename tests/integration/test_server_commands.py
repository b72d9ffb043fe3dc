"""``server init|adduser|check|password`` on a server with TLS and passwords of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from ame_desktop.bootstrap import start
from ame_desktop.services.errors import (
    StorageError,
    TemporaryPasswordError,
    WrongPasswordError,
)
from ame_desktop.services.participants import participant_list
from ame_desktop.services.server_check import connection_text
from ame_desktop.services.staff_passwords import change_own_password
from ame_desktop.services.unit_opening import UnitPlace, open_unit
from ame_desktop.services.unlocking import confirm_login
from tests.support.clock import FixedClock
from tests.support.tls_server import KEEPER, KEEPERS_PASSWORD, TlsPostgres, make_ca

OWN = "fyra ord som inte hör ihop"


@dataclass(frozen=True)
class Told:
    """How a command ended, and what it said."""

    status: int
    facts: dict[str, str]
    err: str


Server = Callable[..., Told]


@pytest.fixture(scope="module")
def tls() -> Iterator[TlsPostgres]:
    with TlsPostgres() as server:
        with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
            connection.execute(
                f"CREATE ROLE {KEEPER} LOGIN SUPERUSER PASSWORD '{KEEPERS_PASSWORD}'".encode()
            )
        yield server


@pytest.fixture
def database(tls: TlsPostgres) -> Iterator[str]:
    url = tls.create_database()
    name = url.split("/")[3].split("?")[0]
    yield name
    with psycopg.connect(tls.url("postgres"), autocommit=True) as connection:
        ours = connection.execute(
            "SELECT u.rolname FROM pg_auth_members m JOIN pg_roles u ON u.oid = m.member "
            "JOIN pg_roles g ON g.oid = m.roleid WHERE g.rolname = %s AND u.rolcanlogin "
            "AND NOT u.rolsuper",
            (f"{name}_personal",),
        ).fetchall()
        tls.drop_database(url)
        for (login,) in ours:
            connection.execute(f'DROP ROLE "{login}"'.encode())


@pytest.fixture
def server(
    tls: TlsPostgres,
    database: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Server:
    """Runs ``ame-desktop server`` over the network, as the keeper or as somebody else."""
    secret = tmp_path / "lösenord"
    monkeypatch.setenv("AME_PASSWORD_FILE", str(secret))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def run(
        *arguments: str | Path, password: str = KEEPERS_PASSWORD, who: str = KEEPER, user: str = ""
    ) -> Told:
        secret.write_text(password, encoding="utf-8")
        named = ("--user", user) if user else ()
        status = start(
            ["--unit", tls.net_url(database, who), *named, "server", *map(str, arguments)]
        )
        said = capsys.readouterr()
        return Told(status, dict(_split(line) for line in said.out.splitlines()), said.err)

    return run


def _split(line: str) -> tuple[str, str]:
    lead = "tillfälligt lösenord"
    if line.startswith(lead):
        return lead, line.removeprefix(f"{lead} ")
    what, _, found = line.partition(" ")
    return what, found


def place(tls: TlsPostgres, database: str, **more: str) -> UnitPlace:
    """Where the staff find the unit: an address that names nobody."""
    return UnitPlace(tls.net_url(database, **more))


def change(server: Server, tmp_path: Path, login: str, temporary: str, new: str = OWN) -> Told:
    wanted = tmp_path / "nytt"
    wanted.write_text(new, encoding="utf-8")
    return server("password", "--new", wanted, password=temporary, who="", user=login)


def seal_as_earlier(tls: TlsPostgres, database: str, rules: str) -> None:
    """Let the server's seal be one that other rules were sealed with, or none of the rules."""
    with psycopg.connect(tls.url(database), autocommit=True) as keeper:
        (seal,) = keeper.execute("SELECT obj_description('ame'::regnamespace)").fetchone() or ("",)
        keeper.execute(f"COMMENT ON SCHEMA ame IS '{seal.split()[0]}{rules}'".encode())


def test_from_an_empty_database_to_somebody_who_works(
    tls: TlsPostgres, database: str, server: Server, tmp_path: Path
) -> None:
    made = server("init", "--name", "Ort", "--admin", "chef.ek")
    assert (made.status, made.facts["enhet"]) == (0, "skapad")
    temporary = made.facts["tillfälligt lösenord"]
    unit = place(tls, database)

    with pytest.raises(TemporaryPasswordError, match="Byt det"):
        open_unit(unit, "chef.ek", temporary, FixedClock())
    with pytest.raises(WrongPasswordError):
        open_unit(unit, "chef.ek", "ett helt annat lösenord", FixedClock())
    assert change(server, tmp_path, "chef.ek", temporary, new="kort").status == 2
    assert change(server, tmp_path, "chef.ek", temporary).status == 0

    given = server(
        *("adduser", "anna.berg", "--name", "Anna Berg"),
        *("--role", "handledare", "--arena", "Utegrupp"),
    )
    assert given.status == 0
    assert change(server, tmp_path, "anna.berg", given.facts["tillfälligt lösenord"]).status == 0
    opened = open_unit(unit, "Anna.Berg ", OWN, FixedClock())
    try:
        assert opened.facts.name == "Ort"
        assert opened.facts.recovery_confirmed
        assert opened.context.actor.arenas
        assert participant_list(opened.context) == ()
        assert "TLSv1.3" in connection_text(opened.store)
        confirm_login(opened, OWN)
        change_own_password(opened.context, opened, OWN, "ett nytt och längre lösenord")
        with pytest.raises(WrongPasswordError):
            confirm_login(opened, OWN)
        assert participant_list(opened.context) == ()
    finally:
        opened.close()
    for secret in (OWN, temporary, KEEPERS_PASSWORD):
        assert secret not in tls.said()


def test_rules_of_an_earlier_version_are_found_and_set_up_again(
    tls: TlsPostgres, server: Server, database: str
) -> None:
    assert server("init", "--name", "Ort", "--admin", "chef").status == 0
    for rules in ("", f" {'0' * 64}"):
        seal_as_earlier(tls, database, rules)
        checked = server("check")
        assert checked.status == 4
        assert checked.facts["rättigheter"] == "oförändrade"
        assert "regler: från en tidigare version av programmet: kör server init" in checked.err
    again = server("init")
    assert (again.status, again.facts["enhet"]) == (0, "uppdaterad")
    assert "CREATE POLICY" in again.err
    checked = server("check")
    assert (checked.status, checked.facts["fel"]) == (0, "0")
    assert checked.facts["anslutning"] == "TLSv1.3"
    assert checked.facts["lösenord"] == "scram"
    assert checked.facts["pg_hba"] == "kräver TLS och scram"
    assert checked.facts["rättigheter"] == "oförändrade"
    assert checked.facts["regler"] == "programmets egna"


def test_check_finds_what_was_changed_by_hand(
    tls: TlsPostgres, server: Server, database: str
) -> None:
    server("init", "--name", "Ort", "--admin", "chef")
    with psycopg.connect(tls.url(database), autocommit=True) as keeper:
        keeper.execute("ALTER TABLE case_note DISABLE ROW LEVEL SECURITY")
        keeper.execute("CREATE ROLE okand LOGIN CREATEDB")
        keeper.execute(f"GRANT {database}_personal, {database}_enhetschef TO okand".encode())
    checked = server("check")
    assert checked.status == 4
    assert "rättigheter: ändrade" in checked.err
    assert "utan personal: okand" in checked.err
    assert "för stora rättigheter: okand" in checked.err
    assert server("init").status == 0
    assert "rättigheter:" not in server("check").err.replace("för stora rättigheter:", "")


def test_who_is_removed_is_out_at_once(
    tls: TlsPostgres, server: Server, database: str, tmp_path: Path
) -> None:
    server("init", "--name", "Ort", "--admin", "chef")
    given = server("adduser", "bo.ek", "--name", "Bo Ek", "--role", "konsulent")
    change(server, tmp_path, "bo.ek", given.facts["tillfälligt lösenord"])
    opened = open_unit(place(tls, database), "bo.ek", OWN, FixedClock())
    try:
        assert server("adduser", "bo.ek", "--remove").status == 0
        with pytest.raises(StorageError):
            participant_list(opened.context)
    finally:
        opened.release()
    with pytest.raises(StorageError):
        open_unit(place(tls, database), "bo.ek", OWN, FixedClock())
    refused = server("adduser", "chef", "--remove")
    assert refused.status == 2
    assert "minst en aktiv" in refused.err


def test_a_name_of_somebody_elses_on_the_server_is_left_alone(server: Server) -> None:
    server("init", "--name", "Ort", "--admin", "chef")
    refused = server("adduser", KEEPER, "--name", "S", "--role", "konsulent")
    assert refused.status == 4
    assert "hör till något annat" in refused.err
    unknown = server("adduser", "ny.person", "--name", "N", "--role", "handledare", "--arena", "X")
    assert unknown.status == 2


def test_a_dry_run_prints_everything_and_asks_nobody(server: Server, database: str) -> None:
    told = server("init", "--dry-run", password="fel")
    assert told.status == 0
    lines = [f"{what} {found}" for what, found in told.facts.items()]
    assert any(line.startswith("CREATE") for line in lines)
    assert server("check").status == 4


def test_only_a_proven_server_is_spoken_to(
    tls: TlsPostgres, server: Server, database: str, tmp_path: Path
) -> None:
    server("init", "--name", "Ort", "--admin", "chef")
    make_ca(tmp_path, "annan")
    stranger = tls.net_url(database).replace(str(tls.authority), str(tmp_path / "annan.pem"))
    for address, sentence in (
        (stranger, "visa att den är den rätta"),
        (tls.net_url(database, sslmode="require"), "sslmode=verify-full"),
        (tls.net_url(database, sslmode="disable"), "sslmode=verify-full"),
        (tls.net_url(database).replace("localhost", "127.0.0.2"), "Servern svarar inte"),
    ):
        with pytest.raises(StorageError, match=sentence):
            open_unit(UnitPlace(address), "chef", OWN, FixedClock())
