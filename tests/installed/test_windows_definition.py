"""Windows: what the installer's definition names exists, and it asks for no administrator.

Neither is run here, since there is no Windows: paths, version, language and rights are held.
"""

import re
from pathlib import Path, PureWindowsPath

import pytest

from ame_desktop import PROGRAM, __version__
from tests.support.installer_files import INSTALLER, ROOT, installer_module

DEFINITION = INSTALLER / "windows" / "ame-desktop.iss"
SCRIPTS = sorted(INSTALLER.glob("*.ps1"))
KNOWN = {
    "Setup", "Languages", "Tasks", "InstallDelete", "Files", "Icons", "Run",
}  # fmt: skip


def sections() -> dict[str, list[str]]:
    """The lines of each section, with the names that are defined put in."""
    text = DEFINITION.read_text(encoding="utf-8-sig")
    defined = dict(re.findall(r'^#define (\w+) "([^"]*)"$', text, re.MULTILINE))
    defined["AppVersion"] = __version__
    for name, value in defined.items():
        text = text.replace(f"{{#{name}}}", value)
    assert "{#" not in text
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            rows = found.setdefault(heading[1], [])
        elif found and line and not line.startswith((";", "#")):
            rows.append(line)
    return found


def setup() -> dict[str, str]:
    return dict(line.split("=", 1) for line in sections()["Setup"])


def rows(section: str) -> list[dict[str, str]]:
    entry = re.compile(r'(\w+): ("[^"]*"|[^;]+)(?:; |$)')
    return [
        {key: value.strip('" ') for key, value in entry.findall(line)}
        for line in sections()[section]
    ]


def test_the_definition_is_read_as_it_is_written() -> None:
    assert sections().keys() == KNOWN
    assert DEFINITION.read_bytes().startswith("\ufeff".encode())
    assert all(row for section in KNOWN - {"Setup"} for row in rows(section))


def test_nobody_needs_to_be_administrator_and_everything_is_swedish() -> None:
    told = setup()
    assert told["PrivilegesRequired"] == "lowest"
    assert told["DefaultDirName"].startswith("{autopf}")
    assert rows("Languages") == [
        {"Name": "svenska", "MessagesFile": r"compiler:Languages\Swedish.isl"}
    ]


def test_a_newer_version_finds_the_older_one() -> None:
    told = setup()
    assert re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", told["AppId"])
    assert told["AppVersion"] == told["VersionInfoVersion"] == __version__
    assert re.fullmatch(r"\d+(\.\d+){1,3}", __version__)


def test_it_takes_what_the_bundle_makes() -> None:
    told = setup()
    assert (DEFINITION.parent / PureWindowsPath(told["SourceDir"]).as_posix()).resolve() == ROOT
    spec = (INSTALLER / "ame-desktop.spec").read_text(encoding="utf-8")
    programs = set(re.findall(r'program\("([^"]+)"', spec))
    assert f"{PROGRAM}.exe" == PureWindowsPath(told["UninstallDisplayIcon"]).name
    assert PROGRAM in programs
    (files,) = rows("Files")
    folder = re.findall(r'^    name="([^"]+)",$', spec, re.MULTILINE)
    assert PureWindowsPath(files["Source"]).parts == ("dist", *folder, "*")
    for row in (*rows("Icons"), *rows("Run")):
        assert PureWindowsPath(row["Filename"]).stem in programs
    icon = PureWindowsPath(told["SetupIconFile"]).name
    assert f'"{icon}"' in (INSTALLER / "make_icons.py").read_text(encoding="utf-8")
    assert f'"{icon}"' in spec


@pytest.mark.parametrize("script", SCRIPTS, ids=[path.name for path in SCRIPTS])
def test_a_script_names_only_what_exists(script: Path) -> None:
    text = script.read_text(encoding="utf-8-sig")
    assert script.read_bytes().startswith("\ufeff".encode())
    for opened, closed in ("()", "{}", "[]"):
        assert text.count(opened) == text.count(closed)
    named = re.findall(r"Join-Path \$PSScriptRoot '([^']+)'", text)
    assert [name for name in named if not (INSTALLER / PureWindowsPath(name)).exists()] == []
    assert "Not yet tried on Windows" in text


def test_a_bundle_of_windows_keeps_windows_files() -> None:
    parts = installer_module("bundle_parts")
    stay = [
        (r"PySide6\plugins\platforms\qwindows.dll", r"C:\a\qwindows.dll", "BINARY"),
        (r"PySide6\plugins\styles\qmodernwindowsstyle.dll", r"C:\a\s.dll", "BINARY"),
        (r"PySide6\Qt6Widgets.dll", r"C:\a\Qt6Widgets.dll", "BINARY"),
        (r"PySide6\translations\qtbase_sv.qm", r"C:\a\qtbase_sv.qm", "DATA"),
        ("libffi-8.dll", r"C:\a\libffi-8.dll", "BINARY"),
    ]
    go = [
        (r"PySide6\opengl32sw.dll", r"C:\a\opengl32sw.dll", "BINARY"),
        (r"PySide6\Qt6Quick.dll", r"C:\a\Qt6Quick.dll", "BINARY"),
        (r"PySide6\plugins\platforms\qminimal.dll", r"C:\a\qminimal.dll", "BINARY"),
        (r"PySide6\plugins\imageformats\qwebp.dll", r"C:\a\qwebp.dll", "BINARY"),
        (r"PySide6\translations\qtbase_de.qm", r"C:\a\qtbase_de.qm", "DATA"),
    ]
    assert parts.kept([*stay, *go]) == stay
