"""A day's work of each role, with logins of their own: the server lets through what is theirs."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.arenas import ArenaDraft, ArenaKind
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.closure_drafts import ClosureDraft
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.errors import DomainError, NotFoundError, StandingError
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.staff import StaffDraft
from ame_desktop.services.arenas import add_arena
from ame_desktop.services.attendance import day_grid, mark
from ame_desktop.services.context import Context
from ame_desktop.services.enrolments import end_participant
from ame_desktop.services.errors import RefusedError
from ame_desktop.services.integrity import check_database
from ame_desktop.services.log.chain import check_chain, may_check
from ame_desktop.services.notes import add_note, note_list
from ame_desktop.services.observations import observations_of, observe
from ame_desktop.services.participants import participant_file, participant_list
from ame_desktop.services.placements import placement_board
from ame_desktop.services.staff import add_staff
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.moving import chain_of
from tests.support.own_logins import GuardedUnit
from tests.support.people import add_person
from tests.support.placing import approved, fat, refer
from tests.support.unit_people import People

TODAY = date(2026, 11, 23)


def denied(unit: GuardedUnit) -> int:
    with unit.store.read() as reader:
        question = select(func.count()).where(LogEntry.kind == LogKind.DENIED)
        return reader.execute(question).scalar_one()


def test_a_supervisor_works_with_the_own_arena(guarded_unit: GuardedUnit) -> None:
    here, elsewhere = guarded_unit.arena("Utegrupp"), guarded_unit.arena("Innegrupp")
    add_person(guarded_unit.chief, elsewhere, "Bo")
    ctx = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    first, second = add_person(ctx, here, "Ali"), add_person(ctx, here, "Cia")
    assert {row.participant_id for row in participant_list(ctx)} == {first, second}
    grid = day_grid(ctx, TODAY, here)
    draft = MarkDraft(TODAY, first, here, AttendanceState.PRESENT)
    done = mark(ctx, draft)
    assert len(grid) == 2
    undo(ctx, done.changes)
    mark(ctx, draft)
    observe(ctx, first, TODAY, FinalHeading.MOTIVATION, "Kom i tid och ville mer.")
    assert len(observations_of(ctx, first)) == 1
    add_note(ctx, first, NoteDraft(NoteType.OBSERVATION, "Bra dag"))
    assert len(note_list(ctx, first)) == 1
    assert participant_file(ctx, first).referral is not None
    end_participant(ctx, second, ClosureDraft(TODAY, ClosureReason.MOVED, "Flyttar."))


def test_numbers_are_new_to_the_whole_unit(guarded_unit: GuardedUnit) -> None:
    here, elsewhere = guarded_unit.arena("Utegrupp"), guarded_unit.arena("Innegrupp")
    known = add_person(guarded_unit.chief, elsewhere, "Bo", number="198502131231")
    add_person(guarded_unit.chief, elsewhere, "Eva")
    ctx = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    with pytest.raises(DomainError, match="enhetschefen"):
        add_person(ctx, here, "Ali", number="198502131231")
    add_person(ctx, here, "Ali")
    with guarded_unit.store.read() as reader:
        numbers = reader.scalars(select(Participant.number)).all()
    assert len(set(numbers)) == 3
    before = denied(guarded_unit)
    with pytest.raises(NotFoundError):
        participant_file(ctx, known)
    assert denied(guarded_unit) == before + 1


def test_from_a_proposal_to_a_decision(guarded_unit: GuardedUnit) -> None:
    here, people = guarded_unit.arena("Utegrupp"), People(guarded_unit)
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    person = people.add("Ali", arena="Utegrupp")
    refer(guarded_unit, person, owner=consultant.actor.staff_id)
    add_note(consultant, person, NoteDraft(NoteType.VISIT, "Möte", "Vill börja snart."))
    file = approved(guarded_unit, consultant, fat(person, here))
    assert file.row.participant_id == person
    for ctx in (consultant, supervisor):
        assert len(placement_board(ctx)) == 1


def test_who_keeps_users_keeps_no_people(guarded_unit: GuardedUnit) -> None:
    People(guarded_unit).add("Ali")
    ctx = guarded_unit.as_role(Role.ADMINISTRATOR)
    add_staff(ctx, StaffDraft("ny.person", "Ny Person", frozenset({Role.CONSULTANT})))
    draft = ArenaDraft(name="Verkstad", kind=ArenaKind.OWN)
    add_arena(ctx, draft)
    with guarded_unit.psql(ctx) as connection:
        assert connection.execute("SELECT count(*) FROM participant").fetchone() == (0,)
    assert not may_check(ctx)
    with pytest.raises(DomainError, match="server check"):
        check_database(ctx)
    chief = guarded_unit.as_role(Role.UNIT_CHIEF)
    assert check_chain(chief).whole


def test_what_slips_past_the_program_is_refused_in_words(
    guarded_unit: GuardedUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = People(guarded_unit).add("Ali", arena="Utegrupp")
    ctx = guarded_unit.as_role(Role.COORDINATOR)
    actor = replace(ctx.actor, roles=frozenset({Role.CONSULTANT}))
    with pytest.raises(StandingError):
        observe(replace(ctx, actor=actor), person, TODAY, FinalHeading.MOTIVATION, "Nej.")
    # Were the program to believe the roles that it is told, the server still knows better.
    monkeypatch.setattr(Context, "_check_standing", lambda *_: None)
    forged = replace(ctx, actor=actor)
    with pytest.raises(RefusedError, match="Servern tillåter inte"):
        observe(forged, person, TODAY, FinalHeading.MOTIVATION, "Får inte stå här.")
    with guarded_unit.store.read() as reader:
        assert chain_of(reader).whole
