"""Writes the bill of materials (CycloneDX) of what the program runs on: called by installer/sbom.

Pins and hashes come from the lock, licences from the list in resources, and who needs whom from
the installed libraries. Nothing in it depends on the day or on the machine: the same lock and list
give the same file.
"""

import csv
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "installer" / "requirements.lock"
LICENCES = ROOT / "resources" / "reference" / "licences.csv"
SBOM = ROOT / "installer" / "sbom.cdx.json"
# The places that the program is installed on; a library for one of them belongs to the bill.
PLACES = ({"sys_platform": "linux"}, {"sys_platform": "win32"})


def pins() -> Iterator[tuple[Requirement, list[str]]]:
    """Each pin of the lock with the hashes of its files."""
    for entry in LOCK.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        pin, *hashes = re.split(r"\s+--hash=sha256:", entry.strip())
        yield Requirement(pin), hashes


def licence_list() -> list[dict[str, str]]:
    """The list of licences, one line a library or what lies in it."""
    return list(csv.DictReader(LICENCES.read_text(encoding="utf-8").splitlines()))


def component(name: str, version: str, licence: str, hashes: list[str]) -> Component:
    """Return a library of the lock, with the hash of each file that may be installed."""
    made = Component(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{name}@{version}",
        purl=PackageURL("pypi", name=name, version=version),
        licenses=[LicenseFactory().make_from_string(licence)],
    )
    made.hashes = {HashType(alg=HashAlgorithm.SHA_256, content=value) for value in hashes}
    return made


def inside(line: dict[str, str]) -> Component:
    """Return what lies in a library or comes with the program."""
    return Component(
        name=line["name"],
        version=line["version"] or None,
        type=ComponentType.LIBRARY if line["version"] else ComponentType.DATA,
        bom_ref=f"{line['part_of']}/{line['name']}",
        licenses=[LicenseFactory().make_from_string(line["licence"])],
    )


def needs(found: Distribution, extras: set[str]) -> Iterator[Requirement]:
    """Return what an installed library needs on any of the places, with the extras asked for."""
    for text in found.requires or []:
        wanted = Requirement(text)
        if wanted.marker is None or _holds(wanted.marker, extras):
            yield wanted


def _holds(marker: Marker, extras: set[str]) -> bool:
    return any(
        marker.evaluate({**place, "extra": extra}) for place in PLACES for extra in {"", *extras}
    )


def libraries() -> dict[str, Component]:
    """Return the libraries of the lock by name, each with what lies in it."""
    lines = licence_list()
    licences = {line["name"]: line["licence"] for line in lines if not line["part_of"]}
    known: dict[str, Component] = {}
    for pin, hashes in pins():
        (version,) = (specifier.version for specifier in pin.specifier)
        known[pin.name] = component(pin.name, version, licences[pin.name], hashes)
    for line in lines:
        if line["part_of"] in known:
            known[line["part_of"]].components.add(inside(line))
    return known


def program_version() -> str:
    """Return the program's version, which stands in its own package and nowhere else."""
    text = (ROOT / "ame_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("ame_desktop/__init__.py has no version")
    return found[1]


def bill(site: Path) -> Bom:
    """Return the bill of the lock, with who needs whom among what is installed in the folder."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    root = Component(
        name=project["name"],
        version=program_version(),
        description=project["description"],
        type=ComponentType.APPLICATION,
        bom_ref=project["name"],
        components=[inside(line) for line in licence_list() if line["part_of"] == project["name"]],
    )
    known = libraries()
    bom = Bom(components=known.values())
    bom.metadata.component = root
    # The day and the number of a making would make each file another.
    bom.metadata.timestamp = None
    bom.serial_number = None
    declared = [Requirement(text) for text in project["dependencies"]]
    bom.register_dependency(root, chosen(declared, known))
    extras = {canonicalize_name(wanted.name): wanted.extras for wanted in declared}
    for found in distributions(path=[str(site)]):
        name = canonicalize_name(found.metadata["Name"])
        if name in known:
            wanted = needs(found, extras.get(name, set()))
            bom.register_dependency(known[name], chosen(wanted, known))
    return bom


def chosen(wanted: Iterable[Requirement], known: dict[str, Component]) -> list[Component]:
    """Return the libraries of the lock that are asked for, in the order of their names."""
    names = {canonicalize_name(requirement.name) for requirement in wanted}
    return [known[name] for name in sorted(names & known.keys())]


def main() -> int:
    """Write the bill if it keeps CycloneDX's schema; the argument is the libraries' folder."""
    text = JsonV1Dot6(bill(Path(sys.argv[1]))).output_as_string(indent=1)
    trouble = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if trouble is not None:
        print(trouble, file=sys.stderr)
        return 1
    SBOM.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
