"""What the support of an activity form lets a placement last. Source: RAG-27, NAT-01, NAT-05."""

from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.subsidies import SubsidyTypeRow
from ame_desktop.domain.subsidy_figures import EVERYBODY, Figure, FigureRow, Terms, terms_on
from ame_desktop.storage.queries.subsidy_types import types
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class FormLimit:
    """The longest time in whole months, with the rule and its source."""

    months: int
    rule: str
    source: str
    full_time_only: bool = False


def form_limit(reader: Reader, form: ActivityForm, day: date) -> FormLimit | None:
    """Return the longest time that anybody may have a form's support, extensions included.

    ``None`` where the form has no support, or no limit is known for one of its groups.
    """
    found = [
        limit
        for kind in types(reader)
        if kind.form is form and kind.exists_on(day)
        for limit in _limits(kind, day)
    ]
    known = [limit for limit in found if limit is not None]
    if not known or len(known) < len(found):
        return None
    return max(known, key=_months)


def _limits(kind: SubsidyTypeRow, day: date) -> tuple[FormLimit | None, ...]:
    groups = kind.variants or (EVERYBODY,)
    return tuple(_limit(terms_on(kind.figures, kind.type_id, group, day)) for group in groups)


def _limit(terms: Terms) -> FormLimit | None:
    rows = (terms.rows.get(Figure.MAX_MONTHS), terms.rows.get(Figure.MAX_MONTHS_EXTENDED))
    known = [row for row in rows if row is not None and row.value is not None]
    if not known:
        return None
    longest = max(known, key=_value)
    return FormLimit(
        int(longest.value or 0),
        terms.rule(longest.figure),
        terms.source(longest.figure),
        terms.holds(Figure.FULL_TIME),
    )


def _months(limit: FormLimit) -> int:
    return limit.months


def _value(row: FigureRow) -> int:
    return int(row.value or 0)
