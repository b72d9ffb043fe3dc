"""The day sheet: what stands on it, what never does, and that it fits on one page."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from ame_desktop.documents import pdf
from ame_desktop.documents.build.day_sheet import DaySheet, DaySheetPerson, DaySheetTask, build
from ame_desktop.documents.card_sheet import SIZES
from ame_desktop.documents.document import Cards

Reader = Callable[[bytes], str]


def sheet(tasks: int = 8, people: int = 25, **changes: object) -> DaySheet:
    groups: list[list[DaySheetPerson]] = [[] for _ in range(tasks)]
    for place in range(people):
        person = DaySheetPerson(f"Förnamn{place} E.", "förmiddag", "3 tim", ("Lyfter inte tungt",))
        groups[place % tasks].append(person)
    made = DaySheet(
        "Exempelenheten",
        "Utegrupp",
        date(2026, 11, 23),
        "Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen",
        version=2,
        frozen_at=datetime(2026, 11, 23, 7, 42),
        tasks=tuple(
            DaySheetTask(
                f"Uppgift {place} vid Kommunledningskontoret",
                "Storgatan 4",
                "08:00–11:30",
                "Transit ABC 123",
                "Eva L.",
                4,
                tuple(group),
            )
            for place, group in enumerate(groups)
        ),
        away=("Karin P.", "Henok T."),
        unassigned=("Mona L.",),
        number="D-1",
    )
    return replace(made, **changes)


def test_a_full_day_stands_on_one_page_with_names_of_eleven_points(
    pdf_info: Reader, pdf_boxes: Reader
) -> None:
    data = pdf.render(build(sheet()))
    assert "Pages:           1" in pdf_info(data)
    assert _type_size(pdf_boxes(data), "Förnamn24") >= 11
    assert min(size.name for size in SIZES) == 11


def _type_size(boxes: str, word: str) -> float:
    found = re.search(rf'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">{word}<', boxes)
    assert found
    return round(float(found[2]) - float(found[1]), 1)


def test_it_says_what_where_when_with_what_and_who(pdf_text: Reader) -> None:
    text = pdf_text(pdf.render(build(sheet())))
    for words in (
        "Dagblad Utegrupp",
        "Måndag 23 november 2026",
        "vecka 48",
        "version 2, fastställd 07:42",
        "Storgatan 4",
        "08:00–11:30",
        "Fordon: Transit ABC 123",
        "Handledare: Eva L.",
        "4/4 platser",
        "förmiddag · 3 tim",
        "Ej fördelade",
        "Mona L.",
        "Borta",
        "Karin P.",
        "Sekretess enligt 26 kap. 1 §",
        "sida 1 av 1",
    ):
        assert words in text
    assert all(f"Förnamn{place} E." in text for place in range(25))


def test_adaptations_only_on_purpose(pdf_text: Reader) -> None:
    assert "Lyfter" not in pdf_text(pdf.render(build(sheet())))
    text = pdf_text(pdf.render(build(sheet(with_adaptations=True))))
    assert text.count("Lyfter inte tungt") == 25
    assert "lämnas bara till handledare" in text


def test_a_day_not_fixed_says_so(pdf_text: Reader) -> None:
    assert "utkast" in pdf_text(pdf.render(build(sheet(frozen_at=None))))


def test_one_box_to_tick_for_each_person_and_none_for_those_away() -> None:
    (cards,) = [block for block in build(sheet()).blocks if isinstance(block, Cards)]
    ticked = [item for card in cards.cards if card.tick for item in card.items]
    assert len(ticked) == 26
    assert [card.title for card in cards.cards if not card.tick] == ["Borta"]


def test_too_many_people_run_over_under_the_same_heading(
    pdf_text: Reader, pdf_info: Reader
) -> None:
    data = pdf.render(build(sheet(tasks=3, people=180)))
    pages = pdf_text(data).split("\f")[:-1]
    assert len(pages) >= 2
    assert all("Dagblad Utegrupp" in page and "2026-11-23" in page for page in pages)
    assert "(forts.)" in "".join(pages)
    assert all(f"Förnamn{place} E." in "".join(pages) for place in range(180))


def test_an_empty_day(pdf_text: Reader) -> None:
    empty = sheet(tasks=1, people=0, away=(), unassigned=())
    assert "Ingen fördelad ännu." in pdf_text(pdf.render(build(empty)))
    assert "Dagblad" in pdf_text(pdf.render(build(replace(empty, tasks=()))))
