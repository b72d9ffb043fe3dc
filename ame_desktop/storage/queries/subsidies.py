"""Granted supports: what is stored, whose it is, where they work, and what has been claimed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, select

from ame_desktop.domain.names import PersonName
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.subsidies import (
    PersonChoice,
    PlacementChoice,
    SubsidyBasis,
    SubsidyDraft,
    SubsidyPeriod,
)
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import Subsidy, SubsidyClaim, SubsidyType
from ame_desktop.storage.queries.participants import is_current
from ame_desktop.storage.store import Reader

_PERSON = (
    Participant.given_name,
    Participant.family_name,
    Participant.alias,
    Participant.birth_date,
)
_CHOSEN = (
    PlacementState.DRAFT,
    PlacementState.WAITING,
    PlacementState.RETURNED,
    PlacementState.APPROVED,
    PlacementState.ENDED,
)


@dataclass(frozen=True)
class StoredSubsidy:
    """A support with whose it is and where; ``place_id`` is where its days are marked."""

    period: SubsidyPeriod
    name: PersonName
    place: str
    place_id: UUID | None


@dataclass(frozen=True)
class StoredClaim:
    """What was claimed for a month."""

    claim_id: UUID
    version: int
    days: int | None
    amount: Decimal | None
    claimed_on: date


def supports(
    reader: Reader, visible: ColumnElement[bool], *where: ColumnElement[bool]
) -> tuple[StoredSubsidy, ...]:
    """Return the supports of those who may be met, in the order they begin.

    A chain's first day is known only where the whole chain is asked for: ask for whole persons.
    """
    query = (
        select(
            Subsidy.id,
            Subsidy.version,
            Subsidy.state,
            Subsidy.previous_id,
            Subsidy.participant_id,
            Subsidy.type_id,
            Subsidy.start,
            Subsidy.end,
            Subsidy.variant,
            Subsidy.placement_id,
            Subsidy.decision_number,
            Subsidy.decided_on,
            Subsidy.level_percent,
            Subsidy.wage,
            Subsidy.extent_percent,
            Subsidy.extra_amount,
            Subsidy.day_rate,
            Subsidy.applied_on,
            Subsidy.note,
            *_PERSON,
            Placement.host_unit,
            Placement.arena_id,
            Arena.name,
        )
        .join(Participant, Participant.id == Subsidy.participant_id)
        .join(Placement, Placement.id == Subsidy.placement_id, isouter=True)
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(visible, *where)
        .order_by(Subsidy.start, Subsidy.id)
    )
    found = []
    for key, version, state, previous, *rest in reader.execute(query):
        draft = SubsidyDraft(*rest[:15])
        period = SubsidyPeriod(key, version, state, draft, previous, draft.start)
        name, (host, arena_id, arena) = PersonName(*rest[15:19]), rest[19:]
        place_id = draft.placement_id if host else arena_id
        found.append(StoredSubsidy(period, name, host or arena or "", place_id))
    return _chained(found)


def _chained(rows: list[StoredSubsidy]) -> tuple[StoredSubsidy, ...]:
    """Say of each support where its chain began, and whether another decision follows it."""
    periods = {row.period.subsidy_id: row.period for row in rows}
    followed = {row.period.previous_id for row in rows}
    return tuple(
        replace(
            row,
            period=replace(
                row.period,
                first_start=_first_start(periods, row.period),
                has_next=row.period.subsidy_id in followed,
            ),
        )
        for row in rows
    )


def _first_start(periods: Mapping[UUID, SubsidyPeriod], period: SubsidyPeriod) -> date:
    first, seen = period, {period.subsidy_id}
    while first.previous_id is not None and first.previous_id not in seen:
        seen.add(first.previous_id)
        first = periods.get(first.previous_id, first)
    return min(first.draft.start, period.draft.start)


def of_person(participant_id: UUID) -> ColumnElement[bool]:
    """Return the condition that a support is one person's."""
    return Subsidy.participant_id == participant_id


def claims(reader: Reader) -> dict[tuple[UUID, date], StoredClaim]:
    """Return everything that has been claimed, by support and month."""
    query = select(
        SubsidyClaim.subsidy_id,
        SubsidyClaim.month,
        SubsidyClaim.id,
        SubsidyClaim.version,
        SubsidyClaim.days,
        SubsidyClaim.amount,
        SubsidyClaim.claimed_on,
    )
    return {
        (row.subsidy_id, row.month): StoredClaim(
            row.id, row.version, row.days, row.amount, row.claimed_on
        )
        for row in reader.execute(query)
    }


@lru_cache(maxsize=64)
def paid_by_day(visible: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that a person may be met and has a support that is paid by the day.

    The same condition each time, so that questions made with it can be kept.
    """
    return and_(visible, _has_day_rate())


@cache
def _has_day_rate() -> ColumnElement[bool]:
    query = (
        select(Subsidy.id)
        .join(SubsidyType, SubsidyType.id == Subsidy.type_id)
        .where(
            Subsidy.participant_id == Participant.id,
            SubsidyType.basis == SubsidyBasis.DAY_RATE,
        )
    )
    return exists(query)


def people(reader: Reader, visible: ColumnElement[bool], day: date) -> tuple[PersonChoice, ...]:
    """Return the people of today who may be met."""
    query = select(Participant.id, *_PERSON).where(visible, is_current(day))
    return tuple(
        PersonChoice(key, PersonName(given, family, alias, born))
        for key, given, family, alias, born in reader.execute(query)
    )


def placements(
    reader: Reader, visible: ColumnElement[bool], *where: ColumnElement[bool]
) -> tuple[PlacementChoice, ...]:
    """Return the placements of those who may be met, the latest first; refused ones are none."""
    query = (
        select(
            Placement.id,
            Placement.participant_id,
            Placement.form,
            Placement.host_unit,
            Arena.name,
            Placement.start,
            Placement.end,
        )
        .join(Participant, Participant.id == Placement.participant_id)
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(visible, Placement.state.in_(_CHOSEN), *where)
        .order_by(Placement.start.desc(), Placement.id)
    )
    return tuple(
        PlacementChoice(key, person, form, host or arena or "", start, end)
        for key, person, form, host, arena, start, end in reader.execute(query)
    )


def is_placement(placement_id: UUID | None) -> ColumnElement[bool]:
    """Return the condition that a row is this placement."""
    return Placement.id == placement_id
