"""The screens of a window: which the person may use, and those that have been made."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget
from typing_extensions import override

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.shell.pages import PageSpec, in_rail_order

TAB_STEPS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class PageRack(QStackedWidget):
    """Makes each screen when it is first shown, and keeps it.

    Args:
        tools: the shared tools of all pages.
        specs: the screens.
        parent: the widget that holds them.
    """

    def __init__(
        self, tools: PageTools, specs: Sequence[PageSpec], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self.specs = _reached(specs)
        """The screens that the person may use, by id, in the order of the rail."""
        self._pages: dict[str, Page] = {}
        self._outdated: Page | None = None
        self.current_id = ""

    @property
    def current(self) -> Page | None:
        """The screen that is shown."""
        return self._pages.get(self.current_id) or self._outdated

    @property
    def in_rail(self) -> list[PageSpec]:
        """The screens that the rail shows."""
        return [spec for spec in self.specs.values() if spec.in_rail]

    @property
    def first_id(self) -> str:
        """The screen that one begins with, or an empty string where there is none."""
        return next(iter(self.specs), "")

    def page(self, page_id: str, day: date) -> Page:
        """Return a screen, made now, with the day that is shown, if it has not been before."""
        if page_id not in self._pages:
            made = self._pages[page_id] = self.specs[page_id].factory(self._tools)
            made.day = day
            self.addWidget(made)
        return self._pages[page_id]

    def show_page(self, page_id: str) -> None:
        """Show a screen that has been made; one that was made for other rights is thrown away."""
        self.current_id = page_id
        self.setCurrentWidget(self._pages[page_id])
        outdated, self._outdated = self._outdated, None
        if outdated is not None:
            self._drop(outdated)

    def take(self, specs: Sequence[PageSpec], *, keep: bool) -> str:
        """Take the screens of somebody whose rights have changed; they are made anew.

        Args:
            specs: the screens.
            keep: whether the one that is shown may stay, with what is typed in it, until another
                is shown; where rights were lost it shows what is out of reach now.

        Returns:
            The id of the screen to show now.
        """
        self.specs = _reached(specs)
        shown = self._pages.pop(self.current_id, None) if keep else None
        for page in self._pages.values():
            self._drop(page)
        self._pages.clear()
        if shown is not None and self.current_id in self.specs:
            self._outdated = shown
            shown.reload()
            return ""
        if shown is not None:
            self._drop(shown)
        return self.current_id if self.current_id in self.specs else self.first_id

    def release(self) -> None:
        """Let no screen listen any more."""
        for page in (*self._pages.values(), self._outdated):
            if page is not None:
                page.release()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Tabs that the focus stands in have taken the key before it comes here.
        step = TAB_STEPS.get(Qt.Key(event.key()), 0)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not (step and ctrl and self._turn_tab(step)):
            super().keyPressEvent(event)

    def _turn_tab(self, step: int) -> bool:
        """Show the next tab of the screen's outermost tabs, or the one before."""
        page = self.current
        all_tabs = [] if page is None else page.findChildren(QTabWidget)
        tabs = next((tabs for tabs in all_tabs if tabs.isVisible()), None)
        if tabs is None:
            return False
        places = [place for place in range(tabs.count()) if tabs.isTabVisible(place)]
        here = places.index(tabs.currentIndex())
        tabs.setCurrentIndex(places[(here + step) % len(places)])
        return True

    def _drop(self, page: Page) -> None:
        page.release()
        self.removeWidget(page)
        page.hide()
        page.deleteLater()


def _reached(specs: Sequence[PageSpec]) -> dict[str, PageSpec]:
    return {spec.id: spec for spec in in_rail_order(list(specs))}
