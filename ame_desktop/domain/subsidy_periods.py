"""How long a support may last: months counted as in law, decisions, overlaps and deadlines.

A period of so many months ends the day before the same day of its last month; where that month has
no such day, with the month's last day: from 29 February a year ends on 28 February, leap or not.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from ame_desktop.domain.calendar import last_day
from ame_desktop.domain.subsidies import (
    Remark,
    SubsidyDraft,
    SubsidyPeriod,
    SubsidyPhase,
    SubsidyState,
    SubsidyTypeRow,
)
from ame_desktop.domain.subsidy_figures import Figure, Terms

DEADLINE_MARKS = (14, 30, 60, 90)
"""Days before an end that the Gantt and the radar mark, the nearest first."""
FULL_TIME = 100


def longest_end(first_start: date, terms: Terms, *, extended: bool = True) -> date | None:
    """Return the last day that a chain of decisions may reach, ``None`` where no limit is known."""
    months = terms.whole(Figure.MAX_MONTHS)
    longer = terms.whole(Figure.MAX_MONTHS_EXTENDED)
    if extended and longer is not None:
        months = longer if months is None else max(months, longer)
    return None if months is None else last_day(first_start, months)


def band(days_left: int | None) -> int | None:
    """Return the nearest mark that the days lie within: 90, 60, 30 or 14; ``None`` beyond it."""
    if days_left is None:
        return None
    return next((mark for mark in DEADLINE_MARKS if days_left <= mark), None)


def phase_on(state: SubsidyState, start: date, end: date | None, today: date) -> SubsidyPhase:
    """Return where a support stands on a day; within the second mark of its end it is *Slutar*.

    One that is ended on a day to come gives money until then.
    """
    if state is SubsidyState.ENDED and (end is None or end < today):
        return SubsidyPhase.ENDED
    if state is SubsidyState.DRAFT:
        return SubsidyPhase.DRAFT
    if today < start:
        return SubsidyPhase.COMING
    if end is None or (end - today).days > DEADLINE_MARKS[1]:
        return SubsidyPhase.RUNNING
    return SubsidyPhase.ENDING if today <= end else SubsidyPhase.OVER


def last_claim_day(month_end: date, terms: Terms) -> date | None:
    """Return the last day that a month can be claimed, counted from the month's last day.

    Source: NAT-05
    """
    days = terms.whole(Figure.CLAIM_DAYS)
    return None if days is None else month_end + timedelta(days=days)


def overlap_days(first: SubsidyDraft, second: SubsidyDraft) -> int:
    """Return how many days two periods have in common; a period without end never stops."""
    begin = max(first.start, second.start)
    end = min(first.end or date.max, second.end or date.max)
    return max(0, (end - begin).days + 1)


def remarks(
    draft: SubsidyDraft,
    first_start: date,
    kind: SubsidyTypeRow,
    terms: Terms,
    others: Iterable[tuple[SubsidyPeriod, SubsidyTypeRow]],
) -> tuple[Remark, ...]:
    """Return what should be looked at in a support: a warning each, with its rule.

    Args:
        draft: the support.
        first_start: the day its chain of decisions began.
        kind: its type.
        terms: the figures that hold on the day it begins.
        others: the person's other supports with their types.
    """
    found = [
        _no_decision(draft, kind),
        _too_long(draft, first_start, terms, kind),
        _long_decision(draft, terms),
        _no_rate(draft, kind, terms),
        *(_overlap(draft, kind, other, its) for other, its in others),
    ]
    return tuple(remark for remark in found if remark is not None)


def _no_decision(draft: SubsidyDraft, kind: SubsidyTypeRow) -> Remark | None:
    if draft.decision_number:
        return None
    text = "Beslutets nummer saknas. Stödet är ett utkast tills det är ifyllt."
    return Remark("no_decision", text, "RAG-24", kind.source)


def _too_long(
    draft: SubsidyDraft, first_start: date, terms: Terms, kind: SubsidyTypeRow
) -> Remark | None:
    limit = longest_end(first_start, terms)
    plain = longest_end(first_start, terms, extended=False)
    if limit is not None and (draft.end is None or draft.end > limit):
        figure = Figure.MAX_MONTHS
        if terms.value(Figure.MAX_MONTHS_EXTENDED) is not None:
            figure = Figure.MAX_MONTHS_EXTENDED
        months = terms.whole(figure)
        ends = "Stödet har ingen sista dag" if draft.end is None else f"Stödet slutar {draft.end}"
        text = f"{ends}. Längsta tid är {months} månader, till och med {limit}."
        return Remark("too_long", text, terms.rule(figure), terms.source(figure))
    if plain is not None and draft.end is not None and draft.end > plain:
        months = terms.whole(Figure.MAX_MONTHS)
        text = f"Längre än {months} månader kräver förlängning. {kind.extension_rule}".strip()
        figure = Figure.MAX_MONTHS_EXTENDED
        return Remark("extension", text, terms.rule(figure), terms.source(figure))
    return None


def _long_decision(draft: SubsidyDraft, terms: Terms) -> Remark | None:
    months = terms.whole(Figure.DECISION_MONTHS)
    if months is None:
        return None
    limit = last_day(draft.start, months)
    if draft.end is not None and draft.end <= limit:
        return None
    text = f"Ett beslut gäller högst {months} månader, här till och med {limit}."
    figure = Figure.DECISION_MONTHS
    return Remark("long_decision", text, terms.rule(figure), terms.source(figure))


def _no_rate(draft: SubsidyDraft, kind: SubsidyTypeRow, terms: Terms) -> Remark | None:
    if kind.basis.value != "dagersattning" or draft.day_rate is not None:
        return None
    text = "Ersättningen per dag saknas. Fråga Arbetsförmedlingen och skriv beslutets belopp."
    return Remark("no_rate", text, "NAT-03", terms.source(Figure.DAY_RATE) or kind.source)


def _overlap(
    draft: SubsidyDraft, kind: SubsidyTypeRow, other: SubsidyPeriod, its: SubsidyTypeRow
) -> Remark | None:
    if not (kind.wage_support and its.wage_support):
        return None
    days = overlap_days(draft, other.draft)
    if not days:
        return None
    begin = max(draft.start, other.draft.start)
    end = min(draft.end or date.max, other.draft.end or date.max)
    until = "" if end == date.max else f" till {end}"
    text = f"Två lönestöd samtidigt: {its.name} gäller också, från {begin}{until}."
    return Remark("overlap", text, "RAG-24", its.source)


def check_extent(draft: SubsidyDraft, terms: Terms) -> str | None:
    """Return what to write where the type is for full time only, ``None`` where all is well.

    Source: RAG-26
    """
    if terms.holds(Figure.FULL_TIME) and draft.extent_percent != FULL_TIME:
        return "Stödet finns bara för heltid. Skriv 100 procent."
    return None


def within_percent(value: Decimal | None) -> bool:
    """Whether a level lies between 0 and 100 percent, or is not given."""
    return value is None or Decimal(0) < value <= Decimal(100)
