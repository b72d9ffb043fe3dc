"""The rules of marking: minutes, corrections, days ahead, absence told in advance, sick notes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_parts import hours_of_part, length
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.calendar import public_holiday
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.domain.expected import ExpectedPerson, is_closed
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.plain_text import check_length
from ame_desktop.domain.swedish_dates import day_text, month_text

CORRECTION_DAYS = 7
"""Days back that a mark can be changed without saying why."""
SICK_NOTE_DAYS = 7
"""Calendar days of sickness after which a certificate is asked for. Source: TRE-61."""
LONGEST_ABSENCE = 366
LONGEST_REASON = 275
"""Characters of a reason; what stands before it in the correction has room beside it."""
SICK_LOOK_BACK = 60
"""Days back that a grid counts a sickness; what is asked for by then has long been asked for."""
LONG_SICK = 366
"""Days back that the tray of certificates counts it, so that its first day stays where it was."""
_WHOLE_DAY = 24 * 60
_WEEK = 7
_OUTSIDE = "outside_period"


@dataclass(frozen=True, slots=True)
class SickSpell:
    """A person's sick days, by mark or announcement, and the latest day with other marks alone."""

    sick_days: frozenset[date]
    other_day: date | None


def check_ahead(draft: MarkDraft, today: date) -> None:
    """Refuse anything but planned absence on a day that has not come.

    Raises:
        DomainError: the day has not come and the state cannot be announced.
    """
    if draft.day > today and draft.state is not None and not draft.state.can_be_announced:
        raise DomainError(
            f"{day_text(draft.day).capitalize()} har inte varit än. Då går det bara att anmäla "
            "frånvaro: sjuk, VAB, ledig eller annan planering.",
            field="state",
        )


def check_minutes(draft: MarkDraft, person: ExpectedPerson) -> None:
    """Refuse minutes that the state does not have, or more of them than the shift.

    Raises:
        DomainError: with the sentence for the cell.
    """
    if draft.minutes is None:
        return
    if draft.state is None or draft.state.is_absence:
        raise DomainError("Minuter skrivs bara för den som har varit här.", field="minutes")
    longest = longest_shift(person, draft.part)
    if not 0 <= draft.minutes <= longest:
        raise DomainError(
            f"Passet är {longest} minuter. Skriv högst {longest} minuter.", field="minutes"
        )


def longest_shift(person: ExpectedPerson, part: DayPart) -> int:
    """Return how long a person can have been there on a day, in minutes."""
    return length(*hours_of_part(person.start_minute, person.end_minute, part)) or _WHOLE_DAY


def present_minutes(missed: int, agreed: int) -> int:
    """Return the time present of a person who came late or left early.

    Args:
        missed: the minutes that the person was not there.
        agreed: the length of the shift in minutes.

    Raises:
        DomainError: the person cannot have missed more than the shift.
    """
    if not 0 <= missed <= agreed:
        raise DomainError(
            f"Passet är {agreed} minuter. Skriv högst {agreed} minuter.", field="minutes"
        )
    return agreed - missed


def check_period(draft: MarkDraft, person: ExpectedPerson) -> bool:
    """Return whether the mark is to be flagged as outside the person's period or on a red day.

    Raises:
        NeedsReasonError: it is, and nobody has yet said yes to it; its field is ``outside_period``.
    """
    closed = is_closed(draft.day)
    if draft.state is None or (person.in_period and not closed):
        return False
    if not draft.anyway:
        raise NeedsReasonError(_question(draft, person, closed), field=_OUTSIDE)
    return True


def asks_to_go_on(error: DomainError) -> bool:
    """Whether a rule only asks: *Lägga in ändå?*"""
    return isinstance(error, NeedsReasonError) and error.field == _OUTSIDE


def _question(draft: MarkDraft, person: ExpectedPerson, closed: bool) -> str:
    day = f"{draft.day.day} {month_text(draft.day).split()[0]}"
    if not person.in_period:
        return f"{person.name.given} har ingen placering {day}. Lägga in ändå?"
    if closed:
        what = public_holiday(draft.day) or "ledig dag"
        return f"{day.capitalize()} är {what.lower()}. Lägga in {person.name.given} ändå?"
    return ""


def check_reason(draft: MarkDraft, today: date, days: int = CORRECTION_DAYS) -> None:
    """Ask why a mark far back is changed; what is written of it is kept whole.

    Raises:
        DomainError: the reason is longer than there is room for.
        NeedsReasonError: the day lies more than ``days`` back and no reason is given.
    """
    reason = draft.reason.strip()
    check_length(reason, "Orsaken", LONGEST_REASON, field="reason")
    if is_far_back(draft.day, today, days) and not reason:
        raise NeedsReasonError(
            f"{day_text(draft.day).capitalize()} är mer än {days} dagar sedan. "
            "Skriv varför närvaron ändras.",
            field="reason",
        )


def is_far_back(day: date, today: date, days: int = CORRECTION_DAYS) -> bool:
    """Whether a day lies so far back that a change needs a reason."""
    return (today - day).days > days


def locked_sentence(arena: str, month: date) -> str:
    """Return the sentence that says who can open a locked month."""
    return (
        f"{month_text(month).capitalize()} är låst för {arena}. "
        "Enhetschefen kan låsa upp månaden under Närvaro, Månad."
    )


def check_absence(state: AttendanceState, start: date, until: date) -> None:
    """Refuse an absence in advance that does not add up.

    Raises:
        DomainError: with the sentence for the date.
    """
    if not state.can_be_announced:
        raise DomainError(
            "I förväg går det att anmäla sjuk, VAB, ledig eller annan planering.", field="state"
        )
    check_days(start, until, field="until")
    if (until - start).days > LONGEST_ABSENCE:
        raise DomainError("Anmäl högst ett år i taget.", field="until")


def sick_day_number(day: date, spell: SickSpell) -> int:
    """Return which calendar day of an unbroken sickness a sick day is, the first being 1.

    A day with another mark breaks it, and so does more than a week without any. Source: TRE-61.
    """
    since = spell.other_day if spell.other_day is not None and spell.other_day < day else date.min
    first = day
    for earlier in sorted(spell.sick_days, reverse=True):
        if earlier >= first:
            continue
        if (first - earlier).days > _WEEK or earlier <= since:
            break
        first = earlier
    return (day - first).days + 1


def needs_certificate(sick_day: int, days: int = SICK_NOTE_DAYS) -> bool:
    """Whether a doctor's certificate is asked for on this day of a sickness. Source: TRE-61."""
    return sick_day > days


def other_part(part: DayPart) -> DayPart:
    """Return the other half of the day."""
    return DayPart.AFTERNOON if part is DayPart.MORNING else DayPart.MORNING


def sick_days(periods: Iterable[tuple[date, date]], until: date) -> frozenset[date]:
    """Return the days of announced sickness up to a day."""
    return frozenset(
        start + timedelta(days=number)
        for start, end in periods
        for number in range((min(end, until) - start).days + 1)
    )
