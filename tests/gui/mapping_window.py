"""The part *Kartläggning* in a person's file, opened as the window tests of it do."""

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.mapping_rows import WholeMapping
from ame_desktop.domain.participant_files import FilePart
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.way.mapping_tab import MappingTab
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.services.context import Context
from ame_desktop.services.mapping import mapping_file
from tests.gui.file_window import file_opener, wait, way_part
from tests.support.keys import press

P = TypeVar("P", bound=EditorPanel)
Open = Callable[[Context, UUID], tuple[ParticipantsPage, MappingTab]]


def opener(tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Open:
    """Return what opens somebody's file at the part, as a member of staff."""

    open_file = file_opener(tools, shown, qtbot)

    def make(ctx: Context, person: UUID) -> tuple[ParticipantsPage, MappingTab]:
        page = open_file(ctx, person, FilePart.MAPPING)
        return page, way_part(page, FilePart.MAPPING, MappingTab)

    return make


def panel_of(page: ParticipantsPage, kind: type[P]) -> P:
    """Return the editor that is shown."""
    panel = page.dock.panel
    assert isinstance(panel, kind)
    return panel


def whole_of(ctx: Context, person: UUID) -> WholeMapping:
    """Return a person's mapping as it is stored."""
    whole = mapping_file(ctx, person).whole
    assert whole is not None
    return whole


def stand_on(tab: MappingTab, key: object) -> None:
    """Stand on a part in the list."""
    assert tab.table.select(key)
    tab.table.setFocus()


def save(page: ParticipantsPage, qtbot: Any) -> None:
    """Save the editor that is shown, by keyboard."""
    panel = page.dock.panel
    assert panel is not None
    press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(page, qtbot)
    assert page.dock.panel is None, panel.summary
