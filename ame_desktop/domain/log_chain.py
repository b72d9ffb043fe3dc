"""The chain through the log: each line is sealed with the one before it, and checked in order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from json import loads
from typing import Any, Final, NamedTuple

ERASE_ACTION: Final = "retention.erase"
"""The act whose line in the log says which lines lost their content by rightful *gallring*."""
ERASED_MARK: Final = "log_erased"
"""How such a line names each of them: mark, number, and the hash of what was left."""
BEFORE_FIRST: Final = ""
"""What the first line is sealed with, since no line stands before it."""
_EDGE: Final = "\x1f"


class ChainLine(NamedTuple):
    """A line as it is stored, each value in the one form that it is sealed in.

    ``at`` is UTC with six decimals, ``staff`` and ``subjects`` hexadecimal without hyphens, the
    subjects in order with a comma between, and ``detail`` the stored text.
    """

    number: int
    at: str
    staff: str
    kind: str
    action: str
    rows: int
    salt: str
    reason: str
    detail: str
    content_sha256: str
    sha256: str
    erased_by: int | None
    subjects: str


class BreakKind(StrEnum):
    """What has been done to the first line that does not hold; the value is the Swedish word."""

    CHANGED = "ändrad"
    REMOVED = "borttagen"
    REORDERED = "omkastad"
    CUT = "avkortad"


BREAK_TEXTS: Final[dict[BreakKind, str]] = {
    BreakKind.CHANGED: "Rad {number} har ändrats efter att den skrevs.",
    BreakKind.REMOVED: "Rad {number} har tagits bort.",
    BreakKind.REORDERED: "Rad {number} står inte på sin plats.",
    BreakKind.CUT: "Loggen slutar för tidigt: rad {number} och det som kom efter saknas.",
}


@dataclass(frozen=True)
class ChainBreak:
    """The first line that does not hold."""

    kind: BreakKind
    number: int

    @property
    def sentence(self) -> str:
        """What is wrong, for the screen."""
        return BREAK_TEXTS[self.kind].format(number=self.number)


@dataclass(frozen=True)
class Anchor:
    """What the log's last line was sealed with at one time; kept apart, it proves the rest."""

    number: int
    sha256: str


@dataclass(frozen=True)
class ChainState:
    """How the chain stands: how many lines, how many *gallrade*, and what is wrong if anything."""

    lines: int
    erased: int
    head: Anchor
    fault: ChainBreak | None = None

    @property
    def whole(self) -> bool:
        """Whether every line holds."""
        return self.fault is None


def seal_content(salt: str, reason: str, detail: str) -> str:
    """Return the hash of what a rightful *gallring* may take out of a line."""
    return sha256(f"{salt}{_EDGE}{reason}{_EDGE}{detail}".encode()).hexdigest()


def seal(previous: str, line: ChainLine) -> str:
    """Return the hash of a line together with the hash of the line before it."""
    number, at, staff, kind, action, rows, *_ = line
    who = f"{previous}{_EDGE}{number}{_EDGE}{at}{_EDGE}{staff}{_EDGE}{kind}{_EDGE}{action}"
    what = f"{_EDGE}{rows}{_EDGE}{line.content_sha256}{_EDGE}{line.subjects}"
    return sha256(f"{who}{what}".encode()).hexdigest()


@dataclass
class _Walk:
    """How far the check has come."""

    anchors: Mapping[int, str]
    number: int = 0
    previous: str = BEFORE_FIRST
    erased: dict[int, tuple[int, str]] = field(default_factory=dict)
    told: dict[int, tuple[int, str]] = field(default_factory=dict)


def verify(lines: Iterable[ChainLine], head: Anchor, anchors: Iterable[Anchor] = ()) -> ChainState:
    """Check every line in the order that they were stored in.

    Args:
        lines: all lines of the log.
        head: what the log says of its own last line.
        anchors: what was kept apart earlier: daily ones, and those that somebody saved elsewhere.
    """
    kept = list(anchors)
    walk = _Walk({anchor.number: anchor.sha256 for anchor in kept})
    fault = _walk(iter(lines), walk) or _end(walk, head, kept) or _wrongly_erased(walk)
    return ChainState(walk.number, len(walk.erased), Anchor(walk.number, walk.previous), fault)


def _walk(lines: Iterator[ChainLine], walk: _Walk) -> ChainBreak | None:
    anchors, previous = walk.anchors, BEFORE_FIRST
    for expected, line in enumerate(lines, start=1):
        number, own = line.number, line.sha256
        if number != expected:
            return _out_of_place(lines, expected, number)
        previous = seal(previous, line)
        content = _content_holds(line, walk)
        if not content or previous != own or anchors.get(number, own) != own:
            return ChainBreak(BreakKind.CHANGED, number)
        if line.action == ERASE_ACTION:
            walk.told.update(_told(number, loads(line.detail)))
        walk.number, walk.previous = number, previous
    return None


def _content_holds(line: ChainLine, walk: _Walk) -> bool:
    """Whether a line's content is what was sealed; an erased one is judged when all is read."""
    found = seal_content(line.salt, line.reason, line.detail)
    if line.erased_by is None:
        return found == line.content_sha256
    walk.erased[line.number] = (line.erased_by, found)
    return True


def _out_of_place(rest: Iterable[ChainLine], expected: int, number: int) -> ChainBreak:
    """Tell a line that stands elsewhere from one that is nowhere."""
    elsewhere = number < expected or any(line.number == expected for line in rest)
    return ChainBreak(BreakKind.REORDERED if elsewhere else BreakKind.REMOVED, expected)


def _end(walk: _Walk, head: Anchor, anchors: list[Anchor]) -> ChainBreak | None:
    last = max([head.number, *(anchor.number for anchor in anchors)])
    if last > walk.number:
        return ChainBreak(BreakKind.CUT, walk.number + 1)
    if head.number < walk.number:
        return ChainBreak(BreakKind.CHANGED, head.number + 1)
    if head.sha256 != walk.previous:
        return ChainBreak(BreakKind.CHANGED, walk.number)
    return None


def _told(by: int, detail: list[Any]) -> dict[int, tuple[int, str]]:
    return {item[1]: (by, item[2]) for item in detail if item and item[0] == ERASED_MARK}


def _wrongly_erased(walk: _Walk) -> ChainBreak | None:
    """Return the first line whose content is gone or changed without a *gallring* to say so."""
    wrong = (number for number, left in walk.erased.items() if walk.told.get(number) != left)
    number = next(wrong, None)
    return None if number is None else ChainBreak(BreakKind.CHANGED, number)
