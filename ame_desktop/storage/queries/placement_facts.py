"""What the rules for placements ask about beside the draft: the person's, the place's, limits."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import exists, func, or_, select

from ame_desktop.domain.arenas import ArenaKind, MatrixValue
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_checks import DraftFacts, OtherPlacement
from ame_desktop.domain.placement_limits import limits_on
from ame_desktop.domain.placement_rows import PlacementDraft
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.domain.rule_switches import rules_off
from ame_desktop.domain.subsidies import SubsidyState
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.storage.models.arenas import Arena, ArenaForm, ScheduleStep
from ame_desktop.storage.models.participants import Referral
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import Subsidy
from ame_desktop.storage.queries.placements import Looked
from ame_desktop.storage.queries.rule_switches import states
from ame_desktop.storage.queries.subsidy_types import types
from ame_desktop.storage.queries.unit_settings import settings
from ame_desktop.storage.queries.visibility import is_latest_referral
from ame_desktop.storage.store import Reader

_OPEN = (
    PlacementState.DRAFT,
    PlacementState.WAITING,
    PlacementState.RETURNED,
    PlacementState.APPROVED,
)


@dataclass(frozen=True)
class _Place:
    name: str = ""
    own: bool = False
    matrix: MatrixValue | None = None


@dataclass(frozen=True)
class _Chain:
    first_start: date | None = None
    decision: str = ""
    keys: frozenset[UUID] = frozenset()


def looked_on(reader: Reader, day: date) -> Looked:
    """Return what phases are counted with on a day."""
    held = setting_on(settings(reader), SettingName.ENDING_DAYS, day)
    return Looked(day, int(held.value["antal"]))


def draft_facts(
    reader: Reader, draft: PlacementDraft, today: date, placement_id: UUID | None = None
) -> DraftFacts:
    """Return what the rules ask about a draft; ``placement_id`` is its own row, once stored."""
    route, assessed = _referral(reader, draft.participant_id)
    place = _place(reader, draft)
    chain = _chain(reader, draft.previous_id)
    return DraftFacts(
        today=today,
        route=route,
        assessed=assessed,
        origin=_origin(reader, placement_id),
        arena=place.name,
        own_arena=place.own,
        matrix=place.matrix,
        others=_others(reader, draft.participant_id, placement_id, chain.keys),
        limits=limits_on(types(reader), draft.form, draft.start),
        first_start=chain.first_start,
        previous_decision=chain.decision,
        has_schedule=_has_schedule(reader, draft, placement_id),
        has_subsidy=_has_subsidy(reader, draft),
        off=rules_off(states(reader), today),
    )


def _referral(reader: Reader, participant_id: UUID) -> tuple[ReferralRoute | None, bool]:
    query = select(Referral.route, Referral.assessment_on, Referral.assessed_by_staff_id).where(
        Referral.participant_id == participant_id, is_latest_referral()
    )
    row = reader.execute(query).first()
    if row is None:
        return None, False
    return row.route, row.assessment_on is not None and row.assessed_by_staff_id is not None


def _origin(reader: Reader, placement_id: UUID | None) -> PlacementOrigin:
    query = select(Placement.origin).where(Placement.id == placement_id)
    return reader.execute(query).scalar_one_or_none() or PlacementOrigin.PROPOSED


def _place(reader: Reader, draft: PlacementDraft) -> _Place:
    query = (
        select(Arena.name, Arena.kind, ArenaForm.value)
        .join(
            ArenaForm,
            (ArenaForm.arena_id == Arena.id) & (ArenaForm.form == draft.form),
            isouter=True,
        )
        .where(Arena.id == draft.arena_id)
    )
    row = reader.execute(query).first()
    if row is None:
        return _Place()
    own = row.kind is not ArenaKind.OTHER_UNITS
    return _Place(row.name, own, row.value or MatrixValue.NOT_STATED)


def _chain(reader: Reader, previous_id: UUID | None) -> _Chain:
    """Follow an extension back to the first placement of its chain."""
    first, decision, keys = None, "", set[UUID]()
    key = previous_id
    while key is not None and key not in keys:
        columns = (Placement.start, Placement.af_decision, Placement.previous_id)
        row = reader.execute(select(*columns).where(Placement.id == key)).first()
        if row is None:
            break
        decision = row.af_decision if not keys else decision
        keys.add(key)
        first, key = row.start, row.previous_id
    return _Chain(first, decision, frozenset(keys))


def _others(
    reader: Reader, participant_id: UUID, placement_id: UUID | None, chain: frozenset[UUID]
) -> tuple[OtherPlacement, ...]:
    query = (
        select(
            Placement.form,
            Placement.host_unit,
            func.coalesce(Arena.name, ""),
            Placement.start,
            Placement.end,
            Placement.extent_percent,
        )
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(Placement.participant_id == participant_id, Placement.state.in_(_OPEN))
        .order_by(Placement.start)
    )
    left_out = chain if placement_id is None else chain | {placement_id}
    if left_out:
        query = query.where(Placement.id.not_in(left_out))
    return tuple(
        OtherPlacement(form, host or arena, start, end, extent)
        for form, host, arena, start, end, extent in reader.execute(query)
    )


def _has_schedule(reader: Reader, draft: PlacementDraft, placement_id: UUID | None) -> bool:
    places = [
        ScheduleStep.arena_id.is_(None) & ScheduleStep.placement_id.is_(None),
        ScheduleStep.placement_id == placement_id,
    ]
    if draft.arena_id is not None and not draft.host_unit:
        places.append(ScheduleStep.arena_id == draft.arena_id)
    query = select(
        exists(
            select(ScheduleStep.id).where(
                ScheduleStep.participant_id == draft.participant_id,
                ScheduleStep.start <= draft.start,
                or_(ScheduleStep.end.is_(None), ScheduleStep.end >= draft.start),
                or_(*places),
            )
        )
    )
    return bool(reader.execute(query).scalar_one())


def _has_subsidy(reader: Reader, draft: PlacementDraft) -> bool:
    query = select(
        exists(
            select(Subsidy.id).where(
                Subsidy.participant_id == draft.participant_id,
                Subsidy.state == SubsidyState.GRANTED,
                Subsidy.start <= draft.start,
                or_(Subsidy.end.is_(None), Subsidy.end >= draft.start),
            )
        )
    )
    return bool(reader.execute(query).scalar_one())
