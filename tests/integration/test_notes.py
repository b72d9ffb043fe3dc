"""Notes of a kind: a joint meeting's parts, a decision's place, and hints by the settings."""

from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.notes import DecisionDraft, MeetingDraft
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.notes import add_note, edit_note, note_hint, note_list
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.services.settings import set_setting
from ame_desktop.services.undo import undo
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
MEETING = MeetingDraft("Planera våren", "Praktik från januari", "AF och regionen")
MET = NoteDraft(NoteType.JOINT_MEETING, "Möte om våren", "Mer att säga", MEETING)


@pytest.fixture
def person(any_unit: Unit) -> UUID:
    key = People(any_unit).add("Ali")
    refer(any_unit, key, owner=any_unit.chief.actor.staff_id)
    return key


def test_a_joint_meeting_is_read_with_its_parts_and_undone_whole(
    any_unit: Unit, person: UUID
) -> None:
    stored = add_note(any_unit.chief, person, MET)
    (row,) = note_list(any_unit.chief, person)
    assert row.meeting == MEETING
    assert row.whole_text == f"{MEETING.text}\n\nMer att säga"
    undo(any_unit.chief, stored.changes)
    assert note_list(any_unit.chief, person) == ()
    add_note(any_unit.chief, person, NoteDraft(NoteType.VISIT, "Besök", "Bara text"))
    (other,) = note_list(any_unit.chief, person)
    assert (other.meeting, other.whole_text) == (None, "Bara text")


def test_only_the_parts_changed_moves_the_notes_version(any_unit: Unit, person: UUID) -> None:
    key = add_note(any_unit.chief, person, MET).value
    other = MeetingDraft("Planera våren", "Studier från januari", "AF")
    edit_note(any_unit.chief, key, 1, NoteDraft(MET.type, MET.heading, MET.text, other))
    (row,) = note_list(any_unit.chief, person)
    assert (row.meeting, row.version) == (other, 2)
    with pytest.raises(ConflictError):
        edit_note(any_unit.chief, key, 1, MET)


def test_a_note_that_is_no_meeting_any_more_loses_the_parts(any_unit: Unit, person: UUID) -> None:
    key = add_note(any_unit.chief, person, MET).value
    edit_note(any_unit.chief, key, 1, NoteDraft(NoteType.PHONE, "Ringde"))
    (row,) = note_list(any_unit.chief, person)
    assert (row.type, row.meeting) == (NoteType.PHONE, None)


def test_a_decision_asks_where_its_paper_is_until_the_rule_is_off(
    any_unit: Unit, person: UUID
) -> None:
    chief = any_unit.chief
    bare = NoteDraft(NoteType.AF_DECISION, "Beslut om praktik", "Från januari")
    with pytest.raises(DomainError) as refused:
        add_note(chief, person, bare)
    assert refused.value.rule == "TRE-44"
    decision = DecisionDraft("Praktik, 4711", TODAY, "Diariet")
    add_note(chief, person, NoteDraft(bare.type, bare.heading, bare.text, decision=decision))
    assert note_list(chief, person)[0].text.endswith("Handlingen finns: Diariet\n\nFrån januari")
    seen = next(row for row in rule_list(chief) if row.switch.rule == "TRE-44")
    set_rule(chief, "TRE-44", False, TODAY, "Beslut", seen)
    add_note(chief, person, bare)
    assert note_list(chief, person)[0].text == "Från januari"


def test_the_hint_follows_the_setting_and_the_rules(any_unit: Unit) -> None:
    chief = any_unit.chief
    long = NoteDraft(NoteType.VISIT, "Besök", "ord " * 30)
    assert note_hint(chief, long) == ""
    set_setting(chief, SettingName.NOTE_WORDS, TODAY, {"antal": 20})
    assert note_hint(chief, long).startswith("Anteckningen har 30 ord.")
    seen = next(row for row in rule_list(chief) if row.switch.rule == "TRE-39")
    set_rule(chief, "TRE-39", False, TODAY, "Beslut", seen)
    assert note_hint(chief, long) == ""
    with pytest.raises(NotPermittedError):
        note_hint(any_unit.as_role(Role.ATTENDANCE_OFFICER), long)
