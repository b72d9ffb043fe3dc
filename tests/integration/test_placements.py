"""Placements from draft to closed, on both storages."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.approval_rules import Step
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.placement_rows import PlacementClosing
from ame_desktop.domain.placements import Phase, PlacementOutcome, PlacementState
from ame_desktop.services.arenas import arena_members
from ame_desktop.services.context import Context
from ame_desktop.services.placements import (
    add_draft,
    change,
    close,
    extend,
    placement,
    placement_board,
    placements_of,
    propose,
    remove,
    withdraw,
)
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.arenas import Membership
from ame_desktop.storage.models.placements import Placement
from tests.support.placing import TODAY, approved, decide, fat, person_of_route, proposed
from tests.support.unit_people import People
from tests.support.units import Unit

Rows = Callable[[type], int]
CLOSED = PlacementClosing(TODAY, PlacementOutcome.EMPLOYMENT, "Började på Kostenheten.")


@pytest.fixture
def consultant(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT, name="Lena Hedström")


@pytest.fixture
def ali(any_unit: Unit) -> UUID:
    return person_of_route(any_unit, "Ali")


@pytest.fixture
def outdoors(any_unit: Unit) -> UUID:
    return any_unit.arena("Utegrupp")


def test_a_placement_goes_all_the_way(
    any_unit: Unit, consultant: Context, ali: UUID, outdoors: UUID
) -> None:
    draft = fat(ali, outdoors, start=TODAY, union_consulted_on=TODAY - timedelta(days=3))
    added = add_draft(consultant, draft)
    key = added.value
    assert added.changes.label == "Lade upp ett utkast för Ali."
    file = placement(consultant, key)
    assert (file.row.phase, file.row.name.given) == (Phase.DRAFT, "Ali")
    assert file.draft == draft
    assert file.rights.propose
    propose(consultant, key, file.row.version)
    assert placement(consultant, key).row.phase is Phase.WAITING
    decide(any_unit, key, Step.ASK, "Varför halvtid?")
    back = placement(consultant, key)
    assert back.row.phase is Phase.RETURNED
    assert back.decided.reason == "Varför halvtid?"
    change(consultant, key, back.row.version, replace(draft, purpose="Prova halvtid först"))
    propose(consultant, key, placement(consultant, key).row.version)
    decide(any_unit, key)
    file = placement(consultant, key)
    assert (file.row.phase, file.decided.by) == (Phase.ONGOING, "Eva Chef")
    assert file.row.days_left == (date(2027, 5, 28) - TODAY).days
    close(consultant, key, file.row.version, CLOSED)
    ended = placement(consultant, key)
    assert ended.row.phase is Phase.ENDED
    assert ended.closing == CLOSED
    assert not any(
        (ended.rights.change, ended.rights.close, ended.rights.adapt, ended.rights.propose)
    )
    assert ended.rights.extend


def test_the_phases_follow_the_clock(
    any_unit: Unit, consultant: Context, ali: UUID, outdoors: UUID
) -> None:
    key = approved(any_unit, consultant, fat(ali, outdoors)).row.placement_id
    seen = []
    for day in (TODAY, TODAY + timedelta(days=7), date(2027, 4, 28), date(2027, 5, 29)):
        any_unit.clock.set(datetime.combine(day, time(7, 30)))
        (row,) = placement_board(consultant)
        seen.append((row.phase, row.days_left))
    assert [phase for phase, _ in seen] == [
        Phase.APPROVED,
        Phase.ONGOING,
        Phase.ENDING,
        Phase.TO_CLOSE,
    ]
    assert [left for _, left in seen[-2:]] == [30, -1]
    version = placement(consultant, key).row.version
    late = replace(CLOSED, ended_on=date(2027, 5, 29))
    with pytest.raises(DomainError, match="Förläng"):
        close(consultant, key, version, late)
    close(consultant, key, version, replace(late, ended_on=date(2027, 5, 28)))
    assert [row.phase for row in placement_board(consultant)] == [Phase.ENDED]
    any_unit.clock.set(datetime.combine(date(2027, 12, 1), time(7, 30)))
    assert placement_board(consultant) == ()
    assert len(placements_of(consultant, ali)) == 1


@pytest.mark.parametrize(
    ("changes", "field", "rule"),
    [
        ({"supervisor_name": ""}, "supervisor", "NAT-01"),
        ({"end": None}, "end", "NAT-01"),
        ({"end": date(2028, 1, 1)}, "end", "NAT-01"),
        ({"arena_id": None}, "host_unit", "RAG-55"),
    ],
)
def test_a_stop_must_be_mended_before_it_is_proposed(
    consultant: Context,
    ali: UUID,
    outdoors: UUID,
    changes: dict[str, object],
    field: str,
    rule: str,
) -> None:
    key = add_draft(consultant, fat(ali, outdoors, **changes)).value
    with pytest.raises(DomainError) as refused:
        propose(consultant, key, 1)
    assert (refused.value.field, refused.value.rule) == (field, rule)
    assert placement(consultant, key).row.phase is Phase.DRAFT


def test_nothing_is_proposed_on_route_af_before_the_assessment_is_signed(
    any_unit: Unit, consultant: Context, outdoors: UUID
) -> None:
    from tests.support.placing import refer

    person = People(any_unit).add("Bo", arena="Utegrupp")
    refer(any_unit, person, assessed=False)
    key = add_draft(consultant, fat(person, outdoors)).value
    assert placement(consultant, key).remarks[0].field == "person"
    with pytest.raises(DomainError, match="signerad"):
        propose(consultant, key, 1)


def test_an_end_before_the_start_is_not_kept(
    consultant: Context, ali: UUID, outdoors: UUID
) -> None:
    with pytest.raises(DomainError, match="efter första dag, 30 november 2026") as refused:
        add_draft(consultant, fat(ali, outdoors, end=TODAY))
    assert refused.value.field == "end"


def test_what_is_decided_stands_and_the_rest_may_be_mended(
    any_unit: Unit, consultant: Context, ali: UUID, outdoors: UUID
) -> None:
    file = approved(any_unit, consultant, fat(ali, outdoors))
    key, version = file.row.placement_id, file.row.version
    with pytest.raises(DomainError, match="beslutat om sista dagen"):
        change(consultant, key, version, replace(file.draft, end=date(2027, 6, 30)))
    change(consultant, key, version, replace(file.draft, work_description="Sly och staket"))
    with pytest.raises(ConflictError):
        change(consultant, key, version, file.draft)
    assert placement(consultant, key).draft.work_description == "Sly och staket"


def test_an_approved_placement_brings_the_person_to_the_arena_and_takes_it_back(
    any_unit: Unit, consultant: Context
) -> None:
    indoors = any_unit.arena("Innegrupp")
    person = person_of_route(any_unit, "Cim", arena="Utegrupp")
    file = approved(any_unit, consultant, fat(person, indoors))
    any_unit.clock.set(datetime.combine(file.row.start, time(7, 30)))
    assert [row.participant_id for row in arena_members(consultant, indoors)] == [person]
    close(
        consultant,
        file.row.placement_id,
        file.row.version,
        replace(CLOSED, ended_on=file.row.start),
    )
    any_unit.clock.set(datetime.combine(file.row.start + timedelta(days=1), time(7, 30)))
    assert not arena_members(consultant, indoors)


def test_an_approved_placement_is_withdrawn_until_it_begins(
    any_unit: Unit, consultant: Context, rows: Rows
) -> None:
    indoors = any_unit.arena("Innegrupp")
    person = person_of_route(any_unit, "Dag")
    before = rows(Membership)
    file = approved(any_unit, consultant, fat(person, indoors))
    assert rows(Membership) == before + 1
    withdraw(consultant, file.row.placement_id, file.row.version)
    assert rows(Membership) == before
    again = placement(consultant, file.row.placement_id)
    assert again.row.phase is Phase.DRAFT
    propose(consultant, again.row.placement_id, again.row.version)
    assert rows(ApprovalCase) == 2
    decide(any_unit, again.row.placement_id)
    any_unit.clock.set(datetime.combine(again.row.start, time(7, 30)))
    version = placement(consultant, again.row.placement_id).row.version
    with pytest.raises(DomainError, match="Stäng den"):
        withdraw(consultant, again.row.placement_id, version)


def test_a_waiting_placement_is_withdrawn_with_its_case(
    consultant: Context, ali: UUID, outdoors: UUID
) -> None:
    file = proposed(consultant, fat(ali, outdoors))
    withdraw(consultant, file.row.placement_id, file.row.version)
    draft = placement(consultant, file.row.placement_id)
    assert draft.row.state is PlacementState.DRAFT
    propose(consultant, draft.row.placement_id, draft.row.version)
    with pytest.raises(DomainError, match="väntar"):
        version = placement(consultant, draft.row.placement_id).row.version
        propose(consultant, draft.row.placement_id, version)


def test_an_extension_goes_on_the_day_after_and_asks_for_a_new_decision(
    any_unit: Unit, consultant: Context, ali: UUID
) -> None:
    draft = fat(
        ali,
        any_unit.arena("Placering på andra enheter"),
        host_unit="Kostenheten",
        host_contact="Mia",
        start=date(2026, 12, 1),
        end=date(2027, 5, 31),
    )
    file = approved(any_unit, consultant, draft)
    key = file.row.placement_id
    People(any_unit).agree(ali, {0: (8, 12)}, start=file.row.start, placement=key)
    longer = placement(consultant, extend(consultant, key).value)
    assert (longer.row.start, longer.row.end) == (date(2027, 6, 1), date(2027, 11, 30))
    assert longer.draft.previous_id == key
    assert longer.draft.af_decision == ""
    assert longer.draft.host_contact == "Mia"
    assert [step.draft.start for step in longer.steps] == [date(2027, 6, 1)]
    fields = {remark.field for remark in longer.remarks}
    assert {"af_decision", "union_consulted_on"} <= fields
    assert "end" not in fields
    with pytest.raises(DomainError, match="redan förlängd"):
        extend(consultant, key)
    same = replace(longer.draft, af_decision="AF-17", union_consulted_on=TODAY)
    change(consultant, longer.row.placement_id, longer.row.version, same)
    with pytest.raises(DomainError, match="nytt beslut"):
        propose(consultant, longer.row.placement_id, longer.row.version + 1)


def test_a_draft_is_taken_away_with_its_parts_and_undo_brings_it_back(
    any_unit: Unit, consultant: Context, ali: UUID, outdoors: UUID, rows: Rows
) -> None:
    key = add_draft(consultant, fat(ali, outdoors)).value
    People(any_unit).agree(ali, {1: (9, 12)}, placement=key)
    removed = remove(consultant, key, 1)
    assert rows(Placement) == 0
    undo(consultant, removed.changes)
    assert placement(consultant, key).steps
    propose(consultant, key, placement(consultant, key).row.version)
    with pytest.raises(DomainError, match="Bara ett utkast"):
        remove(consultant, key, placement(consultant, key).row.version)


def test_a_proposal_is_undone_with_its_case(
    consultant: Context, ali: UUID, outdoors: UUID, rows: Rows
) -> None:
    key = add_draft(consultant, fat(ali, outdoors)).value
    done = propose(consultant, key, 1)
    assert done.changes.label == "Föreslog placeringen för Ali. Enhetschefen beslutar."
    undo(consultant, done.changes)
    assert rows(ApprovalCase) == 0
    assert placement(consultant, key).row.phase is Phase.DRAFT


@pytest.fixture
def rows(any_unit: Unit) -> Rows:
    from sqlalchemy import func, select

    def count(kind: type) -> int:
        with any_unit.store.read() as reader:
            return reader.execute(select(func.count()).select_from(kind)).scalar_one()

    return count
