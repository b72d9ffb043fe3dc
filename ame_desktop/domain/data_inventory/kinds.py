"""The words of the inventory: whom a column is about, and how a row hangs on a participant."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class About(StrEnum):
    """Whom a column tells of."""

    PERSON = "deltagaren"
    STAFF = "personal"
    OTHERS = "utomstående"
    WORK = "verksamheten"
    TECHNICAL = "teknisk uppgift"


class WhenErased(StrEnum):
    """What *gallring* of a participant does with a row that hangs on them."""

    ROW = "raden tas bort"
    CLEARED = "kopplingen töms"
    PRUNED = "personen tas bort ur innehållet"
    LOG = "innehållet töms, raden står kvar"
    KEPT = "står kvar utan namn"


@dataclass(frozen=True)
class Column:
    """What one column holds.

    ``label`` is what the register extract calls it. ``delicate`` tells of health or of other
    sensitive or delicate matters; ``free`` that staff write it in words of their own. ``left_out``
    is why the extract does not show it, and is empty where it does.
    """

    label: str
    about: About
    delicate: bool = False
    free: bool = False
    left_out: str = ""


@dataclass(frozen=True)
class Link:
    """A column by which a row hangs on a participant, straight or by way of another table.

    Where rows are ``PRUNED``, the column is a content (JSON) with people's identities in it.
    """

    column: str
    to: str = "participant"
    erased: WhenErased = WhenErased.ROW


@dataclass(frozen=True)
class TableEntry:
    """What one table holds, and why.

    ``apart`` says why nobody's row is in a register extract, where ``links`` is empty or the rows
    are about the handling of the data rather than about the person.
    """

    title: str
    why: str
    columns: Mapping[str, Column]
    links: tuple[Link, ...] = ()
    apart: str = ""

    @property
    def in_extract(self) -> bool:
        """Whether the rows that hang on a participant belong in their extract."""
        return bool(self.links) and not self.apart

    def shown(self) -> Iterator[tuple[str, Column]]:
        """Give the columns that a register extract shows, in the order of the inventory."""
        for name, column in self.columns.items():
            if column.about is not About.TECHNICAL and not column.left_out:
                yield name, column


Inventory = Mapping[str, TableEntry]


def own(label: str) -> Column:
    """A plain statement about the participant."""
    return Column(label, About.PERSON)


def delicate(label: str) -> Column:
    """A statement about the participant's health, or about something else that is delicate."""
    return Column(label, About.PERSON, delicate=True)


def words(label: str) -> Column:
    """What staff write about the participant in words of their own."""
    return Column(label, About.PERSON, delicate=True, free=True)


def staff(label: str) -> Column:
    """Who of the staff it was."""
    return Column(label, About.STAFF)


def others(label: str, *, free: bool = False) -> Column:
    """Somebody outside the unit: an employer, an officer, one who orders work."""
    return Column(label, About.OTHERS, free=free)


def work(label: str, *, free: bool = False) -> Column:
    """Something about the unit's work."""
    return Column(label, About.WORK, free=free)


def technical(why: str) -> Column:
    """What the program needs to keep rows together; it tells nothing of anybody."""
    return Column("", About.TECHNICAL, left_out=why)


def held_back(column: Column, why: str) -> Column:
    """Return the column as one that the extract leaves out, with the reason."""
    return Column(column.label, column.about, column.delicate, column.free, why)


IDENTITY: Final = technical("Radens egen nyckel, slumpad.")
VERSION: Final = technical("Räknar sparningar, så att två inte skriver över varandra.")
OWNER: Final = technical("Pekar på deltagaren, som utdraget redan gäller.")
BELONGS: Final = technical("Binder raden till den rad den hör till.")
SEAL: Final = technical("Kontrollsumma.")
ORDER: Final = technical("Radens plats i listan.")
BY_PERSON: Final = (Link("participant_id"),)
"""A row that goes when the person goes."""


@dataclass(frozen=True)
class Room:
    """The tables of one room, and what they are for as the register of processing says it."""

    title: str
    purpose: str
    tables: Inventory = field(default_factory=dict)
