"""The inventory: what every column of every table holds, whom it is about, and why it is kept.

The register extract, *gallring*, the register of processing and the impact assessment are made
from it. A test holds it against the tables, so that no column can be forgotten. Source: NAT-36.
"""

from typing import Final

from ame_desktop.domain.data_inventory.customers import CUSTOMERS
from ame_desktop.domain.data_inventory.groups import GROUPS
from ame_desktop.domain.data_inventory.job_tracks import JOB_TRACKS
from ame_desktop.domain.data_inventory.keeping import KEEPING
from ame_desktop.domain.data_inventory.kinds import (
    About,
    Column,
    Inventory,
    Link,
    Room,
    TableEntry,
    WhenErased,
)
from ame_desktop.domain.data_inventory.mapping import MAPPING
from ame_desktop.domain.data_inventory.morning import MORNING
from ame_desktop.domain.data_inventory.papers import PAPERS
from ame_desktop.domain.data_inventory.placing import PLACING
from ame_desktop.domain.data_inventory.plans import PLANS
from ame_desktop.domain.data_inventory.presence import PRESENCE
from ame_desktop.domain.data_inventory.register import REGISTER
from ame_desktop.domain.data_inventory.unit import UNIT
from ame_desktop.domain.data_inventory.way_in import WAY_IN

ROOMS: Final = (
    REGISTER,
    PRESENCE,
    MORNING,
    PLACING,
    PAPERS,
    WAY_IN,
    MAPPING,
    PLANS,
    GROUPS,
    JOB_TRACKS,
    CUSTOMERS,
    UNIT,
    KEEPING,
)
INVENTORY: Final[Inventory] = {name: entry for room in ROOMS for name, entry in room.tables.items()}

__all__ = [
    "INVENTORY",
    "ROOMS",
    "About",
    "Column",
    "Inventory",
    "Link",
    "Room",
    "TableEntry",
    "WhenErased",
]
