"""What a person can do with subsidies. Source: RAG-24 to RAG-32, OSB-89 to OSB-93."""

from ame_desktop.services.subsidies.budgets import budget, set_budget, set_cost
from ame_desktop.services.subsidies.claiming import claim, claims, unclaim
from ame_desktop.services.subsidies.effects import money_of_placement
from ame_desktop.services.subsidies.granting import (
    change,
    end,
    extend,
    grant,
    mark_applied,
    remove,
)
from ame_desktop.services.subsidies.radar import radar
from ame_desktop.services.subsidies.reading import (
    remarks_of,
    subsidies_of,
    subsidy_choices,
    subsidy_list,
    subsidy_types,
    working,
)
from ame_desktop.services.subsidies.terms import set_terms, terms_preview

__all__ = [
    "budget",
    "change",
    "claim",
    "claims",
    "end",
    "extend",
    "grant",
    "mark_applied",
    "money_of_placement",
    "radar",
    "remarks_of",
    "remove",
    "set_budget",
    "set_cost",
    "set_terms",
    "subsidies_of",
    "subsidy_choices",
    "subsidy_list",
    "subsidy_types",
    "terms_preview",
    "unclaim",
    "working",
]
