"""Attendance over time: the week and month of an arena, and a person's own days."""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance import (
    Correction,
    DayCell,
    DayRow,
    PersonDay,
    SpanRow,
    day_rows,
)
from ame_desktop.domain.attendance_parts import (
    agreed_hours,
    attended,
    awaited_parts,
    part_away,
    person_attended,
    stretches,
    stretches_of,
    unmeasured_parts,
)
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.calendar import days_between, monday_of
from ame_desktop.domain.expected import ExpectedPerson, Presence
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.names import short_names
from ame_desktop.domain.overlapping_hours import Hours
from ame_desktop.services.attendance_reach import arenas_in_reach
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.storage.queries import attendance as query
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import may_meet

_SUNDAY = timedelta(days=6)
Key = tuple[UUID, UUID]


def week_grid(ctx: Context, day: date, arena_id: UUID | None = None) -> tuple[SpanRow, ...]:
    """Return the week of a day, Monday to Sunday, for an arena or all that the roles reach.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
    """
    monday = monday_of(day)
    return span_grid(ctx, monday, monday + _SUNDAY, arena_id)


def month_grid(ctx: Context, day: date, arena_id: UUID | None = None) -> tuple[SpanRow, ...]:
    """Return the month of a day for an arena or all that the roles reach.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
    """
    last = monthrange(day.year, day.month)[1]
    return span_grid(ctx, day.replace(day=1), day.replace(day=last), arena_id)


def span_grid(
    ctx: Context, first: date, last: date, arena_id: UUID | None = None
) -> tuple[SpanRow, ...]:
    """Return a span of days, both included, for an arena or all that the roles reach.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
    """
    arenas = arenas_in_reach(ctx, Level.READ, arena_id)
    with ctx.read() as reader:
        scope = Scope(first, last, may_meet(ctx.actor.staff_id), arenas)
        known = presence(reader, scope)
    return span_rows(known, tuple(days_between(first, last)), ctx.clock.today())


def open_span(
    ctx: Context, first: date, last: date, arena_id: UUID | None = None
) -> tuple[SpanRow, ...]:
    """Return a span of days as somebody begins to look at it, with a line in the log.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
    """
    rows = span_grid(ctx, first, last, arena_id)
    ctx.note("attendance.span", LogKind.READ, count=len(rows))
    return rows


def span_rows(
    known: Presence, days: Sequence[date], today: date | None = None
) -> tuple[SpanRow, ...]:
    """Return the lines of a span: everybody with an expected or marked day in it.

    ``today`` says which days have come; without it all of them have.
    """
    until = today or days[-1]
    found: dict[Key, dict[date, ExpectedPerson]] = {}
    for day in days:
        for person in known.people(day):
            key = (person.participant_id, person.place_id)
            found.setdefault(key, {})[day] = person
    people = [by_day for by_day in found.values() if any(_matters(p) for p in by_day.values())]
    some = [next(iter(by_day.values())) for by_day in people]
    short = short_names({person.participant_id: person.name for person in some})
    rows = [
        _span_row(
            person,
            short[person.participant_id],
            tuple(_cell(day, by_day.get(day), until) for day in days),
        )
        for person, by_day in zip(some, people, strict=True)
    ]
    return tuple(sorted(rows, key=lambda row: known.order(row.arena_id, row.name)))


def person_days(
    ctx: Context, participant_id: UUID, first: date, last: date
) -> tuple[PersonDay, ...]:
    """Return a person's days that are expected, marked or announced, the latest first.

    A supervisor sees those at the own arenas. The reading is logged.

    Raises:
        NotPermittedError: the roles do not reach the person's attendance.
        NotFoundError: there is no such person for the one who asks.
    """
    require_participant(ctx, participant_id, Area.ATTENDANCE, Level.READ)
    arenas = arenas_in_reach(ctx, Level.READ)
    with ctx.read() as reader:
        visible = may_meet(ctx.actor.staff_id)
        known = presence(reader, Scope(first, last, visible, arenas, participant_id))
        corrections = query.corrections_of(reader, participant_id, first, last)
    ctx.note("attendance.person", LogKind.READ, participant_id)
    names = {arena: place.name for arena, place in known.places.items()}
    found = [
        line
        for day in days_between(first, last)
        for person in known.on(day)
        if _matters(person)
        for line in _person_days(
            day, person, names[person.arena_id], corrections.get((day, person.place_id), ())
        )
    ]
    return tuple(reversed(found))


def person_name(ctx: Context, participant_id: UUID) -> str:
    """Return a person's name, as in running text.

    Raises:
        NotPermittedError: the roles do not reach the person's attendance.
        NotFoundError: there is no such person for the one who asks.
    """
    require_participant(ctx, participant_id, Area.ATTENDANCE, Level.READ)
    with ctx.read() as reader:
        return query.full_name(reader, participant_id)


def _matters(person: ExpectedPerson) -> bool:
    return person.expected or person.drop_in or bool(person.marks)


def _span_row(person: ExpectedPerson, short_name: str, cells: tuple[DayCell, ...]) -> SpanRow:
    return SpanRow(
        person.participant_id,
        person.name,
        short_name,
        person.arena_id,
        person.place_id,
        person.place_name,
        cells,
        sum(cell.agreed_minutes for cell in cells),
        sum(cell.attended_minutes for cell in cells),
    )


def _cell(day: date, person: ExpectedPerson | None, today: date) -> DayCell:
    if person is None:
        return DayCell(day, False, 0, None, None, None)
    awaited = day <= today and bool(awaited_parts(person))
    if not person.marks:
        agreed, told = person.agreed_minutes, person.announced
        return DayCell(
            day,
            person.expected,
            agreed,
            None,
            None,
            told,
            awaited=awaited,
            drop_in=person.drop_in,
            hours=agreed_hours(person),
        )
    given = [mark.minutes for mark in person.marks if mark.minutes is not None]
    return DayCell(
        day,
        person.expected,
        person.agreed_minutes,
        person.state,
        sum(given) if given else None,
        person.announced,
        person_attended(person),
        any(mark.outside_period for mark in person.marks),
        awaited,
        bool(unmeasured_parts(person)),
        person.drop_in,
        agreed_hours(person),
        stretches(person),
        part_away(person),
    )


def _person_days(
    day: date, person: ExpectedPerson, arena: str, corrections: tuple[Correction, ...]
) -> list[PersonDay]:
    by_part: defaultdict[DayPart, tuple[Correction, ...]] = defaultdict(tuple)
    lines = day_rows(person, "")
    for correction in corrections:
        part = next((row.part for row in lines if row.part is correction.part), lines[0].part)
        by_part[part] += (correction,)
    return [
        PersonDay(
            day,
            row.arena_id,
            row.place_id,
            row.place_name or arena,
            row.part,
            row.expected,
            row.agreed_minutes,
            row.state,
            row.minutes,
            row.announced,
            attended(row.state, row.minutes, (row.end_minute or 0) - (row.start_minute or 0)),
            row.outside_schedule,
            row.outside_period,
            row.note,
            _hours(row),
            stretches_of(row.state, row.minutes, row.start_minute, row.end_minute),
            by_part[row.part],
            row.own,
            row.drop_in,
        )
        for row in lines
    ]


def _hours(row: DayRow) -> Hours | None:
    if not row.expected or row.start_minute is None or row.end_minute is None:
        return None
    return row.start_minute, row.end_minute
