"""The committed forms are what the compiler makes of ui/ today, and keep the forms' own rules."""

import runpy
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMPILER = runpy.run_path(str(ROOT / "ui" / "compile_forms.py"))
UI: Path = COMPILER["UI"]
FORMS: Path = COMPILER["FORMS"]
NAMES = sorted(path.stem for path in UI.glob("*.ui"))
ROLES = (
    "area", "bar", "box", "browser", "button", "check", "edit", "field", "frame", "header",
    "label", "layout", "line", "list", "page", "panel", "radio", "spacer", "spin", "splitter",
    "stack", "strip", "table", "tabs", "tree", "view", "widget", "combo", "band", "prompt",
    "grid", "board", "group", "content", "title", "text", "tab", "date", "time", "menu", "value",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_compiled_form_is_current(name: str, tmp_path: Path) -> None:
    target = tmp_path / f"ui_{name}.py"
    COMPILER["compile_form"](f"{name}.ui", target)
    committed = (FORMS / f"ui_{name}.py").read_text(encoding="utf-8")
    assert committed == target.read_text(encoding="utf-8"), "run python ui/compile_forms.py"


def test_no_compiled_form_without_its_source() -> None:
    compiled = {path.stem.removeprefix("ui_") for path in FORMS.glob("ui_*.py")}
    assert compiled == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_form_keeps_the_rules(name: str) -> None:
    root = ET.parse(UI / f"{name}.ui").getroot()
    expected = "".join(word.capitalize() for word in name.split("_"))
    assert root.findtext("class") == expected
    for tag in ("connections/connection", "resources/include"):
        assert root.findall(tag) == []
    assert [p for p in root.iter("property") if p.get("name") in {"styleSheet", "icon"}] == []
    children = [w.get("name", "") for top in root.findall("widget") for w in top.iter("widget")]
    wrong = [child for child in children[1:] if child.rsplit("_", 1)[-1] not in ROLES]
    assert wrong == []
