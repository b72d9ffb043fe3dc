"""Which cases the screen lists, and what it says where there are none."""

from enum import StrEnum
from typing import Final

from ame_desktop.domain.intake_rows import WITHOUT_NEXT, IntakeBoard, IntakeRow


class Heap(StrEnum):
    """Which cases the list shows; the value is what the choice is called."""

    ALL = "Alla som skrivs in"
    UNASSIGNED = "Att tilldela"
    MINE = "Mina"
    WITHOUT = WITHOUT_NEXT


MOST_SIGNS: Final = 16
"""How wide the choice is, in signs."""
EMPTY: Final = {
    Heap.ALL: "Ingen skrivs in just nu.",
    Heap.UNASSIGNED: "Alla ärenden har någon på enheten.",
    Heap.MINE: "Du har ingen som skrivs in just nu.",
    Heap.WITHOUT: "Alla har en ansvarig och ett nästa steg med dag.",
}


def rows_in(board: IntakeBoard, heap: Heap) -> list[IntakeRow]:
    """Return the cases of a heap: those whom nobody has come first, then by the day to act."""
    return sorted((row for row in board.rows if _stands_in(row, heap)), key=_order)


def _stands_in(row: IntakeRow, heap: Heap) -> bool:
    if heap is Heap.UNASSIGNED:
        return not row.is_assigned
    return row.mine or heap is not Heap.MINE


def _order(row: IntakeRow) -> tuple[bool, bool, str, str]:
    day = row.current.act_on.isoformat() if row.current and row.current.act_on else "9999"
    return row.is_assigned, not row.open_steps, day, row.listed


def told(board: IntakeBoard) -> str:
    """Return how many wait for somebody, by route, and how many lack a next step."""
    waiting = [row.route.value for row in board.rows if not row.is_assigned]
    counted = ", ".join(f"{waiting.count(route)} {route}" for route in sorted(set(waiting)))
    assign = f"{len(waiting)} att tilldela ({counted})" if waiting else "Inget att tilldela"
    return (
        f"{assign} · {len(board.rows)} under inskrivning · "
        f"{len(board.without)} utan ansvarig eller nästa steg"
    )
