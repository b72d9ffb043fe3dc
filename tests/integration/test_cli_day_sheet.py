"""``dagblad`` as it is run, in the training unit."""

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


def test_the_sheet_is_written(tmp_path: Path) -> None:
    target = tmp_path / "dagblad.pdf"
    done = run(
        tmp_path, "dagblad", "--date", "2026-11-23", "--arena", "utegrupp", "--pdf", str(target)
    )
    assert (done.returncode, done.stdout) == (0, f"dagblad 2026-11-23 {target}\n")
    text = pdf_text(target.read_bytes())
    assert "Dagblad Utegrupp" in text
    assert "Exempelkommun" in text
    assert "Snöröjning" in text
    assert "Lyfter" not in text


def test_a_day_that_nobody_has_opened_holds_what_is_planned_for_it(tmp_path: Path) -> None:
    target = tmp_path / "dagblad.pdf"
    arguments = ("dagblad", "--date", "2026-11-24", "--arena", "Utegrupp", "--pdf", str(target))
    assert run(tmp_path, *arguments).returncode == 0
    assert "Montera hyllor" in pdf_text(target.read_bytes())


def test_adaptations_come_only_when_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "dagblad.pdf"
    arguments = ("dagblad", "--date", "2026-11-23", "--arena", "Utegrupp", "--pdf", str(target))
    assert run(tmp_path, *arguments, "--with-adaptations").returncode == 0
    assert "Lyfter högst 10 kg" in pdf_text(target.read_bytes())


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--date", "2026-11-23", "--arena", "Månen"), 2, "Det finns ingen arena som heter Månen."),
        (("--date", "2026-13-45", "--arena", "Utegrupp"), 2, "finns inte"),
    ],
)
def test_what_cannot_be_found_is_said(
    tmp_path: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    target = tmp_path / "dagblad.pdf"
    done = run(tmp_path, "dagblad", *arguments, "--pdf", str(target))
    assert done.returncode == status
    assert said in done.stderr
    assert not target.exists()


def test_who_may_not_gets_no_sheet(tmp_path: Path) -> None:
    target = tmp_path / "dagblad.pdf"
    done = run(
        tmp_path,
        *("--as", "administrator"),
        *("dagblad", "--date", "2026-11-23", "--arena", "Utegrupp", "--pdf", str(target)),
    )
    assert done.returncode == 3
    assert not target.exists()
