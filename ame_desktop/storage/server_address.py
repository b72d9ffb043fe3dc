"""A server's address: a socket of this machine, or TLS that proves which server it is.

Source: ASVS 12, and the unit's secrecy.
"""

from typing import Final

from sqlalchemy import URL, make_url

from ame_desktop.storage.errors import (
    StorageError,
    StorageUnavailableError,
    WrongPasswordError,
)

PROVEN: Final = "verify-full"
"""The one way to connect where nobody can listen or stand in for the server."""
ALIVE: Final = {
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""When a silent connection counts as lost: seconds, and milliseconds for what was sent."""
WRONG: Final = "Namnet och lösenordet hör inte ihop."
_OPTIONS: Final = (
    "-c timezone=UTC -c lock_timeout=10s -c statement_timeout=5min "
    "-c idle_in_transaction_session_timeout=10min"
)
# A server says it in the language of its own settings.
_WRONG_PASSWORD: Final = (
    "password authentication failed",
    "lösenordsautentisering misslyckades",
    "is not permitted to log in",
    "får inte logga in",
)
_NOT_PROVEN: Final = ("certificate verify failed", "root certificate file", "does not support ssl")


def secure(address: str) -> str:
    """Return the address as it is connected to; over a network always with a proven server.

    Raises:
        StorageError: the address asks for less.
    """
    url = make_url(address)
    if is_local(url):
        return address
    asked = url.query.get("sslmode", PROVEN)
    if asked != PROVEN:
        raise StorageError(
            f"Adressen har sslmode={asked}, så att andra kan läsa det som skickas. "
            f"Ta bort det eller skriv sslmode={PROVEN}."
        )
    proven = url.update_query_dict({"sslmode": PROVEN})
    return proven.render_as_string(hide_password=False)


def is_local(url: URL) -> bool:
    """Whether the server is reached by a socket in this machine's own file system."""
    named = url.query.get("host", url.host or "")
    hosts = (named,) if isinstance(named, str) else named
    return "hostaddr" not in url.query and all(not host or host[0] in "/@" for host in hosts)


def names_user(address: str) -> bool:
    """Whether the address says as whom to connect, so that all staff share that login."""
    return bool(make_url(address).username)


def without_user(address: str) -> str:
    """Return the address without a login, so that each connects as themselves."""
    return make_url(address)._replace(username=None, password=None).render_as_string()


def with_password(address: str, password: str) -> str:
    """Return the address with a password, unless it holds one."""
    url = make_url(address)
    if url.password:
        return address
    return url.set(password=password).render_as_string(hide_password=False)


def server_options(role: str | None) -> str:
    """Return how a connection is set, acting with a role's rights where one is named."""
    if role is None:
        return _OPTIONS
    escaped = role.replace("\\", "\\\\").replace(" ", "\\ ")
    return f"{_OPTIONS} -c role={escaped}"


def refused_by_server(said: str, own_login: bool) -> StorageError:
    """Return the sentence for a connection that was not let in."""
    folded = said.casefold()
    if own_login and any(sign in folded for sign in _WRONG_PASSWORD):
        return WrongPasswordError(WRONG)
    if any(sign in folded for sign in _NOT_PROVEN):
        return StorageError(
            "Servern kan inte visa att den är den rätta. Kontrollera certifikatet i adressen "
            "(sslrootcert) med it-avdelningen."
        )
    return StorageUnavailableError(
        "Servern svarar inte. Kontrollera nätet och adressen och försök igen."
    )
