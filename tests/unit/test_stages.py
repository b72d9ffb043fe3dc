"""Where on the way to work a case stands, at the borders of what decides it."""

from datetime import date

import pytest

from ame_desktop.domain.stages import Stage, StageFacts, StageNow, StagePeriod, stage_on

CAME = date(2026, 1, 12)
MAPPED = date(2026, 2, 27)
FIRST = date(2026, 3, 2)
LAST = date(2026, 8, 31)
TRAINING = StagePeriod(FIRST, LAST, is_work=False)
WORK = StagePeriod(date(2026, 9, 1), None, is_work=True)


@pytest.mark.parametrize(
    ("today", "stage", "since"),
    [
        (CAME, Stage.MAPPING, CAME),
        (date(2026, 3, 1), Stage.MATCHING, MAPPED),
        (FIRST, Stage.TRAINING, FIRST),
        (LAST, Stage.TRAINING, FIRST),
        (date(2026, 9, 1), Stage.MATCHING, date(2026, 9, 1)),
    ],
)
def test_what_is_under_way_decides(today: date, stage: Stage, since: date) -> None:
    mapped = MAPPED if today >= MAPPED else None
    assert stage_on(StageFacts(CAME, mapped, (TRAINING,)), today) == StageNow(stage, since)


def test_support_goes_on_during_an_employment() -> None:
    facts = StageFacts(CAME, MAPPED, (TRAINING, WORK))
    assert stage_on(facts, date(2027, 5, 3)) == StageNow(Stage.WORK, WORK.start)
    training_still = StagePeriod(FIRST, None, is_work=False)
    both = StageFacts(CAME, MAPPED, (training_still, WORK))
    assert stage_on(both, date(2026, 9, 1)).stage is Stage.WORK


def test_who_left_to_work_stands_at_work_from_that_day() -> None:
    facts = StageFacts(CAME, MAPPED, (TRAINING,), left_to_work_on=date(2026, 9, 14))
    assert stage_on(facts, date(2026, 9, 13)).stage is Stage.MATCHING
    assert stage_on(facts, date(2026, 9, 14)) == StageNow(Stage.WORK, date(2026, 9, 14))
