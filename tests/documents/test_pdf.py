"""The PDF renderer: furniture, bookmarks, long tables, and text that is never markup."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from ame_desktop.documents import pdf
from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Kind,
    Orientation,
    PageBreak,
    Paragraph,
    ParagraphStyle,
    Spacer,
    Table,
)

ROOT = Path(__file__).resolve().parents[2]
Reader = Callable[[bytes], str]
SECRECY = "Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen"


def paper(*blocks: Block, **changes: object) -> Document:
    values: dict[str, object] = {
        "title": "Prov",
        "unit_name": "Exempelenheten",
        "made_on": "2026-11-23",
        "secrecy": SECRECY,
        "number": "P-1",
        "blocks": blocks,
    }
    return Document(**(values | changes))


def test_every_page_has_unit_title_date_secrecy_number_and_page(pdf_text: Reader) -> None:
    pages = pdf_text(pdf.render(paper(Paragraph("ett"), PageBreak(), Paragraph("två")))).split("\f")
    assert len(pages) == 3
    for number, page in enumerate(pages[:2], start=1):
        for words in ("Exempelenheten", "Prov", "2026-11-23", SECRECY, "P-1"):
            assert words in page
        assert f"sida {number} av 2" in page


def test_only_the_shipped_fonts_are_named_and_all_are_embedded(pdf_fonts: Reader) -> None:
    listing = pdf_fonts(pdf.render(paper(Paragraph("Åsa ሚካኤል محمد", ParagraphStyle.STRONG))))
    rows = listing.splitlines()[2:]
    assert rows
    for row in rows:
        assert "DejaVuSans" in row or "NotoSansEthiopic" in row
        assert row.split()[-5] == "yes"


def test_properties_and_language(pdf_info: Reader) -> None:
    data = pdf.render(paper(subject="Provets ämne"))
    info = pdf_info(data)
    assert "Title:           Prov" in info
    assert "Subject:         Provets ämne" in info
    assert b"/Lang (sv-SE)" in data


def test_the_same_content_gives_the_same_bytes() -> None:
    document = paper(Heading("شێرکۆ"), Table((Column("Namn"),), (("محمد",), ("Åsa",))))
    assert pdf.render(document) == pdf.render(document)


RENDER = """
import sys
from hashlib import sha256
from ame_desktop.documents import pdf
from ame_desktop.documents.document import Document, Paragraph
for word in sys.argv[1:]:
    data = pdf.render(Document(word, "E", "D", "S", blocks=(Paragraph(word),)))
print(sha256(data).hexdigest())
"""


def test_the_same_bytes_whatever_was_drawn_before() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", RENDER, *words],
            capture_output=True,
            check=True,
            text=True,
            cwd=ROOT,
        ).stdout
        for words in (["شێرکۆ"], ["ڕۆژان", "ێڵ", "شێرکۆ"])
    }
    assert len(digests) == 1


def test_headings_become_bookmarks_in_their_order(pdf_outline: Reader) -> None:
    blocks = (Heading("Bakgrund"), Heading("Detaljer", 2), PageBreak(), Heading("<b>Slut å"))
    outline = "".join(pdf_outline(pdf.render(paper(*blocks))).split("\n"))
    assert outline.endswith(
        '<outline><item page="1">Prov</item>'
        '<outline><item page="1">Bakgrund</item>'
        '<outline><item page="1">Detaljer</item></outline>'
        '<item page="2">&lt;b&gt;Slut å</item></outline></outline></pdf2xml>'
    )


def test_a_long_table_repeats_its_headings_and_keeps_every_row(pdf_text: Reader) -> None:
    columns = (Column("Namn", width=2), Column("Dag", Kind.DATE), Column("Tim", Kind.NUMBER))
    rows = tuple((f"Rad {n:03d}", date(2026, 1, 1) + timedelta(n), n / 2) for n in range(200))
    total: tuple[str, None, float] = ("Summa", None, 9950.0)
    text = pdf_text(pdf.render(paper(Table(columns, rows, total=total))))
    pages = text.split("\f")[:-1]
    assert len(pages) > 3
    assert all("Namn" in page and "Tim" in page for page in pages)
    assert all(f"Rad {n:03d}" in text for n in range(200))
    assert "2026-07-19" in text
    assert "99,5" in text
    assert "9\xa0950,0" in text or "9 950,0" in text


def test_a_cell_longer_than_a_page_runs_on(pdf_text: Reader) -> None:
    table = Table((Column("A"), Column("B")), (("kort", "ord " * 4000 + "SIST"),))
    text = pdf_text(pdf.render(paper(table)))
    assert text.count("ord") == 4000
    assert "SIST" in text


def test_long_text_wraps_and_splits_between_pages(pdf_text: Reader) -> None:
    text = pdf_text(pdf.render(paper(Paragraph("Text " * 3000), Paragraph("y" * 700))))
    assert text.count("Text") == 3000
    assert text.count("y") == 700


@pytest.mark.parametrize("kind", list(ParagraphStyle))
def test_markup_is_text(kind: ParagraphStyle, pdf_text: Reader) -> None:
    hostile = "<b>Kalle</b> </para> <img src='/etc/passwd'> {0} %s & <!-- x -->"
    text = pdf_text(pdf.render(paper(Paragraph(hostile, kind), title="<i>T</i> & mer")))
    assert hostile in text
    assert "<i>T</i> & mer" in text


def test_facts_spacers_and_a_page_turned_sideways(pdf_text: Reader, pdf_info: Reader) -> None:
    data = pdf.render(
        paper(Facts((("Plats", "Storgatan 4"),)), Spacer(), orientation=Orientation.LANDSCAPE)
    )
    assert "Storgatan 4" in pdf_text(data)
    assert "841.89 x 595.276" in pdf_info(data)


def test_a_long_secrecy_text_and_long_names_stay_inside_the_page(pdf_text: Reader) -> None:
    secrecy = (
        SECRECY + ". Lämnas inte vidare utan prövning av enheten, varken helt eller delvis" * 3
    )
    document = paper(secrecy=secrecy, unit_name="Enheten " * 40, title="Lång rubrik " * 30)
    text = " ".join(pdf_text(pdf.render(document)).split())
    assert secrecy[:40] in text
    assert "sida 1 av 1" in text


def test_every_page_begun_is_told_and_can_end_the_work() -> None:
    class StopWorkError(Exception):
        pass

    seen: list[int] = []

    def on_page(number: int) -> None:
        seen.append(number)
        if number == 2:
            raise StopWorkError

    with pytest.raises(StopWorkError):
        pdf.render(paper(*(PageBreak() for _ in range(5))), on_page)
    assert seen == [1, 2]
