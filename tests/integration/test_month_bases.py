"""*Månadsunderlag*: made from the marks, kept byte for byte, handed on, made anew on change."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import select, update

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.integrity import FaultKind
from ame_desktop.domain.month_bases import BasisPerson, BasisReceiver, BasisWish
from ame_desktop.domain.month_basis_rules import HandOver
from ame_desktop.domain.participants import ConsentParty, Protection
from ame_desktop.services.attendance import mark
from ame_desktop.services.exports import preview_list
from ame_desktop.services.integrity import check_database
from ame_desktop.services.month_bases import (
    bases_of,
    basis_desk,
    basis_name,
    basis_pdf,
    hand_on,
    make_bases,
    save_basis,
)
from ame_desktop.storage.errors import DamagedError
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.attendance import MonthBasis
from tests.support.months import CONSENT, DAYS, LAW, OCTOBER, Months
from tests.support.pdf_text import pdf_text
from tests.support.questions import asked
from tests.support.units import Unit

AF, IFO = BasisReceiver.AF, BasisReceiver.IFO
SICK, PRESENT = AttendanceState.SICK, AttendanceState.PRESENT
TODAY = date(2026, 11, 23)
_HEAPS = (("Bo", 2), ("Cia", 7))


@pytest.fixture
def months(unit: Unit) -> Months:
    return Months(unit)


@pytest.fixture
def either(any_unit: Unit) -> Months:
    """The same on both storages, for what is stored and read in ways of their own."""
    return Months(any_unit)


def only(months: Months, receiver: BasisReceiver = AF) -> BasisPerson:
    (found,) = basis_desk(months.unit.chief, receiver, OCTOBER)
    return found


def test_the_paper_tells_the_numbers_of_the_list_and_no_more(months: Months) -> None:
    person = months.add("Ali", PRESENT, SICK)
    texts = {
        receiver: pdf_text(basis_pdf(months.unit.chief, key))
        for receiver in BasisReceiver
        for key in months.make(person, receiver=receiver)
    }
    (row,) = preview_list(months.unit.chief, ListWish("narvaro-manad", OCTOBER, DAYS[1])).rows
    assert row[3:5] == ("14,00", "7,00")
    for text in texts.values():
        for told in ("Ali Ek", "2 dagar, 14 timmar", "1 dag, 7 timmar", "oktober 2026", "2017:819"):
            assert told in text
        assert LAW.harm not in text
    assert "Sjuk" in texts[AF]
    assert "2026-10-30" in texts[AF]
    assert "Sjuk" not in texts[IFO]
    assert "2026-10-30" not in texts[IFO]
    assert "Anmäld frånvaro" in texts[IFO]


def test_a_month_is_not_told_while_minutes_are_missing(months: Months) -> None:
    person = months.add("Ali", AttendanceState.LATE, PRESENT)
    with pytest.raises(DomainError, match=r"1 dag saknar minuter\. Skriv dem först\."):
        months.make(person)
    late = MarkDraft(DAYS[0], person, months.unit.arena("Innegrupp"), AttendanceState.LATE, 400)
    mark(months.unit.chief, replace(late, reason="Efteråt"))
    assert months.make(person)


def test_the_sum_on_the_paper_is_that_of_its_days(months: Months) -> None:
    person = months.add("Ali")
    for day, minutes in zip(DAYS, (435, 420), strict=True):
        at = months.unit.arena("Innegrupp")
        late = AttendanceState.LATE
        mark(months.unit.chief, MarkDraft(day, person, at, late, minutes - 30, reason="Efteråt"))
    (key,) = months.make(person)
    text = pdf_text(basis_pdf(months.unit.chief, key))
    assert "2 dagar, 13,25 timmar" in text
    assert "6,75" in text
    assert "6,50" in text


def test_it_is_fetched_byte_for_byte_and_each_time_is_logged(
    either: Months, tmp_path: Path
) -> None:
    person = either.add("Ali")
    officer = either.unit.as_role(Role.ATTENDANCE_OFFICER)
    (key,) = either.make(person, ctx=officer)
    first = basis_pdf(officer, key)
    either.unit.clock.move(timedelta(days=200))
    assert save_basis(officer, key, tmp_path / "u.pdf").read_bytes() == first
    (row,) = bases_of(officer, person)
    assert row.sha256 == sha256(first).hexdigest()
    assert (row.edition, row.pages, row.ground, row.test) == (1, 1, LAW.told, LAW.harm)
    assert "Ek" not in basis_name(row)
    assert basis_name(row).startswith(f"manadsunderlag_{row.month:%Y-%m}_AF-")
    with either.unit.store.read() as reader:
        query = select(LogEntry.action).join(LogSubject, LogSubject.seq == LogEntry.seq)
        about = reader.scalars(query.where(LogSubject.participant_id == person)).all()
    assert about.count("month_bases.pdf") == 2
    assert {"month_bases.make", "month_bases.person"} <= set(about)


def test_it_is_handed_on_and_confirmed(months: Months) -> None:
    (key,) = months.make(months.add("Ali"))
    ctx = months.unit.chief
    assert only(months).standing == "Gjort, inte lämnat"
    for day, to, field in (
        (TODAY, " ", "to"),
        (TODAY + timedelta(days=1), "Eva", "day"),
        (TODAY - timedelta(days=1), "Eva", "day"),
    ):
        with pytest.raises(DomainError) as refused:
            hand_on(ctx, key, 1, HandOver(day, to))
        assert refused.value.field == field
    hand_on(ctx, key, 1, HandOver(TODAY, "Eva på AF"))
    assert only(months).standing == "Lämnat 2026-11-23"
    receipt = "Kvitterat i mejl 24 november"
    with pytest.raises(ConflictError):
        hand_on(ctx, key, 1, HandOver(TODAY, "Eva på AF", receipt))
    hand_on(ctx, key, 2, HandOver(TODAY, "Eva på AF", receipt))
    assert only(months).standing == "Kvitterat"


def test_a_change_afterwards_is_told_and_gives_a_new_edition(either: Months) -> None:
    person = either.add("Ali")
    either.make(person)
    ctx = either.unit.chief
    with pytest.raises(DomainError, match="redan ett underlag"):
        either.make(person)
    place = either.unit.arena("Innegrupp")
    mark(ctx, MarkDraft(DAYS[1], person, place, SICK, reason="Ringde sent"))
    assert only(either).standing == "Siffrorna har ändrats sedan utgåva 1"
    (second,) = either.make(person)
    assert not only(either).changed
    assert "2, ersätter utgåva 1" in pdf_text(basis_pdf(ctx, second))
    assert [row.edition for row in bases_of(ctx, person)] == [2, 1]


def test_a_waiver_taken_back_stops_what_was_made_by_it(either: Months) -> None:
    person = either.add("Ali", consent=ConsentParty.AF)
    (key,) = either.make(person, test=CONSENT)
    ctx = either.unit.chief
    either.unit.clock.set(datetime(2026, 11, 25, 7, 30))
    either.take_back_consent(person, TODAY + timedelta(days=1))
    assert only(either).standing == "Medgivandet till utgåva 1 gäller inte längre"
    with pytest.raises(DomainError, match="gäller inte sedan 2026-11-24"):
        hand_on(ctx, key, 1, HandOver(TODAY + timedelta(days=1), "Eva på AF"))
    # It was handed on while the waiver stood, and that is written down afterwards.
    hand_on(ctx, key, 1, HandOver(TODAY, "Eva på AF"))
    assert only(either).standing == "Lämnat 2026-11-23"
    either.take_back_consent(person, TODAY)
    hand_on(ctx, key, 2, HandOver(TODAY, "Eva på AF", "Kvitterat i mejl"))
    assert only(either).standing == "Kvitterat"


def test_what_lost_its_waiver_is_made_anew_on_another_ground(months: Months) -> None:
    person = months.add("Ali", consent=ConsentParty.AF)
    months.make(person, test=CONSENT)
    ctx = months.unit.chief
    months.take_back_consent(person, TODAY)
    with pytest.raises(DomainError, match="återkallat"):
        months.make(person, test=CONSENT)
    (second,) = months.make(person, test=LAW)
    hand_on(ctx, second, 1, HandOver(TODAY, "Eva på AF"))
    assert only(months).standing == "Lämnat 2026-11-23"


def test_of_several_those_who_cannot_be_told_of_are_left_out(either: Months) -> None:
    ctx = either.unit.chief
    agreed = either.add("Ali", consent=ConsentParty.AF)
    refused = either.add("Bo")
    half = either.add("Cia", PRESENT, consent=ConsentParty.AF)
    hidden = either.add("Siri", consent=ConsentParty.AF, protection=Protection.MARKED)
    either.people.name_reader(hidden, ctx.actor.staff_id)
    wish = BasisWish(AF, OCTOBER, (agreed, refused, half, hidden), CONSENT)
    done = make_bases(ctx, wish)
    assert len(done.value.made) == 1
    assert [(one.name, one.why.split(".")[0]) for one in done.value.left_out] == [
        ("Ek, Bo", "Inget medgivande finns"),
        ("Ek, Cia", "1 dag saknar närvaro"),
        ("Ek, Siri", "Har skyddade personuppgifter"),
    ]
    assert not done.changes.undoable
    assert done.changes.label.endswith("till Arbetsförmedlingen. 3 kunde inte göras.")
    assert either.make(hidden, test=CONSENT)
    officer = either.unit.as_role(Role.ATTENDANCE_OFFICER)
    assert hidden not in {one.participant_id for one in basis_desk(officer, AF, OCTOBER)}
    with pytest.raises(NotFoundError):
        either.make(hidden, ctx=officer)
    with pytest.raises(DomainError, match="Välj minst en"):
        either.make()


def test_an_arena_shows_those_who_were_there(months: Months) -> None:
    person = months.add("Ali")
    unit = months.unit
    for arena, people in (("Innegrupp", [person]), ("Utegrupp", [])):
        found = basis_desk(unit.chief, AF, OCTOBER, unit.arena(arena))
        assert [one.participant_id for one in found] == people


def test_who_was_sick_for_a_part_of_a_day_is_told_so(months: Months) -> None:
    person = months.add("Ali")
    ctx, place = months.unit.chief, months.unit.arena("Innegrupp")
    mark(ctx, MarkDraft(DAYS[1], person, place, SICK, part=DayPart.AFTERNOON, reason="Gick hem"))
    (key,) = months.make(person)
    text = pdf_text(basis_pdf(ctx, key))
    assert "Sjuk, del av dagen" in text
    assert "1 dag" in text


def test_what_was_made_stands(months: Months) -> None:
    (key,) = months.make(months.add("Ali"))
    ctx = months.unit.chief
    with pytest.raises(DomainError, match="ny utgåva"), ctx.write("test.change") as work:
        work.get(MonthBasis, key).test = "Annat"
        work.done(None, "")
    with pytest.raises(DomainError, match="ny utgåva"), ctx.write("test.remove") as work:
        work.delete(work.get(MonthBasis, key))
        work.done(None, "")


def test_a_paper_changed_past_the_program_is_found_and_handed_to_nobody(unit: Unit) -> None:
    months = Months(unit)
    (key,) = months.make(months.add("Ali"))
    with unit.chief.write("test.harm") as work:
        work.session.execute(update(MonthBasis).values(content=b"%PDF-annat"))
        work.done(None, "")
    with pytest.raises(DamagedError, match="Underlaget går inte att lita på"):
        basis_pdf(unit.chief, key)
    found = {fault.kind: fault.count for fault in check_database(unit.chief)}
    assert found[FaultKind.FILE_CHANGED] == 1


def test_many_bases_are_made_with_no_more_questions_than_few(either: Months) -> None:
    few, many = ([either.add(f"{word}{n}") for n in range(count)] for word, count in _HEAPS)
    # The first ones let the connection learn the tables; what comes after is compared.
    either.make(either.add("Ali"))
    assert asked(either.unit, lambda: either.make(*few)) == asked(
        either.unit, lambda: either.make(*many)
    )
