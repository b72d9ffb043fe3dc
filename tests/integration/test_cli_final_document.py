"""``slutdokument`` as it is run, in the training unit."""

from pathlib import Path

import pytest

from tests.support.command_line import DEMO, CommandLine
from tests.support.pdf_text import pdf_text


@pytest.fixture
def line(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "hem")


def test_the_latest_fixed_edition_is_written(line: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "slut.pdf"
    done = line.process(*DEMO, "slutdokument", "sd-2026-0001", "--pdf", str(target))
    assert (done.status, done.out) == (0, [f"slutdokument sd-2026-0001 {target}"])
    text = " ".join(pdf_text(target.read_bytes()).split())
    assert "SD-2026-0001, utgåva 2" in text
    assert "Ersätter Utgåva 1." in text
    assert "3. Tiden i arbetsträning" in text
    assert list(tmp_path.glob(".ame-*")) == []


def test_a_draft_is_written_as_a_draft(line: CommandLine, tmp_path: Path) -> None:
    target = tmp_path / "slut.pdf"
    assert line.here(*DEMO, "slutdokument", "SD-2026-0003", "--pdf", str(target)).status == 0
    assert "Slutdokument – utkast" in pdf_text(target.read_bytes())


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("SD-2026-0099",), 2, "Det finns inget dokument med numret SD-2026-0099."),
        ((), 2, "kommandot går inte att förstå"),
    ],
)
def test_what_cannot_be_found_is_said(
    line: CommandLine, tmp_path: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    target = tmp_path / "slut.pdf"
    done = line.here(*DEMO, "slutdokument", *arguments, "--pdf", str(target))
    assert done.status == status
    assert said in done.err
    assert not target.exists()


def test_an_earlier_file_is_left_where_the_new_one_cannot_be_written(
    line: CommandLine, tmp_path: Path
) -> None:
    target = tmp_path / "finns inte" / "slut.pdf"
    done = line.here(*DEMO, "slutdokument", "SD-2026-0001", "--pdf", str(target))
    assert done.status == 2
    assert "Filen slut.pdf går inte att skriva." in done.err


@pytest.mark.parametrize("role", ["administrator", "handledare"])
def test_who_may_not_gets_no_document(line: CommandLine, tmp_path: Path, role: str) -> None:
    target = tmp_path / "slut.pdf"
    done = line.here(*DEMO, "--as", role, "slutdokument", "SD-2026-0001", "--pdf", str(target))
    assert done.status == 3
    assert not target.exists()
