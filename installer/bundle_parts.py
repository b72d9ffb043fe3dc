"""What the bundle holds, and what is left out of it: read by ame-desktop.spec.

The machine that makes a bundle must not show in it: a desktop's own libraries are the system's to
give where the program runs, and Qt's other platforms, languages and picture formats are never
asked for.
"""

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "installer" / "requirements.lock"

Entry = tuple[str, str, str]
"""Where it lies in the bundle, where it is taken from, and its kind."""

HIDDEN = (
    "holidays.countries.sweden",
    "psycopg_binary",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
)
"""Modules that are asked for by a name made while the program runs."""

EXCLUDED = (
    "_testcapi",
    "curses",
    "doctest",
    "holidays.financial",
    "lxml.html",
    "lxml.isoschematron",
    "numpy.f2py",
    "numpy.testing",
    "PIL._avif",
    "PIL._webp",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "psutil",
    "psycopg_c",
    "pydoc_data",
    "pygments",
    "pytest",
    "readline",
    "setuptools",
    "sqlite3",
    "tkinter",
    "unittest",
)
"""Modules that a library can use and this program never does."""

_PLUGINS = r"^PySide6/(Qt/)?plugins/"
_DROPPED = tuple(
    re.compile(pattern)
    for pattern in (
        _PLUGINS + r"(designer|egldeviceintegrations|generic|networkinformation|qml[^/]*)/",
        _PLUGINS + r"(sqldrivers|tls|vectorimageformats|xcbglintegrations)/",
        _PLUGINS + r"wayland-graphics-integration-[^/]*/",
        _PLUGINS + r"imageformats/[^/]*(gif|icns|pdf|tga|tiff|wbmp|webp)\.",
        _PLUGINS + r"platforminputcontexts/[^/]*virtualkeyboard",
        _PLUGINS + r"platforms/[^/]*(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.",
        _PLUGINS + r"platformthemes/libqgtk3",
        r"^PySide6/(Qt/)?translations/(?!qtbase_sv\.qm$)",
        r"^(PySide6/(Qt/lib/)?)?(lib)?Qt6(EglF[Ss]|OpenGL|Pdf|Qml|Quick|VirtualKeyboard|WaylandEgl)",
        r"^PySide6/opengl32sw\.dll$",
        r"^lib-dynload/(_curses|_dbm|_gdbm|_sqlite3|_tkinter|_test|nis|readline|xxlimited)",
        r"(^|/)__pycache__/",
    )
)
_SYSTEM = re.compile(r"^(/usr)?/lib(64)?/")
_PYTHONS = re.compile(r"^lib(python3[.\d]*|crypto|ssl|ffi|bz2|lzma|expat|z)\.so")
"""Of the system's libraries only those that Python itself was made with."""
_TELLS_OF_LGPL = "python-bidi"
_UNDER_LGPL = ("PySide6_Essentials", "shiboken6")
"""Libraries that name LGPL-3.0 and bring no text of it; another one does."""
_LICENCE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


def own_modules() -> Iterator[str]:
    """Name every module of the program; some are asked for by name, all are taken along."""
    for file in (ROOT / "ame_desktop").rglob("*.py"):
        parts = file.relative_to(ROOT).with_suffix("").parts
        if parts[-1] != "__main__":
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Return what the program needs of the files that were found."""
    stay = [entry for entry in entries if not _left_out(entry)]
    names = {_name(entry[0]) for entry in stay}
    return [entry for entry in stay if entry[2] != "SYMLINK" or _leads_to(entry) in names]


def licence_texts() -> Iterator[tuple[str, str]]:
    """Each library's own texts of its licence: the file, and the folder it lies in."""
    for found in _libraries():
        name = found.metadata["Name"]
        for file in found.files or ():
            if _is_licence(file):
                yield str(file.locate()), f"licenser/{name}/{_below(file)}"
                if name == _TELLS_OF_LGPL and file.name.startswith("COPYING"):
                    yield from ((str(file.locate()), f"licenser/{own}") for own in _UNDER_LGPL)


def _is_licence(file: PurePosixPath) -> bool:
    told = "licenses" in file.parent.parts or _LICENCE.search(file.name)
    return bool(told) and file.suffix not in {".py", ".pyc"}


def _below(file: PurePosixPath) -> str:
    """The folders that keep texts of the same name apart."""
    parts = file.parent.parts
    return "/".join(parts[parts.index("licenses") + 1 :]) if "licenses" in parts else ""


def _left_out(entry: Entry) -> bool:
    name = _name(entry[0])
    if any(pattern.search(name) for pattern in _DROPPED):
        return True
    return "/" not in name and bool(_SYSTEM.match(entry[1])) and not _PYTHONS.match(name)


def _leads_to(link: Entry) -> str:
    return (PurePosixPath(_name(link[0])).parent / _name(link[1])).as_posix()


def _name(path: str) -> str:
    return path.replace("\\", "/")


def _libraries() -> Iterator[Distribution]:
    """The installed libraries of the lock; one of them is only for Windows."""
    for entry in LOCK.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        pin = Requirement(entry.split("--hash")[0])
        if pin.marker is None or pin.marker.evaluate():
            try:
                yield distribution(pin.name)
            except PackageNotFoundError as error:
                raise SystemExit(f"{pin.name} saknas: kör installer/test en gång.") from error
