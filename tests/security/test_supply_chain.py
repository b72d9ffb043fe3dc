"""Every library is known: pinned, hashed, under a licence that is told, and in the bill (S15)."""

import json
import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from ame_desktop import __version__
from ame_desktop.paths import resource
from ame_desktop.services.licences import PAGE, page_text, parts
from tests.support.bundled import bundled_versions
from tests.support.measured import Measured, spaced

ROOT = Path(__file__).parents[2]
BILL: dict[str, Any] = json.loads((ROOT / "installer" / "sbom.cdx.json").read_text("utf-8"))
COMPONENTS: list[dict[str, Any]] = BILL["components"]
# Free for whoever ships and runs the program unchanged; nothing that reaches into its own code.
ALLOWED = {
    "0BSD", "Apache-2.0", "Bitstream-Vera", "blessing", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0",
    "FTL", "GPL-3.0-or-later WITH GCC-exception-3.1", "IJG", "ISC", "LGPL-2.1-or-later",
    "LGPL-3.0-only", "libtiff", "MIT", "MIT-0", "MIT-CMU", "MIT-Modern-Variant", "OFL-1.1",
    "PostgreSQL", "PSF-2.0", "Zlib",
}  # fmt: skip


def locked() -> dict[str, tuple[str, set[str]]]:
    """What is installed: version and hashes by name."""
    found = {}
    text = (ROOT / "installer" / "requirements.lock").read_text(encoding="utf-8")
    for entry in text.replace("\\\n", " ").splitlines():
        pin, *hashes = re.split(r"\s+--hash=sha256:", entry.strip())
        requirement = Requirement(pin)
        found[requirement.name] = (str(requirement.specifier).removeprefix("=="), set(hashes))
    return found


def licence_of(component: dict[str, Any]) -> str:
    (licence,) = component["licenses"]
    return str(licence.get("expression") or licence["license"]["id"])


def test_the_bill_is_the_lock() -> None:
    billed = {
        one["name"]: (one["version"], {found["content"] for found in one["hashes"]})
        for one in COMPONENTS
    }
    assert billed == locked(), "run installer/sbom"
    assert all(hashes for _, hashes in billed.values())
    assert all(one["purl"] == f"pkg:pypi/{one['name']}@{one['version']}" for one in COMPONENTS)


def test_the_bill_is_the_programs_own_and_the_same_each_time() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    described = BILL["metadata"]["component"]
    assert (described["name"], described["version"]) == (project["name"], __version__)
    assert (BILL["bomFormat"], BILL["specVersion"]) == ("CycloneDX", "1.6")
    assert "serialNumber" not in BILL
    assert "timestamp" not in BILL["metadata"]
    assert set(re.findall(r"https?://[^\"]+", json.dumps(BILL))) == {BILL["$schema"]}


def test_every_library_is_there_for_a_reason() -> None:
    needs = {one["ref"]: set(one.get("dependsOn", ())) for one in BILL["dependencies"]}
    reached, rest = set(), {BILL["metadata"]["component"]["bom-ref"]}
    while rest:
        reached |= rest
        rest = set().union(*(needs.get(one, set()) for one in rest)) - reached
    assert {one["bom-ref"] for one in COMPONENTS} - reached == set()


def test_every_licence_is_told_and_allowed() -> None:
    listed = {part.name: part.licence for part in parts() if not part.part_of}
    assert listed == {one["name"]: licence_of(one) for one in COMPONENTS}, "run installer/sbom"
    inside = [(part.part_of, part.name, part.licence) for part in parts() if part.part_of]
    billed = [
        (of["name"], one["name"], licence_of(one))
        for of in (*COMPONENTS, BILL["metadata"]["component"])
        for one in of.get("components", ())
    ]
    assert sorted(inside) == sorted(billed)
    choices = {part.name: set(part.licence.split(" OR ")) for part in parts()}
    forbidden = {
        name: licences
        for name, licences in choices.items()
        if not any(set(one.split(" AND ")) <= ALLOWED for one in licences)
    }
    assert forbidden == {}


@pytest.mark.parametrize("name", sorted(set(locked()) - {"tzdata"}))
def test_a_library_says_the_same_of_itself(name: str) -> None:
    told = distribution(name).metadata
    listed = next(part.licence for part in parts() if part.name == name)
    declared = told.get("License-Expression")
    assert declared in {None, listed}
    assert told["Version"] == locked()[name][0]


def test_what_lies_in_a_library_is_what_answers() -> None:
    listed = {(p.part_of, p.name): p.version for p in parts() if p.part_of and p.version}
    assert listed == bundled_versions()


def test_the_handbook_tells_it() -> None:
    assert resource(PAGE).read_text(encoding="utf-8") == page_text()


def test_the_whole_is_counted(measured: Measured) -> None:
    files = sum(len(one["hashes"]) for one in COMPONENTS)
    measured("S15", f"{len(COMPONENTS)} bibliotek, alla {spaced(files)} filer med kontrollsumma")
