"""``slutdokument`` as it is run, in the training unit."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.pdf_text import pdf_text

ROOT = Path(__file__).parents[2]


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "PYTHONIOENCODING": "utf-8",
    }
    command = [sys.executable, "-m", "ame_desktop", "--demo", "--today", "2026-11-23", *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def test_the_latest_fixed_edition_is_written(tmp_path: Path) -> None:
    target = tmp_path / "slut.pdf"
    done = run(tmp_path, "slutdokument", "sd-2026-0001", "--pdf", str(target))
    assert (done.returncode, done.stdout) == (0, f"slutdokument sd-2026-0001 {target}\n")
    text = " ".join(pdf_text(target.read_bytes()).split())
    assert "SD-2026-0001, utgåva 2" in text
    assert "Ersätter Utgåva 1." in text
    assert "3. Tiden i arbetsträning" in text
    assert list(tmp_path.glob(".ame-*")) == []


def test_a_draft_is_written_as_a_draft(tmp_path: Path) -> None:
    target = tmp_path / "slut.pdf"
    assert run(tmp_path, "slutdokument", "SD-2026-0003", "--pdf", str(target)).returncode == 0
    assert "Slutdokument – utkast" in pdf_text(target.read_bytes())


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("SD-2026-0099",), 2, "Det finns inget dokument med numret SD-2026-0099."),
        ((), 2, "kommandot går inte att förstå"),
    ],
)
def test_what_cannot_be_found_is_said(
    tmp_path: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    target = tmp_path / "slut.pdf"
    done = run(tmp_path, "slutdokument", *arguments, "--pdf", str(target))
    assert done.returncode == status
    assert said in done.stderr
    assert not target.exists()


def test_an_earlier_file_is_left_where_the_new_one_cannot_be_written(tmp_path: Path) -> None:
    target = tmp_path / "finns inte" / "slut.pdf"
    done = run(tmp_path, "slutdokument", "SD-2026-0001", "--pdf", str(target))
    assert done.returncode == 2
    assert "Filen slut.pdf går inte att skriva." in done.stderr


@pytest.mark.parametrize("role", ["administrator", "handledare"])
def test_who_may_not_gets_no_document(tmp_path: Path, role: str) -> None:
    target = tmp_path / "slut.pdf"
    done = run(tmp_path, "--as", role, "slutdokument", "SD-2026-0001", "--pdf", str(target))
    assert done.returncode == 3
    assert not target.exists()
