"""The tables, one module for each room; importing this package knows them all."""

from ame_desktop.storage.models import (
    access,
    administration,
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
    sealed_documents,
    sealed_placements,
    subsidies,
)

__all__ = [
    "access",
    "administration",
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
    "sealed_documents",
    "sealed_placements",
    "subsidies",
]
