"""Arbetsförmedlingen's days at the unit: planned, with meetings booked from the list of who is due.

Source: OSB-73, OSB-74
"""

from dataclasses import replace
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.af_days import (
    AfDayDraft,
    AfDayPlan,
    AfDayRow,
    AfLengths,
    Slot,
    checked_day,
    new_times,
    slots_of,
    usual_day,
)
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.follow_up_due import reached
from ame_desktop.services.participant_access import GONE
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.follow_ups import AfDay
from ame_desktop.storage.queries import af_days as query
from ame_desktop.storage.queries import participants as people
from ame_desktop.storage.repositories import follow_ups as repository

_TAKEN = "Det finns redan en AF-dag den dagen. Öppna den i stället."


def lengths(ctx: Context) -> AfLengths:
    """Return how long a day, its talk and its meetings are."""
    return AfLengths(
        number_setting(ctx, SettingName.AF_DAY_MINUTES),
        number_setting(ctx, SettingName.AF_DISCUSSION_MINUTES),
        number_setting(ctx, SettingName.AF_SLOT_MINUTES),
    )


def proposed_day(ctx: Context) -> AfDayDraft:
    """Return the day that the editor of a new one proposes.

    Raises:
        NotPermittedError: the roles reach no follow-ups.
    """
    ctx.require_some(Area.FOLLOW_UPS, Level.WRITE)
    with ctx.read() as reader:
        found = query.days(reader)
    latest = found[0][2] if found else None
    return usual_day(lengths(ctx), latest, ctx.clock.today())


def af_days(ctx: Context) -> tuple[AfDayRow, ...]:
    """Return the days, the latest first.

    Raises:
        NotPermittedError: the roles reach no follow-ups.
    """
    ctx.require_some(Area.FOLLOW_UPS, Level.READ)
    with ctx.read() as reader:
        found = query.days(reader)
    return tuple(
        AfDayRow(key, draft.day, count, len(draft.times)) for key, _, draft, count in found
    )


def af_day(ctx: Context, af_day_id: UUID) -> AfDayPlan:
    """Return a day with its meetings; the reading is logged.

    Whoever the person may not meet is shown as a meeting that is taken.

    Raises:
        NotPermittedError: the roles reach no follow-ups.
        NotFoundError: there is no such day.
    """
    visible = reached(ctx)
    with ctx.read() as reader:
        found = next((row for row in query.days(reader) if row[0] == af_day_id), None)
        booked = query.bookings(reader, af_day_id)
        names = people.names(reader, visible) if booked else {}
        arenas = people.arenas_of(reader, ctx.clock.today()) if booked else {}
    if found is None:
        raise NotFoundError(GONE)
    _, version, draft, _ = found
    slots = tuple(_named(slot, names, arenas) for slot in slots_of(draft, booked))
    met = [slot.participant_id for slot in slots if slot.participant_id is not None]
    ctx.note("af_days.read", LogKind.READ, *met, count=len(met))
    may_write = bool(ctx.reach(Area.FOLLOW_UPS, Level.WRITE))
    return AfDayPlan(af_day_id, version, draft, slots, may_write)


def _named(
    slot: Slot, names: dict[UUID, PersonName], arenas: dict[UUID, list[tuple[UUID, str]]]
) -> Slot:
    person = slot.participant_id
    if person is None:
        return slot
    if person not in names:
        return replace(slot, participant_id=None, note="", hidden=True)
    places = ", ".join(name for _, name in arenas.get(person, ()))
    return replace(slot, name=names[person], arenas=places)


def plan_day(ctx: Context, draft: AfDayDraft) -> Result[UUID]:
    """Plan a day.

    Raises:
        NotPermittedError: the roles change no follow-ups.
        DomainError: the times do not add up.
        ConflictError: the day is planned already.
    """
    ctx.require_some(Area.FOLLOW_UPS, Level.WRITE)
    checked = checked_day(draft)
    with ctx.write("af_days.plan", Topic.FOLLOW_UPS) as work:
        if repository.af_day_on(work, checked.day) is not None:
            raise ConflictError(_TAKEN, field="day")
        row = AfDay(id=new_id())
        _write(row, checked)
        work.add(row)
        return work.done(row.id, f"Planerade en AF-dag {full_date(checked.day)}.")


def change_day(ctx: Context, af_day_id: UUID, version: int, draft: AfDayDraft) -> Result[None]:
    """Change a day; the booked meetings follow in their order, and are never lost.

    Raises:
        NotPermittedError: the roles change no follow-ups.
        DomainError: the times do not add up.
        ConflictError: another day is planned there, or somebody else changed this one.
    """
    ctx.require_some(Area.FOLLOW_UPS, Level.WRITE)
    checked = checked_day(draft)
    with ctx.write("af_days.change", Topic.FOLLOW_UPS) as work:
        row = work.get(AfDay, af_day_id, version)
        other = repository.af_day_on(work, checked.day)
        if other is not None and other.id != row.id:
            raise ConflictError(_TAKEN, field="day")
        slots = repository.slots_of(work, row.id)
        before = stored_day(row)
        _write(row, checked)
        starts = new_times(before, checked, (slot.start_minute for slot in slots))
        for slot, start in zip(slots, starts, strict=True):
            slot.start_minute = start
        return work.done(None, f"Ändrade AF-dagen {full_date(checked.day)}.")


def remove_day(ctx: Context, af_day_id: UUID, version: int) -> Result[None]:
    """Take a day away with its meetings; undo brings all of it back.

    Raises:
        NotPermittedError: the roles change no follow-ups.
        ConflictError: somebody else changed the day since it was read.
    """
    ctx.require_some(Area.FOLLOW_UPS, Level.WRITE)
    with ctx.write("af_days.remove", Topic.FOLLOW_UPS) as work:
        row = work.get(AfDay, af_day_id, version)
        for slot in repository.slots_of(work, row.id):
            work.delete(slot)
        work.delete(row)
        return work.done(None, f"Tog bort AF-dagen {full_date(row.day)}.")


def stored_day(row: AfDay) -> AfDayDraft:
    """Return a stored day as a value."""
    return AfDayDraft(
        row.day,
        row.start_minute,
        row.end_minute,
        row.discussion_minutes,
        row.slot_minutes,
        row.officer,
        row.agenda,
    )


def _write(row: AfDay, draft: AfDayDraft) -> None:
    row.day, row.start_minute, row.end_minute = draft.day, draft.start_minute, draft.end_minute
    row.discussion_minutes, row.slot_minutes = draft.discussion_minutes, draft.slot_minutes
    row.officer, row.agenda = draft.officer, draft.agenda
