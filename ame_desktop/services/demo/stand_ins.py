"""The invented stand-ins: one who has been, and one who comes."""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.ids import new_id
from ame_desktop.storage.models.access import StandIn
from ame_desktop.storage.unit_of_work import UnitOfWork


def add_stand_ins(work: UnitOfWork, staff: Mapping[str, UUID], today: date) -> None:
    """Let colleagues have stood in for each other, and be about to."""
    for away, stand_in, start, days in (
        ("handledare3", "handledare2", -20, 2),
        ("handledare", "handledare3", 14, 4),
    ):
        first = today + timedelta(days=start)
        row = StandIn(
            id=new_id(),
            away_id=staff[away],
            stand_in_id=staff[stand_in],
            start=first,
            end=first + timedelta(days=days),
            named_by_id=staff["enhetschef"],
        )
        work.add(row)
