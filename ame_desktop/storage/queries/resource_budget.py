"""The year's budget for resursanställning, and the employments that it pays. Source: OSB-90."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.resource_budget import Cost
from ame_desktop.domain.subsidies import SubsidyState
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import (
    ResourceBudget,
    ResourceCost,
    Subsidy,
    SubsidyType,
)
from ame_desktop.storage.store import Reader

_PAID = (PlacementState.APPROVED, PlacementState.ENDED)


@dataclass(frozen=True)
class BudgetColumns:
    """What a year's budget is set to."""

    version: int
    kronor: Decimal
    slots: int
    source: str


@dataclass(frozen=True)
class Employment:
    """A resursanställning; ``met`` says whether the one who asks may meet the person."""

    placement_id: UUID
    participant_id: UUID
    name: PersonName
    place: str
    start: date
    end: date | None
    has_support: bool
    met: bool


def budget_of(reader: Reader, year: int) -> BudgetColumns | None:
    """Return a year's budget, ``None`` where nobody has set it."""
    query = select(
        ResourceBudget.version, ResourceBudget.kronor, ResourceBudget.slots, ResourceBudget.source
    ).where(ResourceBudget.year == year)
    row = reader.execute(query).first()
    return None if row is None else BudgetColumns(row.version, row.kronor, row.slots, row.source)


def costs(reader: Reader) -> dict[UUID, list[Cost]]:
    """Return what each employment costs a month, by placement, in the order of the dates."""
    found = defaultdict[UUID, list[Cost]](list)
    query = select(ResourceCost.placement_id, ResourceCost.valid_from, ResourceCost.monthly)
    for placement, valid_from, monthly in reader.execute(query.order_by(ResourceCost.valid_from)):
        found[placement].append(Cost(valid_from, monthly))
    return found


def employments(reader: Reader, visible: ColumnElement[bool], year: int) -> tuple[Employment, ...]:
    """Return all approved employments with a day in the year, whoever they are.

    A budget has to hold everybody's cost; rows are shown only of those who may be met.
    """
    supported = exists(
        select(Subsidy.id)
        .join(SubsidyType, SubsidyType.id == Subsidy.type_id)
        .where(
            Subsidy.participant_id == Placement.participant_id,
            Subsidy.state != SubsidyState.DRAFT,
            SubsidyType.wage_support,
            or_(Placement.end.is_(None), Subsidy.start <= Placement.end),
            or_(Subsidy.end.is_(None), Subsidy.end >= Placement.start),
        )
    )
    query = (
        select(
            Placement.id,
            Placement.participant_id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            Placement.host_unit,
            Arena.name.label("arena"),
            Placement.start,
            Placement.end,
            Placement.ended_on,
            supported.label("supported"),
            visible.label("met"),
        )
        .join(Participant, Participant.id == Placement.participant_id)
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(
            Placement.form == ActivityForm.RESOURCE_EMPLOYMENT,
            Placement.state.in_(_PAID),
            Placement.start <= date(year, 12, 31),
            or_(Placement.end.is_(None), Placement.end >= date(year, 1, 1)),
            or_(Placement.ended_on.is_(None), Placement.ended_on >= date(year, 1, 1)),
        )
        .order_by(Placement.start, Placement.id)
    )
    return tuple(
        Employment(
            row.id,
            row.participant_id,
            PersonName(row.given_name, row.family_name, row.alias, row.birth_date),
            row.host_unit or row.arena or "",
            row.start,
            row.ended_on or row.end,
            bool(row.supported),
            bool(row.met),
        )
        for row in reader.execute(query)
    )
