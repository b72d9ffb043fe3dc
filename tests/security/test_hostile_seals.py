"""What was fixed, decided or locked stands on a shared server, also against psql."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import select

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.final_documents import STEPS, DocumentState
from ame_desktop.domain.placements import PlacementState
from ame_desktop.services.final_documents import correct, document, fix, write_section
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.server_seals import SEALS
from tests.support.final_documents import Trained, section, trained, written
from tests.support.marking import locked
from tests.support.own_logins import GuardedUnit
from tests.support.placing import approved, fat, refer
from tests.support.unit_people import People

OCTOBER = date(2026, 10, 12)
Login = psycopg.Connection[Any]


@pytest.fixture
def found(guarded_unit: GuardedUnit) -> Trained:
    return trained(guarded_unit)


@pytest.fixture
def psql(guarded_unit: GuardedUnit, found: Trained) -> Iterator[Login]:
    with guarded_unit.psql(found.consultant) as connection:
        yield connection


def done(login: Login, statement: str, *values: object) -> int:
    return login.execute(statement.encode(), values).rowcount


def refused(login: Login, statement: str, *values: object) -> None:
    with pytest.raises(InsufficientPrivilege):
        login.execute(statement.encode(), values)


def told(unit: GuardedUnit, person: UUID, first: date, last: date) -> None:
    """Let somebody have been told to be sick on these days."""
    with unit.chief.write("test.told") as work:
        work.add(
            AnnouncedAbsence(
                participant_id=person,
                state=AttendanceState.SICK,
                start=first,
                end=last,
                at=work.at,
            )
        )
        work.done(None, "")


def fixed(found: Trained) -> UUID:
    held = written(found)
    fix(found.consultant, held.row.document_id, held.row.version)
    return held.row.document_id


def test_a_draft_is_written_and_a_fixed_document_stands(found: Trained, psql: Login) -> None:
    held = written(found)
    key = held.row.document_id
    text = "UPDATE document_section SET text = 'Annat' WHERE document_id = %s"
    assert done(psql, text, key) == len(held.sections)
    fix(found.consultant, key, held.row.version)
    refused(psql, text, key)
    refused(psql, "DELETE FROM document_section WHERE document_id = %s", key)
    refused(
        psql,
        "INSERT INTO document_section (id, document_id, participant_id, key, text, ready, version)"
        " VALUES (%s, %s, %s, 'tillägg', 'Nytt', true, 1)",
        uuid4(),
        key,
        found.person,
    )
    refused(psql, "DELETE FROM final_document WHERE id = %s", key)
    refused(psql, "DELETE FROM stored_file WHERE document_id = %s", key)
    for change in (
        "facts = '{}'",
        "content_hash = ''",
        "fixed_at = now()",
        "number = 'SD-1'",
        "state = 'utkast'",
        "state = 'utkast', version = version + 1",
    ):
        refused(psql, f"UPDATE final_document SET {change} WHERE id = %s", key)
    assert done(psql, "UPDATE final_document SET sent_on = '2026-11-23' WHERE id = %s", key) == 1


def test_no_section_is_moved_out_of_a_fixed_document(found: Trained, psql: Login) -> None:
    key = fixed(found)
    correct(found.consultant, key, "Fel dag")
    moved = "UPDATE document_section SET document_id = %s, key = key || '2' WHERE document_id = %s"
    other = "SELECT id FROM final_document WHERE replaces_id = %s"
    later = psql.execute(other, (key,)).fetchall()[0][0]
    refused(psql, moved, later, key)
    refused(psql, moved, key, later)


def test_a_new_edition_is_written_and_takes_the_earlier_ones_place(found: Trained) -> None:
    ctx, key = found.consultant, fixed(found)
    later = document(ctx, correct(ctx, key, "Fel dag").value)
    first = section(later, next(row.key for row in later.sections if not row.rated))
    write_section(ctx, first.section_id, first.version, "Rättat.")
    fix(ctx, later.row.document_id, document(ctx, later.row.document_id).row.version)
    assert document(ctx, key).row.state is DocumentState.REPLACED


def test_a_decided_placement_is_neither_changed_nor_removed(
    guarded_unit: GuardedUnit, found: Trained, psql: Login
) -> None:
    person = People(guarded_unit).add("Bo", arena="Utegrupp")
    refer(guarded_unit, person, owner=found.consultant.actor.staff_id)
    key = approved(
        guarded_unit, found.consultant, fat(person, guarded_unit.arena("Utegrupp"))
    ).row.placement_id
    refused(psql, "DELETE FROM placement WHERE id = %s", key)
    case = "WHERE subject_id = %s"
    refused(psql, f"DELETE FROM approval_case {case}", key)
    refused(psql, f"UPDATE approval_case SET reason = 'Annat', proposed = '{{}}' {case}", key)
    with guarded_unit.chief.write("test.end") as work:
        work.get(Placement, key).state = PlacementState.ENDED
        work.done(None, "")
    refused(psql, "UPDATE placement SET end_note = 'Annat' WHERE id = %s", key)


def test_marks_of_a_locked_month_stand(
    guarded_unit: GuardedUnit, found: Trained, psql: Login
) -> None:
    arena = guarded_unit.arena("Utegrupp")
    with guarded_unit.chief.write("test.mark") as work:
        work.add(
            Attendance(
                participant_id=found.person,
                day=OCTOBER,
                place_id=arena,
                state=AttendanceState.PRESENT,
                set_at=work.at,
            )
        )
        work.done(None, "")
    change = "UPDATE attendance SET note = 'x' WHERE day = %s"
    assert done(psql, change, OCTOBER) == 1
    locked(guarded_unit, "Utegrupp", OCTOBER)
    refused(psql, change, OCTOBER)
    refused(psql, "DELETE FROM attendance WHERE day = %s", OCTOBER)
    refused(psql, "UPDATE attendance SET day = %s WHERE day > %s", OCTOBER, OCTOBER)
    for place in (arena, found.placement):
        refused(
            psql,
            "INSERT INTO attendance (id, participant_id, day, part, place_id, state, note, source, "
            "outside_period, set_at, version) SELECT %s, participant_id, '2026-10-13', part, %s, "
            "state, '', source, false, set_at, 1 FROM attendance WHERE day = %s",
            uuid4(),
            place,
            OCTOBER,
        )


def test_marks_at_other_units_stand_with_the_arena_of_them_all(
    guarded_unit: GuardedUnit, found: Trained, psql: Login
) -> None:
    place = People(guarded_unit).place(found.person, "Biblioteket")
    with guarded_unit.chief.write("test.mark") as work:
        query = select(Arena.name).where(Arena.kind == ArenaKind.OTHER_UNITS)
        home = work.session.scalars(query).one()
        work.add(
            Attendance(
                participant_id=found.person,
                day=OCTOBER,
                place_id=place,
                state=AttendanceState.PRESENT,
                set_at=work.at,
            )
        )
        work.done(None, "")
    change = "UPDATE attendance SET note = 'x' WHERE place_id = %s"
    assert done(psql, change, place) == 1
    locked(guarded_unit, home, OCTOBER)
    refused(psql, change, place)


def test_absence_told_of_a_locked_month_stands(guarded_unit: GuardedUnit, psql: Login) -> None:
    bo = People(guarded_unit).add("Bo", arena="Utegrupp", start=date(2026, 9, 1))
    told(guarded_unit, bo, OCTOBER, date(2026, 11, 20))
    note, last = (f"UPDATE announced_absence SET {column} = %s" for column in ("note", '"end"'))
    assert done(psql, note, "x") == 1
    locked(guarded_unit, "Utegrupp", OCTOBER)
    # Days of other months are still taken back, and told.
    for day in (OCTOBER.replace(day=31), date(2026, 11, 25)):
        assert done(psql, last, day) == 1
    refused(psql, last, OCTOBER.replace(day=30))
    for day in (11, 13):
        refused(psql, "UPDATE announced_absence SET start = %s", OCTOBER.replace(day=day))
    refused(psql, "UPDATE announced_absence SET state = 'ledig'")
    refused(psql, note, "y")
    refused(psql, "DELETE FROM announced_absence")
    more = (
        'INSERT INTO announced_absence (id, participant_id, state, start, "end", note, at, '
        "version) SELECT %s, participant_id, state, %s, %s, '', at, 1 FROM announced_absence "
        "LIMIT 1"
    )
    refused(psql, more, uuid4(), date(2026, 9, 28), OCTOBER.replace(day=1))
    assert done(psql, more, uuid4(), date(2026, 9, 28), date(2026, 9, 30)) == 1


def test_absence_told_of_who_is_at_another_unit_stands_with_the_arena_of_them_all(
    guarded_unit: GuardedUnit, psql: Login
) -> None:
    people = People(guarded_unit)
    bo = people.add("Bo", arena=None)
    people.place(bo, "Biblioteket")
    told(guarded_unit, bo, OCTOBER, OCTOBER)
    with guarded_unit.store.read() as reader:
        query = select(Arena.name).where(Arena.kind == ArenaKind.OTHER_UNITS)
        home = reader.execute(query).scalar_one()
    gone = "DELETE FROM announced_absence WHERE participant_id = %s"
    locked(guarded_unit, "Utegrupp", OCTOBER)
    locked(guarded_unit, home, OCTOBER)
    refused(psql, gone, bo)


def test_the_server_knows_the_documents_steps() -> None:
    held = next(seal for seal in SEALS if seal.table == "final_document")
    assert {step for step in held.steps if step[0] == DocumentState.FIXED} == {
        (DocumentState.FIXED, then) for then in STEPS[DocumentState.FIXED]
    }
