"""Holds a draft of a placement against the rules: each remark with its rule and source.

Source: RAG-10, RAG-14, RAG-21, RAG-23, RAG-26, RAG-27, RAG-51, RAG-53, RAG-55, RAG-56, OSB-61,
OSB-64, OSB-69, OSB-89, OSB-91, OSB-94, OSB-95, OSB-96, NAT-01, NAT-04, NAT-11, NAT-17.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.calendar import last_day
from ame_desktop.domain.first_last_days import wrong_order_text
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_checks_employment import employment_remarks
from ame_desktop.domain.placement_limits import Limit, limit_of
from ame_desktop.domain.placement_remarks import Remark, by_weight
from ame_desktop.domain.placement_rows import PlacementDraft
from ame_desktop.domain.placement_rules import (
    Standing,
    assessment_remark,
    needs_assessment,
    overlap,
)
from ame_desktop.domain.placements import CostBearer, PlacementOrigin, PlacementState
from ame_desktop.domain.subsidy_figures import EVERYBODY
from ame_desktop.domain.swedish_names import full_date

FULL_TIME = 100
"""Percent."""


@dataclass(frozen=True)
class OtherPlacement:
    """Another placement of the same person that is approved, proposed or drafted."""

    form: ActivityForm
    place: str
    start: date
    end: date | None
    extent_percent: int | None


@dataclass(frozen=True)
class DraftFacts:
    """What the rules ask for beside the draft itself.

    Args:
        today: the day it is.
        route: how the person came.
        assessed: whether the assessment of route AF is dated and signed.
        origin: whether the placement was taken over from an older list.
        arena: the arena's name, or an empty string.
        own_arena: whether the unit leads the arena itself, so that no host unit is asked for.
        matrix: what the guideline says of the form at the arena, ``None`` without an arena.
        others: the person's other placements.
        limits: the longest periods of the form on the first day.
        first_start: the first day of the chain that an extension belongs to.
        previous_decision: the decision number of the placement that this one extends.
        has_schedule: whether a step of the schedule holds on the first day.
        has_subsidy: whether a support is granted for the first day.
        off: the rules from other places that the unit does without.
    """

    today: date
    route: ReferralRoute | None = None
    assessed: bool = False
    origin: PlacementOrigin = PlacementOrigin.PROPOSED
    arena: str = ""
    own_arena: bool = False
    matrix: MatrixValue | None = None
    others: tuple[OtherPlacement, ...] = ()
    limits: tuple[Limit, ...] = field(default=())
    first_start: date | None = None
    previous_decision: str = ""
    has_schedule: bool = False
    has_subsidy: bool = False
    off: frozenset[str] = frozenset()


def check_draft(draft: PlacementDraft, facts: DraftFacts) -> tuple[Remark, ...]:
    """Return what the rules that hold say of a draft, the gravest first."""
    found = (
        *_referral(draft, facts),
        *_period(draft, facts),
        *_place(draft, facts),
        *_others(draft, facts),
        *_training(draft, facts),
        *_lss(draft),
        *_cost(draft),
        *employment_remarks(draft, has_subsidy=facts.has_subsidy),
        *_schedule(facts),
    )
    return by_weight(remark for remark in found if remark.rule not in facts.off)


def _stop(where: str, text: str, rule: str = "", basis: str = "") -> Remark:
    return Remark(Grade.STOP, where, text, rule, basis)


def _warn(where: str, text: str, rule: str = "") -> Remark:
    return Remark(Grade.WARNING, where, text, rule)


def _referral(draft: PlacementDraft, facts: DraftFacts) -> Iterator[Remark]:
    standing = Standing(PlacementState.DRAFT, facts.route, facts.assessed, facts.origin)
    if needs_assessment(standing):
        yield assessment_remark()
    if draft.form is ActivityForm.FAT and facts.route is not ReferralRoute.AF:
        yield _warn(
            "form", "FAT gäller den som kommer via AF. Kontrollera aktualiseringen.", "RAG-14"
        )


def _period(draft: PlacementDraft, facts: DraftFacts) -> Iterator[Remark]:
    start, end = draft.start, draft.end
    if end is not None and end < start:
        yield _stop("end", wrong_order_text(start))
        return
    limit = limit_of(facts.limits, draft.programme.label if draft.programme else EVERYBODY)
    if limit is None:
        return
    longest = f"{draft.form.label} får vara högst {limit.length}"
    if end is None:
        yield Remark(limit.grade, "end", f"Skriv sista dag. {longest}.", limit.rule, limit.source)
        return
    first = min(start, facts.first_start or start)
    last = last_day(first, limit.months)
    if end > last:
        since = "" if first == start else f" räknat från {full_date(first)}"
        text = f"{longest}{since}. Sista dag är {full_date(last)}."
        yield Remark(limit.grade, "end", text, limit.rule, limit.source)


def _place(draft: PlacementDraft, facts: DraftFacts) -> Iterator[Remark]:
    if not facts.own_arena and not draft.host_unit:
        text = "Skriv vilken enhet som tar emot, eller välj en egen arena."
        yield _stop("host_unit", text, "RAG-55")
    elif draft.host_unit and not draft.host_contact:
        yield _warn("host_contact", "Skriv vem som är kontakt på den mottagande enheten.", "RAG-55")
    yield from _matrix(draft, facts)


def _matrix(draft: PlacementDraft, facts: DraftFacts) -> Iterator[Remark]:
    rule = "RAG-53" if draft.form is ActivityForm.NEW_START_JOB else "RAG-51"
    name = draft.form.label
    if facts.matrix is MatrixValue.EXCEPTION:
        if draft.exception_reason:
            text = f"{name} i {facts.arena} är ett undantag. Enhetschefen prövar skälet."
            yield Remark(Grade.INFO, "exception_reason", text, rule)
        else:
            text = f"{name} i {facts.arena} är ett undantag. Skriv skälet."
            yield _stop("exception_reason", text, rule)
    elif facts.matrix is MatrixValue.NOT_STATED:
        text = f"Riktlinjen anger inte {name} i {facts.arena}. Tänk igenom att det passar."
        yield _warn("form", text, rule)


def _others(draft: PlacementDraft, facts: DraftFacts) -> Iterator[Remark]:
    mine = (draft.start, draft.end)
    shared = [(other, overlap(mine, (other.start, other.end))) for other in facts.others]
    beside = [(other, days) for other, days in shared if days is not None]
    for other, days in beside:
        where = f", {other.place}" if other.place else ""
        until = f" till {full_date(days[1])}" if days[1] is not None else ""
        text = f"Går samtidigt som {other.form.label}{where} från {full_date(days[0])}{until}."
        yield _warn("start", text, "OSB-69")
    if beside:
        yield from _together(draft, [other for other, _ in beside])


def _together(draft: PlacementDraft, beside: list[OtherPlacement]) -> Iterator[Remark]:
    total = (draft.extent_percent or 0) + sum(other.extent_percent or 0 for other in beside)
    if total > FULL_TIME:
        text = f"Tillsammans blir det {total} procent av heltid. Minska omfattningen."
        yield _warn("extent_percent", text, "OSB-69")


def _training(draft: PlacementDraft, facts: DraftFacts) -> Iterator[Remark]:
    if draft.form is ActivityForm.FAT:
        yield from _fat(draft)
    if draft.form is ActivityForm.WORK_PRACTICE and draft.own_initiative:
        if not draft.exception_reason:
            yield _stop("exception_reason", "Skriv varför praktiken sker i egen regi.", "RAG-21")
    elif draft.form in {ActivityForm.FAT, ActivityForm.WORK_PRACTICE}:
        yield from _af_decision(draft, facts)
        if draft.union_consulted_on is None:
            text = "Skriv när facket fick yttra sig. Det ska vara före första dagen."
            yield _warn("union_consulted_on", text, "NAT-11")
        elif draft.union_consulted_on >= draft.start:
            text = "Facket ska få yttra sig före första dagen. Ändra en av dagarna."
            yield _stop("union_consulted_on", text, "NAT-11")


def _fat(draft: PlacementDraft) -> Iterator[Remark]:
    if draft.supervisor_id is None and not draft.supervisor_name:
        text = "Välj handledare. FAT ska ha en utsedd handledare."
        yield _stop("supervisor", text, "NAT-01")
    if draft.programme is None:
        text = "Välj program. Det avgör hur länge FAT får vara."
        yield _warn("programme", text, "NAT-01")
    if draft.af_agreement_on is None:
        text = "Skriv dagen för överenskommelsen med Arbetsförmedlingen."
        yield _warn("af_agreement_on", text, "NAT-04")


def _af_decision(draft: PlacementDraft, facts: DraftFacts) -> Iterator[Remark]:
    number = draft.af_decision.strip()
    if not number:
        text = "Skriv beslutsnumret från Arbetsförmedlingen. Det ska finnas före första dagen."
        yield _warn("af_decision", text, "OSB-61")
    elif facts.previous_decision and number == facts.previous_decision.strip():
        text = "Varje period behöver ett nytt beslut. Skriv det nya beslutsnumret."
        yield _stop("af_decision", text, "NAT-01")


def _lss(draft: PlacementDraft) -> Iterator[Remark]:
    if draft.form is ActivityForm.DAILY_ACTIVITY_LSS and not draft.lss_decision:
        yield _warn("lss_decision", "Skriv beslutet enligt LSS.", "RAG-23")


def _cost(draft: PlacementDraft) -> Iterator[Remark]:
    if draft.cost_bearer not in {CostBearer.UNIT, CostBearer.SHARED}:
        return
    until, end = draft.cost_until, draft.end
    if until is None:
        text = "Skriv till och med vilken dag enheten tar kostnaden."
        yield _stop("cost_until", text, "RAG-56")
    elif end is not None and until > end:
        text = "Enheten tar kostnaden längre än placeringen varar. Ändra någon av dagarna."
        yield _warn("cost_until", text, "RAG-56")
    if draft.cost_bearer is CostBearer.SHARED and draft.cost_share is None:
        yield _stop("cost_share", "Skriv enhetens andel i procent.", "RAG-56")


def _schedule(facts: DraftFacts) -> Iterator[Remark]:
    if not facts.has_schedule:
        text = "Lägg schemat för första dagen. Det ska finnas innan placeringen börjar."
        yield _warn("schedule", text, "OSB-64")
