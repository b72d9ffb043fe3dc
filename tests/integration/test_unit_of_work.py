"""One command is one transaction with its line in the log, and undo turns it back."""

from datetime import date

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import (
    ConflictError,
    DomainError,
    NotFoundError,
    NotPermittedError,
)
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.services.attendance_months import unlock_month
from ame_desktop.services.staff import staff_list
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.arenas import Membership
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.participants import Participant
from tests.support.marking import locked
from tests.support.units import Unit


def add_person(unit: Unit, name: str = "Ali") -> tuple:
    with unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        person = Participant(id=new_id(), given_name=name, created_at=work.at)
        membership = Membership(
            participant_id=person.id, arena_id=unit.arena("Utegrupp"), start=date(2026, 1, 1)
        )
        work.add(membership, person)
        return person.id, work.done(person.id, f"Lade upp {name}")


def count(unit: Unit, kind: type) -> int:
    with unit.store.read() as reader:
        return reader.execute(select(func.count()).select_from(kind)).scalar_one()


def test_a_command_stores_its_rows_and_one_line_of_the_log(any_unit: Unit) -> None:
    before = count(any_unit, LogEntry)
    key, result = add_person(any_unit)
    assert count(any_unit, LogEntry) == before + 1
    with any_unit.store.read() as reader:
        entry = reader.execute(select(LogEntry).order_by(LogEntry.seq.desc())).first()
        subjects = reader.scalars(select(LogSubject.participant_id)).all()
    assert entry.action == "test.add"
    assert entry.kind is LogKind.CHANGE
    assert {row[0] for row in entry.detail} == {"participant", "membership"}
    assert key in subjects
    assert result.changes.topics == {Topic.PARTICIPANTS}
    assert key in result.changes.ids


def test_leaving_without_done_changes_nothing(any_unit: Unit) -> None:
    with any_unit.chief.write("test.add") as work:
        work.add(Participant(given_name="Ingen", created_at=work.at))
        work.session.flush()
    assert count(any_unit, Participant) == 0


def test_undo_takes_away_brings_back_and_puts_back(any_unit: Unit) -> None:
    key, added = add_person(any_unit)
    with any_unit.chief.write("test.rename", Topic.PARTICIPANTS) as work:
        work.get(Participant, key).given_name = "Alia"
        renamed = work.done(None, "Bytte namn")
    undone = undo(any_unit.chief, renamed.changes)
    assert undone.changes.label == "Ångrade: Bytte namn"
    with any_unit.chief.write("test.look") as work:
        assert work.get(Participant, key).given_name == "Ali"
    taken_away = undo(any_unit.chief, added.changes)
    assert count(any_unit, Participant) == 0
    undo(any_unit.chief, taken_away.changes)
    assert count(any_unit, Participant) == 1
    assert count(any_unit, Membership) == 1


def test_what_undo_brings_back_is_newer_than_what_anybody_has_open(any_unit: Unit) -> None:
    key, _ = add_person(any_unit)
    with any_unit.chief.write("test.rename") as work:
        work.get(Participant, key, version=1).given_name = "Alia"
        work.done(None, "")
    with any_unit.chief.write("test.remove") as work:
        work.delete(work.get(Participant, key))
        work.delete(work.session.scalars(select(Membership)).one())
        removed = work.done(None, "")
    undo(any_unit.chief, removed.changes)
    for seen in (1, 2):
        with pytest.raises(ConflictError), any_unit.chief.write("test.rename") as work:
            work.get(Participant, key, version=seen)
    with any_unit.chief.write("test.rename") as work:
        work.get(Participant, key, version=3).given_name = "Ali"
        work.done(None, "")
    with any_unit.store.read() as reader:
        details = reader.scalars(select(LogEntry.detail)).all()
    assert not any("version" in str(detail) for detail in details)


def test_undo_refuses_what_has_changed_since(unit: Unit) -> None:
    key, added = add_person(unit)
    with unit.chief.write("test.rename") as work:
        work.get(Participant, key).given_name = "Alia"
        work.done(None, "")
    with pytest.raises(ConflictError, match="ändrats igen"):
        undo(unit.chief, added.changes)


def test_an_old_version_and_a_missing_row_are_told_apart(unit: Unit) -> None:
    key, _ = add_person(unit)
    with pytest.raises(ConflictError), unit.chief.write("test") as work:
        work.get(Participant, key, version=7)
    with pytest.raises(NotFoundError), unit.chief.write("test") as work:
        work.get(Participant, new_id())


def test_a_duplicate_is_a_conflict_not_a_crash(any_unit: Unit) -> None:
    for expected in (False, True):
        person = Participant(given_name="A", number="190001010000", created_at=any_unit.clock.now())
        if expected:
            with pytest.raises(ConflictError), any_unit.chief.write("test") as work:
                work.add(person)
                work.done(None, "")
        else:
            with any_unit.chief.write("test") as work:
                work.add(person)
                work.done(None, "")


def test_a_refused_act_is_logged(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    supervisor = any_unit.as_role(Role.SUPERVISOR, arenas=(arena,))
    supervisor.require(Area.ATTENDANCE, Level.WRITE, arena=arena)
    with pytest.raises(NotPermittedError):
        supervisor.require(Area.ATTENDANCE, Level.WRITE, arena=any_unit.arena("Innegrupp"))
    with any_unit.store.read() as reader:
        denied = reader.execute(select(LogEntry).where(LogEntry.kind == LogKind.DENIED)).one()
    assert denied.action == "attendance.write"
    assert denied.staff_id == supervisor.actor.staff_id


def test_a_second_role_takes_nothing_away(unit: Unit) -> None:
    own, other = unit.arena("Utegrupp"), unit.arena("Innegrupp")
    ctx = unit.as_role(Role.SUPERVISOR, Role.CONSULTANT, arenas=(own,))
    assert ctx.allows(Area.REPORTS, Level.READ, arena=own)
    assert ctx.allows(Area.REPORTS, Level.READ, arena=other, own_case=True)
    assert not ctx.allows(Area.REPORTS, Level.READ, arena=other)


def test_undo_does_not_reach_into_a_month_that_has_been_locked(any_unit: Unit) -> None:
    key, _ = add_person(any_unit)
    arena = any_unit.arena("Utegrupp")
    with any_unit.chief.write("test.mark", Topic.ATTENDANCE) as work:
        mark = Attendance(
            participant_id=key,
            day=date(2026, 10, 30),
            place_id=arena,
            state=AttendanceState.PRESENT,
            set_at=work.at,
        )
        work.add(mark)
        marked = work.done(None, "Markerade Ali")
    locked(any_unit, "Utegrupp", date(2026, 10, 1))
    with pytest.raises(DomainError, match="är låst för Utegrupp"):
        undo(any_unit.chief, marked.changes)
    assert count(any_unit, Attendance) == 1
    unlock_month(any_unit.chief, arena, date(2026, 10, 1), "Fel person")
    undo(any_unit.chief, marked.changes)
    assert count(any_unit, Attendance) == 0


def test_a_long_or_odd_reason_is_kept_as_far_as_there_is_room(any_unit: Unit) -> None:
    any_unit.chief.note("test.read", LogKind.READ, reason="skäl\0 \ud800" + "å" * 2000)
    with any_unit.store.read() as reader:
        kept = reader.scalars(select(LogEntry.reason).order_by(LogEntry.seq.desc())).first()
    assert kept == "skäl ?" + "å" * 994


def test_a_text_that_a_server_has_no_room_for_is_told_as_such(server_unit: Unit) -> None:
    for text in ("x" * 500, "a\0b"):
        with pytest.raises(DomainError, match="En text"), server_unit.chief.write("test") as work:
            work.add(Participant(given_name=text, created_at=work.at))
            work.done(None, "")


def test_the_log_names_everybody_whom_a_change_concerns(unit: Unit) -> None:
    first, _ = add_person(unit)
    second, _ = add_person(unit, "Bo")
    day, arena = date(2026, 11, 23), unit.arena("Utegrupp")
    with unit.chief.write("test.task") as work:
        task = Task(day=day, arena_id=arena, name="Snö", practical_supervisor_id=first)
        work.add(task)
        work.done(None, "")
    with unit.chief.write("test.change") as work:
        work.get(Task, task.id).practical_supervisor_id = second
        work.done(None, "")
    with unit.store.read() as reader:
        seq = reader.execute(select(func.max(LogEntry.seq))).scalar_one()
        subjects = set(
            reader.scalars(select(LogSubject.participant_id).where(LogSubject.seq == seq))
        )
    assert subjects == {first, second}


def test_staff_stand_in_swedish_order_in_a_file_and_on_a_server(any_unit: Unit) -> None:
    for name in ("Örjan Ek", "Zara Ek", "åke ek", "Ärla Ek", "Berit Ek"):
        any_unit.as_role(Role.SUPERVISOR, name=name)
    names = [row.name for row in staff_list(any_unit.chief)]
    assert names == ["Anna Berg", "Berit Ek", "Zara Ek", "åke ek", "Ärla Ek", "Örjan Ek"]
