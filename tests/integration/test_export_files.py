"""The file that a list becomes: whole or not at all, no formula, read with few questions."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from sqlalchemy import event, select

from ame_desktop.documents import xlsx
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.log import LogKind
from ame_desktop.services import exports
from ame_desktop.services.exports.lists import LISTS
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from tests.support.unit_people import People
from tests.support.units import Unit

SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))


@contextmanager
def counted(unit: Unit) -> Iterator[list[str]]:
    asked: list[str] = []

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append(statement)

    event.listen(unit.store.engine, "before_cursor_execute", count)
    yield asked
    event.remove(unit.store.engine, "before_cursor_execute", count)


def orders(unit: Unit, rows: int) -> None:
    with unit.chief.write("test.orders") as work:
        customer = Customer(name="Skolan")
        work.add(customer)
        work.session.flush()
        work.add(
            *(
                CustomerOrder(
                    number=f"A-{n}",
                    received_at=unit.clock.now() - timedelta(minutes=n),
                    customer_id=customer.id,
                    text="=1+1" if n == 0 else "Flytta bord",
                )
                for n in range(rows)
            )
        )
        work.done(None, "")


def log_counts(unit: Unit) -> list[int | None]:
    with unit.store.read() as reader:
        query = select(LogEntry.count).where(LogEntry.kind == LogKind.EXPORT)
        return list(reader.scalars(query.order_by(LogEntry.seq)))


def test_a_place_held_by_another_program_is_left_alone(unit: Unit, tmp_path: Path) -> None:
    orders(unit, 3)
    target = tmp_path / "lista.xlsx"
    target.write_bytes(b"open in a spreadsheet")
    (tmp_path / "~$lista.xlsx").touch()
    wish = ListWish("bestallningar")
    saved = exports.save_list(unit.chief, wish, target)
    assert saved is not None
    assert (saved.path.name, saved.moved, saved.rows) == ("lista_2.xlsx", True, 3)
    assert target.read_bytes() == b"open in a spreadsheet"
    (tmp_path / "~$lista.xlsx").unlink()
    again = exports.save_list(unit.chief, wish, target)
    assert again is not None
    assert (again.path, again.moved) == (target, False)
    folder = tmp_path / "mapp.xlsx"
    folder.mkdir()
    beside = exports.save_list(unit.chief, wish, folder)
    assert beside is not None
    assert beside.path.name == "mapp_2.xlsx"


def test_a_folder_that_is_not_there_is_told_in_a_sentence(unit: Unit, tmp_path: Path) -> None:
    orders(unit, 1)
    with pytest.raises(DomainError, match="kunde inte sparas"):
        exports.save_list(unit.chief, ListWish("bestallningar"), tmp_path / "borta" / "l.xlsx")


def test_stopping_leaves_the_file_as_it_was(unit: Unit, tmp_path: Path) -> None:
    orders(unit, 1200)
    target = tmp_path / "lista.xlsx"
    told: list[int] = []
    wish = ListWish("bestallningar")
    assert exports.save_list(unit.chief, wish, target, told.append, lambda: bool(told)) is None
    assert told == [500]
    assert list(tmp_path.glob("*.xlsx")) == []
    assert log_counts(unit) == []
    assert exports.save_list(unit.chief, wish, target, told.append) is not None
    assert target.exists()
    assert log_counts(unit) == [1200]


def test_a_long_list_stands_on_further_sheets_and_says_so(
    unit: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 400)
    orders(unit, 1200)
    target = tmp_path / "lista.xlsx"
    saved = exports.save_list(unit.chief, ListWish("bestallningar"), target)
    assert saved is not None
    assert saved.told == "1\N{NO-BREAK SPACE}200 rader på 3 blad"
    pages = openpyxl.load_workbook(target).worksheets
    assert [page.max_row - 4 for page in pages] == [400, 400, 400]
    assert {page["A1"].value.split()[0] for page in pages} == {"Sekretess"}
    assert {page["A4"].value for page in pages} == {"Ärendenummer"}


def test_no_text_becomes_a_formula(unit: Unit, tmp_path: Path) -> None:
    orders(unit, 2)
    target = tmp_path / "lista.xlsx"
    exports.save_list(unit.chief, ListWish("bestallningar"), target)
    with ZipFile(target) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in text
    assert "=1+1" in text or "=1+1" in ZipFile(target).read("xl/sharedStrings.xml").decode()


@pytest.mark.parametrize("spec", LISTS, ids=lambda spec: spec.id)
def test_a_list_asks_a_constant_number_of_questions(unit: Unit, spec: Any) -> None:
    people = People(unit)

    def questions() -> int:
        with counted(unit) as asked:
            exports.preview_list(unit.chief, ListWish(spec.id, *SEPTEMBER))
        return len(asked)

    for number in range(2):
        people.add(f"Ali{number}", "Abdi", start=date(2026, 8, 1))
    orders(unit, 2)
    few = questions()
    for number in range(10):
        people.add(f"Eva{number}", "Öberg", start=date(2026, 8, 1))
    assert questions() == few
    assert few <= 14


def test_days_the_wrong_way_round_and_unknown_lists_are_refused(unit: Unit) -> None:
    with pytest.raises(DomainError, match="Dagen i Till"):
        exports.preview_list(unit.chief, ListWish("narvaro", *reversed(SEPTEMBER)))
    with pytest.raises(NotFoundError, match="finns inte"):
        exports.preview_list(unit.chief, ListWish("okänd"))


def test_a_proposed_name_holds_nobodys_name(unit: Unit) -> None:
    name: Callable[..., str] = exports.list_name
    assert name(unit.chief, ListWish("deltagare")) == "deltagare_2026-11-23.xlsx"
