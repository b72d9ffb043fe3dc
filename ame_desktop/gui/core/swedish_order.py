"""Swedish sorting and tolerant matching of text: å ä ö last, and *oberg* finds Öberg."""

import unicodedata
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt


class _WithoutMarks(dict[int, int | str | None]):
    """What becomes of each sign: a mark above or below goes, and every other sign stays."""

    def __missing__(self, sign: int) -> int | None:
        self[sign] = found = None if unicodedata.combining(chr(sign)) else sign
        return found


_LETTERS: Final = {"ø": "o", "æ": "a", "ß": "ss", "ł": "l", "đ": "d"}
_MOST_KEYS: Final = 32_768
_PLAIN: Final = _WithoutMarks((ord(sign), plain) for sign, plain in _LETTERS.items())


class SwedishOrder:
    """Gives sort keys in Swedish order, numbers inside text by their value: Ek 9 before Ek 10."""

    def __init__(self) -> None:
        self._collator = QCollator(QLocale("sv_SE"))
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # The same texts are sorted time and again, as a list turns or is read anew.
        self._known = lru_cache(_MOST_KEYS)(self._collator.sortKey)

    def key(self, text: str) -> QCollatorSortKey:
        """Return a key that sorts as the text does in Swedish."""
        return self._known(text)


def fold(text: str) -> str:
    """Return text in small letters without marks above or below, for matching only."""
    return unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
