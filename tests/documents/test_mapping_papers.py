"""The SASSAM-karta and the summary on paper: what stands on them, read by poppler."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ame_desktop.documents import pdf
from ame_desktop.documents.build.mapping import (
    LONGEST_IN_CROSS,
    MappingPaper,
    build_map,
    build_summary,
)
from ame_desktop.documents.build.person_letter import LetterHead
from ame_desktop.documents.preview import page_count
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MappingArea, MappingState, MotivationField
from ame_desktop.domain.mapping_areas import AREA_TEXTS, FIELD_TITLES
from ame_desktop.domain.mapping_rows import (
    ActionRow,
    CrossDraft,
    MappingRow,
    PartRow,
    SessionRow,
    SummaryDraft,
    WholeMapping,
)
from tests.support.pdf_text import pdf_text

DAY = date(2028, 2, 29)
HEAD = LetterHead(
    "Enheten", "2028-02-29", "Sekretess.", "", "<b>Åsa & Ö'Neil</b>", "280229-1234", ()
)
WHOLE = WholeMapping(
    MappingRow(new_id(), 1, MappingState.DRAFT, DAY, "Lena Hedström", None),
    None,
    "",
    None,
    None,
    CrossDraft({MotivationField.BETTER_FOR_ME: "Egen lön"}, "Vill prova", "Har börjat"),
    SummaryDraft("Löpande text.", "Bedömning.", "Förslag.", "Annat.", "Stämmer."),
    tuple(PartRow(area, None, 1, f"h {area}", f"f {area}", f"r {area}") for area in MappingArea),
    (SessionRow(new_id(), 1, DAY, 600, 45, interpreter=True, held=True),),
    (ActionRow(new_id(), 1, "Begär läkarutlåtande", "Ina, AF", None, DAY, None),),
)


def flat(data: bytes) -> str:
    return " ".join(pdf_text(data).split())


def test_the_map_has_four_pages_with_every_area_and_field() -> None:
    content = pdf.render(build_map(MappingPaper(HEAD, WHOLE)))
    text = flat(content)
    assert page_count(content) == 4
    assert "<b>Åsa & Ö'Neil</b>" in text
    for area, about in AREA_TEXTS.items():
        assert about.title.split("/", maxsplit=1)[0] in text
        assert f"h {area}" in text
        assert f"r {area}" in text
    for title in FIELD_TITLES.values():
        assert title in text
    for word in ("10:00–10:45", "Egen lön", "Vill prova", "Har börjat"):
        assert word in text


def test_a_text_too_long_for_the_cross_stands_whole_beneath_it() -> None:
    long = "Mer tid hemma. " * (LONGEST_IN_CROSS // 10) + "Slutet."
    cross = CrossDraft({MotivationField.WORSE_FOR_OTHERS: long})
    content = pdf.render(build_map(MappingPaper(HEAD, replace(WHOLE, cross=cross))))
    text = flat(content)
    assert "Slutet." in text
    assert text.count(FIELD_TITLES[MotivationField.WORSE_FOR_OTHERS]) == 2


def test_an_area_longer_than_a_page_goes_on_over_the_next() -> None:
    part = PartRow(MappingArea.BODY, facts="Ont i ryggen sedan länge. " * 400 + "Slutet.")
    content = pdf.render(build_map(MappingPaper(HEAD, replace(WHOLE, parts=(part,)))))
    assert "Slutet." in flat(content)
    assert page_count(content) > 4


def test_the_summary_says_that_it_is_a_draft_until_it_was_gone_through() -> None:
    draft = flat(pdf.render(build_summary(MappingPaper(HEAD, WHOLE))))
    assert "Utkast." in draft
    for word in ("Löpande text.", "Stämmer.", "Begär läkarutlåtande", "Ina, AF", "Underskrifter"):
        assert word in draft
    reviewed = replace(WHOLE, reviewed_on=DAY)
    assert "Utkast." not in flat(pdf.render(build_summary(MappingPaper(HEAD, reviewed))))


def test_the_signed_summary_says_by_whom_and_when() -> None:
    row = replace(WHOLE.row, state=MappingState.SIGNED, signed_on=DAY)
    sealed = datetime(2028, 2, 29, 9, tzinfo=UTC)
    signed = replace(
        WHOLE, row=row, reviewed_on=DAY, signed_by="Åsa Ek", sealed_at=sealed, actions=()
    )
    first, second = (pdf.render(build_summary(MappingPaper(HEAD, signed))) for _ in range(2))
    assert "29 februari 2028 av Åsa Ek" in flat(first)
    assert "Vem gör vad" not in flat(first)
    assert first == second


@pytest.mark.parametrize("build", [build_map, build_summary])
def test_what_is_empty_is_said_to_be(build: object) -> None:
    bare = replace(
        WHOLE, parts=(), sessions=(), actions=(), cross=CrossDraft(), summary=SummaryDraft()
    )
    made = build_map if build is build_map else build_summary
    assert "Inget antecknat." in flat(pdf.render(made(MappingPaper(HEAD, bare))))
