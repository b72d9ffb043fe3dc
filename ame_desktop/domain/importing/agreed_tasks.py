"""What a row of an agreement list means as a task that comes back, with hours a month."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from ame_desktop.domain.agreement_hours import months_between
from ame_desktop.domain.agreement_rows import AgreedTaskDraft, AgreementDraft
from ame_desktop.domain.agreements import Recurrence
from ame_desktop.domain.importing.agreements import AgreementImport
from ame_desktop.domain.recurrence import RecurrenceRule, occurrences
from ame_desktop.domain.recurrence_words import rule_from_words
from ame_desktop.domain.swedish_names import full_date

MONTHS_OF_YEAR = 12
LONGEST_NAME = 200
_WHEN_NEEDED = RecurrenceRule(Recurrence.WHEN_NEEDED)
_OUTDOOR = ("gräs", "snö", "lövkratt", "utom", "skotta", "park", "station", "röj")


def rule_of_row(row: AgreementImport) -> RecurrenceRule:
    """Return how often the work comes back; words that say nothing known mean *vid behov*."""
    return rule_from_words(row.how_often, row.start, also=row.task) or _WHEN_NEEDED


def hours_a_month(row: AgreementImport) -> Decimal | None:
    """Return the planned hours a month: a twelfth of the year's, or from how often it comes back.

    Source: GAP-13
    """
    if row.hours_a_year is not None:
        return round(row.hours_a_year / MONTHS_OF_YEAR, 2)
    times = len(occurrences(rule_of_row(row), row.start, row.end))
    if not times or row.hours_each is None:
        return None
    return round(times * row.hours_each / months_between(row.start, row.end), 2)


def agreement_of(row: AgreementImport, customer_id: UUID) -> AgreementDraft:
    """Return a row as a draft; an end that was moved is told in its remark."""
    moved = (
        f"I den inlästa listan gällde avtalet till {full_date(row.end_in_file)}."
        if row.end_in_file is not None
        else ""
    )
    texts: dict[str, Any] = {section.field: text for section, text in row.sections}
    return AgreementDraft(
        customer_id,
        row.task,
        row.start,
        row.end,
        hours_a_month(row),
        contact=row.contact,
        comment=" ".join(filter(None, (row.comment, moved))),
        **texts,
    )


def task_of(row: AgreementImport, arena_id: UUID) -> AgreedTaskDraft:
    """Return the task of a row."""
    rule = rule_of_row(row)
    return AgreedTaskDraft(
        arena_id,
        row.task[:LONGEST_NAME],
        rule.recurrence,
        weekdays=rule.weekdays,
        every=rule.every,
        anchor=rule.anchor,
        nth=rule.nth,
        season_from=rule.season_from,
        season_to=rule.season_to,
        as_written=row.how_often[:LONGEST_NAME],
        places=max(row.people or 2, 1),
        hours_each=row.hours_each,
        outdoor=any(sign in row.task.casefold() for sign in _OUTDOOR),
    )
