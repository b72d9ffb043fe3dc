"""Work that is moved to another day: the next free day, why, and what the orderer is told."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from ame_desktop.domain.agreements import MoveReason
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_names import WEEKDAYS, full_date

LONGEST_NOTE: Final = 300
REASON_WORDS: Final = {
    MoveReason.WEATHER: "Väder",
    MoveReason.ABSENCE: "Frånvaro",
    MoveReason.OTHER: "Annat",
}
# The orderer learns that people are missing, never who or why.
_BECAUSE: Final = {
    MoveReason.WEATHER: " på grund av vädret",
    MoveReason.ABSENCE: " eftersom vi är för få den dagen",
    MoveReason.OTHER: "",
}


@dataclass(frozen=True, slots=True)
class DayLoad:
    """What the program knows of a coming day at an arena.

    Args:
        day: a day on which the arena is open.
        people: how many are expected.
        places: the places of the work that lies there or is coming.
        taken: whether the same work lies there already.
    """

    day: date
    people: int
    places: int
    taken: bool = False

    def has_room(self, needed: int) -> bool:
        """Whether the day's people are enough for more work."""
        return bool(self.people) and self.places + min(needed, self.people) <= self.people


@dataclass(frozen=True, slots=True)
class FreeDay:
    """A day to move work to; ``full`` where no day had room and this one is the least full."""

    day: date
    full: bool = False


@dataclass(frozen=True, slots=True)
class MoveDraft:
    """Where work is moved to, and why."""

    to_day: date
    reason: MoveReason = MoveReason.WEATHER
    note: str = ""


@dataclass(frozen=True, slots=True)
class MovedWork:
    """Work that was moved, or left out that day (``to_day`` is empty), and who is to be told."""

    task_id: UUID
    name: str
    from_day: date
    to_day: date | None
    reason: MoveReason
    note: str = ""
    customer: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    number: str = ""

    @property
    def reached_at(self) -> str:
        """The orderer with phone and e-mail, on one line."""
        parts = (self.customer, self.contact, self.phone, self.email)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Message:
    """A drafted message: to whom, and what. The program sends nothing."""

    to: str
    text: str


@dataclass(frozen=True)
class MoveChoice:
    """A task that can be moved, and the day that is offered."""

    task_id: UUID
    version: int
    name: str
    from_day: date
    offered: FreeDay


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A move of an order, as it is kept."""

    from_day: date
    to_day: date
    reason: MoveReason
    note: str
    at: datetime
    by: str


def next_free(days: Iterable[date], load: Callable[[date], DayLoad], needed: int) -> FreeDay | None:
    """Return the first day with room for work; without one, the day with the most people to spare.

    Args:
        days: the days that may be chosen, in order.
        load: tells what is known of a day; it is asked no further than needed.
        needed: the places of the work.
    """
    best: DayLoad | None = None
    for day in days:
        known = load(day)
        if known.taken:
            continue
        if known.has_room(needed):
            return FreeDay(day)
        if best is None or known.people - known.places > best.people - best.places:
            best = known
    return None if best is None else FreeDay(best.day, full=True)


def checked_move(draft: MoveDraft, from_day: date, today: date) -> MoveDraft:
    """Return the draft, cleaned, when everything about it adds up.

    Raises:
        DomainError: the day is the same or has passed, or *Annat* says nothing more, or too much.
    """
    note = fitting_text(draft.note, "Skälet", LONGEST_NOTE, field="note")
    if draft.to_day == from_day:
        raise DomainError("Välj en annan dag än den som uppgiften ligger på.", field="day")
    if draft.to_day < today:
        raise DomainError("Välj i dag eller en kommande dag.", field="day")
    if draft.reason is MoveReason.OTHER and not note:
        raise DomainError("Skriv varför uppgiften flyttas.", field="note")
    return replace(draft, note=note)


def message_of(work: MovedWork, sender: str) -> Message:
    """Return a message to the one who asked for the work, ready to be copied."""
    what = f"{work.name} (beställning {work.number})" if work.number else work.name
    because = _BECAUSE[work.reason]
    if work.to_day is None:
        said = f"Vi gör inte {what} {_day(work.from_day)}{because}. Nästa gång är som vanligt."
    else:
        said = (
            f"Vi flyttar {what} från {_day(work.from_day)} till {_day(work.to_day)}{because}. "
            "Hör av dig om den nya dagen inte passar."
        )
    return Message(work.reached_at or work.name, f"Hej!\n\n{said}\n\nHälsningar\n{sender}")


def _day(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {full_date(day)}"
