"""The screen *Att göra*."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.changes import Topic
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.services.context import Context


class RemindersPage(Page):
    """Här finns det som väntar på dig."""

    title: ClassVar[str] = "Att göra"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.FOLLOW_UPS})

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
