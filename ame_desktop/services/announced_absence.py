"""Absence told in advance, such as *Sjuk t.o.m.*: it never overwrites what staff have marked."""

from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.absence_rows import AbsenceRow
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance import DayRow, MarkDraft, day_rows
from ame_desktop.domain.attendance_rules import (
    CORRECTION_DAYS,
    check_absence,
    is_far_back,
    locked_sentence,
)
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import ChangeSet, Result, Topic
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.services.closed_marks import refuse_told_otherwise
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.storage.models.attendance import AnnouncedAbsence
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import attendance as query
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import attendance as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

_DAY = timedelta(days=1)


def announce(
    ctx: Context, participant_id: UUID, state: AttendanceState, start: date, until: date
) -> Result[UUID]:
    """Tell an absence in advance, both days included; one that goes on gets a new last day.

    Raises:
        NotPermittedError: the roles do not reach the person's attendance.
        NotFoundError: there is no such person for the one who asks.
        DomainError: the days do not add up, begin too far back, lie in a locked month, or are
            said to be done with something else told of them.
    """
    require_participant(ctx, participant_id, Area.ATTENDANCE, Level.WRITE)
    check_absence(state, start, until)
    if is_far_back(start, ctx.clock.today()):
        raise DomainError(
            f"Anmäl högst {CORRECTION_DAYS} dagar bakåt. Äldre dagar rättas var för sig.",
            field="start",
        )
    with ctx.write("attendance.announce", Topic.ATTENDANCE) as work:
        _refuse_settled(ctx, work, participant_id, start, until, state)
        person = work.get(Participant, participant_id)
        row = told(work, participant_id, state, start, until)
        # A new last day holds, but days that only follow on were told for themselves.
        if row.start <= until < row.end:
            _refuse_settled(ctx, work, participant_id, until + _DAY, row.end, None)
        row.end = until if until >= row.start else row.end
        row.start = min(row.start, start)
        return work.done(row.id, _label(person.alias or person.given_name, state, until))


def withdraw(ctx: Context, absence_id: UUID, from_day: date | None = None) -> Result[None]:
    """Take an announced absence back from a day on, today at the earliest unless one is given.

    Raises:
        NotPermittedError: the roles do not reach the person's attendance.
        NotFoundError: the absence is gone.
        DomainError: days that are taken back lie in a locked month, or are said to be done.
    """
    ctx.require_some(Area.ATTENDANCE, Level.WRITE)
    first = from_day or ctx.clock.today()
    with ctx.read() as reader:
        whose = query.whose_absence(reader, absence_id)
    if whose is None:
        raise NotFoundError("Frånvaron är redan tillbakatagen.")
    require_participant(ctx, whose.participant_id, Area.ATTENDANCE, Level.WRITE)
    with ctx.write("attendance.withdraw", Topic.ATTENDANCE) as work:
        row = work.get(AnnouncedAbsence, absence_id)
        _refuse_settled(ctx, work, row.participant_id, max(first, row.start), row.end, None)
        person = work.get(Participant, row.participant_id)
        if row.start < first:
            row.end = min(row.end, first - _DAY)
        else:
            work.delete(row)
        return work.done(None, f"Tog tillbaka frånvaron för {person.alias or person.given_name}.")


def absences(ctx: Context, participant_id: UUID, first: date, last: date) -> tuple[AbsenceRow, ...]:
    """Return the absences that a person has announced for a span of days.

    Raises:
        NotPermittedError: the roles do not reach the person's attendance.
        NotFoundError: there is no such person for the one who asks.
    """
    require_participant(ctx, participant_id, Area.ATTENDANCE, Level.READ)
    with ctx.read() as reader:
        return query.absences_of(reader, participant_id, first, last)


def mark_ahead(
    ctx: Context, draft: MarkDraft, person: ExpectedPerson
) -> Result[tuple[DayRow, ...]]:
    """Announce or take back absence on a single day that has not come; returns the day's lines.

    Raises:
        DomainError: the day is part of a longer absence, which is changed as a whole.
    """
    if draft.state is not None:
        return _announce_day(ctx, draft, draft.state, person)
    if person.absence_id is None:
        return Result(day_rows(person, person.name.given), ChangeSet())
    if person.announced_until != draft.day:
        until = day_text(person.announced_until or draft.day)
        raise DomainError(
            f"{person.name.given} är anmäld till och med {until}. "
            "Ändra sista dagen, eller ta tillbaka hela frånvaron."
        )
    taken = withdraw(ctx, person.absence_id, draft.day)
    shown = person._replace(announced=None, announced_until=None, absence_id=None)
    return Result(day_rows(shown, person.name.given), taken.changes)


def _refuse_settled(
    ctx: Context,
    work: UnitOfWork,
    participant_id: UUID,
    first: date,
    last: date,
    state: AttendanceState | None,
) -> None:
    """Refuse days that are settled, as they stand inside the command."""
    reader = work.session.connection()
    locked = query.locked_for(reader, participant_id, first, last)
    if locked is not None:
        raise DomainError(locked_sentence(*locked))
    visible = may_meet(ctx.actor.staff_id)
    refuse_told_otherwise(reader, visible, participant_id, first, last, state)


def _announce_day(
    ctx: Context, draft: MarkDraft, state: AttendanceState, person: ExpectedPerson
) -> Result[tuple[DayRow, ...]]:
    """Announce one day; a longer absence that it lies in, or beside, keeps all its days."""
    require_participant(ctx, draft.participant_id, Area.ATTENDANCE, Level.WRITE)
    with ctx.write("attendance.announce", Topic.ATTENDANCE) as work:
        row = told(work, draft.participant_id, state, draft.day, draft.day)
        row.start, row.end = min(row.start, draft.day), max(row.end, draft.day)
        shown = person._replace(announced=state, announced_until=row.end, absence_id=row.id)
        label = _label(person.name.alias or person.name.given, state, row.end)
        return work.done(day_rows(shown, person.name.given), label)


def told(
    work: UnitOfWork, participant_id: UUID, state: AttendanceState, start: date, until: date
) -> AnnouncedAbsence:
    """Return the announced absence that these days belong to, or a new one for them."""
    row = repository.adjoining_absence(work, participant_id, state, start, until)
    if row is None:
        row = AnnouncedAbsence(
            id=new_id(),
            participant_id=participant_id,
            state=state,
            start=start,
            end=until,
            note="",
        )
        work.add(row)
    row.by_id, row.at = work.staff_id, work.at
    return row


def _label(name: str, state: AttendanceState, until: date) -> str:
    return f"Anmälde {name}: {state.in_sentence} till och med {day_text(until)}."
