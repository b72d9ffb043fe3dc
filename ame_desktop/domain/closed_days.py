"""A day of an arena that is said to be done, and those who still lack a mark on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from ame_desktop.domain.attendance_holes import check_day_filled, day_holes
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.swedish_dates import day_text


@dataclass(frozen=True, slots=True)
class ClosedBy:
    """Who said that a day was done, and when."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AskTimes:
    """When the unit asks for the marks that are missing, in minutes.

    ``asked_from`` is the minute of the day from which they are asked for, ``before_end`` how long
    before the hours of a place end they are asked for once more.
    """

    asked_from: int
    before_end: int


class Urgency(IntEnum):
    """How much a missing mark matters by now."""

    QUIET = 0
    ASKED = 1
    CLOSING = 2


def urgency(times: AskTimes, day: date, today: date, minute: int, ends: int | None) -> Urgency:
    """Return how much the missing marks of a day matter at a minute of today.

    Args:
        times: when the unit asks.
        day: the day of the marks.
        today: the day it is.
        minute: the minute of today that it is.
        ends: the minute when the hours of the place end, where there are any.
    """
    if day > today:
        return Urgency.QUIET
    if day < today or (ends is not None and minute >= ends - times.before_end):
        return Urgency.CLOSING
    return Urgency.ASKED if minute >= times.asked_from else Urgency.QUIET


def check_close(day: date, today: date, arena: str, people: Sequence[ExpectedPerson]) -> None:
    """Refuse to say that a day is done while a mark or its minutes are missing, or too early.

    Raises:
        DomainError: the day has not come, or with the names of those who lack something.
    """
    if day > today:
        raise DomainError(
            f"{day_text(day).capitalize()} har inte varit än. Avsluta dagen när den är slut.",
            field="day",
        )
    check_day_filled(arena, day_holes(people))


def closed_sentence(arena: str, day: date) -> str:
    """Return the sentence that says how a day that is done is changed."""
    return (
        f"{day_text(day).capitalize()} är avslutad för {arena}. "
        "Rätta markeringen, eller öppna dagen igen."
    )
