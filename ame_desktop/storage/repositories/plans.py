"""Plans loaded for change, with their texts, rows and parties."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm.attributes import flag_modified

from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.domain.plan_rows import (
    CURRENT_STATES,
    OPEN_STATES,
    PartyDraft,
    PlanRowDraft,
)
from ame_desktop.domain.plans import PlanKind
from ame_desktop.storage.models.participants import Participant, Referral
from ame_desktop.storage.models.plans import Plan, PlanRow, PlanSection, PlanSigner
from ame_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class AfCase:
    """Somebody who came from Arbetsförmedlingen, who owns the case, and since when."""

    person: UUID
    owner: UUID | None
    name: str
    received: date


def af_cases(work: UnitOfWork) -> tuple[AfCase, ...]:
    """Return everybody whom Arbetsförmedlingen has referred, the latest first."""
    query = (
        select(
            Referral.participant_id,
            Referral.owner_staff_id,
            Participant.given_name,
            Participant.family_name,
            Referral.received_on,
        )
        .join(Participant, Participant.id == Referral.participant_id)
        .where(Referral.route == ReferralRoute.AF, Participant.protection == Protection.NONE)
        .order_by(Referral.received_on.desc(), Participant.family_name, Participant.given_name)
    )
    return tuple(
        AfCase(person, owner, f"{given} {family}", received)
        for person, owner, given, family, received in work.session.execute(query)
    )


def open_plan(work: UnitOfWork, participant_id: UUID, kind: PlanKind) -> Plan | None:
    """Load the plan of a kind that is being written or waits to be signed."""
    query = select(Plan).where(
        Plan.participant_id == participant_id, Plan.kind == kind, Plan.state.in_(OPEN_STATES)
    )
    return work.session.scalars(query.order_by(Plan.edition.desc())).first()


def current_plans(work: UnitOfWork, participant_id: UUID, kind: PlanKind) -> tuple[Plan, ...]:
    """Load the plans of a kind that hold: one at most, where all has gone as it should."""
    query = select(Plan).where(
        Plan.participant_id == participant_id, Plan.kind == kind, Plan.state.in_(CURRENT_STATES)
    )
    return tuple(work.session.scalars(query.order_by(Plan.edition)))


def last_edition(work: UnitOfWork, participant_id: UUID, kind: PlanKind) -> int:
    """Return the number of the latest edition of a kind, 0 where there is none."""
    query = select(func.max(Plan.edition)).where(
        Plan.participant_id == participant_id, Plan.kind == kind
    )
    return work.session.scalar(query) or 0


def given_name(work: UnitOfWork, participant_id: UUID) -> str:
    """Return what a person is called."""
    query = select(Participant.given_name).where(Participant.id == participant_id)
    return work.session.scalar(query) or ""


def sections_of(work: UnitOfWork, plan_id: UUID) -> tuple[PlanSection, ...]:
    """Load a plan's texts."""
    return tuple(work.session.scalars(select(PlanSection).where(PlanSection.plan_id == plan_id)))


def rows_of(work: UnitOfWork, plan_id: UUID) -> tuple[PlanRow, ...]:
    """Load a plan's rows in their order."""
    query = select(PlanRow).where(PlanRow.plan_id == plan_id)
    return tuple(work.session.scalars(query.order_by(PlanRow.position, PlanRow.id)))


def signers_of(work: UnitOfWork, plan_id: UUID) -> tuple[PlanSigner, ...]:
    """Load a plan's parties."""
    query = select(PlanSigner).where(PlanSigner.plan_id == plan_id)
    return tuple(work.session.scalars(query.order_by(PlanSigner.id)))


def put_texts(work: UnitOfWork, plan: Plan, texts: Mapping[str, str]) -> None:
    """Let these be the plan's texts; what has none gets no row."""
    held = {row.key: row for row in sections_of(work, plan.id)}
    for key, text in texts.items():
        if key in held:
            held[key].text = text
        elif text:
            work.add(
                PlanSection(plan_id=plan.id, participant_id=plan.participant_id, key=key, text=text)
            )


def put_rows(
    work: UnitOfWork, plan: Plan, rows: Iterable[PlanRowDraft], staff: Mapping[str, UUID]
) -> None:
    """Let exactly these be the plan's rows; those that stay keep their identity.

    Whoever is named as responsible and works at the unit is told when the day comes.
    """
    held = {row.id: row for row in rows_of(work, plan.id)}
    kept: set[UUID] = set()
    for position, draft in enumerate(rows):
        found = held.get(draft.row_id) if draft.row_id is not None else None
        if found is None:
            found = PlanRow(plan_id=plan.id, participant_id=plan.participant_id)
            work.add(found)
        else:
            kept.add(found.id)
        found.kind, found.text, found.quantity = draft.kind, draft.text, draft.quantity
        found.responsible, found.responsible_id = (
            draft.responsible,
            staff.get(draft.responsible.casefold()),
        )
        found.due, found.position = draft.due, position
    for key, row in held.items():
        if key not in kept:
            work.delete(row)


def put_parties(work: UnitOfWork, plan: Plan, parties: Iterable[PartyDraft]) -> None:
    """Let exactly these be the plan's parties."""
    held = {row.party: row for row in signers_of(work, plan.id)}
    wanted = {party.party: party for party in parties}
    for party, draft in wanted.items():
        row = held.get(party)
        if row is None:
            row = PlanSigner(plan_id=plan.id, participant_id=plan.participant_id, party=draft.party)
            work.add(row)
        row.name, row.present = draft.name, draft.present
    for party, row in held.items():
        if party not in wanted:
            work.delete(row)


def touch(plan: Plan) -> None:
    """Move the version of a plan, also where only its parts have changed."""
    flag_modified(plan, "made_on")
