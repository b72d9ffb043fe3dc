"""Which arena a command names."""

from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context


def named_arena(ctx: Context, name: str) -> UUID:
    """Return the arena that is named.

    Raises:
        DomainError: there is no such arena.
    """
    arenas = arena_list(ctx)
    wanted = name.strip().casefold()
    found = next((row for row in arenas if row.name.casefold() == wanted), None)
    if found is None:
        known = ", ".join(row.name for row in arenas)
        raise DomainError(f"Det finns ingen arena som heter {name}. Det finns: {known}.")
    return found.arena_id
