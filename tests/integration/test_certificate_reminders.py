"""What waits because of sickness and certificates: on which day, for whom, and when it is done."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.certificates import CertificateDraft
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.sick_tray import SickAlarm
from ame_desktop.services.absence import absence_board, take_step
from ame_desktop.services.certificates import add_certificate, certificates_of, change_certificate
from ame_desktop.services.context import Context
from ame_desktop.services.reminders import todo, why
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from tests.support.case_rows import placed, refer, store
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)


def of_kind(ctx: Context, kind: TodoKind) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.kind is kind]


def sick(unit: Unit, person: UUID, first: date, last: date) -> None:
    """Let somebody be announced as sick over some days."""
    store(
        unit,
        AnnouncedAbsence(
            participant_id=person,
            state=AttendanceState.SICK,
            start=first,
            end=last,
            at=unit.clock.now(),
        ),
    )


def present(unit: Unit, person: UUID) -> None:
    """Let somebody be here today."""
    store(
        unit,
        Attendance(
            participant_id=person,
            day=TODAY,
            place_id=unit.arena("Innegrupp"),
            state=AttendanceState.PRESENT,
            set_at=unit.clock.now(),
        ),
    )


def in_tray(ctx: Context) -> tuple[str, str]:
    """What the tray says of the only one who is sick: the certificate, and what concerns AF."""
    board = absence_board(ctx)
    (row,) = board.sick
    return row.certificate_text(board.terms, TODAY), row.programme_text(board.terms, TODAY)


@pytest.fixture
def lena(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT, name="Lena")


@pytest.fixture
def ali(any_unit: Unit, lena: Context) -> UUID:
    person = People(any_unit).add("Ali", "Ahmed")
    refer(any_unit, person, ReferralRoute.STAR, placer=lena.actor.staff_id)
    return person


def test_the_eighth_day_asks_for_a_certificate_and_a_shown_one_answers(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    officer = any_unit.as_role(Role.ATTENDANCE_OFFICER)
    sick(any_unit, ali, TODAY - 7 * DAY, TODAY)
    (row,) = of_kind(officer, TodoKind.CERTIFICATE)
    assert (row.due, row.mine, row.target) == (TODAY, True, FilePlace(ali, FilePart.LEAVES))
    assert row.what == "Be om läkarintyg: frånvaron började mån 16 nov"
    assert of_kind(lena, TodoKind.CERTIFICATE)[0].mine
    add_certificate(officer, ali, CertificateDraft(TODAY, TODAY + 30 * DAY, 100, TODAY))
    assert of_kind(officer, TodoKind.CERTIFICATE) == []


def test_the_seventh_day_asks_for_nothing_and_nor_does_who_is_back(
    any_unit: Unit, ali: UUID
) -> None:
    officer = any_unit.as_role(Role.ATTENDANCE_OFFICER)
    sick(any_unit, ali, TODAY - 6 * DAY, TODAY)
    assert of_kind(officer, TodoKind.CERTIFICATE) == []
    back = People(any_unit).add("Eva")
    sick(any_unit, back, TODAY - 12 * DAY, TODAY - DAY)
    present(any_unit, back)
    assert of_kind(officer, TodoKind.CERTIFICATE) == []


@pytest.mark.parametrize(("left", "told"), [(8, False), (7, True), (0, True), (-1, False)])
def test_a_certificate_that_runs_out_is_told_a_week_before(
    any_unit: Unit, lena: Context, ali: UUID, left: int, told: bool
) -> None:
    last = TODAY + left * DAY
    add_certificate(lena, ali, CertificateDraft(TODAY - 20 * DAY, last, 100, TODAY, TODAY))
    assert [row.due for row in of_kind(lena, TodoKind.CERTIFICATE_ENDS)] == [last] * told


def test_the_twentieth_day_of_sickness_in_a_programme_is_told_to_the_owner(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    sick(any_unit, ali, TODAY - 19 * DAY, TODAY)
    assert of_kind(lena, TodoKind.PROGRAMME_SICK) == []
    placed(any_unit, ali)
    (row,) = of_kind(lena, TodoKind.PROGRAMME_SICK)
    assert row.due == TODAY + 10 * DAY
    half = CertificateDraft(TODAY - 19 * DAY, TODAY, 50, TODAY)
    add_certificate(lena, ali, half)
    assert of_kind(lena, TodoKind.PROGRAMME_SICK) == []


@pytest.mark.parametrize("days", [1, 2, 3, 25])
def test_the_report_to_af_is_told_like_in_the_tray_until_it_is_noted(
    any_unit: Unit, lena: Context, ali: UUID, days: int
) -> None:
    first = TODAY - (days - 1) * DAY
    sick(any_unit, ali, first, TODAY + 3 * DAY)
    assert of_kind(lena, TodoKind.SICK_REPORTED) == []
    placed(any_unit, ali)
    (row,) = of_kind(lena, TodoKind.SICK_REPORTED)
    assert (row.due, row.mine) == (first, True)
    assert in_tray(lena)[1].endswith("Påminn om sjukanmälan till AF")
    take_step(lena, ali, first, AbsenceStepKind.AF_REPORT)
    assert of_kind(lena, TodoKind.SICK_REPORTED) == []
    assert "Påminn" not in in_tray(lena)[1]


def test_who_is_sick_a_part_of_the_time_reports_to_af_too(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    placed(any_unit, ali)
    sick(any_unit, ali, TODAY - DAY, TODAY)
    add_certificate(lena, ali, CertificateDraft(TODAY - DAY, TODAY, 50, TODAY))
    assert len(of_kind(lena, TodoKind.SICK_REPORTED)) == 1
    assert in_tray(lena)[1] == "Påminn om sjukanmälan till AF"


def test_who_is_back_is_not_asked_to_report_to_af(any_unit: Unit, lena: Context, ali: UUID) -> None:
    placed(any_unit, ali)
    sick(any_unit, ali, TODAY - 2 * DAY, TODAY - DAY)
    assert len(of_kind(lena, TodoKind.SICK_REPORTED)) == 1
    present(any_unit, ali)
    assert of_kind(lena, TodoKind.SICK_REPORTED) == []
    assert absence_board(lena).sick == ()


def test_a_late_certificate_leaves_the_days_before_it_asked_for_in_both_places(
    any_unit: Unit, lena: Context, ali: UUID
) -> None:
    sick(any_unit, ali, TODAY - 20 * DAY, TODAY)
    add_certificate(lena, ali, CertificateDraft(TODAY - DAY, TODAY + 9 * DAY, 100, TODAY))
    (row,) = of_kind(lena, TodoKind.CERTIFICATE)
    eighth = TODAY - 13 * DAY
    assert (row.due, row.what) == (eighth, "Be om läkarintyg från tis 10 nov")
    told = "Intyg saknas från tis 10 nov (senare intyg t.o.m. ons 2 dec)"
    assert in_tray(lena)[0] == told
    (tray,) = absence_board(lena).sick
    assert tray.alarm(absence_board(lena).terms, TODAY) is SickAlarm.NOW
    # The editor of the tray begins on the first day that lacks one.
    assert tray.next_certificate == eighth
    add_certificate(lena, ali, CertificateDraft(eighth, TODAY - 2 * DAY, 100, TODAY))
    assert of_kind(lena, TodoKind.CERTIFICATE) == []
    assert in_tray(lena)[0] == "Intyg t.o.m. ons 2 dec"


def test_nineteen_days_tell_nothing_yet(any_unit: Unit, lena: Context) -> None:
    person = People(any_unit).add("Bo")
    refer(any_unit, person, owner=lena.actor.staff_id)
    sick(any_unit, person, TODAY - 18 * DAY, TODAY)
    assert of_kind(lena, TodoKind.PROGRAMME_SICK) == []
    sick(any_unit, person, TODAY - 19 * DAY, TODAY - 19 * DAY)
    assert [row.due for row in of_kind(lena, TodoKind.PROGRAMME_SICK)] == [TODAY + 10 * DAY]


def test_the_plan_is_to_be_assessed_until_it_is_or_the_rule_is_off(any_unit: Unit) -> None:
    person = People(any_unit).add("Bo")
    chief = any_unit.chief
    refer(any_unit, person, owner=chief.actor.staff_id)
    draft = CertificateDraft(TODAY - DAY, TODAY + 30 * DAY, 50, TODAY)
    add_certificate(chief, person, draft)
    (row,) = of_kind(chief, TodoKind.PLAN_ASSESSED)
    assert (row.due, row.what) == (TODAY, "Bedöm om planeringen kan fortsätta som den är")
    seen = next(found for found in rule_list(chief) if found.switch.rule == "TRE-63")
    set_rule(chief, "TRE-63", False, TODAY, "Beslut", seen)
    assert of_kind(chief, TodoKind.PLAN_ASSESSED) == []
    off = next(found for found in rule_list(chief) if found.switch.rule == "TRE-63")
    set_rule(chief, "TRE-63", True, TODAY, "Beslut", off)
    (held,) = certificates_of(chief, person)
    done = CertificateDraft(draft.first_day, draft.valid_to, 50, TODAY, TODAY)
    change_certificate(chief, held.certificate_id, held.version, done)
    assert of_kind(chief, TodoKind.PLAN_ASSESSED) == []


def test_each_says_why(any_unit: Unit) -> None:
    told = why(any_unit.chief, TodoKind.CERTIFICATE)
    assert told.value == "7 dagar"
    assert "TRE-61" in told.rule_text
    assert why(any_unit.chief, TodoKind.PROGRAMME_SICK).value == "30 dagar"
