"""What the arena's own screen is made of: who may come today, and whether it may be used."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.unit_settings import SettingRow
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.queries import attendance, unit_settings
from ame_desktop.storage.queries.closed_days import is_closed
from ame_desktop.storage.queries.expected import expected_people
from ame_desktop.storage.queries.visibility import usable
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class KioskDay:
    """An arena's day; ``shut`` where the day is said to be done or the month is locked."""

    arena: str
    offered: bool
    shut: bool
    people: tuple[ExpectedPerson, ...]
    settings: tuple[SettingRow, ...]


def kiosk_day(reader: Reader, day: date, arena_id: UUID) -> KioskDay:
    """Return the arena's day without anybody who is protected or whose data is only kept.

    Raises:
        NotFoundError: there is no such arena.
    """
    query = select(Arena.name, Arena.self_check_in).where(Arena.id == arena_id)
    found = reader.execute(query).first()
    if found is None:
        raise NotFoundError("Arenan finns inte längre. Välj en annan arena.")
    people = expected_people(reader, usable(), day, [arena_id])
    locked = (arena_id, day.replace(day=1)) in attendance.locked_months(reader, day, day)
    return KioskDay(
        found.name,
        found.self_check_in,
        locked or is_closed(reader, arena_id, day),
        tuple(person for person in people if person.place_id == arena_id),
        unit_settings.settings(reader),
    )
