"""A server's password never stands on the screen, nor in a file that others can read."""

from pathlib import Path

import pytest

from ame_desktop.domain.unit_state import shown_address
from ame_desktop.settings import ProgramSettings


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://ame:hemligt@server/enhet", "postgresql://ame@server/enhet"),
        ("postgresql+psycopg://ame:h@m:l@server:5432/e", "postgresql+psycopg://ame@server:5432/e"),
        ("postgresql://ame@server/enhet", "postgresql://ame@server/enhet"),
        ("postgresql://server/enhet?host=/var/run", "postgresql://server/enhet?host=/var/run"),
        ("/home/anna/enhet.ame", "/home/anna/enhet.ame"),
        (r"C:\ame\enhet@hemma.ame", r"C:\ame\enhet@hemma.ame"),
    ],
)
def test_an_address_is_shown_without_its_password(address: str, shown: str) -> None:
    assert shown_address(address) == shown


def test_what_is_remembered_is_for_the_owner_alone(tmp_path: Path) -> None:
    settings = ProgramSettings(tmp_path / "config")
    settings.set("unit", "postgresql://ame:hemligt@server/enhet")
    settings.set("login", "anna")
    path = tmp_path / "config" / "installningar.json"
    assert path.stat().st_mode & 0o077 == 0
    assert ProgramSettings(tmp_path / "config").get("login") == "anna"
    assert {file.name for file in path.parent.iterdir()} == {path.name}
