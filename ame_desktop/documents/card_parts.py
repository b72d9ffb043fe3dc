"""The parts of one card on paper: its title, its facts, and its lines with boxes to tick."""

from collections.abc import Callable
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from ame_desktop.documents.document import Align, Card, CheckItem
from ame_desktop.documents.text_flow import ACCENT, HAIRLINE, INK, QUIET, TextFlow, Type, text_width

_BAND = HexColor("#eef2f4")
_PAD = 6.0
# A title shrinks at most to this share of its size.
_LEAST_TITLE = 0.72


@dataclass(frozen=True, slots=True)
class CardSize:
    """One step of size: columns on the page, and the type size of the names in points."""

    columns: int
    name: float

    @property
    def small(self) -> float:
        """The size of facts, details and notes."""
        return max(8.5, self.name * 0.74)

    @property
    def gap(self) -> float:
        """The distance between cards."""
        return self.name * 0.95


@dataclass(frozen=True, slots=True)
class Part:
    """Something of a given height, drawn from its upper left corner."""

    height: float
    draw: Callable[[Canvas, float, float], None]


def card_parts(card: Card, width: float, size: CardSize) -> list[Part]:
    """Lay out one card: title, facts, then one part a line."""
    parts = [_title(card, width, size)]
    facts = card.facts if card.items or not card.empty else (*card.facts, card.empty)
    parts.extend(_fact(text, width, size) for text in facts)
    if facts:
        parts.append(Part(3, _nothing))
    parts.extend(_item(item, width, size, tick=card.tick) for item in card.items)
    return parts


def _title(card: Card, width: float, size: CardSize) -> Part:
    room = width - 2 * _PAD
    leading = size.name * 1.32
    side_look = Type(size.small, leading, colour=ACCENT, align=Align.RIGHT)
    side = _flow(card.side, side_look, room)
    reserved = text_width(card.side, side_look) + _PAD if card.side else 0.0
    look = _fitting(card.title, Type(size.name, leading, bold=True, colour=ACCENT), room - reserved)
    title = _flow(card.title, look, room - reserved)
    height = title.height + 5

    def draw(canvas: Canvas, left: float, top: float) -> None:
        canvas.setFillColor(_BAND)
        canvas.rect(left, top - height, width, height, stroke=0, fill=1)
        title.draw_at(canvas, left + _PAD, top - 2.5)
        side.draw_at(canvas, left + _PAD, top - 2.5)

    return Part(height, draw)


def _fitting(text: str, look: Type, room: float) -> Type:
    """Return the look a little smaller when that keeps the longest word whole."""
    widest = max((text_width(word, look) for word in text.split()), default=0.0)
    return look.sized(look.size * max(_LEAST_TITLE, room / widest)) if widest > room else look


def _fact(text: str, width: float, size: CardSize) -> Part:
    look = Type(size.small, size.small * 1.32, colour=QUIET)
    flow = _flow(text, look, width - 2 * _PAD)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        flow.draw_at(canvas, left + _PAD, top - 2)

    return Part(flow.height + 2, draw)


def _item(item: CheckItem, width: float, size: CardSize, *, tick: bool) -> Part:
    indent = _PAD + (size.name * 1.45 if tick else 0.0)
    room = width - indent - _PAD
    leading = size.name * 1.3
    detail_look = Type(size.small, leading, colour=QUIET, align=Align.RIGHT)
    detail = _flow(item.detail, detail_look, room * 0.45)
    name = _flow(item.text, Type(size.name, leading), room * (0.56 if item.detail else 1.0))
    notes = [
        _flow(note, Type(size.small, size.small * 1.25, colour=INK), room) for note in item.notes
    ]
    line = max(name.height, detail.height)
    height = line + sum(note.height for note in notes) + size.name * 0.36

    def draw(canvas: Canvas, left: float, top: float) -> None:
        upper = top - size.name * 0.18
        if tick:
            _box(canvas, left + _PAD, upper - (leading + size.name * 0.86) / 2, size.name * 0.86)
        name.draw_at(canvas, left + indent, upper)
        detail.draw_at(canvas, left + width - _PAD - detail.width, upper)
        below = upper - line
        for note in notes:
            note.draw_at(canvas, left + indent, below)
            below -= note.height
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.4)
        canvas.line(left + _PAD, top - height, left + width - _PAD, top - height)

    return Part(height, draw)


def _box(canvas: Canvas, left: float, bottom: float, side: float) -> None:
    canvas.setStrokeColor(QUIET)
    canvas.setLineWidth(0.9)
    canvas.roundRect(left, bottom, side, side, 1.6, stroke=1, fill=0)


def _nothing(_canvas: Canvas, _left: float, _top: float) -> None:
    """Draw a distance."""


def _flow(text: str, look: Type, width: float) -> TextFlow:
    flow = TextFlow(text, look)
    flow.wrap(width, 0)
    return flow
