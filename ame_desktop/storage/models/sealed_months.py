"""What was made for somebody else of a month stands: whichever way a change comes.

To whom it was handed, when, and what they answered is noted afterwards. Source: NAT-30.
"""

from typing import Any, Final

from sqlalchemy import Connection, event
from sqlalchemy.orm import Mapper
from sqlalchemy.orm.attributes import get_history

from ame_desktop.domain.errors import DomainError
from ame_desktop.storage.models.attendance import MonthBasis

SEALED: Final = "Underlaget är fastställt och kan inte ändras. Gör en ny utgåva."
AFTERWARDS: Final = frozenset({"handed_on", "handed_to", "receipt", "version"})


def _keep(mapper: Mapper[Any], _connection: Connection, row: MonthBasis) -> None:
    keys = (attribute.key for attribute in mapper.column_attrs)
    if {key for key in keys if get_history(row, key).has_changes()} - AFTERWARDS:
        raise DomainError(SEALED)


def _keep_deleted(_mapper: Mapper[Any], _connection: Connection, _row: MonthBasis) -> None:
    raise DomainError(SEALED)


event.listen(MonthBasis, "before_update", _keep)
event.listen(MonthBasis, "before_delete", _keep_deleted)
