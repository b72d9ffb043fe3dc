"""The timers that say when somebody is reminded: kept as data, with their rules.

Source: the consolidated timers of the unit's documents.
"""

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.timers.absence import ABSENCE_TIMERS
from ame_desktop.domain.timers.certificates import CERTIFICATE_TIMERS
from ame_desktop.domain.timers.intake import INTAKE_TIMERS
from ame_desktop.domain.timers.job_tracks import TRACK_TIMERS
from ame_desktop.domain.timers.kinds import Timer, TimerRow
from ame_desktop.domain.timers.leaves import LEAVE_TIMERS
from ame_desktop.domain.timers.mapping import MAPPING_TIMERS
from ame_desktop.domain.timers.plans import PLAN_TIMERS
from ame_desktop.domain.timers.unit import UNIT_TIMERS

TIMERS: tuple[Timer, ...] = (
    *UNIT_TIMERS,
    *INTAKE_TIMERS,
    *LEAVE_TIMERS,
    *MAPPING_TIMERS,
    *CERTIFICATE_TIMERS,
    *ABSENCE_TIMERS,
    *PLAN_TIMERS,
    *TRACK_TIMERS,
)
"""All timers: each room gives its own, in a module beside this one."""
_BY_KIND = {timer.kind: timer for timer in TIMERS}

__all__ = ["TIMERS", "Timer", "TimerRow", "timer_of"]


def timer_of(kind: TodoKind) -> Timer:
    """Return the timer behind a reminder."""
    return _BY_KIND[kind]
