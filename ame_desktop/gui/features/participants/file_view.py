"""A person's file: the name, the way back, and the tabs; a tab is read when it is opened."""

from datetime import date
from enum import IntEnum
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.overview import Overview, OverviewActs
from ame_desktop.gui.features.participants.tabs import (
    AttendanceTab,
    ConsentsTab,
    HistoryTab,
    NotesTab,
)


class Tab(IntEnum):
    """The tabs, in their order."""

    OVERVIEW = 0
    ATTENDANCE = 1
    NOTES = 2
    CONSENTS = 3
    HISTORY = 4


class FileView(QWidget):
    """Holds the parts of a file; the page reads and writes."""

    back_asked = Signal()
    tab_opened = Signal(int)

    def __init__(self, tools: PageTools, acts: OverviewActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overview = Overview(tools.theme, acts)
        self.attendance = AttendanceTab(tools)
        self.notes = NotesTab(tools)
        self.consents = ConsentsTab(tools)
        self.history = HistoryTab(tools)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("Akten")
        for tab, title in (
            (self.overview, "Översikt"),
            (self.attendance, "Närvaro"),
            (self.notes, "Anteckningar"),
            (self.consents, "Medgivanden"),
            (self.history, "Historik"),
        ):
            self.tabs.addTab(tab, title)
        self.back_button = QPushButton("Till listan", self)
        tools.icons.dress(self.back_button, "left")
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
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        self.back_button.clicked.connect(self.back_asked)
        self.tabs.currentChanged.connect(self.tab_opened)

    @property
    def tab(self) -> Tab:
        """The tab that is open."""
        return Tab(max(self.tabs.currentIndex(), 0))

    def show_file(self, file: ParticipantFile, today: date) -> None:
        """Show a person's file."""
        self._name.setText(file.details.name.full)
        self._facts.setText(_facts(file, today))
        # A tooltip takes what looks like markup for markup, so it is given none to find.
        self._facts.setToolTip(f"<p>{escape(self._facts.text())}</p>")
        rights = file.rights
        self.tabs.setTabVisible(Tab.ATTENDANCE, rights.attendance)
        self.tabs.setTabVisible(Tab.NOTES, rights.read_case or rights.observe)
        self.tabs.setTabVisible(Tab.CONSENTS, rights.read_case)
        self.notes.add_button.setVisible(rights.write_case or rights.observe)
        self.notes.edit_button.setVisible(rights.write_case or rights.observe)
        self.notes.add_button.setText("Ny anteckning" if rights.write_case else "Ny iakttagelse")
        self.tabs.setTabText(Tab.NOTES, "Anteckningar" if rights.read_case else "Iakttagelser")
        for button in (self.consents.add_button, self.consents.withdraw_button):
            button.setVisible(rights.write_case)
        self.overview.show_file(file, today)


def _facts(file: ParticipantFile, today: date) -> str:
    arenas = [row.arena_name for row in file.memberships if row.end is None or row.end >= today]
    parts = [", ".join(dict.fromkeys(arenas))]
    if file.referral is not None:
        parts += [file.referral.route.value, f"Ärendeägare: {file.referral.owner}"]
    return " · ".join(part for part in parts if part)
