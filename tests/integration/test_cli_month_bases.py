"""``manadsunderlag`` as it is run, in the training unit."""

from datetime import date
from pathlib import Path

import pytest

from ame_desktop.cli.month_bases import month_of
from ame_desktop.domain.errors import DomainError
from tests.support.command_line import DEMO, CommandLine
from tests.support.pdf_text import pdf_text

OCTOBER = ("manadsunderlag", "--month", "2026-10")
AGREED = ("--ground", "medgivande", "--harm", "Bara tider lämnas")


@pytest.fixture
def line(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "hem")


def test_a_months_bases_are_made_and_saved(line: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "underlag"
    folder.mkdir()
    done = line.here(*DEMO, *OCTOBER, "--to", "af", "--folder", str(folder), *AGREED)
    assert done.status in {0, 1}
    saved = sorted(folder.iterdir())
    told = [fact.split(" ", 3)[3] for fact in done.out if fact.startswith("manadsunderlag af ")]
    assert sorted(told) == [str(path) for path in saved]
    assert f"underlag {len(saved)}" in done.out
    text = pdf_text(saved[0].read_bytes())
    assert "oktober 2026" in text
    assert "Arbetsförmedlingen" in text
    left = [fact for fact in done.out if fact.startswith("utanför ")]
    assert bool(left) == (done.status == 1)


def test_those_who_came_another_way_are_made_only_where_it_is_asked_for(
    line: CommandLine, tmp_path: Path
) -> None:
    law = ("--ground", "lag", "--support", "förordning (2017:819)", "--harm", "Bara tider lämnas")
    counts = []
    for name, route in (("egen", ()), ("alla", ("--route", "alla"))):
        folder = tmp_path / name
        folder.mkdir()
        line.here(*DEMO, *OCTOBER, "--to", "af", "--folder", str(folder), *law, *route)
        counts.append(len(list(folder.iterdir())))
    own, everybody = counts
    assert 0 < own < everybody


@pytest.mark.parametrize(
    ("role", "folder", "status", "said"),
    [
        ("enhetschef", "finns-inte", 2, "finns inte"),
        ("handledare", "", 3, "behörighet"),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_is_saved(
    line: CommandLine,
    tmp_path: Path,
    role: str,
    folder: str,
    status: int,
    said: str,
) -> None:
    target = tmp_path / "underlag"
    target.mkdir()
    asked = (*OCTOBER, "--to", "ifo", "--folder", str(target / folder))
    done = line.here(*DEMO, "--as", role, *asked, *AGREED)
    assert done.status == status
    assert said in done.err
    assert list(target.iterdir()) == []


@pytest.mark.parametrize("text", ["2026-13", "oktober", "2026-10-01"])
def test_a_month_is_written_with_its_year(text: str) -> None:
    with pytest.raises(DomainError, match="Skriv månaden som 2026-10"):
        month_of(text)
    assert month_of(" 2026-10 ") == date(2026, 10, 1)
