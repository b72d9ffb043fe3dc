"""The day's attendance: the grid of who is expected, marking, and marking the rest as present."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance import (
    AttendanceDay,
    DayRow,
    MarkDraft,
    arena_status,
    day_rows,
)
from ame_desktop.domain.attendance_parts import awaited_parts
from ame_desktop.domain.attendance_rules import (
    check_ahead,
    check_minutes,
    check_period,
    check_reason,
    locked_sentence,
    sick_day_number,
)
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.names import short_names
from ame_desktop.domain.sent_marks import QueuedMark
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.announced_absence import mark_ahead
from ame_desktop.services.attendance_corrections import (
    apply_mark,
    check_own_reach,
    keep_first_marks,
)
from ame_desktop.services.attendance_late import still_holds
from ame_desktop.services.attendance_reach import arenas_in_reach, known_place
from ame_desktop.services.context import Context
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.queries import attendance as query
from ame_desktop.storage.queries import certificates, unit_settings
from ame_desktop.storage.queries.closed_days import closed_days, is_closed
from ame_desktop.storage.queries.expected import expected_people
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader


def day_grid(ctx: Context, day: date, arena_id: UUID | None = None) -> tuple[DayRow, ...]:
    """Return everybody who belongs to an arena on the day or is marked there, arena by arena.

    Args:
        ctx: who asks.
        day: the day.
        arena_id: one arena; ``None`` is all that the roles reach.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
    """
    arenas = arenas_in_reach(ctx, Level.READ, arena_id)
    with ctx.read() as reader:
        people = expected_people(reader, may_meet(ctx.actor.staff_id), day, arenas)
        corrected = query.corrected(reader, day, day)
        sick = _sick_days(reader, people, day)
        shown = _certificates(ctx, reader, sick, day)
    short = short_names({person.participant_id: person.name for person in people})
    return tuple(
        _with_certificate(row, shown)
        for person in people
        for row in day_rows(
            person,
            short[person.participant_id],
            sick[person.participant_id]
            if person.participant_id in sick and _is_sick(person)
            else 0,
            corrected=bool(corrected)
            and (day, person.participant_id, person.place_id) in corrected,
        )
    )


def attendance_day(ctx: Context, day: date) -> AttendanceDay:
    """Return the day's grid with how far each arena has come, for what the roles reach.

    Raises:
        NotPermittedError: the roles reach no attendance.
    """
    rows = day_grid(ctx, day)
    reached = arenas_in_reach(ctx, Level.READ)
    with ctx.read() as reader:
        names = query.arena_names(reader)
        locked = {arena for arena, _ in query.locked_months(reader, day, day)}
        closed = closed_days(reader, day, day)
    statuses = tuple(
        replace(
            arena_status(arena, name, rows),
            locked=arena in locked,
            closed=closed.get((arena, day)),
        )
        for arena, name in names.items()
        if reached is None or arena in reached
    )
    return AttendanceDay(day, rows, statuses)


def open_day(ctx: Context, day: date) -> AttendanceDay:
    """Return the day's grid as somebody begins to look at it, with a line in the log.

    Raises:
        NotPermittedError: the roles reach no attendance.
    """
    found = attendance_day(ctx, day)
    ctx.note("attendance.day", LogKind.READ, count=len(found.rows))
    return found


def mark(
    ctx: Context, draft: MarkDraft, late: QueuedMark | None = None
) -> Result[tuple[DayRow, ...]]:
    """Mark a person's state on a day, change it, or take it away; returns the person's lines.

    A mark that another person set, or that was set on an earlier day, is kept beside the new one.
    On a day that has not come, the mark becomes an announced absence. ``late`` is the mark as it
    waited for the server, where it did.

    Raises:
        NotPermittedError: the roles do not reach the arena, or not so far back.
        NotFoundError: there is no such person or place for this person.
        NeedsReasonError: the day lies outside the person's period or is red (field
            ``outside_period``; say ``anyway``), or lies far back (field ``reason``).
        ChangedMeanwhileError: another person has marked while this mark waited.
        DomainError: the month is locked, the day has not come, or the minutes do not add up.
    """
    ctx.require_some(Area.ATTENDANCE, Level.WRITE)
    today = ctx.clock.today()
    check_ahead(draft, today)
    known = known_place(ctx, draft.day, draft.participant_id, draft.place_id)
    ctx.require(Area.ATTENDANCE, Level.WRITE, arena=known.person.arena_id)
    known.refuse_locked(draft.day)
    if draft.day > today:
        return mark_ahead(ctx, draft, known.person)
    check_own_reach(ctx, draft.day)
    check_reason(draft, today, known.correction_days)
    check_minutes(draft, known.person)
    flagged = check_period(draft, known.person)
    with ctx.read() as reader:
        shown = _certificates(ctx, reader, {draft.participant_id}, draft.day)
    with ctx.write("attendance.mark", Topic.ATTENDANCE) as work:
        work.because(draft.reason.strip() or (late.remark if late else ""))
        if late is not None and not still_holds(work, late):
            return work.done((), "", undoable=False)
        settled = known.settled(work, draft.day)
        changed = apply_mark(work, draft, today, settled, flagged=flagged)
        rows = day_rows(
            known.person._replace(marks=changed.marks),
            known.person.name.given,
            _new_sick_day(ctx, draft),
            corrected=changed.kept_both,
        )
        told = tuple(_with_certificate(row, shown) for row in rows)
        return work.done(told, _label(draft, known.person))


def mark_rest_present(ctx: Context, day: date, arena_id: UUID, reason: str = "") -> Result[int]:
    """Mark everybody who is expected at an arena, unmarked and not announced absent, as present.

    All in one transaction, which one undo turns back. Returns how many were marked.

    Raises:
        NotPermittedError: the roles do not reach the arena, or not so far back.
        NeedsReasonError: the day lies far back (field ``reason``).
        DomainError: the month is locked, or the day has not come.
    """
    ctx.require(Area.ATTENDANCE, Level.WRITE, arena=arena_id)
    check_own_reach(ctx, day)
    today = ctx.clock.today()
    draft = MarkDraft(day, arena_id, arena_id, AttendanceState.PRESENT, reason=reason)
    check_ahead(draft, today)
    with ctx.write("attendance.rest_present", Topic.ATTENDANCE) as work:
        work.because(reason.strip())
        # Read inside the command: others may mark, or close the day, until it begins.
        reader = work.session.connection()
        people = expected_people(reader, may_meet(ctx.actor.staff_id), day, [arena_id])
        names = query.arena_names(reader)
        if (arena_id, day.replace(day=1)) in query.locked_months(reader, day, day):
            raise DomainError(locked_sentence(names[arena_id], day))
        check_reason(draft, today, _correction_days(reader, day))
        closed = is_closed(reader, arena_id, day)
        waiting = [(person, part) for person in people for part in awaited_parts(person)]
        work.add(
            *(
                Attendance(
                    participant_id=person.participant_id,
                    day=day,
                    part=part,
                    place_id=person.place_id,
                    state=AttendanceState.PRESENT,
                    set_by_id=ctx.actor.staff_id,
                    set_at=work.at,
                )
                for person, part in waiting
            )
        )
        if closed:
            keep_first_marks(work, day, waiting, reason.strip())
        count = len({(person.participant_id, person.place_id) for person, _ in waiting})
        return work.done(count, _rest_label(count, names[arena_id]))


def _is_sick(person: ExpectedPerson) -> bool:
    return (person.state or person.announced) is AttendanceState.SICK


def _sick_days(reader: Reader, people: tuple[ExpectedPerson, ...], day: date) -> dict[UUID, int]:
    sick = {person.participant_id for person in people if _is_sick(person)}
    spells = query.sick_spells(reader, sick, day)
    return {person: sick_day_number(day, spell) for person, spell in spells.items()}


def _certificates(
    ctx: Context, reader: Reader, people: Collection[UUID], day: date
) -> dict[UUID, date]:
    """Return until when certificates cover the day, for those who keep certificates."""
    if not people or not ctx.allows(Area.CERTIFICATES, Level.READ):
        return {}
    return certificates.covering(reader, people, day)


def _with_certificate(row: DayRow, shown: dict[UUID, date]) -> DayRow:
    if not row.sick_day:
        return row
    return replace(row, certificate_to=shown.get(row.participant_id))


def _new_sick_day(ctx: Context, draft: MarkDraft) -> int:
    if draft.state is not AttendanceState.SICK:
        return 0
    with ctx.read() as reader:
        spells = query.sick_spells(reader, [draft.participant_id], draft.day)
    return sick_day_number(draft.day, spells[draft.participant_id])


def _correction_days(reader: Reader, day: date) -> int:
    rows = unit_settings.settings(reader)
    return int(setting_on(rows, SettingName.CORRECTION_DAYS, day).value["antal"])


def _label(draft: MarkDraft, person: ExpectedPerson) -> str:
    name = person.name.alias or person.name.given
    if draft.state is None:
        return f"Tog bort markeringen för {name}."
    return f"Markerade {name}: {draft.state.in_sentence}."


def _rest_label(count: int, arena: str) -> str:
    if not count:
        return f"Ingen väntar på markering i {arena}."
    who = "1 person" if count == 1 else f"{count} personer"
    return f"Markerade {who} som närvarande i {arena}."
