"""The whole handbook on paper: every page of it, its pictures, and contents that lead right."""

import re
import subprocess
from pathlib import Path

import pytest

from ame_desktop.documents.document import Heading, Paragraph, Picture, Points, Table
from ame_desktop.documents.markdown_blocks import blocks_of
from ame_desktop.services.handbook import handbook_pages, handbook_pdf, pictured, save_handbook
from tests.support.pdf_text import pdf_text

PAGE = """# Närvaro

Tryck **N** eller `Skift+N`.
Allt sparas, se [Kom i gång](start.md).

![Dagens lista](bilder/a.png)

1. Först
2. Sedan *det andra*

- En sak

| Tangent | Det här händer |
| --- | --- |
| N | Närvarande |
"""


@pytest.fixture(scope="module")
def paper() -> bytes:
    """The handbook as it is."""
    return handbook_pdf()


def test_markdown_becomes_blocks_without_its_signs() -> None:
    heading, text, picture, numbered, dotted, table = blocks_of(PAGE, lambda name: name.encode())
    assert heading == Heading("Närvaro", 1)
    assert isinstance(text, Paragraph)
    assert text.text == "Tryck N eller Skift+N. Allt sparas, se Kom i gång."
    assert picture == Picture(b"bilder/a.png", "Dagens lista")
    assert numbered == Points(("Först", "Sedan det andra"), numbered=True)
    assert dotted == Points(("En sak",))
    assert isinstance(table, Table)
    assert [column.title for column in table.columns] == ["Tangent", "Det här händer"]
    assert table.rows == (("N", "Närvarande"),)


def test_a_picture_that_is_missing_is_left_out() -> None:
    kinds = [type(block) for block in blocks_of(PAGE, lambda _: b"")]
    assert Picture not in kinds


def test_every_page_stands_in_the_handbook_where_the_contents_say(paper: bytes) -> None:
    text = pdf_text(paper)
    sheets = text.split("\f")
    contents = dict(re.findall(r"^\s*(\S.*?)\s{2,}(\d+)\s*$", sheets[0], re.MULTILINE))
    titles = [page.title for page in handbook_pages()]
    assert len(titles) > 25
    for title in titles:
        sheet = sheets[int(contents[title]) - 1].splitlines()
        assert title in [line.strip() for line in sheet[:6]], title
    for sign in ("**", "| ---", "](", "##"):
        assert sign not in text


def test_the_pictures_of_the_pages_are_in_it(paper: bytes, tmp_path: Path) -> None:
    (tmp_path / "handbok.pdf").write_bytes(paper)
    listed = subprocess.run(
        ["pdfimages", "-list", str(tmp_path / "handbok.pdf")], capture_output=True, check=True
    ).stdout.decode()
    drawn = [line for line in listed.splitlines()[2:] if " image " in line]
    assert len(drawn) == len(pictured(handbook_pages())) > 6


def test_a_stopped_saving_leaves_nothing(tmp_path: Path) -> None:
    def stop(number: int) -> None:
        if number > 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        save_handbook(tmp_path / "handbok.pdf", stop)
    assert list(tmp_path.iterdir()) == []
