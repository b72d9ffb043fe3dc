"""Claims month by month: FAT days by schedule and marks, amounts, and limits to claim."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.subsidies import Decision
from ame_desktop.domain.subsidy_figures import Figure
from ame_desktop.domain.subsidy_money import ClaimDraft, ClaimRow, ClaimState, TermsDraft
from ame_desktop.services import subsidies
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.attendance import Attendance
from tests.support.supports import AWAY, JOU, Supports
from tests.support.unit_people import People
from tests.support.units import Unit

OCTOBER = date(2026, 10, 1)
MARKS = {
    5: AttendanceState.PRESENT,
    6: AttendanceState.LATE,
    7: AttendanceState.LEFT_EARLY,
    8: AttendanceState.SICK,
    12: AttendanceState.CHILD_CARE,
    13: AttendanceState.LEAVE,
    14: AttendanceState.OTHER_PLANNING,
    15: AttendanceState.NO_SHOW,
    # A Saturday: there, but not agreed in the schedule.
    10: AttendanceState.PRESENT,
}


def mark(unit: Unit, person: object, arena: str, day: date, state: AttendanceState) -> None:
    with unit.chief.write("test.mark") as work:
        work.add(
            Attendance(
                participant_id=person,
                day=day,
                place_id=unit.arena(arena),
                state=state,
                set_at=unit.clock.now(),
            )
        )
        work.done(None, "")


def trained(unit: Unit, end: date | None = date(2027, 1, 31)) -> ClaimRow:
    """A person in FAT, Monday to Thursday in the Utegrupp, with October's marks."""
    supports, people = Supports(unit), People(unit)
    person = people.add("Ali", "Abdi", arena="Utegrupp")
    people.agree(person, dict.fromkeys(range(4), (9, 12)))
    placed = supports.place(person, ActivityForm.FAT, date(2026, 9, 1))
    supports.grant(
        person,
        "fat",
        date(2026, 10, 5),
        end,
        variant=JOU,
        placement_id=placed,
        day_rate=Decimal("185.50"),
    )
    for day, state in MARKS.items():
        mark(unit, person, "Utegrupp", OCTOBER.replace(day=day), state)
    return claimed(unit)


def claimed(unit: Unit, month: date = OCTOBER) -> ClaimRow:
    rows = subsidies.claims(unit.chief, month)
    assert len(rows) == 1
    return rows[0]


def test_agreed_days_with_attendance_can_be_claimed(any_unit: Unit) -> None:
    row = trained(any_unit)
    assert (row.first, row.last) == (date(2026, 10, 5), date(2026, 10, 31))
    # Monday to Thursday from the 5th: 16 days, of which 8 are marked and 3 are paid for.
    assert (row.days, row.unmarked) == (3, 8)
    assert row.amount == Decimal("556.50")
    assert (row.state, row.last_day) == (ClaimState.TO_CLAIM, None)
    assert row.decision_number == "AF-1"


def test_a_day_in_two_halves_is_one_day(unit: Unit) -> None:
    row = trained(unit)
    with unit.chief.write("test.mark") as work:
        for part, state in (
            (DayPart.MORNING, AttendanceState.PRESENT),
            (DayPart.AFTERNOON, AttendanceState.SICK),
        ):
            work.add(
                Attendance(
                    participant_id=row.participant_id,
                    day=date(2026, 10, 19),
                    part=part,
                    place_id=unit.arena("Utegrupp"),
                    state=state,
                    set_at=unit.clock.now(),
                )
            )
        work.done(None, "")
    assert claimed(unit).days == 4


def test_days_elsewhere_are_not_the_placements(unit: Unit) -> None:
    row = trained(unit)
    mark(unit, row.participant_id, "Innegrupp", date(2026, 10, 20), AttendanceState.PRESENT)
    assert claimed(unit).days == 3


def test_which_days_count_is_a_dated_figure(any_unit: Unit) -> None:
    row = trained(any_unit)
    kind = Supports(any_unit).kind("fat")
    draft = TermsDraft(
        kind.type_id, Figure.DAY_SICK, OCTOBER, Decimal(1), "RAG-19; svar från Arbetsförmedlingen"
    )
    subsidies.set_terms(any_unit.chief, replace(draft, valid_from=date(2026, 11, 1)))
    assert claimed(any_unit).days == row.days
    subsidies.set_terms(any_unit.chief, draft)
    assert claimed(any_unit).days == 4


def test_a_noted_claim_is_held_against_the_days(any_unit: Unit) -> None:
    row = trained(any_unit)
    note = ClaimDraft(row.subsidy_id, date(2026, 10, 31), 3, row.amount, note="Med post")
    made = subsidies.claim(any_unit.chief, note)
    held = claimed(any_unit)
    assert (held.state, held.claimed_days, held.claimed_on) == (
        ClaimState.CLAIMED,
        3,
        date(2026, 11, 23),
    )
    mark(any_unit, row.participant_id, "Utegrupp", date(2026, 10, 20), AttendanceState.PRESENT)
    assert claimed(any_unit).state is ClaimState.DIFFERS
    with pytest.raises(ConflictError):
        subsidies.claim(any_unit.chief, replace(note, days=4), version=7)
    subsidies.claim(any_unit.chief, replace(note, days=4), version=held.claim_version)
    held = claimed(any_unit)
    assert held.state is ClaimState.CLAIMED
    removed = subsidies.unclaim(any_unit.chief, made.value, held.claim_version)
    assert claimed(any_unit).state is ClaimState.TO_CLAIM
    undo(any_unit.chief, removed.changes)
    assert claimed(any_unit).claimed_days == 4


def test_a_claim_that_does_not_add_up_is_refused(unit: Unit) -> None:
    row = trained(unit)
    good = ClaimDraft(row.subsidy_id, OCTOBER, 3, None)
    for field, wrong in {
        "amount": replace(good, days=None),
        "days": replace(good, days=28),
        "month": replace(good, month=date(2026, 9, 1)),
        "claimed_on": replace(good, claimed_on=date(2026, 11, 24)),
    }.items():
        with pytest.raises(DomainError) as refused:
            subsidies.claim(unit.chief, wrong)
        assert refused.value.field == field


def test_an_undecided_support_claims_nothing(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    key = supports.grant(person, "osa", date(2026, 9, 1), decision_number="")
    assert subsidies.claims(unit.chief, OCTOBER) == ()
    with pytest.raises(DomainError, match="beslutets nummer"):
        subsidies.claim(unit.chief, ClaimDraft(key, OCTOBER, None, Decimal(1)))


def test_what_is_paid_to_the_person_is_not_claimed(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    supports.grant(person, "etableringsjobb", date(2026, 9, 1), date(2027, 8, 31))
    assert subsidies.claims(unit.chief, OCTOBER) == ()


def test_a_nystartsjobb_is_lost_after_180_days(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    supports.grant(person, "nystartsjobb", date(2026, 4, 16), date(2027, 3, 31), variant=AWAY)
    states = {
        month: (claimed(any_unit, month).state, claimed(any_unit, month).last_day)
        for month in (date(2026, 4, 1), date(2026, 5, 1), date(2026, 11, 1))
    }
    assert states == {
        date(2026, 4, 1): (ClaimState.LATE, date(2026, 10, 27)),
        date(2026, 5, 1): (ClaimState.TO_CLAIM, date(2026, 11, 27)),
        date(2026, 11, 1): (ClaimState.NOT_OVER, date(2027, 5, 29)),
    }
    # 18 000 kr, 31,42 % twice; half of April.
    assert claimed(any_unit, date(2026, 5, 1)).amount == Decimal("11311.20")
    assert claimed(any_unit, date(2026, 4, 1)).amount == Decimal("5655.60")


def test_a_month_that_is_split_by_an_extension_adds_up(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    key = supports.grant(person, "introduktionsjobb", date(2026, 1, 1), date(2026, 10, 12))
    version = supports.row(key).period.version
    subsidies.extend(any_unit.chief, key, version, Decision("AF-2", date(2026, 12, 31)))
    parts = [row.amount for row in subsidies.claims(any_unit.chief, OCTOBER)]
    assert len(parts) == 2
    assert sum(part for part in parts if part is not None) == Decimal("14400.00")


def test_the_working_of_fat_says_days_and_rate(unit: Unit) -> None:
    row = trained(unit)
    worked = subsidies.working(unit.chief, row.subsidy_id, date(2026, 10, 20))
    assert worked.amount == row.amount
    assert [line.what for line in worked.lines] == ["Dagar som räknas", "Ersättning"]
