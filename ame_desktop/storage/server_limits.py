"""The SQL by which a server refuses to change the rows of somebody whose data is restricted.

The same tables as the program refuses; of ``participant`` itself, the protection may still change,
which a rule for rows cannot tell apart, so the program alone guards it. Source: NAT-36.
"""

from collections.abc import Iterator
from typing import Final

from ame_desktop.domain.data_inventory import INVENTORY, Link
from ame_desktop.storage.models.limited_rows import kept_tables
from ame_desktop.storage.server_functions import as_owner
from ame_desktop.storage.server_names import ServerNames, quoted

_LIMITED: Final = 'SELECT l.participant_id FROM processing_limit l WHERE l."end" IS NULL'
_CHANGES: Final = ("INSERT", "UPDATE", "DELETE")


def limited_rules(names: ServerNames) -> Iterator[str]:
    """Give the statements that let nobody of the staff change what is only to be kept."""
    staff = quoted(names.staff)
    yield as_owner("limited()", "SETOF uuid", _LIMITED, "sql STABLE")
    yield "REVOKE ALL ON FUNCTION ame.limited() FROM PUBLIC"
    yield f"GRANT EXECUTE ON FUNCTION ame.limited() TO {staff}"
    for table in sorted(kept_tables() - {"participant"}):
        free = f"({_limited(table, table)}) IS NOT TRUE"
        for change in _CHANGES:
            using = "" if change == "INSERT" else f" USING ({free})"
            check = "" if change == "DELETE" else f" WITH CHECK ({free})"
            name = f"begränsad {change.lower()}"
            yield (
                f'CREATE POLICY "{name}" ON {table} AS RESTRICTIVE FOR {change} TO {staff}'
                f"{using}{check}"
            )


def _limited(table: str, row: str) -> str:
    return " OR ".join(_by_link(link, row) for link in INVENTORY[table].links)


def _by_link(link: Link, row: str) -> str:
    """Return the condition that a row is a restricted person's, by what it hangs on."""
    if link.to == "participant":
        return f"{row}.{link.column} IN (SELECT ame.limited())"
    above = f"above.id = {row}.{link.column} AND ({_limited(link.to, 'above')})"
    return f"EXISTS (SELECT FROM {link.to} above WHERE {above})"
