"""Writing a slutdokument: its sections, what the system fills in, and who is asked."""

from datetime import date
from uuid import uuid4

import pytest

from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.final_facts import FAT_PURPOSE
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.final_sections import Competence
from ame_desktop.services.final_documents import (
    discard,
    document,
    documents,
    documents_of,
    find,
    helpers_for,
    missing,
    other_names,
    rate,
    read_by_person,
    send_to,
    set_ready,
    start,
    write_section,
)
from ame_desktop.services.undo import undo
from tests.support.final_documents import FIRST, LAST, begun, section, trained, written
from tests.support.unit_people import People
from tests.support.units import Unit


def facts(held: object, heading: FinalHeading) -> dict[str, str]:
    return {line.label: line.text for line in section(held, heading).facts}


def test_a_document_begins_with_number_period_and_sections_in_order(any_unit: Unit) -> None:
    held = begun(trained(any_unit))
    assert (held.row.number, held.row.edition) == ("SD-2026-0001", 1)
    assert (held.row.period_start, held.row.period_end) == (FIRST, LAST)
    assert held.row.state is DocumentState.DRAFT
    assert [row.key for row in held.sections] == [heading.value for heading in FinalHeading]
    assert [(line.label, line.text) for line in held.head] == [
        ("Sysselsättningsform", "Förstärkt arbetsträning (FAT)"),
        ("Arbetsplats", "Utegrupp"),
        ("Period", "2026-11-02 – 2026-11-20"),
    ]
    assert held.purpose == FAT_PURPOSE


def test_the_system_fills_in_what_it_knows(any_unit: Unit) -> None:
    held = begun(trained(any_unit))
    assert facts(held, FinalHeading.WORKPLACE) == {
        "Sysselsättningsform": "Förstärkt arbetsträning (FAT)",
        "Utegrupp": "2026-11-02 – 2026-11-20",
        "Omfattning vid start": "50 procent",
        "Handledare": "Mats Granlund",
        "Arbetsförmedlingens beslut": "AF-2026-118, den 2026-10-15",
        "Uppföljningar (1)": "2026-11-12",
    }
    assert facts(held, FinalHeading.TASKS) == {"Snöröjning": "2 dagar", "Vedklyvning": "1 dag"}
    assert facts(held, FinalHeading.ADAPTATIONS) == {
        "Egen arbetsplats utan buller": "Genomförd, fungerade – Orkade hela passet",
        "Att tänka på i arbetet": "Lyfter högst 10 kg",
    }
    assert facts(held, FinalHeading.ATTENDANCE) == {
        "Planerad tid": "9 dagar, 27 timmar",
        "Närvarande": "2 dagar, 5,5 timmar",
        "Andel av planerad tid": "20 procent",
        "Närvarande hela passet": "1 dag",
        "Sen": "1 dag",
        "Sjuk": "1 dag",
        "Ej markerat": "6 dagar",
    }


def test_the_time_at_a_parallel_placement_is_left_to_its_own_document(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = begun(found)
    People(any_unit).place(found.person, "Biblioteket", start=FIRST)
    again = document(found.consultant, held.row.document_id)
    assert facts(again, FinalHeading.ATTENDANCE) == facts(held, FinalHeading.ATTENDANCE)


def test_observations_stand_beside_their_section(any_unit: Unit) -> None:
    held = begun(trained(any_unit))
    for key in (FinalHeading.MOTIVATION, FinalHeading.SUPERVISOR_WORDS):
        assert [seen.text for seen in section(held, key).observations] == [
            "Frågar själv efter nästa uppgift"
        ]
    assert section(held, FinalHeading.HEALTH).observations == ()


def test_writing_counts_words_and_keeps_the_writer(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = begun(found)
    row = section(held, FinalHeading.MOTIVATION)
    write_section(found.consultant, row.section_id, row.version, " Ali-Baba är på väg. \n\nBra! ")
    after = section(document(found.consultant, held.row.document_id), FinalHeading.MOTIVATION)
    assert (after.text, after.words) == ("Ali-Baba är på väg. \n\nBra!", 5)
    assert after.written_by == "Lena Hedström"
    with pytest.raises(ConflictError):
        write_section(found.consultant, row.section_id, row.version, "Samtidigt")


@pytest.mark.parametrize(("text", "said"), [("a\0b", "dolda styrtecken"), ("x" * 20_001, "20 000")])
def test_what_cannot_stand_in_a_text_is_refused(unit: Unit, text: str, said: str) -> None:
    found = trained(unit)
    row = section(begun(found), FinalHeading.SUMMARY)
    with pytest.raises(DomainError, match=said):
        write_section(found.consultant, row.section_id, row.version, text)


def test_a_second_draft_of_the_same_placement_is_refused(any_unit: Unit) -> None:
    found = trained(any_unit)
    begun(found)
    with pytest.raises(DomainError, match="SD-2026-0001"):
        begun(found)
    assert begun(found, DocumentKind.COMPETENCE_CARD).row.number == "KK-2026-0001"
    with pytest.raises(NotFoundError):
        start(found.consultant, People(any_unit).add("Bo"), DocumentKind.FINAL, found.placement)
    with pytest.raises(DomainError, match="Välj slutdokument"):
        start(found.consultant, found.person, DocumentKind.DEVIATION)


def test_without_a_placement_the_time_at_the_unit_is_the_period(any_unit: Unit) -> None:
    ctx = any_unit.chief
    held = document(ctx, start(ctx, People(any_unit).add("Bo"), DocumentKind.FINAL).value)
    assert (held.row.period_start, held.row.period_end) == (date(2026, 1, 1), None)
    assert held.latest_day == date(2026, 11, 23)
    assert held.purpose == ""


def test_what_is_missing_is_listed_in_order(any_unit: Unit) -> None:
    found = trained(any_unit)
    gaps = missing(begun(found))
    assert [gap.title for gap in gaps] == [
        "Motivation",
        "Samarbetsförmåga",
        "Behov av handledning",
        "Starka sidor",
        "Utvecklingsområden",
        "Handledarens beskrivning",
        "Individens beskrivning",
        "Sammanfattning och bedömning",
    ]
    card = begun(found, DocumentKind.COMPETENCE_CARD)
    assert [gap.title for gap in missing(card)] == [item.label for item in Competence]
    assert {gap.reason for gap in missing(card)} == {"Välj ett steg."}


def test_a_supervisor_is_asked_and_says_when_it_is_ready(any_unit: Unit) -> None:
    found = trained(any_unit)
    mats = found.supervisor()
    held = written(found)
    row = section(held, FinalHeading.COOPERATION)
    assert [helper.name for helper in helpers_for(found.consultant, held.row.document_id)][-1] == (
        "Mats Granlund"
    )
    send_to(found.consultant, row.section_id, row.version, mats.actor.staff_id)
    assert [item.asked_of_me for item in documents(mats)] == [1]
    seen = document(mats, held.row.document_id)
    assert [item.key for item in seen.sections] == ["samarbetsformaga", "handledarens_beskrivning"]
    gaps = missing(document(found.consultant, held.row.document_id))
    assert [gap.reason for gap in gaps] == ["Mats Granlund har inte markerat avsnittet som klart."]
    row = section(seen, FinalHeading.COOPERATION)
    write_section(mats, row.section_id, row.version, "Arbetar bra med andra.")
    set_ready(mats, row.section_id, row.version + 1)
    after = document(found.consultant, held.row.document_id)
    assert missing(after) == ()
    assert section(after, FinalHeading.COOPERATION).ready


def test_health_is_never_sent_and_only_to_who_leads_the_person(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = begun(found)
    health, words = section(held, FinalHeading.HEALTH), section(held, FinalHeading.SUPERVISOR_WORDS)
    mats, other = found.supervisor(), found.supervisor("Innegrupp")
    with pytest.raises(DomainError, match="hälsa"):
        send_to(found.consultant, health.section_id, health.version, mats.actor.staff_id)
    with pytest.raises(DomainError, match="Välj en handledare"):
        send_to(found.consultant, words.section_id, words.version, other.actor.staff_id)


def test_steps_of_the_kompetenskort(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = begun(found, DocumentKind.COMPETENCE_CARD)
    assert len(held.scale) == 4
    row = section(held, Competence.PUNCTUALITY)
    for step in (0, 5):
        with pytest.raises(DomainError, match="mellan 1 och 4"):
            rate(found.consultant, row.section_id, row.version, step)
    rate(found.consultant, row.section_id, row.version, 4)
    assert section(document(found.consultant, held.row.document_id), row.key).rating == 4


def test_when_the_person_has_read_is_written(any_unit: Unit) -> None:
    found = trained(any_unit)
    row = begun(found).row
    with pytest.raises(DomainError, match="som har varit"):
        read_by_person(found.consultant, row.document_id, row.version, date(2026, 11, 24))
    read_by_person(found.consultant, row.document_id, row.version, date(2026, 11, 23))
    again = documents_of(found.consultant, found.person)[0]
    assert again.read_by_person_on == date(2026, 11, 23)


def test_a_draft_is_taken_away_and_brought_back(any_unit: Unit) -> None:
    found = trained(any_unit)
    held = written(found)
    gone = discard(found.consultant, held.row.document_id, held.row.version)
    assert documents(found.consultant) == ()
    undo(found.consultant, gone.changes)
    back = document(found.consultant, held.row.document_id)
    assert [row.text for row in back.sections] == [row.text for row in held.sections]


def test_other_peoples_names_are_pointed_out(any_unit: Unit) -> None:
    found = trained(any_unit)
    People(any_unit).add("Fatima", "Öberg")
    held = begun(found)
    row = section(held, FinalHeading.COOPERATION)
    text = "Ali och Lena Hedström arbetade med Fatima och hjälpte Öbergs grupp."
    write_section(found.consultant, row.section_id, row.version, text)
    names = other_names(found.consultant, held.row.document_id)
    assert [(hit.section_key, hit.name) for hit in names] == [
        ("samarbetsformaga", "Fatima"),
        ("samarbetsformaga", "Öbergs"),
    ]
    assert all(text[hit.start :].startswith(hit.name) for hit in names)
    assert other_names(found.consultant, held.row.document_id, {row.section_id: "Allt bra."}) == ()


def test_a_document_is_found_by_number_or_identity(any_unit: Unit) -> None:
    found = trained(any_unit)
    key = begun(found).row.document_id
    assert find(found.consultant, "sd-2026-0001 ") == find(found.consultant, str(key)) == key
    for unknown in ("SD-2026-0099", str(uuid4())):
        with pytest.raises(NotFoundError, match="Det finns inget dokument"):
            find(found.consultant, unknown)
