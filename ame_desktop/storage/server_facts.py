"""What a server says of itself: how it is reached, how passwords are kept, and who gets in."""

from dataclasses import dataclass
from typing import Final

import psycopg
from sqlalchemy import Engine, make_url

from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.server_address import is_local
from ame_desktop.storage.server_setup import driver, rows

_CONNECTION: Final = b"SELECT ssl, version, cipher FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
_POWERS: Final = b"""
    SELECT rolname FROM pg_roles WHERE rolname = ANY (%s)
    AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)"""
_OPEN_DOORS: Final = b"""
    SELECT line_number::text, type, auth_method FROM pg_hba_file_rules
    WHERE type <> 'local' AND error IS NULL
    AND auth_method <> 'reject' AND (auth_method IN ('trust', 'password', 'md5', 'ident')
        OR type NOT IN ('hostssl', 'hostgssenc'))"""
PROVED: Final = "scram-sha-256"


@dataclass(frozen=True)
class Reached:
    """How a server is reached: over a socket of this machine, or over TLS of a version."""

    local: bool
    encrypted: bool
    version: str = ""
    cipher: str = ""

    @property
    def sound(self) -> bool:
        """Whether nobody can listen."""
        return self.local or self.encrypted


def reached(engine: Engine) -> Reached:
    """Return how the server is reached right now.

    Raises:
        StorageError: it cannot be reached.
    """
    found = rows(engine, _CONNECTION)
    encrypted, version, cipher = found[0] if found else (False, "", "")
    local = is_local(make_url(str(engine.url)))
    return Reached(local, bool(encrypted), version or "", cipher or "")


def server_version(engine: Engine) -> str:
    """Return the server's version, such as ``15.18``."""
    return str(rows(engine, b"SHOW server_version")[0][0]).split(" ")[0]


def keeps_proofs(engine: Engine) -> bool:
    """Whether the server keeps SCRAM proofs of passwords, and nothing weaker."""
    return bool(rows(engine, b"SHOW password_encryption")[0][0] == PROVED)


def powerful(engine: Engine, logins: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of the logins that have rights beyond the unit's."""
    with driver(engine) as connection:
        found = connection.execute(_POWERS, (list(logins),)).fetchall()
    return tuple(sorted(name for (name,) in found))


def open_doors(engine: Engine) -> tuple[str, ...] | None:
    """Return the lines of the server's pg_hba.conf that let in over a network with too little.

    ``None`` where the keeper's login may not read the file.
    """
    try:
        return tuple(" ".join(line) for line in rows(engine, _OPEN_DOORS))
    except (StorageError, psycopg.Error):
        return None
