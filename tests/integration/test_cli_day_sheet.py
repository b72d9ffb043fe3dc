"""``dagblad`` as it is run, in the training unit."""

from pathlib import Path

import pytest

from tests.support.command_line import DEMO, CommandLine
from tests.support.pdf_text import pdf_text


@pytest.fixture
def line(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "hem")


def test_the_sheet_is_written(line: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "dagblad.pdf"
    done = line.process(
        *DEMO, "dagblad", "--date", "2026-11-23", "--arena", "utegrupp", "--pdf", str(target)
    )
    assert (done.status, done.out) == (0, [f"dagblad 2026-11-23 {target}"])
    text = pdf_text(target.read_bytes())
    assert "Dagblad Utegrupp" in text
    assert "Exempelkommun" in text
    assert "Snöröjning" in text
    assert "Lyfter" not in text


def test_a_day_that_nobody_has_opened_holds_what_is_planned_for_it(
    line: CommandLine, tmp_path: Path
) -> None:
    target = tmp_path / "dagblad.pdf"
    arguments = ("dagblad", "--date", "2026-11-24", "--arena", "Innegrupp", "--pdf", str(target))
    assert line.here(*DEMO, *arguments).status == 0
    assert "Montera hyllor" in pdf_text(target.read_bytes())


def test_adaptations_come_only_when_asked_for(line: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "dagblad.pdf"
    arguments = ("dagblad", "--date", "2026-11-23", "--arena", "Utegrupp", "--pdf", str(target))
    assert line.here(*DEMO, *arguments, "--with-adaptations").status == 0
    assert "Lyfter högst 10 kg" in pdf_text(target.read_bytes())


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--date", "2026-11-23", "--arena", "Månen"), 2, "Det finns ingen arena som heter Månen."),
        (("--date", "2026-13-45", "--arena", "Utegrupp"), 2, "finns inte"),
    ],
)
def test_what_cannot_be_found_is_said(
    line: CommandLine, tmp_path: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    target = tmp_path / "dagblad.pdf"
    done = line.here(*DEMO, "dagblad", *arguments, "--pdf", str(target))
    assert done.status == status
    assert said in done.err
    assert not target.exists()


def test_who_may_not_gets_no_sheet(line: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "dagblad.pdf"
    done = line.here(
        *DEMO,
        *("--as", "administrator"),
        *("dagblad", "--date", "2026-11-23", "--arena", "Utegrupp", "--pdf", str(target)),
    )
    assert done.status == 3
    assert not target.exists()


def test_the_slips_are_written(line: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "lapp.pdf"
    arguments = ("dagslapp", "--date", "2026-11-23", "--arena", "utegrupp", "--pdf", str(target))
    done = line.here(*DEMO, *arguments)
    assert (done.status, done.out) == (0, [f"dagslapp 2026-11-23 {target}"])
    text = pdf_text(target.read_bytes())
    assert "Hej Maja!" in text
    assert "Varma kläder" in text
