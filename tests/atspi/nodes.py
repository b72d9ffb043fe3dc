"""The tree that a screen reader sees: what each thing is called, what it is and how it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from tests.atspi.bus import ACCESSIBLE, PROPERTIES, Bus, BusError, Place, Question


class Role(IntEnum):
    """What a thing is, as AT-SPI numbers it."""

    ALERT = 2
    CHECK_BOX = 7
    COMBO_BOX = 11
    DIALOG = 16
    FRAME = 23
    LABEL = 29
    LIST = 31
    LIST_ITEM = 32
    MENU_ITEM = 35
    PAGE_TAB = 37
    PANEL = 39
    PASSWORD = 40
    POPUP_MENU = 41
    BUTTON = 43
    RADIO_BUTTON = 44
    SPIN_BUTTON = 52
    TABLE = 55
    CELL = 56
    COLUMN_HEADER = 57
    ROW_HEADER = 58
    TEXT = 61
    TOGGLE_BUTTON = 62
    TREE = 65
    ENTRY = 79
    UNKNOWN = 67


class State(IntEnum):
    """How a thing stands, by its place among the states."""

    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SELECTED = 23
    SHOWING = 25


MANY = frozenset({Role.TABLE, Role.TREE})
"""What is looked into only when it is asked for: it has a thing for each cell."""


@dataclass(frozen=True)
class Node:
    """One thing of the program, as it was when it was looked at."""

    place: Place
    name: str
    role: int
    states: int
    children: list["Node"] = field(default_factory=list, compare=False)

    def has(self, state: State) -> bool:
        """Whether it stood so."""
        return bool(self.states >> state & 1)

    def all(self) -> Iterator["Node"]:
        """The thing and everything in it, from top to bottom."""
        yield self
        for child in self.children:
            yield from child.all()

    def told(self, depth: int = 0) -> str:
        """The tree in words, for whoever reads why a test failed."""
        lines = [f"{'  ' * depth}{_role_name(self.role)} {self.name!r}"]
        lines += [child.told(depth + 1) for child in self.children]
        return "\n".join(lines)


def _role_name(role: int) -> str:
    return Role(role).name if role in set(Role) else str(role)


def children_of(place: Place) -> Question:
    """Ask what lies in a thing."""
    return Question(place, ACCESSIBLE, "GetChildren")


def property_of(place: Place, name: str, interface: str = ACCESSIBLE) -> Question:
    """Ask for a property of a thing."""
    return Question(place, PROPERTIES, "Get", "ss", (interface, name))


def looked_at(bus: Bus, places: Sequence[Place]) -> list[Node | None]:
    """Look at things themselves; what is gone is ``None``."""
    questions = []
    for place in places:
        questions += [
            property_of(place, "Name"),
            Question(place, ACCESSIBLE, "GetRole"),
            Question(place, ACCESSIBLE, "GetState"),
        ]
    answers = bus.ask_all(questions)
    return [_node(place, answers[3 * at : 3 * at + 3]) for at, place in enumerate(places)]


def _node(place: Place, answers: list[Any]) -> Node | None:
    if any(isinstance(answer, BusError) for answer in answers):
        return None
    (_, name), role, (low, high) = answers
    return Node(place, name, role, low | high << 32)


def tree(bus: Bus, root: Place, *, into: bool = False) -> Node | None:
    """Look at what is shown of a thing, level by level.

    Args:
        bus: the way to the program.
        root: where to begin.
        into: whether to look into tables too.
    """
    (top,) = looked_at(bus, [root])
    level = [] if top is None else [top]
    while level:
        opened = [node for node in level if into or node is top or node.role not in MANY]
        found = bus.ask_all([children_of(node.place) for node in opened])
        pairs = [
            (node, Place(*child))
            for node, children in zip(opened, found, strict=True)
            if not isinstance(children, BusError)
            for child in children
        ]
        seen = looked_at(bus, [place for _, place in pairs])
        level = []
        for (parent, _), child in zip(pairs, seen, strict=True):
            if child is not None and child.has(State.SHOWING):
                parent.children.append(child)
                level.append(child)
    return top
