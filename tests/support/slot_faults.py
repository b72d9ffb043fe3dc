"""Lets any slot of the window raise: its modules are taken in with a question first in each slot.

What is connected to which signal is noted, so that each can be made to fail as it fails for real:
by its own signal, inside Qt, while everything else that hears the signal keeps still.
"""

import ast
import importlib
import importlib.abc
import importlib.machinery
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import CodeType, ModuleType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent

ROOM = "ame_desktop.gui."
LEFT_ALONE = ("ame_desktop.gui.forms.", "ame_desktop.gui.core.crash_hook")
"""Generated forms connect nothing; the hook is what is tried."""
QUESTION, NOTE = "__is_still__", "__connected__"


@dataclass(eq=False)
class Connection:
    """A signal and what hears it, with the place in the program where they were put together."""

    signal: Any
    slot: str
    site: str


@dataclass(eq=False)
class Answer:
    """Who waits for an answer, what shows it, and what is told where it does not come."""

    owner: Any
    on_done: Any
    on_error: Any


@dataclass
class Faults:
    """Which slot is to raise, and whether others keep still meanwhile."""

    connections: list[Connection] = field(default_factory=list)
    sites: set[str] = field(default_factory=set)
    armed: str = ""
    raised: int = 0
    emitting: bool = False
    later: bool = False

    def is_still(self, place: str) -> bool:
        """Answer a function that begins: raise where it is armed, keep it still while trying.

        What another thread is doing goes on: an answer that was kept still on its way would be
        waited for as long as anybody waits.
        """
        if threading.current_thread() is not threading.main_thread():
            return False
        if place == self.armed:
            self.armed = ""
            self.raised += 1
            self.emitting = self.emitting and not self.later
            # A kind of its own for each place, as faults at different places are told apart.
            kind = type(f"Fault{self.raised}", (RuntimeError,), {})
            raise kind("Åsa Öberg 850213-1234")
        return self.emitting

    def connected(self, site: str, signal: Any, slot: Any, *more: Any, **named: Any) -> Any:
        """Connect as was asked for, and note it where the slot is the program's own."""
        self.sites.add(site)
        code = getattr(slot, "__code__", None)
        if hasattr(signal, "emit") and isinstance(code, CodeType):
            self.connections.append(Connection(signal, place_of(code), site))
        return signal.connect(slot, *more, **named)


FAULTS = Faults()


def place_of(code: CodeType) -> str:
    """Where a function begins: its file within the window, and the line."""
    return f"{code.co_filename.partition('ame_desktop/gui/')[2]}:{code.co_firstlineno}"


class _Questions(ast.NodeTransformer):
    """Puts the question first in every function, and notes every connection."""

    def __init__(self, file: str) -> None:
        self._file = file.partition("ame_desktop/gui/")[2]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        lines = [item.lineno for item in node.decorator_list] or [node.lineno]
        skip = ast.If(test=self._asked(min(lines)), body=[ast.Return(value=None)], orelse=[])
        first = 1 if ast.get_docstring(node, clean=False) is not None else 0
        if not any(isinstance(inner, ast.Yield | ast.YieldFrom) for inner in ast.walk(node)):
            node.body.insert(first, skip)
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        line = node.lineno
        self.generic_visit(node)
        node.body = ast.IfExp(
            test=self._asked(line), body=ast.Constant(value=None), orelse=node.body
        )
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        called = node.func
        if not isinstance(called, ast.Attribute) or called.attr != "connect":
            return node
        site = ast.Constant(value=f"{self._file}:{node.lineno}")
        return ast.Call(
            func=ast.Name(id=NOTE, ctx=ast.Load()),
            args=[site, called.value, *node.args],
            keywords=node.keywords,
        )

    def _asked(self, line: int) -> ast.expr:
        place = ast.Constant(value=f"{self._file}:{line}")
        return ast.Call(func=ast.Name(id=QUESTION, ctx=ast.Load()), args=[place], keywords=[])


class _Loader(importlib.machinery.SourceFileLoader):
    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        tree = ast.parse(self.get_data(path), path)
        asked = ast.fix_missing_locations(_Questions(path).visit(tree))
        return compile(asked, path, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        vars(module)[QUESTION], vars(module)[NOTE] = FAULTS.is_still, FAULTS.connected
        super().exec_module(module)


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if not fullname.startswith(ROOM) or fullname.startswith(LEFT_ALONE):
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        if spec is not None and spec.origin is not None:
            spec.loader = _Loader(fullname, spec.origin)
        return spec


def take_in_with_questions() -> None:
    """From now on, modules of the window are taken in with the question in every function."""
    sys.meta_path.insert(0, _Finder())


def answer_with_fault(tasks: Any, answer: "Answer", wait: Callable[[], None]) -> bool:
    """Let what shows an answer raise when it gets one; False where nobody waits for it any more."""
    before = FAULTS.raised
    FAULTS.armed = place_of(answer.on_done.__code__)
    try:
        tasks.run(_none, answer.on_done, answer.on_error, owner=answer.owner)
        wait()
    finally:
        FAULTS.armed = ""
    return FAULTS.raised > before


def question_with_fault(tasks: Any, answer: "Answer", wait: Callable[[], None]) -> None:
    """Let a question fail on its way, by a fault that is no rule's and no storage's."""

    def ask() -> None:
        FAULTS.raised += 1
        raise type(f"Fault{FAULTS.raised}", (RuntimeError,), {})("Åsa Öberg 850213-1234")

    tasks.run(ask, answer.on_done, answer.on_error, owner=answer.owner)
    wait()


def note_answers(tasks: Any, kept: "dict[str, Answer]") -> None:
    """Note who waits for which answers, by what shows them and on which screen."""
    run = tasks.run

    def noted(work: Any, on_done: Any, on_error: Any, *, owner: Any, **more: Any) -> None:
        code = getattr(on_done, "__code__", None)
        if isinstance(code, CodeType) and "ame_desktop/gui/" in code.co_filename:
            place = f"{place_of(code)} {type(owner).__name__}"
            kept[place] = Answer(owner, on_done, on_error)
        run(work, on_done, on_error, owner=owner, **more)

    tasks.run = noted


def sites(source: str) -> list[int]:
    """Return the lines of a module where something is connected."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "connect"
    ]


def stand_ins(signal: Any) -> list[object]:
    """Return something of the right kind for each value that a signal carries."""
    signature = str(signal).partition("(")[2].partition(")")[0]
    return [_STAND_INS.get(kind.strip(), _none)() for kind in signature.split(",") if kind.strip()]


def _none() -> None:
    return None


def _qt(module: str, name: str) -> Callable[[], object]:
    def make() -> object:
        return getattr(importlib.import_module(f"PySide6.{module}"), name)()

    return make


_STAND_INS: dict[str, Callable[[], object]] = {
    "bool": bool,
    "int": int,
    "double": float,
    "QString": str,
    "QModelIndex": _qt("QtCore", "QModelIndex"),
    "QPoint": _qt("QtCore", "QPoint"),
    "QItemSelection": _qt("QtCore", "QItemSelection"),
    "QDate": _qt("QtCore", "QDate"),
    "QUrl": _qt("QtCore", "QUrl"),
}


def emit_with_fault(connection: Connection) -> bool:
    """Let a slot raise when its signal is emitted; False where it did not hear the signal."""
    before = FAULTS.raised
    FAULTS.armed, FAULTS.emitting = connection.slot, True
    try:
        connection.signal.emit(*stand_ins(connection.signal))
        if FAULTS.raised == before:
            # Some slots hear later; what they raise is then told as it would be.
            FAULTS.later = True
            QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    except RuntimeError as error:
        if "deleted" not in str(error):
            raise
    finally:
        FAULTS.armed, FAULTS.emitting, FAULTS.later = "", False, False
    return FAULTS.raised > before
