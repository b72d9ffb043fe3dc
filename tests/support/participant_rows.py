"""Rows of a list of participants, good ones and changed ones, judged for an empty unit."""

from ame_desktop.domain.importing.cells import Cell
from ame_desktop.domain.importing.participants import (
    ParticipantFacts,
    ParticipantImport,
    guess_participants,
    interpret_participants,
)
from ame_desktop.domain.importing.preview import ImportRow, Preview
from tests.support.unit_tables import ARENAS, TODAY, table

FACTS = ParticipantFacts(TODAY, ARENAS)
HEADINGS = (
    "Personnr",
    "Efternamn",
    "Förnamn",
    "Väg in",
    "Sysselsättningsform",
    "Arena",
    "Start",
    "Slut",
)
GOOD = ("19910817-9988", "Lind", "Sven", "AF", "FAT", "Utegrupp", "2026-01-15", None)


def interpreted(
    *rows: tuple[Cell, ...], facts: ParticipantFacts = FACTS
) -> Preview[ParticipantImport]:
    """Judge rows under the headings."""
    raw = table(HEADINGS, *rows)
    return interpret_participants(raw, guess_participants(raw), facts)


def only(*row: Cell, facts: ParticipantFacts = FACTS) -> ImportRow[ParticipantImport]:
    """Judge one row."""
    return interpreted(row, facts=facts).rows[0]


def draft_of(row: ImportRow[ParticipantImport]) -> ParticipantImport:
    """Return what is to be taken in of a row that is not left out."""
    assert row.draft is not None
    return row.draft


def changed(**values: Cell) -> tuple[Cell, ...]:
    """Return the good row with other cells."""
    keys = ("number", "family", "given", "route", "form", "arena", "start", "end")
    return tuple(values.get(key, cell) for key, cell in zip(keys, GOOD, strict=True))
