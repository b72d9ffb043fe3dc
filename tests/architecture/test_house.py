"""The rules of the house are tests: floors, style, types, size of rooms, clean text."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP_LEVEL = {
    "README.md",
    "ame_desktop",
    "db",
    "installer",
    "pyproject.toml",
    "resources",
    "tests",
    "ui",
}
GENERATED = ("ame_desktop/gui/forms/", "db/versions/")
LONGEST = 300
NAMELESS = {"utils", "helpers", "manager", "misc", "common"}


def tracked(*patterns: str) -> list[Path]:
    """The files that a clone holds."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, capture_output=True, check=True
    )
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name]


def ours() -> list[Path]:
    files = tracked("*.py")
    return [f for f in files if not str(f.relative_to(ROOT)).startswith(GENERATED) and f.exists()]


def assert_succeeds(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]


def test_top_level_is_the_one_that_was_agreed() -> None:
    found = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in found if not name.startswith(".")} == TOP_LEVEL


def test_imports_point_downwards() -> None:
    code = "from importlinter.cli import lint_imports as check; raise SystemExit(check())"
    assert_succeeds("-c", code)


def test_style() -> None:
    assert_succeeds("-m", "ruff", "check", "--no-cache", ".")


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_types() -> None:
    assert_succeeds("-m", "mypy")


def test_no_room_is_too_large() -> None:
    large = {
        str(path.relative_to(ROOT)): lines
        for path in ours()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert large == {}


def test_every_module_says_what_it_is_for_and_has_a_name_of_its_own() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in ours()
        if not path.read_text(encoding="utf-8").startswith(('"""', "#!", 'r"""'))
    ]
    assert silent == []
    assert [str(path) for path in ours() if path.stem in NAMELESS] == []


def test_nothing_is_left_unfinished_or_silenced() -> None:
    unfinished = (r"\bTODO\b", r"\bXXX\b")
    silenced = ("type: ig" + "nore", "# no" + "qa", r"mark\.(skip|xf" + "ail)")
    marks = re.compile("|".join(unfinished + silenced))
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in ours()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if marks.search(line)
    ]
    assert found == []


def test_no_machine_and_no_registry_is_named() -> None:
    machine = re.compile(r"(^|[^A-Za-z0-9_.])/(work|farm|root)/[A-Za-z]|pypi\.org|pythonhosted")
    found = []
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        if machine.search(text) and path != Path(__file__):
            found.append(str(path.relative_to(ROOT)))
    assert found == []


def test_no_widget_is_asked_for_its_screen() -> None:
    """A screen that is asked of a widget is freed with it, and ends the program."""
    asked = re.compile(r"\w\.screen\(\)")
    found = [
        str(path.relative_to(ROOT))
        for path in ours()
        if asked.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []
