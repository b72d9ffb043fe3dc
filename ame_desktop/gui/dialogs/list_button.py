"""*Till Excel* on a page: shows the page's list under *Rapporter*, with names on purpose only."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from ame_desktop.gui.core.page import Page
from ame_desktop.services.context import Context
from ame_desktop.services.exports import list_infos

KEY: Final = ("Ctrl+E", "Till Excel")
REPORTS: Final = "reports"


class ListButton(QPushButton):
    """Shows only to those who may take the list out; Ctrl+E does the same.

    Args:
        page: the page that the list belongs to.
        ctx: who looks.
        list_id: the ready list.
    """

    def __init__(self, page: Page, ctx: Context, list_id: str) -> None:
        super().__init__("Till Excel", page)
        self._page = page
        self._list_id = list_id
        self._reached = list_id in {info.id for info in list_infos(ctx)}
        self.setVisible(self._reached)
        page.tools.icons.dress(self, "export")
        self.clicked.connect(self.show_list)
        shortcut = QShortcut(QKeySequence(KEY[0]), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.show_list)

    def show_list(self) -> None:
        """Show the list under *Rapporter*."""
        if self._reached:
            self._page.tools.open_page(REPORTS, self._list_id)
