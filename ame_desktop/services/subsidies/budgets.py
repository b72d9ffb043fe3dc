"""The budget for resursanställning: reading it, setting a year's, and what each one costs.

Source: OSB-89 to OSB-91.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.resource_budget import (
    Cost,
    Spent,
    check_budget,
    check_cost,
    cost_on,
    spent_in_year,
)
from ame_desktop.domain.subsidies import SubsidyBasis, SubsidyTypeRow
from ame_desktop.domain.subsidy_figures import EVERYBODY, Figure, Terms, terms_on
from ame_desktop.domain.subsidy_money import BudgetState, ResourceRow
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries import resource_budget as query
from ame_desktop.storage.queries.subsidy_types import types
from ame_desktop.storage.queries.visibility import Condition, may_meet
from ame_desktop.storage.repositories import subsidies as repository
from ame_desktop.storage.store import Reader

_KRONA = Decimal("0.01")


def budget(ctx: Context, year: int) -> BudgetState:
    """Return a year's budget with what is used, committed and left; the look is logged.

    The sums hold everybody; rows are only of those who may be met.

    Raises:
        NotPermittedError: the roles do not reach subsidies.
    """
    ctx.require(Area.SUBSIDIES, Level.READ)
    with ctx.read() as reader:
        state = budget_state(reader, may_meet(ctx.actor.staff_id), year, ctx.clock.today())
    ctx.note("subsidies.budget", LogKind.READ, count=len(state.rows))
    return state


def set_budget(
    ctx: Context, year: int, kronor: Decimal, slots: int, source: str, version: int | None = None
) -> Result[None]:
    """Set a year's budget in kronor and employments; ``version`` is what was read of it.

    Raises:
        NotPermittedError: only the chief decides the budget.
        DomainError: a number does not add up, or the source is too long.
        ConflictError: somebody else has set it since.
    """
    ctx.require(Area.SUBSIDIES, Level.WRITE)
    ctx.require(Area.UNIT, Level.WRITE)
    check_budget(kronor, slots)
    named = fitting_text(source, "Källan", 300, field="source")
    with ctx.write("settings.subsidy_budget", Topic.SUBSIDIES, Topic.SETTINGS) as work:
        repository.put_budget(work, year, kronor.quantize(_KRONA), slots, named, version)
        return work.done(None, f"Budgeten för {year} är ändrad.")


def set_cost(ctx: Context, placement_id: UUID, valid_from: date, monthly: Decimal) -> Result[None]:
    """Say what a resursanställning costs the unit a month from a day on, in kronor.

    Raises:
        NotFoundError: there is no such placement, or not for this actor.
        NotPermittedError: the roles may not change subsidies.
        DomainError: it is no resursanställning, or the cost does not add up.
    """
    person = require_behind(ctx, Placement, placement_id, Area.SUBSIDIES, Level.WRITE)
    check_cost(monthly)
    with ctx.write("subsidies.cost", Topic.SUBSIDIES) as work:
        placement = work.get(Placement, placement_id)
        if placement.form is not ActivityForm.RESOURCE_EMPLOYMENT:
            raise DomainError("Kostnad skrivs bara för resursanställning.", rule="OSB-90")
        amount = monthly.quantize(_KRONA)
        repository.put_cost(work, placement_id, person, valid_from, amount)
        return work.done(None, f"Kostnaden gäller från {valid_from}.")


def budget_state(reader: Reader, visible: Condition, year: int, today: date) -> BudgetState:
    """Return a year's budget as it stands on a day."""
    held = query.budget_of(reader, year)
    example = _example(types(reader), date(year, 1, 1))
    costs = query.costs(reader)
    employed = query.employments(reader, visible, year)
    spent = {
        each.placement_id: spent_in_year(
            each.start, each.end, costs.get(each.placement_id, ()), year, today
        )
        for each in employed
    }
    begun = sum(each.start <= today for each in employed)
    return BudgetState(
        year,
        held.version if held else None,
        held.kronor if held else example.value(Figure.BUDGET_KRONOR) or Decimal(0),
        held.slots if held else example.whole(Figure.BUDGET_SLOTS) or 0,
        held.source if held else example.source(Figure.BUDGET_KRONOR),
        held is None,
        sum((each.used for each in spent.values()), Decimal(0)),
        sum((each.committed for each in spent.values()), Decimal(0)),
        begun,
        len(employed) - begun,
        tuple(
            _row(each, costs.get(each.placement_id, ()), spent[each.placement_id], today)
            for each in employed
            if each.met
        ),
    )


def _row(each: query.Employment, costs: Iterable[Cost], spent: Spent, today: date) -> ResourceRow:
    known = tuple(costs)
    day = max(each.start, today if each.end is None else min(today, each.end))
    return ResourceRow(
        each.placement_id,
        each.participant_id,
        each.name,
        each.place,
        each.start,
        each.end,
        cost_on(known, day) if known else None,
        spent.used,
        spent.committed,
        each.has_support,
    )


def _example(kinds: Iterable[SubsidyTypeRow], day: date) -> Terms:
    """Return the figures of the type that is paid from the own budget: the source's example."""
    for kind in kinds:
        if kind.basis is SubsidyBasis.OWN_BUDGET:
            return terms_on(kind.figures, kind.type_id, EVERYBODY, day)
    return Terms()
