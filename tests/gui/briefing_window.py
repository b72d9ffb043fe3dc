"""A real page of the morning meeting on a real unit, for the tests of its keys."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.briefing.card_list import CardList
from ame_desktop.gui.features.briefing.page import BriefingPage
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from tests.support.keys import press
from tests.support.mornings import MONDAY, names

PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class BriefingWindow:
    """The page with what a test does in it; ``keys`` counts every press."""

    page: BriefingPage
    tools: PageTools
    qtbot: Any
    keys: int = 0

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        held = self.page.window().focusWidget()
        assert held is not None
        return held

    @property
    def cards(self) -> CardList:
        """The list of cards that has the focus."""
        assert isinstance(self.focus, CardList)
        return self.focus

    def key(self, key: Any, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key where the focus is, and wait for what it does."""
        self.keys += 1
        press(self.focus, key, modifiers)
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked for is stored and shown."""
        self.qtbot.waitUntil(lambda: self.tools.tasks.idle)

    def stand_on(self, name: str) -> None:
        """Stand on a person's card."""
        cards = [
            *self.page.board.unassigned,
            *(c for x in self.page.board.columns for c in x.cards),
        ]
        found = next(card for card in cards if card.short_name == name)
        self.page.focus.stand_on_person(found.participant_id)

    def columns(self) -> list[list[str]]:
        """The short names in each column as they are shown."""
        return [names(column.cards) for column in self.page.board.columns]


def open_window(
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    qtbot: Any,
    ctx: Context,
    day: date = MONDAY,
) -> BriefingWindow:
    """Show the page for somebody, on a day."""
    stack = UndoStack(page_tools.tasks, page_tools.bus, lambda changes: undo(ctx, changes))
    tools = replace(page_tools, undo=stack, today=ctx.clock.today)
    page = BriefingPage(tools, ctx)
    page.show_day(day)
    page.resize(1166, 700)
    shown(page)
    window = BriefingWindow(page, tools, qtbot)
    window.settle()
    return window
