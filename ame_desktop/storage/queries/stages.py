"""What decides where on the way to work cases stand, of one person or of all. Source: OSB-01."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, true

from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.stages import StageFacts, StageNow, StagePeriod, stage_on
from ame_desktop.storage.models.mapping import Mapping
from ame_desktop.storage.models.participants import Enrolment, Referral
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.visibility import is_latest_referral
from ame_desktop.storage.store import Reader

_BEGUN = (PlacementState.APPROVED, PlacementState.ENDED)


@dataclass(frozen=True)
class _Case:
    """A person's latest case."""

    participant_id: UUID
    referral_id: UUID
    since: date
    assessed_on: date | None


def stage_now(reader: Reader, participant_id: UUID, today: date) -> StageNow | None:
    """Return where the latest case stands on a day; nothing where there is no case."""
    return stages_of(reader, today, participant_id).get(participant_id)


def stages_of(
    reader: Reader, today: date, participant_id: UUID | None = None
) -> dict[UUID, StageNow]:
    """Return where the latest case of each person stands on a day. Four questions.

    Args:
        reader: the storage.
        today: the day.
        participant_id: one person, or ``None`` for all.
    """
    cases = [
        _Case(*row)
        for row in reader.execute(
            select(
                Referral.participant_id, Referral.id, Referral.received_on, Referral.assessment_on
            ).where(is_latest_referral(), _of(Referral, participant_id))
        )
    ]
    signed = _signed(reader, participant_id)
    periods = _periods(reader, participant_id)
    left = _left(reader, participant_id)
    found = {}
    for case in cases:
        days = [*signed[case.participant_id], *filter(None, [case.assessed_on])]
        facts = StageFacts(
            case.since,
            min((day for day in days if day >= case.since), default=None),
            tuple(p for p in periods[case.participant_id] if p.end is None or p.end >= case.since),
            left.get(case.referral_id),
        )
        found[case.participant_id] = stage_on(facts, today)
    return found


def _of(kind: Any, participant_id: UUID | None) -> ColumnElement[bool]:
    return true() if participant_id is None else kind.participant_id == participant_id


def _signed(reader: Reader, participant_id: UUID | None) -> defaultdict[UUID, list[date]]:
    query = select(Mapping.participant_id, Mapping.signed_on).where(
        Mapping.signed_on.is_not(None), _of(Mapping, participant_id)
    )
    found: defaultdict[UUID, list[date]] = defaultdict(list)
    for person, day in reader.execute(query):
        if day is not None:
            found[person].append(day)
    return found


def _periods(reader: Reader, participant_id: UUID | None) -> defaultdict[UUID, list[StagePeriod]]:
    last = func.coalesce(Placement.ended_on, Placement.end)
    query = select(Placement.participant_id, Placement.form, Placement.start, last).where(
        Placement.state.in_(_BEGUN), _of(Placement, participant_id)
    )
    found: defaultdict[UUID, list[StagePeriod]] = defaultdict(list)
    for person, form, start, end in reader.execute(query):
        found[person].append(StagePeriod(start, end, form.is_employment))
    return found


def _left(reader: Reader, participant_id: UUID | None) -> dict[UUID, date]:
    """Return from when those who left to work have worked, by the referral of their time here."""
    query = (
        select(Enrolment.referral_id, Enrolment.closure, Enrolment.outcome_from, Enrolment.end)
        .where(Enrolment.end.is_not(None), _of(Enrolment, participant_id))
        .order_by(Enrolment.start)
    )
    found: dict[UUID, date] = {}
    for referral, closure, working_from, end in reader.execute(query):
        first = working_from or end
        if referral is not None and closure is not None and closure.is_work and first is not None:
            found[referral] = first
    return found
