"""*Arenakiosk*: people mark that they have come, and never change what others said."""

from dataclasses import fields, replace
from datetime import datetime
from functools import partial

import pytest
from sqlalchemy import select

from ame_desktop.domain.arenas import ArenaDraft
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, MarkSource
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.kiosk import (
    ALREADY,
    ASK_STAFF,
    NOT_OFFERED,
    TOO_LATE,
    Arrival,
    welcome,
)
from ame_desktop.domain.participants import Protection
from ame_desktop.services.arenas import arena_list, edit_arena
from ame_desktop.services.attendance import mark
from ame_desktop.services.kiosk import check_in, kiosk, open_kiosk, take_back
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.attendance import (
    AnnouncedAbsence,
    Attendance,
    AttendanceCorrection,
    ClosedDay,
)
from tests.support.mornings import MONDAY, Morning
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    made = Morning(any_unit)
    row = next(row for row in arena_list(made.ctx) if row.arena_id == made.arena_id)
    draft = ArenaDraft(**{each.name: getattr(row, each.name) for each in fields(ArenaDraft)})
    with pytest.raises(DomainError, match=NOT_OFFERED):
        kiosk(made.ctx, made.arena_id)
    edit_arena(made.ctx, row.arena_id, row.version, replace(draft, self_check_in=True))
    return made


def at(morning: Morning, hour: int, minute: int) -> None:
    morning.unit.clock.set(datetime(2026, 11, 23, hour, minute))


def marks(morning: Morning) -> list[tuple[object, ...]]:
    with morning.unit.store.read() as reader:
        query = select(Attendance.state, Attendance.minutes, Attendance.source)
        return [tuple(row) for row in reader.execute(query)]


def test_a_press_marks_and_a_second_takes_it_back(morning: Morning) -> None:
    anna = morning.add("Anna", "Ek")
    here = morning.arena_id
    said = check_in(morning.ctx, here, anna).value
    assert said == "Hej Anna! Välkommen."
    assert marks(morning) == [(AttendanceState.PRESENT, None, MarkSource.SELF)]
    assert [tile.here for tile in open_kiosk(morning.ctx, here).people] == [True]
    with pytest.raises(DomainError, match=ALREADY):
        check_in(morning.ctx, here, anna)
    take_back(morning.ctx, here, anna)
    assert marks(morning) == []
    with morning.unit.store.read() as reader:
        told = (
            select(LogEntry.action, LogEntry.staff_id)
            .join(LogSubject)
            .where(LogSubject.participant_id == anna, LogEntry.action.like("kiosk.%"))
        )
        logged = set(reader.execute(told).all())
    staff = morning.ctx.actor.staff_id
    assert logged == {("kiosk.check_in", staff), ("kiosk.take_back", staff)}


def test_a_long_reason_is_kept_whole_when_a_mark_of_ones_own_is_changed(morning: Morning) -> None:
    anna = morning.add("Anna")
    check_in(morning.ctx, morning.arena_id, anna)
    sick = MarkDraft(MONDAY, anna, morning.arena_id, AttendanceState.SICK, reason="å" * 275)
    with pytest.raises(DomainError, match="högst 275 tecken"):
        mark(morning.unit.chief, replace(sick, reason="å" * 276))
    mark(morning.unit.chief, sick)
    with morning.unit.store.read() as reader:
        (kept,) = reader.scalars(select(AttendanceCorrection.reason))
    assert kept == f"Egen avprickning ändrad. {sick.reason}"
    assert len(kept) == 300


def test_whoever_comes_late_is_late_by_the_minutes(morning: Morning) -> None:
    anna, bo, cia = (morning.add(name) for name in ("Anna", "Bo", "Cia"))
    here = morning.arena_id
    at(morning, 8, 5)
    assert check_in(morning.ctx, here, anna).value == "Hej Anna! Välkommen."
    at(morning, 8, 20)
    assert check_in(morning.ctx, here, bo).value == "Hej Bo! Du är 20 minuter sen."
    assert marks(morning)[-1] == (AttendanceState.LATE, 7 * 60 - 20, MarkSource.SELF)
    with pytest.raises(DomainError, match=TOO_LATE):
        take_back(morning.ctx, here, anna)
    at(morning, 20, 0)
    with pytest.raises(DomainError, match="Din tid i dag var 08:00–15:00"):
        check_in(morning.ctx, here, cia)


def test_what_staff_said_stands(morning: Morning) -> None:
    anna, bo, cia = (morning.add(name) for name in ("Anna", "Bo", "Cia"))
    here, ctx = morning.arena_id, morning.ctx
    mark(ctx, MarkDraft(MONDAY, anna, here, AttendanceState.NO_SHOW))
    morning.store(
        AnnouncedAbsence(
            participant_id=bo,
            state=AttendanceState.LEAVE,
            start=MONDAY,
            end=MONDAY,
            at=morning.unit.clock.now(),
        )
    )
    for person in (anna, bo):
        with pytest.raises(DomainError, match=ASK_STAFF):
            check_in(ctx, here, person)
    with pytest.raises(DomainError, match=TOO_LATE):
        take_back(ctx, here, anna)
    check_in(ctx, here, cia)
    mark(ctx, MarkDraft(MONDAY, cia, here, AttendanceState.LATE, minutes=60))
    with morning.unit.store.read() as reader:
        kept = reader.execute(select(AttendanceCorrection.old_state)).scalars().all()
    assert kept == [AttendanceState.PRESENT]


def test_nobody_protected_and_no_day_that_is_done(morning: Morning) -> None:
    hidden = morning.add("Hemlig", protection=Protection.MARKED)
    anna = morning.add("Anna")
    here, ctx = morning.arena_id, morning.ctx
    assert [tile.name for tile in kiosk(ctx, here).people] == ["Anna"]
    with pytest.raises(NotFoundError):
        check_in(ctx, here, hidden)
    morning.store(ClosedDay(arena_id=here, day=MONDAY, at=morning.unit.clock.now()))
    with pytest.raises(DomainError, match=ASK_STAFF):
        check_in(ctx, here, anna)


def test_a_press_is_not_taken_back_once_the_day_is_done(morning: Morning) -> None:
    anna, here, ctx = morning.add("Anna"), morning.arena_id, morning.ctx
    check_in(ctx, here, anna)
    morning.store(ClosedDay(arena_id=here, day=MONDAY, at=morning.unit.clock.now()))
    with pytest.raises(DomainError, match=TOO_LATE):
        take_back(ctx, here, anna)
    assert len(marks(morning)) == 1


def test_one_minute_is_told_as_one() -> None:
    late = partial(Arrival, AttendanceState.LATE)
    assert welcome("Bo", late(419, 1)) == "Hej Bo! Du är 1 minut sen."
    assert welcome("Bo", late(418, 2)) == "Hej Bo! Du är 2 minuter sen."
