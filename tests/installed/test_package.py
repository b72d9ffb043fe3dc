"""The Debian package says what it is, asks for what it needs, and lays everything in its place."""

import configparser
import gzip
import re
import subprocess
from pathlib import Path

import pytest

from ame_desktop import __version__
from ame_desktop.cli.main import COMMANDS
from tests.support.installer_files import installer_module
from tests.support.made_package import Made

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]


@pytest.fixture(scope="module")
def tree(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the package puts on a machine, but for the program's own folder."""
    folder = tmp_path_factory.mktemp("paket")
    left = ["--exclude", "./usr/lib/ame-desktop/_internal"]
    unpack = ["dpkg-deb", "--fsys-tarfile", made.package]
    with subprocess.Popen(unpack, stdout=subprocess.PIPE) as packed:
        subprocess.run(["tar", "-x", "-C", folder, *left], stdin=packed.stdout, check=True)
    assert packed.returncode == 0
    return folder


@pytest.fixture(scope="module")
def listed(made: Made) -> list[list[str]]:
    """Mode, owner and place of everything in the package."""
    told = subprocess.run(
        ["dpkg-deb", "--contents", made.package], capture_output=True, text=True, check=True
    )
    return [line.split(maxsplit=5) for line in told.stdout.splitlines()]


def field(made: Made, name: str) -> str:
    told = subprocess.run(
        ["dpkg-deb", "--field", made.package, name], capture_output=True, text=True, check=True
    )
    return told.stdout.strip()


def test_it_is_the_program_in_its_version(made: Made) -> None:
    assert field(made, "Package") == "ame-desktop"
    assert field(made, "Version") == __version__
    assert made.package.name == f"ame-desktop_{__version__}_{field(made, 'Architecture')}.deb"


def test_it_asks_for_everything_it_needs(made: Made) -> None:
    maker = installer_module("make_deb")
    asked = maker.asked_of_the_system(made.bundle)
    assert asked - maker.SYSTEM.keys() - maker.OPTIONAL.keys() == set()
    depends, recommends = field(made, "Depends"), field(made, "Recommends")
    assert {"libxcb-cursor0", "libegl1", "tzdata"} <= set(depends.split(", "))
    assert (depends, recommends) == maker.relations(made.bundle)


def test_it_is_started_by_its_name(tree: Path) -> None:
    link = tree / "usr" / "bin" / "ame-desktop"
    assert link.resolve() == (tree / "usr" / "lib" / "ame-desktop" / "ame-desktop").resolve()
    assert link.stat().st_mode & 0o777 == 0o755


def test_the_desktop_finds_it_with_its_icon(tree: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(tree / "usr/share/applications/ame-desktop.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert (told["Type"], told["Terminal"], told["Name"]) == ("Application", "false", "AME Desktop")
    actions = [f"Desktop Action {name}" for name in told["Actions"].rstrip(";").split(";")]
    assert entry.sections() == ["Desktop Entry", *actions]
    for section in entry.sections():
        program, *_ = entry[section]["Exec"].split()
        assert (tree / "usr" / "bin" / program).exists()
    hicolor = tree / "usr/share/icons/hicolor"
    assert (hicolor / "scalable/apps" / f"{told['Icon']}.svg").exists()
    assert {path.parts[-3] for path in hicolor.rglob("*.png")} >= {"16x16", "48x48", "256x256"}


def test_the_manual_names_every_command(tree: Path) -> None:
    page = gzip.decompress((tree / "usr/share/man/man1/ame-desktop.1.gz").read_bytes()).decode()
    assert [line[3:] for line in page.splitlines() if re.match(r"\.B [a-z-]+$", line)] == [
        "ame-desktop",
        *(command.name for command in COMMANDS),
    ]


def test_it_tells_its_licences_and_its_changes(tree: Path) -> None:
    documents = tree / "usr/share/doc/ame-desktop"
    assert "LGPL-3" in (documents / "copyright").read_text(encoding="utf-8")
    told = gzip.decompress((documents / "changelog.gz").read_bytes()).decode()
    assert told.startswith(f"ame-desktop ({__version__}) ")


def test_everything_is_the_administrators_and_nobody_else_writes_there(
    listed: list[list[str]],
) -> None:
    assert {row[1] for row in listed} == {"root/root"}
    assert [row for row in listed if row[0][0] != "l" and "w" in row[0][4:]] == []
    inside = {row[5].split("/")[2] for row in listed if row[5].count("/") > 2}
    assert inside == {"bin", "lib", "share"}
