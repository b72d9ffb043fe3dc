"""From text to drawable pieces: unknown signs in Latin form, writing order, a font for each."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from anyascii import anyascii
from bidi import get_display
from reportlab.pdfbase.pdfmetrics import stringWidth

from ame_desktop.documents import fonts

LATIN_FORM_MARK = "*"
LATIN_FORM_NOTE = "Namn med * är återgivna med latinska bokstäver."

_JOINERS = {"\N{ZERO WIDTH NON-JOINER}", "\N{ZERO WIDTH JOINER}"}
_PAIRS = ("()", "[]", "{}", "<>", "«»")
_OPENING, _CLOSING = ("".join(signs) for signs in zip(*_PAIRS, strict=True))
_PLAIN = re.compile(r"[\n -~\xa0-\xff–—’”…]*")


@dataclass(frozen=True, slots=True)
class Prepared:
    """Text that the shipped fonts can draw, and whether some of it is in Latin form."""

    text: str
    latin_form: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring signs drawn with one font; ``width`` is for a type size of one point."""

    font: str
    text: str
    width: float


def prepare(text: str) -> Prepared:
    """Make text drawable: composed signs, no control signs, Latin form of what no font has.

    A name in Latin form ends with an asterisk, which the foot of the page explains.
    """
    if _PLAIN.fullmatch(text):
        return Prepared(text, latin_form=False)
    clean = "".join(_visible(unicodedata.normalize("NFC", text)))
    if all(_drawable(sign) for sign in clean):
        return Prepared(clean, latin_form=False)
    return Prepared(_in_latin(clean), latin_form=True)


def pieces(line: str, *, bold: bool) -> tuple[Piece, ...]:
    """Return a prepared line as pieces from left to right."""
    if _PLAIN.fullmatch(line):
        name = fonts.BOLD if bold else fonts.REGULAR
        return (Piece(name, line, fonts.font(name).width_of_plain(line)),) if line else ()
    seen = _in_view(line) if any(map(_right_to_left, line)) else line
    return tuple(
        piece for word in re.findall(r"\s+|\S+", seen) for piece in _word_pieces(word, bold=bold)
    )


def width(line: str, *, bold: bool) -> float:
    """Return the width of a prepared line at a type size of one point."""
    if _PLAIN.fullmatch(line):
        return fonts.font(fonts.BOLD if bold else fonts.REGULAR).width_of_plain(line)
    return sum(piece.width for piece in pieces(line, bold=bold))


def _visible(text: str) -> Iterator[str]:
    for sign in text.replace("\r\n", "\n").replace("\r", "\n"):
        category = unicodedata.category(sign)
        if sign == "\n" or sign in _JOINERS:
            yield sign
        elif sign == "\t" or category in {"Zl", "Zp", "Zs"}:
            yield " " if sign != "\N{NO-BREAK SPACE}" else sign
        elif category not in {"Cc", "Cf", "Cs"} and not _selects_variant(sign):
            yield sign


def _selects_variant(sign: str) -> bool:
    return "\N{VARIATION SELECTOR-1}" <= sign <= "\N{VARIATION SELECTOR-16}"


def _drawable(sign: str) -> bool:
    return sign in _JOINERS or sign.isspace() or fonts.font_for(sign, bold=False) is not None


def _in_latin(text: str) -> str:
    parts = []
    for drawable, group in groupby(_words(text), lambda word: all(map(_drawable, word))):
        span = "".join(group)
        parts.append(span if drawable else _latin_span(span))
    return "".join(parts)


def _words(text: str) -> list[str]:
    """Return words with the space after each; a foreign name of several words stays one span."""
    return re.findall(r"\s*\S+\s*|\s+", text)


def _latin_span(span: str) -> str:
    name = span.rstrip()
    latin = "".join(sign if _drawable(sign) else anyascii(sign) or "?" for sign in name)
    return latin + LATIN_FORM_MARK + span[len(name) :]


def _in_view(line: str) -> str:
    """Order the signs as they are seen; a line with left-to-right letters begins at the left."""
    mixed = any(unicodedata.bidirectional(sign) == "L" for sign in line)
    return _brackets_turned(str(get_display(line, base_dir="L" if mixed else "R")))


def _brackets_turned(seen: str) -> str:
    """Turn the bracket pairs that stand the wrong way round once the signs are in view order."""
    signs = list(seen)
    waiting: list[int] = []
    for place, sign in enumerate(signs):
        if sign not in _OPENING and sign not in _CLOSING:
            continue
        before = signs[waiting[-1]] if waiting else ""
        if before + sign in _PAIRS:
            waiting.pop()
        elif sign + before in _PAIRS:
            signs[waiting.pop()], signs[place] = sign, before
        else:
            waiting.append(place)
    return "".join(signs)


def _right_to_left(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in {"R", "AL"}


def _word_pieces(word: str, *, bold: bool) -> Iterator[Piece]:
    turned = any(map(_right_to_left, word))
    for (name, joined), group in groupby(
        word, lambda sign: (_font_name(sign, bold=bold), turned and _joins(sign))
    ):
        signs = "".join(group)
        if joined:
            yield _shaped(signs[::-1], name, right_to_left=True)
        elif any(map(fonts.is_mark, signs)):
            yield _shaped(signs, name, right_to_left=False)
        else:
            yield _straight(signs, name)


def _joins(sign: str) -> bool:
    return _right_to_left(sign) or fonts.is_mark(sign) or sign in _JOINERS


def _font_name(sign: str, *, bold: bool) -> str:
    if sign in _JOINERS or sign.isspace():
        return fonts.BOLD if bold else fonts.REGULAR
    return fonts.font_for(sign, bold=bold) or fonts.REGULAR


def _straight(text: str, name: str) -> Piece:
    return Piece(name, text, stringWidth(text, name, 1))


def _shaped(text: str, name: str, *, right_to_left: bool) -> Piece:
    glyphs, advance = fonts.font(name).shape(text, right_to_left=right_to_left)
    return Piece(name, glyphs, advance / 1000)
