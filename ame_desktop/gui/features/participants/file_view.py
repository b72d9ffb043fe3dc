"""A person's file: the name, the way back, and the tabs; a tab is read when it is opened."""

from datetime import date
from enum import IntEnum
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.participant_files import FilePart, ParticipantFile
from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.participants.data_tab import DataTab
from ame_desktop.gui.features.participants.documents_tab import DocumentsTab
from ame_desktop.gui.features.participants.follow_ups_tab import FollowUpsTab
from ame_desktop.gui.features.participants.observations_tab import ObservationsTab
from ame_desktop.gui.features.participants.overview import Overview, OverviewActs
from ame_desktop.gui.features.participants.placements_tab import PlacementsTab
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.features.participants.subsidies_tab import SubsidiesTab
from ame_desktop.gui.features.participants.tabs import (
    AttendanceTab,
    ConsentsTab,
    HistoryTab,
    NotesTab,
)
from ame_desktop.gui.features.participants.way.way_tab import WayTab
from ame_desktop.gui.widgets.tab_menu import TabMenu


class Tab(IntEnum):
    """The tabs, in their order."""

    OVERVIEW = 0
    WAY = 1
    FOLLOW_UPS = 2
    ATTENDANCE = 3
    OBSERVATIONS = 4
    PLACEMENTS = 5
    SUBSIDIES = 6
    NOTES = 7
    DOCUMENTS = 8
    CONSENTS = 9
    DATA = 10
    HISTORY = 11


TITLES: Final = {
    Tab.OVERVIEW: "Översikt",
    Tab.WAY: "Vägen till arbete",
    Tab.FOLLOW_UPS: FilePart.FOLLOW_UPS.value,
    Tab.ATTENDANCE: "Närvaro",
    Tab.OBSERVATIONS: "Iakttagelser",
    Tab.PLACEMENTS: "Placeringar",
    Tab.SUBSIDIES: "Stöd",
    Tab.NOTES: "Anteckningar",
    Tab.DOCUMENTS: "Dokument",
    Tab.CONSENTS: "Medgivanden",
    Tab.DATA: "Personuppgifter",
    Tab.HISTORY: "Historik",
}
LIMITED: Final = (
    "Behandlingen av uppgifterna är begränsad sedan {}. "
    "Bara närvaro och dagens fördelning kan skrivas tills den hävs."
)
ROOM_TABS: Final[dict[Tab, type[RoomTab]]] = {
    Tab.WAY: WayTab,
    Tab.FOLLOW_UPS: FollowUpsTab,
    Tab.OBSERVATIONS: ObservationsTab,
    Tab.PLACEMENTS: PlacementsTab,
    Tab.SUBSIDIES: SubsidiesTab,
    Tab.DOCUMENTS: DocumentsTab,
    Tab.DATA: DataTab,
}
"""The tabs that rooms of their own fill; a tab that nobody fills is not shown."""


class FileView(QWidget):
    """Holds the parts of a file; the page reads and writes."""

    back_asked = Signal()
    tab_opened = Signal(int)

    def __init__(self, desk: FileDesk, acts: OverviewActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tools = desk.page.tools
        self.overview = Overview(tools.theme, acts)
        self.attendance = AttendanceTab(tools)
        self.notes = NotesTab(tools)
        self.consents = ConsentsTab(tools)
        self.history = HistoryTab(tools)
        self.back_button = QPushButton("Till listan", self)
        tools.icons.dress(self.back_button, "left")
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("Akten")
        self.tabs.tabBar().setProperty("kind", "many")
        TabMenu(self.tabs, tools.icons)
        for scroller in self.tabs.tabBar().findChildren(QToolButton):
            # They are for the mouse: with the keyboard the arrows go from tab to tab.
            scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rooms = {tab: kind(desk) for tab, kind in ROOM_TABS.items()}
        held: dict[Tab, QWidget] = {
            Tab.OVERVIEW: self.overview,
            Tab.ATTENDANCE: self.attendance,
            Tab.NOTES: self.notes,
            Tab.CONSENTS: self.consents,
            Tab.HISTORY: self.history,
            **self.rooms,
        }
        for tab, title in TITLES.items():
            self.tabs.addTab(_scrolled(held.get(tab) or RoomTab(desk)), title)
            self.tabs.setTabVisible(tab, tab in held)
        self._name = QLabel(self)
        self._name.setProperty("kind", "title")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = QLabel(self)
        self._facts.setProperty("kind", "muted")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back_button)
        head.addWidget(self._name)
        head.addWidget(self._facts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.limited = MessageBand(self)
        layout.addLayout(head)
        layout.addWidget(self.limited)
        layout.addWidget(self.tabs, 1)
        self.back_button.clicked.connect(self.back_asked)
        self.tabs.currentChanged.connect(self.tab_opened)

    @property
    def tab(self) -> Tab:
        """The tab that is open."""
        return Tab(max(self.tabs.currentIndex(), 0))

    def make_new(self) -> None:
        """Press the button that makes a new thing of what the open tab holds, where it has one."""
        button = self._maker()
        if button is None or not button.isVisible() or not button.isEnabled():
            return
        menus = button.findChildren(QMenu)
        if not menus:
            button.click()
            return
        menus[0].popup(button.mapToGlobal(button.rect().bottomLeft()))
        menus[0].setActiveAction(menus[0].actions()[0])

    def _maker(self) -> QPushButton | None:
        tab = self.tab
        if tab in self.rooms:
            return self.rooms[tab].maker
        return {Tab.NOTES: self.notes.add_button, Tab.CONSENTS: self.consents.add_button}.get(tab)

    def want(self, part: FilePart) -> Tab:
        """Return the tab of a part, which shows that part when it is opened."""
        way = self.rooms[Tab.WAY]
        if isinstance(way, WayTab) and part in way.parts:
            way.want(part)
            return Tab.WAY
        return Tab[part.name]

    def show_file(self, file: ParticipantFile, today: date) -> None:
        """Show a person's file."""
        self._name.setText(file.details.name.full)
        self._facts.setText(_facts(file, today))
        # A tooltip takes what looks like markup for markup, so it is given none to find.
        self._facts.setToolTip(f"<p>{escape(self._facts.text())}</p>")
        self._tell_limit(file.limited_since)
        rights = file.rights
        self.tabs.setTabVisible(Tab.ATTENDANCE, rights.attendance)
        self.tabs.setTabVisible(Tab.NOTES, rights.read_case or rights.observe)
        self.tabs.setTabVisible(Tab.CONSENTS, rights.read_case)
        self.notes.add_button.setVisible(rights.write_case or rights.observe)
        self.notes.edit_button.setVisible(rights.write_case or rights.observe)
        self.notes.attaches = rights.write_case
        self.history.readers_button.setVisible(rights.follow_log)
        self.tabs.setTabText(Tab.NOTES, "Anteckningar" if rights.read_case else "Egna anteckningar")
        for tab, room in self.rooms.items():
            self.tabs.setTabVisible(tab, room.offered(file))
        for button in (self.consents.add_button, self.consents.withdraw_button):
            button.setVisible(rights.write_case)
        focused = QApplication.focusWidget()
        stood = focused is not None and self.overview.isAncestorOf(focused)
        name = focused.accessibleName() if focused is not None and stood else ""
        self.overview.show_file(file, today)
        if stood:
            self._stand_again(name)

    def _tell_limit(self, since: date | None) -> None:
        """Say that the data is only kept, for as long as it is so. Source: NAT-36."""
        sentence = LIMITED.format(since) if since is not None else ""
        if not sentence:
            self.limited.clear()
        elif self.limited.text != sentence:
            self.limited.stay(sentence, Tone.WARNING)

    def _stand_again(self, name: str) -> None:
        """Go back to the link of that name: the cards are made anew each time."""
        links = [b for b in self.overview.findChildren(QPushButton) if b.accessibleName() == name]
        # Those that are on their way out come first.
        (links[-1] if links else self.tabs.tabBar()).setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolled(tab: QWidget) -> QWidget:
    """Let a room's tab scroll where it is wider than the file, and the file stay as it is."""
    if not isinstance(tab, RoomTab):
        return tab
    area = QScrollArea()
    area.setWidget(tab)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tab.setProperty("kind", "plain")
    return area


def _facts(file: ParticipantFile, today: date) -> str:
    arenas = [row.arena_name for row in file.memberships if row.end is None or row.end >= today]
    parts = [", ".join(dict.fromkeys(arenas))]
    if file.referral is not None:
        parts += [file.referral.route.value, f"Ärendeägare: {file.referral.owner}"]
    return " · ".join(part for part in parts if part)
