"""What waits in the plans of all: signatures, follow-ups, rows, and plans to be renewed."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select

from ame_desktop.domain.af_plans import AfEnrolled, AfPlanFacts
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.plan_rows import CURRENT_STATES
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.storage.models.intake import ProgressMark
from ame_desktop.storage.models.participants import Enrolment, Participant, Referral
from ame_desktop.storage.models.plans import Plan, PlanRow, PlanSection
from ame_desktop.storage.queries.participants import has_left
from ame_desktop.storage.queries.plans import WRITTEN
from ame_desktop.storage.queries.visibility import is_latest_referral
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class DatedPlan:
    """What reminders need of a plan: whose, which, where it stands, and its days."""

    plan_id: UUID
    participant_id: UUID
    kind: PlanKind
    state: PlanState
    made_by_id: UUID
    sent_at: datetime | None
    valid_to: date | None
    deep_follow_up_on: date | None
    deep_follow_up_minute: int | None


@dataclass(frozen=True)
class DatedRow:
    """A row of a plan that holds, and is not done."""

    row_id: UUID
    participant_id: UUID
    text: str
    responsible: str
    responsible_id: UUID | None
    due: date


def standing_plans(
    reader: Reader, visible: ColumnElement[bool], today: date, state: PlanState
) -> tuple[DatedPlan, ...]:
    """Return the plans that stand somewhere, such as sent, of those who may be met."""
    query = (
        select(
            Plan.id,
            Plan.participant_id,
            Plan.kind,
            Plan.state,
            Plan.made_by_id,
            Plan.sent_at,
            Plan.valid_to,
            Plan.deep_follow_up_on,
            Plan.deep_follow_up_minute,
        )
        .join(Participant, Participant.id == Plan.participant_id)
        .where(
            visible,
            ~has_left(today),
            Plan.kind.in_(WRITTEN),
            Plan.state == state,
        )
        .order_by(Plan.id)
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(DatedPlan(*row) for row in rows)


def rows_due(
    reader: Reader, visible: ColumnElement[bool], today: date, before: date
) -> tuple[DatedRow, ...]:
    """Return the rows of plans that hold which are to be done by a day. Source: OSB-58."""
    query = (
        select(
            PlanRow.id,
            PlanRow.participant_id,
            PlanRow.text,
            PlanRow.responsible,
            PlanRow.responsible_id,
            PlanRow.due,
        )
        .join(Plan, Plan.id == PlanRow.plan_id)
        .join(Participant, Participant.id == Plan.participant_id)
        .where(
            visible,
            ~has_left(today),
            Plan.state.in_(CURRENT_STATES),
            PlanRow.done_on.is_(None),
            PlanRow.due <= before,
        )
        .order_by(PlanRow.due, PlanRow.id)
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(DatedRow(*row) for row in rows)


def complexity(reader: Reader) -> dict[UUID, int]:
    """Return the latest judgement of how complex each case is, 1 to 3. Source: AFR-22."""
    query = select(ProgressMark.participant_id, ProgressMark.complexity).where(
        ProgressMark.complexity.is_not(None)
    )
    rows = reader.execute(query.order_by(ProgressMark.day, ProgressMark.id))
    return {person: level for person, level in rows if level is not None}


def af_plans(reader: Reader, visible: ColumnElement[bool]) -> tuple[AfPlanFacts, ...]:
    """Return the latest edition of everybody's plan at Arbetsförmedlingen."""
    texts = _af_texts(reader)
    rows = select(PlanRow.plan_id, func.count().label("number")).group_by(PlanRow.plan_id)
    counted = {row.plan_id: int(row.number) for row in reader.execute(rows)}
    query = (
        select(
            Plan.id,
            Plan.participant_id,
            Plan.state,
            Plan.registered_on,
            Plan.made_on,
            Plan.renewed_on,
            Plan.simplified,
        )
        .join(Participant, Participant.id == Plan.participant_id)
        .where(visible, Plan.kind == PlanKind.AF, Plan.registered_on.is_not(None))
        .order_by(Plan.edition)
    )
    found: dict[UUID, AfPlanFacts] = {}
    for row in reader.execute(query):
        made = None if row.state is PlanState.DRAFT else row.made_on
        before = found.get(row.participant_id)
        if made is None and before is not None and before.made_on is not None:
            # The next edition is begun; until it is noted the one before is what there is.
            continue
        written = texts.get(row.id, {})
        found[row.participant_id] = AfPlanFacts(
            row.participant_id,
            row.registered_on,
            made,
            row.renewed_on,
            row.simplified,
            bool(written.get("support_need")),
            bool(written.get("motivation")),
            counted.get(row.id, 0),
            before.first_made_on if before and before.first_made_on else made,
            written.get("delay", ""),
        )
    return tuple(found.values())


def _af_texts(reader: Reader) -> dict[UUID, dict[str, str]]:
    query = (
        select(PlanSection.plan_id, PlanSection.key, PlanSection.text)
        .join(Plan, Plan.id == PlanSection.plan_id)
        .where(Plan.kind == PlanKind.AF)
    )
    found: defaultdict[UUID, dict[str, str]] = defaultdict(dict)
    for key, name, text in reader.execute(query):
        found[key][name] = text
    return found


def enrolled_by_af(
    reader: Reader, visible: ColumnElement[bool], day: date
) -> dict[UUID, AfEnrolled]:
    """Return who is enrolled on a day after Arbetsförmedlingen's referral."""
    query = (
        select(
            Participant.id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            Referral.received_on,
            func.min(Enrolment.start),
        )
        .join(Referral, Referral.participant_id == Participant.id)
        .join(Enrolment, Enrolment.participant_id == Participant.id)
        .where(
            visible,
            is_latest_referral(),
            Referral.route == ReferralRoute.AF,
            Enrolment.start <= day,
            or_(Enrolment.end.is_(None), Enrolment.end >= day),
        )
        .group_by(
            Participant.id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            Referral.received_on,
        )
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return {
        key: AfEnrolled(PersonName(given, family, alias, birth), received, since)
        for key, given, family, alias, birth, received, since in rows
    }
