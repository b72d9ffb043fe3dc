"""A fault in a command: one calm line without names, and never the status of a good ending."""

import pytest

from ame_desktop import bootstrap
from ame_desktop.cli import main


def test_a_fault_is_one_line_and_status_4(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> int:
        raise KeyError("Åsa Öberg 850213")

    monkeypatch.setattr(main, "run", broken)
    with pytest.raises(SystemExit) as ended:
        bootstrap.start(["check"])
    assert ended.value.code == 4
    said = capsys.readouterr().err
    assert said.startswith("Något gick fel i programmet (KeyError, test_cli_fault.py:")
    assert "Åsa" not in said
