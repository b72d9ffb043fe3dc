"""The slutdokument and the kompetenskort on paper: order, furniture, pages, bookmarks, logo."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from ame_desktop.documents import pdf
from ame_desktop.documents.build import competence_card, final_document
from ame_desktop.documents.build.final_document import NOTHING, PaperSection
from ame_desktop.documents.logo import MOST_BYTES, check_logo
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.final_sections import FINAL_SECTIONS, Competence, Part
from tests.support.papers import PROSE, SCALE, SECRECY, card_paper, final_paper, picture

Reader = Callable[[bytes], str]


def final(**changes: object) -> bytes:
    return pdf.render(final_document.build(final_paper(**changes)))


def card(**changes: object) -> bytes:
    return pdf.render(competence_card.build(card_paper(**changes)))


def words(text: str) -> str:
    return " ".join(text.split())


def test_parts_and_sections_stand_in_their_order(pdf_text: Reader) -> None:
    said = words(pdf_text(final()))
    headings = [f"{place}. {part.label}" for place, part in enumerate(Part, start=1)]
    titles = [spec.title for spec in FINAL_SECTIONS if spec.part is not Part.ASSESSMENT]
    for expected in (headings, titles):
        places = [said.index(heading) for heading in expected]
        assert places == sorted(places)


def test_bookmarks_are_nested_as_the_sections_are(pdf_outline: Reader) -> None:
    outline = pdf_outline(final()).partition("<outline>")[2]
    levels: list[tuple[int, str]] = []
    depth = 0
    for sign, title in re.findall(r"<(/?outline)>|<item[^>]*>([^<]*)</item>", outline):
        depth += {"outline": 1, "/outline": -1}.get(sign, 0)
        if title:
            levels.append((depth, title))
    assert levels[:5] == [
        (0, "Slutdokument"),
        (1, "1. Bakgrund"),
        (2, "Sjukdomshistorik"),
        (2, "Utbildningsbakgrund"),
        (2, "Arbetsförhållanden/arbetslivserfarenhet"),
    ]
    assert levels[-2:] == [(1, "4. Sammanfattning/bedömning"), (1, "Om dokumentet")]


def test_every_page_has_number_secrecy_and_page(pdf_text: Reader) -> None:
    pages = pdf_text(final(edition=2, paragraphs=3)).split("\f")[:-1]
    assert len(pages) > 5
    for place, page in enumerate(pages, start=1):
        assert f"sida {place} av {len(pages)}" in page
        assert "SD-2026-0007, utgåva 2" in page
        assert SECRECY in words(page)
        assert "Ali Ahmed" not in page or place == 1


def test_language_and_title_are_properties(pdf_info: Reader) -> None:
    data = final()
    assert "Title:           Slutdokument" in pdf_info(data)
    assert "Subject:         Slutdokument SD-2026-0007" in pdf_info(data)
    assert "Ahmed" not in pdf_info(data)
    assert b"/Lang (sv-SE)" in data


def test_a_draft_says_so_on_every_page(pdf_text: Reader) -> None:
    pages = pdf_text(final(ending=(), paragraphs=3)).split("\f")[:-1]
    assert all("Slutdokument – utkast" in page for page in pages)
    assert "Om dokumentet" not in "".join(pages)


@pytest.mark.parametrize("paragraphs", range(1, 8))
def test_no_heading_stands_alone_and_nothing_is_lost(paragraphs: int, pdf_text: Reader) -> None:
    text = pdf_text(final(paragraphs=paragraphs))
    assert words(text).count("egna") == 19 * 2 * paragraphs
    titles = {spec.title for spec in FINAL_SECTIONS} | {
        f"{place}. {part.label}" for place, part in enumerate(Part, start=1)
    }
    for page in text.split("\f")[:-1]:
        lines = [line.strip() for line in page.split("\n") if line.strip()]
        body = [line for line in lines if "sida " not in line and "SD-2026" not in line]
        assert body[-1] not in titles
        assert len(body) > 1


def test_facts_are_marked_and_repeat_their_mark_on_the_next_page(pdf_text: Reader) -> None:
    many = tuple((f"Uppgift nr {place:03d}", f"{place} dagar") for place in range(150))
    sections = (PaperSection("Arbetsuppgifter", "", Part.TRAINING, many),)
    pages = pdf_text(final(sections=sections)).split("\f")[:-1]
    held = [page for page in pages if "Uppgift nr" in page]
    assert len(held) > 2
    assert all("Ur verksamhetssystemet" in page for page in held)
    assert all(f"Uppgift nr {place:03d}" in "".join(pages) for place in range(150))


def test_an_empty_section_says_that_there_is_nothing(pdf_text: Reader) -> None:
    sections = (
        PaperSection("Skulder", "", Part.SITUATION),
        PaperSection("Närvaro", "", Part.TRAINING, (("Planerad tid", "9 dagar"),)),
        PaperSection("Motivation", "God.", Part.TRAINING, byline="Skrivet av Mats Granlund."),
    )
    said = words(pdf_text(final(sections=sections)))
    assert said.count(NOTHING) == 1
    assert "Motivation Skrivet av Mats Granlund. God." in said


def test_the_kompetenskort_fits_one_page_with_all_steps(pdf_text: Reader, pdf_info: Reader) -> None:
    data = card(note="Kommer i tid.")
    assert "Pages:           1" in pdf_info(data)
    said = words(pdf_text(data))
    for item in Competence:
        assert item.label in said
    assert said.count(SCALE[0]) == 6


def test_a_long_note_on_the_kompetenskort_runs_on(pdf_text: Reader) -> None:
    said = words(pdf_text(card(note=PROSE * 20)))
    assert said.count("egna") == 7 * 20
    assert said.count(SCALE[0]) == 6


def test_the_same_paper_gives_the_same_bytes_with_a_logo_too() -> None:
    assert final(logo=picture()) == final(logo=picture())
    assert final(logo=picture()) != final()


def test_a_long_name_does_not_run_under_the_logo(pdf_boxes: Reader) -> None:
    boxes = pdf_boxes(final(name="Anna-Karin " * 12, logo=picture()))
    right = [float(x) for x in re.findall(r'xMax="([\d.]+)"[^>]*>Anna-Karin<', boxes)]
    assert len(right) == 12
    assert max(right) < 595 - 45 - 119


@pytest.mark.parametrize(("kind", "media"), [("PNG", "image/png"), ("JPEG", "image/jpeg")])
def test_a_picture_can_be_a_logo(kind: str, media: str, pdf_info: Reader) -> None:
    data = picture(kind)
    assert check_logo(data) == media
    assert "Pages" in pdf_info(card(logo=data))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "ingen hel bild"),
        (b"<svg/>", "ingen hel bild"),
        (picture()[:300], "ingen hel bild"),
        (picture("GIF"), "ingen hel bild"),
        (picture(size=(20, 20)), "mellan 40 och 4000"),
        (picture(size=(4100, 50)), "mellan 40 och 4000"),
        (b"x" * (MOST_BYTES + 1), "under 1 MB"),
    ],
)
def test_what_cannot_be_a_logo_is_refused_in_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(DomainError, match=said):
        check_logo(data)


def test_kinds_have_titles_of_their_own() -> None:
    paper = final_paper()
    assert paper.titled == "Slutdokument"
    assert replace(paper, ending=()).titled == "Slutdokument – utkast"
    assert card_paper().kind is DocumentKind.COMPETENCE_CARD
