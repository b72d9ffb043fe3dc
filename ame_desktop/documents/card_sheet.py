"""Cards on a page: as large as fits, in one or two columns, over several pages when they must."""

from dataclasses import dataclass, field, replace

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents.card_parts import CardSize, Part, card_parts
from ame_desktop.documents.document import Card

_GUTTER = 14.0
_CONTINUED = " (forts.)"
# Largest first; below 11 points a name is hard to read standing: then the sheet gets a page more.
SIZES = (
    CardSize(1, 15),
    CardSize(2, 14),
    CardSize(2, 13),
    CardSize(2, 12),
    CardSize(2, 11),
)


@dataclass(slots=True)
class _Strip:
    """One column of a page, or the part of it that is filled."""

    placed: list[tuple[float, Part]] = field(default_factory=list)
    used: float = 0.0

    def add(self, parts: list[Part], gap: float) -> None:
        self.used += gap if self.placed else 0.0
        for part in parts:
            self.placed.append((self.used, part))
            self.used += part.height


class CardSheet(Flowable):
    """Cards that choose their own size when they are first measured."""

    def __init__(self, cards: tuple[Card, ...], size: CardSize | None = None) -> None:
        super().__init__()
        self.cards = cards
        self.size = size
        self.strips: list[_Strip] = []
        self.spaceAfter = 6

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Choose the largest size at which all cards fit, or the smallest."""
        self.width = aW
        for size in (self.size,) if self.size else SIZES:
            self.strips = _balanced(self._laid(aW, size), size)
            self.height = max((strip.used for strip in self.strips), default=0.0)
            if self.height <= aH:
                self.size = size
                break
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Fill this page column by column; what is left follows on the next page."""
        size = SIZES[-1]
        strips, rest = _filled(list(self.cards), aW, aH, size)
        if not strips[0].placed:
            return []
        page = _FilledPage(strips, aW)
        return [page, CardSheet(tuple(rest), size)] if rest else [page]

    def draw(self) -> None:
        """Draw the cards of this page."""
        _FilledPage(self.strips, self.width).draw_on(self.canv, self.height)

    def _laid(self, width: float, size: CardSize) -> list[list[Part]]:
        wide = _column_width(width, size)
        return [card_parts(card, wide, size) for card in self.cards]


class _FilledPage(Flowable):
    """Columns whose content is already decided."""

    def __init__(self, strips: list[_Strip], width: float) -> None:
        super().__init__()
        self.strips = strips
        self.width = width
        self.height = max((strip.used for strip in strips), default=0.0)

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Keep the size that it has."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the columns."""
        self.draw_on(self.canv, self.height)

    def draw_on(self, canvas: Canvas, height: float) -> None:
        """Draw the columns downwards from this height."""
        step = (self.width + _GUTTER) / max(1, len(self.strips))
        for place, strip in enumerate(self.strips):
            for offset, part in strip.placed:
                part.draw(canvas, place * step, height - offset)


def _column_width(width: float, size: CardSize) -> float:
    return (width - _GUTTER * (size.columns - 1)) / size.columns


def _balanced(laid: list[list[Part]], size: CardSize) -> list[_Strip]:
    if size.columns == 1:
        return [_stacked(laid, size)]
    choices = [
        [_stacked(laid[:border], size), _stacked(laid[border:], size)]
        for border in range(len(laid) + 1)
    ]
    return min(choices, key=lambda strips: max(strip.used for strip in strips))


def _stacked(laid: list[list[Part]], size: CardSize) -> _Strip:
    strip = _Strip()
    for parts in laid:
        strip.add(parts, size.gap)
    return strip


def _filled(
    cards: list[Card], width: float, height: float, size: CardSize
) -> tuple[list[_Strip], list[Card]]:
    strips = [_Strip() for _ in range(size.columns)]
    rest = list(cards)
    for strip in strips:
        rest = _fill(strip, rest, _column_width(width, size), height, size)
    return strips, rest


def _fill(
    strip: _Strip, cards: list[Card], width: float, height: float, size: CardSize
) -> list[Card]:
    for place, card in enumerate(cards):
        room = height - strip.used - (size.gap if strip.placed else 0.0)
        parts = card_parts(card, width, size)
        if sum(part.height for part in parts) <= room:
            strip.add(parts, size.gap)
            continue
        first, later = _cut(card, parts, room)
        if first:
            strip.add(first, size.gap)
        return [later, *cards[place + 1 :]]
    return []


def _cut(card: Card, parts: list[Part], room: float) -> tuple[list[Part], Card]:
    head = len(parts) - len(card.items)
    used, fitting = sum(part.height for part in parts[:head]), 0
    for part in parts[head:]:
        used += part.height
        if used > room:
            break
        fitting += 1
    if not fitting:
        return [], card
    title = card.title if card.title.endswith(_CONTINUED) else card.title + _CONTINUED
    later = replace(card, title=title, facts=(), items=card.items[fitting:])
    return parts[: head + fitting], later
