"""*Arenakiosk*: people say themselves on the arena's screen that they have come.

The screen stands where anybody sees it: first names, and who is here. Source: NAT-32, NAT-38.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.expected import ExpectedPerson, swedish_key
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.domain.wall import Standing, standing_of, wall_names

TAKE_BACK: Final = timedelta(seconds=10)
"""For so long a second press takes the first one back."""
NOT_OFFERED: Final = "Arenan har ingen egen incheckning. Den slås på under Arenor."
ASK_STAFF: Final = "Säg till din handledare att du är här."
NOT_NOW: Final = "Din tid i dag var {start}–{end}. Säg till din handledare."
TAKEN_BACK: Final = "{name}, din avprickning är borttagen."
ALREADY: Final = "Du är redan avprickad."
TOO_LATE: Final = "Säg till din handledare om det blev fel."


@dataclass(frozen=True, slots=True)
class KioskPerson:
    """A tile: a name, and whether the person is here."""

    participant_id: UUID
    name: str
    here: bool


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The tiles of an arena's day, by name."""

    arena: str
    day: date
    people: tuple[KioskPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """How somebody who came is marked; ``late`` is how many minutes after the start."""

    state: AttendanceState
    minutes: int | None = None
    late: int = 0


def tiles(people: Iterable[ExpectedPerson]) -> tuple[KioskPerson, ...]:
    """Return a tile for everybody who may come today, by name; nobody's cause is told."""
    coming = {row.participant_id: row for row in people if row.expected or row.drop_in or row.marks}
    names = wall_names({key: row.name for key, row in coming.items()})
    found = (
        KioskPerson(key, names[key], standing_of(row) is Standing.HERE)
        for key, row in coming.items()
    )
    return tuple(sorted(found, key=lambda tile: swedish_key(tile.name)))


def arrival(person: ExpectedPerson, minute: int, grace: int) -> Arrival:
    """Return how somebody who comes now is marked.

    What staff have marked and what was told in advance stands: then it is for staff to say.

    Args:
        person: as they are known today.
        minute: the minute of the day that it is.
        grace: minutes after the start that count as in time.

    Raises:
        DomainError: the person is marked already, or it is for staff to mark.
    """
    if person.state is not None and person.state.is_present:
        raise DomainError(ALREADY)
    if person.marks or person.announced is not None or not (person.expected or person.drop_in):
        raise DomainError(ASK_STAFF)
    if not person.expected or person.start_minute is None:
        return Arrival(AttendanceState.PRESENT)
    late = minute - person.start_minute
    if late <= grace:
        return Arrival(AttendanceState.PRESENT)
    if late >= person.agreed_minutes:
        end = person.start_minute + person.agreed_minutes
        hours = {"start": minute_text(person.start_minute), "end": minute_text(end)}
        raise DomainError(NOT_NOW.format(**hours))
    return Arrival(AttendanceState.LATE, person.agreed_minutes - late, late)


def welcome(name: str, came: Arrival) -> str:
    """Return what the screen says to somebody who came."""
    if not came.late:
        return f"Hej {name}! Välkommen."
    late = "1 minut" if came.late == 1 else f"{came.late} minuter"
    return f"Hej {name}! Du är {late} sen."
