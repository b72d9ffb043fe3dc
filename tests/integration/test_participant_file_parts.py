"""Notes, consents, adaptations, qualifications and the referral of a file, on both storages."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NeedsReasonError, NotPermittedError
from ame_desktop.domain.participant_drafts import ConsentDraft, NoteDraft, ReferralDraft
from ame_desktop.domain.participants import ConsentParty, NoteType, OwnerKind, ReferralRoute
from ame_desktop.domain.restrictions import (
    QualificationDraft,
    QualificationKind,
    RestrictionDraft,
    RestrictionKind,
)
from ame_desktop.services.adaptations import (
    add_qualification,
    add_restriction,
    edit_qualification,
    edit_restriction,
    remove_qualification,
    remove_restriction,
)
from ame_desktop.services.consents import add_consent, consent_list, withdraw_consent
from ame_desktop.services.context import Context
from ame_desktop.services.notes import add_note, edit_note, note_list
from ame_desktop.services.participants import participant_file, participant_list
from ame_desktop.services.referrals import AfSteps, edit_referral, set_af_steps
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from tests.support.people import add_person
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


def chief_only(unit: Unit) -> Context:
    return unit.as_role(Role.UNIT_CHIEF, name="Bara chef")


def test_notes_are_the_owners_and_the_chief_says_why(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    owner = any_unit.as_role(Role.CONSULTANT, name="Ägare")
    key = add_person(owner, arena)
    note = NoteDraft(NoteType.PHONE, "Ringde om start", "Börjar på måndag.")
    note_id = add_note(owner, key, note).value
    assert [row.heading for row in note_list(owner, key)] == ["Ringde om start"]
    chief = chief_only(any_unit)
    with pytest.raises(NeedsReasonError):
        note_list(chief, key)
    assert note_list(chief, key, "Klagomål från anhörig")[0].note_id == note_id
    with any_unit.store.read() as reader:
        reasons = reader.scalars(
            select(LogEntry.reason).where(LogEntry.action == "notes.read")
        ).all()
    assert reasons == ["", "Klagomål från anhörig"]
    with pytest.raises(NotPermittedError):
        add_note(chief, key, note)
    other = any_unit.as_role(Role.CONSULTANT, name="Annan")
    with pytest.raises(NotPermittedError):
        note_list(other, key)
    edit_note(owner, note_id, 1, NoteDraft(NoteType.PHONE, "Ringde igen"))
    assert note_list(owner, key)[0].heading == "Ringde igen"


def test_a_supervisor_writes_and_reads_own_observations(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    owner = any_unit.as_role(Role.CONSULTANT, name="Ägare")
    key = add_person(owner, arena)
    add_note(owner, key, NoteDraft(NoteType.VISIT, "Samtal", "Hemligt"))
    one = any_unit.as_role(Role.SUPERVISOR, arenas=(arena,), name="Ett")
    two = any_unit.as_role(Role.SUPERVISOR, arenas=(arena,), name="Två")
    add_note(one, key, NoteDraft(NoteType.VISIT, "Passar tider"))
    assert [row.heading for row in note_list(one, key)] == ["Passar tider"]
    assert note_list(one, key)[0].type is NoteType.OBSERVATION
    assert note_list(two, key) == ()
    assert len(note_list(owner, key)) == 2
    row = note_list(one, key)[0]
    with pytest.raises(DomainError, match="Bara den som skrev"):
        edit_note(two, row.note_id, row.version, NoteDraft(NoteType.VISIT, "Ändrad"))
    attendance = any_unit.as_role(Role.ATTENDANCE_OFFICER)
    with pytest.raises(NotPermittedError):
        note_list(attendance, key)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (NoteDraft(NoteType.GENERAL, "  "), "heading"),
        (NoteDraft(NoteType.JOINT_MEETING, "Möte"), "purpose"),
        (NoteDraft(NoteType.GENERAL, "x" * 201), "heading"),
    ],
)
def test_a_note_says_what_its_type_asks_for(unit: Unit, draft: NoteDraft, field: str) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"))
    with pytest.raises(DomainError) as raised:
        add_note(unit.chief, key, draft)
    assert raised.value.field == field


def test_consents_are_given_and_withdrawn_per_party(any_unit: Unit) -> None:
    owner = any_unit.as_role(Role.CONSULTANT)
    key = add_person(owner, any_unit.arena("Utegrupp"))
    add_consent(owner, key, ConsentDraft(ConsentParty.FK, TODAY, "Rehabilitering"))
    row = consent_list(owner, key)[0]
    with pytest.raises(DomainError, match="Medgivandet gavs"):
        withdraw_consent(owner, row.consent_id, row.version, TODAY - timedelta(days=1))
    withdraw_consent(owner, row.consent_id, row.version, TODAY)
    assert consent_list(owner, key)[0].withdrawn_on == TODAY
    with pytest.raises(DomainError, match="vilken part"):
        add_consent(owner, key, ConsentDraft(ConsentParty.OTHER, TODAY))
    with pytest.raises(DomainError, match="en dag som har varit"):
        add_consent(owner, key, ConsentDraft(ConsentParty.FK, TODAY + timedelta(days=1)))
    with pytest.raises(NeedsReasonError):
        consent_list(chief_only(any_unit), key)


def test_adaptations_are_functions_and_a_diagnosis_is_advised_against(any_unit: Unit) -> None:
    consultant = any_unit.as_role(Role.CONSULTANT)
    key = add_person(consultant, any_unit.arena("Utegrupp"))
    stored = add_restriction(
        consultant, key, RestrictionDraft(RestrictionKind.LIFTING, "Högst 10 kg", 10)
    ).value
    assert stored.advice == ""
    advised = add_restriction(
        consultant, key, RestrictionDraft(RestrictionKind.OTHER, "Har diabetes")
    ).value
    assert "diagnos" in advised.advice
    rows = participant_file(consultant, key).restrictions
    assert [row.max_kilograms for row in rows] == [10, None]
    changed = edit_restriction(
        consultant,
        stored.restriction_id,
        rows[0].version,
        RestrictionDraft(RestrictionKind.LIFTING, "Högst 15 kg", 15),
    )
    assert changed.value.advice == ""
    removed = remove_restriction(consultant, advised.restriction_id, rows[1].version)
    assert len(participant_file(consultant, key).restrictions) == 1
    undo(consultant, removed.changes)
    assert len(participant_file(consultant, key).restrictions) == 2
    with pytest.raises(DomainError):
        add_restriction(consultant, key, RestrictionDraft(RestrictionKind.OTHER, ""))
    supervisor = any_unit.as_role(Role.SUPERVISOR, arenas=(any_unit.arena("Utegrupp"),))
    assert len(participant_file(supervisor, key).restrictions) == 2
    with pytest.raises(NotPermittedError):
        add_restriction(supervisor, key, RestrictionDraft(RestrictionKind.OTHER, "Lugn"))
    officer = any_unit.as_role(Role.ATTENDANCE_OFFICER)
    assert participant_file(officer, key).restrictions == ()


def test_a_qualification_warns_before_it_runs_out(any_unit: Unit) -> None:
    consultant = any_unit.as_role(Role.CONSULTANT)
    key = add_person(consultant, any_unit.arena("Utegrupp"))
    ends = TODAY + timedelta(days=20)
    draft = QualificationDraft(QualificationKind.CHAINSAW, "A+B")
    add_qualification(consultant, key, draft, ends)
    row = participant_file(consultant, key).qualifications[0]
    assert row.expiry(TODAY) == f"Går ut {ends.isoformat()}"
    assert row.expiry(ends + timedelta(days=1)) == f"Gick ut {ends.isoformat()}"
    listed = participant_list(consultant)[0].next_date
    assert (listed.day, listed.what) == (ends, "Motorsåg går ut")
    later = date(2028, 1, 1)
    edit_qualification(consultant, row.qualification_id, row.version, draft, later)
    row = participant_file(consultant, key).qualifications[0]
    assert row.expiry(TODAY) == ""
    remove_qualification(consultant, row.qualification_id, row.version)
    assert participant_file(consultant, key).qualifications == ()
    with pytest.raises(DomainError):
        add_qualification(consultant, key, QualificationDraft(QualificationKind.OTHER))


def test_a_case_is_handed_on_by_its_owner_or_the_chief(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    one = any_unit.as_role(Role.CONSULTANT, name="Ett")
    two = any_unit.as_role(Role.CONSULTANT, name="Två")
    key = add_person(one, arena)
    row = participant_file(one, key).referral
    draft = ReferralDraft(ReferralRoute.AF, "AF Östersund", owner_staff_id=two.actor.staff_id)
    with pytest.raises(NotPermittedError):
        edit_referral(two, row.referral_id, row.version, draft)
    edit_referral(one, row.referral_id, row.version, draft)
    row = participant_file(two, key).referral
    assert (row.owner, row.referred_by) == ("Två", "AF Östersund")
    ifo = ReferralDraft(ReferralRoute.IFO, owner_name="Ines Ifo", owner_staff_id=row.owner_staff_id)
    edit_referral(any_unit.chief, row.referral_id, row.version, ifo)
    row = participant_file(two, key).referral
    assert (row.owner_kind, row.owner) == (OwnerKind.IFO_OFFICER, "Ines Ifo")
    assert row.owner_staff_id is None


def test_the_steps_of_route_af_come_in_order(any_unit: Unit) -> None:
    owner = any_unit.as_role(Role.CONSULTANT)
    key = add_person(owner, any_unit.arena("Utegrupp"))
    row = participant_file(owner, key).referral
    with pytest.raises(DomainError, match="Bedömningen"):
        set_af_steps(owner, row.referral_id, row.version, AfSteps(TODAY, None, TODAY))
    set_af_steps(owner, row.referral_id, row.version, AfSteps(TODAY, TODAY, TODAY))
    row = participant_file(owner, key).referral
    assert row.next_step == ""
    star = add_person(owner, any_unit.arena("Utegrupp"), route=ReferralRoute.IFO)
    other = participant_file(owner, star).referral
    with pytest.raises(DomainError):
        set_af_steps(any_unit.chief, other.referral_id, other.version, AfSteps(TODAY))
