"""Whether a new unit can lie at a place, before anything is made there."""

from ame_desktop.domain.unit_state import UnitState
from ame_desktop.services.unit_opening import UnitPlace, unit_state
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.locks import WindowLock
from ame_desktop.storage.migrate import unit_on_server
from ame_desktop.storage.network_share import refuse_network_share


def check_new_place(place: UnitPlace) -> None:
    """Refuse a place where no new unit can be made.

    Raises:
        NetworkShareError: the file would lie on a network share.
        StorageUnavailableError: the server does not answer.
        StorageError: there is a unit already, or what is left of one.
    """
    if place.path is None:
        engine = open_server(place.address)
        try:
            found = unit_on_server(engine)
        finally:
            engine.dispose()
        if found:
            raise StorageError("Databasen på servern har redan en enhet. Välj Öppna en enhet.")
        return
    refuse_network_share(place.path)
    if unit_state(place) is not UnitState.ABSENT:
        raise StorageError(
            f"Det finns redan en enhet i {place.path.name}. Välj ett annat namn, eller öppna den."
        )


def window_lock(place: UnitPlace) -> WindowLock | None:
    """Return the lock that lets one window show a unit's file; a server has none."""
    return WindowLock(place.path) if place.path is not None else None
