"""Two hundred names that break careless programs, on the slutdokument and the kompetenskort."""

import unicodedata
from collections.abc import Callable

import pytest

from ame_desktop.documents import pdf, writing
from ame_desktop.documents.build import competence_card, final_document
from ame_desktop.documents.build.final_document import PaperSection, PersonPaper
from ame_desktop.domain.final_sections import Part
from ame_desktop.domain.plain_text import has_hidden_signs
from tests.support.nasty_names import NASTY_NAMES
from tests.support.papers import card_paper, final_paper

Reader = Callable[[bytes], str]
# Names that cannot be typed in at all are refused before any document.
NAMES = tuple(name for name in NASTY_NAMES if not has_hidden_signs(name))
GROUPS = tuple(NAMES[start : start + 16] for start in range(0, len(NAMES), 16))


def squeezed(text: str) -> str:
    """The text without spaces, line ends, and the marks that readers set around Arabic."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(
        sign
        for sign in composed
        if not sign.isspace() and unicodedata.category(sign) not in {"Cf", "Mn"}
    )


def final_of(name: str) -> bytes:
    section = PaperSection("Motivation", f"{name} kommer i tid.", Part.TRAINING, ((name, name),))
    return pdf.render(final_document.build(final_paper(name, sections=(section,))))


def card_of(name: str) -> bytes:
    return pdf.render(competence_card.build(one_line(name)))


def one_line(name: str) -> PersonPaper:
    section = PaperSection("Punktlighet", name, rated=True, step=2)
    return card_paper(name, sections=(section,))


def check(name: str, text: str, times: int) -> None:
    shown = writing.prepare(name)
    expected = squeezed(shown.text.removesuffix(writing.LATIN_FORM_MARK))
    assert squeezed(text).count(expected) >= times, name
    assert (writing.LATIN_FORM_NOTE in text) is shown.latin_form, name
    assert "sida 1 av" in text


@pytest.mark.parametrize("names", GROUPS, ids=lambda names: ascii(names[0])[:12])
def test_a_slutdokument_shows_every_name_literally(
    names: tuple[str, ...], pdf_text: Reader
) -> None:
    for name in names:
        check(name, pdf_text(final_of(name)), times=3)


@pytest.mark.parametrize("names", GROUPS, ids=lambda names: ascii(names[0])[:12])
def test_a_kompetenskort_shows_every_name_literally(
    names: tuple[str, ...], pdf_text: Reader
) -> None:
    for name in names:
        check(name, pdf_text(card_of(name)), times=2)
