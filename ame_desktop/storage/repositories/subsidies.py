"""Figures of subsidy types, budgets and costs, loaded for change."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.errors import ChangedSinceError
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.subsidy_figures import FigureRow
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import ResourceBudget, ResourceCost, SubsidyFigure
from ame_desktop.storage.unit_of_work import CONFLICT, UnitOfWork


def put_figure(work: UnitOfWork, figure: FigureRow) -> None:
    """Store a figure that holds from a day on, in place of what held from that same day."""
    query = select(SubsidyFigure).where(
        SubsidyFigure.type_id == figure.type_id,
        SubsidyFigure.variant == figure.variant,
        SubsidyFigure.figure == figure.figure,
        SubsidyFigure.valid_from == figure.valid_from,
    )
    row = work.session.scalars(query).first()
    if row is None:
        row = SubsidyFigure(
            type_id=figure.type_id,
            variant=figure.variant,
            figure=figure.figure,
            valid_from=figure.valid_from,
        )
        work.add(row)
    row.value, row.source, row.confidence = figure.value, figure.source, figure.confidence


def put_budget(
    work: UnitOfWork, year: int, kronor: Decimal, slots: int, source: str, version: int | None
) -> None:
    """Store a year's budget; ``version`` is what was read of it, ``None`` where there was none.

    Raises:
        ConflictError: somebody else has set it since.
    """
    row = work.session.scalars(select(ResourceBudget).where(ResourceBudget.year == year)).first()
    if (row.version if row else None) != version:
        raise ChangedSinceError(CONFLICT)
    if row is None:
        row = ResourceBudget(year=year)
        work.add(row)
    row.kronor, row.slots, row.source = kronor, slots, source


def put_cost(
    work: UnitOfWork, placement_id: UUID, participant_id: UUID, valid_from: date, monthly: Decimal
) -> None:
    """Store what an employment costs a month from a day on."""
    query = select(ResourceCost).where(
        ResourceCost.placement_id == placement_id, ResourceCost.valid_from == valid_from
    )
    row = work.session.scalars(query).first()
    if row is None:
        row = ResourceCost(
            placement_id=placement_id, participant_id=participant_id, valid_from=valid_from
        )
        work.add(row)
    row.monthly = monthly


def open_placements(work: UnitOfWork) -> tuple[Placement, ...]:
    """Return those that are approved or wait for it, by the people's numbers and first days."""
    query = (
        select(Placement)
        .join(Participant, Participant.id == Placement.participant_id)
        .where(Placement.state.in_((PlacementState.APPROVED, PlacementState.WAITING)))
        .order_by(Participant.number, Placement.start)
    )
    return tuple(work.session.scalars(query))
