"""One look: spaces and sizes of text from their scales, and colours from the tokens alone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ame_desktop.gui.core.tokens import SPACES, TEXT_SIZES, Metrics
from ame_desktop.paths import resource

ROOT = resource("icons").parent.parent
GUI = ROOT / "ame_desktop" / "gui"
MODULES = tuple(path for path in sorted(GUI.rglob("*.py")) if "forms" not in path.parts)
FORMS = tuple(sorted((ROOT / "ui").glob("*.ui")))
SPACING = {
    "setSpacing",
    "addSpacing",
    "setHorizontalSpacing",
    "setVerticalSpacing",
    "setContentsMargins",
}
NUMBER = re.compile(r'<property name="(?:\w*[mM]argin|\w*[sS]pacing)">\s*<number>(\d+)</number>')
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b|GlobalColor\.(?!transparent)\w+")
BY_HAND = re.compile(r"setPixelSize\((?:\d|[\w.]*px\()|setPointSize|font-size:\s*\d")


def told(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def calls(path: Path) -> Iterator[tuple[int, str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            yield node.lineno, name, node


def spaces(path: Path) -> Iterator[tuple[int, int]]:
    """Yield each space that a module writes as a number, with its line."""
    for line, name, call in calls(path):
        given = [*call.args] if name in SPACING else []
        given += [word.value for word in call.keywords if word.arg == "spacing"]
        for value in given:
            if isinstance(value, ast.Constant) and isinstance(value.value, int):
                yield line, value.value


def test_the_scales_rise() -> None:
    assert list(SPACES) == sorted(set(SPACES))
    assert list(TEXT_SIZES) == sorted(set(TEXT_SIZES))
    sizes = Metrics()
    named = (sizes.tiny, sizes.small, sizes.body, sizes.heading, sizes.title)
    assert named == TEXT_SIZES
    assert [Metrics(200).px(size) for size in TEXT_SIZES] == [2 * size for size in TEXT_SIZES]


def test_every_space_in_the_window_is_on_the_scale() -> None:
    off = [
        f"{told(path)}:{line}: {space}"
        for path in MODULES
        for line, space in spaces(path)
        if space not in SPACES
    ]
    assert not off, off


def test_every_space_in_a_form_is_on_the_scale() -> None:
    off = [
        f"{told(path)}: {space}"
        for path in FORMS
        for space in NUMBER.findall(path.read_text(encoding="utf-8"))
        if int(space) not in SPACES
    ]
    assert not off, off


@pytest.mark.parametrize(("sought", "home"), [(COLOUR, "tokens.py"), (BY_HAND, "stylesheet.py")])
def test_colours_and_sizes_of_text_come_from_the_tokens(sought: re.Pattern[str], home: str) -> None:
    own = [
        f"{told(path)}: {found}"
        for path in MODULES
        if path.name != home
        for found in sought.findall(path.read_text(encoding="utf-8"))
    ]
    assert not own, own
