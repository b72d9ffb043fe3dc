"""The book of corrections: both values, who, when and why, of those whom one reaches."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.correction_book import WHOLE_ARENA
from ame_desktop.domain.errors import DomainError, NeedsReasonError, NotPermittedError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.services.attendance import mark
from ame_desktop.services.attendance_months import unlock_month
from ame_desktop.services.correction_book import correction_book
from ame_desktop.services.exports import preview_list, print_list, run
from ame_desktop.storage.models.access import LogEntry, LogSubject
from tests.support.marking import LATE, PRESENT, SICK, WEEK_AGO, draft, locked
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit

NOVEMBER = date(2026, 11, 1), date(2026, 11, 30)
NAMED = ListWish("rattelser", *NOVEMBER, with_names=True, purpose="Avstämning")


@pytest.fixture
def people(unit: Unit) -> People:
    return corrected(unit)


@pytest.fixture
def either(any_unit: Unit) -> People:
    """The same on both storages, for what is read in ways of their own."""
    return corrected(any_unit)


def corrected(unit: Unit) -> People:
    """Let somebody else have changed Ali's mark at one arena and Eva's at another."""
    found = People(unit)
    officer = unit.as_role(Role.ATTENDANCE_OFFICER, name="Nora Närvaro")
    for name, arena in (("Ali", "Innegrupp"), ("Eva", "Utegrupp")):
        person = found.add(name, "Ek", arena=arena)
        first = draft(found, person, PRESENT, day=WEEK_AGO, arena=arena)
        mark(unit.chief, first)
        later = draft(
            found, person, LATE, day=WEEK_AGO, arena=arena, minutes=300, reason="Bussen var sen"
        )
        mark(officer, later)
    return found


def test_a_line_tells_both_values_who_when_and_why(people: People) -> None:
    ctx = people.unit.chief
    lines = correction_book(ctx, *NOVEMBER)
    assert {line.who for line in lines} == {"Ek, Ali", "Ek, Eva"}
    (line,) = correction_book(ctx, *NOVEMBER, people.unit.arena("Innegrupp"))
    told = (line.when, line.place, line.before, line.after, line.by, line.reason)
    assert told == (
        "2026-11-16",
        "Innegrupp",
        "Närvarande",
        "Sen, 300 min på plats",
        "Nora Närvaro",
        "Bussen var sen",
    )
    assert correction_book(ctx, date(2026, 10, 1), date(2026, 10, 31)) == ()


def test_a_correction_at_another_unit_stands_under_its_name(either: People) -> None:
    unit = either.unit
    person = either.add("Bo", arena=None)
    placement = either.place(person, "Biblioteket")
    for state in (PRESENT, SICK):
        at = draft(either, person, state, day=WEEK_AGO)
        mark(unit.as_role(Role.CONSULTANT), type(at)(at.day, person, placement, state))
    (line,) = (row for row in correction_book(unit.chief, *NOVEMBER) if row.who == "Bo")
    assert (line.place, line.after) == ("Biblioteket", "Sjuk")
    elsewhere = correction_book(unit.chief, *NOVEMBER, unit.arena("Innegrupp"))
    assert [row.who for row in elsewhere] == ["Ek, Ali"]


def test_the_chief_sees_who_opened_a_month_and_others_do_not(either: People) -> None:
    unit = either.unit
    locked(unit, "Innegrupp", date(2026, 10, 1))
    unlock_month(unit.chief, unit.arena("Innegrupp"), date(2026, 10, 1), "Fel dag")
    october = date(2026, 10, 1), date(2026, 10, 31)
    (line,) = correction_book(unit.chief, *october)
    assert (line.who, line.place, line.before, line.after) == (
        WHOLE_ARENA,
        "Innegrupp",
        "Låst",
        "Öppen",
    )
    assert (line.by, line.reason, line.when) == ("Anna Berg", "Fel dag", "oktober 2026")
    assert correction_book(unit.as_role(Role.ATTENDANCE_OFFICER), *october) == ()


def test_each_reads_of_those_whom_they_reach(people: People) -> None:
    unit = people.unit
    hidden = people.add("Siri", "Dold", protection=Protection.MARKED)
    people.name_reader(hidden, unit.chief.actor.staff_id)
    for state in (PRESENT, SICK):
        mark(unit.chief, draft(people, hidden, state, day=date(2026, 11, 2), reason="x"))
    assert "Dold, Siri" in {line.who for line in correction_book(unit.chief, *NOVEMBER)}
    officer = unit.as_role(Role.ATTENDANCE_OFFICER)
    assert len(correction_book(officer, *NOVEMBER)) == 2
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Utegrupp"),))
    assert [line.who for line in correction_book(supervisor, *NOVEMBER)] == ["Ek, Eva"]
    for role in (Role.COORDINATOR, Role.ADMINISTRATOR):
        with pytest.raises(NotPermittedError):
            correction_book(unit.as_role(role), *NOVEMBER)


def test_the_list_keeps_the_reason_with_the_names(people: People) -> None:
    plain = preview_list(people.unit.chief, ListWish("rattelser", *NOVEMBER))
    assert "Skäl" not in plain.titles
    assert {row[0] for row in plain.rows} == {"Person 1", "Person 2"}
    named = preview_list(people.unit.chief, NAMED)
    assert {(row[0], row[-1]) for row in named.rows} == {
        ("Ek, Ali", "Bussen var sen"),
        ("Ek, Eva", "Bussen var sen"),
    }


def test_it_is_printed_with_a_purpose_and_logged(people: People, tmp_path: Path) -> None:
    ctx, target = people.unit.chief, tmp_path / "rattelser.pdf"
    with pytest.raises(NeedsReasonError):
        print_list(ctx, ListWish("rattelser", *NOVEMBER, with_names=True), target)
    assert not target.exists()
    text = pdf_text(print_list(ctx, NAMED, target).read_bytes())
    for word in (
        "Ek, Ali",
        "Närvarande",
        "300 min",
        "Nora Närvaro",
        "Ändamål: Avstämning",
        "november 2026",
    ):
        assert word in text
    with people.unit.store.read() as reader:
        query = select(LogEntry.kind, LogEntry.count, LogSubject.participant_id).join(
            LogSubject, LogSubject.seq == LogEntry.seq
        )
        found = reader.execute(query.where(LogEntry.action == "export.rattelser")).all()
    assert {row[:2] for row in found} == {(LogKind.PRINT, 2)}
    assert {row[2] for row in found} == set(people.known.values())


def test_a_list_too_long_for_paper_says_so(
    people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "MOST_ON_PAPER", 1)
    with pytest.raises(DomainError, match="Välj färre dagar"):
        print_list(people.unit.chief, NAMED, tmp_path / "l.pdf")
