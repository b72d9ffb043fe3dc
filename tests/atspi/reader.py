"""Somebody outside the program, who reaches it as a screen reader does: by names alone."""

import subprocess
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tests.atspi.bus import REGISTRY, ROOT, Bus, BusError, Place, Question
from tests.atspi.hearing import Hearing
from tests.atspi.nodes import Node, Role, State, children_of, looked_at, tree
from tests.atspi.screen import Screen

PATIENCE = 60.0
"""Seconds until what was to appear is missed; both processors can be busy with other tests."""
A_LITTLE = 0.1
ACTION = "org.a11y.atspi.Action"
EDITABLE = "org.a11y.atspi.EditableText"
TEXT = "org.a11y.atspi.Text"
COMPONENT = "org.a11y.atspi.Component"
PRESSED = (
    Role.BUTTON,
    Role.CHECK_BOX,
    Role.RADIO_BUTTON,
    Role.TOGGLE_BUTTON,
    Role.PAGE_TAB,
    Role.MENU_ITEM,
)
WRITTEN = (Role.TEXT, Role.ENTRY, Role.PASSWORD, Role.SPIN_BUTTON)
HOLDERS = (Role.LIST, Role.TABLE, Role.TREE)
ROWS = (Role.LIST_ITEM, Role.CELL, Role.ROW_HEADER, Role.COLUMN_HEADER)
LABELLED_BY = 2
Found = TypeVar("Found")


class NotFoundError(AssertionError):
    """Nothing of that name is shown; what is shown is told."""


@dataclass
class Reader:
    """Reads the program's windows and acts in them; everything waits until it can be done."""

    screen: Screen
    bus: Bus
    app: Place
    hearing: Hearing = field(init=False)

    def __post_init__(self) -> None:
        self.hearing = Hearing(self.bus)

    @classmethod
    def of(cls, screen: Screen) -> "Reader":
        """Wait until the program that was started on the screen says that it is there."""
        bus = Bus.of_session(screen.environment["DBUS_SESSION_BUS_ADDRESS"])
        desktop = Place(REGISTRY, ROOT)
        deadline = time.monotonic() + PATIENCE
        while not (apps := bus.ask(children_of(desktop))):
            assert time.monotonic() < deadline, f"the program never came:\n{screen.logs()}"
            time.sleep(0.05)
        return cls(screen, bus, Place(*apps[-1]))

    def seen(self) -> Node:
        """Everything that is shown, without what lies in tables."""
        found = tree(self.bus, self.app)
        assert found is not None, f"the program is gone:\n{self.screen.logs()}"
        return found

    def find(self, name: str, roles: Collection[int] = (), within: str = "") -> Node:
        """Wait for something of exactly this name that is shown.

        Args:
            name: the name that a screen reader says.
            roles: what it may be; empty for anything.
            within: the name of a window or part that it lies in.

        Raises:
            NotFoundError: it did not appear.
        """
        return self.until(
            lambda: next((n for n in self._in(within) if _is(n, name, roles)), None),
            lambda: f"{name!r} {roles} is not there:\n{self.seen().told()}",
        )

    def _in(self, within: str) -> list[Node]:
        nodes = list(self.seen().all())
        if not within:
            return nodes
        return [inner for node in nodes if node.name == within for inner in node.all()]

    def shows(self, name: str) -> bool:
        """Whether something of this name is shown at this moment."""
        return any(node.name == name for node in self.seen().all())

    def names(self, role: Role, within: str = "") -> list[str]:
        """The names of everything of a role, from top to bottom."""
        return [node.name for node in self._in(within) if node.role == role]

    def hears(self, sentence: str) -> None:
        """Wait until something is announced that holds this; what was said before it is past."""

        def said() -> bool:
            # Whatever is asked brings what was announced meanwhile.
            self.bus.ask(children_of(self.app))
            return self.hearing.past(sentence)

        self.until(said, lambda: f"{sentence!r} was not announced: {self.hearing.sentences}")

    def until(self, question: Callable[[], Found | None], told: Callable[[], str] | str) -> Found:
        """Ask until there is an answer; what goes while it is asked about is looked for anew.

        Raises:
            NotFoundError: there was none in time; ``told`` says what was missed.
        """
        deadline = time.monotonic() + PATIENCE
        while True:
            answer = None
            with suppress(BusError):
                answer = question()
            if answer:
                return answer
            if time.monotonic() > deadline:
                raise NotFoundError(told if isinstance(told, str) else told())
            time.sleep(0.03)

    def press(self, name: str, within: str = "") -> None:
        """Press a button, tab, menu item or check box by its name, when it can be pressed."""

        def pressed() -> bool:
            for node in self._in(within):
                if _is(node, name, PRESSED) and node.has(State.ENABLED):
                    self.do(node)
                    return True
            return False

        self.until(pressed, lambda: f"no {name!r} to press:\n{self.seen().told()}")

    def do(self, node: Node, action: str = "Press") -> None:
        """Do one of a thing's actions by the action's name."""
        named = self.bus.ask(Question(node.place, ACTION, "GetActions"))
        places = [at for at, (known, *_) in enumerate(named) if known == action]
        if not places and action == "Press":
            places = [at for at, (known, *_) in enumerate(named) if known == "Toggle"]
        assert places, f"{node.name!r} has no {action}, only {named}"
        assert self.bus.ask(Question(node.place, ACTION, "DoAction", "i", (places[0],)))

    def write(self, name: str, text: str, within: str = "") -> None:
        """Write in a field by the name of its label, in place of what stands there."""

        def written() -> bool:
            node = next((n for n in self._in(within) if _is(n, name, WRITTEN)), None)
            if node is None or not self._focuses(node):
                return False
            assert self.bus.ask(Question(node.place, EDITABLE, "SetTextContents", "s", (text,)))
            # A password is never read out.
            return node.role == Role.PASSWORD or self.text_of(node) == text

        self.until(written, lambda: f"{name!r} does not take {text!r}:\n{self.seen().told()}")

    def _focuses(self, node: Node) -> bool:
        """Give a field the focus; whether it has come there."""
        self.do(node, "SetFocus")
        (now,) = looked_at(self.bus, [node.place])
        return now is not None and now.has(State.FOCUSED)

    def text_of(self, node: Node) -> str:
        """Read what stands in a field."""
        return str(self.bus.ask(Question(node.place, TEXT, "GetText", "ii", (0, -1))))

    def grab(self, node: Node) -> None:
        """Give the focus to something."""
        assert self.bus.ask(Question(node.place, COMPONENT, "GrabFocus"))

    def combo(self, label: str, within: str = "") -> Node:
        """Wait for the choice with this label; Qt names a choice by what is chosen."""

        def labelled() -> Node | None:
            combos = [n for n in self._in(within) if n.role == Role.COMBO_BOX]
            labels = [self._labels(combo) for combo in combos]
            found = zip(combos, labels, strict=True)
            return next((combo for combo, names in found if label in names), None)

        return self.until(labelled, lambda: f"no choice {label!r}:\n{self.seen().told()}")

    def _labels(self, node: Node) -> list[str]:
        accessible = "org.a11y.atspi.Accessible"
        relations = self.bus.ask(Question(node.place, accessible, "GetRelationSet"))
        places = [Place(*end) for kind, ends in relations if kind == LABELLED_BY for end in ends]
        return [label.name for label in looked_at(self.bus, places) if label is not None]

    def choose(self, label: str, item: str, within: str = "") -> None:
        """Choose in a list of choices by its label and the choice's own text, with the arrows."""
        self.do(self.combo(label, within), "ShowMenu")
        self.stand_on(item, label)
        self.key("Return")
        self.until(lambda: self.combo(label, within).name == item, f"{label!r} is not {item!r}")

    def key(self, *keys: str) -> None:
        """Press keys, as xdotool names them, wherever the focus is."""
        subprocess.run(
            ["xdotool", "key", "--clearmodifiers", *keys],
            env=self.screen.environment,
            check=True,
        )

    def focused(self) -> Node | None:
        """What has the focus: a widget, or the cell or row of a list that one stands on."""
        holders = [node for node in self.seen().all() if node.has(State.FOCUSED)]
        # A list remembers where one stood in it also while the focus is elsewhere.
        for holder in (node for node in holders if node.role not in ROWS):
            inner = tree(self.bus, holder.place, into=True) or holder
            stood_on = (row for row in inner.all() if row.role in ROWS and row.has(State.FOCUSED))
            return next(stood_on, holder)
        return None

    def stand_on(self, name: str, within: str) -> None:
        """Go to a row of a list or table with the arrows, by the row's name."""
        stood = -1

        def reached() -> bool:
            nonlocal stood
            holder = self.find(within, HOLDERS)
            if not holder.has(State.FOCUSED):
                self.grab(holder)
                return False
            rows = self._rows(within)
            here = next((at for at, row in enumerate(rows) if row.has(State.FOCUSED)), -1)
            before, stood = stood, here
            if here < 0 and rows:
                self.key("ctrl+Home")
            if here < 0 or here != before:
                # Keys can still be on their way.
                time.sleep(A_LITTLE)
                return False
            there = next((at for at, row in enumerate(rows) if row.name == name), -1)
            if there not in (-1, here):
                # Some rows are stepped over: another look tells how far it is from there.
                self.key(*["Down" if there > here else "Up"] * abs(there - here))
                stood = -1
            return here == there

        self.until(reached, lambda: f"no {name!r} in:\n{self.table(within).told()}")

    def _rows(self, within: str) -> list[Node]:
        """The first cell of each row, also of those out of sight."""
        cells = self.cells(within)
        columns = max(1, sum(cell.role == Role.COLUMN_HEADER for cell in cells))
        return [cell for cell in cells if cell.role in (Role.CELL, Role.LIST_ITEM)][::columns]

    def cells(self, name: str) -> list[Node]:
        """Everything in a list or table, also what is not in sight.

        Raises:
            BusError: it was changed while it was looked at.
        """
        holder = self.find(name, HOLDERS)
        places = [Place(*child) for child in self.bus.ask(children_of(holder.place))]
        nodes = [node for node in looked_at(self.bus, places) if node is not None]
        if len(nodes) < len(places):
            raise BusError(f"what lies in {name!r} went while it was looked at")
        return nodes

    def is_on(self, name: str) -> None:
        """Wait until the focus comes to something of this name, as a screen reader says it."""

        def came() -> bool:
            self.bus.ask(children_of(self.app))
            nodes = looked_at(self.bus, self.hearing.focused[-3:])
            return any(node is not None and node.name == name for node in nodes)

        self.until(came, lambda: f"the focus never came to {name!r} but is on {self.focused()}")

    def table(self, name: str) -> "Node":
        """Look into a table by its name."""
        shell = self.find(name, HOLDERS)
        whole = tree(self.bus, shell.place, into=True)
        assert whole is not None
        return whole

    def answer(self, place: Place, interface: str, method: str, *body: Any) -> Any:
        """Ask a thing something that has no method here; ``None`` where it does not answer."""
        signature = "".join("s" if isinstance(part, str) else "i" for part in body)
        try:
            return self.bus.ask(Question(place, interface, method, signature, body))
        except BusError:
            return None


def _is(node: Node, name: str, roles: Collection[int]) -> bool:
    return node.name == name and (not roles or node.role in roles)
