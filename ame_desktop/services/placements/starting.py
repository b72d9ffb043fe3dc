"""What an approved placement brings with it: the person belongs to the arena for the period."""

from ame_desktop.domain.arenas import ArenaKind, overlaps
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.repositories import placements as repository
from ame_desktop.storage.unit_of_work import UnitOfWork


def join_arena(work: UnitOfWork, placement: Placement) -> None:
    """Let the person belong to the placement's arena, where no membership covers it already.

    At another unit the placement itself is what the board and attendance show.
    """
    if placement.arena_id is None or placement.host_unit:
        return
    if work.get(Arena, placement.arena_id).kind is ArenaKind.OTHER_UNITS:
        return
    period = (placement.start, placement.end)
    held = [
        row
        for row in repository.memberships_at(work, placement.participant_id, placement.arena_id)
        if overlaps(row.start, row.end, *period)
    ]
    if not held:
        work.add(
            Membership(
                participant_id=placement.participant_id,
                arena_id=placement.arena_id,
                start=placement.start,
                end=placement.end,
            )
        )
        return
    last = held[-1]
    if last.end is not None and (placement.end is None or placement.end > last.end):
        last.end = placement.end
