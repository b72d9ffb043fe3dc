"""How the figures of a compilation read on the screen: short headings, changes and counts."""

from decimal import Decimal
from typing import Final

from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.rollups import Figures, Measure

SHORT: Final = {
    Measure.RECEIVED: "Inkomna",
    Measure.DONE: "Utförda",
    Measure.DECLINED: "Avböjda",
    Measure.OPEN: "Kvar",
    Measure.HOURS: "Timmar",
    Measure.PEOPLE: "Personer",
    Measure.LEAD: "Ledtid",
}
"""Headings where there is little room."""


def change_text(now: Figures, then: Figures | None, measure: Measure) -> str:
    """Return *+5*, *−3* or *±0*; nothing where either is not known or not shown."""
    before = _value(then, measure) if then is not None else None
    after = _value(now, measure)
    return "" if before is None or after is None else step_text(after - before)


def step_text(step: Decimal) -> str:
    """Return *+5*, *−3* or *±0*."""
    if not step:
        return "±0"
    return f"{'+' if step > 0 else '−'}{number_text(abs(step))}"


def orders_text(count: int) -> str:
    """Return *1 beställning* or *12 beställningar*."""
    return "1 beställning" if count == 1 else f"{count} beställningar"


def hours_text(hours: Decimal) -> str:
    """Return *1 timme* or *12,5 timmar*."""
    return "1 timme" if hours == 1 else f"{number_text(hours)} timmar"


def _value(figures: Figures, measure: Measure) -> Decimal | None:
    values: dict[Measure, Decimal | int | None] = {
        Measure.RECEIVED: figures.received,
        Measure.DONE: figures.done,
        Measure.DECLINED: figures.declined,
        Measure.OPEN: figures.open,
        Measure.HOURS: figures.hours,
        Measure.PEOPLE: figures.people or None,
        Measure.LEAD: figures.lead_days,
    }
    found = values[measure]
    return None if found is None else Decimal(found)
