"""The locks hold everything that pyproject.toml asks for, pinned and hashed, and no address."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
RUN = ROOT / "installer" / "requirements.lock"
TEST = ROOT / "installer" / "requirements-test.lock"
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries(lock: Path) -> dict[str, Requirement]:
    """The pins of a lock by package name; every entry must carry a hash."""
    pins: dict[str, Requirement] = {}
    for entry in lock.read_text().replace("\\\n", " ").splitlines():
        pin, *hashes = re.split(r"\s+(?=--hash)", entry.strip())
        assert hashes, f"no hash: {pin}"
        assert all(HASH.fullmatch(value) for value in hashes), pin
        requirement = Requirement(pin)
        pins[canonicalize_name(requirement.name)] = requirement
    return pins


def version(pin: Requirement) -> str:
    (specifier,) = pin.specifier
    assert specifier.operator == "==", pin
    return specifier.version


def declared(*extras: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    optional = project["optional-dependencies"]
    return [
        Requirement(text)
        for text in (
            *project["dependencies"],
            *(text for extra in extras for text in optional[extra]),
        )
    ]


@pytest.mark.parametrize(("lock", "extras"), [(RUN, ()), (TEST, ("test",))], ids=["run", "test"])
def test_lock_holds_every_declared_dependency_within_its_range(
    lock: Path, extras: tuple[str, ...]
) -> None:
    pins = entries(lock)
    for wanted in declared(*extras):
        pin = pins.get(canonicalize_name(wanted.name))
        assert pin is not None, f"run installer/lock: {wanted} is missing"
        assert version(pin) in wanted.specifier, f"run installer/lock: {pin} is not {wanted}"


def test_both_locks_hold_the_same_versions() -> None:
    test_pins = entries(TEST)
    for name, pin in entries(RUN).items():
        assert version(test_pins[name]) == version(pin)


@pytest.mark.parametrize("lock", [RUN, TEST], ids=["run", "test"])
def test_lock_names_no_address_and_no_folder(lock: Path) -> None:
    text = lock.read_text()
    assert "/" not in text
    assert not re.search(r"^\s*-(?!-hash)|@", text, re.MULTILINE)


def imported_packages(folder: str) -> set[str]:
    """The top-level names that a folder's modules import, without Python's own and ours."""
    names: set[str] = set()
    for module in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text())):
            if isinstance(node, ast.Import):
                names.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module.partition(".")[0])
    return names - sys.stdlib_module_names - {"ame_desktop", "tests", "installer", "ui", "db"}


@pytest.mark.parametrize(
    ("folder", "lock"), [("ame_desktop", RUN), ("db", RUN), ("tests", TEST), ("ui", TEST)]
)
def test_everything_imported_is_locked(folder: str, lock: Path) -> None:
    pins = entries(lock)
    distributions = packages_distributions()
    for name in sorted(imported_packages(folder)):
        owners = {canonicalize_name(owner) for owner in distributions.get(name, [name])}
        assert owners & pins.keys(), f"{name} is imported in {folder}/ but not declared"
