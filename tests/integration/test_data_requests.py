"""What participants ask about their own data: taken down, watched over, answered in time."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.data_requests import (
    RequestAnswer,
    RequestDraft,
    RequestKind,
    RequestRow,
    RequestState,
)
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.participant_drafts import PersonDraft, ProtectionDraft
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.data_protection import (
    answer,
    corrected_since,
    data_desk,
    receive,
    withdraw,
)
from ame_desktop.services.participants import edit_participant
from ame_desktop.services.protection import protect
from ame_desktop.services.reminders import todo
from ame_desktop.services.settings import set_setting
from ame_desktop.services.undo import undo
from tests.support.people import add_person
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
EXTRACT = RequestDraft(RequestKind.EXTRACT, TODAY)
WISH = RequestDraft(RequestKind.RECTIFICATION, TODAY, "Telefonen är fel.")
YES = RequestAnswer(RequestState.GRANTED, "Telefonen är rättad.")


def only(unit: Unit, person: UUID) -> RequestRow:
    (row,) = data_desk(unit.chief, person).requests
    return row


def test_the_last_day_is_a_month_after_the_day_it_came(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    came = RequestDraft(RequestKind.EXTRACT, date(2026, 10, 31))
    stored = receive(any_unit.chief, person, came)
    assert stored.changes.label == (
        "Tog emot en begäran av Ali: registerutdrag, svar senast 2026-11-30."
    )
    row = only(any_unit, person)
    assert (row.due, row.taken_by, row.state) == (
        date(2026, 11, 30),
        "Anna Berg",
        RequestState.OPEN,
    )
    assert row.time_left(TODAY) == "7 dagar kvar"
    assert row.time_left(date(2026, 11, 29)) == "1 dag kvar"
    assert row.time_left(date(2026, 11, 30)) == "Sista dagen är i dag"
    assert row.time_left(date(2026, 12, 1)) == "1 dag för sent"
    assert row.time_left(date(2026, 12, 4)) == "4 dagar för sent"


def test_how_long_there_is_to_answer_is_a_dated_setting(unit: Unit) -> None:
    person = People(unit).add("Ali")
    set_setting(unit.chief, SettingName.DATA_REQUEST_MONTHS, TODAY, {"antal": 2}, "Beslut")
    receive(unit.chief, person, EXTRACT)
    receive(unit.chief, person, RequestDraft(RequestKind.EXTRACT, TODAY - timedelta(days=1)))
    dues = [row.due for row in data_desk(unit.chief, person).requests]
    assert dues == [date(2027, 1, 23), date(2026, 12, 22)]


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (RequestDraft(RequestKind.EXTRACT, TODAY + timedelta(days=1)), "senast i dag"),
        (RequestDraft(RequestKind.RECTIFICATION, TODAY, " "), "vad som ska rättas"),
        (RequestDraft(RequestKind.RESTRICTION, TODAY), "varför"),
        (RequestDraft(RequestKind.EXTRACT, TODAY, "x" * 2001), "högst 2 000 tecken"),
    ],
)
def test_a_request_says_what_is_missing(unit: Unit, draft: RequestDraft, sentence: str) -> None:
    person = People(unit).add("Ali")
    with pytest.raises(DomainError, match=sentence):
        receive(unit.chief, person, draft)
    assert data_desk(unit.chief, person).requests == ()


def test_an_answer_says_what_was_done_and_is_given_once(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    receive(any_unit.chief, person, WISH)
    row = only(any_unit, person)
    for given, sentence in (
        (RequestAnswer(RequestState.OPEN), "Välj"),
        (RequestAnswer(RequestState.REFUSED), "varför"),
        (RequestAnswer(RequestState.GRANTED), "vad som är rättat"),
    ):
        with pytest.raises(DomainError, match=sentence):
            answer(any_unit.chief, row.request_id, row.version, given)
    answer(any_unit.chief, row.request_id, row.version, YES)
    answered = only(any_unit, person)
    assert (answered.state, answered.answer) == (RequestState.GRANTED, "Telefonen är rättad.")
    assert answered.answered_by == "Anna Berg"
    assert answered.time_left(TODAY) == ""
    with pytest.raises(ConflictError):
        answer(any_unit.chief, row.request_id, row.version, YES)
    with pytest.raises(DomainError, match="redan besvarad"):
        answer(any_unit.chief, row.request_id, answered.version, YES)
    with pytest.raises(DomainError, match="redan besvarad"):
        withdraw(any_unit.chief, row.request_id, answered.version)


def test_a_request_taken_down_by_mistake_goes_and_comes_back(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    receive(any_unit.chief, person, EXTRACT)
    row = only(any_unit, person)
    gone = withdraw(any_unit.chief, row.request_id, row.version)
    assert data_desk(any_unit.chief, person).requests == ()
    undo(any_unit.chief, gone.changes)
    assert only(any_unit, person).kind is RequestKind.EXTRACT


def test_what_was_put_right_is_told_with_the_old_value(any_unit: Unit) -> None:
    people = People(any_unit)
    person = people.add("Ali", "Ahmed")
    chief = any_unit.chief
    request = receive(chief, person, WISH).value
    draft = PersonDraft("Ali", "Ahmed", phone="070-111 11 11")
    edit_participant(chief, person, 1, draft)
    edit_participant(chief, person, 2, PersonDraft("Ali", "Ahmed", phone="070-222 22 22"))
    found = corrected_since(chief, request)
    assert [(row.what, row.before, row.after, row.who) for row in found] == [
        ("Personuppgifter: Telefon", "070-111 11 11", "070-222 22 22", "Anna Berg"),
        ("Personuppgifter: Telefon", "–", "070-111 11 11", "Anna Berg"),
    ]


def test_what_was_put_right_before_or_about_others_is_left_out(unit: Unit) -> None:
    people = People(unit)
    person, other = people.add("Ali", "Ahmed"), people.add("Bo", "Ek")
    chief = unit.chief
    edit_participant(chief, person, 1, PersonDraft("Ali", "Ahmed", phone="070-111 11 11"))
    unit.clock.move(timedelta(days=3))
    later = RequestDraft(RequestKind.RECTIFICATION, unit.clock.today(), "Namnet")
    request = receive(chief, person, later).value
    edit_participant(chief, other, 1, PersonDraft("Bo", "Ekman"))
    assert corrected_since(chief, request) == ()


def test_the_owner_of_the_case_answers_and_others_do_not(unit: Unit) -> None:
    owner = unit.as_role(Role.CONSULTANT, name="Lena")
    person = add_person(unit.chief, unit.arena("Innegrupp"), owner=owner.actor.staff_id)
    request = receive(owner, person, EXTRACT).value
    answer(owner, request, 1, RequestAnswer(RequestState.GRANTED))
    assert only(unit, person).answered_by == "Lena"


def test_att_gora_counts_the_days_for_the_owner_and_the_chief(unit: Unit) -> None:
    owner = unit.as_role(Role.CONSULTANT, name="Lena")
    other = unit.as_role(Role.CONSULTANT, name="Olle")
    person = add_person(unit.chief, unit.arena("Innegrupp"), owner=owner.actor.staff_id)
    receive(owner, person, RequestDraft(RequestKind.EXTRACT, TODAY - timedelta(days=20)))
    (row,) = (row for row in todo(owner) if row.kind is TodoKind.DATA_REQUEST)
    assert (row.what, row.due, row.mine) == ("Lämna registerutdrag", date(2026, 12, 3), True)
    assert row.target == FilePlace(person, FilePart.DATA)
    assert row.when(TODAY) == "om 10 dagar"
    assert TodoKind.DATA_REQUEST not in {row.kind for row in todo(other)}
    chief = unit.as_role(Role.UNIT_CHIEF)
    assert [row.mine for row in todo(chief) if row.kind is TodoKind.DATA_REQUEST] == [True]
    answer(owner, data_desk(owner, person).requests[0].request_id, 1, YES)
    assert TodoKind.DATA_REQUEST not in {row.kind for row in todo(owner)}


def test_a_protected_persons_old_and_new_address_are_held_back(any_unit: Unit) -> None:
    person, chief = People(any_unit).add("Ali", "Ahmed"), any_unit.chief
    request = receive(chief, person, WISH).value
    edit_participant(chief, person, 1, PersonDraft("Ali", "Ahmedi", address="Dolda vägen 1"))
    protect(chief, person, ProtectionDraft(Protection.MARKED, frozenset()))
    found = {row.what: (row.before, row.after) for row in corrected_since(chief, request)}
    assert found["Personuppgifter: Adress"] == ("dolt", "dolt")
    assert found["Personuppgifter: Efternamn"] == ("Ahmed", "Ahmedi")
