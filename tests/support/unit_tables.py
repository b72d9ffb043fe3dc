"""The unit's own files as raw tables, and the facts of an empty unit, for the tests."""

import csv
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import openpyxl

from ame_desktop.domain.ids import ParticipantId, new_id
from ame_desktop.domain.importing.attendance import KnownPerson
from ame_desktop.domain.importing.cells import Cell
from ame_desktop.domain.importing.participants import (
    ParticipantFacts,
    ParticipantImport,
    guess_participants,
    interpret_participants,
)
from ame_desktop.domain.importing.preview import Preview
from ame_desktop.domain.importing.table import RawTable

FILES = Path(__file__).parent / "unit_files"
TODAY = date(2026, 11, 21)
ARENAS = ("Mötas", "Innegrupp", "Utegrupp")


def sheets(name: str) -> list[RawTable]:
    """Return every sheet of one of the unit's workbooks."""
    book = openpyxl.load_workbook(FILES / name)
    return [
        RawTable(tuple(tuple(row) for row in sheet.iter_rows(values_only=True)), sheet.title, name)
        for sheet in book.worksheets
    ]


def orders_table() -> RawTable:
    """Return the unit's list of orders: cp1252, semicolons, mixed line ends."""
    with (FILES / "bestallningar.csv").open(encoding="cp1252", newline="") as file:
        rows = tuple(tuple(row) for row in csv.reader(file, delimiter=";"))
    return RawTable(rows, "", "bestallningar.csv")


def table(*rows: Iterable[Cell], name: str = "Blad1", file_name: str = "lista.xlsx") -> RawTable:
    """Return a table of the given rows."""
    return RawTable(tuple(tuple(row) for row in rows), name, file_name)


def participants() -> Preview[ParticipantImport]:
    """Return the unit's own list of participants, judged for an empty unit."""
    sheet = sheets("deltagare.xlsx")[0]
    return interpret_participants(sheet, guess_participants(sheet), ParticipantFacts(TODAY, ARENAS))


def known_people() -> tuple[KnownPerson, ...]:
    """Return the participants of the unit's own list as if they had been taken in."""
    return tuple(
        KnownPerson(
            ParticipantId(new_id()),
            draft.number,
            draft.given_name,
            draft.family_name,
            ((draft.start or TODAY, draft.end),),
        )
        for draft in participants().drafts
    )
