"""A tab of a person's file that one room fills: it reads, shows and changes its own."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.services.context import Context


@dataclass(frozen=True)
class FileDesk:
    """What a tab works with: the page that reads and writes, who acts, and where editors stand."""

    page: Page
    ctx: Context
    dock: EditorDock


class RoomTab(QWidget):
    """The base of such tabs; ``topics`` are the rooms whose changes make the tab read again."""

    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.making: QPushButton | None = None

    @property
    def maker(self) -> QPushButton | None:
        """The button that makes a new thing of what the tab holds, where it has one."""
        return self.making

    def offered(self, file: ParticipantFile) -> bool:
        """Whether the tab is shown for a file, by the person's rights."""
        del file
        return False

    def read_file(self, file: ParticipantFile) -> None:
        """Read the tab for a file: when it is opened, and when something in it has changed."""
