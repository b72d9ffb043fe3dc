"""Menus that open standing on their first choice, so that the arrows and Enter go on from there."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu


def stand_on_first(menu: QMenu) -> None:
    """Let a menu open with its first choice chosen, each time."""

    def stand() -> None:
        first = next((action for action in menu.actions() if action.isEnabled()), None)
        if menu.isVisible() and menu.activeAction() is None and first is not None:
            menu.setActiveAction(first)

    # Qt forgets the choice while it opens the menu.
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, stand))
