"""Days of Arbetsförmedlingen: planned, filled from the due list, moved, cleared and printed."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.af_days import AfDayDraft, AfDayPlan
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.participants import ConsentParty, OwnerKind, Protection, ReferralRoute
from ame_desktop.services.af_days import (
    af_day,
    af_days,
    change_day,
    plan_day,
    proposed_day,
    remove_day,
)
from ame_desktop.services.af_meetings import agenda, book, candidates, clear, fill, move, set_note
from ame_desktop.services.context import Context
from ame_desktop.services.follow_up_due import due_list
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.participants import Consent, Referral
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit

DAY = AfDayDraft(date(2026, 12, 1), 9 * 60, 10 * 60 + 30, 30, 20, "Ina Berg")
"""Three meetings: 9.30, 9.50 and 10.10."""


def af_case(unit: Unit, given: str, *, start: date, consents: bool = True) -> UUID:
    person = People(unit).add(given, start=start)
    with unit.chief.write("test.case") as work:
        work.add(
            Referral(
                participant_id=person,
                route=ReferralRoute.AF,
                received_on=start,
                owner_kind=OwnerKind.CONSULTANT,
            )
        )
        if consents:
            work.add(Consent(participant_id=person, party=ConsentParty.AF, given_on=start))
        work.done(None, "")
    return person


def booked(plan: AfDayPlan) -> list[tuple[int, UUID | None]]:
    return [(slot.start_minute, slot.participant_id) for slot in plan.slots if not slot.is_free]


def people_of(unit: Unit, count: int) -> list[UUID]:
    return [af_case(unit, f"Nr{n}", start=date(2026, 1, 1 + n)) for n in range(count)]


def test_a_day_is_filled_from_the_list_the_most_overdue_first(any_unit: Unit) -> None:
    ctx = any_unit.chief
    people = people_of(any_unit, 4)
    af_case(any_unit, "Utan", start=date(2025, 1, 1), consents=False)
    key = plan_day(ctx, DAY).value
    waiting = candidates(ctx, DAY.day)
    assert [item.due.participant_id for item in waiting][:4] == people
    assert (waiting[-1].usual, waiting[-1].consents) == (False, False)
    done = fill(ctx, key)
    assert done.changes.label == "Bokade 3 möten från listan. 1 till väntar på en senare dag."
    plan = af_day(ctx, key)
    assert booked(plan) == [(570, people[0]), (590, people[1]), (610, people[2])]
    assert plan.warning == "Dagen är full: 3 av 3 möten är bokade."
    assert people[0] not in {item.due.participant_id for item in candidates(ctx, DAY.day)}
    with pytest.raises(DomainError, match="full"):
        fill(ctx, key)
    undo(ctx, done.changes)
    assert booked(af_day(ctx, key)) == []


def test_nobody_is_booked_twice_and_no_time_for_two(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali, bo = people_of(any_unit, 2)
    key = plan_day(ctx, DAY).value
    book(ctx, key, ali, 590)
    with pytest.raises(ConflictError, match="redan ett möte den dagen, klockan 09:50"):
        book(ctx, key, ali, 610)
    with pytest.raises(ConflictError, match="redan bokad"):
        book(ctx, key, bo, 590)
    with pytest.raises(DomainError, match="mellan 09:30 och 10:30"):
        book(ctx, key, bo, 600)
    book(ctx, key, bo)
    assert booked(af_day(ctx, key)) == [(570, bo), (590, ali)]
    with pytest.raises(DomainError, match="Ingen fler"):
        fill(ctx, key)


def test_meetings_change_places_are_noted_and_cleared(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali, bo = people_of(any_unit, 2)
    key = plan_day(ctx, DAY).value
    first = book(ctx, key, ali).value
    second = book(ctx, key, bo).value
    swapped = move(ctx, second, 570)
    assert booked(af_day(ctx, key)) == [(570, bo), (590, ali)]
    undo(ctx, swapped.changes)
    assert booked(af_day(ctx, key)) == [(570, ali), (590, bo)]
    move(ctx, first, 610)
    move(ctx, first, 610)
    set_note(ctx, first, "  Nytt beslut  ")
    assert next(s for s in af_day(ctx, key).slots if s.slot_id == first).note == "Nytt beslut"
    clear(ctx, first)
    assert booked(af_day(ctx, key)) == [(590, bo)]


def test_a_changed_day_takes_its_meetings_along(any_unit: Unit) -> None:
    ctx = any_unit.chief
    people_of(any_unit, 3)
    key = plan_day(ctx, DAY).value
    fill(ctx, key)
    later = replace(DAY, start_minute=DAY.start_minute + 20, end_minute=DAY.end_minute)
    done = change_day(ctx, key, 2, later)
    plan = af_day(ctx, key)
    assert [start for start, _ in booked(plan)] == [590, 610, 630]
    assert plan.warning == "1 möte går över slutet 10:30. Flytta dem."
    with pytest.raises(ConflictError):
        change_day(ctx, key, 2, DAY)
    undo(ctx, done.changes)
    assert [start for start, _ in booked(af_day(ctx, key))] == [570, 590, 610]
    other = plan_day(ctx, replace(DAY, day=date(2027, 1, 4))).value
    with pytest.raises(ConflictError, match="redan en AF-dag"):
        change_day(ctx, other, 1, DAY)
    with pytest.raises(ConflictError, match="redan en AF-dag"):
        plan_day(ctx, DAY)
    assert [(row.day, row.booked, row.places) for row in af_days(ctx)] == [
        (date(2027, 1, 4), 0, 3),
        (DAY.day, 3, 3),
    ]
    gone = remove_day(ctx, key, af_day(ctx, key).version)
    assert len(af_days(ctx)) == 1
    undo(ctx, gone.changes)
    assert len(booked(af_day(ctx, key))) == 3


def test_the_next_day_is_proposed_by_the_settings(unit: Unit) -> None:
    ctx = unit.chief
    draft = proposed_day(ctx)
    assert (draft.day, len(draft.times)) == (date(2026, 11, 30), 9)
    plan_day(ctx, replace(DAY, day=date(2026, 11, 30)))
    assert proposed_day(ctx).day == date(2026, 12, 30)


def test_the_agenda_has_short_names_and_nobody_protected(unit: Unit) -> None:
    ctx = unit.chief
    ali = af_case(unit, "Ali", start=date(2026, 1, 1))
    hidden = People(unit).add("Hemlig", "Person", protection=Protection.MARKED)
    People(unit).name_reader(hidden, ctx.actor.staff_id)
    key = plan_day(ctx, DAY).value
    set_note(ctx, book(ctx, key, ali).value, "Nytt beslut")
    book(ctx, key, hidden)
    text = pdf_text(agenda(ctx, key))
    for part in ("AF-dag", "09:00–09:30", "Gemensamt samtal", "09:30–09:50", "Ali", "Nytt beslut"):
        assert part in text
    assert "Bokad" in text
    assert "Ledig tid" in text
    assert "Sekretess enligt" in text
    assert "Hemlig" not in text


def test_whom_one_may_not_meet_is_a_time_that_is_taken(unit: Unit) -> None:
    ali = af_case(unit, "Ali", start=date(2026, 1, 1))
    key = plan_day(unit.chief, DAY).value
    book(unit.chief, key, ali)
    samuel = unit.as_role(Role.STAR_COORDINATOR, name="Samuel")
    slot = af_day(samuel, key).slots[0]
    assert (slot.hidden, slot.participant_id, slot.name) == (True, None, None)
    with pytest.raises(NotPermittedError):
        clear(samuel, slot.slot_id or key)


def test_the_list_of_whom_to_book_is_logged_with_its_length(unit: Unit) -> None:
    people_of(unit, 2)
    assert len(candidates(unit.chief, DAY.day)) == len(due_list(unit.chief)) == 2
    with unit.store.read() as reader:
        query = select(LogEntry.count).where(LogEntry.action == "follow_ups.due")
        assert list(reader.scalars(query)) == [2, 2]


MAY_READ = {Role.CONSULTANT, Role.STAR_COORDINATOR, Role.UNIT_CHIEF}
MAY_WRITE = {Role.CONSULTANT, Role.STAR_COORDINATOR}


@pytest.mark.parametrize("role", list(Role))
def test_each_role_does_what_the_matrix_says(unit: Unit, role: Role) -> None:
    ali, bo = people_of(unit, 2)
    key = plan_day(unit.chief, DAY).value
    slot = book(unit.chief, key, ali).value
    ctx: Context = unit.as_role(role)
    other = replace(DAY, day=DAY.day + timedelta(days=1))
    attempts = (
        (MAY_READ, lambda: af_days(ctx)),
        (MAY_READ, lambda: af_day(ctx, key)),
        (MAY_READ, lambda: agenda(ctx, key)),
        (MAY_READ, lambda: candidates(ctx, DAY.day)),
        (MAY_WRITE, lambda: proposed_day(ctx)),
        (MAY_WRITE, lambda: plan_day(ctx, other)),
        ({Role.CONSULTANT}, lambda: book(ctx, key, bo)),
        ({Role.CONSULTANT}, lambda: move(ctx, slot, 610)),
        ({Role.CONSULTANT}, lambda: clear(ctx, slot)),
        ({Role.CONSULTANT}, lambda: fill(ctx, key)),
        (MAY_WRITE, lambda: change_day(ctx, key, af_day(unit.chief, key).version, DAY)),
        (MAY_WRITE, lambda: remove_day(ctx, key, af_day(unit.chief, key).version)),
    )
    for allowed, act in attempts:
        if role in allowed:
            act()
        else:
            with pytest.raises((NotPermittedError, DomainError)):
                act()
