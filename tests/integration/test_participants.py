"""Adding, listing, opening, changing and ending participants, on both storages."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.closure_drafts import ClosureDraft
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_drafts import PersonDraft, ProtectionDraft, ReferralDraft
from ame_desktop.domain.participants import NumberKind, OwnerKind, Protection, ReferralRoute
from ame_desktop.services.enrolments import ReturnDraft, end_participant, enrol_again
from ame_desktop.services.history import history
from ame_desktop.services.participants import (
    SEE_CHIEF,
    KnownPersonError,
    add_participant,
    edit_participant,
    participant_file,
    participant_list,
    show_number,
)
from ame_desktop.services.protection import keep_apart, let_together, protect, show_contact
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.participants import Participant
from tests.support.people import add_person, new_person
from tests.support.units import Unit

NUMBER = "850213-1231"


def log_actions(unit: Unit, kind: LogKind) -> list[str]:
    with unit.store.read() as reader:
        query = select(LogEntry.action).where(LogEntry.kind == kind).order_by(LogEntry.seq)
        return list(reader.scalars(query))


def test_three_fields_are_enough_and_give_a_reserve_number(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    result = add_participant(any_unit.chief, new_person(arena, "Ali", ""))
    assert result.changes.label == "Lade upp Ali i Utegrupp."
    file = participant_file(any_unit.chief, result.value.participant_id)
    assert file.details.number == "R-2026-0001"
    assert file.details.number_kind is NumberKind.RESERVE
    assert [row.arena_name for row in file.memberships] == ["Utegrupp"]
    assert file.memberships[0].start == date(2026, 11, 23)
    second = add_person(any_unit.chief, arena, "Bo", "Ek")
    assert participant_file(any_unit.chief, second).details.number == "R-2026-0002"
    undo(any_unit.chief, result.changes)
    with any_unit.store.read() as reader:
        assert reader.execute(select(func.count()).select_from(Participant)).scalar_one() == 1


@pytest.mark.parametrize("name", ["", "   ", "A\N{RIGHT-TO-LEFT OVERRIDE}li", "x" * 201])
def test_a_name_must_be_there_and_be_readable(unit: Unit, name: str) -> None:
    with pytest.raises(DomainError) as raised:
        add_participant(unit.chief, new_person(unit.arena("Utegrupp"), name))
    assert raised.value.field == "given_name"


def test_a_wrong_check_digit_is_kept_as_a_draft(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    new = new_person(arena, number="850213-1234")
    stored = add_participant(any_unit.chief, new).value
    assert stored.advice == (
        "Kontrollsiffran stämmer inte. Kontrollera 850213-1234. "
        "Personen är sparad utan personnummer. Rätta numret i akten."
    )
    file = participant_file(any_unit.chief, stored.participant_id)
    assert (file.details.number, file.details.number_draft) == ("", "850213-1234")
    mended = edit_participant(
        any_unit.chief,
        stored.participant_id,
        file.version,
        PersonDraft("Ali", "Ahmed", number=NUMBER),
    )
    assert mended.value.advice == "Född 13 februari 1985. Stämmer det?"
    details = participant_file(any_unit.chief, stored.participant_id).details
    assert (details.number, details.number_draft) == ("850213-****", "")
    assert details.name.birth_date == date(1985, 2, 13)
    assert show_number(any_unit.chief, stored.participant_id) == NUMBER
    assert "participants.number" in log_actions(any_unit, LogKind.READ)


def test_a_known_number_opens_the_file_or_points_to_the_chief(any_unit: Unit) -> None:
    inside, outside = any_unit.arena("Innegrupp"), any_unit.arena("Utegrupp")
    known = add_person(any_unit.chief, inside, number=NUMBER)
    with pytest.raises(KnownPersonError) as raised:
        add_participant(any_unit.chief, new_person(outside, "Alia", number="198502131231"))
    assert raised.value.participant_id == known
    assert "Ali Ahmed" in raised.value.message
    supervisor = any_unit.as_role(Role.SUPERVISOR, arenas=(outside,))
    with pytest.raises(DomainError) as refused:
        add_participant(supervisor, new_person(outside, "Alia", number=NUMBER))
    assert refused.value.message == SEE_CHIEF
    assert not isinstance(refused.value, KnownPersonError)


def test_a_supervisor_adds_and_sees_on_their_own_arena_only(any_unit: Unit) -> None:
    inside, outside = any_unit.arena("Innegrupp"), any_unit.arena("Utegrupp")
    supervisor = any_unit.as_role(Role.SUPERVISOR, arenas=(outside,))
    mine = add_person(supervisor, outside, "Eva")
    other = add_person(any_unit.chief, inside, "Bo")
    with pytest.raises(NotPermittedError):
        add_participant(supervisor, new_person(inside))
    assert [row.participant_id for row in participant_list(supervisor)] == [mine]
    assert {row.participant_id for row in participant_list(any_unit.chief)} == {mine, other}
    with pytest.raises(NotPermittedError):
        participant_file(supervisor, other)
    assert log_actions(any_unit, LogKind.DENIED) == ["identity.write", "identity.read"]


def test_the_owner_follows_from_the_route(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    consultant = any_unit.as_role(Role.CONSULTANT, name="Karin Konsulent")
    coordinator = any_unit.as_role(Role.STAR_COORDINATOR, name="Sten Samordnare")
    people = {
        ReferralRoute.AF: add_person(consultant, arena, "A", route=ReferralRoute.AF),
        ReferralRoute.IFO: add_person(consultant, arena, "B", route=ReferralRoute.IFO),
        ReferralRoute.STAR: add_person(coordinator, arena, "C", route=ReferralRoute.STAR),
    }
    found = {route: participant_file(any_unit.chief, key) for route, key in people.items()}
    referrals = {route: file.referral for route, file in found.items()}
    assert referrals[ReferralRoute.AF].owner == "Karin Konsulent"
    assert referrals[ReferralRoute.AF].next_step == "Kontakt"
    assert referrals[ReferralRoute.IFO].owner_kind is OwnerKind.IFO_OFFICER
    assert referrals[ReferralRoute.IFO].owner == "Ej utsedd"
    assert referrals[ReferralRoute.STAR].placed_by == "Sten Samordnare"
    owners = {row.name.given: row.owner for row in participant_list(any_unit.chief)}
    assert owners == {"A": "Karin Konsulent", "B": "Ej utsedd", "C": "Ej utsedd"}


def test_two_with_one_name_show_their_birth_year(unit: Unit) -> None:
    arena = unit.arena("Utegrupp")
    add_person(unit.chief, arena, "Ali", "Ahmed", number=NUMBER)
    add_person(unit.chief, arena, "Ali", "Ahmed", number="19900101-0017")
    add_person(unit.chief, arena, "Eva", "Ek")
    listed = {row.listed for row in participant_list(unit.chief)}
    assert listed == {"Ahmed, Ali (1985)", "Ahmed, Ali (1990)", "Ek, Eva"}


def test_whoever_has_left_is_shown_on_request(any_unit: Unit) -> None:
    key = add_person(any_unit.chief, any_unit.arena("Utegrupp"), start=date(2026, 1, 1))
    moved = ClosureDraft(date(2026, 11, 20), ClosureReason.MOVED, "Flyttar till Umeå.")
    with pytest.raises(DomainError, match="avslutsanteckning"):
        end_participant(any_unit.chief, key, replace(moved, note=" "))
    end_participant(any_unit.chief, key, moved)
    assert participant_list(any_unit.chief) == ()
    assert [row.participant_id for row in participant_list(any_unit.chief, ended=True)] == [key]
    file = participant_file(any_unit.chief, key)
    assert (file.enrolled_to, file.end_reason) == (date(2026, 11, 20), "Flyttat")
    assert file.memberships[0].end == date(2026, 11, 20)


def test_whoever_comes_back_gets_a_new_referral_on_the_same_file(any_unit: Unit) -> None:
    outside, inside = any_unit.arena("Utegrupp"), any_unit.arena("Innegrupp")
    key = add_person(any_unit.chief, outside, start=date(2026, 1, 1))
    again = ReturnDraft(ReferralDraft(ReferralRoute.IFO), inside, date(2026, 11, 23))
    with pytest.raises(DomainError, match="redan inskriven"):
        enrol_again(any_unit.chief, key, again)
    left = ClosureDraft(date(2026, 6, 30), ClosureReason.INTERRUPTED, "Kom inte tillbaka.")
    end_participant(any_unit.chief, key, left)
    done = enrol_again(any_unit.chief, key, again)
    file = participant_file(any_unit.chief, key)
    assert (file.enrolled_from, file.enrolled_to) == (date(2026, 11, 23), None)
    assert file.referral.route is ReferralRoute.IFO
    assert [row.arena_name for row in file.memberships] == ["Utegrupp", "Innegrupp"]
    assert [row.participant_id for row in participant_list(any_unit.chief)] == [key]
    undo(any_unit.chief, done.changes)
    assert participant_list(any_unit.chief) == ()


def test_the_one_who_saves_last_over_an_old_version_is_told(unit: Unit) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"))
    version = participant_file(unit.chief, key).version
    edit_participant(unit.chief, key, version, PersonDraft("Alia"))
    with pytest.raises(ConflictError):
        edit_participant(unit.chief, key, version, PersonDraft("Ali"))


def test_a_protected_person_exists_for_the_named_only(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    key = add_person(any_unit.chief, arena, number=NUMBER)
    file = participant_file(any_unit.chief, key)
    details = PersonDraft("Ali", "Ahmed", phone="070-1234567", address="Storgatan 1")
    edit_participant(any_unit.chief, key, file.version, details)
    named = any_unit.as_role(Role.SUPERVISOR, arenas=(arena,), name="Namngiven")
    other = any_unit.as_role(Role.CONSULTANT, name="Annan")
    draft = ProtectionDraft(Protection.MARKED, frozenset({named.actor.staff_id}))
    with pytest.raises(NotPermittedError):
        protect(other, key, draft)
    protect(any_unit.chief, key, draft)
    assert [row.participant_id for row in participant_list(named)] == [key]
    assert participant_list(other) == ()
    for question in (participant_file, show_number, history):
        with pytest.raises(NotFoundError):
            question(other, key)
    with pytest.raises(DomainError, match="enhetschefen"):
        add_participant(other, new_person(arena, number=NUMBER))
    shown = participant_file(named, key).details
    assert shown.contact_hidden
    assert (shown.phone, shown.address) == ("", "")
    with pytest.raises(DomainError):
        show_contact(named, key, "  ")
    assert show_contact(named, key, "Ringa om i morgon")[0] == "070-1234567"
    readers = {any_unit.chief.actor.staff_id, named.actor.staff_id}
    assert participant_file(named, key).reader_ids == readers
    assert "protected.read" in log_actions(any_unit, LogKind.DENIED)
    protect(any_unit.chief, key, replace(draft, protection=Protection.NONE))
    assert [row.participant_id for row in participant_list(other)] == [key]


def test_editing_a_protected_person_keeps_the_hidden_contact(unit: Unit) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"))
    version = participant_file(unit.chief, key).version
    edit_participant(unit.chief, key, version, PersonDraft("Ali", phone="070-1234567"))
    protect(unit.chief, key, ProtectionDraft(Protection.MARKED))
    version = participant_file(unit.chief, key).version
    edit_participant(unit.chief, key, version, PersonDraft("Ali", "Ny"))
    assert show_contact(unit.chief, key, "Kontroll")[0] == "070-1234567"


def test_two_are_kept_apart_without_a_reason(unit: Unit) -> None:
    arena = unit.arena("Utegrupp")
    one, two = add_person(unit.chief, arena, "Ali"), add_person(unit.chief, arena, "Bo")
    keep_apart(unit.chief, two, one)
    with pytest.raises(DomainError, match="redan"):
        keep_apart(unit.chief, one, two)
    with pytest.raises(DomainError, match="olika"):
        keep_apart(unit.chief, one, one)
    pair, name = participant_file(unit.chief, one).not_together[0]
    assert name == "Bo Ahmed"
    assert participant_file(unit.chief, two).not_together[0][1] == "Ali Ahmed"
    let_together(unit.chief, one, pair)
    assert participant_file(unit.chief, one).not_together == ()


def test_history_tells_who_did_what_in_swedish(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    key = add_person(any_unit.chief, arena)
    version = participant_file(any_unit.chief, key).version
    edit_participant(any_unit.chief, key, version, PersonDraft("Alia", "Ahmed", phone="070-1"))
    supervisor = any_unit.as_role(Role.SUPERVISOR, arenas=(arena,), name="Hans Handledare")
    participant_file(supervisor, key)
    rows = history(any_unit.chief, key)
    assert [row.what for row in rows] == [
        "Öppnade akten",
        "Ändrade uppgifter",
        "Öppnade akten",
        "Lade upp deltagaren",
    ]
    assert rows[0].who == "Hans Handledare"
    assert "Förnamn: Ali → Alia" in rows[1].details
    assert "Telefon" in rows[1].details
    assert {row.who for row in history(supervisor, key)} == {"Hans Handledare"}
