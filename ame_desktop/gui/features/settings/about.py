"""*Om programmet* in Inställningar: version, where the unit lies, licences and news."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop import PROGRAM, __version__
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.program_icon import program_icon
from ame_desktop.gui.dialogs.handbook_view import HandbookView
from ame_desktop.gui.widgets.fact_card import Fact, FactCard
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.services.about import AboutLine
from ame_desktop.services.handbook import HandbookPage, licence_page, news_page

TITLE: Final = "Om programmet"
SPEAKS: Final = "Byggt av fri programvara. Talar bara med enhetens egen fil eller server."
ICON: Final = 56
"""Pixels at 100 percent."""


class AboutSection(QWidget):
    """Says which program this is; what it says can be copied for whoever helps."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TITLE
        self._tools = tools
        self._lines: Sequence[AboutLine] = ()
        self._icon = QLabel(self)
        self._icon.setAccessibleName("Programmets ikon")
        name = QLabel(f"{PROGRAM} {__version__}", self)
        name.setProperty("kind", "heading")
        about = QLabel(SPEAKS, self)
        about.setProperty("kind", "muted")
        about.setWordWrap(True)
        self.card = FactCard("Program och enhet")
        self.copy_button = QPushButton("Kopiera uppgifterna", self)
        self.licence_button = QPushButton("Läs licenserna", self)
        self.news_button = QPushButton("Läs Nyheter", self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(about)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = FlowLayout(spacing=10)
        for button in (self.copy_button, self.licence_button, self.news_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.card)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.copy_button.clicked.connect(self._copy)
        self.licence_button.clicked.connect(lambda: self._read(licence_page))
        self.news_button.clicked.connect(lambda: self._read(news_page))
        tools.theme.changed.connect(self._draw)
        self._draw()

    def show_lines(self, lines: Sequence[AboutLine]) -> None:
        """Say what is open and where things lie."""
        self._lines = (*lines, AboutLine("Fönster", f"Qt {qVersion()}"))
        self.card.show_facts([Fact(line.label, line.text) for line in self._lines])

    def _draw(self) -> None:
        size = self._tools.theme.px(ICON)
        self._icon.setPixmap(program_icon().pixmap(size))

    def _copy(self) -> None:
        text = "\n".join(f"{line.label}: {line.text}" for line in self._lines)
        QGuiApplication.clipboard().setText(text)
        self._tools.say("Uppgifterna är kopierade. Klistra in dem där de behövs.")

    def _read(self, page: Callable[[], HandbookPage]) -> None:
        found = page()
        HandbookView(found.path, found.title, self.window(), self._tools).open()
