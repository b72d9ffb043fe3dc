"""Every promise of trust has its tests and its row in the README; none of them is forgotten."""

import ast
import subprocess

import pytest

from tests.promises.catalogue import ROOT, Promise, promises, proving_tests
from tests.promises.last_run import last_runs, table

ALL = promises()
FOLDERS = ("tests/faults", "tests/security")


def held_by(path: str) -> set[str]:
    """The tests that a module holds."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def test_every_promise_stands_in_the_catalogue() -> None:
    numbered = [f"R{number}" for number in range(1, 21)] + [f"S{n}" for n in range(1, 16)]
    assert [promise.id for promise in ALL] == numbered


@pytest.mark.parametrize("promise", ALL, ids=[promise.id for promise in ALL])
def test_every_test_that_a_promise_names_is_there(promise: Promise) -> None:
    assert promise.tests, "a promise without a test is none"
    for test in promise.tests:
        path, _, name = test.partition("::")
        found = held_by(path)
        assert name in found if name else found, test


def test_no_test_of_the_two_folders_belongs_to_no_promise() -> None:
    named = {test.partition("::")[0] for test in proving_tests()}
    patterns = [f"{folder}/test_*.py" for folder in FOLDERS]
    listed = subprocess.run(
        ["git", "ls-files", *patterns], cwd=ROOT, capture_output=True, check=True, text=True
    )
    files = set(listed.stdout.split())
    assert files - named == set(), "name them in tests/promises/catalogue.toml"


def test_the_readme_shows_the_last_run_with_a_row_for_every_promise() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = table()
    assert shown in readme, "run python -m tests.promises table"
    assert [
        line.split(" | ")[0] for line in shown.splitlines() if line.startswith(("| R", "| S"))
    ] == [f"| {promise.id}" for promise in ALL]


def test_in_the_last_run_no_test_of_a_promise_fell() -> None:
    fallen = [
        (name, found["failed"])
        for run in last_runs().values()
        for name, found in run["promises"].items()
        if found["failed"]
    ]
    assert fallen == []
