"""A document's states, numbers and sections."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import (
    DocumentKind,
    DocumentState,
    may_become,
    next_number,
    section_spec,
    sections_of,
)
from ame_desktop.domain.final_facts import (
    FAT_PURPOSE,
    MOST_TASKS,
    AttendanceFacts,
    TaskFact,
    TimeFacts,
    fact_lines,
    head_lines,
)
from ame_desktop.domain.final_headings import OBSERVED, FinalHeading
from ame_desktop.domain.final_sections import Part, Writer, word_count
from ame_desktop.domain.setting_checks import checked_value
from ame_desktop.domain.unit_settings import SettingName

ALLOWED = {
    (DocumentState.DRAFT, DocumentState.FIXED),
    (DocumentState.FIXED, DocumentState.RELEASED),
    (DocumentState.FIXED, DocumentState.REPLACED),
    (DocumentState.RELEASED, DocumentState.REPLACED),
}


def test_a_document_never_goes_back() -> None:
    found = {pair for pair in product(DocumentState, DocumentState) if may_become(*pair)}
    assert found == ALLOWED


@given(st.lists(st.sampled_from(DocumentState), max_size=12))
def test_no_way_leads_to_released_past_fixed(wishes: list[DocumentState]) -> None:
    way = [DocumentState.DRAFT]
    for wish in wishes:
        if may_become(way[-1], wish):
            way.append(wish)
    if DocumentState.RELEASED in way:
        assert way[:3] == [DocumentState.DRAFT, DocumentState.FIXED, DocumentState.RELEASED]
    assert len(way) == len(set(way))


@pytest.mark.parametrize(
    ("latest", "expected"),
    [(None, "SD-2026-0001"), ("SD-2026-0009", "SD-2026-0010"), ("SD-2026-9999", "SD-2026-10000")],
)
def test_numbers_follow_each_other(latest: str | None, expected: str) -> None:
    assert next_number(DocumentKind.FINAL, 2026, latest) == expected


def test_every_kind_has_a_prefix_of_its_own() -> None:
    assert len({kind.prefix for kind in DocumentKind}) == len(DocumentKind)


def test_the_slutdokument_has_all_headings_in_their_order() -> None:
    specs = sections_of(DocumentKind.FINAL)
    assert [spec.key for spec in specs] == [heading.value for heading in FinalHeading]
    order = [list(Part).index(spec.part) for spec in specs if spec.part is not None]
    assert order == sorted(order)
    assert len(order) == len(specs)


def test_who_writes_and_what_must_be_written() -> None:
    writers = {spec.key: spec.writer for spec in sections_of(DocumentKind.FINAL)}
    assert writers[FinalHeading.SUPERVISOR_WORDS] is Writer.SUPERVISOR
    assert writers[FinalHeading.PARTICIPANT_WORDS] is Writer.PARTICIPANT
    needed = {spec.key for spec in sections_of(DocumentKind.FINAL) if spec.mandatory}
    assert {FinalHeading.SUMMARY, FinalHeading.PARTICIPANT_WORDS} <= needed
    assert FinalHeading.ILLNESS not in needed


def test_only_what_is_about_work_is_sent() -> None:
    about = {spec.key for spec in sections_of(DocumentKind.FINAL) if spec.about_work}
    assert {heading.value for heading in OBSERVED} <= about
    private = (FinalHeading.ILLNESS, FinalHeading.HEALTH, FinalHeading.DEBTS, FinalHeading.SUMMARY)
    assert not about & set(private)


def test_the_shared_key_is_another_section_in_each_document() -> None:
    assert section_spec(DocumentKind.FINAL, "samarbetsformaga").rated is False
    assert section_spec(DocumentKind.COMPETENCE_CARD, "samarbetsformaga").rated is True
    with pytest.raises(KeyError):
        section_spec(DocumentKind.DEVIATION, "motivation")


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("  \n ", 0), ("Ett, två – tre!", 3), ("Anne-Sofie's bil", 2), ("A\n\nB C", 3)],
)
def test_words_are_counted(text: str, count: int) -> None:
    assert word_count(text) == count


def test_only_fat_has_the_purpose_of_fat() -> None:
    for form in ActivityForm:
        facts = TimeFacts(form, date(2026, 1, 1), None, None)
        assert (facts.purpose == FAT_PURPOSE) is (form is ActivityForm.FAT)
        assert head_lines(facts)[-1].text == "2026-01-01 – pågår"


@given(st.lists(st.integers(1, 400), max_size=40))
def test_no_day_of_a_task_is_lost(days: list[int]) -> None:
    tasks = tuple(TaskFact(f"Uppgift {place}", count) for place, count in enumerate(days))
    lines = fact_lines(TimeFacts(None, None, None, None, tasks=tasks)).get("arbetsuppgifter", ())
    assert len(lines) <= MOST_TASKS + 1
    assert sum(int(line.text.split()[0]) for line in lines) == sum(days)


def test_without_attendance_there_is_nothing_to_tell() -> None:
    facts = TimeFacts(None, None, None, None, attendance=AttendanceFacts())
    assert fact_lines(facts) == {}


@pytest.mark.parametrize("text", ["", "a\nb\nc", "a\nb\nc\nd\ne", f"{'x' * 41}\nb\nc\nd"])
def test_a_scale_has_four_short_steps(text: str) -> None:
    with pytest.raises(DomainError, match="fyra steg"):
        checked_value(SettingName.COMPETENCE_SCALE, {"text": text})
    fit = checked_value(SettingName.COMPETENCE_SCALE, {"text": " a \nb\n\nc\nd"})
    assert fit == {"text": "a\nb\nc\nd"}
