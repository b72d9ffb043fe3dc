"""Papers for Arbetsförmedlingen: what is asked for, and how attendance is told without causes.

Source: OSB-19, OSB-20, OSB-64.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import FactLine
from ame_desktop.domain.final_facts import AttendanceFacts
from ame_desktop.domain.final_names import KnownNames
from ame_desktop.domain.observations import ObservationRow, Period
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.schedules import ScheduleStepRow, minutes_at_all, step_on

_LONGEST = 4000
_LONGEST_NAME = 200


class DeviationKind(StrEnum):
    """Why Arbetsförmedlingen is told. Source: OSB-19."""

    INTERRUPTED = "avbryter"
    MISMANAGED = "misskoter"

    @property
    def label(self) -> str:
        """The Swedish name on the screen and on the paper."""
        return _DEVIATIONS[self]


_DEVIATIONS = {
    DeviationKind.INTERRUPTED: "Deltagaren avbryter arbetsträningen",
    DeviationKind.MISMANAGED: "Deltagaren följer inte överenskommelsen",
}


@dataclass(frozen=True)
class ObservationsDraft:
    """An account of observations that Arbetsförmedlingen has asked for. Source: OSB-20.

    ``left_out`` are observations that are not to stand in it.
    """

    period: Period
    asked_by: str = ""
    note: str = ""
    left_out: frozenset[UUID] = frozenset()
    sent_on: date | None = None


@dataclass(frozen=True)
class DeviationDraft:
    """What has happened since when, and what has been tried. Source: OSB-19."""

    kind: DeviationKind
    since: date
    what: str
    tried: str
    recipient: str = ""
    sent_on: date | None = None


@dataclass(frozen=True)
class ScheduleDraft:
    """Who leads the work of a training schedule, and what is agreed beside the hours."""

    supervisor: str = ""
    agreed: str = ""


@dataclass(frozen=True)
class ScheduleLine:
    """A step as the paper shows it; ``total`` and ``increase`` are minutes a week at all places."""

    start: date
    place: str
    hours: tuple[tuple[int, int] | None, ...]
    total: int
    percent: int
    increase: int | None


def checked_deviation(draft: DeviationDraft, today: date) -> DeviationDraft:
    """Return a notice with its texts cleaned.

    Raises:
        DomainError: what has happened or what has been tried is missing, or the day is to come.
    """
    if draft.since > today:
        raise DomainError("Skriv en dag som har varit, eller i dag.", field="since")
    what = _text(draft.what, "Texten", "what")
    tried = _text(draft.tried, "Texten", "tried")
    if not what:
        raise DomainError("Skriv vad som har hänt.", field="what", rule="OSB-19")
    if not tried:
        raise DomainError("Skriv vad ni har prövat.", field="tried", rule="OSB-19")
    recipient = _text(draft.recipient, "Mottagaren", "recipient")[:_LONGEST_NAME]
    return DeviationDraft(draft.kind, draft.since, what, tried, recipient, draft.sent_on)


def checked_account(draft: ObservationsDraft) -> ObservationsDraft:
    """Return an account with its texts cleaned.

    Raises:
        DomainError: the period ends before it begins, or a text has hidden signs.
    """
    if draft.period.last < draft.period.first:
        raise DomainError("Slutdagen ska vara efter startdagen.", field="last")
    return ObservationsDraft(
        draft.period,
        _text(draft.asked_by, "Namnet", "asked_by")[:_LONGEST_NAME],
        _text(draft.note, "Texten", "note"),
        draft.left_out,
        draft.sent_on,
    )


def checked_schedule(draft: ScheduleDraft) -> ScheduleDraft:
    """Return what a schedule says beside the hours, cleaned.

    Raises:
        DomainError: a text has hidden signs or is too long.
    """
    supervisor = _text(draft.supervisor, "Namnet", "supervisor")[:_LONGEST_NAME]
    return ScheduleDraft(supervisor, _text(draft.agreed, "Texten", "agreed"))


def told(rows: Iterable[ObservationRow], draft: ObservationsDraft) -> tuple[ObservationRow, ...]:
    """Return the observations that an account holds: of its period, and not left out."""
    first, last = draft.period.first, draft.period.last
    return tuple(
        row for row in rows if first <= row.day <= last and row.observation_id not in draft.left_out
    )


def naming_others(rows: Iterable[ObservationRow], names: KnownNames) -> frozenset[UUID]:
    """Return the observations in whose lines other participants' names stand."""
    return frozenset(row.observation_id for row in rows if names.find(row.text))


def attendance_lines(facts: AttendanceFacts) -> tuple[FactLine, ...]:
    """Return attendance against plan; why somebody was away is not told to others.

    Only *uteblev* is told apart, as it is what a notice may be about. Source: OSB-19
    """
    days = dict(facts.states)
    missed = days.get(AttendanceState.NO_SHOW, 0)
    away = sum(count for state, count in days.items() if state.is_absence) - missed
    lines = [
        FactLine("Planerad tid", _days_and_hours(facts.planned_days, facts.planned_minutes)),
        FactLine("Närvarande", _days_and_hours(facts.attended_days, facts.attended_minutes)),
        FactLine("Uteblev utan att höra av sig", _days(missed)),
        FactLine("Annan frånvaro", _days(away)),
    ]
    if facts.unmarked_days:
        lines.append(FactLine("Ej markerat", _days(facts.unmarked_days)))
    return tuple(lines)


def schedule_lines(
    steps: Iterable[ScheduleStepRow], full_time_minutes: int
) -> tuple[ScheduleLine, ...]:
    """Return the steps of a schedule with the week's total at all places. Source: OSB-64.

    Args:
        steps: the steps, in any order.
        full_time_minutes: a week of full time, in minutes.
    """
    ordered = sorted(steps, key=lambda step: (step.draft.start, step.place_name))
    drafts = [step.draft for step in ordered]
    lines: list[ScheduleLine] = []
    before: int | None = None
    for day in dict.fromkeys(draft.start for draft in drafts):
        total = minutes_at_all(step_on(drafts, day))
        percent = round(100 * total / full_time_minutes)
        increase = None if before is None else total - before
        lines += [
            ScheduleLine(day, step.place_name, _week(step), total, percent, increase)
            for step in ordered
            if step.draft.start == day
        ]
        before = total
    return tuple(lines)


def _week(step: ScheduleStepRow) -> tuple[tuple[int, int] | None, ...]:
    held = {day.weekday: (day.start_minute, day.end_minute) for day in step.draft.days}
    return tuple(held.get(weekday) for weekday in range(7))


def _days_and_hours(days: int, minutes: int) -> str:
    hours = f"{minutes / 60:.1f}".replace(".", ",").removesuffix(",0")
    return f"{_days(days)}, {hours} timmar"


def _days(count: int) -> str:
    return "1 dag" if count == 1 else f"{count} dagar"


def _text(text: str, title: str, field: str) -> str:
    return fitting_text(text, title, _LONGEST, field=field)
