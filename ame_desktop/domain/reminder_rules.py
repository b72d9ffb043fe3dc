"""When what must be done about a placement: meetings before its end, documents after it.

Source: RAG-20, OSB-68, OSB-75, OSB-81, OSB-100, OSB-101
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placements import PlacementState


@dataclass(frozen=True)
class PlacedPeriod:
    """What the reminders need of a placement that runs, or has ended lately."""

    placement_id: UUID
    participant_id: UUID
    form: ActivityForm
    place: str
    start: date
    end: date | None
    state: PlacementState
    ended_on: date | None = None
    extent_percent: int | None = None
    previous_id: UUID | None = None
    supervisor_id: UUID | None = None
    proposed_by_id: UUID | None = None

    @property
    def last_day(self) -> date | None:
        """The day that it ended, or will end."""
        return self.ended_on or self.end

    @property
    def is_open(self) -> bool:
        """Whether it is approved and nobody has closed it."""
        return self.state is PlacementState.APPROVED

    @property
    def title(self) -> str:
        """The form and the place."""
        form = self.form.short_label
        return f"{form}, {self.place}" if self.place else form


def needs_tripartite(period: PlacedPeriod, route: ReferralRoute | None) -> bool:
    """Whether a meeting with Arbetsförmedlingen belongs before the end. Source: OSB-81."""
    if period.form.is_employment or not period.is_open:
        return False
    return period.form is ActivityForm.FAT or route is ReferralRoute.AF


def needs_closing_meeting(period: PlacedPeriod) -> bool:
    """Whether the person is to be taken to Arbetsförmedlingen first. Source: OSB-100."""
    return period.form.is_employment and period.is_open


def document_due(period: PlacedPeriod, others: Iterable[PlacedPeriod]) -> date | None:
    """Return when the slutdokument is due; ``None`` where none belongs to the placement.

    It is due when the work training ends. Where that led to a resursanställning it is due when
    the employment ends. Source: RAG-20, OSB-75, OSB-101
    """
    if period.form is not ActivityForm.FAT or period.last_day is None:
        return None
    following = [other for other in others if _follows(other, period)]
    if not following:
        return period.last_day
    ends = [other.last_day for other in following]
    return None if None in ends else max(day for day in ends if day is not None)


def _follows(other: PlacedPeriod, period: PlacedPeriod) -> bool:
    if (
        other.form is not ActivityForm.RESOURCE_EMPLOYMENT
        or other.participant_id != period.participant_id
    ):
        return False
    last = period.last_day
    soon = last is not None and period.start < other.start <= last + timedelta(days=31)
    return other.previous_id == period.placement_id or soon


def good_full_time(
    since: date, today: date, weeks: int, attendance: tuple[int, int], percent: int
) -> bool:
    """Whether somebody has been at full time for some weeks with good attendance.

    Args:
        since: the day when full time began.
        today: the day to look at.
        weeks: how many weeks that are asked for.
        attendance: days present, and days marked, in those weeks.
        percent: how much that is good. Source: OSB-68
    """
    present, marked = attendance
    long_enough = since + timedelta(weeks=weeks) <= today
    return long_enough and marked > 0 and present * 100 >= percent * marked


def confirmed_on(first_day: date, months: int) -> date:
    """Return when it is known whether work has lasted. Source: KAS-04."""
    return add_months(first_day, months)
