"""Every timer at its borders: the day before, the day and the day after, wherever they fall.

Days are counted by the calendar, so a red day, a month's end or a leap day moves nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Final
from uuid import uuid4

import pytest

from ame_desktop.domain import certificates, intake_rules, leaves, plan_days
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.agreement_follow_ups import follow_up_days, reminded_on
from ame_desktop.domain.broken_plans import broken_ends, expired_ends, extended
from ame_desktop.domain.data_requests import last_day
from ame_desktop.domain.follow_up_rules import Standing, due_on
from ame_desktop.domain.job_track_rows import MemberDraft
from ame_desktop.domain.job_track_rules import anchoring_due, outcome_due
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.reminder_rules import PlacedPeriod, confirmed_on, document_due
from ame_desktop.domain.reminders import TodoGroup, TodoKind, TodoRow
from ame_desktop.domain.rollup_periods import DEFAULT_ENDS, parse_ends, periods_of_year
from ame_desktop.domain.subsidy_figures import Confidence, Figure, FigureRow, Terms
from ame_desktop.domain.subsidy_periods import last_claim_day
from ame_desktop.domain.timers import TIMERS

DAY: Final = timedelta(days=1)
K: Final = TodoKind


@dataclass(frozen=True)
class Border:
    """A timer that runs out on a day: what it is counted from, and the day it must give."""

    kind: TodoKind
    day: Callable[[], date | None]
    expected: date

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.expected}"


def _period(form: ActivityForm, last: date) -> PlacedPeriod:
    return PlacedPeriod(
        uuid4(), uuid4(), form, "", date(2026, 1, 12), last, PlacementState.APPROVED
    )


def _document(last: date) -> date | None:
    return document_due(_period(ActivityForm.FAT, last), ())


def _months(kind: TodoKind, count: Callable[[date], date | None]) -> tuple[Border, ...]:
    """A month from ordinary days, to Christmas Day, and to ends of short and long months."""
    days = (
        (date(2026, 11, 25), date(2026, 12, 25)),
        (date(2026, 10, 31), date(2026, 11, 30)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 3, 29)),
    )
    return tuple(Border(kind, _given(count, start), due) for start, due in days)


def _given(count: Callable[[date], date | None], start: date) -> Callable[[], date | None]:
    return lambda: count(start)


def _ended(end: date) -> MemberDraft:
    return MemberDraft(uuid4(), date(2026, 10, 1), end)


def _terms(days: int) -> Terms:
    row = FigureRow(
        uuid4(), "", Figure.CLAIM_DAYS, date(2018, 1, 1), Decimal(days), "", Confidence.STATUTE
    )
    return Terms({Figure.CLAIM_DAYS: row})


BORDERS: Final = (
    *_months(K.FOLLOW_UP, lambda start: due_on(Standing(start), 1)),
    *_months(K.WORK_CONFIRMED, lambda start: confirmed_on(start, 1)),
    *_months(K.DATA_REQUEST, lambda start: last_day(start, 1)),
    *_months(K.BROKEN_ENDS, lambda contact: extended(contact, 1)),
    Border(K.BROKEN_ENDS, lambda: broken_ends(date(2026, 10, 25), 2, None), date(2026, 12, 25)),
    Border(K.BROKEN_ENDS, lambda: broken_ends(date(2026, 12, 31), 2, None), date(2027, 2, 28)),
    Border(K.BROKEN_ENDS, lambda: broken_ends(date(2027, 12, 31), 2, None), date(2028, 2, 29)),
    Border(
        K.BROKEN_ENDS,
        lambda: broken_ends(date(2026, 9, 1), 2, date(2026, 12, 6)),
        date(2026, 12, 6),
    ),
    Border(K.EXPIRED_ENDS, lambda: expired_ends(date(2026, 12, 30), 2, None), date(2027, 2, 28)),
    Border(
        K.EXPIRED_ENDS,
        lambda: expired_ends(date(2026, 9, 1), 2, date(2026, 11, 6)),
        date(2027, 1, 6),
    ),
    Border(
        K.PARENTAL_CERTIFICATE,
        lambda: leaves.certificate_due(date(2026, 6, 30), 8),
        date(2027, 2, 28),
    ),
    Border(
        K.PARENTAL_CERTIFICATE,
        lambda: leaves.certificate_due(date(2027, 6, 29), 8),
        date(2028, 2, 29),
    ),
    Border(K.PARENTAL_PLAN, lambda: leaves.active_due(date(2026, 2, 28), 13), date(2027, 3, 28)),
    Border(K.PARENTAL_PLAN, lambda: leaves.active_due(date(2027, 1, 31), 13), date(2028, 2, 29)),
    Border(K.PARENTAL_APPLY, lambda: leaves.apply_by(date(2027, 3, 25), 3), date(2026, 12, 25)),
    Border(K.PARENTAL_APPLY, lambda: leaves.apply_by(date(2027, 5, 31), 3), date(2027, 2, 28)),
    Border(
        K.PLAN_SIGNATURE, lambda: _signed(datetime(2026, 12, 23, 9, tzinfo=UTC)), date(2026, 12, 25)
    ),
    Border(
        K.PLAN_SIGNATURE, lambda: _signed(datetime(2026, 11, 29, 9, tzinfo=UTC)), date(2026, 12, 1)
    ),
    Border(
        K.PLAN_SIGNATURE,
        lambda: _signed(datetime(2028, 2, 27, 22, 30, tzinfo=UTC)),
        date(2028, 2, 29),
    ),
    Border(K.PLAN_ENDS, lambda: plan_days.ending_notice(date(2027, 1, 5), 30), date(2026, 12, 6)),
    Border(
        K.AF_PLAN_MADE, lambda: plan_days.af_plan_due(date(2026, 11, 25), 30), date(2026, 12, 25)
    ),
    Border(K.AF_PLAN_MADE, lambda: plan_days.af_plan_due(date(2028, 1, 30), 30), date(2028, 2, 29)),
    Border(
        K.AF_PLAN_RENEWED, lambda: plan_days.af_renewal_due(date(2026, 8, 31), 6), date(2027, 2, 28)
    ),
    Border(
        K.AF_PLAN_RENEWED,
        lambda: plan_days.af_renewal_due(date(2026, 6, 25), 6),
        date(2026, 12, 25),
    ),
    Border(K.INTAKE_TALK, lambda: intake_rules.talk_due(date(2026, 12, 18), 7), date(2026, 12, 25)),
    Border(K.INTAKE_TALK, lambda: intake_rules.talk_due(date(2028, 2, 22), 7), date(2028, 2, 29)),
    Border(
        K.AF_CONTACT, lambda: intake_rules.af_contact_due(date(2027, 3, 24), 5), date(2027, 3, 29)
    ),
    Border(
        K.INTERPRETER, lambda: intake_rules.interpreter_due(date(2027, 3, 2), 3), date(2027, 2, 27)
    ),
    Border(
        K.CERTIFICATE,
        lambda: certificates.certificate_day(date(2026, 12, 18), 7),
        date(2026, 12, 25),
    ),
    Border(
        K.CERTIFICATE, lambda: certificates.certificate_day(date(2028, 2, 22), 7), date(2028, 2, 29)
    ),
    Border(
        K.PROGRAMME_SICK,
        lambda: certificates.programme_day(date(2026, 11, 26), 30),
        date(2026, 12, 25),
    ),
    Border(
        K.PROGRAMME_SICK,
        lambda: certificates.programme_day(date(2028, 1, 31), 30),
        date(2028, 2, 29),
    ),
    Border(
        K.STUDIES_CHECK, lambda: leaves.evaluation_due(date(2026, 9, 25), 3), date(2026, 12, 25)
    ),
    Border(
        K.STUDIES_CHECK, lambda: leaves.evaluation_due(date(2027, 11, 30), 3), date(2028, 2, 29)
    ),
    Border(K.TRACK_ANCHOR, lambda: anchoring_due(date(2027, 1, 8), 14), date(2026, 12, 25)),
    Border(
        K.TRACK_OUTCOME, lambda: outcome_due(_ended(date(2026, 12, 25)), None), date(2026, 12, 25)
    ),
    Border(K.FINAL_DOCUMENT, lambda: _document(date(2027, 4, 30)), date(2027, 4, 30)),
    Border(
        K.AGREEMENT_ENDS,
        lambda: reminded_on(date(2027, 3, 31), date(2027, 3, 2), (90, 60, 30)),
        date(2027, 3, 31),
    ),
    Border(
        K.AGREEMENT_FOLLOW_UP,
        lambda: follow_up_days(date(2026, 9, 1), date(2027, 8, 31), 6)[0],
        date(2027, 2, 28),
    ),
    Border(K.ROLLUP, lambda: _tertial(2028, 0), date(2028, 4, 30)),
    Border(
        K.SUBSIDY_CLAIM, lambda: last_claim_day(date(2026, 6, 28), _terms(180)), date(2026, 12, 25)
    ),
)
ON_THE_DAY_ITSELF: Final = frozenset(
    {
        K.APPROVAL,
        K.RETURNED,
        K.AF_DAY,
        K.PLACEMENT_ENDS,
        K.PLACEMENT_TO_CLOSE,
        K.TRIPARTITE,
        K.CLOSING_MEETING,
        K.FULL_TIME,
        K.SUPPORT_CONTACT,
        K.SUBSIDY_ENDS,
        K.SECTION,
        K.CHARGE,
        K.ERASURE,
        K.ASSIGN,
        K.NEXT_STEP,
        K.NO_NEXT_STEP,
        K.MAPPING_SESSION,
        K.MAPPING_ACTION,
        K.CERTIFICATE_ENDS,
        K.PLAN_ASSESSED,
        K.PLANNING_CALL,
        K.STUDIES_CLOSE,
        K.DEEP_FOLLOW_UP,
        K.PLAN_ROW,
        K.TRACK_ACTIVITY,
        K.SICK_REPORTED,
        K.EMPLOYER_CONTACT,
        K.UNMARKED,
        K.ABSENCE_CALL,
        K.ABSENCE_OWNER,
        K.AF_NOTICE,
    }
)
"""Timers that count nothing: they are due on the day that stands in the row, or while it waits."""


def _signed(sent: datetime) -> date:
    return plan_days.sign_day(sent, 48)


def _tertial(year: int, place: int) -> date:
    return periods_of_year(year, parse_ends(DEFAULT_ENDS))[place].end


def _row(kind: TodoKind, due: date) -> TodoRow:
    return TodoRow(kind, "rad", "", due, "reminders")


@pytest.mark.parametrize("border", BORDERS, ids=lambda border: border.name)
def test_a_timer_runs_out_on_its_day_and_is_late_the_day_after(border: Border) -> None:
    due = border.day()
    assert due == border.expected
    row = _row(border.kind, border.expected)
    assert row.group(border.expected - DAY) is TodoGroup.WEEK
    assert row.group(border.expected) is TodoGroup.TODAY
    assert row.group(border.expected + DAY) is TodoGroup.LATE


@pytest.mark.parametrize("kind", sorted(ON_THE_DAY_ITSELF))
@pytest.mark.parametrize("due", [date(2026, 12, 25), date(2027, 2, 28), date(2028, 2, 29)])
def test_what_has_a_day_of_its_own_is_late_the_day_after(kind: TodoKind, due: date) -> None:
    row = _row(kind, due)
    groups = [row.group(due + days * DAY) for days in (-8, -7, -1, 0, 1)]
    late = [TodoGroup.LATER, TodoGroup.WEEK, TodoGroup.WEEK, TodoGroup.TODAY, TodoGroup.LATE]
    assert groups == late


def test_every_timer_has_its_borders_tried() -> None:
    counted = {border.kind for border in BORDERS}
    assert counted | ON_THE_DAY_ITSELF == {timer.kind for timer in TIMERS}
    assert not counted & ON_THE_DAY_ITSELF


def test_48_hours_are_true_hours_when_the_clocks_change() -> None:
    sent = datetime(2027, 3, 27, 11, tzinfo=UTC)
    assert plan_days.sign_before(sent, 48) == sent + timedelta(hours=48)
    assert plan_days.sign_before(sent, 48).hour == 13


def test_an_older_child_is_one_who_is_past_the_months_on_the_first_day() -> None:
    born = date(2026, 12, 31)
    assert not leaves.is_of_older_child(date(2028, 2, 29), born, 14)
    assert leaves.is_of_older_child(date(2028, 3, 1), born, 14)


def test_the_days_of_an_ending_agreement_are_counted_back_over_the_year() -> None:
    end, steps = date(2027, 2, 28), (90, 60, 30)
    assert reminded_on(end, date(2026, 11, 29), steps) is None
    assert reminded_on(end, date(2026, 11, 30), steps) == date(2026, 11, 30)
    assert reminded_on(end, date(2026, 12, 1), steps) == date(2026, 12, 30)
    assert reminded_on(end, date(2027, 1, 30), steps) == end
