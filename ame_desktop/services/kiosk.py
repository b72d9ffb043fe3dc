"""*Arenakiosk*: a participant marks that they have come, where the unit wants it.

The mark is written by the member of staff who put up the screen, and says that the person made it.
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance_states import DayPart, MarkSource
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.kiosk import (
    ALREADY,
    ASK_STAFF,
    NOT_OFFERED,
    TAKE_BACK,
    TAKEN_BACK,
    TOO_LATE,
    Kiosk,
    arrival,
    tiles,
    welcome,
)
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.queries import kiosk as query
from ame_desktop.storage.repositories import attendance as repository


def kiosk(ctx: Context, arena_id: UUID) -> Kiosk:
    """Return the tiles of today: nobody protected, and nobody whose data is only to be kept.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
        DomainError: the arena has no check-in of its own.
    """
    ctx.require(Area.ATTENDANCE, Level.WRITE, arena=arena_id)
    day = ctx.clock.today()
    with ctx.read() as reader:
        found = query.kiosk_day(reader, day, arena_id)
    if not found.offered:
        raise DomainError(NOT_OFFERED)
    return Kiosk(found.arena, day, tiles(found.people))


def open_kiosk(ctx: Context, arena_id: UUID) -> Kiosk:
    """Return the same as somebody puts it up, with a line in the log.

    Raises:
        NotPermittedError: as :func:`kiosk`.
        DomainError: as :func:`kiosk`.
    """
    found = kiosk(ctx, arena_id)
    ctx.note("kiosk.open", LogKind.READ, count=len(found.people))
    return found


def check_in(ctx: Context, arena_id: UUID, participant_id: UUID) -> Result[str]:
    """Mark that a person has come, late where it is after the start; return what to say to them.

    What staff marked and what was told in advance is never changed.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
        NotFoundError: nobody of that kind may come today.
        DomainError: the person is marked already, or it is for staff to mark.
    """
    ctx.require(Area.ATTENDANCE, Level.WRITE, arena=arena_id)
    day, now = ctx.clock.today(), ctx.clock.now().astimezone(STOCKHOLM)
    _require_person(ctx, day, arena_id, participant_id)
    with ctx.write("kiosk.check_in", Topic.ATTENDANCE) as work:
        found = query.kiosk_day(work.session.connection(), day, arena_id)
        if not found.offered:
            raise DomainError(NOT_OFFERED)
        person = _person(found.people, participant_id)
        grace = int(setting_on(found.settings, SettingName.KIOSK_GRACE, day).value["antal"])
        came = arrival(person, now.hour * 60 + now.minute, grace)
        if found.shut:
            raise DomainError(ASK_STAFF)
        name = _name(found.people, participant_id)
        if repository.marks(work, participant_id, day, arena_id):
            raise DomainError(ALREADY)
        mark = Attendance(
            id=new_id(),
            participant_id=participant_id,
            day=day,
            part=DayPart.WHOLE,
            place_id=arena_id,
            state=came.state,
            minutes=came.minutes,
            source=MarkSource.SELF,
            set_by_id=ctx.actor.staff_id,
            set_at=work.at,
        )
        work.add(mark)
        return work.done(welcome(name, came), f"{name} prickade av sig.")


def take_back(ctx: Context, arena_id: UUID, participant_id: UUID) -> Result[str]:
    """Take back a person's own mark of a moment ago; return what to say.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
        DomainError: the mark is another's or too old for it, or the day is done.
    """
    ctx.require(Area.ATTENDANCE, Level.WRITE, arena=arena_id)
    day = ctx.clock.today()
    _require_person(ctx, day, arena_id, participant_id)
    with ctx.write("kiosk.take_back", Topic.ATTENDANCE) as work:
        found = query.kiosk_day(work.session.connection(), day, arena_id)
        _person(found.people, participant_id)
        if found.shut:
            raise DomainError(TOO_LATE)
        rows = repository.marks(work, participant_id, day, arena_id)
        own = [row for row in rows if row.source is MarkSource.SELF]
        if len(own) != 1 or len(rows) != 1 or work.at - own[0].set_at > TAKE_BACK:
            raise DomainError(TOO_LATE)
        name = _name(found.people, participant_id)
        work.delete(own[0])
        return work.done(TAKEN_BACK.format(name=name), "En egen avprickning togs tillbaka.")


def _require_person(ctx: Context, day: date, arena_id: UUID, participant_id: UUID) -> None:
    """Refuse whoever may not come today, and write in the log who was asked for in vain."""
    with ctx.read() as reader:
        people = query.kiosk_day(reader, day, arena_id).people
    if all(row.participant_id != participant_id for row in people):
        ctx.note("kiosk.check_in", LogKind.DENIED, participant_id)
        raise NotFoundError(ASK_STAFF)


def _name(people: tuple[ExpectedPerson, ...], participant_id: UUID) -> str:
    """Return the name on somebody's tile."""
    return next(tile.name for tile in tiles(people) if tile.participant_id == participant_id)


def _person(people: tuple[ExpectedPerson, ...], participant_id: UUID) -> ExpectedPerson:
    found = next((row for row in people if row.participant_id == participant_id), None)
    if found is None:
        raise NotFoundError(ASK_STAFF)
    return found
