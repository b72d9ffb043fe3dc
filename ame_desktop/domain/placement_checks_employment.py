"""Holds a draft of an employment against the rules for employments.

Source: RAG-26, OSB-91, OSB-94, OSB-95, OSB-96, NAT-17.
"""

from collections.abc import Iterator

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.placement_remarks import Remark
from ame_desktop.domain.placement_rows import PlacementDraft

_FULL_TIME = 100
_DECIDED_BY_AF = frozenset(
    {
        ActivityForm.INTRODUCTION_JOB,
        ActivityForm.ESTABLISHMENT_JOB,
        ActivityForm.WAGE_SUPPORT_DEVELOPMENT,
        ActivityForm.WAGE_SUPPORT_EMPLOYMENT,
        ActivityForm.WAGE_SUPPORT_SECURITY,
        ActivityForm.SHELTERED_EMPLOYMENT,
        ActivityForm.NEW_START_JOB,
    }
)
_ON_ASSIGNMENT = frozenset(
    {
        ActivityForm.WAGE_SUPPORT_DEVELOPMENT,
        ActivityForm.WAGE_SUPPORT_EMPLOYMENT,
        ActivityForm.WAGE_SUPPORT_SECURITY,
        ActivityForm.SHELTERED_EMPLOYMENT,
    }
)
"""Employments for people with disability, which rest on AF's assignment."""


def employment_remarks(draft: PlacementDraft, *, has_subsidy: bool) -> tuple[Remark, ...]:
    """Return what the rules for employments say of a draft."""
    return (
        *_establishment(draft),
        *_af_decision(draft, has_subsidy),
        *_resource(draft, has_subsidy),
    )


def _establishment(draft: PlacementDraft) -> Iterator[Remark]:
    if draft.form is ActivityForm.ESTABLISHMENT_JOB and draft.extent_percent != _FULL_TIME:
        text = "Etableringsjobb är på heltid. Skriv 100 procent."
        yield Remark(Grade.STOP, "extent_percent", text, "RAG-26")


def _af_decision(draft: PlacementDraft, has_subsidy: bool) -> Iterator[Remark]:
    if draft.form not in _DECIDED_BY_AF or draft.af_decision or has_subsidy:
        return
    rule = "NAT-17" if draft.form in _ON_ASSIGNMENT else ""
    text = "Skriv beslutsnumret från Arbetsförmedlingen."
    yield Remark(Grade.WARNING, "af_decision", text, rule)


def _resource(draft: PlacementDraft, has_subsidy: bool) -> Iterator[Remark]:
    if draft.form is not ActivityForm.RESOURCE_EMPLOYMENT:
        return
    if not has_subsidy and not draft.af_decision:
        text = "Skriv beslutsnumret för stödet, eller lägg upp stödet under Stöd."
        yield Remark(Grade.STOP, "af_decision", text, "OSB-91")
    if not draft.no_displacement:
        text = "Bekräfta att anställningen inte tränger undan ordinarie personal."
        yield Remark(Grade.STOP, "no_displacement", text, "OSB-94")
    yield from _before_start(draft)


def _before_start(draft: PlacementDraft) -> Iterator[Remark]:
    if draft.union_consulted_on is None:
        text = "Skriv dagen för samråd med facket."
        yield Remark(Grade.STOP, "union_consulted_on", text, "OSB-95")
    elif draft.union_consulted_on >= draft.start:
        text = "Samrådet med facket ska vara före första dagen. Ändra en av dagarna."
        yield Remark(Grade.STOP, "union_consulted_on", text, "OSB-95")
    if draft.rules_explained_on is None:
        text = "Skriv när personen fick genomgång av regler och försäkringar."
        yield Remark(Grade.WARNING, "rules_explained_on", text, "OSB-96")
    elif draft.rules_explained_on > draft.start:
        text = "Genomgången av reglerna ska vara senast första dagen. Ändra dagen."
        yield Remark(Grade.WARNING, "rules_explained_on", text, "OSB-96")
