"""A new figure of a subsidy type: what is refused, and what it would change for a support."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.subsidies import SubsidyTypeRow
from ame_desktop.domain.subsidy_amounts import kronor, number
from ame_desktop.domain.subsidy_figures import EVERYBODY, Figure, FigureRow, FigureUnit
from ame_desktop.domain.subsidy_money import TermsDraft, TouchedRow

RANGES = {
    FigureUnit.PERCENT: (0, 100),
    FigureUnit.TIMES: (0, 10),
    FigureUnit.KRONOR: (0, 100_000_000),
    FigureUnit.MONTHS: (1, 600),
    FigureUnit.DAYS: (1, 3650),
    FigureUnit.SLOTS: (0, 1000),
    FigureUnit.CHOICE: (0, 1),
}
_WHOLE = (FigureUnit.MONTHS, FigureUnit.DAYS, FigureUnit.SLOTS, FigureUnit.CHOICE)
LONGEST_SOURCE = 500


def checked_terms(draft: TermsDraft, kind: SubsidyTypeRow) -> FigureRow:
    """Return the figure to store.

    Raises:
        DomainError: the group is not the type's, the day is not a month's first, the number lies
            outside what it can be, or the source is missing.
    """
    if draft.variant not in (EVERYBODY, *kind.variants):
        raise DomainError("Välj en grupp i listan.", field="variant")
    if draft.valid_from.day != 1:
        raise DomainError("En siffra gäller från den första i en månad.", field="valid_from")
    source = fitting_text(draft.source, "Källan", LONGEST_SOURCE, field="source")
    if not source:
        raise DomainError("Skriv var siffran kommer ifrån.", field="source")
    return FigureRow(
        kind.type_id,
        draft.variant,
        draft.figure,
        draft.valid_from,
        _checked_value(draft.figure, draft.value),
        source,
        draft.confidence,
    )


def _checked_value(figure: Figure, value: Decimal | None) -> Decimal | None:
    if value is None:
        return None
    low, high = RANGES[figure.unit]
    if not low <= value <= high:
        raise DomainError(f"Skriv ett tal mellan {low} och {high}.", field="value")
    if figure.unit in _WHOLE and value != value.to_integral_value():
        raise DomainError("Skriv ett heltal.", field="value")
    return value.quantize(Decimal("0.01"))


def with_figure(kind: SubsidyTypeRow, figure: FigureRow) -> SubsidyTypeRow:
    """Return the type as it would be with the figure."""
    key = (figure.variant, figure.figure, figure.valid_from)
    kept = (row for row in kind.figures if (row.variant, row.figure, row.valid_from) != key)
    return replace(kind, figures=(*kept, figure))


def figure_text(figure: Figure, value: Decimal | None) -> str:
    """Return a figure's value as it is read: *80 %*, *20 000 kr*, *24 månader*, *ja*."""
    if value is None:
        return "inte känt"
    if figure.unit is FigureUnit.CHOICE:
        return "ja" if value else "nej"
    if figure.unit is FigureUnit.KRONOR:
        return kronor(value)
    return f"{number(value)} {figure.unit.value}"


def preview_sentence(
    figure: FigureRow, before: Decimal | None, touched: tuple[TouchedRow, ...]
) -> str:
    """Return what a new figure would do, in a few sentences."""
    if before == figure.value:
        return f"Inget ändras: det gäller redan {figure.valid_from}."
    said = (
        f"{figure.figure.label} blir {figure_text(figure.figure, figure.value)} i stället för "
        f"{figure_text(figure.figure, before)} från {figure.valid_from}. "
        "Tidigare månader behåller sin siffra."
    )
    if not touched:
        return f"{said} Inget stöd berörs."
    count = "1 stöd berörs" if len(touched) == 1 else f"{len(touched)} stöd berörs"
    return f"{said} {count}{_difference(touched)}."


def _difference(touched: tuple[TouchedRow, ...]) -> str:
    total = Decimal(0)
    for row in touched:
        if row.before is not None and row.after is not None:
            total += row.after - row.before
    if not total:
        return ""
    word = "mer" if total > 0 else "mindre"
    return f", tillsammans {kronor(abs(total))} {word} per månad"


def first_touched_month(valid_from: date, start: date, end: date | None) -> date | None:
    """Return the first month that a new figure counts for a support, ``None`` if none does."""
    month = max(valid_from, start.replace(day=1))
    return None if end is not None and end < month else month
