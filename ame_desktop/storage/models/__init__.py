"""The tables, one module for each room; importing this package knows them all."""

from ame_desktop.storage.models import (
    access,
    administration,
    arenas,
    attendance,
    briefing,
    orders,
    participants,
    placements,
)

__all__ = [
    "access",
    "administration",
    "arenas",
    "attendance",
    "briefing",
    "orders",
    "participants",
    "placements",
]
