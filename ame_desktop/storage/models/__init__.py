"""The tables, one module for each room; importing this package knows them all."""

from ame_desktop.storage.models import (
    access,
    administration,
    agreements,
    approvals,
    arenas,
    attendance,
    briefing,
    final_documents,
    follow_ups,
    observations,
    orders,
    participants,
    placements,
    rollups,
    sealed_documents,
    subsidies,
)

__all__ = [
    "access",
    "administration",
    "agreements",
    "approvals",
    "arenas",
    "attendance",
    "briefing",
    "final_documents",
    "follow_ups",
    "observations",
    "orders",
    "participants",
    "placements",
    "rollups",
    "sealed_documents",
    "subsidies",
]
