"""A week at several places: hours that two places share are counted once. Source: OSB-64."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.af_documents import schedule_lines
from ame_desktop.domain.schedules import AgreedDay, ScheduleStepRow, StepDraft, minutes_at_all

START, LATER = date(2026, 11, 2), date(2026, 11, 9)
ARENA, OTHER = UUID(int=1), UUID(int=2)
WHOLE = StepDraft(START, (AgreedDay(0, 480, 960), AgreedDay(1, 480, 960)), ARENA)


def test_a_week_counts_shared_hours_once_and_others_wholly() -> None:
    within = StepDraft(LATER, (AgreedDay(0, 600, 720),), OTHER)
    beside = StepDraft(LATER, (AgreedDay(1, 900, 1080), AgreedDay(2, 600, 720)), OTHER)
    assert minutes_at_all([WHOLE]) == 960
    assert minutes_at_all([WHOLE, within]) == 960
    assert minutes_at_all([beside, WHOLE]) == 960 + 120 + 120


def test_the_paper_tells_no_increase_for_hours_that_were_agreed_already() -> None:
    within = StepDraft(LATER, (AgreedDay(0, 600, 720),), OTHER)
    steps = [ScheduleStepRow(UUID(int=9), draft) for draft in (WHOLE, within)]
    first, second = schedule_lines(steps, 2400)
    assert (first.total, first.percent, first.increase) == (960, 40, None)
    assert (second.total, second.percent, second.increase) == (960, 40, 0)
