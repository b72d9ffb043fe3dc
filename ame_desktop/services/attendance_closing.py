"""*Avsluta dagen*: an arena's day is said to be done, once everybody expected has a mark.

What is marked afterwards is a correction, which keeps both values.
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance_parts import awaited_parts
from ame_desktop.domain.attendance_rules import locked_sentence
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.closed_days import AskTimes, Urgency, check_close, urgency
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.names import short_names
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.attendance_reach import arenas_in_reach
from ame_desktop.services.context import Context
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import ClosedDay
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.expected import expected_people
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import attendance as repository


def ask_times(ctx: Context, day: date) -> AskTimes:
    """Return when the unit asks for the marks of a day that are missing.

    Raises:
        NotPermittedError: the roles reach no attendance.
    """
    arenas_in_reach(ctx, Level.READ)
    with ctx.read() as reader:
        held = unit_settings.settings(reader)
    hours, minutes = str(setting_on(held, SettingName.UNMARKED_AT, day).value["text"]).split(":")
    before = setting_on(held, SettingName.UNMARKED_BEFORE_END, day).value["antal"]
    return AskTimes(int(hours) * 60 + int(minutes), int(before))


def asked_names(ctx: Context, day: date, arena_id: UUID) -> tuple[str, ...]:
    """Return who in an arena lacks a mark that is asked for by now, by short name.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
    """
    ctx.require(Area.ATTENDANCE, Level.READ, arena=arena_id)
    now = ctx.clock.now().astimezone(STOCKHOLM)
    with ctx.read() as reader:
        people = expected_people(reader, may_meet(ctx.actor.staff_id), day, [arena_id])
    waiting = [person for person in people if awaited_parts(person)]
    ends = [person.end_minute for person in people if person.expected and person.end_minute]
    minute = now.hour * 60 + now.minute
    how = urgency(ask_times(ctx, day), day, now.date(), minute, max(ends, default=None))
    if how is Urgency.QUIET:
        return ()
    short = short_names({person.participant_id: person.name for person in people})
    return tuple(dict.fromkeys(short[person.participant_id] for person in waiting))


def close_day(ctx: Context, day: date, arena_id: UUID) -> Result[None]:
    """Say that an arena's day is done.

    Those whom the one who acts may not meet are not named, and hold nothing up: whoever is named
    for them marks them.

    Raises:
        NotPermittedError: the roles do not reach the arena.
        NotFoundError: there is no such arena.
        DomainError: somebody lacks a mark or its minutes, or the day has not come.
    """
    ctx.require(Area.ATTENDANCE, Level.WRITE, arena=arena_id)
    with ctx.write("attendance.close_day", Topic.ATTENDANCE) as work:
        arena = work.get(Arena, arena_id).name
        # Read inside the command: others may take marks away until it begins.
        reader = work.session.connection()
        people = expected_people(reader, may_meet(ctx.actor.staff_id), day, [arena_id])
        check_close(day, ctx.clock.today(), arena, people)
        if repository.closed_day(work, arena_id, day) is None:
            work.add(
                ClosedDay(id=new_id(), arena_id=arena_id, day=day, by_id=work.staff_id, at=work.at)
            )
        return work.done(None, f"Avslutade {day_text(day)} i {arena}.")


def reopen_day(ctx: Context, day: date, arena_id: UUID) -> Result[None]:
    """Say that an arena's day is not done after all.

    Raises:
        NotPermittedError: the roles do not reach the arena.
        NotFoundError: there is no such arena.
        DomainError: the month is locked.
    """
    ctx.require(Area.ATTENDANCE, Level.WRITE, arena=arena_id)
    with ctx.write("attendance.reopen_day", Topic.ATTENDANCE) as work:
        arena = work.get(Arena, arena_id)
        if repository.locked_month(work, arena_id, day.replace(day=1)) is not None:
            raise DomainError(locked_sentence(arena.name, day))
        row = repository.closed_day(work, arena_id, day)
        if row is not None:
            work.delete(row)
        return work.done(None, f"Öppnade {day_text(day)} i {arena.name} igen.")
