"""Whole plans for tests, and people whose case is the tester's own."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plan_rows import (
    PartyDraft,
    PartyItem,
    PlanDraft,
    PlanItem,
    PlanRowDraft,
    PlanRowItem,
)
from ame_desktop.domain.plan_rules import Signing
from ame_desktop.domain.plans import PlanKind, PlanParty, PlanRowKind, PlanState, SigningWay
from ame_desktop.services.context import Context
from ame_desktop.services.plans.reading import plans_of
from ame_desktop.services.plans.signing import sign_plan
from ame_desktop.services.plans.writing import add_plan
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
LABOUR = PlanDraft(
    {
        "now": "Arbetssökande sedan i våras. Söker i första hand lagerarbete.",
        "branch": "Lager och logistik",
        "competence": "Truckkort och fem år på lager.",
        "follow_up": "Samtal varannan vecka.",
    },
    (
        PlanRowDraft(PlanRowKind.ACTIVITY, "Söka arbete", "Sex arbeten i veckan"),
        PlanRowDraft(PlanRowKind.DOCUMENT, "Intyg från tidigare arbete"),
    ),
    valid_from=TODAY,
    valid_to=date(2027, 2, 26),
    goal_on=date(2027, 3, 1),
    deep_follow_up_on=date(2027, 2, 22),
    deep_follow_up_minute=10 * 60,
)
INDIVIDUAL = PlanDraft(
    {"goal": "Jag vill arbeta i ett kök."},
    (
        PlanRowDraft(PlanRowKind.PART_GOAL, "Arbetsträna i skolköket", due=date(2027, 1, 29)),
        PlanRowDraft(
            PlanRowKind.MEASURE,
            "Ordna plats i skolköket",
            responsible="Anna Berg",
            due=date(2026, 12, 7),
        ),
    ),
    (
        PartyDraft(PlanParty.PERSON, "Ali Ahmed"),
        PartyDraft(PlanParty.CASE_WORKER, "Anna Berg"),
        PartyDraft(PlanParty.AF, "Ina Bergkvist"),
    ),
)
AF = PlanDraft(
    {"support_need": "Stöd på arbetsplatsen.", "motivation": "Stödet behövs för att komma igång."},
    (PlanRowDraft(PlanRowKind.ACTIVITY, "Förstärkt arbetsträning"),),
    registered_on=date(2026, 10, 1),
    made_on=date(2026, 10, 20),
)
DRAFTS = {PlanKind.LABOUR: LABOUR, PlanKind.INDIVIDUAL: INDIVIDUAL, PlanKind.AF: AF}


def own_case(unit: Unit, ctx: Context, given: str = "Ali", family: str = "Ahmed") -> UUID:
    """Add a person whose case the actor owns."""
    person = People(unit).add(given, family)
    refer(unit, person, owner=ctx.actor.staff_id)
    return person


def written(ctx: Context, person: UUID, kind: PlanKind, draft: PlanDraft | None = None) -> PlanItem:
    """Write a plan, whole unless a draft is given, and read it."""
    key = add_plan(ctx, person, kind, draft or DRAFTS[kind]).value
    return read(ctx, person, key)


def read(ctx: Context, person: UUID, key: UUID) -> PlanItem:
    """Read a plan as it is now."""
    found = plans_of(ctx, person).plan(key)
    assert found is not None
    return found


def on_paper(day: date = TODAY) -> Signing:
    """Everybody's signature on the same day."""
    return Signing(SigningWay.PAPER, dict.fromkeys(PlanParty, day))


def signed(ctx: Context, person: UUID, kind: PlanKind) -> PlanItem:
    """Write a plan and let everybody sign it on paper."""
    plan = written(ctx, person, kind)
    sign_plan(ctx, plan.plan_id, plan.version, on_paper())
    return read(ctx, person, plan.plan_id)


def plan_item(kind: PlanKind, draft: PlanDraft | None = None, **changes: Any) -> PlanItem:
    """A plan as it is read, whole unless a draft is given."""
    said = draft or DRAFTS[kind]
    item = PlanItem(
        new_id(),
        1,
        new_id(),
        kind,
        1,
        PlanState.DRAFT,
        None,
        "Lena",
        TODAY,
        said.valid_from,
        said.valid_to,
        said.goal_on,
        said.deep_follow_up_on,
        said.deep_follow_up_minute,
        None,
        None,
        None,
        None,
        None,
        None,
        said.registered_on,
        None,
        said.simplified,
        False,
        dict(said.texts),
        tuple(
            PlanRowItem(new_id(), 1, r.kind, r.text, r.quantity, r.responsible, None, r.due, None)
            for r in said.rows
        ),
        tuple(PartyItem(new_id(), p.party, p.name, p.present, None) for p in said.parties),
    )
    return replace(item, **changes)
