"""Arbetsförmedlingen's day at the unit: a talk in common, then short meetings one by one.

Source: OSB-73, OSB-74
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.calendar import add_months, is_working_day, next_working_day
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_times import MINUTES_OF_DAY, check_hours, minute_text

USUAL_START = 9 * 60
LONGEST_AGENDA = 4_000
SOON = timedelta(days=7)
AGENDA = "Rutiner\nBeslutsunderlag\nInformation från Arbetsförmedlingen och enheten"
"""What the talk in common is about, until somebody writes something else. Source: OSB-74"""


@dataclass(frozen=True)
class AfDayDraft:
    """A day as it is to be stored; times are minutes of the day, lengths minutes."""

    day: date
    start_minute: int
    end_minute: int
    discussion_minutes: int
    slot_minutes: int
    officer: str = ""
    agenda: str = AGENDA

    @property
    def first_meeting(self) -> int:
        """When the talk in common ends and the meetings begin."""
        return self.start_minute + self.discussion_minutes

    @property
    def times(self) -> tuple[int, ...]:
        """When each meeting that fits begins."""
        last = self.end_minute - self.slot_minutes
        return tuple(range(self.first_meeting, last + 1, self.slot_minutes))


@dataclass(frozen=True)
class AfLengths:
    """How long a day, its talk and its meetings are, by the unit's settings."""

    day_minutes: int
    discussion_minutes: int
    slot_minutes: int


@dataclass(frozen=True)
class AfDayRow:
    """A day in the list of days."""

    af_day_id: UUID
    day: date
    booked: int
    places: int


@dataclass(frozen=True)
class Slot:
    """A meeting: when, with whom, and what to think of. Without a person it is free.

    ``hidden`` is a person that the one who looks may not meet. ``past_end`` says that the meeting
    does not fit in the day.
    """

    start_minute: int
    end_minute: int
    slot_id: UUID | None = None
    participant_id: UUID | None = None
    name: PersonName | None = None
    arenas: str = ""
    note: str = ""
    hidden: bool = False
    past_end: bool = False

    @property
    def is_free(self) -> bool:
        """Whether nobody is booked."""
        return self.slot_id is None

    @property
    def time_text(self) -> str:
        """The time as *10:20–10:40*."""
        return f"{minute_text(self.start_minute)}–{minute_text(self.end_minute)}"


@dataclass(frozen=True)
class AfDayPlan:
    """A day with its meetings, free ones too."""

    af_day_id: UUID
    version: int
    draft: AfDayDraft
    slots: tuple[Slot, ...]
    may_write: bool = False

    @property
    def booked(self) -> int:
        """How many meetings are booked."""
        return sum(not slot.is_free for slot in self.slots)

    @property
    def is_full(self) -> bool:
        """Whether no meeting is free."""
        return not any(slot.is_free for slot in self.slots)

    @property
    def warning(self) -> str:
        """What to say of the day: that it is full, or goes past its end; or nothing."""
        late = sum(slot.past_end for slot in self.slots)
        if late:
            meetings = "1 möte" if late == 1 else f"{late} möten"
            return f"{meetings} går över slutet {minute_text(self.draft.end_minute)}. Flytta dem."
        if self.is_full:
            return f"Dagen är full: {self.booked} av {len(self.slots)} möten är bokade."
        return ""


@dataclass(frozen=True)
class Booking:
    """A stored meeting."""

    slot_id: UUID
    participant_id: UUID
    start_minute: int
    note: str = ""


def checked_day(draft: AfDayDraft) -> AfDayDraft:
    """Return a day, cleaned, when everything adds up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    check_hours(draft.start_minute, draft.end_minute, field="end")
    if not 5 <= draft.slot_minutes <= 120:
        raise DomainError("Skriv mötets längd, 5 till 120 minuter.", field="slot")
    if draft.discussion_minutes < 0:
        raise DomainError("Skriv hur många minuter samtalet tar.", field="discussion")
    if not draft.times:
        raise DomainError(
            "Inget möte ryms. Förläng dagen eller korta samtalet.", field="discussion"
        )
    officer = fitting_text(draft.officer, "Namnet", 200, field="officer")
    agenda = fitting_text(draft.agenda, "Agendan", LONGEST_AGENDA, field="agenda")
    return replace(draft, officer=officer, agenda=agenda)


def usual_day(lengths: AfLengths, latest: AfDayDraft | None, today: date) -> AfDayDraft:
    """Return the day to propose: a month after the latest one, at the same time. Source: OSB-73."""
    wished = add_months(latest.day, 1) if latest is not None else today + SOON
    wished = max(wished, today)
    day = wished if is_working_day(wished) else next_working_day(wished)
    start = latest.start_minute if latest is not None else USUAL_START
    return AfDayDraft(
        day,
        start,
        min(start + lengths.day_minutes, MINUTES_OF_DAY),
        lengths.discussion_minutes,
        lengths.slot_minutes,
        latest.officer if latest is not None else "",
        latest.agenda if latest is not None else AGENDA,
    )


def slots_of(draft: AfDayDraft, bookings: Iterable[Booking]) -> tuple[Slot, ...]:
    """Return the day's meetings in order, the free ones too."""
    length = draft.slot_minutes
    found = {start: Slot(start, start + length) for start in draft.times}
    for booking in bookings:
        start = booking.start_minute
        found[start] = Slot(
            start,
            start + length,
            booking.slot_id,
            booking.participant_id,
            note=booking.note,
            past_end=start + length > draft.end_minute,
        )
    return tuple(found[start] for start in sorted(found))


def new_times(before: AfDayDraft, after: AfDayDraft, starts: Iterable[int]) -> tuple[int, ...]:
    """Return when the booked meetings begin after the day has been changed, in their order.

    Each keeps its place in the order of meetings; what no longer fits comes after the end.
    """
    places = {start: place for place, start in enumerate(before.times)}
    found: list[int] = []
    for number, start in enumerate(sorted(starts)):
        place = max(places.get(start, number), len(found) and _place(after, found[-1]) + 1)
        found.append(after.first_meeting + place * after.slot_minutes)
    return tuple(found)


def _place(draft: AfDayDraft, start: int) -> int:
    return (start - draft.first_meeting) // draft.slot_minutes


def free_time(draft: AfDayDraft, taken: Iterable[int]) -> int:
    """Return when the first free meeting begins.

    Raises:
        DomainError: the day is full.
    """
    held = set(taken)
    free = next((start for start in draft.times if start not in held), None)
    if free is None:
        raise DomainError(
            f"Dagen är full: alla {len(draft.times)} möten är bokade. Förläng dagen eller ta bort "
            "ett möte.",
            rule="OSB-74",
        )
    return free


def check_start(draft: AfDayDraft, start: int) -> None:
    """Refuse a time that is no meeting's of the day.

    Raises:
        DomainError: the time lies outside the meetings.
    """
    if start not in draft.times:
        raise DomainError(
            f"Mötena går mellan {minute_text(draft.first_meeting)} och "
            f"{minute_text(draft.end_minute)}.",
            rule="OSB-74",
        )
