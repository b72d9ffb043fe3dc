"""Exempelkommun where some participants are protected: nobody but who is named may meet them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from ame_desktop.domain.access import Role
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import NumberKind, Protection
from ame_desktop.services.context import Context
from ame_desktop.storage.base import Base
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.models.access import Staff, StaffArena, StaffRole
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.participants import CaseNote, Participant, ProtectedReader
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.store import Reader, Store
from tests.support.clock import FixedClock
from tests.support.training import TrainingUnit
from tests.support.units import KEY

NAMED, STRANGER = "namngiven", "obehorig"
GIVEN, FAMILY, ALIAS = "Xerxeshild", "Nattviolsson", "Ljungblomma"
PHONE, EMAIL, ADDRESS = "0760-918273", "gomd@exempel.test", "Dolda stigen 7"
NOTE = "Bor hos sin syster sedan flytten."
LOG = frozenset({"log_entry", "log_subject"})
"""The log keeps whom its lines concern; it is read through its own screen."""

Rows = dict[str, set[UUID]]


def number_of(place: int) -> str:
    """The invented number of a hidden person."""
    return f"19700101{9000 + place}"


@dataclass(frozen=True)
class Hidden:
    """The unit, who is protected in it, and two who hold every role: one named, one not.

    Args:
        path: the unit's file.
        rows: the identities of all rows about those who are protected, by table.
        contact: what is never shown without a reason.
        names: all else that would tell who they are.
    """

    path: Path
    named: Context
    stranger: Context
    people: tuple[UUID, ...]
    rows: Rows
    names: tuple[str, ...]
    contact: tuple[str, ...] = (PHONE, EMAIL, ADDRESS)

    @property
    def keys(self) -> frozenset[UUID]:
        """The identities of all that is about them."""
        return frozenset().union(*self.rows.values())

    def copied_to(self, folder: Path) -> "Hidden":
        """Open a copy of the file, once its own window has closed it."""
        path = TrainingUnit(self.path).copied_to(folder)
        store = Store(open_file(path, KEY))
        named, stranger = (replace(ctx, store=store) for ctx in (self.named, self.stranger))
        return replace(self, path=path, named=named, stranger=stranger)


def hidden_unit(unit: TrainingUnit, folder: Path) -> Hidden:
    """Copy Exempelkommun and protect so many there that every kind of row is about one of them."""
    path = unit.copied_to(folder)
    store, clock = Store(open_file(path, KEY)), FixedClock()
    with store.read() as reader:
        demo = actor_by_login(reader, "demo")
        assert demo is not None
        people = _spread(_rows_by_person(reader))
    chief = Context(demo, clock, store)
    staff = _add_staff(chief)
    _protect(chief, people, staff[NAMED])
    with store.read() as reader:
        rows = rows_about(reader, people)
        actors = {login: actor_by_login(reader, login) for login in staff}
    contexts = {login: chief.acting_as(actor) for login, actor in actors.items() if actor}
    numbers = (number_of(place) for place in range(len(people)))
    told = [GIVEN, FAMILY, ALIAS, NOTE]
    for number in numbers:
        told += [number, f"{number[:8]}-{number[8:]}", f"{number[2:8]}-{number[8:]}"]
    return Hidden(path, contexts[NAMED], contexts[STRANGER], people, rows, tuple(told))


def other_ids(hidden: Hidden, table: str) -> list[UUID]:
    """The identities of a table's rows that are about others."""
    with hidden.named.read() as reader:
        kept = Base.metadata.tables[table]
        found = reader.execute(select(kept.c.id).order_by(kept.c.id)).scalars()
        return [key for key in found if key not in hidden.rows.get(table, ())]


def rows_about(reader: Reader, people: Iterable[UUID]) -> Rows:
    """Return the identities of all rows that hang on somebody, however many steps away."""
    found: Rows = defaultdict(set)
    found["participant"] |= set(people)
    grown = True
    while grown:
        grown = False
        for table in Base.metadata.sorted_tables:
            if table.name in LOG | {"participant"} or "id" not in table.c:
                continue
            keys = _hanging(reader, table, found)
            grown |= not keys <= found[table.name]
            found[table.name] |= keys
    return {name: keys for name, keys in found.items() if keys}


def _hanging(reader: Reader, table: Table, found: Rows) -> set[UUID]:
    """The rows of a table that point at what is found; a case of many points at no one."""
    keys: set[UUID] = set()
    for column in table.columns:
        for key in column.foreign_keys:
            parents = found.get(key.column.table.name)
            if parents and key.column.name == "id":
                keys |= set(reader.scalars(select(table.c.id).where(column.in_(parents))))
    return keys


def _rows_by_person(reader: Reader) -> dict[UUID, frozenset[str]]:
    people = reader.scalars(select(Participant.id).order_by(Participant.number)).all()
    return {person: frozenset(rows_about(reader, [person])) for person in people}


def _spread(tables: dict[UUID, frozenset[str]]) -> tuple[UUID, ...]:
    """Choose few people who together have rows in every table that anybody has rows in."""
    left = set().union(*tables.values())
    chosen: list[UUID] = []
    while left:
        best = max(tables, key=lambda person: len(tables[person] & left))
        chosen.append(best)
        left -= tables[best]
    return tuple(chosen)


def _add_staff(chief: Context) -> dict[str, UUID]:
    ids = {NAMED: new_id(), STRANGER: new_id()}
    with chief.write("test.staff") as work:
        arenas = work.session.scalars(select(Arena.id)).all()
        for login, key in ids.items():
            work.add(Staff(id=key, login=login, name=login.title()))
            work.add(*(StaffRole(staff_id=key, role=role) for role in Role))
            work.add(*(StaffArena(staff_id=key, arena_id=arena) for arena in arenas))
        work.done(None, "")
    return ids


def _protect(chief: Context, people: tuple[UUID, ...], named: UUID) -> None:
    """Give them names that nobody else has, and name one member of staff on their cases.

    The change of the names is in the log, as it is where somebody is protected later on.
    """
    with chief.write("participants.edit") as work:
        for place, key in enumerate(people):
            person = work.get(Participant, key)
            person.given_name, person.family_name, person.alias = GIVEN, FAMILY, ALIAS
            person.number, person.number_kind = number_of(place), NumberKind.PERSONAL
            person.phone, person.email, person.address = PHONE, EMAIL, ADDRESS
            person.protection = Protection.MARKED
            work.add(ProtectedReader(participant_id=key, staff_id=named))
            _write_notes(work.session, key)
            work.concerns(key)
        work.because(NOTE)
        work.done(None, "")


def _write_notes(session: Session, key: UUID) -> None:
    for note in session.scalars(select(CaseNote).where(CaseNote.participant_id == key)):
        note.text = NOTE
