"""What the kinds of notes ask for, the lines of a decision read back, and the calm hints."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.notes import (
    HELP,
    TEMPLATES,
    DecisionDraft,
    MeetingDraft,
    checked_decision,
    checked_meeting,
    copied_hint,
    length_hint,
    read_decision,
    with_decision,
)
from ame_desktop.domain.participant_drafts import NoteDraft, checked_note
from ame_desktop.domain.participants import NoteType

TODAY = date(2026, 11, 23)
MEETING = MeetingDraft("Planera våren", "Praktik från januari", "AF och regionen")
DECISION = DecisionDraft("Arbetsträning, beslut 4711", TODAY, "Diariet")
LINES = "Beslut: Arbetsträning, beslut 4711\nBeslutat: 2026-11-23\nHandlingen finns: Diariet"
COPIED = "Från: Lena\nSkickat: måndag\nÄmne: Praktik\nHej!"


@pytest.mark.parametrize(
    ("meeting", "field"),
    [
        (None, "purpose"),
        (MeetingDraft(" ", "Praktik", "AF"), "purpose"),
        (MeetingDraft("Planera", "", "AF"), "agreed"),
        (MeetingDraft("Planera", "Praktik", ""), "parties"),
        (MeetingDraft("Planera", "Praktik", "x" * 501), "parties"),
    ],
)
def test_a_joint_meeting_has_its_three_parts(meeting: MeetingDraft | None, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_note(NoteDraft(NoteType.JOINT_MEETING, "Möte", meeting=meeting), TODAY)
    assert refused.value.field == field


def test_where_the_rule_is_off_nothing_is_asked_but_what_is_written_is_kept() -> None:
    assert checked_meeting(None, asked=False) is None
    assert checked_meeting(MeetingDraft(purpose=" Planera "), asked=False) == MeetingDraft(
        "Planera"
    )
    draft = NoteDraft(NoteType.JOINT_MEETING, "Möte", "Text")
    assert checked_note(draft, TODAY, frozenset({"TRE-43"})).meeting is None
    decided = NoteDraft(NoteType.AF_DECISION, "Beslut", "Text")
    assert checked_note(decided, TODAY, frozenset({"TRE-44"})).text == "Text"


def test_a_meeting_is_kept_beside_the_text_and_only_by_its_own_kind() -> None:
    note = checked_note(NoteDraft(NoteType.JOINT_MEETING, "Möte", "Mer", MEETING), TODAY)
    assert (note.heading, note.text, note.meeting) == ("Möte", "Mer", MEETING)
    assert checked_note(NoteDraft(NoteType.VISIT, "Besök", "", MEETING), TODAY).meeting is None
    assert MEETING.text.splitlines()[2] == "Parter som var med: AF och regionen"


@pytest.mark.parametrize(
    ("decision", "field"),
    [
        (None, "decision"),
        (DecisionDraft("", TODAY, "Diariet"), "decision"),
        (DecisionDraft("Praktik", None, "Diariet"), "decided_on"),
        (DecisionDraft("Praktik", TODAY + timedelta(days=1), "Diariet"), "decided_on"),
        (DecisionDraft("Praktik", TODAY, " "), "kept_at"),
        (DecisionDraft("x" * 201, TODAY, "Diariet"), "decision"),
    ],
)
def test_a_decision_of_af_says_what_when_and_where(
    decision: DecisionDraft | None, field: str
) -> None:
    with pytest.raises(DomainError) as refused:
        checked_decision(decision, TODAY, asked=True)
    assert refused.value.field == field


def test_a_decision_stands_first_in_the_text() -> None:
    draft = NoteDraft(NoteType.AF_DECISION, "Beslut", "Startar måndag", decision=DECISION)
    assert checked_note(draft, TODAY).text == f"{LINES}\n\nStartar måndag"
    assert read_decision(f"{LINES}\n\nStartar måndag") == (DECISION, "Startar måndag")
    assert read_decision("Beslutat: snart") == (DecisionDraft(), "")
    assert read_decision("Ringde AF") == (DecisionDraft(), "Ringde AF")


words = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=20)


@settings(max_examples=50)
@given(words, st.dates(max_value=TODAY), words, words)
def test_what_is_written_is_read_back(what: str, day: date, place: str, text: str) -> None:
    decision = DecisionDraft(what, day, place)
    lines = checked_decision(decision, TODAY, asked=True)
    read, rest = read_decision(with_decision(lines, text))
    assert (checked_decision(read, TODAY, asked=True), rest) == (lines, text)


def test_a_long_note_gets_a_hint_and_no_refusal() -> None:
    assert length_hint("ord " * 150, 150) == ""
    assert length_hint("ord " * 151, 150).startswith("Anteckningen har 151 ord.")


def test_a_copied_mail_gets_a_hint() -> None:
    assert "Sammanfatta" in copied_hint(NoteType.EMAIL, COPIED)
    assert copied_hint(NoteType.VISIT, COPIED) == ""
    assert copied_hint(NoteType.EMAIL, "Från: Lena\nHon kan börja på måndag.") == ""
    assert copied_hint(NoteType.EMAIL, TEMPLATES[NoteType.EMAIL]) == ""


def test_all_help_is_short() -> None:
    assert all(len(text.split()) <= 20 for text in HELP.values())
