"""What decides where on the way to work a case stands. Source: OSB-01."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.stages import StageFacts, StageNow, StagePeriod, stage_on
from ame_desktop.storage.models.mapping import Mapping
from ame_desktop.storage.models.participants import Enrolment, Referral
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.store import Reader

_BEGUN = (PlacementState.APPROVED, PlacementState.ENDED)


def stage_now(reader: Reader, participant_id: UUID, today: date) -> StageNow | None:
    """Return where the latest case stands on a day; nothing where there is no case."""
    facts = stage_facts(reader, participant_id)
    return None if facts is None else stage_on(facts, today)


def stage_facts(reader: Reader, participant_id: UUID) -> StageFacts | None:
    """Return what decides the step of a person's latest case; nothing where there is no case."""
    referral = reader.execute(
        select(Referral.id, Referral.received_on, Referral.assessment_on)
        .where(Referral.participant_id == participant_id)
        .order_by(Referral.received_on.desc(), Referral.id.desc())
        .limit(1)
    ).first()
    if referral is None:
        return None
    key, since, assessed = referral
    signed = reader.execute(
        select(func.max(Mapping.signed_on)).where(
            Mapping.participant_id == participant_id, Mapping.signed_on >= since
        )
    ).scalar()
    mapped = min((day for day in (assessed, signed) if day is not None), default=None)
    return StageFacts(since, mapped, _periods(reader, participant_id, since), _left(reader, key))


def _periods(reader: Reader, participant_id: UUID, since: date) -> tuple[StagePeriod, ...]:
    last = func.coalesce(Placement.ended_on, Placement.end)
    query = select(Placement.form, Placement.start, last).where(
        Placement.participant_id == participant_id,
        Placement.state.in_(_BEGUN),
        last.is_(None) | (last >= since),
    )
    return tuple(
        StagePeriod(start, end, form.is_employment) for form, start, end in reader.execute(query)
    )


def _left(reader: Reader, referral_id: UUID) -> date | None:
    query = (
        select(Enrolment.closure, Enrolment.outcome_from, Enrolment.end)
        .where(Enrolment.referral_id == referral_id, Enrolment.end.is_not(None))
        .order_by(Enrolment.start.desc())
        .limit(1)
    )
    found = reader.execute(query).first()
    if found is None or found[0] is None or not found[0].is_work:
        return None
    _, working_from, end = found
    return working_from or end
