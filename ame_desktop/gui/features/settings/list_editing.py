"""A row of a list in Inställningar to be edited: its editor, and how it is read again."""

from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from ame_desktop.domain.staff import StaffRow
from ame_desktop.gui.features.settings.unit_sections import Shown, UnitList
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit


def list_edit(listed: UnitList, shown: Shown | None, row: object) -> RowEdit[Any] | None:
    """Return a row of a list to be edited; nothing where it cannot be edited.

    Args:
        listed: the list.
        shown: what it shows, once it has been read.
        row: the row, or ``None`` for a new one.
    """
    first = listed.editor(row)
    if first is None:
        return None
    made = [first]
    key = None if row is None or shown is None else shown.key(row)

    def make(found: object) -> Editor:
        return made.pop() if made else listed.editor(found) or first

    def read() -> object:
        again = listed.read()
        return next((found for found in again.rows if again.key(found) == key), None)

    # What a member of staff may do is in rows of their own.
    action = "staff.edit" if isinstance(row, StaffRow) else ""
    return RowEdit(_identity(key), row, make, read, action=action)


def _identity(key: object) -> UUID | None:
    """Return a row's identity; what has none of its own, such as a rule, is known by its name."""
    if key is None or isinstance(key, UUID):
        return key
    return uuid5(NAMESPACE_OID, str(key))
