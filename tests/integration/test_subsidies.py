"""Supports written down, changed, extended and ended, on a file and on a server."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.subsidies import Decision, SubsidyPhase, SubsidyState
from ame_desktop.services import subsidies
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from tests.support.supports import AWAY, Supports
from tests.support.unit_people import People
from tests.support.units import Unit

START, END = date(2026, 3, 1), date(2026, 12, 31)


def test_a_support_without_its_decision_number_is_a_draft_with_a_flag(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    draft = replace(supports.draft(person, "introduktionsjobb", START, END), decision_number=" ")
    made = subsidies.grant(any_unit.chief, draft)
    assert made.changes.label == ("Lade till introduktionsjobb som utkast, beslutet saknas.")
    row = supports.row(made.value)
    assert (row.phase, row.missing_decision) == (SubsidyPhase.DRAFT, True)
    assert [each.kind for each in row.remarks] == ["no_decision"]
    decided = replace(row.period.draft, decision_number="AF-2026-7")
    subsidies.change(any_unit.chief, made.value, row.period.version, decided)
    row = supports.row(made.value)
    assert (row.phase, row.remarks) == (SubsidyPhase.RUNNING, ())


def test_a_row_says_what_is_left_and_what_it_gives(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    key = supports.grant(person, "introduktionsjobb", START, END)
    row = supports.row(key)
    assert (row.days_left, row.band) == (38, 60)
    assert row.monthly == Decimal("14400.00")
    assert (row.apply_by, row.longest_end) == (date(2026, 12, 1), date(2028, 2, 29))
    assert subsidies.subsidies_of(any_unit.chief, person) == (row,)


def test_what_is_granted_and_changed_can_be_undone(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    key = supports.grant(person, "osa", START, END)
    before = supports.row(key)
    changed = replace(before.period.draft, level_percent=Decimal(60), end=date(2027, 2, 1))
    result = subsidies.change(any_unit.chief, key, before.period.version, changed)
    assert supports.row(key).period.draft == changed
    undo(any_unit.chief, result.changes)
    assert supports.row(key).period.draft == before.period.draft
    made = subsidies.grant(any_unit.chief, supports.draft(person, "osa", START, END))
    undo(any_unit.chief, made.changes)
    assert [row.subsidy_id for row in subsidies.subsidy_list(any_unit.chief)] == [key]


def test_two_who_change_the_same_support_are_told(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    row = supports.row(supports.grant(person, "osa", START, END))
    longer = replace(row.period.draft, end=date(2027, 1, 31))
    subsidies.change(any_unit.chief, row.subsidy_id, row.period.version, longer)
    with pytest.raises(ConflictError):
        subsidies.change(any_unit.chief, row.subsidy_id, row.period.version, longer)


def test_an_extension_is_a_new_decision_on_the_same_chain(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    key = supports.grant(person, "nystartsjobb", START, END, variant=AWAY)
    row = supports.row(key)
    decision = Decision("AF-2", date(2027, 12, 31))
    new = subsidies.extend(any_unit.chief, key, row.period.version, decision)
    extended = supports.row(new.value)
    assert new.changes.label == "Förlängde nystartsjobb."
    assert extended.period.draft.start == date(2027, 1, 1)
    assert (extended.period.previous_id, extended.period.first_start) == (key, START)
    assert extended.period.draft.wage == row.period.draft.wage
    assert supports.row(key).apply_by is None
    again = supports.row(key).period.version
    with pytest.raises(DomainError, match="följer redan"):
        subsidies.extend(any_unit.chief, key, again, decision)
    undo(any_unit.chief, new.changes)
    assert not supports.row(key).period.has_next


@pytest.mark.parametrize(
    ("days", "kinds"),
    [
        ((date(2026, 3, 1), date(2027, 2, 28)), []),
        ((date(2026, 3, 1), date(2027, 3, 1)), ["long_decision"]),
        ((date(2026, 3, 1), date(2028, 3, 1)), ["too_long", "long_decision"]),
    ],
)
def test_too_long_periods_are_warned_of_and_stop_nobody(
    unit: Unit, days: tuple[date, date], kinds: list[str]
) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    draft = replace(supports.draft(person, "nystartsjobb", *days), variant=AWAY)
    assert [each.kind for each in subsidies.remarks_of(unit.chief, draft)] == kinds
    key = subsidies.grant(unit.chief, draft).value
    assert [each.kind for each in supports.row(key).remarks] == kinds
    assert all(each.rule == "NAT-05" and each.source for each in supports.row(key).remarks)


def test_two_wage_supports_at_once_are_warned_of(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    first = supports.grant(person, "osa", START, END)
    draft = supports.draft(person, "lonebidrag_utveckling", date(2026, 12, 31))
    found = subsidies.remarks_of(any_unit.chief, draft)
    assert [each.kind for each in found] == ["overlap"]
    assert "OSA" in found[0].text
    row = supports.row(first)
    assert subsidies.remarks_of(any_unit.chief, row.period.draft, first) == ()


def test_what_does_not_add_up_is_refused_beside_its_field(unit: Unit) -> None:
    supports, people = Supports(unit), People(unit)
    person, other = people.add("Ali", "Abdi"), people.add("Eva", "Öberg")
    elsewhere = supports.place(other, ActivityForm.SHELTERED_EMPLOYMENT, START)
    good = supports.draft(person, "osa", START, END)
    gone = supports.kind("instegsjobb")
    wrong = {
        "end": replace(good, end=date(2026, 2, 28)),
        "extent_percent": replace(good, extent_percent=101),
        "level_percent": replace(good, level_percent=Decimal(0)),
        "wage": replace(good, wage=Decimal(-1)),
        "day_rate": replace(good, day_rate=Decimal(2_000_000)),
        "variant": replace(good, variant="Alla andra"),
        "decision_number": replace(good, decision_number="A" * 61),
        "note": replace(good, note="A" * 1001),
        "placement_id": replace(good, placement_id=elsewhere),
        "type_id": replace(good, type_id=gone.type_id),
    }
    for field, draft in wrong.items():
        with pytest.raises(DomainError) as refused:
            subsidies.grant(unit.chief, draft)
        assert refused.value.field == field
    with pytest.raises(DomainError, match="Välj Introduktionsjobb") as abolished:
        subsidies.grant(unit.chief, wrong["type_id"])
    assert abolished.value.rule == "GAP-03"
    with pytest.raises(NotFoundError):
        subsidies.grant(unit.chief, replace(good, type_id=new_id()))
    with pytest.raises(DomainError, match="egen budget"):
        subsidies.grant(unit.chief, supports.draft(person, "resursanstallning", START, END))
    part_time = replace(supports.draft(person, "etableringsjobb", START, END), extent_percent=75)
    with pytest.raises(DomainError, match="heltid") as part:
        subsidies.grant(unit.chief, part_time)
    assert part.value.rule == "RAG-26"


def test_an_abolished_type_was_granted_in_its_time(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    key = supports.grant(person, "instegsjobb", date(2017, 9, 1), date(2018, 8, 31))
    row = supports.row(key)
    assert (row.phase, row.remarks) == (SubsidyPhase.OVER, ())
    worked = subsidies.working(unit.chief, key, date(2018, 1, 1))
    assert (worked.amount, worked.missing) == (None, "Taket är inte känt för månaden.")


def test_a_support_is_ended_within_its_days(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    row = supports.row(supports.grant(person, "osa", START, END))
    with pytest.raises(DomainError, match="mellan stödets"):
        subsidies.end(any_unit.chief, row.subsidy_id, row.period.version, date(2027, 1, 1))
    day = date(2026, 10, 31)
    subsidies.end(any_unit.chief, row.subsidy_id, row.period.version, day, "Fick annat arbete")
    ended = supports.row(row.subsidy_id)
    assert (ended.phase, ended.period.state) == (SubsidyPhase.ENDED, SubsidyState.ENDED)
    with any_unit.store.read() as reader:
        query = select(LogEntry.reason).where(LogEntry.action == "subsidies.end")
        assert reader.execute(query).scalar_one() == "Fick annat arbete"


def test_an_application_that_is_sent_quiets_the_row(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    row = supports.row(supports.grant(person, "osa", START, END))
    assert row.apply_by == date(2026, 12, 1)
    subsidies.mark_applied(unit.chief, row.subsidy_id, row.period.version, date(2026, 11, 20))
    assert supports.row(row.subsidy_id).apply_by is None


def test_only_a_draft_is_removed(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    decided = supports.row(supports.grant(person, "osa", START, END))
    draft = supports.row(supports.grant(person, "osa", END, decision_number=""))
    with pytest.raises(DomainError, match="Avsluta det i stället"):
        subsidies.remove(unit.chief, decided.subsidy_id, decided.period.version)
    subsidies.remove(unit.chief, draft.subsidy_id, draft.period.version)
    assert [row.subsidy_id for row in subsidies.subsidy_list(unit.chief)] == [decided.subsidy_id]


def test_a_protected_person_is_met_by_the_named_only(any_unit: Unit) -> None:
    supports, people = Supports(any_unit), People(any_unit)
    hidden = people.add("Dold", protection=Protection.MARKED)
    people.name_reader(hidden, any_unit.chief.actor.staff_id)
    key = supports.grant(hidden, "osa", START, END)
    other = any_unit.as_role(Role.CONSULTANT)
    assert subsidies.subsidy_list(other) == ()
    assert subsidies.radar(other).rows == ()
    assert subsidies.claims(other, date(2026, 10, 1)) == ()
    assert [each.participant_id for each in subsidies.subsidy_choices(other).people] == []
    with pytest.raises(NotFoundError):
        subsidies.subsidies_of(other, hidden)
    with pytest.raises(NotFoundError):
        subsidies.working(other, key, date(2026, 10, 1))
    assert supports.row(key).participant_id == hidden


def test_every_look_and_every_change_is_in_the_log(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    supports.grant(person, "osa", START, END)
    subsidies.subsidy_list(unit.chief)
    subsidies.subsidies_of(unit.chief, person)
    subsidies.radar(unit.chief)
    with unit.store.read() as reader:
        query = select(LogEntry.action, LogEntry.kind).where(LogEntry.action.like("subsidies.%"))
        logged = {tuple(row) for row in reader.execute(query)}
    assert logged == {
        ("subsidies.grant", LogKind.CHANGE),
        ("subsidies.list", LogKind.READ),
        ("subsidies.read", LogKind.READ),
        ("subsidies.radar", LogKind.READ),
    }
