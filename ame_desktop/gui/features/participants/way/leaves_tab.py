"""*Ledighet, intyg och resor*: one column of sections, each filled by a module of its own."""

from typing import ClassVar, Final

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.features.participants.way.bus_cards_section import BusCardsSection
from ame_desktop.gui.features.participants.way.certificates_section import CertificatesSection
from ame_desktop.gui.features.participants.way.leaves_section import LeavesSection

SECTIONS: Final[tuple[type[RoomTab], ...]] = (LeavesSection, CertificatesSection, BusCardsSection)
"""The sections, from the top; one that the person may not see is hidden."""


class LeavesTab(RoomTab):
    """Shows the sections that the person may see, and reads no others."""

    topics: ClassVar[frozenset[Topic]] = frozenset[Topic]().union(
        *(section.topics for section in SECTIONS)
    )

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sections = tuple(kind(desk, self) for kind in SECTIONS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(16)
        for section in self.sections:
            layout.addWidget(section)
        layout.addStretch(1)

    @property
    @override
    def maker(self) -> QPushButton | None:
        """The button of the section that one stands in, else of the first."""
        focused = QApplication.focusWidget()
        makers: list[QPushButton] = []
        for section in self.findChildren(RoomTab):
            button = section.making
            if button is None or not button.isVisible():
                continue
            if focused is not None and section.isAncestorOf(focused):
                return button
            makers.append(button)
        return makers[0] if makers else None

    @override
    def offered(self, file: ParticipantFile) -> bool:
        offered = [section.offered(file) for section in self.sections]
        for section, shown in zip(self.sections, offered, strict=True):
            section.setVisible(shown)
        return any(offered)

    @override
    def read_file(self, file: ParticipantFile) -> None:
        for section in self.sections:
            if section.offered(file):
                section.read_file(file)
