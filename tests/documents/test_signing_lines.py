"""Room to sign: lines at the same places for each who signs, on one page with their heading."""

import pypdfium2
import pytest

from ame_desktop.documents import pdf
from ame_desktop.documents.build.signatures import signing_lines
from ame_desktop.documents.document import Column, Document, Heading, Table
from tests.support.pdf_text import pdf_text

WHO = ("Ansvarig på enheten", "Mottaget, Försäkringskassan och Samordningsförbundet i Norra länet")
CAPTIONS = ("Datum", "Underskrift", "Namnförtydligande")


def paper(rows: int) -> bytes:
    table = Table((Column("Dag"),), tuple((f"Dag {n}",) for n in range(rows)))
    blocks = (Heading("Dag för dag"), table, Heading("Underskrifter"), signing_lines(*WHO))
    return pdf.render(Document("Underlag", "Enheten", "2026-11-23", "Sekretess.", blocks=blocks))


@pytest.mark.parametrize("rows", [1, 22, 27, 28, 29, 30, 31, 35])
def test_heading_and_lines_stand_on_one_page(rows: int) -> None:
    pages = pdf_text(paper(rows)).split("\f")
    (page,) = (text for text in pages if "Underskrifter" in text)
    assert all(who in " ".join(page.split()) for who in WHO)
    assert [page.count(caption) for caption in CAPTIONS[::2]] == [2, 2]


def test_lines_stand_beneath_each_other_with_room_to_write() -> None:
    page = pypdfium2.PdfDocument(paper(3))[0].get_textpage()
    text = page.get_text_range()
    for caption in ("Datum", "Namnförtydligande"):
        first = text.index(caption)
        places = (first, text.index(caption, first + 1))
        (left, _, _, top), (other_left, _, _, other_top) = map(page.get_charbox, places)
        assert left == pytest.approx(other_left)
        assert top - other_top > 40
    label, caption = (page.get_charbox(text.index(words))[0] for words in (WHO[0], "Datum"))
    assert label == pytest.approx(caption, abs=1)


def test_who_signs_may_be_told_as_a_party() -> None:
    assert signing_lines("Kommunen", "Bolaget AB", who="För").signers == (
        "För Kommunen",
        "För Bolaget AB",
    )
