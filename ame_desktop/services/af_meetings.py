"""Meetings on a day of Arbetsförmedlingen: booked, filled from the due list, moved, cleared.

Source: OSB-74
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.af_day import AfAgenda, AfMeeting, build
from ame_desktop.documents.file_names import overwrite_file
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.af_days import check_start, free_time, slots_of
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError
from ame_desktop.domain.follow_ups import DueRow
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.names import short_names
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.services.af_days import stored_day
from ame_desktop.services.context import Context
from ame_desktop.services.follow_up_due import due_rows, reached
from ame_desktop.services.participant_access import GONE, require_participant
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.models.follow_ups import AfSlot
from ame_desktop.storage.queries import af_days as query
from ame_desktop.storage.queries import participants as people
from ame_desktop.storage.queries.unit import name_and_kind
from ame_desktop.storage.queries.visibility import usable
from ame_desktop.storage.repositories import follow_ups as repository


@dataclass(frozen=True)
class Candidate:
    """Somebody who can be booked: the row of the due list, and what to think of first.

    ``usual`` says whether the day is filled with them: the case is Arbetsförmedlingen's and the
    person has agreed to talk being shared there.
    """

    due: DueRow
    consents: bool
    usual: bool


def candidates(ctx: Context, day: date) -> tuple[Candidate, ...]:
    """Return who could be booked: not booked from the day on, those most overdue first; logged.

    Raises:
        NotPermittedError: the roles reach no follow-ups.
    """
    found = _candidates(ctx, day)
    ctx.note("follow_ups.due", LogKind.READ, count=len(found))
    return found


def _candidates(ctx: Context, day: date) -> tuple[Candidate, ...]:
    visible = reached(ctx)
    with ctx.read() as reader:
        rows = due_rows(reader, visible, ctx.clock.today())
        booked = query.booked_from(reader, min(day, ctx.clock.today()))
        agreed = query.consenting(reader)
    free = (row for row in rows if row.participant_id not in booked)
    found = [_candidate(row, agreed) for row in free]
    return tuple(sorted(found, key=lambda item: not item.usual))


def _candidate(row: DueRow, agreed: frozenset[UUID]) -> Candidate:
    consents = row.participant_id in agreed
    return Candidate(row, consents, consents and row.route is ReferralRoute.AF)


def book(
    ctx: Context, af_day_id: UUID, participant_id: UUID, start: int | None = None
) -> Result[UUID]:
    """Book a meeting at a time, or at the first free one.

    Raises:
        NotPermittedError: the roles do not reach the person's follow-ups.
        DomainError: the day is full, or the time lies outside it.
        ConflictError: the person or the time is booked already.
    """
    require_participant(ctx, participant_id, Area.FOLLOW_UPS, Level.WRITE)
    with ctx.write("af_days.book", Topic.FOLLOW_UPS) as work:
        day = repository.booked_day(work, af_day_id)
        held = repository.slots_of(work, af_day_id)
        name = repository.given_name(work, participant_id)
        known = next((slot for slot in held if slot.participant_id == participant_id), None)
        if known is not None:
            raise ConflictError(
                f"{name} har redan ett möte den dagen, klockan {minute_text(known.start_minute)}."
            )
        taken = [slot.start_minute for slot in held]
        when = free_time(stored_day(day), taken) if start is None else start
        check_start(stored_day(day), when)
        if when in taken:
            raise ConflictError(f"Tiden {minute_text(when)} är redan bokad. Välj en annan.")
        slot = AfSlot(
            id=new_id(), af_day_id=af_day_id, participant_id=participant_id, start_minute=when
        )
        work.add(slot)
        return work.done(slot.id, f"Bokade {name} {minute_text(when)}.")


def fill(ctx: Context, af_day_id: UUID) -> Result[int]:
    """Book the most overdue of Arbetsförmedlingen's cases onto all free meetings.

    Raises:
        NotPermittedError: the roles change no follow-ups.
        DomainError: the day is full, or nobody is left to book.
    """
    ctx.require_some(Area.FOLLOW_UPS, Level.WRITE)
    with ctx.read() as reader:
        day_row = next((row for row in query.days(reader) if row[0] == af_day_id), None)
    if day_row is None:
        raise NotFoundError(GONE)
    waiting = [item.due for item in _candidates(ctx, day_row[2].day) if item.usual]
    with ctx.write("af_days.fill", Topic.FOLLOW_UPS) as work:
        day = stored_day(repository.booked_day(work, af_day_id))
        held = repository.slots_of(work, af_day_id)
        taken = {slot.start_minute for slot in held}
        there = {slot.participant_id for slot in held}
        free = [start for start in day.times if start not in taken]
        free_time(day, taken)
        booked = [row for row in waiting if row.participant_id not in there][: len(free)]
        if not booked:
            raise DomainError("Ingen fler i AF-ärenden väntar på uppföljning. Boka för hand.")
        for start, row in zip(free, booked, strict=False):
            work.add(
                AfSlot(af_day_id=af_day_id, participant_id=row.participant_id, start_minute=start)
            )
        meetings = "1 möte" if len(booked) == 1 else f"{len(booked)} möten"
        left = len(waiting) - len(booked)
        tail = f" {left} till väntar på en senare dag." if left > 0 else ""
        return work.done(len(booked), f"Bokade {meetings} från listan.{tail}")


def move(ctx: Context, slot_id: UUID, start: int) -> Result[None]:
    """Move a meeting to another time; who was there takes the time that is left.

    Raises:
        NotPermittedError: the roles do not reach the person's follow-ups.
        DomainError: the time lies outside the day.
    """
    _require_slot(ctx, slot_id)
    with ctx.write("af_days.move", Topic.FOLLOW_UPS) as work:
        slot = work.get(AfSlot, slot_id)
        check_start(stored_day(repository.booked_day(work, slot.af_day_id)), start)
        held = repository.slots_of(work, slot.af_day_id)
        other = next((row for row in held if row.start_minute == start), None)
        if other is not None:
            other.start_minute = slot.start_minute
        slot.start_minute = start
        name = repository.given_name(work, slot.participant_id)
        return work.done(None, f"Flyttade {name} till {minute_text(start)}.")


def set_note(ctx: Context, slot_id: UUID, note: str) -> Result[None]:
    """Say what to think of at a meeting.

    Raises:
        NotPermittedError: the roles do not reach the person's follow-ups.
    """
    _require_slot(ctx, slot_id)
    with ctx.write("af_days.move", Topic.FOLLOW_UPS) as work:
        slot = work.get(AfSlot, slot_id)
        slot.note = note.strip()[:300]
        return work.done(None, "Ändrade vad mötet gäller.")


def clear(ctx: Context, slot_id: UUID) -> Result[None]:
    """Take a meeting away; the time is free again.

    Raises:
        NotPermittedError: the roles do not reach the person's follow-ups.
    """
    _require_slot(ctx, slot_id)
    with ctx.write("af_days.clear", Topic.FOLLOW_UPS) as work:
        slot = work.get(AfSlot, slot_id)
        name = repository.given_name(work, slot.participant_id)
        work.delete(slot)
        return work.done(None, f"Tog bort {name} från AF-dagen.")


def agenda(ctx: Context, af_day_id: UUID) -> bytes:
    """Return the day's agenda as a PDF; the print is written in the log.

    People stand with short names, and nobody with protected personal data. Source: RAG-34, NAT-38

    Raises:
        NotPermittedError: the roles reach no follow-ups.
        NotFoundError: there is no such day.
    """
    visible = reached(ctx)
    with ctx.read() as reader:
        found = next((row for row in query.days(reader) if row[0] == af_day_id), None)
        booked = query.bookings(reader, af_day_id)
        names = people.names(reader, visible & usable())
        arenas = people.arenas_of(reader, ctx.clock.today())
        unit, _ = name_and_kind(reader) or ("", False)
    if found is None:
        raise NotFoundError(GONE)
    draft = found[2]
    here = {row.participant_id for row in booked} & names.keys()
    short = short_names({key: names[key] for key in here})
    meetings = tuple(
        AfMeeting(
            slot.time_text,
            short.get(slot.participant_id, "Bokad") if slot.participant_id else "",
            ", ".join(name for _, name in arenas.get(slot.participant_id, ()))
            if slot.participant_id in here
            else "",
            slot.note if slot.participant_id in here else "",
        )
        for slot in slots_of(draft, booked)
    )
    content = pdf.render(build(AfAgenda(unit, draft, meetings, secrecy_text(ctx, draft.day))))
    ctx.note("af_days.agenda", LogKind.PRINT, *here, count=len(here))
    return content


def save_agenda(ctx: Context, af_day_id: UUID, target: Path) -> Path:
    """Write the agenda to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`agenda`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, agenda(ctx, af_day_id))
    return target


def _require_slot(ctx: Context, slot_id: UUID) -> None:
    with ctx.read() as reader:
        person = query.person_of_slot(reader, slot_id)
    if person is None:
        raise NotFoundError(GONE)
    require_participant(ctx, person, Area.FOLLOW_UPS, Level.WRITE)
