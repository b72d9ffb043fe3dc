"""Hears what the tests of this process store about people, so that files can be searched for it."""

from collections.abc import Iterator
from enum import Enum

from sqlalchemy import event
from sqlalchemy.orm import Session

from ame_desktop.storage.base import Base
from ame_desktop.storage.models.participants import Participant
from tests.support.plain_on_disk import Sought

PLAIN = 10
"""Signs of a text that nobody would write by chance in a setting or a name of a file."""


def hear_what_is_stored(sought: Sought) -> None:
    """From now on, seek everything that is stored about people, in whichever unit it is."""

    def hear(session: Session, *_: object) -> None:
        for row in (*session.new, *session.dirty):
            if isinstance(row, Base) and _is_about_people(row):
                for word in _words(row):
                    sought.add(word)

    event.listen(Session, "before_flush", hear)


def _is_about_people(row: Base) -> bool:
    return isinstance(row, Participant) or "participant_id" in row.__table__.c


def _words(row: Base) -> Iterator[str]:
    if isinstance(row, Participant):
        yield f"{row.given_name} {row.family_name}".strip()
        yield f"{row.family_name}, {row.given_name}".strip(" ,")
        number = row.number or ""
        yield from (number, number[2:], f"{number[2:8]}-{number[8:]}") if number else ()
        yield from (row.phone or "", row.email or "", row.address or "")
        return
    # What was never read in is not stored anew, and may be out of the writer's reach.
    loaded = vars(row)
    for column in row.__table__.columns:
        value = loaded.get(column.key)
        if isinstance(value, str) and not isinstance(value, Enum) and len(value) >= PLAIN:
            yield value
