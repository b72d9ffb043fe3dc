"""How a command's rows stand in the log and in undo: before and after, as plain data."""

from enum import Enum
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy.orm import PassiveFlag, object_mapper
from sqlalchemy.orm.attributes import get_history, instance_state

from ame_desktop.domain.changes import RowChange

_PARTICIPANT_COLUMNS = ("participant_id", "first_id", "second_id", "practical_supervisor_id")


def values_of(row: object, *, whole: bool = False) -> dict[str, object]:
    """Return the columns of a row, but for its version.

    A column that is read by itself, and that the command had no use for, is left out unless the
    ``whole`` row is asked for: whoever changes the row need not have the right to read it.
    """
    columns = object_mapper(row).column_attrs
    unread = set() if whole else instance_state(row).unloaded
    names = [each.key for each in columns if not (each.deferred and each.key in unread)]
    return {name: getattr(row, name) for name in names if name != "version"}


def values_before(row: object, *, whole: bool = False) -> dict[str, object]:
    """Return the columns of a row as they were before the command changed them."""
    values = values_of(row, whole=whole)
    for name in values:
        removed = get_history(row, name, PassiveFlag.PASSIVE_NO_INITIALIZE).deleted
        if removed:
            values[name] = removed[0]
    return values


def as_detail(change: RowChange) -> list[Any]:
    """Return a change as it stands in a line of the log: of a changed row, what changed."""
    before, after = change.before, change.after
    if before is not None and after is not None:
        changed = [name for name in after if before.get(name) != after[name]]
        before = {name: before[name] for name in changed}
        after = {name: after[name] for name in changed}
    return [change.table, str(change.key), _plain(before), _plain(after)]


def _plain(values: dict[str, object] | None) -> dict[str, Any] | None:
    if values is None:
        return None
    return {name: _plain_value(value) for name, value in values.items() if name != "version"}


def _plain_value(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return f"sha256:{sha256(value).hexdigest()}"
    if value is None or isinstance(value, bool | int | float | str | list | dict):
        return value
    return str(value)


def participants_in(change: RowChange) -> set[UUID]:
    """Return the participants whom a changed row is about."""
    if change.table == "participant":
        return {change.key}
    named = (
        values.get(column)
        for values in (change.before, change.after)
        if values is not None
        for column in _PARTICIPANT_COLUMNS
    )
    return {value for value in named if isinstance(value, UUID)}
