"""All tabs as a menu, where there are more than have room beside each other."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QMenu, QTabWidget, QToolButton
from typing_extensions import override

from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.menus import stand_on_first

NAME = "Alla flikar"


class TabMenu(QToolButton):
    """Stands at the end of a row of tabs, for as long as some of them are out of sight.

    Args:
        tabs: the tabs; a tab that is not shown is not in the menu either.
        icons: gives the button its picture.
    """

    def __init__(self, tabs: QTabWidget, icons: Icons) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self.setProperty("kind", "quiet")
        self.setAccessibleName(NAME)
        self.setToolTip(NAME)
        icons.dress(self, "menu")
        # It is for the mouse: with the keyboard the arrows go from tab to tab.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setAccessibleName(NAME)
        menu.aboutToShow.connect(self._fill)
        stand_on_first(menu)
        self.setMenu(menu)
        tabs.setCornerWidget(self, Qt.Corner.TopRightCorner)
        tabs.installEventFilter(self)
        tabs.tabBar().installEventFilter(self)
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be there when the tabs have no room, and gone when they have."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._follow()
        return super().eventFilter(watched, event)

    @override
    def sizeHint(self) -> QSize:
        bar = self._tabs.tabBar().sizeHint()
        return super().sizeHint().boundedTo(QSize(1000, bar.height()))

    def _follow(self) -> None:
        tabs = self._tabs
        bar = tabs.tabBar()
        wanted = sum(bar.tabRect(place).width() for place in range(bar.count()))
        crowded = wanted > tabs.width() > 0
        if crowded == self.isHidden():
            self.setVisible(crowded)

    def _fill(self) -> None:
        tabs, menu = self._tabs, self.menu()
        menu.clear()
        for place in range(tabs.count()):
            if tabs.isTabVisible(place):
                title = tabs.tabText(place).replace("&", "&&")
                action = menu.addAction(title, partial(tabs.setCurrentIndex, place))
                action.setCheckable(True)
                action.setChecked(place == tabs.currentIndex())
