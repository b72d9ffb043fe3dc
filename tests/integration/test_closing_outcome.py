"""A time ends with its outcome: what is stored, confirmed, counted, and still open."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.closure_drafts import (
    MUNICIPAL,
    TO_CONFIRM,
    ClosureDraft,
    EnrolmentRow,
    StatisticsDraft,
)
from ame_desktop.domain.closures import ClosureReason, Counted, EducationLevel, IncomeSource, Sex
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.participants import NoteType, ReferralRoute
from ame_desktop.domain.placements import PlacementState
from ame_desktop.services.closing import closing_matters
from ame_desktop.services.enrolments import confirm_month, end_participant, set_statistics
from ame_desktop.services.participants import participant_file
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.participants import CaseNote
from tests.support.people import add_person
from tests.support.unit_people import People
from tests.support.units import Unit

DAY = date(2026, 11, 23)
WORK = ClosureDraft(
    DAY,
    ClosureReason.WORK_SUBSIDISED,
    "Anställs efter praktiken.",
    outcome_from=DAY,
    employer="Bygg AB",
    regular_employer=True,
    subsidy_code="nystartsjobb",
    lasts_two_months=True,
)


def enrolment(unit: Unit, person: UUID) -> EnrolmentRow:
    found = participant_file(unit.chief, person).enrolment
    assert found is not None
    return found


def test_an_outcome_is_stored_with_its_note_and_undone(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    done = end_participant(any_unit.chief, person, WORK)
    assert done.value.advice == TO_CONFIRM
    row = enrolment(any_unit, person)
    assert (row.closure, row.employer, row.outcome_from) == (WORK.reason, "Bygg AB", DAY)
    assert (row.subsidy_code, row.lasts_two_months) == ("nystartsjobb", True)
    assert row.counted is Counted.NOT_YET
    with any_unit.store.read() as reader:
        notes = reader.execute(select(CaseNote.type, CaseNote.heading, CaseNote.text)).all()
    heading = "Avslut: Arbete med stöd, vanlig arbetsgivare"
    assert notes == [(NoteType.END, heading, "Anställs efter praktiken.")]
    undo(any_unit.chief, done.changes)
    row = enrolment(any_unit, person)
    assert (row.end, row.closure, row.employer) == (None, None, "")


def test_work_is_confirmed_a_month_later_and_then_counts(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    end_participant(any_unit.chief, person, WORK)
    key = enrolment(any_unit, person).enrolment_id
    with pytest.raises(DomainError, match="23 december 2026") as caught:
        confirm_month(any_unit.chief, key, True)
    assert caught.value.rule == "KAS-04"
    confirm_month(any_unit.chief, key, False)
    assert enrolment(any_unit, person).counted is Counted.NO
    any_unit.clock.set(datetime(2026, 12, 23, 8))
    confirm_month(any_unit.chief, key, True)
    row = enrolment(any_unit, person)
    assert (row.counted, row.confirmed_on) == (Counted.YES, date(2026, 12, 23))


def test_a_municipal_employment_is_said_not_to_count(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    draft = replace(WORK, reason=ClosureReason.MUNICIPAL_EMPLOYMENT, employer="Kommunen")
    assert end_participant(any_unit.chief, person, draft).value.advice == MUNICIPAL
    row = enrolment(any_unit, person)
    assert row.counted is Counted.NO
    with pytest.raises(DomainError, match="Bara avslut till arbete"):
        confirm_month(any_unit.chief, row.enrolment_id, False)


def test_the_statistics_are_changed_as_they_were_read(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    row = enrolment(any_unit, person)
    assert len(row.statistics.missing) == 4
    wanted = StatisticsDraft(Sex.WOMAN, EducationLevel.PRIMARY, True, IncomeSource.INCOME_SUPPORT)
    set_statistics(any_unit.chief, row.enrolment_id, row.version, wanted)
    assert enrolment(any_unit, person).statistics == wanted
    with pytest.raises(ConflictError):
        set_statistics(any_unit.chief, row.enrolment_id, row.version, wanted)


def test_what_is_still_open_and_whom_to_tell(any_unit: Unit) -> None:
    people = People(any_unit)
    owner = any_unit.as_role(Role.CONSULTANT, name="Karin Konsulent")
    person = add_person(
        any_unit.chief,
        any_unit.arena("Utegrupp"),
        route=ReferralRoute.AF,
        owner=owner.actor.staff_id,
    )
    people.place(person, "Biblioteket", end=date(2026, 12, 31))
    people.place(person, "Skolan", state=PlacementState.ENDED)
    people.place(person, "Köket", start=date(2027, 1, 4))
    found = closing_matters(any_unit.chief, person)
    assert found.closing == ("Praktik, Biblioteket (godkänd)",)
    assert found.placements == ("Praktik, Köket (godkänd)",)
    assert found.subsidies == ()
    assert found.inform == (
        "Arbetsförmedlingen",
        "Ärendeägare: Karin Konsulent",
        "Handledare i Utegrupp",
        "Biblioteket",
        "Köket",
    )


def test_only_those_who_may_change_the_person_see_and_set_it(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    row = enrolment(any_unit, person)
    officer = any_unit.as_role(Role.ATTENDANCE_OFFICER)
    assert participant_file(officer, person).enrolment is None
    for call in (
        lambda: end_participant(officer, person, WORK),
        lambda: set_statistics(officer, row.enrolment_id, row.version, StatisticsDraft()),
        lambda: confirm_month(officer, row.enrolment_id, True),
        lambda: closing_matters(officer, person),
    ):
        with pytest.raises(NotPermittedError):
            call()
