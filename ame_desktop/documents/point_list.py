"""Short texts below each other on paper, behind dots or numbers."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from reportlab.platypus import ListFlowable
from reportlab.platypus.flowables import Flowable

from ame_desktop.documents import fonts
from ame_desktop.documents.text_flow import INK, TextFlow, Type

_INDENT: Final = 16
_BETWEEN: Final = 2.5
_DOT: Final = "•"


def point_list(texts: Sequence[str], look: Type, *, numbered: bool) -> Flowable:
    """Make the drawable list, whose texts look like ``look``."""
    line = replace(look, after=_BETWEEN)
    last = replace(line, after=look.after)
    looks = [line] * (len(texts) - 1) + [last]
    return ListFlowable(
        [TextFlow(text, one) for text, one in zip(texts, looks, strict=True)],
        bulletType="1" if numbered else "bullet",
        start=1 if numbered else _DOT,
        bulletFormat="%s." if numbered else None,
        bulletFontName=fonts.REGULAR,
        bulletFontSize=look.size,
        bulletColor=INK,
        leftIndent=_INDENT,
    )
