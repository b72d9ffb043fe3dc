"""What each kind of plan is made of: its sections, its rows and who signs it.

Source: TRE-05, OSB-57, OSB-58, TRE-18 to TRE-22, AFR-03 to AFR-05, AFR-10, AFR-18.
"""

from dataclasses import dataclass
from typing import Final

from ame_desktop.domain.plans import PlanKind, PlanParty, PlanRowKind


@dataclass(frozen=True)
class SectionSpec:
    """A section with text: its name in the storage, its heading, and whether it must be filled."""

    key: str
    title: str
    needed: bool = False


@dataclass(frozen=True)
class RowSpec:
    """A list of rows in a plan.

    Args:
        kind: what the rows are.
        title: the heading of the list.
        needed: how few rows there may be when the plan is agreed upon.
        responsible: whether each row says who does it.
        quantity: whether each row says how much.
        due: whether each row says when at latest.
        timed: whether each row must say who and when.
    """

    kind: PlanRowKind
    title: str
    needed: int = 0
    responsible: bool = False
    quantity: bool = False
    due: bool = False
    timed: bool = False


SECTIONS: Final[dict[PlanKind, tuple[SectionSpec, ...]]] = {
    PlanKind.LABOUR: (
        SectionSpec("now", "Nuläge", needed=True),
        SectionSpec("branch", "Bransch", needed=True),
        SectionSpec("unavailable", "Kan inte stå till förfogande"),
        SectionSpec("assessment", "Bedömning och skäl"),
        SectionSpec("goal", "Målsättning"),
        SectionSpec("competence", "Kompetens", needed=True),
        SectionSpec("follow_up", "Uppföljning", needed=True),
    ),
    PlanKind.INDIVIDUAL: (
        SectionSpec("goal", "Mål med egna ord", needed=True),
        SectionSpec("follow_up", "Så följer vi upp planen"),
    ),
    PlanKind.AF: (
        SectionSpec("support_need", "Stödbehov", needed=True),
        SectionSpec("motivation", "Därför är insatserna motiverade", needed=True),
        SectionSpec("delay", "Skäl till att planen dröjde"),
    ),
    PlanKind.BROKEN: (),
    PlanKind.EXPIRED: (),
}
"""The sections of each kind, in their order."""

ROWS: Final[dict[PlanKind, tuple[RowSpec, ...]]] = {
    PlanKind.LABOUR: (
        RowSpec(
            PlanRowKind.ACTIVITY,
            "Överenskommelse",
            1,
            responsible=True,
            quantity=True,
            due=True,
        ),
        RowSpec(PlanRowKind.DOCUMENT, "Handlingar att ta med"),
    ),
    PlanKind.INDIVIDUAL: (
        RowSpec(PlanRowKind.PART_GOAL, "Delmål", 1, due=True),
        RowSpec(
            PlanRowKind.MEASURE, "Ansvarsfördelning", 1, responsible=True, due=True, timed=True
        ),
    ),
    PlanKind.AF: (
        RowSpec(PlanRowKind.ACTIVITY, "Insatser och aktiviteter", 1, due=True),
        RowSpec(PlanRowKind.DUTY, "Det här ska deltagaren göra"),
        RowSpec(PlanRowKind.AF_SUPPORT, "Det här bidrar Arbetsförmedlingen med"),
    ),
    PlanKind.BROKEN: (),
    PlanKind.EXPIRED: (),
}
"""The lists of rows of each kind, in their order."""

PARTIES: Final[dict[PlanKind, tuple[PlanParty, ...]]] = {
    PlanKind.LABOUR: (PlanParty.PERSON, PlanParty.CASE_WORKER),
    PlanKind.INDIVIDUAL: (PlanParty.PERSON, PlanParty.CASE_WORKER, PlanParty.AF),
    PlanKind.AF: (),
    PlanKind.BROKEN: (),
    PlanKind.EXPIRED: (),
}
"""Who must sign each kind. Source: OSB-56, OSB-59, TRE-24."""


def section_keys(kind: PlanKind) -> tuple[str, ...]:
    """Return the names of a kind's sections."""
    return tuple(section.key for section in SECTIONS[kind])
