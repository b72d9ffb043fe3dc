"""Every call of the register × every role × own, other and protected person, from the matrix."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import ArenaDraft, MatrixValue
from ame_desktop.domain.catalogue import TemplateDraft, VehicleDraft
from ame_desktop.domain.closure_drafts import ClosureDraft
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.errors import NeedsReasonError, NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_drafts import (
    ConsentDraft,
    NewParticipant,
    NoteDraft,
    PersonDraft,
    ProtectionDraft,
    ReferralDraft,
)
from ame_desktop.domain.participants import ConsentParty, NoteType, Protection, ReferralRoute
from ame_desktop.domain.restrictions import (
    QualificationDraft,
    QualificationKind,
    RestrictionDraft,
    RestrictionKind,
)
from ame_desktop.domain.schedules import AgreedDay, StepDraft
from ame_desktop.domain.staff import StaffDraft
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.adaptations import add_qualification, add_restriction
from ame_desktop.services.arenas import add_arena, arena_members, set_matrix
from ame_desktop.services.catalogue import save_template, save_vehicle
from ame_desktop.services.consents import add_consent, consent_list
from ame_desktop.services.context import Context
from ame_desktop.services.enrolments import end_participant
from ame_desktop.services.history import history
from ame_desktop.services.memberships import join_arena
from ame_desktop.services.notes import add_note, note_list
from ame_desktop.services.participants import (
    add_participant,
    edit_participant,
    participant_file,
    participant_list,
    show_number,
)
from ame_desktop.services.protection import keep_apart, protect, show_contact
from ame_desktop.services.referrals import edit_referral
from ame_desktop.services.schedules import schedule_of, set_schedule
from ame_desktop.services.settings import changes_of_unit, set_setting
from ame_desktop.services.staff import add_staff
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.participants import Participant
from tests.support.people import add_person
from tests.support.role_matrix import ROLES, Case, Line, allowed, cell, met
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
REASON = "Tillsyn"
NOTE = NoteDraft(NoteType.VISIT, "Samtal")
LEAVING = ClosureDraft(date(2027, 1, 1), ClosureReason.MOVED, "Flyttar.")
Call = Callable[[], object]


@dataclass(frozen=True)
class World:
    """One role, and one participant who stands in one way towards it."""

    unit: Unit
    ctx: Context
    key: UUID
    other: UUID
    place: UUID


@pytest.fixture(params=[(role, case) for role in ROLES for case in Case], ids="-".join)
def played(request: pytest.FixtureRequest, unit: Unit) -> tuple[Role, Case, World]:
    role, case = request.param
    return role, case, world(unit, role, case)


def world(unit: Unit, role: Role, case: Case) -> World:
    own, elsewhere = unit.arena("Utegrupp"), unit.arena("Innegrupp")
    ctx = unit.as_role(role, arenas=(own,))
    mine = None if case is Case.OTHER else ctx.actor.staff_id
    place = elsewhere if case is Case.OTHER else own
    consults = role is Role.CONSULTANT
    referral = ReferralDraft(
        ReferralRoute.AF if consults else ReferralRoute.STAR,
        owner_staff_id=mine if consults else None,
        placed_by_staff_id=None if consults else mine,
    )
    if case is Case.OTHER:
        someone = unit.as_role(Role.CONSULTANT, name="Annan")
        referral = ReferralDraft(ReferralRoute.AF, owner_staff_id=someone.actor.staff_id)
    new = NewParticipant(PersonDraft("Ali", "Ahmed"), referral, place, date(2026, 1, 1))
    key = add_participant(unit.chief, new).value.participant_id
    add_restriction(unit.chief, key, RestrictionDraft(RestrictionKind.CALM, "Lugn plats"))
    if case in {Case.PROTECTED, Case.NAMED}:
        named = frozenset({ctx.actor.staff_id} if case is Case.NAMED else ())
        protect(unit.chief, key, ProtectionDraft(Protection.MARKED, named))
    other = add_person(unit.chief, own, "Bo", "Ek")
    return World(unit, ctx, key, other, place)


def outcome(world: World, call: Call) -> str:
    """Do a call; a refusal must be in the log."""
    before = denials(world.unit)
    try:
        call()
    except NeedsReasonError:
        return "reason"
    except (NotPermittedError, NotFoundError):
        assert denials(world.unit) > before, "a refusal was not logged"
        return "denied"
    return "done"


def denials(unit: Unit) -> int:
    with unit.store.read() as reader:
        query = select(func.count()).where(LogEntry.kind == LogKind.DENIED)
        return reader.execute(query).scalar_one()


def version(world: World) -> int:
    with world.unit.store.read() as reader:
        query = select(Participant.version).where(Participant.id == world.key)
        return reader.execute(query).scalar_one()


def reads(world: World) -> dict[str, Call]:
    ctx, key = world.ctx, world.key
    return {
        "file": lambda: participant_file(ctx, key),
        "number": lambda: show_number(ctx, key),
        "contact": lambda: show_contact(ctx, key, REASON),
        "schedule": lambda: schedule_of(ctx, key),
        "history": lambda: history(ctx, key),
    }


def writes(world: World) -> dict[str, Call]:
    ctx, key, chief = world.ctx, world.key, world.unit.chief
    step = StepDraft(TODAY, (AgreedDay(0, 480, 720),))
    row = participant_file(chief, key).referral
    draft = ReferralDraft(
        row.route,
        "Ny avsändare",
        owner_staff_id=row.owner_staff_id,
        placed_by_staff_id=row.placed_by_staff_id,
    )
    return {
        "edit": lambda: edit_participant(ctx, key, version(world), PersonDraft("Ali", "Ny")),
        "schedule": lambda: set_schedule(ctx, key, (step,)),
        "referral": lambda: edit_referral(ctx, row.referral_id, row.version, draft),
        "apart": lambda: keep_apart(ctx, key, world.other),
        "join": lambda: join_arena(ctx, key, world.place, date(2020, 1, 1), date(2020, 2, 1)),
        "end": lambda: end_participant(ctx, key, LEAVING),
    }


def test_names_follow_the_matrix(played: tuple[Role, Case, World]) -> None:
    role, case, there = played
    for name, call in reads(there).items():
        expected = "done" if allowed(Line.NAME, role, case, "R") else "denied"
        assert outcome(there, call) == expected, (name, role, case)
    for name, call in writes(there).items():
        expected = "done" if allowed(Line.NAME, role, case, "W") else "denied"
        assert outcome(there, call) == expected, (name, role, case)


def test_lists_hold_only_those_who_may_be_met(played: tuple[Role, Case, World]) -> None:
    role, case, there = played
    if cell(Line.NAME, role) == "–":
        assert outcome(there, lambda: participant_list(there.ctx)) == "denied"
        return
    listed = {row.participant_id for row in participant_list(there.ctx)}
    assert (there.key in listed) is met(role, case)
    place = there.unit.arena("Utegrupp")
    members = {row.participant_id for row in arena_members(there.ctx, place)}
    assert (there.key in members) is (met(role, case) and case is not Case.OTHER)


def test_adaptations_follow_the_matrix(played: tuple[Role, Case, World]) -> None:
    role, case, there = played
    ctx, key = there.ctx, there.key
    expected = "done" if allowed(Line.ADAPTATIONS, role, case, "W") else "denied"
    calls: dict[str, Call] = {
        "restriction": lambda: add_restriction(
            ctx, key, RestrictionDraft(RestrictionKind.HEIGHTS, "Inte på stege")
        ),
        "qualification": lambda: add_qualification(
            ctx, key, QualificationDraft(QualificationKind.DRIVING_B)
        ),
    }
    for name, call in calls.items():
        assert outcome(there, call) == expected, (name, role, case)
    if met(role, case):
        shown = bool(participant_file(ctx, key).restrictions)
        assert shown is allowed(Line.ADAPTATIONS, role, case, "R")


def test_notes_and_consents_follow_the_matrix(played: tuple[Role, Case, World]) -> None:
    role, case, there = played
    ctx, key = there.ctx, there.key
    observes = "own observations" in cell(Line.NOTES, role) and met(role, case)
    may_read = allowed(Line.NOTES, role, case, "R")
    may_write = allowed(Line.NOTES, role, case, "W")
    asked = "reason" if may_read and "reason" in cell(Line.NOTES, role) else "done"
    consent = ConsentDraft(ConsentParty.AF, TODAY)
    expected: list[tuple[Call, str]] = [
        (lambda: add_note(ctx, key, NOTE), "done" if may_write or observes else "denied"),
        (lambda: note_list(ctx, key), asked if may_read or observes else "denied"),
        (lambda: note_list(ctx, key, REASON), "done" if may_read or observes else "denied"),
        (lambda: add_consent(ctx, key, consent), "done" if may_write else "denied"),
        (lambda: consent_list(ctx, key), asked if may_read else "denied"),
        (lambda: consent_list(ctx, key, REASON), "done" if may_read else "denied"),
    ]
    for place, (call, wanted) in enumerate(expected):
        assert outcome(there, call) == wanted, (place, role, case)


def test_protection_and_the_log_follow_the_matrix(played: tuple[Role, Case, World]) -> None:
    role, case, there = played
    names_staff = cell(Line.PROTECTED, role) == "names staff" and case is not Case.PROTECTED
    draft = ProtectionDraft(Protection.MARKED, frozenset({there.ctx.actor.staff_id}))
    wanted = "done" if names_staff else "denied"
    assert outcome(there, lambda: protect(there.ctx, there.key, draft)) == wanted
    if not met(role, case):
        return
    held = cell(Line.LOG, role)
    everybody = held.startswith("R") or (held == "own cases" and case is not Case.OTHER)
    who = {row.who for row in history(there.ctx, there.key)}
    assert (there.unit.chief.actor.name in who) is everybody


@pytest.mark.parametrize("role", ROLES)
def test_the_unit_and_its_users_follow_the_matrix(unit: Unit, role: Role) -> None:
    there = world(unit, role, Case.OWN)
    ctx, place = there.ctx, there.place
    unit_calls: dict[str, Call] = {
        "setting": lambda: set_setting(ctx, SettingName.SICK_NOTE_DAYS, TODAY, {"antal": 8}),
        "arena": lambda: add_arena(ctx, ArenaDraft("Växthus")),
        "matrix": lambda: set_matrix(ctx, place, ActivityForm.FAT, MatrixValue.EXCEPTION),
        "template": lambda: save_template(ctx, TemplateDraft("Röja", place)),
        "vehicle": lambda: save_vehicle(ctx, VehicleDraft("Buss")),
        "changes": lambda: changes_of_unit(ctx),
    }
    for name, call in unit_calls.items():
        expected = "done" if cell(Line.UNIT, role) == "W" else "denied"
        assert outcome(there, call) == expected, (name, role)
    draft = StaffDraft("ny.person", "Ny", frozenset({Role.COORDINATOR}))
    expected = "done" if cell(Line.USERS, role) == "W" else "denied"
    assert outcome(there, lambda: add_staff(ctx, draft)) == expected


@pytest.mark.parametrize("role", ROLES)
def test_a_person_is_added_where_the_role_reaches(unit: Unit, role: Role) -> None:
    there = world(unit, role, Case.OWN)
    for arena, case in (("Utegrupp", Case.OWN), ("Innegrupp", Case.OTHER)):
        place = unit.arena(arena)
        expected = "done" if allowed(Line.NAME, role, case, "W") else "denied"
        call = _adding(there.ctx, place)
        assert outcome(there, call) == expected, (role, arena)


def _adding(ctx: Context, place: UUID) -> Call:
    new = NewParticipant(PersonDraft("Eva"), ReferralDraft(ReferralRoute.IFO), place)
    return lambda: add_participant(ctx, new)
