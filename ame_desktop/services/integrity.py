"""*Kontrollera databasen*: everything is looked through, counted and explained; nothing changed."""

from collections.abc import Callable

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.integrity import Finding
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.storage.integrity import findings

KEEPERS_CHECK = (
    "Servern visar var och en sin del, så databasens skötare kontrollerar helheten, "
    "med kommandot ame-desktop server check."
)


def _untold(done: int, total: int) -> None:
    del done, total


def check_database(
    ctx: Context, told: Callable[[int, int], object] = _untold
) -> tuple[Finding, ...]:
    """Return how many there are of each kind of fault, also of those that were not found.

    Args:
        ctx: who asks.
        told: gets how far the search has come: done, total.

    Raises:
        NotPermittedError: only the administrator looks through the database.
        DomainError: it lies on a server that shows each login its own part.
    """
    ctx.require(Area.ADMINISTRATION, Level.READ)
    if ctx.store.own_login:
        raise DomainError(KEEPERS_CHECK)
    with ctx.read() as reader:
        found = findings(reader, told)
    ctx.note("administration.check", LogKind.READ, count=sum(item.count for item in found))
    return found
