"""The field for longer texts: clean paste, lines of their own, marks that leave the text alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.widgets.section_text import SectionText, TextMark

WORD = "<html><body><p>Kom i tid.</p><p>Bad om hjälp.</p></body></html>"


@pytest.fixture
def field(shown: Callable[[QWidget], QWidget]) -> SectionText:
    made = SectionText()
    made.setAccessibleName("Text")
    shown(made)
    return made


def paste(field: SectionText, text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    field.insertFromMimeData(data)


def test_pasted_text_is_cleaned(field: SectionText) -> None:
    paste(field, "Ali\u00a0Hassan\r\n•\tkom i tid\u202e")
    assert field.toPlainText() == "Ali Hassan\n– kom i tid"
    field.undo()
    assert field.toPlainText() == ""


def test_what_only_comes_with_looks_loses_them(field: SectionText) -> None:
    paste(field, html=WORD)
    assert field.toPlainText() == "Kom i tid.\nBad om hjälp."


def test_one_goes_on_writing_after_what_stands_there(field: SectionText) -> None:
    field.put("Har arbetat på lager.")
    field.insertPlainText(" Har truckkort.")
    assert field.toPlainText() == "Har arbetat på lager. Har truckkort."


def test_an_observation_becomes_a_line_of_its_own(field: SectionText) -> None:
    field.insert_paragraph("Frågar själv.")
    assert field.toPlainText() == "Frågar själv."
    field.insert_paragraph("Kom i tid.")
    assert field.toPlainText() == "Frågar själv.\nKom i tid."
    field.undo()
    assert field.toPlainText() == "Frågar själv."
    cursor = field.textCursor()
    cursor.setPosition(0)
    field.setTextCursor(cursor)
    field.insert_paragraph("Först.")
    assert field.toPlainText() == "Först.\nFrågar själv."


def test_marks_find_their_place_after_signs_that_count_twice(field: SectionText) -> None:
    field.put("🙂 Möter Sara Öberg idag")
    mark = TextMark(8, 10)
    field.mark([mark], QColor("red"))
    assert field.toPlainText() == "🙂 Möter Sara Öberg idag"
    field.go_to(mark)
    assert field.textCursor().selectedText() == "Sara Öberg"
    assert field.hasFocus()


def test_replacing_all_can_be_turned_back(field: SectionText) -> None:
    field.put("Det gamla.")
    field.replace_all("Det nya.")
    assert field.toPlainText() == "Det nya."
    field.undo()
    assert field.toPlainText() == "Det gamla."
