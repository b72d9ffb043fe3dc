"""What placements do elsewhere: the morning board, attendance, the schedule, undo and the log."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.approvals import ApprovalState
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.domain.placement_remarks import stops
from ame_desktop.domain.placement_rows import (
    AdaptationDraft,
    ContactDraft,
    PlacementClosing,
    PlacementDraft,
)
from ame_desktop.domain.placements import (
    AdaptationOutcome,
    AdaptationStatus,
    PlacementOrigin,
    PlacementOutcome,
    PlacementState,
)
from ame_desktop.domain.schedules import AgreedDay, StepDraft
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.approvals.cases import case_sheet, waiting
from ame_desktop.services.attendance import attendance_day
from ame_desktop.services.context import Context
from ame_desktop.services.demo.opening import MorningClock, open_demo
from ame_desktop.services.placements import (
    add_draft,
    close,
    extend,
    placement,
    placement_board,
    placements_of,
    propose,
    set_placement_steps,
    store_adaptation,
    store_contact,
)
from ame_desktop.services.schedules import schedule_of
from ame_desktop.services.settings import set_setting
from ame_desktop.storage.models.access import LogEntry
from tests.support.mornings import MONDAY, Morning
from tests.support.placing import TODAY, approved, fat, person_of_route, proposed, refer
from tests.support.unit_people import People
from tests.support.units import Unit

ELSEWHERE = "Placering på andra enheter"


@pytest.fixture
def consultant(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT, name="Lena Hedström")


@pytest.fixture
def ali(any_unit: Unit) -> UUID:
    return person_of_route(any_unit, "Ali")


def at_unit(unit: Unit, person: UUID, **more: Any) -> PlacementDraft:
    home = unit.arena(ELSEWHERE)
    return fat(person, home, host_unit="Kostenheten", host_contact="Mia", start=TODAY, **more)


def go_to(unit: Unit, day: date) -> None:
    unit.clock.set(datetime.combine(day, time(7, 30)))


def test_an_approved_person_is_on_the_board_and_a_waiting_one_is_stopped(
    any_unit: Unit, consultant: Context
) -> None:
    morning = Morning(any_unit)
    task = morning.task()
    ali, bo = (person_of_route(any_unit, name) for name in ("Ali", "Bo"))
    early = {"start": MONDAY, "union_consulted_on": MONDAY - timedelta(days=3)}
    approved(any_unit, consultant, fat(ali, morning.arena_id, supervisor_name="Mats", **early))
    proposed(consultant, fat(bo, morning.arena_id, **early))
    morning.put(task, ali)
    board = morning.board()
    cards = {card.participant_id: card for column in board.columns for card in column.cards}
    assert Grade.STOP not in {warning.grade for warning in cards[ali].warnings}
    with pytest.raises(DomainError, match="ingen godkänd placering"):
        morning.put(task, bo)


def test_an_unsigned_assessment_stops_the_morning(any_unit: Unit, consultant: Context) -> None:
    morning = Morning(any_unit)
    person = morning.add("Cia")
    task = morning.task()
    morning.put(task, person)
    refer(any_unit, person, assessed=False)
    (card,) = (card for column in morning.board().columns for card in column.cards)
    assert [w.rule for w in card.warnings if w.grade is Grade.STOP] == ["RAG-10"]


def test_a_place_at_another_unit_is_expected_by_its_own_schedule(
    any_unit: Unit, consultant: Context
) -> None:
    person = person_of_route(any_unit, "Ali")
    waiting_key = proposed(consultant, at_unit(any_unit, person, union_consulted_on=None)).row
    key = waiting_key.placement_id
    steps = [
        StepDraft(TODAY, (AgreedDay(0, 480, 720),)),
        StepDraft(TODAY + timedelta(days=7), (AgreedDay(0, 480, 900), AgreedDay(2, 480, 900))),
    ]
    People(any_unit).agree(person, {1: (9, 12)}, arena="Utegrupp")
    set_placement_steps(consultant, key, steps)
    everything = schedule_of(consultant, person)
    assert {step.draft.placement_id for step in everything} == {None, key}
    assert [step.draft.start for step in placement(consultant, key).steps] == [
        step.start for step in steps
    ]
    assert not at_kitchen(any_unit, TODAY)
    from tests.support.placing import decide

    decide(any_unit, key)
    assert at_kitchen(any_unit, TODAY) == [(480, 720)]
    assert at_kitchen(any_unit, TODAY + timedelta(days=2)) == []
    assert at_kitchen(any_unit, TODAY + timedelta(days=9)) == [(480, 900)]


def at_kitchen(unit: Unit, day: date) -> list[tuple[int | None, int | None]]:
    rows = attendance_day(unit.chief, day).rows
    return [
        (row.start_minute, row.end_minute)
        for row in rows
        if row.place_name == "Kostenheten" and row.expected
    ]


def test_steps_at_an_own_arena_are_the_arena_s(any_unit: Unit, consultant: Context) -> None:
    person = person_of_route(any_unit, "Ali")
    outdoors = any_unit.arena("Utegrupp")
    key = add_draft(consultant, fat(person, outdoors)).value
    assert any(remark.field == "schedule" for remark in placement(consultant, key).remarks)
    set_placement_steps(consultant, key, [StepDraft(TODAY, (AgreedDay(0, 480, 720),))])
    (step,) = placement(consultant, key).steps
    assert (step.draft.arena_id, step.draft.placement_id) == (outdoors, None)
    assert not any(remark.field == "schedule" for remark in placement(consultant, key).remarks)


def test_adaptations_and_contacts_are_kept_with_their_outcome(
    any_unit: Unit, consultant: Context
) -> None:
    person = person_of_route(any_unit, "Ali")
    key = add_draft(consultant, at_unit(any_unit, person)).value
    bench = AdaptationDraft("Höj- och sänkbart bord", "AF", AdaptationStatus.IN_PLACE)
    added = store_adaptation(consultant, key, bench).value
    judged = replace(bench, outcome=AdaptationOutcome.HELPED, outcome_text="Står bättre.")
    store_adaptation(consultant, key, judged, (added, 1))
    store_contact(consultant, key, ContactDraft(TODAY + timedelta(days=14), with_whom="Mia"))
    file = placement(consultant, key)
    assert [row.draft for row in file.adaptations] == [judged]
    assert [row.by for row in file.contacts] == ["Lena Hedström"]
    with pytest.raises(DomainError, match="Skriv vad som anpassas"):
        store_adaptation(consultant, key, AdaptationDraft(" "))
    other = add_draft(consultant, at_unit(any_unit, person)).value
    with pytest.raises(NotFoundError):
        store_adaptation(consultant, other, judged, (added, 2))


def test_two_at_once_and_too_long_are_remarked_with_the_rule(
    any_unit: Unit, consultant: Context
) -> None:
    person = person_of_route(any_unit, "Ali")
    outdoors = any_unit.arena("Utegrupp")
    approved(any_unit, consultant, fat(person, outdoors, extent_percent=75))
    long = fat(person, outdoors, end=TODAY + timedelta(days=400))
    key = add_draft(consultant, long).value
    found = {(r.field, r.rule): r for r in placement(consultant, key).remarks}
    assert "2007:414" in found["end", "NAT-01"].source
    assert found["start", "OSB-69"].grade is Grade.WARNING
    assert "125 procent" in found["extent_percent", "OSB-69"].text


def test_the_chief_sees_the_proposal_with_its_remarks(any_unit: Unit, consultant: Context) -> None:
    person = person_of_route(any_unit, "Ali")
    draft = fat(person, any_unit.arena("Utegrupp"), union_consulted_on=None)
    key = add_draft(consultant, draft).value
    propose(consultant, key, 1)
    (row,) = waiting(any_unit.as_role(Role.UNIT_CHIEF))
    assert (row.case.subject_id, row.case.state) == (key, ApprovalState.WAITING)
    sheet = case_sheet(any_unit.as_role(Role.UNIT_CHIEF), row.case.case_id)
    assert any("NAT-11" in ground.rules for ground in sheet.parts.grounds)


@contextmanager
def counted(unit: Unit) -> Iterator[list[str]]:
    found: list[str] = []

    def hear(_: Any, __: Any, statement: str, *___: Any) -> None:
        found.append(statement)

    event.listen(unit.store.engine, "before_cursor_execute", hear)
    yield found
    event.remove(unit.store.engine, "before_cursor_execute", hear)


def test_the_board_is_one_question_however_many_there_are(
    any_unit: Unit, consultant: Context
) -> None:
    outdoors = any_unit.arena("Utegrupp")
    counts = []
    for batch in (1, 6):
        for number in range(batch):
            add_draft(consultant, fat(person_of_route(any_unit, f"Nr{batch}{number}"), outdoors))
        with counted(any_unit) as asked:
            rows = placement_board(consultant)
        counts.append(len(asked))
    assert counts[0] == counts[1]
    assert len(rows) == 7


def test_reading_is_logged_and_the_protected_are_unseen(
    any_unit: Unit, consultant: Context
) -> None:
    outdoors = any_unit.arena("Utegrupp")
    people = People(any_unit)
    hidden = people.add("Hemlig", arena="Utegrupp", protection=Protection.MARKED)
    people.name_reader(hidden, any_unit.chief.actor.staff_id)
    refer(any_unit, hidden, ReferralRoute.STAR)
    key = add_draft(any_unit.chief, fat(hidden, outdoors)).value
    assert placement_board(consultant) == ()
    for call in (lambda: placement(consultant, key), lambda: placements_of(consultant, hidden)):
        with pytest.raises(NotFoundError):
            call()
    assert len(placement_board(any_unit.chief)) == 1
    placement(any_unit.chief, key)
    with any_unit.store.read() as reader:
        actions = [
            row.action
            for row in reader.execute(select(LogEntry.action).where(LogEntry.kind == LogKind.READ))
        ]
    assert actions == ["placements.board", "placements.board", "placements.file"]


def test_the_training_unit_holds_every_state_and_proposals_that_can_be_approved(
    tmp_path: Any,
) -> None:
    opened = open_demo(tmp_path, None, MorningClock(TODAY))
    ctx = opened.context
    rows = placement_board(ctx)
    assert {row.state for row in rows} == set(PlacementState)
    assert any(row.origin is PlacementOrigin.TAKEN_OVER for row in rows)
    for row in rows:
        if row.state is PlacementState.WAITING and not row.taken_over:
            assert stops(placement(ctx, row.placement_id).remarks) == (), row
            assert row.proposed_by_id != ctx.actor.staff_id
    opened.context.store.close()


def test_what_is_adapted_goes_on_in_an_extension(
    any_unit: Unit, consultant: Context, ali: UUID
) -> None:
    file = approved(any_unit, consultant, fat(ali, any_unit.arena("Utegrupp")))
    key = file.row.placement_id
    kept = AdaptationDraft("Höj- och sänkbart bord", "Mats", AdaptationStatus.IN_PLACE)
    told = AdaptationOutcome.HELPED
    store_adaptation(consultant, key, replace(kept, outcome=told, outcome_text="Orkar mer"))
    store_adaptation(consultant, key, AdaptationDraft("Kortare dag", status=AdaptationStatus.ENDED))
    longer = placement(consultant, extend(consultant, key).value)
    assert [row.draft for row in longer.adaptations] == [kept]


def test_the_board_keeps_what_is_closed_for_as_long_as_is_set(
    any_unit: Unit, consultant: Context, ali: UUID
) -> None:
    now = fat(ali, any_unit.arena("Utegrupp"), start=TODAY, union_consulted_on=None)
    file = approved(any_unit, consultant, now)
    key = file.row.placement_id
    close(consultant, key, file.row.version, PlacementClosing(TODAY, PlacementOutcome.COMPLETED))
    any_unit.clock.move(timedelta(days=90))
    assert [row.placement_id for row in placement_board(consultant)] == [key]
    value = {"antal": 30}
    set_setting(any_unit.chief, SettingName.SHOWN_DAYS, TODAY, value, "Egen rutin")
    assert placement_board(consultant) == ()
