"""Looking whether a shared server still holds what it was set up for. Nothing is changed."""

from collections.abc import Iterator
from dataclasses import dataclass

from ame_desktop.domain.staff import StaffRow
from ame_desktop.services.unit_opening import UnitPlace
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.integrity import findings
from ame_desktop.storage.migrate import HEAD, revision
from ame_desktop.storage.queries import staff as query
from ame_desktop.storage.server_facts import (
    keeps_proofs,
    open_doors,
    powerful,
    reached,
    server_version,
)
from ame_desktop.storage.server_keeper import Keeper
from ame_desktop.storage.server_setup import is_of_this_version, is_set_up, unchanged
from ame_desktop.storage.store import Store

_EARLIER = "från en tidigare version av programmet: kör server init igen"


@dataclass(frozen=True)
class ServerFact:
    """One thing that was looked at, what was found, and whether it is as it should be."""

    what: str
    found: str
    sound: bool = True


def check_server(place: UnitPlace) -> tuple[ServerFact, ...]:
    """Return what was looked at, in order.

    Raises:
        StorageError: the server cannot be reached, or has no unit with logins of its own.
    """
    keeper = Keeper(place.address)
    try:
        if not is_set_up(keeper.engine):
            raise StorageError("Databasen är inte upplagd. Kör ame-desktop server init.")
        store = keeper.store()
        try:
            return (*_server(keeper), *_logins(keeper, store), *_content(store))
        finally:
            store.close()
    finally:
        keeper.close()


def connection_text(store: Store) -> str:
    """Return in words how the unit's server is reached; empty where the unit is a file."""
    if not store.on_server:
        return ""
    way = reached(store.engine)
    if way.local:
        return "Servern ligger på samma dator och nås utan nät."
    if way.encrypted:
        return f"Anslutningen är krypterad ({way.version}) och servern har visat sitt certifikat."
    return "Anslutningen är inte krypterad. Säg till it-avdelningen genast."


def _server(keeper: Keeper) -> Iterator[ServerFact]:
    engine = keeper.engine
    way = reached(engine)
    yield ServerFact("server", server_version(engine))
    shown = "samma dator" if way.local else way.version or "okrypterad"
    yield ServerFact("anslutning", shown, way.sound)
    yield _fact("lösenord", keeps_proofs(engine), "scram", "password_encryption är inte scram")
    doors = open_doors(engine)
    if doors is None:
        yield ServerFact("pg_hba", "får inte läsas av den här inloggningen")
    else:
        yield _fact("pg_hba", not doors, "kräver TLS och scram", f"öppen: {'; '.join(doors)}")
    same = revision(engine) == HEAD
    yield _fact("tabeller", same, HEAD, "en annan version än programmet: kör server init")
    yield _fact("rättigheter", unchanged(engine), "oförändrade", "ändrade: kör server init")
    own = is_of_this_version(engine, keeper.names)
    yield _fact("regler", own, "programmets egna", _EARLIER)


def _logins(keeper: Keeper, store: Store) -> Iterator[ServerFact]:
    held = keeper.logins()
    with store.read() as reader:
        staff = {row.login: row for row in query.staff(reader) if row.active}
    strangers = sorted(held.keys() - staff.keys())
    wrong = sorted(
        login
        for login in held.keys() & staff.keys()
        if held[login] != _groups(keeper, staff[login])
    )
    mighty = powerful(keeper.engine, tuple(held))
    yield ServerFact("inloggningar", str(len(held)))
    yield ServerFact("utan inloggning", _listed(sorted(staff.keys() - held.keys())))
    yield ServerFact("utan personal", _listed(strangers), not strangers)
    yield ServerFact("fel grupper", _listed(wrong), not wrong)
    yield ServerFact("för stora rättigheter", _listed(mighty), not mighty)


def _content(store: Store) -> Iterator[ServerFact]:
    with store.read() as reader:
        found = findings(reader, lambda done, total: (done, total))
    for item in found:
        if item.count:
            yield ServerFact(str(item.kind), str(item.count), not item.is_fault)


def _groups(keeper: Keeper, row: StaffRow) -> frozenset[str]:
    names = keeper.names
    return frozenset({names.staff, *(names.group(role) for role in row.roles)})


def _fact(what: str, sound: bool, good: str, bad: str) -> ServerFact:
    return ServerFact(what, good if sound else bad, sound)


def _listed(names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(names) or "ingen"
