"""Placements: from a draft to the chief's decision, and on until they are closed.

Source: RAG-10 to RAG-17, RAG-19 to RAG-32, RAG-55 to RAG-58, OSB-61, OSB-64, OSB-65, OSB-69,
OSB-89.
"""

from ame_desktop.services.placements.drafts import add_draft, change, extend, remove
from ame_desktop.services.placements.moving import close, propose, withdraw
from ame_desktop.services.placements.parts import (
    remove_adaptation,
    remove_contact,
    store_adaptation,
    store_contact,
)
from ame_desktop.services.placements.reading import (
    placement,
    placement_board,
    placements_of,
    remarks_on,
)
from ame_desktop.services.placements.rights import proposes_on
from ame_desktop.services.placements.steps import set_placement_steps

__all__ = [
    "add_draft",
    "change",
    "close",
    "extend",
    "placement",
    "placement_board",
    "placements_of",
    "propose",
    "proposes_on",
    "remarks_on",
    "remove",
    "remove_adaptation",
    "remove_contact",
    "set_placement_steps",
    "store_adaptation",
    "store_contact",
    "withdraw",
]
