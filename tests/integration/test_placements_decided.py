"""What the chief has decided of a placement stands, whichever way a change comes."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.approvals import ApprovalState
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import ParticipantId
from ame_desktop.domain.placement_rows import PlacementClosing
from ame_desktop.domain.placements import PlacementOutcome, PlacementState
from ame_desktop.services.approvals.cases import case_sheet, waiting
from ame_desktop.services.approvals.deciding import approve
from ame_desktop.services.attendance import mark
from ame_desktop.services.context import Context
from ame_desktop.services.placements import (
    add_draft,
    change,
    close,
    placement,
    propose,
    withdraw,
)
from ame_desktop.services.undo import undo
from tests.support.placing import TODAY, approved, decide, fat, person_of_route, proposed
from tests.support.units import Unit


@pytest.fixture
def consultant(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT)


@pytest.fixture
def chief(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.UNIT_CHIEF)


@pytest.fixture
def ali(any_unit: Unit) -> UUID:
    return person_of_route(any_unit, "Ali")


def test_undo_does_not_change_what_was_decided_meanwhile(
    any_unit: Unit, consultant: Context, ali: UUID
) -> None:
    draft = fat(ali, any_unit.arena("Utegrupp"))
    key = add_draft(consultant, draft).value
    longer = change(consultant, key, 1, replace(draft, end=date(2027, 8, 27)))
    propose(consultant, key, 2)
    decide(any_unit, key)
    with pytest.raises(DomainError, match="beslutat om sista dagen"):
        undo(consultant, longer.changes)
    assert placement(consultant, key).row.end == date(2027, 8, 27)


def test_undo_does_not_give_a_decision_again(
    any_unit: Unit, consultant: Context, ali: UUID
) -> None:
    file = approved(any_unit, consultant, fat(ali, any_unit.arena("Utegrupp")))
    key = file.row.placement_id
    taken_back = withdraw(consultant, key, file.row.version)
    assert not taken_back.changes.undoable
    change(consultant, key, file.row.version + 1, replace(file.draft, extent_percent=100))
    assert placement(consultant, key).row.state is PlacementState.DRAFT


def test_a_closed_placement_is_opened_by_undo_and_changed_by_nothing(
    any_unit: Unit, consultant: Context, ali: UUID
) -> None:
    file = approved(any_unit, consultant, fat(ali, any_unit.arena("Utegrupp")))
    key = file.row.placement_id
    told = replace(file.draft, work_description="Gräsklippning")
    changed = change(consultant, key, file.row.version, told)
    any_unit.clock.set(datetime.combine(file.row.start, datetime.min.time().replace(hour=9)))
    closing = PlacementClosing(file.row.start, PlacementOutcome.INTERRUPTED)
    closed = close(consultant, key, file.row.version + 1, closing)
    with pytest.raises(DomainError, match="avgjord"):
        undo(consultant, changed.changes)
    undo(consultant, closed.changes)
    assert placement(consultant, key).row.state is PlacementState.APPROVED


def test_an_approval_stands_once_the_person_has_been_marked_there(
    any_unit: Unit, consultant: Context, chief: Context, ali: UUID
) -> None:
    indoors = any_unit.arena("Innegrupp")
    key = proposed(consultant, fat(ali, indoors)).row.placement_id
    (row,) = waiting(chief)
    sheet = case_sheet(chief, row.case.case_id)
    done = approve(chief, row.case.case_id, row.case.version, sheet.seen)
    start = placement(consultant, key).row.start
    any_unit.clock.set(datetime.combine(start, datetime.min.time().replace(hour=9)))
    mark(
        any_unit.chief,
        MarkDraft(start, ParticipantId(ali), indoors, AttendanceState.PRESENT, anyway=True),
    )
    with pytest.raises(DomainError, match="Närvaro är markerad"):
        undo(chief, done.changes)
    assert placement(consultant, key).row.state is PlacementState.APPROVED


def test_who_changes_what_waits_does_not_approve_it(
    any_unit: Unit, consultant: Context, chief: Context, ali: UUID
) -> None:
    both = any_unit.as_role(Role.UNIT_CHIEF, Role.CONSULTANT)
    file = proposed(consultant, fat(ali, any_unit.arena("Utegrupp")))
    key = file.row.placement_id
    change(both, key, file.row.version, replace(file.draft, extent_percent=100))
    (row,) = waiting(both)
    with pytest.raises(DomainError, match="Du har själv föreslagit"):
        approve(both, row.case.case_id, row.case.version, case_sheet(both, row.case.case_id).seen)
    seen = case_sheet(chief, row.case.case_id).seen
    approve(chief, row.case.case_id, row.case.version, seen)


def test_who_proposed_it_earlier_does_not_approve_it_for_another(
    any_unit: Unit, consultant: Context, ali: UUID
) -> None:
    both = any_unit.as_role(Role.UNIT_CHIEF, Role.CONSULTANT)
    file = proposed(both, fat(ali, any_unit.arena("Utegrupp")))
    key = file.row.placement_id
    withdraw(both, key, file.row.version)
    propose(consultant, key, file.row.version + 1)
    (row,) = waiting(both)
    assert row.case.state is ApprovalState.WAITING
    with pytest.raises(DomainError, match="Du har själv föreslagit"):
        approve(both, row.case.case_id, row.case.version, case_sheet(both, row.case.case_id).seen)


def test_a_change_after_the_decision_keeps_the_rules(
    any_unit: Unit, consultant: Context, ali: UUID
) -> None:
    file = approved(any_unit, consultant, fat(ali, any_unit.arena("Utegrupp")))
    nobody = replace(file.draft, supervisor_name="")
    with pytest.raises(DomainError, match="utsedd handledare") as caught:
        change(consultant, file.row.placement_id, file.row.version, nobody)
    assert caught.value.rule == "NAT-01"
    later = replace(file.draft, af_agreement_on=TODAY - timedelta(days=1))
    change(consultant, file.row.placement_id, file.row.version, later)
