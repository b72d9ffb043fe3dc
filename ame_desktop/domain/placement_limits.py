"""How long a placement may be: the dated limit of the form's support, for everybody or a group.

Source: RAG-27, OSB-89, NAT-01, NAT-05.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.subsidies import SubsidyTypeRow
from ame_desktop.domain.subsidy_figures import EVERYBODY, Figure, FigureRow, Terms, terms_on

_KEPT = frozenset(
    {ActivityForm.FAT, ActivityForm.ESTABLISHMENT_JOB, ActivityForm.RESOURCE_EMPLOYMENT}
)
"""Forms whose own rule sets the limit; for the others it is the support that ends."""


@dataclass(frozen=True)
class Limit:
    """The longest period of a form in whole months, extensions included.

    ``group`` narrows it to those that the support's figures are given for.
    """

    form: ActivityForm
    months: int
    rule: str
    source: str
    group: str = EVERYBODY

    @property
    def grade(self) -> Grade:
        """How much it weighs: a limit of the form's own must be kept."""
        return Grade.STOP if self.form in _KEPT else Grade.WARNING

    @property
    def length(self) -> str:
        """The length as it reads: *2 år*, *12 månader*."""
        if self.months % 12 == 0 and self.months > 12:
            return f"{self.months // 12} år"
        return "1 månad" if self.months == 1 else f"{self.months} månader"


def limits_on(kinds: Iterable[SubsidyTypeRow], form: ActivityForm, day: date) -> tuple[Limit, ...]:
    """Return the limits of a form on a day, one for each group; nothing if one is not known."""
    found: list[Limit] = []
    for kind in kinds:
        if kind.form is not form or not kind.exists_on(day):
            continue
        for group in kind.variants or (EVERYBODY,):
            limit = _limit(form, group, terms_on(kind.figures, kind.type_id, group, day))
            if limit is None:
                return ()
            found.append(limit)
    return tuple(found)


def _limit(form: ActivityForm, group: str, terms: Terms) -> Limit | None:
    rows = (terms.rows.get(Figure.MAX_MONTHS), terms.rows.get(Figure.MAX_MONTHS_EXTENDED))
    known = [row for row in rows if row is not None and row.value is not None]
    if not known:
        return None
    longest = max(known, key=_months)
    figure = longest.figure
    return Limit(form, _months(longest), terms.rule(figure), terms.source(figure), group)


def _months(row: FigureRow) -> int:
    return int(row.value or 0)


def limit_of(limits: Iterable[Limit], group: str) -> Limit | None:
    """Return the limit that holds for a group; where it is not known, the longest of all."""
    held = tuple(limits)
    own = [limit for limit in held if limit.group == group]
    return max(own or held, key=lambda limit: limit.months, default=None)
