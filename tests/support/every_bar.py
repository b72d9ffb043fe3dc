"""All that a window is held to at once: its controls, its texts, Tab round it, and the ring."""

from PySide6.QtWidgets import QApplication, QWidget

from tests.support.bars import faults
from tests.support.clipping import clipped
from tests.support.tab_round import go_round, in_turn, rings

Measured = dict[str, float]
"""How well the ring of each kind of control shows; below 1 it does not."""


def shortcomings(where: str, root: QWidget, ringed: Measured) -> list[str]:
    """Return what a window that is shown falls short of, with where it stands."""
    root.window().activateWindow()
    QApplication.processEvents()
    wanted = in_turn(root)
    found = [*faults(root), *(f"cut: {text}" for text in clipped(root))]
    if wanted:
        held = QApplication.focusWidget()
        if held is None or not root.isAncestorOf(held):
            wanted[0].setFocus()
        found += [f"not reached: {name}" for name in go_round(where, wanted)]
        rings(wanted, ringed)
    return [f"{where}: {text}" for text in found]


def unseen(ringed: Measured) -> Measured:
    """Return the kinds of controls whose ring does not show."""
    return {kind: ring for kind, ring in ringed.items() if ring < 1}
