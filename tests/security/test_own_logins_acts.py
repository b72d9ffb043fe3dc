"""Ordinary acts of handledare and konsulent, each with a login of their own: the server lets them.

What a service lets a role do, the server lets the same login do; what it does not show is said so.
"""

from datetime import date, datetime
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.briefing import AssignDraft, TaskDraft
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.follow_ups import FollowUpDraft
from ame_desktop.domain.order_intake import OrderDraft
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.participant_drafts import NoteDraft, ReferralDraft
from ame_desktop.domain.participants import NoteType, ReferralRoute
from ame_desktop.domain.restrictions import RestrictionDraft, RestrictionKind
from ame_desktop.domain.schedules import AgreedDay, StepDraft
from ame_desktop.services.adaptations import add_restriction
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.attendance import mark, mark_rest_present
from ame_desktop.services.briefing_assign import assign, unassign
from ame_desktop.services.briefing_freeze import freeze_day
from ame_desktop.services.briefing_tasks import add_task, finish_task
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import document, send_to, write_section
from ame_desktop.services.follow_ups import follow_ups_of, hold
from ame_desktop.services.memberships import join_arena
from ame_desktop.services.notes import add_note, edit_note, note_list
from ame_desktop.services.observations import observations_of, observe
from ame_desktop.services.orders.intake import add_order
from ame_desktop.services.orders.reading import order_list
from ame_desktop.services.participants import participant_file
from ame_desktop.services.placements import add_draft, placement, propose
from ame_desktop.services.referrals import edit_referral
from ame_desktop.services.schedules import set_schedule
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.participants import Referral
from tests.support.final_documents import begun, section, trained
from tests.support.own_logins import GuardedUnit
from tests.support.people import add_person
from tests.support.placing import fat

TODAY = date(2026, 11, 23)
ORDER = OrderDraft(
    "Förskolan Eken", "Röja sly", datetime(2026, 11, 23, 7), new_kind=CustomerKind.UNIT
)


@pytest.fixture(params=[Role.SUPERVISOR, Role.CONSULTANT])
def ctx(request: pytest.FixtureRequest, guarded_unit: GuardedUnit) -> Context:
    return guarded_unit.as_role(request.param, arenas=(guarded_unit.arena("Utegrupp"),))


@pytest.fixture
def here(guarded_unit: GuardedUnit) -> UUID:
    return guarded_unit.arena("Utegrupp")


def test_a_person_comes_and_works_the_day(ctx: Context, here: UUID) -> None:
    person, other = add_person(ctx, here, "Ali"), add_person(ctx, here, "Bo")
    set_schedule(ctx, person, (StepDraft(TODAY, (AgreedDay(0, 480, 720),)),))
    task = add_task(ctx, TaskDraft("Röja", TODAY, here)).value
    laid = assign(ctx, AssignDraft(task, person, reason="Provar")).value
    again = assign(ctx, AssignDraft(task, other, reason="Provar"))
    undo(ctx, again.changes)
    freeze_day(ctx, TODAY, here)
    mark(ctx, MarkDraft(TODAY, person, here, AttendanceState.PRESENT))
    mark_rest_present(ctx, TODAY, here)
    announce(ctx, other, AttendanceState.SICK, date(2026, 11, 24), date(2026, 11, 25))
    unassign(ctx, laid.assignment_id)
    finish_task(ctx, task, None)
    observe(ctx, person, TODAY, FinalHeading.MOTIVATION, "Kom i tid.")
    assert len(observations_of(ctx, person)) == 1


def test_an_order_is_registered(guarded_unit: GuardedUnit, here: UUID) -> None:
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    order = add_order(supervisor, ORDER).value
    assert [row.order_id for row in order_list(supervisor)] == [order]


def test_a_placement_is_proposed(ctx: Context, here: UUID, guarded_unit: GuardedUnit) -> None:
    person = add_person(ctx, here, "Ali")
    with guarded_unit.chief.write("test.assessed") as work:
        referral = participant_file(guarded_unit.chief, person).referral
        assert referral is not None
        row = work.get(Referral, referral.referral_id)
        row.assessment_on = TODAY
        row.assessed_by_staff_id = guarded_unit.chief.actor.staff_id
        work.done(None, "")
    drafted = add_draft(ctx, fat(person, here)).value
    propose(ctx, drafted, placement(ctx, drafted).row.version)
    assert placement(ctx, drafted).row.proposed_by_id == ctx.actor.staff_id


def test_how_a_person_came_is_changed_by_who_does_not_read_why(
    ctx: Context, here: UUID, guarded_unit: GuardedUnit
) -> None:
    person = add_person(ctx, here, "Ali")
    with guarded_unit.chief.write("test.reason") as work:
        held = participant_file(guarded_unit.chief, person).referral
        assert held is not None
        work.get(Referral, held.referral_id).reason = "Långvarigt sjuk"
        work.done(None, "")
    read = participant_file(ctx, person).referral
    assert read is not None
    draft = ReferralDraft(
        ReferralRoute.AF,
        referred_by="Af Norr",
        reason="Långvarigt sjuk",
        owner_staff_id=read.owner_staff_id,
    )
    done = edit_referral(ctx, read.referral_id, read.version, draft)
    undo(ctx, done.changes)
    with guarded_unit.store.read() as reader:
        question = Referral.__table__.c
        stored = reader.execute(
            Referral.__table__.select().with_only_columns(question.reason, question.referred_by)
        ).one()
    assert stored == ("Långvarigt sjuk", "")


def test_why_a_person_came_is_changed_by_who_owns_the_case_and_taken_back(
    guarded_unit: GuardedUnit, here: UUID
) -> None:
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    person = add_person(consultant, here, "Ali")
    for text in ("Långvarigt sjuk", "Åter i arbete"):
        read = participant_file(consultant, person).referral
        assert read is not None
        draft = ReferralDraft(
            ReferralRoute.AF, reason=text, owner_staff_id=consultant.actor.staff_id
        )
        done = edit_referral(consultant, read.referral_id, read.version, draft)
    (row,) = done.changes.rows
    assert row.before is not None
    assert row.after is not None
    assert (row.before["reason"], row.after["reason"]) == ("Långvarigt sjuk", "Åter i arbete")
    undo(consultant, done.changes)
    read = participant_file(consultant, person).referral
    assert read is not None
    assert read.reason == "Långvarigt sjuk"


def test_a_case_is_written(guarded_unit: GuardedUnit, here: UUID) -> None:
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    person = add_person(consultant, here, "Ali")
    add_restriction(consultant, person, RestrictionDraft(RestrictionKind.LIFTING, "Tio kilo"))
    add_note(consultant, person, NoteDraft(NoteType.VISIT, "Besök", "Gick bra."))
    note = note_list(consultant, person)[0]
    edit_note(consultant, note.note_id, note.version, NoteDraft(NoteType.VISIT, "Besök två"))
    hold(consultant, FollowUpDraft(person, TODAY, how_it_goes="Bra."))
    assert follow_ups_of(consultant, person).rows
    join_arena(consultant, person, guarded_unit.arena("Innegrupp"), TODAY)
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    with pytest.raises(NotFoundError, match="eller så når du det inte"):
        edit_note(supervisor, note.note_id, note.version, NoteDraft(NoteType.VISIT, "Min"))


def test_a_supervisor_writes_the_section_that_was_sent(guarded_unit: GuardedUnit) -> None:
    found = trained(guarded_unit)
    supervisor, held = found.supervisor(), begun(found)
    asked = section(held, FinalHeading.MOTIVATION)
    send_to(found.consultant, asked.section_id, asked.version, supervisor.actor.staff_id)
    shown = section(document(supervisor, held.row.document_id), FinalHeading.MOTIVATION)
    write_section(supervisor, shown.section_id, shown.version, "Frågar efter nästa uppgift.")
    read = section(document(found.consultant, held.row.document_id), FinalHeading.MOTIVATION)
    assert read.text == "Frågar efter nästa uppgift."
