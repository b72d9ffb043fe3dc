"""What attendance still lacks before it is done: marks of who is expected, and their minutes.

A day that is closed and a month that is locked ask for the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ame_desktop.domain.attendance_parts import awaited_parts, unmeasured_parts
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.swedish_dates import day_text

UNMARKED: Final = "unmarked"
"""The field of the error that says that a mark or its minutes are missing."""
WRITE_MINUTES: Final = "Gå till raden, tryck lägets bokstav igen och skriv dem."
_NAMED: Final = 8


@dataclass(frozen=True, slots=True)
class DayHoles:
    """By full name who lacks a mark on a day, and who has one that lacks its minutes."""

    unmarked: tuple[str, ...] = ()
    unmeasured: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.unmarked or self.unmeasured)


def day_holes(people: Iterable[ExpectedPerson]) -> DayHoles:
    """Return what the people of a day lack, in their order."""
    held = tuple(people)
    unmeasured = (person.name.full for person in held if unmeasured_parts(person))
    return DayHoles(
        tuple(_named(person, parts) for person in held if (parts := awaited_parts(person))),
        tuple(dict.fromkeys(unmeasured)),
    )


def _named(person: ExpectedPerson, parts: Sequence[DayPart]) -> str:
    """Return the name, with the half of the day that alone lacks a mark."""
    whole = len(parts) > 1 or DayPart.WHOLE in parts
    return person.name.full if whole else f"{person.name.full} ({parts[0].label.lower()})"


def check_day_filled(arena: str, holes: DayHoles) -> None:
    """Refuse to say that a day is done where somebody lacks a mark or its minutes.

    Raises:
        DomainError: with the names of those who lack something; its field is ``unmarked``.
    """
    if holes.unmarked:
        count = len(holes.unmarked)
        who = "1 person" if count == 1 else f"{count} personer"
        raise DomainError(
            f"{who} saknar markering i {arena}: {names_text(holes.unmarked)}. "
            "Markera dem, sedan går det att avsluta dagen.",
            field=UNMARKED,
        )
    if holes.unmeasured:
        raise DomainError(
            f"Minuter saknas i {arena} för {names_text(holes.unmeasured)}. {WRITE_MINUTES} "
            "Sedan går det att avsluta dagen.",
            field=UNMARKED,
        )


def check_days_filled(refused: str, holes: Mapping[date, DayHoles]) -> None:
    """Refuse what asks that every day of a span is filled.

    Args:
        refused: the beginning of the sentence, which says what is not done.
        holes: what the days lack, the earliest day first.

    Raises:
        DomainError: with the first day and its people; its field is ``unmarked``.
    """
    unmarked = {day: held.unmarked for day, held in holes.items() if held.unmarked}
    if unmarked:
        raise DomainError(f"{refused}: {_first(unmarked, 'närvaro')}", field=UNMARKED)
    unmeasured = {day: held.unmeasured for day, held in holes.items() if held.unmeasured}
    if unmeasured:
        lacking = _first(unmeasured, "minuter")
        raise DomainError(f"{refused}: {lacking} {WRITE_MINUTES}", field=UNMARKED)


def _first(days: Mapping[date, tuple[str, ...]], what: str) -> str:
    count = "1 dag" if len(days) == 1 else f"{len(days)} dagar"
    day, names = next(iter(days.items()))
    return f"{count} saknar {what}. Börja med {day_text(day)}: {names_text(names)}."


def names_text(names: Iterable[str]) -> str:
    """Return names in a sentence, the first of them where they are many."""
    held = list(names)
    shown, more = held[:_NAMED], len(held) - _NAMED
    if more > 0:
        return f"{', '.join(shown)} och {more} till"
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} och {shown[-1]}"
