"""On which days, and at what hours, group activities meet. Source: OSB-84 to OSB-86."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.expected import Hours
from ame_desktop.storage.models.groups import GroupActivity, GroupSession
from ame_desktop.storage.store import Reader


def hours_of_groups(
    reader: Reader, arenas: Collection[UUID], first: date, last: date
) -> dict[UUID, dict[date, Hours]]:
    """Return the hours of each day that a group meets on, by its arena; cancelled ones are not.

    Of several occasions on one day it is from the beginning of the first to the end of the last.
    """
    query = (
        select(
            GroupActivity.arena_id,
            GroupSession.day,
            func.min(GroupSession.start_minute),
            func.max(GroupSession.end_minute),
        )
        .join(GroupSession, GroupSession.activity_id == GroupActivity.id)
        .where(
            GroupActivity.arena_id.in_(arenas),
            GroupSession.day.between(first, last),
            GroupSession.cancelled.is_(False),
        )
        .group_by(GroupActivity.arena_id, GroupSession.day)
    )
    found: dict[UUID, dict[date, Hours]] = {}
    for arena, day, begins, ends in reader.execute(query):
        found.setdefault(arena, {})[day] = (begins, ends)
    return found
