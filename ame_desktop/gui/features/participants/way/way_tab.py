"""*Vägen till arbete*: a row of parts, each filled by a room of its own; one is shown at a time."""

from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.participant_files import FilePart, ParticipantFile
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.features.participants.way.intake_tab import IntakeTab
from ame_desktop.gui.features.participants.way.leaves_tab import LeavesTab
from ame_desktop.gui.features.participants.way.mapping_tab import MappingTab
from ame_desktop.gui.features.participants.way.matching_tab import MatchingTab
from ame_desktop.gui.features.participants.way.plans_tab import PlansTab
from ame_desktop.gui.features.participants.way.timeline_tab import TimelineTab
from ame_desktop.gui.widgets.flow_layout import FlowLayout

WAY_PARTS: Final[dict[FilePart, type[RoomTab]]] = {
    FilePart.INTAKE: IntakeTab,
    FilePart.MAPPING: MappingTab,
    FilePart.MATCHING: MatchingTab,
    FilePart.PLANS: PlansTab,
    FilePart.LEAVES: LeavesTab,
    FilePart.TIMELINE: TimelineTab,
}
"""The parts, in their order; the title of each is what :class:`FilePart` calls it."""


class WayTab(RoomTab):
    """Shows one part of the way at a time; what is not shown is neither read nor logged."""

    topics: ClassVar[frozenset[Topic]] = frozenset[Topic]().union(
        *(kind.topics for kind in WAY_PARTS.values())
    )

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._file: ParticipantFile | None = None
        self._group = QButtonGroup(self)
        # Before the parts, so that Tab goes from the tabs to this row and then to the part.
        self._buttons = {part: self._button(part) for part in WAY_PARTS}
        self.parts = {part: kind(desk, self) for part, kind in WAY_PARTS.items()}
        row = QWidget(self)
        flow = FlowLayout(row, spacing=4)
        for button in self._buttons.values():
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(row)
        # Not a stack of widgets: that asks for as much room as its tallest part, shown or not.
        for tab in self.parts.values():
            tab.hide()
            layout.addWidget(tab, 1)

    @property
    def part(self) -> FilePart | None:
        """The part that is shown."""
        shown = (part for part, button in self._buttons.items() if button.isChecked())
        return next(shown, None)

    @property
    @override
    def maker(self) -> QPushButton | None:
        return self.parts[self.part].maker if self.part is not None else None

    def button(self, part: FilePart) -> QPushButton:
        """Return the button that shows a part."""
        return self._buttons[part]

    def want(self, part: FilePart) -> None:
        """Show a part the next time a file is read."""
        self._buttons[part].setChecked(True)
        for other, tab in self.parts.items():
            tab.setVisible(other is part)

    @override
    def offered(self, file: ParticipantFile) -> bool:
        """Whether the person may see any part; the parts that are not offered are hidden."""
        offered = [part for part, tab in self.parts.items() if tab.offered(file)]
        for part, button in self._buttons.items():
            button.setVisible(part in offered)
        if offered and self.part not in offered:
            self.want(offered[0])
        return bool(offered)

    @override
    def read_file(self, file: ParticipantFile) -> None:
        self._file = file
        if self.part is not None:
            self.parts[self.part].read_file(file)

    def _button(self, part: FilePart) -> QPushButton:
        button = QPushButton(part.value, self)
        button.setProperty("kind", "quiet")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button)
        button.clicked.connect(partial(self._chosen, part))
        return button

    def _chosen(self, part: FilePart) -> None:
        self.want(part)
        if self._file is not None:
            self.read_file(self._file)
