"""The screen *Sammanställning*."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.changes import Topic
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.services.context import Context


class RollupsPage(Page):
    """Här sammanställs beställningarna tre gånger om året."""

    title: ClassVar[str] = "Sammanställning"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ROLLUPS})

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
