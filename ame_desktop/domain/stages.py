"""Where on the way to work a case stands, from what is kept of it.

The method has four steps: mapping, matching, training and work. The step follows from the rows of
the rooms, so nobody sets it. Source: OSB-01, OSB-02.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Stage(StrEnum):
    """A step of the method; the value is its name on the screen."""

    MAPPING = "Kartläggning"
    MATCHING = "Matchning"
    TRAINING = "Arbetsträning"
    WORK = "Arbete"


@dataclass(frozen=True)
class StagePeriod:
    """A placement that has begun: for training or occupation, or an employment."""

    start: date
    end: date | None
    is_work: bool


@dataclass(frozen=True)
class StageFacts:
    """What decides the step: since when the case is, its mapping, its periods, work at the end."""

    since: date
    mapped_on: date | None = None
    periods: tuple[StagePeriod, ...] = ()
    left_to_work_on: date | None = None


@dataclass(frozen=True)
class StageNow:
    """The step where a case stands, and since when."""

    stage: Stage
    since: date


def stage_on(facts: StageFacts, today: date) -> StageNow:
    """Return the step on a day: what is under way decides, else what has been done.

    Support goes on during an employment, so a case stays open there. Between two placements a case
    is matched anew. Source: OSB-01, OSB-02.
    """
    if facts.left_to_work_on is not None and facts.left_to_work_on <= today:
        return StageNow(Stage.WORK, facts.left_to_work_on)
    begun = [period for period in facts.periods if period.start <= today]
    going = [period for period in begun if period.end is None or period.end >= today]
    for stage, is_work in ((Stage.WORK, True), (Stage.TRAINING, False)):
        starts = [period.start for period in going if period.is_work == is_work]
        if starts:
            return StageNow(stage, min(starts))
    free_from = [period.end + timedelta(days=1) for period in begun if period.end is not None]
    matched_from = [*free_from, *([facts.mapped_on] if facts.mapped_on else [])]
    if matched_from:
        return StageNow(Stage.MATCHING, max(matched_from))
    return StageNow(Stage.MAPPING, facts.since)
