"""Placements: the board, one person's, and one with everything that belongs to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from ame_desktop.domain.names import PersonName
from ame_desktop.domain.placement_rows import (
    AdaptationDraft,
    AdaptationRow,
    ContactDraft,
    ContactRow,
    Decided,
    PlacementClosing,
    PlacementDraft,
    PlacementRow,
)
from ame_desktop.domain.placement_rules import Standing, days_left, phase
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.participants import Participant, Referral
from ame_desktop.storage.models.placements import (
    Placement,
    PlacementAdaptation,
    SupportContact,
)
from ame_desktop.storage.queries.visibility import is_latest_referral
from ame_desktop.storage.store import Reader

Rows = Select[*tuple[Any, ...]]
PartOfPlacement = type[PlacementAdaptation] | type[SupportContact]
_LEADS, _PROPOSES, _DECIDES = aliased(Staff), aliased(Staff), aliased(Staff)
_ROW = (
    Placement.id,
    Placement.version,
    Participant.id,
    Placement.form,
    Placement.arena_id,
    func.coalesce(Arena.name, ""),
    Placement.host_unit,
    Placement.start,
    Placement.end,
    Placement.extent_percent,
    Placement.state,
    Placement.origin,
    Referral.route,
    func.coalesce(_LEADS.name, Placement.supervisor_name),
    Placement.proposed_by_id,
    func.coalesce(_PROPOSES.name, ""),
)
_BESIDE = (
    Participant.given_name,
    Participant.family_name,
    Participant.alias,
    Participant.birth_date,
    and_(Referral.assessment_on.is_not(None), Referral.assessed_by_staff_id.is_not(None)),
)
_DRAFT: tuple[InstrumentedAttribute[Any], ...] = (
    Placement.participant_id,
    Placement.form,
    Placement.start,
    Placement.end,
    Placement.arena_id,
    Placement.host_unit,
    Placement.host_contact,
    Placement.host_phone,
    Placement.host_email,
    Placement.extent_percent,
    Placement.target_percent,
    Placement.purpose,
    Placement.practice_purpose,
    Placement.work_description,
    Placement.studies,
    Placement.programme,
    Placement.supervisor_id,
    Placement.supervisor_name,
    Placement.af_decision,
    Placement.af_decided_on,
    Placement.af_agreement_on,
    Placement.lss_decision,
    Placement.union_consulted_on,
    Placement.own_initiative,
    Placement.exception_reason,
    Placement.no_displacement,
    Placement.rules_explained_on,
    Placement.cost_bearer,
    Placement.cost_share,
    Placement.cost_until,
    Placement.previous_id,
)
_CLOSING = (Placement.ended_on, Placement.outcome, Placement.end_note)


@dataclass(frozen=True)
class Looked:
    """The day that the phases are counted from, and how long before its end one is ending."""

    today: date
    ending_days: int


@dataclass(frozen=True)
class StoredPlacement:
    """A placement as it is stored, with its row."""

    row: PlacementRow
    draft: PlacementDraft
    assessed: bool
    decided: Decided
    closing: PlacementClosing | None


def lately(since: date) -> ColumnElement[bool]:
    """Return the condition that a placement is open, or was closed or refused since a day."""
    begun = datetime.combine(since, time(), UTC)
    return or_(
        Placement.state.not_in((PlacementState.ENDED, PlacementState.REFUSED)),
        and_(Placement.state == PlacementState.ENDED, Placement.ended_on >= since),
        and_(Placement.state == PlacementState.REFUSED, Placement.decided_at >= begun),
    )


def placements(
    reader: Reader, where: ColumnElement[bool], looked: Looked
) -> tuple[PlacementRow, ...]:
    """Return placements with their phase, the first to begin first; one question."""
    query = _joined(select(*_ROW, *_BESIDE)).where(where)
    rows = reader.execute(query.order_by(Placement.start, Participant.family_name, Placement.id))
    return tuple(_row(tuple(row), looked)[0] for row in rows)


def placement(reader: Reader, placement_id: UUID, looked: Looked) -> StoredPlacement | None:
    """Return one placement as it is stored."""
    decided = (func.coalesce(_DECIDES.name, ""), Placement.decided_at, Placement.decision_reason)
    query = _joined(select(*_ROW, *_BESIDE, *decided, *_CLOSING, *_DRAFT))
    query = query.join(_DECIDES, _DECIDES.id == Placement.decided_by_id, isouter=True)
    found = reader.execute(query.where(Placement.id == placement_id)).first()
    if found is None:
        return None
    values = tuple(found)
    width = len(_ROW) + len(_BESIDE)
    row, assessed = _row(values[:width], looked)
    by, at, reason, ended_on, outcome, note = values[width : width + 6]
    closing = None
    if ended_on is not None and outcome is not None:
        closing = PlacementClosing(ended_on, outcome, note)
    return StoredPlacement(
        row, PlacementDraft(*values[width + 6 :]), assessed, Decided(by, at, reason), closing
    )


def _joined(query: Rows) -> Rows:
    return (
        query.select_from(Placement)
        .join(Participant, Participant.id == Placement.participant_id)
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .join(
            Referral,
            and_(Referral.participant_id == Participant.id, is_latest_referral()),
            isouter=True,
        )
        .join(_LEADS, _LEADS.id == Placement.supervisor_id, isouter=True)
        .join(_PROPOSES, _PROPOSES.id == Placement.proposed_by_id, isouter=True)
    )


def _row(values: tuple[Any, ...], looked: Looked) -> tuple[PlacementRow, bool]:
    """Return the row and whether the referral is assessed."""
    own, (given, family, alias, born, assessed) = values[: len(_ROW)], values[len(_ROW) :]
    placement_id, version, person, form, arena_id, arena, host, start, end, *rest = own
    extent, state, origin, route, leads, proposer_id, proposer = rest
    standing = Standing(state, route, bool(assessed), origin)
    row = PlacementRow(
        placement_id,
        version,
        person,
        PersonName(given, family, alias, born),
        form,
        arena_id,
        arena,
        host,
        start,
        end,
        extent,
        state,
        origin,
        route,
        leads,
        proposer_id,
        proposer,
        phase(standing, start, end, looked.today, looked.ending_days),
        days_left(end, looked.today),
    )
    return row, bool(assessed)


def of_person(participant_id: UUID) -> ColumnElement[bool]:
    """Return the condition that a placement is a person's."""
    return Placement.participant_id == participant_id


def with_ids(keys: Iterable[UUID]) -> ColumnElement[bool]:
    """Return the condition that a placement is one of these."""
    return Placement.id.in_(tuple(keys))


def person_of(reader: Reader, placement_id: UUID) -> UUID | None:
    """Return whose a placement is; ``None`` if there is no such placement."""
    query = select(Placement.participant_id).where(Placement.id == placement_id)
    return reader.execute(query).scalar_one_or_none()


def placement_of(reader: Reader, kind: PartOfPlacement, key: UUID) -> UUID | None:
    """Return which placement an adaptation or a support contact belongs to."""
    return reader.execute(select(kind.placement_id).where(kind.id == key)).scalar_one_or_none()


def adaptations(reader: Reader, placement_id: UUID) -> tuple[AdaptationRow, ...]:
    """Return the adaptations at a placement, oldest first. Source: OSB-65."""
    query = (
        select(
            PlacementAdaptation.id,
            PlacementAdaptation.version,
            PlacementAdaptation.what,
            PlacementAdaptation.responsible,
            PlacementAdaptation.status,
            PlacementAdaptation.outcome,
            PlacementAdaptation.outcome_text,
            PlacementAdaptation.since,
        )
        .where(PlacementAdaptation.placement_id == placement_id)
        .order_by(PlacementAdaptation.since, PlacementAdaptation.id)
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(
        AdaptationRow(key, version, AdaptationDraft(*values)) for key, version, *values in rows
    )


def contacts(reader: Reader, placement_id: UUID) -> tuple[ContactRow, ...]:
    """Return the support contacts of a placement, soonest first. Source: RAG-57."""
    query = (
        select(
            SupportContact.id,
            SupportContact.version,
            func.coalesce(Staff.name, ""),
            SupportContact.due_on,
            SupportContact.held_on,
            SupportContact.with_whom,
            SupportContact.note,
            SupportContact.language,
        )
        .join(Staff, Staff.id == SupportContact.by_id, isouter=True)
        .where(SupportContact.placement_id == placement_id)
        .order_by(SupportContact.due_on, SupportContact.id)
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query))
    return tuple(
        ContactRow(key, version, ContactDraft(*values), by) for key, version, by, *values in rows
    )
