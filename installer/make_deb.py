"""Lays the bundle out as a Debian package: ``make_deb.py BUNDLE ICONS FOLDER``.

installer/deb runs it; FOLDER becomes the tree that dpkg-deb packs. The version is the program's
own, and what the package depends on is what the bundle's files ask the system for.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from ame_desktop import PROGRAM, __version__
from ame_desktop.cli.main import COMMANDS

HERE = Path(__file__).resolve().parent
NAME = "ame-desktop"
MAINTAINER = "AME Desktop <ame-desktop@example.org>"

SYSTEM = {
    "libc": "libc6 (>= 2.34)",
    "libdl": "libc6 (>= 2.34)",
    "libm": "libc6 (>= 2.34)",
    "libpthread": "libc6 (>= 2.34)",
    "libresolv": "libc6 (>= 2.34)",
    "librt": "libc6 (>= 2.34)",
    "ld-linux-x86-64": "libc6 (>= 2.34)",
    "libgcc_s": "libgcc-s1",
    "libstdc++": "libstdc++6",
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libX11": "libx11-6",
    "libX11-xcb": "libx11-xcb1",
    "libbrotlicommon": "libbrotli1",
    "libbrotlidec": "libbrotli1",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0",
    "libgthread-2.0": "libglib2.0-0",
    "libgssapi_krb5": "libgssapi-krb5-2",
    "libuuid": "libuuid1",
    "libzstd": "libzstd1",
    "libxkbcommon": "libxkbcommon0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libxcb": "libxcb1",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-randr": "libxcb-randr0",
    "libxcb-render": "libxcb-render0",
    "libxcb-render-util": "libxcb-render-util0",
    "libxcb-shape": "libxcb-shape0",
    "libxcb-shm": "libxcb-shm0",
    "libxcb-sync": "libxcb-sync1",
    "libxcb-util": "libxcb-util1",
    "libxcb-xfixes": "libxcb-xfixes0",
    "libxcb-xkb": "libxcb-xkb1",
}
"""Which package brings a library of the system; the names hold on Debian 12 and 13."""

OPTIONAL = {
    "libcups": "libcups2",
    "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0",
}
"""Libraries without which the program starts too: printers, and windows drawn by Wayland."""

ALSO = ("fonts-dejavu-core", "tzdata")
"""What is read as files: letters on the screen, and when the clock is put forward."""

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)


def asked_of_the_system(bundle: Path) -> set[str]:
    """Return the libraries that the bundle's files need and that do not lie in it."""
    files = [file for file in bundle.rglob("*") if _is_code(file)]
    told = subprocess.run(
        ["objdump", "-p", *files], capture_output=True, text=True, check=False
    ).stdout
    brought = {file.name for file in files}
    return {re.split(r"\.so", name)[0] for name in set(_NEEDED.findall(told)) - brought}


def relations(bundle: Path) -> tuple[str, str]:
    """Return what the package depends on, and what it is better with.

    Raises:
        SystemExit: a library is asked for that no package is known to bring.
    """
    asked = asked_of_the_system(bundle)
    unknown = asked - SYSTEM.keys() - OPTIONAL.keys()
    if unknown:
        raise SystemExit(f"Inget paket är känt för {', '.join(sorted(unknown))}: se make_deb.py.")
    depends = {SYSTEM[name] for name in asked & SYSTEM.keys()} | set(ALSO)
    recommends = {OPTIONAL[name] for name in asked & OPTIONAL.keys()}
    return ", ".join(sorted(depends)), ", ".join(sorted(recommends))


def control(bundle: Path, kilobytes: int) -> str:
    """Return the package's description of itself."""
    depends, recommends = relations(bundle)
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    return f"""Package: {NAME}
Version: {__version__}
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: day of a Swedish municipal labour-market unit
 The morning meeting, attendance, people, placements and orders of an
 arbetsmarknadsenhet: in Swedish, encrypted, and with everything logged.
 .
 The package brings the libraries that the program was tested with.
"""


def manual() -> str:
    """Return the manual page: the commands with what each does, in the program's own words."""
    commands = "\n".join(f".TP\n.B {known.name}\n{_roff(known.help)}" for known in COMMANDS)
    return f""".TH AME-DESKTOP 1 "" "{PROGRAM} {__version__}" "Användarkommandon"
.SH NAMN
ame-desktop \\- arbetsmarknadsenhetens dag: morgonmöte, närvaro, deltagare och placeringar
.SH SYNOPSIS
.B ame-desktop
[\\-\\-unit FIL_ELLER_URL] [\\-\\-user NAMN] [\\-\\-demo] [KOMMANDO ...]
.SH BESKRIVNING
Utan kommando öppnas programmets fönster. Med \\-\\-demo öppnas övningsenheten Exempelkommun.
Varje kommando förklarar sig med \\-\\-help.
.SH KOMMANDON
{commands}
.SH SLUTSTATUS
0 klart, 1 klart men rader utelämnades, 2 fel i kommandot, 3 ej behörig, 4 fel i lagringen.
"""


def lay_out(bundle: Path, icons: Path, tree: Path, day: datetime) -> None:
    """Make the tree of the package, with a copy of the bundle in it."""
    home = tree / "usr" / "lib" / NAME
    home.parent.mkdir(parents=True)
    shutil.copytree(bundle, home, symlinks=True)
    share = tree / "usr" / "share"
    _put(share / "applications" / f"{NAME}.desktop", (HERE / "debian" / f"{NAME}.desktop"))
    shutil.copytree(icons / "hicolor", share / "icons" / "hicolor")
    drawing = HERE.parent / "resources" / "program" / f"{NAME}.svg"
    _put(share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg", drawing)
    _put(share / "doc" / NAME / "copyright", HERE / "debian" / "copyright")
    _put(share / "lintian" / "overrides" / NAME, HERE / "debian" / "lintian-overrides")
    _pack(share / "doc" / NAME / "changelog.gz", _changelog(day))
    _pack(share / "man" / "man1" / f"{NAME}.1.gz", manual())
    link = tree / "usr" / "bin" / NAME
    link.parent.mkdir()
    link.symlink_to(f"../lib/{NAME}/{NAME}")
    kilobytes = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control(home, kilobytes), encoding="utf-8")
    for path in _below(tree):
        path.chmod(0o755 if path.is_dir() or path == home / NAME else 0o644)


def _below(tree: Path) -> Iterator[Path]:
    yield tree
    yield from (path for path in tree.rglob("*") if not path.is_symlink())


def _is_code(file: Path) -> bool:
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _put(place: Path, source: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def _pack(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _changelog(day: datetime) -> str:
    head = f"{NAME} ({__version__}) stable; urgency=medium"
    signed = f" -- {MAINTAINER}  {format_datetime(day)}"
    return f"{head}\n\n  * Se Nyheter i programmet.\n\n{signed}\n"


def _roff(text: str) -> str:
    return text.replace("\\", "\\\\").replace("-", "\\-")


if __name__ == "__main__":
    made = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), tz=UTC)
    lay_out(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), made)
