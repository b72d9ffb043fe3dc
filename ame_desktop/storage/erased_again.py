"""Keeping erased people erased: whoever an older copy brings back is erased anew when it is opened.

Source: NAT-37.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_chain import ERASE_ACTION
from ame_desktop.storage.backup import backup_folder
from ame_desktop.storage.compacting import compact
from ame_desktop.storage.erased_journal import (
    Erased,
    journal_file,
    journal_in,
    read_journals,
    write_journal,
)
from ame_desktop.storage.erasing import erase, erased_people
from ame_desktop.storage.errors import StorageReadOnlyError
from ame_desktop.storage.queries.unit import unit_id
from ame_desktop.storage.store import Store

BROUGHT_BACK: Final = (
    "Filen har personer som är gallrade, så den öppnas inte i läsläge. "
    "Öppna den där den går att skriva i, så gallras de igen."
)
ROOMS: Final = tuple(Topic)


def journals(unit_file: Path, second_folder: Path | None = None) -> tuple[Path, ...]:
    """Return every place where the journal of a unit is kept."""
    beside = (journal_file(unit_file), journal_in(backup_folder(unit_file)))
    return beside if second_folder is None else (*beside, journal_in(second_folder))


def keep_erased(store: Store, unit_file: Path, at: datetime) -> tuple[UUID, ...]:
    """Erase anew whom the journal names and the file has; then let the journals name everybody.

    Only those beside the file are asked: a folder far away may not answer when somebody logs in.

    Args:
        store: the unit as it was opened.
        unit_file: its file; the journal lies beside it, and with its copies.
        at: the instant, for the log.

    Returns:
        Those who had come back.

    Raises:
        StorageReadOnlyError: somebody has come back, and nothing can be written.
    """
    places = journals(unit_file)
    with store.read() as reader:
        unit, erased = unit_id(reader), erased_people(reader)
    if unit is None:
        return ()
    named = read_journals(places, unit)
    back = {person: told for person, told in named.items() if person not in erased}
    if back and store.read_only:
        raise StorageReadOnlyError(BROUGHT_BACK)
    if back:
        _erase_again(store, back, at)
    note_erased(places, unit, {**named, **erased})
    return tuple(back)


def note_erased(places: Iterable[Path], unit: UUID, erased: Erased) -> None:
    """Write those who are erased in each journal; a folder that cannot be reached waits."""
    for path in places if erased else ():
        # What is not noted there now is noted when the unit is opened the next time.
        with suppress(OSError):
            if path.parent.exists():
                write_journal(path, unit, erased)


def note_with_copies(store: Store, *folders: Path | None) -> None:
    """Let the journal with the copies in each folder name everybody who is erased."""
    with store.read() as reader:
        unit, erased = unit_id(reader), erased_people(reader)
    if unit is not None:
        note_erased((journal_in(folder) for folder in folders if folder is not None), unit, erased)


def bring_journal(store: Store, unit_file: Path, folder: Path) -> None:
    """Let the journal beside a restored file name whom the one with its copies names."""
    with store.read() as reader:
        unit = unit_id(reader)
    if unit is not None:
        note_erased((journal_file(unit_file),), unit, read_journals((journal_in(folder),), unit))


def forgetting(unit_file: Path, now: Callable[[], datetime]) -> Callable[[Store], object]:
    """Return what sees to a newly opened file before anybody enters it."""
    return lambda store: keep_erased(store, unit_file, now())


def _erase_again(store: Store, back: Erased, at: datetime) -> None:
    by_erasure: dict[UUID, list[UUID]] = {}
    for person, (which, _) in back.items():
        by_erasure.setdefault(which, []).append(person)
    for which, people in by_erasure.items():
        moment = back[people[0]][1]
        with store.write(ERASE_ACTION, ROOMS, staff_id=None, at=at, kind=LogKind.SYSTEM) as work:
            connection = work.session.connection()
            work.erases(people, erase(connection, people, which, moment).keys)
            work.counts(len(people))
            work.done(None, "", undoable=False)
    compact(store)
