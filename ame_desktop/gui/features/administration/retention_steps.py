"""Which steps somebody may take with a proposal of *gallring*, as it stands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from ame_desktop.domain.retention import ErasureItemRow, ErasureRow, ErasureState


@dataclass(frozen=True)
class Rights:
    """What the person who looks may do."""

    staff_id: UUID
    proposes: bool
    approves: bool


def may(name: str, row: ErasureRow, item: ErasureItemRow | None, rights: Rights) -> bool:
    """Whether a step can be taken; what the service refuses is not offered."""
    return _MAY[name](row, item, rights)


def next_step(row: ErasureRow, rights: Rights) -> str:
    """What comes next, in a sentence: an unfinished proposal is its maker's to go through."""
    if row.state is ErasureState.DRAFT and not _own_draft(row, rights):
        return f"Förslaget är inte klart. {row.proposed_by} går igenom personerna och föreslår."
    return row.next_step


def _own_draft(row: ErasureRow, rights: Rights) -> bool:
    mine = row.proposed_by_id == rights.staff_id
    return row.state is ErasureState.DRAFT and mine and rights.proposes


def _carries_out(row: ErasureRow, rights: Rights) -> bool:
    others = row.proposed_by_id != rights.staff_id
    return row.state is ErasureState.APPROVED and rights.approves and others


def _exports(row: ErasureRow, rights: Rights) -> bool:
    return row.state is ErasureState.APPROVED and rights.approves and bool(row.going)


def _keeps(row: ErasureRow, item: ErasureItemRow | None, rights: Rights) -> bool:
    changeable = _own_draft(row, rights) or _carries_out(row, rights)
    return item is not None and item.goes and changeable


_Step = Callable[[ErasureRow, ErasureItemRow | None, Rights], bool]
_MAY: Final[dict[str, _Step]] = {
    "propose": lambda row, _, rights: _own_draft(row, rights) and bool(row.going),
    "discard": lambda row, _, rights: _own_draft(row, rights),
    "export": lambda row, _, rights: _exports(row, rights),
    "erase": lambda row, _, rights: _carries_out(row, rights) and row.archived and bool(row.going),
    "prove": lambda row, _, rights: (
        row.state is ErasureState.DONE and not row.proven and rights.approves
    ),
    "save": lambda row, _, rights: row.proven,
    "keep": _keeps,
    "again": lambda row, item, rights: item is not None and item.chosen and _own_draft(row, rights),
}
