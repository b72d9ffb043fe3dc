"""A referral comes: of somebody new, of somebody known, and then the person is enrolled."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.intake_rows import IntakeRow
from ame_desktop.domain.mapping import MappingArea
from ame_desktop.domain.participant_drafts import PersonDraft, ReferralDraft
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.services import intake
from ame_desktop.services.context import Context
from ame_desktop.services.exports import preview_list
from ame_desktop.services.intake import EnrolDraft
from ame_desktop.services.participants import KnownPersonError, participant_file, participant_list
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.mapping import Mapping, MappingPart
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
NUMBER = "19850213-9812"


def draft(day: date = TODAY, route: ReferralRoute = ReferralRoute.AF) -> ReferralDraft:
    return ReferralDraft(route, "Arbetsförmedlingen", "Månadsmöte", day, "Vill prova.")


def row_of(ctx: Context, person: UUID) -> IntakeRow:
    return next(row for row in intake.intake_board(ctx).rows if row.participant_id == person)


def test_somebody_new_waits_unassigned_and_outside_every_arena_until_enrolled(
    any_unit: Unit,
) -> None:
    kim = any_unit.as_role(Role.CONSULTANT, name="Kim")
    done = intake.receive(kim, PersonDraft("Ali", "Ahmed"), draft())
    ali = done.value.participant_id
    assert done.changes.label == "Tog emot aktualiseringen av Ali."
    row = row_of(kim, ali)
    assert (row.is_assigned, row.enrolled_from, row.returns) == (False, None, False)
    assert ali not in {item.participant_id for item in participant_list(kim)}
    arena = any_unit.arena("Innegrupp")
    with pytest.raises(DomainError, match="Aktualiseringen kom"):
        intake.enrol(kim, row.referral_id, EnrolDraft(arena, TODAY - timedelta(days=1)))
    began = intake.enrol(kim, row.referral_id, EnrolDraft(arena, TODAY))
    assert began.changes.label == "Ali är inskriven i Innegrupp."
    assert row_of(kim, ali).enrolled_from == TODAY
    assert participant_file(kim, ali).memberships[0].arena_name == "Innegrupp"
    with pytest.raises(DomainError, match="redan inskriven"):
        intake.enrol(kim, row.referral_id, EnrolDraft(arena, TODAY))
    undo(kim, began.changes)
    assert row_of(kim, ali).enrolled_from is None
    undo(kim, done.changes)
    assert intake.intake_board(kim).rows == ()


def test_a_known_number_leads_to_the_file_and_a_new_case_there(unit: Unit) -> None:
    chief, people = unit.chief, People(unit)
    first = intake.receive(chief, PersonDraft("Ali", number=NUMBER), draft())
    ali = first.value.participant_id
    with pytest.raises(KnownPersonError) as told:
        intake.receive(chief, PersonDraft("Ali", number=NUMBER), draft())
    assert told.value.participant_id == ali
    bo = people.add("Bo", start=date(2026, 1, 1), end=date(2026, 6, 1))
    refer(unit, bo, ReferralRoute.IFO, came=date(2025, 12, 20))
    again = intake.receive_again(chief, bo, draft())
    assert again.changes.label == "Tog emot en ny aktualisering av Bo."
    row = row_of(chief, bo)
    assert (row.referral_id, row.returns, row.enrolled_from) == (again.value, True, None)
    (earlier,) = [case for case in intake.intake_file(chief, bo).earlier if case.start]
    assert (earlier.start, earlier.end) == (date(2026, 1, 1), date(2026, 6, 1))
    with pytest.raises(DomainError, match="redan ett ärende som väntar"):
        intake.receive_again(chief, bo, draft())
    here = people.add("Cia")
    with pytest.raises(DomainError, match="redan inskriven"):
        intake.receive_again(chief, here, draft())


def test_a_referral_is_not_received_before_it_comes_nor_by_everybody(unit: Unit) -> None:
    with pytest.raises(DomainError) as told:
        intake.receive(unit.chief, PersonDraft("Ali"), draft(TODAY + timedelta(days=1)))
    assert told.value.field == "received_on"
    leader = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),))
    with pytest.raises(NotPermittedError):
        intake.receive(leader, PersonDraft("Ali"), draft())


def test_the_list_of_referrals_has_forum_and_days_and_no_reason(unit: Unit) -> None:
    kim = unit.as_role(Role.CONSULTANT, name="Kim")
    ali = intake.receive(unit.chief, PersonDraft("Ali"), draft()).value.participant_id
    row = row_of(unit.chief, ali)
    intake.assign(unit.chief, row.referral_id, row.version, kim.actor.staff_id)
    wish = ListWish("aktualiseringar", TODAY, TODAY)
    shown = preview_list(kim, wish, 20)
    (line,) = shown.rows
    assert line[1:7] == (
        "2026-11-23",
        "AF",
        "Månadsmöte",
        "Arbetsförmedlingen",
        "Kim",
        "2026-11-23",
    )
    assert "Vill prova." not in str(line)


def test_the_mapping_lacks_work_and_education_until_they_are_written(unit: Unit) -> None:
    chief = unit.chief
    ali = intake.receive(chief, PersonDraft("Ali"), draft()).value.participant_id
    row = row_of(chief, ali)
    intake.assign(chief, row.referral_id, row.version, chief.actor.staff_id)
    assert intake.intake_file(chief, ali).unmapped == ("arbetslivserfarenhet", "utbildning")
    mapping = new_id()
    with chief.write("test.mapping") as work:
        work.add(
            Mapping(id=mapping, participant_id=ali, started_on=TODAY, by_id=chief.actor.staff_id),
            MappingPart(
                mapping_id=mapping, participant_id=ali, area=MappingArea.WORK, facts="Lager."
            ),
        )
        work.done(None, "")
    assert intake.intake_file(chief, ali).unmapped == ("utbildning",)
