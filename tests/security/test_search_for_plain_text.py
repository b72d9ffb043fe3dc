"""S7: what searches the disk after the window's tests finds what it is to find, however spelt."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text

from ame_desktop.services.backup import UnitBackups
from tests.support.plain_on_disk import PAGE, PlainSearch, entropy_holds
from tests.support.unit_people import People
from tests.support.units import KEY, Unit

NAME = "Flodhästen Ekbacken"
SPELT = (
    NAME.encode(),
    NAME.encode("latin-1"),
    NAME.encode("utf-16-le"),
    b"x" + NAME.encode("utf-16-be"),
    json.dumps({"namn": NAME}).encode(),
    b"Flodh%C3%A4sten%20Ekbacken",
)


@pytest.fixture
def search() -> PlainSearch:
    made = PlainSearch()
    made.sought.add(NAME)
    return made


@pytest.mark.parametrize("spelt", SPELT)
@pytest.mark.parametrize("name", ["logg.txt", "installningar.json", "utan", "kort.ame"])
def test_a_name_is_found_however_it_is_spelt(
    search: PlainSearch, tmp_path: Path, name: str, spelt: bytes
) -> None:
    (tmp_path / name).write_bytes(b"{1}" + spelt + b"{2}")
    assert len(search.wrong_in(tmp_path)) == 1


def test_a_name_in_a_page_of_a_unit_or_of_its_log_is_found(
    unit: Unit, search: PlainSearch, tmp_path: Path
) -> None:
    People(unit).add("Flodhästen", "Ekbacken")
    assert unit.path is not None
    log = unit.path.with_name(f"{unit.path.name}-wal")
    assert search.wrong_in(tmp_path) == []
    for path, at in ((unit.path, PAGE), (log, 32 + 24)):
        whole = path.read_bytes()
        page = NAME.encode().ljust(PAGE, b"\0")
        copy = tmp_path / f"skadad{path.suffix}"
        copy.write_bytes(whole[:at] + page + whole[at + PAGE :])
        assert len(search.wrong_in(tmp_path)) == 1, path.suffix
        copy.unlink()


def test_every_page_of_a_unit_its_log_and_its_copy_is_noise(unit: Unit, tmp_path: Path) -> None:
    people = People(unit)
    for place in range(20):
        people.add("Flodhästen", f"Ekbacken {place}" * 8)
    assert unit.path is not None
    copy = UnitBackups(unit.store, KEY, unit.path, unit.clock).make()
    with unit.store.engine.connect() as connection:
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    for path in (unit.path, copy.path):
        assert entropy_holds(path.read_bytes())


def test_what_somebody_asked_for_is_left_alone(search: PlainSearch, tmp_path: Path) -> None:
    (tmp_path / "lista.csv").write_text(NAME)
    assert search.wrong_in(tmp_path) == []
