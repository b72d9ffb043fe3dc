"""What a placement means in money, for the one who decides it."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.resource_budget import cost_on, spent_in_year
from ame_desktop.domain.subsidies import PlacementChoice, SubsidyRow, SubsidyState
from ame_desktop.domain.subsidy_amounts import kronor
from ame_desktop.domain.subsidy_money import MoneyEffect
from ame_desktop.services.subsidies.budgets import budget_state
from ame_desktop.services.subsidies.days import with_days
from ame_desktop.services.subsidies.rows import known, rows_of
from ame_desktop.storage.queries import resource_budget
from ame_desktop.storage.queries import subsidies as query
from ame_desktop.storage.queries.visibility import everybody
from ame_desktop.storage.store import Reader

Lines = list[tuple[str, str]]


def money_of_placement(reader: Reader, placement_id: UUID, today: date) -> MoneyEffect | None:
    """Return what a placement gives and costs a month; ``None`` where no money is known of it.

    Whoever calls has seen to it that the reader may meet the person. Source: OSB-90, RAG-24.
    """
    placed = query.placements(reader, everybody(), query.is_placement(placement_id))
    if not placed:
        return None
    placement = placed[0]
    condition = query.of_person(placement.participant_id)
    found = with_days(reader, everybody(), known(reader, everybody(), today, condition))
    own = [row for row in rows_of(found) if row.period.draft.placement_id == placement_id]
    own = [row for row in own if not row.phase.is_over]
    lines: Lines = [(row.short_name, _support_text(row)) for row in own]
    support = sum((row.monthly or Decimal(0) for row in own), Decimal(0)) if own else None
    cost = None
    if placement.form is ActivityForm.RESOURCE_EMPLOYMENT:
        cost = _resource(reader, placement, today, lines)
    return MoneyEffect(support, cost, tuple(lines)) if lines else None


def _support_text(row: SubsidyRow) -> str:
    rate = row.period.draft.day_rate
    text = f"{kronor(rate)} per dag" if rate is not None else "beloppet är inte känt"
    if rate is None and row.monthly is not None:
        text = f"{kronor(row.monthly)} per månad"
    decided = row.period.state is SubsidyState.GRANTED
    return text if decided else f"{text}, beslutet saknas"


def _resource(
    reader: Reader, placement: PlacementChoice, today: date, lines: Lines
) -> Decimal | None:
    """Say what the employment costs, and what is left of the year's budget when it is paid."""
    costs = resource_budget.costs(reader).get(placement.placement_id, [])
    cost = cost_on(costs, placement.start) if costs else None
    said = "inte ifylld" if cost is None else f"{kronor(cost)} per månad"
    lines.append(("Kostnad för enheten", said))
    year = placement.start.year
    state = budget_state(reader, everybody(), year, today)
    left, slots = state.left, state.slots_left
    if all(row.placement_id != placement.placement_id for row in state.rows):
        spent = spent_in_year(placement.start, placement.end, costs, year, today)
        left, slots = left - spent.used - spent.committed, slots - 1
    name = f"Kvar av budgeten {year}" + (", exempel" if state.is_example else "")
    lines.append((name, f"{kronor(left)}, {slots} platser"))
    return cost
