"""Observing from the board: of the person whose card one stands on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.observe_panel import ObservePanel
from ame_desktop.gui.dialogs.observing import Observing, Seen

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage


class BoardObserving(QObject):
    """Opens the panel above the board, for the card that one stood on last."""

    def __init__(self, page: "BriefingPage") -> None:
        super().__init__(page)
        self._page = page
        self._observing = Observing(page, page.ctx, self._person)
        button = page.ui.observe_button
        # A click leaves the focus on the card, so that the keys go on working there.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setVisible(self._observing.reached)
        button.clicked.connect(self.ask)
        writes(button)

    @property
    def panel(self) -> ObservePanel:
        """Where the heading and the line are asked for."""
        return self._observing.panel

    def ask(self) -> None:
        """Ask about the person of the card."""
        self._observing.ask()

    def offer(self, widget: QWidget, place: QPoint) -> None:
        """Show a menu at the card: its papers, and the headings of an observation."""
        self._observing.offer(widget, place, self._page.sheet.acts())

    def _person(self) -> Seen | None:
        card = self._page.focus.chosen_card
        if card is None:
            return None
        return Seen(card.participant_id, card.full_name, self._page.board.arena_id)
