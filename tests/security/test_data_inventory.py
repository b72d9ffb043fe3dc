"""S14: every column of every table is in the register extract, or the inventory says why not."""

import pytest
from sqlalchemy import Table, Text

from ame_desktop.domain.data_inventory import INVENTORY, ROOMS, About, WhenErased
from ame_desktop.storage import models
from ame_desktop.storage.base import Base

TABLES = dict(Base.metadata.tables)
LINKED = {name for name, entry in INVENTORY.items() if entry.links}
GOES = {
    name
    for name, entry in INVENTORY.items()
    if any(link.erased is WhenErased.ROW for link in entry.links)
}


def pointed_at(table: Table) -> list[tuple[str, str]]:
    """The table's columns that point at other tables, with the tables."""
    return [(key.parent.name, key.column.table.name) for key in table.foreign_keys]


def test_all_tables_are_told_of() -> None:
    assert models.__all__
    assert set(INVENTORY) == set(TABLES)
    assert sum(len(room.tables) for room in ROOMS) == len(INVENTORY)


@pytest.mark.parametrize("name", sorted(TABLES))
def test_all_columns_are_told_of(name: str) -> None:
    assert set(INVENTORY[name].columns) == set(TABLES[name].columns.keys())


@pytest.mark.parametrize("name", sorted(TABLES))
def test_what_hangs_on_a_participant_is_known(name: str) -> None:
    links = {link.column for link in INVENTORY[name].links}
    table = TABLES[name]
    columns = set(table.columns.keys())
    assert {column for column, to in pointed_at(table) if to == "participant"} <= links
    assert {column for column in columns if "participant" in column} <= links
    assert links <= columns


@pytest.mark.parametrize("name", sorted(TABLES))
def test_nothing_is_left_pointing_at_a_row_that_goes(name: str) -> None:
    # What a gallring takes away is pointed at only by rows that go with it.
    to_erased = {to for _, to in pointed_at(TABLES[name])} & GOES
    if to_erased - {"participant"}:
        assert name in GOES


@pytest.mark.parametrize("name", sorted(TABLES))
def test_ways_through_other_tables_lead_to_a_participant(name: str) -> None:
    for link in INVENTORY[name].links:
        assert link.to == "participant" or link.to in LINKED
        if link.to not in {"participant", "log_subject"}:
            assert (link.column, link.to) in pointed_at(TABLES[name])


@pytest.mark.parametrize("name", sorted(TABLES))
def test_what_is_left_out_says_why(name: str) -> None:
    entry = INVENTORY[name]
    assert entry.links or entry.apart
    assert entry.title
    assert entry.why.endswith(".")
    for column in entry.columns.values():
        assert column.label or column.left_out
        assert column.about is not About.TECHNICAL or column.left_out


@pytest.mark.parametrize("name", sorted(LINKED))
def test_long_texts_about_people_count_as_written_by_staff(name: str) -> None:
    for column in TABLES[name].columns:
        told = INVENTORY[name].columns[column.name]
        if isinstance(column.type, Text) and told.about is About.PERSON:
            assert told.free


def test_labels_of_an_extract_are_apart() -> None:
    for entry in INVENTORY.values():
        labels = [column.label for _, column in entry.shown()]
        assert len(labels) == len(set(labels)), entry.title
