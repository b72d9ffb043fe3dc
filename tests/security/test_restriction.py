"""S14, *begränsning*: what is only to be kept is neither changed nor taken out of the program."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import load_workbook
from sqlalchemy import Table, event, select
from sqlalchemy.orm import object_mapper
from sqlalchemy.orm.attributes import flag_modified

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.briefing import CopySource
from ame_desktop.domain.data_inventory import INVENTORY
from ame_desktop.domain.data_requests import RequestDraft, RequestKind, RequestState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participant_drafts import NoteDraft, PersonDraft, ProtectionDraft
from ame_desktop.domain.participants import NoteType, Protection
from ame_desktop.domain.restrictions import RestrictionDraft, RestrictionKind
from ame_desktop.services.adaptations import add_restriction
from ame_desktop.services.briefing_copy import copy_day
from ame_desktop.services.briefing_freeze import freeze_day
from ame_desktop.services.data_protection import data_desk, lift, limit, receive
from ame_desktop.services.exports import list_infos, save_list
from ame_desktop.services.notes import add_note
from ame_desktop.services.observations import observe
from ame_desktop.services.participants import edit_participant
from ame_desktop.services.protection import keep_apart, protect
from ame_desktop.services.undo import undo
from ame_desktop.storage.base import Base
from ame_desktop.storage.models.arenas import ScheduleDay
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.limited_rows import STILL_WRITTEN, keep, kept_tables
from ame_desktop.storage.queries.register_extract import of_person
from ame_desktop.storage.unit_of_work import UnitOfWork
from tests.security.test_data_inventory import GOES
from tests.support.every_column import fill
from tests.support.mornings import TUESDAY, Morning, column, names
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
WHY = "Personen bestrider uppgifterna."
SENTENCE = "begränsad sedan 2026-11-23"
REFUSED = "begränsad sedan|(fastställt|avgjord|undertecknad) och kan inte ändras"
"""What is fixed or settled refuses on its own, restricted or not."""
KEYS = frozenset({"id", "version"})


def test_only_attendance_is_written_until_it_is_lifted(any_unit: Unit) -> None:
    people, chief = People(any_unit), any_unit.chief
    person, other = people.add("Ali"), people.add("Bo")
    stored = limit(chief, person, WHY)
    assert stored.changes.label == "Begränsade behandlingen av uppgifter om Ali."
    note = NoteDraft(NoteType.VISIT, "Samtal")
    refused = (
        lambda: edit_participant(chief, person, 1, PersonDraft("Ali", "Ny")),
        lambda: add_note(chief, person, note),
        lambda: observe(chief, person, TODAY, FinalHeading.TASKS, "Kom i tid"),
        lambda: add_restriction(chief, person, RestrictionDraft(RestrictionKind.CALM, "Lugnt")),
        lambda: keep_apart(chief, other, person),
    )
    for call in refused:
        with pytest.raises(DomainError, match=SENTENCE):
            call()
    add_note(chief, other, note)
    mark(any_unit, person)
    protect(chief, person, ProtectionDraft(Protection.MARKED, frozenset()))
    row = data_desk(chief, person).limit
    assert row is not None
    lift(chief, row.limit_id, row.version)
    add_note(chief, person, note)
    assert data_desk(chief, person).limit is None


def test_what_hangs_on_another_row_is_kept_as_well(any_unit: Unit) -> None:
    people, chief = People(any_unit), any_unit.chief
    person = people.add("Ali")
    people.agree(person, {0: (8, 12)}, arena="Innegrupp")
    limit(chief, person, WHY)
    with chief.read() as reader:
        days = reader.execute(Base.metadata.tables["schedule_day"].select()).all()
    assert days
    with (
        pytest.raises(DomainError, match=SENTENCE),
        chief.write("test.day") as work,
    ):
        work.get(ScheduleDay, days[0].id).end_minute = 900
        work.done(None, "")


def test_what_was_done_before_is_not_turned_back(unit: Unit) -> None:
    person = People(unit).add("Ali")
    done = add_note(unit.chief, person, NoteDraft(NoteType.VISIT, "Samtal"))
    limit(unit.chief, person, WHY)
    with pytest.raises(DomainError, match=SENTENCE):
        undo(unit.chief, done.changes)


def test_a_restriction_answers_the_request_that_waits(any_unit: Unit) -> None:
    person, chief = People(any_unit).add("Ali"), any_unit.chief
    receive(chief, person, RequestDraft(RequestKind.RESTRICTION, TODAY, "Jag bestrider."))
    made = limit(chief, person, WHY)
    (row,) = data_desk(chief, person).requests
    assert (row.state, row.answer) == (RequestState.GRANTED, "Begränsad från 2026-11-23.")
    with pytest.raises(DomainError, match="redan begränsad"):
        limit(chief, person, WHY)
    undo(chief, made.changes)
    (row,) = data_desk(chief, person).requests
    assert row.is_open
    assert data_desk(chief, person).limits == ()


def test_a_restriction_needs_a_reason_and_is_lifted_once(unit: Unit) -> None:
    person, chief = People(unit).add("Ali"), unit.chief
    with pytest.raises(DomainError, match="Skriv varför"):
        limit(chief, person, "  ")
    key = limit(chief, person, WHY).value
    lift(chief, key, 1)
    with pytest.raises(DomainError, match="redan hävd"):
        lift(chief, key, 2)


def test_every_table_of_a_participant_refuses_or_is_named() -> None:
    watched = {
        mapper.local_table.description
        for mapper in Base.registry.mappers
        if event.contains(mapper.class_, "before_insert", keep)
    }
    assert watched == GOES - STILL_WRITTEN


def test_lists_that_leave_the_program_do_without_the_person(any_unit: Unit, tmp_path: Path) -> None:
    people, chief = People(any_unit), any_unit.chief
    person = people.add("Alibert", "Ahmed")
    people.add("Bodil", "Ek")
    limit(chief, person, WHY)
    for number, info in enumerate(list_infos(chief)):
        target = tmp_path / f"{number}.xlsx"
        wish = ListWish(info.id, with_names=info.can_name, purpose="Prov")
        save_list(chief, wish, target)
        assert "Alibert" not in texts(target)
    assert any("Bodil" in texts(path) for path in tmp_path.glob("*.xlsx"))


def texts(path: Path) -> str:
    book = load_workbook(path)
    return " ".join(
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    )


def mark(unit: Unit, person: UUID) -> None:
    with unit.chief.write("test.mark") as work:
        work.add(
            Attendance(
                id=new_id(),
                participant_id=person,
                day=TODAY,
                place_id=unit.arena("Innegrupp"),
                state=AttendanceState.PRESENT,
                set_at=unit.clock.now(),
            )
        )
        work.done(None, "")


def test_a_stored_restriction_is_read_with_who_decided(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    limit(any_unit.chief, person, WHY)
    (row,) = data_desk(any_unit.chief, person).limits
    assert (row.start, row.end, row.reason, row.decided_by) == (TODAY, None, WHY, "Anna Berg")


def test_a_morning_goes_on_with_somebody_whose_data_is_restricted(any_unit: Unit) -> None:
    morning = Morning(any_unit)
    person, other = morning.add("Ali"), morning.add("Bo")
    morning.put(morning.task("Städa"), person, other)
    limit(any_unit.chief, person, WHY)
    copy_day(morning.ctx, TUESDAY, morning.arena_id, CopySource.LATEST)
    board = morning.board(TUESDAY)
    assert sorted(names(column(board, "Städa").cards)) == ["Ali", "Bo"]
    freeze_day(morning.ctx, TUESDAY, morning.arena_id)


def test_no_row_of_the_person_is_changed_or_taken_away_in_any_table(any_unit: Unit) -> None:
    person, chief = People(any_unit).add("Ali"), any_unit.chief
    fill(any_unit, person)
    limit(chief, person, WHY)
    tried = set()
    for mapper in Base.registry.mappers:
        table = mapper.local_table
        if not isinstance(table, Table) or table.name not in kept_tables():
            continue
        for act in (_change, _take_away):
            with (
                pytest.raises(DomainError, match=REFUSED),
                chief.write("test.every") as work,
            ):
                query = select(mapper.class_).where(of_person(table, INVENTORY[table.name], person))
                act(work, work.session.scalars(query).first())
                work.done(None, "")
        tried.add(table.name)
    assert tried == kept_tables()


def _change(work: UnitOfWork, row: Base) -> None:
    columns = [each.key for each in object_mapper(row).column_attrs if each.key not in KEYS]
    flag_modified(row, columns[-1])
    del work


def _take_away(work: UnitOfWork, row: Base) -> None:
    work.delete(row)
