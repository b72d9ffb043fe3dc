"""S14: gallring takes a person out of every table, draft, log line and page, and proves it."""

from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import String, cast, select

from ame_desktop.services.log.chain import check_chain
from ame_desktop.services.retention import (
    Ground,
    erase,
    export_archive,
    proof_pdf,
    prove,
)
from ame_desktop.storage.base import Base
from ame_desktop.storage.erasing import hanging_tables
from ame_desktop.storage.plain_pages import plain_pages
from tests.support.pdf_text import pdf_text
from tests.support.units import KEY, Unit
from tests.support.whole_people import Gallring, WholePeople


def ground(unit: Unit) -> Ground:
    """Where the unit lies; a server has no file to look through."""
    if unit.path is None:
        return Ground()
    return Ground(unit.path, lambda path: plain_pages(path, KEY))


def everything(unit: Unit) -> str:
    """All that stands in the tables, as text."""
    found = []
    with unit.store.read() as reader:
        for table in Base.metadata.sorted_tables:
            columns = [cast(column, String) for column in table.columns]
            found.append(str(reader.execute(select(*columns)).all()))
    return "\n".join(found)


def carried_out(unit: Unit, tmp_path: Path) -> tuple[Gallring, UUID, Path]:
    """A gallring of everybody who is due, from proposal to erased."""
    gallring = Gallring(unit)
    key, archive = gallring.approved(), tmp_path / "arkiv.zip"
    export_archive(gallring.chief, key, gallring.version(key), archive)
    erase(gallring.chief, key, gallring.version(key), "gallra", archive, ground(unit))
    return gallring, key, archive


def test_nothing_of_an_erased_person_is_left_anywhere(any_unit: Unit, tmp_path: Path) -> None:
    people = WholePeople(any_unit)
    gone, stays = people.add("Zyx"), people.add("Qvot", day=date(2026, 1, 5))
    assert "Zyx" in everything(any_unit)
    gallring, key, archive = carried_out(any_unit, tmp_path)
    left = everything(any_unit)
    assert "Zyx" not in left
    assert "Qvot" in left
    with any_unit.store.read() as reader:
        for table in hanging_tables():
            keys = set(reader.scalars(select(table.c.id)))
            assert people.keys["Zyx"][table.name] not in keys, table.name
            assert people.keys["Qvot"][table.name] in keys, table.name
        board = Base.metadata.tables["day_version"]
        boards = str(reader.execute(select(board.c.content)).all())
    assert str(gone) not in boards
    assert str(stays) in boards
    state = check_chain(gallring.chief)
    assert state.whole
    assert state.erased >= 1
    prove(gallring.chief, key, archive, ground(any_unit))
    text = pdf_text(proof_pdf(gallring.chief, key))
    assert "Gallringsprotokoll" in text
    assert "Inget av det står kvar." in text
    assert "Zyx" not in text
