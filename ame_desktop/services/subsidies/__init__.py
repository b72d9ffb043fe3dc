"""What a person can do with subsidies. Source: RAG-24 to RAG-32, OSB-89 to OSB-102."""

from ame_desktop.services.subsidies.claiming import claim, claims, unclaim
from ame_desktop.services.subsidies.granting import (
    change,
    end,
    extend,
    grant,
    mark_applied,
    remove,
)
from ame_desktop.services.subsidies.reading import (
    remarks_of,
    subsidies_of,
    subsidy_choices,
    subsidy_list,
    subsidy_types,
    working,
)

__all__ = [
    "change",
    "claim",
    "claims",
    "end",
    "extend",
    "grant",
    "mark_applied",
    "remarks_of",
    "remove",
    "subsidies_of",
    "subsidy_choices",
    "subsidy_list",
    "subsidy_types",
    "unclaim",
    "working",
]
