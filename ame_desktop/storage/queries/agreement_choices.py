"""The counterparts that an agreement can be made with."""

from sqlalchemy import select

from ame_desktop.domain.agreement_choices import CounterpartChoice
from ame_desktop.domain.expected import swedish_key
from ame_desktop.storage.models.orders import Customer
from ame_desktop.storage.store import Reader


def counterparts(reader: Reader) -> tuple[CounterpartChoice, ...]:
    """Return all counterparts by name, also those that are no longer helped."""
    table = Customer
    query = select(table.id, table.name, table.contact, table.phone, table.email, table.active)
    found = (CounterpartChoice(*row) for row in reader.execute(query))
    return tuple(sorted(found, key=lambda row: swedish_key(row.name)))
