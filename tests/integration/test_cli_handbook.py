"""``handbok``: the whole handbook without any unit; what cannot be written is told."""

from pathlib import Path

from tests.support.command_line import CommandLine
from tests.support.pdf_text import pdf_text


def test_the_handbook_is_written_without_a_unit(tmp_path: Path) -> None:
    program = CommandLine(tmp_path / "hem").here
    target = tmp_path / "handbok.pdf"
    answer = program("handbok", "--pdf", str(target), password=None)
    assert answer.status == 0
    assert answer.out == [f"handbok {target}"]
    assert "Morgonmöte" in pdf_text(target.read_bytes())


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    program = CommandLine(tmp_path / "hem").here
    answer = program("handbok", "--pdf", str(tmp_path / "saknas" / "handbok.pdf"), password=None)
    assert answer.status == 2
    assert "Välj en annan" in answer.err
