"""Whose attendance a person reaches, and what is known of a person at a place before marking."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.attendance_rules import locked_sentence
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import attendance as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.closed_days import is_closed
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import attendance as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

NOT_FOUND = "Personen finns inte här, eller så når du inte akten."


@dataclass(frozen=True)
class KnownPlace:
    """A person at a place on a day, and what the unit has set for marking there."""

    person: ExpectedPerson
    arena: str
    locked: bool
    correction_days: int
    closed: bool = False

    def settled(self, work: UnitOfWork, day: date) -> "KnownPlace":
        """Return the same as it stands inside the command: others may have been there meanwhile.

        Raises:
            DomainError: the month is locked.
        """
        arena = self.person.arena_id
        locked = repository.locked_month(work, arena, day.replace(day=1)) is not None
        closed = repository.closed_day(work, arena, day) is not None
        now = replace(self, locked=locked, closed=closed)
        now.refuse_locked(day)
        return now

    def refuse_locked(self, day: date) -> None:
        """Say who can open a locked month.

        Raises:
            DomainError: the month is locked.
        """
        if self.locked:
            raise DomainError(locked_sentence(self.arena, day))


def arenas_in_reach(
    ctx: Context, level: Level, arena_id: UUID | None = None
) -> frozenset[UUID] | None:
    """Return the arenas whose attendance is asked for and reached; ``None`` is all.

    Raises:
        NotPermittedError: the roles do not reach the arena, or no attendance at all.
    """
    if arena_id is not None:
        ctx.require(Area.ATTENDANCE, level, arena=arena_id)
        return frozenset({arena_id})
    covered = ctx.require_some(Area.ATTENDANCE, level)
    return None if covered is Reach.ALL else frozenset(ctx.actor.arenas)


def known_place(ctx: Context, day: date, participant_id: UUID, place_id: UUID) -> KnownPlace:
    """Return what is known of a person at a place on a day.

    Raises:
        NotFoundError: there is no such person or place, or not for the one who asks.
    """
    with ctx.read() as reader:
        visible = may_meet(ctx.actor.staff_id)
        found = query.person_at(reader, visible, day, participant_id, place_id)
        locked = query.locked_months(reader, day, day)
        settings = unit_settings.settings(reader)
        closed = found is not None and is_closed(reader, found[1].arena_id, day)
    if found is None:
        raise NotFoundError(NOT_FOUND)
    person, place = found
    days = setting_on(settings, SettingName.CORRECTION_DAYS, day)
    return KnownPlace(
        person,
        place.name,
        (place.arena_id, day.replace(day=1)) in locked,
        int(days.value["antal"]),
        closed,
    )
