"""Absence: the steps that are next, noting them, reasons beside the marks, and the tray."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.absence_ladder import LadderRow
from ame_desktop.domain.absence_reasons import ReasonDraft
from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.certificates import CertificateDraft
from ame_desktop.domain.errors import DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.participant_drafts import ProtectionDraft
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.domain.placements import PlacementOutcome, PlacementState
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.sick_tray import SickAlarm
from ame_desktop.services.absence import absence_board, absence_sheet, give_reason, take_step
from ame_desktop.services.attendance import mark
from ame_desktop.services.certificates import add_certificate
from ame_desktop.services.context import Context
from ame_desktop.services.protection import protect
from ame_desktop.services.reminders import todo
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.attendance import AnnouncedAbsence
from ame_desktop.storage.models.participants import Participant
from tests.support.case_rows import placed, refer, store
from tests.support.marking import DAY, LEAVE, NO_SHOW, PRESENT, SICK, TODAY, draft, line, locked
from tests.support.unit_people import People
from tests.support.units import Unit

CALL, OWNER = AbsenceStepKind.CALL, AbsenceStepKind.OWNER
REPORT = AbsenceStepKind.AF_REPORT


def steps(ctx: Context) -> list[tuple[str, AbsenceStepKind]]:
    return [(row.name.given, row.step.kind) for row in absence_board(ctx).ladder]


def kinds(ctx: Context) -> set[TodoKind]:
    return {row.kind for row in todo(ctx)}


def of(ctx: Context, kind: AbsenceStepKind) -> LadderRow:
    return next(row for row in absence_board(ctx).ladder if row.step.kind is kind)


def longer(unit: Unit, person: UUID, first: date) -> None:
    """Let somebody have been announced as sick since a day."""
    store(
        unit,
        AnnouncedAbsence(
            participant_id=person, state=SICK, start=first, end=TODAY, at=unit.clock.now()
        ),
    )


def test_a_call_is_asked_for_noted_and_undone(people: People) -> None:
    ctx, ali = people.unit.chief, people.add("Ali")
    mark(ctx, draft(people, ali, NO_SHOW))
    assert steps(ctx) == [("Ali", CALL)]
    assert TodoKind.ABSENCE_CALL in kinds(people.unit.as_role(Role.ATTENDANCE_OFFICER))
    done = take_step(ctx, ali, TODAY, CALL, "Kommer i dag")
    assert done.changes.label == "Ali: ringt."
    assert steps(ctx) == []
    with pytest.raises(DomainError, match="redan noterat"):
        take_step(ctx, ali, TODAY, CALL)
    (taken,) = absence_sheet(ctx, ali).taken
    assert (taken.kind, taken.note, taken.day) == (CALL, "Kommer i dag", TODAY)
    undo(ctx, done.changes)
    assert steps(ctx) == [("Ali", CALL)]


def test_the_second_time_is_told_to_the_owner_by_route(people: People) -> None:
    lena = people.unit.as_role(Role.CONSULTANT, name="Lena")
    ali = people.add("Ali")
    refer(people.unit, ali, ReferralRoute.AF, owner=lena.actor.staff_id)
    for day in (TODAY - 7 * DAY, TODAY):
        mark(people.unit.chief, draft(people, ali, NO_SHOW, day=day))
        take_step(people.unit.chief, ali, day, CALL)
    row = of(lena, OWNER)
    assert (row.route, row.owner) == (ReferralRoute.AF, "Lena")
    assert row.why == "Uteblev mån 16 nov och mån 23 nov"
    (waits,) = (row for row in todo(lena) if row.kind is TodoKind.ABSENCE_OWNER)
    assert waits.mine
    take_step(lena, ali, TODAY, OWNER)
    assert steps(lena) == []


def test_broken_training_is_to_be_notified(people: People) -> None:
    lena = people.unit.as_role(Role.CONSULTANT, name="Lena")
    ali = people.add("Ali")
    refer(people.unit, ali, ReferralRoute.AF, owner=lena.actor.staff_id)
    ended = {"state": PlacementState.ENDED, "outcome": PlacementOutcome.INTERRUPTED}
    placed(people.unit, ali, ended_on=TODAY - DAY, **ended)
    assert steps(lena) == [("Ali", AbsenceStepKind.AF_NOTICE)]
    assert TodoKind.AF_NOTICE in kinds(lena)
    take_step(lena, ali, TODAY - DAY, AbsenceStepKind.AF_NOTICE)
    assert steps(lena) == []


def test_supervisors_meet_their_own_arena_and_no_certificates(people: People) -> None:
    unit = people.unit
    mark(unit.chief, draft(people, people.add("Ali"), NO_SHOW))
    other = people.add("Cia", arena="Utegrupp")
    mark(unit.chief, draft(people, other, NO_SHOW, arena="Utegrupp"))
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),))
    assert steps(supervisor) == [("Ali", CALL)]
    assert not absence_board(supervisor).sees_sick
    with pytest.raises(NotPermittedError):
        take_step(supervisor, other, TODAY, CALL)
    with pytest.raises(NotPermittedError):
        absence_board(unit.as_role(Role.COORDINATOR))


def test_a_protected_person_is_met_by_the_named_only_and_has_no_number(people: People) -> None:
    unit, ali = people.unit, people.add("Ali")
    with unit.chief.write("test.phone") as work:
        work.session.scalars(select(Participant)).one().phone = "070-174 06 05"
        work.done(None, "")
    mark(unit.chief, draft(people, ali, NO_SHOW))
    assert absence_sheet(unit.chief, ali).phone == "070-174 06 05"
    protect(unit.chief, ali, ProtectionDraft(Protection.MARKED))
    officer = unit.as_role(Role.ATTENDANCE_OFFICER)
    assert steps(officer) == []
    for act in (absence_sheet, lambda ctx, key: take_step(ctx, key, TODAY, CALL)):
        with pytest.raises(NotFoundError):
            act(officer, ali)
    sheet = absence_sheet(unit.chief, ali)
    assert (sheet.phone, sheet.protected) == ("", True)


def test_a_reason_stands_beside_the_mark_until_the_state_changes(people: People) -> None:
    ctx, ali = people.unit.chief, people.add("Ali")
    reason = ReasonDraft(TODAY, ali, people.unit.arena("Innegrupp"), DayPart.WHOLE, "Försov sig")
    with pytest.raises(NotFoundError):
        give_reason(ctx, reason)
    mark(ctx, draft(people, ali, NO_SHOW))
    assert give_reason(ctx, reason).changes.label == "Noterade orsak för Ali."
    assert line(people).note == "Försov sig"
    mark(ctx, draft(people, ali, LEAVE))
    assert line(people).note == ""
    mark(ctx, draft(people, ali, PRESENT))
    with pytest.raises(DomainError, match="bara för den som är borta"):
        give_reason(ctx, reason)
    locked(people.unit, "Innegrupp", TODAY)
    with pytest.raises(DomainError, match="låst"):
        give_reason(ctx, reason)


@pytest.mark.parametrize(
    ("days", "told", "alarm"),
    [
        (1, "Intyg från mån 30 nov (om 7 dagar)", SickAlarm.NONE),
        (6, "Intyg från ons 25 nov (om 2 dagar)", SickAlarm.SOON),
        (7, "Intyg från tis 24 nov (imorgon)", SickAlarm.SOON),
        (8, "Intyg saknas sedan mån 23 nov", SickAlarm.NOW),
    ],
)
def test_the_tray_counts_down_to_the_eighth_calendar_day(
    unit: Unit, days: int, told: str, alarm: SickAlarm
) -> None:
    people = People(unit)
    ali = people.add("Ali")
    longer(people.unit, ali, TODAY - (days - 1) * DAY)
    board = absence_board(people.unit.chief)
    (row,) = board.sick
    assert row.day_number(TODAY) == days
    assert row.certificate_text(board.terms, TODAY) == told
    assert row.alarm(board.terms, TODAY) is alarm
    add_certificate(
        people.unit.chief, ali, CertificateDraft(row.next_certificate, TODAY + 9 * DAY, 100, TODAY)
    )
    (row,) = absence_board(people.unit.chief).sick
    assert row.certificate_text(board.terms, TODAY) == "Intyg t.o.m. ons 2 dec"
    assert row.alarm(board.terms, TODAY) is SickAlarm.NONE


def test_the_first_day_reminds_of_the_report_to_af_until_it_is_noted(people: People) -> None:
    chief, ali = people.unit.chief, people.add("Ali")
    refer(people.unit, ali, ReferralRoute.AF, owner=chief.actor.staff_id)
    mark(chief, draft(people, ali, SICK))
    assert TodoKind.SICK_REPORTED in kinds(chief)
    board = absence_board(chief)
    assert board.sick[0].programme_text(board.terms, TODAY) == "Påminn om sjukanmälan till AF"
    take_step(chief, ali, TODAY, REPORT)
    assert TodoKind.SICK_REPORTED not in kinds(chief)
    board = absence_board(chief)
    assert board.sick[0].programme_text(board.terms, TODAY) == "Påmind mån 23 nov"


@pytest.mark.parametrize(("days", "warned"), [(19, False), (20, True), (31, True)])
def test_a_programme_is_warned_of_at_twenty_and_thirty_days(
    unit: Unit, days: int, warned: bool
) -> None:
    people = People(unit)
    chief, ali = people.unit.chief, people.add("Ali")
    refer(people.unit, ali, ReferralRoute.AF, owner=chief.actor.staff_id)
    longer(people.unit, ali, TODAY - (days - 1) * DAY)
    board = absence_board(chief)
    (row,) = board.sick
    assert row.at_stake(board.terms, TODAY) is warned
    assert (TodoKind.PROGRAMME_SICK in kinds(chief)) is warned
    text = row.programme_text(board.terms, TODAY)
    assert text.startswith("Mer än 30 dagar") == (days == 31)


def test_a_certificate_that_has_run_out_leads_to_the_day_after_it(people: People) -> None:
    chief, ali = people.unit.chief, people.add("Ali")
    friday = TODAY - 3 * DAY
    for number in range(11):
        mark(chief, draft(people, ali, SICK, day=friday - number * DAY, reason="Sen", anyway=True))
    add_certificate(chief, ali, CertificateDraft(friday - 10 * DAY, friday, 100, friday))
    board = absence_board(chief)
    (row,) = board.sick
    assert row.wanted is None
    assert row.certificate_text(board.terms, TODAY) == "Intyg från lör 21 nov (för 2 dagar sedan)"
    assert row.alarm(board.terms, TODAY) is SickAlarm.SOON


def test_a_day_that_is_sickness_for_a_part_of_it_counts_and_a_whole_other_day_does_not(
    people: People,
) -> None:
    chief, ali, bo = people.unit.chief, people.add("Ali"), people.add("Bo")
    half = {"anyway": True, "reason": "Sen"}
    for back in (4, 3):
        day = TODAY - back * DAY
        mark(chief, draft(people, ali, PRESENT, day=day, part=DayPart.MORNING, **half))
        mark(chief, draft(people, ali, SICK, day=day, part=DayPart.AFTERNOON, **half))
    mark(chief, draft(people, ali, SICK))
    mark(chief, draft(people, bo, SICK, day=TODAY - 4 * DAY))
    mark(chief, draft(people, bo, PRESENT, day=TODAY - 3 * DAY))
    mark(chief, draft(people, bo, PRESENT, part=DayPart.MORNING))
    mark(chief, draft(people, bo, SICK, part=DayPart.AFTERNOON))
    found = {row.name.given: row.day_number(TODAY) for row in absence_board(chief).sick}
    assert found == {"Ali": 5, "Bo": 1}


def test_a_long_sickness_keeps_its_first_day_and_what_was_done_then(people: People) -> None:
    chief, ali = people.unit.chief, people.add("Ali")
    refer(people.unit, ali, ReferralRoute.AF, owner=chief.actor.staff_id)
    first = TODAY - 90 * DAY
    longer(people.unit, ali, first)
    take_step(chief, ali, first, REPORT)
    (row,) = absence_board(chief).sick
    assert (row.sick.first, row.day_number(TODAY)) == (first, 91)
    assert not row.to_report()
