"""Two texts held against each other, word by word, and shown so that no colour is needed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import Final

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

_WORDS: Final = re.compile(r"\s+|\S+")


class Part(Enum):
    """Where a piece of text stands."""

    BOTH = "båda"
    ONLY_FIRST = "bara den första"
    ONLY_SECOND = "bara den andra"


@dataclass(frozen=True)
class Stretch:
    """A piece of text that stands in one of two texts, or in both."""

    part: Part
    text: str


def difference(first: str, second: str) -> Iterator[Stretch]:
    """Yield how one text becomes another, in order."""
    one, other = _WORDS.findall(first), _WORDS.findall(second)
    for act, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if act == "equal":
            yield Stretch(Part.BOTH, "".join(one[a:b]))
            continue
        if a < b:
            yield Stretch(Part.ONLY_FIRST, "".join(one[a:b]))
        if c < d:
            yield Stretch(Part.ONLY_SECOND, "".join(other[c:d]))


def show_difference(field: QPlainTextEdit, first: str, second: str, theme: Theme) -> None:
    """Show what differs: struck through what only the first has, underlined what the second has."""
    looks = {
        Part.BOTH: QTextCharFormat(),
        Part.ONLY_FIRST: _look(theme, Tone.STOP, struck=True),
        Part.ONLY_SECOND: _look(theme, Tone.DONE, struck=False),
    }
    field.clear()
    cursor = field.textCursor()
    changed = -1
    for stretch in difference(first, second):
        if changed < 0 and stretch.part is not Part.BOTH:
            changed = cursor.position()
        cursor.insertText(stretch.text, looks[stretch.part])
    cursor.setPosition(max(changed, 0), QTextCursor.MoveMode.MoveAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def _look(theme: Theme, tone: Tone, *, struck: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(theme.background(tone))
    look.setForeground(theme.foreground(tone))
    look.setFontStrikeOut(struck)
    look.setFontUnderline(not struck)
    return look
