"""What is only to be kept is not changed: whichever way a change comes, the row refuses it.

While the processing of a person's data is restricted, attendance and the day's work are written and
the restriction itself is handled; everything else waits until it is lifted. Source: NAT-36.
"""

from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, event, select
from sqlalchemy.orm import Mapper, object_session
from sqlalchemy.orm.attributes import get_history

from ame_desktop.domain.data_inventory import INVENTORY, Link, WhenErased
from ame_desktop.domain.data_requests import limit_sentence
from ame_desktop.domain.errors import DomainError
from ame_desktop.storage.base import Base
from ame_desktop.storage.models.data_requests import ProcessingLimit
from ame_desktop.storage.models.participants import Participant

STILL_WRITTEN: Final = frozenset(
    {
        "attendance",
        "attendance_correction",
        "announced_absence",
        "assignment",
        "data_request",
        "processing_limit",
        "protected_reader",
        "text_draft",
    }
)
"""Presence, and who is on which task while they are there, which others' safety depends on; how the
request itself is handled; and who may meet a protected person."""
_STILL_CHANGED = frozenset({"protection", "version"})
_KNOWN = "limited people"
Limits = dict[UUID, tuple[str, date]]


def keep(mapper: Mapper[Any], connection: Connection, row: Base) -> None:
    """Refuse to change a row of somebody whose data is only to be kept."""
    limits = _limits(connection, row)
    if not limits or _only_protection(mapper, row):
        return
    for link in INVENTORY[mapper.local_table.description].links:
        key = _person(connection, link, getattr(row, link.column))
        if key in limits:
            raise DomainError(limit_sentence(*limits[key]), rule="NAT-36")


def _limits(connection: Connection, row: Base) -> Limits:
    """Return whose data is restricted; one question for each command."""
    session = object_session(row)
    known: dict[Any, Any] = session.info if session is not None else {}
    if _KNOWN not in known:
        query = select(
            ProcessingLimit.participant_id, Participant.given_name, ProcessingLimit.start
        ).join(Participant, Participant.id == ProcessingLimit.participant_id)
        rows = connection.execute(query.where(ProcessingLimit.end.is_(None)))
        known[_KNOWN] = {key: (name, start) for key, name, start in rows}
    limits: Limits = known[_KNOWN]
    return limits


def _only_protection(mapper: Mapper[Any], row: Base) -> bool:
    if not isinstance(row, Participant):
        return False
    changed = {
        attribute.key
        for attribute in mapper.column_attrs
        if get_history(row, attribute.key).has_changes()
    }
    return bool(changed) and changed <= _STILL_CHANGED


def _person(connection: Connection, link: Link, value: UUID | None) -> UUID | None:
    """Return whose row it is, by way of the row that it belongs to where it names nobody."""
    if link.to == "participant" or value is None:
        return value
    above = INVENTORY[link.to].links[0]
    table = Base.metadata.tables[link.to]
    query = select(table.c[above.column]).where(table.c.id == value)
    found: UUID | None = connection.execute(query).scalar_one_or_none()
    return found


def kept_tables() -> frozenset[str]:
    """Return the tables whose rows of a restricted person are not changed."""
    hanging = {
        table
        for table, entry in INVENTORY.items()
        if any(link.erased is WhenErased.ROW for link in entry.links)
    }
    return frozenset(hanging - STILL_WRITTEN)


def watch() -> None:
    """Set the rule on every table whose rows are a participant's."""
    kept = kept_tables()
    for mapper in Base.registry.mappers:
        if mapper.local_table.description in kept:
            for change in ("before_insert", "before_update", "before_delete"):
                event.listen(mapper.class_, change, keep)
