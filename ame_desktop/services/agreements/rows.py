"""Stored agreements made into lines of the cockpit: phase, hours, follow-ups and remarks."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.agreement_hours import planned_hours
from ame_desktop.domain.agreement_rows import (
    AgreementFollowUpRow,
    AgreementRemark,
    AgreementRow,
    HoursPair,
    MonthHours,
    YearFigures,
)
from ame_desktop.domain.agreement_rules import (
    Standing,
    is_longer_than_a_year,
    missing_sections,
    one_year_at_a_time,
    overlap_remarks,
    phase,
)
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.calendar import add_months, month_span
from ame_desktop.storage.queries.agreements import StoredAgreement, WorkedMonth


@dataclass(frozen=True)
class Surroundings:
    """What lines of agreements are counted from, for all of them at once."""

    today: date
    ending_days: int
    worked: Mapping[UUID, Sequence[WorkedMonth]]
    follow_ups: Mapping[UUID, Sequence[AgreementFollowUpRow]]


def surroundings(
    today: date,
    ending_days: int,
    worked: Iterable[WorkedMonth],
    follow_ups: Iterable[AgreementFollowUpRow],
) -> Surroundings:
    """Return the surroundings with hours and follow-ups put under their agreements."""
    by_work: defaultdict[UUID, list[WorkedMonth]] = defaultdict(list)
    by_meeting: defaultdict[UUID, list[AgreementFollowUpRow]] = defaultdict(list)
    for month in worked:
        by_work[month.agreement_id].append(month)
    for meeting in follow_ups:
        by_meeting[meeting.agreement_id].append(meeting)
    return Surroundings(today, ending_days, by_work, by_meeting)


def standing(row: AgreementRow) -> Standing:
    """Return what decides whether an agreement holds on a day."""
    return Standing(row.state, row.valid_unsigned, row.start, row.end, row.ended_on)


def rows_of(stored: Sequence[StoredAgreement], around: Surroundings) -> tuple[AgreementRow, ...]:
    """Return the lines of agreements; remarks on overlaps are told among those given."""
    lines = [_line(item, around) for item in stored]
    by_customer: defaultdict[UUID, list[AgreementRow]] = defaultdict(list)
    for line in lines:
        if line.state is not AgreementState.ENDED:
            by_customer[line.customer_id].append(line)
    return tuple(
        replace(
            line, remarks=(*line.remarks, *overlap_remarks(line, by_customer[line.customer_id]))
        )
        if line.state is not AgreementState.ENDED
        else line
        for line in lines
    )


def months_of(row: AgreementRow, worked: Sequence[WorkedMonth]) -> tuple[MonthHours, ...]:
    """Return the agreement's months with planned and worked hours; work outside them too."""
    done = {month.month: month for month in worked}
    months = set(done)
    first = row.start.replace(day=1)
    while first <= row.last_day:
        months.add(first)
        first = add_months(first, 1)
    found = []
    for month in sorted(months):
        held = done.get(month)
        hours = HoursPair(_planned(row, *month_span(month.year, month.month)), _hours(held))
        found.append(MonthHours(month, hours, held.occasions if held else 0))
    return tuple(found)


def figures_of(row: AgreementRow, around: Surroundings) -> YearFigures:
    """Return what came of an agreement, for the one that renews it."""
    worked = around.worked.get(row.agreement_id, ())
    held = [m for m in around.follow_ups.get(row.agreement_id, ()) if m.draft.held_on]
    return YearFigures(
        row.number,
        row.start,
        row.last_day,
        HoursPair(_planned(row, row.start, row.last_day), _sum(worked)),
        sum(month.occasions for month in worked),
        len(held),
    )


def _line(item: StoredAgreement, around: Surroundings) -> AgreementRow:
    row, today = item.row, around.today
    worked = around.worked.get(row.agreement_id, ())
    first, last = month_span(today.year, today.month)
    now = next((month for month in worked if month.month == first), None)
    meetings = [meeting.draft for meeting in around.follow_ups.get(row.agreement_id, ())]
    return replace(
        row,
        missing=missing_sections(item.draft),
        phase=phase(standing(row), today, around.ending_days),
        days_left=(row.last_day - today).days,
        this_month=HoursPair(_planned(row, first, last), _hours(now)),
        whole=HoursPair(_planned(row, row.start, row.last_day), _sum(worked)),
        last_follow_up=max((m.held_on for m in meetings if m.held_on), default=None),
        next_follow_up=min((m.due_on for m in meetings if m.held_on is None), default=None),
        remarks=tuple(_own_remarks(row)),
    )


def _own_remarks(row: AgreementRow) -> Iterable[AgreementRemark]:
    if is_longer_than_a_year(row.start, row.end) and row.state is AgreementState.DRAFT:
        said = "Enhetschefen har godkänt en längre tid." if row.longer_approved else ""
        yield AgreementRemark(said or one_year_at_a_time(row.start), "RAG-42", "end")
    if row.hours_a_month is None:
        yield AgreementRemark("Planerade timmar per månad saknas.", "GAP-13", "hours_a_month")


def _planned(row: AgreementRow, first: date, last: date) -> Decimal:
    return planned_hours(row.hours_a_month, row.start, row.last_day, first, last)


def _hours(month: WorkedMonth | None) -> Decimal:
    return month.hours if month is not None else Decimal(0)


def _sum(worked: Iterable[WorkedMonth]) -> Decimal:
    return sum((month.hours for month in worked), Decimal(0))
