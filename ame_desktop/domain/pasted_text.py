"""Text that comes from another program, such as a word processor, made into plain paragraphs."""

import re
from typing import Final

from ame_desktop.domain.plain_text import has_hidden_signs

_SPACE: Final = r"[ \t\u00A0\u2000-\u200A\u202F\u3000]"
_BULLETS: Final = re.compile(
    rf"^{_SPACE}*(?:[•·▪◦‣\uF0A7\uF0B7\uF02D-]|o(?=\t)){_SPACE}+", re.MULTILINE
)
_BREAKS: Final = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_SPACES: Final = re.compile(rf"{_SPACE}+")
_INVISIBLE: Final = re.compile(r"[\u00AD\u200B\u2060\uFEFF\uFFFC]")
_GAPS: Final = re.compile(r"\n{3,}")


def clean_paste(text: str) -> str:
    """Return pasted text as one would have typed it.

    Lines end in one way, points of a list become dashes, hard and thin spaces become spaces, and
    soft hyphens, hidden signs and rows of empty lines are gone. All that can be read is kept.
    """
    lines = _BREAKS.sub("\n", text)
    lines = _INVISIBLE.sub("", lines)
    # Hidden signs go first: what they stood between can be more spaces, or another empty line.
    lines = "".join(sign for sign in lines if not has_hidden_signs(sign))
    lines = _BULLETS.sub("– ", lines)
    lines = "\n".join(_SPACES.sub(" ", line).rstrip() for line in lines.split("\n"))
    return _GAPS.sub("\n\n", lines)
