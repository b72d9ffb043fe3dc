"""Scripts: which sign is drawn as it is, which in Latin form, and in what order."""

from collections.abc import Callable

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from ame_desktop.documents import fonts, pdf, writing
from ame_desktop.documents.document import Document, Paragraph, ParagraphStyle

Reader = Callable[[bytes], str]


def paper(text: str) -> bytes:
    blocks = (Paragraph(text), Paragraph(text, ParagraphStyle.STRONG))
    return pdf.render(Document("Namn", "E", "2026-11-23", "Sekretess", blocks=blocks))


@pytest.mark.parametrize(
    "name",
    [
        "Åsa Öberg",
        "Łukasz Ğülşen",
        "Đặng Thị Hồng",
        "Олександр Їжак",
        "Γιώργος",
        "محمد علي",
        "لؤي عبدالله",
        "شێرکۆ ئەحمەد",
        "ڕۆژان",
        "ሚካኤል ገብረ",
        "გიორგი",
        "משה",
        "Ali محمد",
    ],
)
def test_a_name_in_a_shipped_script_can_be_copied_exactly(name: str, pdf_text: Reader) -> None:
    text = "".join(sign for sign in pdf_text(paper(name)) if sign not in "\u202a\u202b\u202c")
    assert text.count(name) == 2
    assert writing.LATIN_FORM_NOTE not in text


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("健太郎", "JianTaiLang*"),
        ("สมชาย ใจดี", "smchay aichdi*"),
        ("Ken 健 Ito", "Ken Jian* Ito"),
        ("🚀", ":rocket:*"),
        ("\ue000", "?*"),
    ],
)
def test_other_signs_come_in_latin_form_with_a_note(
    name: str, latin: str, pdf_text: Reader
) -> None:
    text = pdf_text(paper(name))
    assert text.count(latin) == 2
    assert text.count(writing.LATIN_FORM_NOTE) == 1


def test_control_and_direction_signs_are_not_drawn() -> None:
    assert writing.prepare("a\0b\u202ec\x1b\ufeffd").text == "abcd"


def test_a_decomposed_letter_is_composed() -> None:
    assert writing.prepare("O\u0308rjan").text == "Örjan"


def test_arabic_letters_are_joined_and_run_from_the_right() -> None:
    (piece,) = writing.pieces("محمد", bold=False)
    assert [hex(ord(sign)) for sign in piece.text] == ["0xfeaa", "0xfee4", "0xfea4", "0xfee3"]


def test_a_kurdish_letter_without_forms_of_its_own_is_joined_too() -> None:
    (alone,) = writing.pieces("ێ", bold=False)
    (word,) = writing.pieces("ێێێ", bold=False)
    assert len(set(word.text)) == 3
    assert alone.text not in set(word.text)


@pytest.mark.parametrize(
    ("line", "seen"),
    [("(אב)", "(בא)"), ("12 אב (גד) st", "12 (דג) בא st"), ("a (b) <אב>", "a (b) <בא>")],
)
def test_brackets_turn_with_the_writing(line: str, seen: str) -> None:
    assert "".join(piece.text for piece in writing.pieces(line, bold=False)) == seen


def test_vowel_marks_do_not_tear_a_name_apart(pdf_text: Reader) -> None:
    assert pdf_text(paper("مُحَمَّد")).count("محمد") == 2


@pytest.mark.parametrize("bold", [False, True])
def test_plain_text_is_as_wide_as_reportlab_says(bold: bool) -> None:
    text = "Åsa Öberg kom 8.30 – ”i tid” … & gick 15:00 é"
    expected = stringWidth(text, fonts.BOLD if bold else fonts.REGULAR, 1)
    assert writing.width(text, bold=bold) == pytest.approx(expected)
