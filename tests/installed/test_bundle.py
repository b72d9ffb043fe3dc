"""The bundle is the whole program: it starts, draws, writes and checks without any Python here."""

import re
import subprocess
import time
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from openpyxl import load_workbook
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PIL import Image
from PyInstaller.archive.readers import CArchiveReader

from ame_desktop import PROGRAM, __version__
from tests.support.made_package import ROOT, Made
from tests.support.pdf_text import pdf_text

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
DAY = "2026-11-23"
LARGEST_MB = 300


def modules(made: Made) -> set[str]:
    """Every module that lies in the bundle."""
    archive = CArchiveReader(str(made.program))
    (inside,) = (name for name in archive.toc if name.endswith(".pyz"))
    return set(archive.open_embedded_archive(inside).toc)


def our_modules() -> Iterator[str]:
    for path in (ROOT / "ame_desktop").rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[-1] != "__main__":
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_it_says_which_version_it_is(made: Made, home: Path) -> None:
    told = made.run(home, "--version")
    assert (told.returncode, told.stdout) == (0, f"{PROGRAM} {__version__}\n")


def test_it_draws_a_page(made: Made, home: Path) -> None:
    told = made.run(
        home, "--demo", "--today", DAY, "screenshots", str(home / "bilder"), "--page", "briefing"
    )
    assert told.returncode == 0, told.stderr
    with Image.open(home / "bilder" / "briefing-1366x768-light.png") as picture:
        assert picture.size == (1366, 768)
        assert len(picture.convert("RGB").getcolors(maxcolors=1 << 20) or ()) > 100


def test_it_writes_paper_and_lists(made: Made, home: Path) -> None:
    paper, sheet = home / "dagblad.pdf", home / "deltagare.xlsx"
    training = ("--demo", "--today", DAY)
    told = made.run(
        home, *training, "dagblad", "--date", DAY, "--arena", "Utegrupp", "--pdf", str(paper)
    )
    assert told.returncode == 0, told.stderr
    assert "Utegrupp" in pdf_text(paper.read_bytes())
    told = made.run(home, *training, "export", "deltagare", "--xlsx", str(sheet))
    assert told.returncode == 0, told.stderr
    assert load_workbook(sheet).active.max_row > 40


def test_it_checks_a_unit(made: Made, home: Path) -> None:
    told = made.run(home, "--demo", "check")
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.endswith("fel 0\n")


def test_its_window_stays_open(made: Made, home: Path) -> None:
    surroundings = {"PATH": "", "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([made.program], env=surroundings, stderr=subprocess.PIPE) as program:
        time.sleep(2)
        alive = program.poll() is None
        program.terminate()
        assert alive, program.communicate()[1].decode()
        assert b"Traceback" not in program.communicate()[1]


def test_every_room_of_the_program_lies_in_it_and_no_library_beyond_the_lock(made: Made) -> None:
    held = modules(made)
    assert set(our_modules()) - held == set()
    brought_by = packages_distributions()
    of_libraries = {
        canonicalize_name(owner)
        for name in {name.partition(".")[0] for name in held}
        for owner in brought_by.get(name, ())
    }
    assert of_libraries - locked() == set()


def locked() -> set[str]:
    """The libraries that the program is given here."""
    lock = (ROOT / "installer" / "requirements.lock").read_text(encoding="utf-8")
    pins = [
        Requirement(entry.split("--hash")[0]) for entry in lock.replace("\\\n", " ").splitlines()
    ]
    return {pin.name for pin in pins if pin.marker is None or pin.marker.evaluate()}


def test_every_library_brings_its_licence(made: Made) -> None:
    told = {folder.name.lower().replace("_", "-") for folder in made_licences(made)}
    assert locked() - told == set()


def made_licences(made: Made) -> list[Path]:
    folders = list((made.bundle / "_internal" / "licenser").iterdir())
    assert all(any(file.is_file() for file in folder.rglob("*")) for folder in folders)
    return folders


def test_nothing_of_the_machine_that_made_it_lies_in_it(made: Made) -> None:
    files = [file for file in made.bundle.rglob("*") if file.is_file() and not file.is_symlink()]
    names = {file.name for file in files}
    desktop = re.compile(
        r"lib(gtk|gdk|glib|X11|xcb|wayland|fontconfig|dbus|stdc\+\+)(-[a-z]+)*\.so"
    )
    assert {name for name in names if desktop.match(name)} == set()
    assert [file for file in files if file.suffix == ".pyc" or "__pycache__" in file.parts] == []
    ours = str(ROOT).encode()
    assert [file for file in files if ours in file.read_bytes()] == []
    dangling = [path for path in made.bundle.rglob("*") if not path.exists()]
    assert dangling == []
    assert sum(file.stat().st_size for file in files) < LARGEST_MB * 1_000_000
