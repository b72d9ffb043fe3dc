"""A person's file in the register, opened as the window tests of its parts do."""

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.room_tab import RoomTab
from ame_desktop.gui.features.participants.way.way_tab import WayTab
from ame_desktop.services.context import Context
from tests.gui.own_tools import own_tools

R = TypeVar("R", bound=RoomTab)
OpenFile = Callable[[Context, UUID, FilePart], ParticipantsPage]


def file_opener(tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> OpenFile:
    """Return what opens somebody's file at a part of it, as a member of staff."""

    def open_file(ctx: Context, person: UUID, part: FilePart) -> ParticipantsPage:
        page = ParticipantsPage(own_tools(tools, ctx), ctx)
        shown(page)
        page.open(FilePlace(person, part))
        wait(page, qtbot)
        return page

    return open_file


def way_part(page: ParticipantsPage, part: FilePart, kind: type[R]) -> R:
    """Return a part of *Vägen till arbete*, which the file is open at."""
    way = page.file_view.rooms[Tab.WAY]
    assert isinstance(way, WayTab)
    assert way.part is part
    found = way.parts[part]
    assert isinstance(found, kind)
    return found


def wait(page: ParticipantsPage, qtbot: Any) -> None:
    """Wait until everything that was asked for has been answered."""
    qtbot.waitUntil(lambda: page.tools.tasks.idle)
    qtbot.wait(5)
    qtbot.waitUntil(lambda: page.tools.tasks.idle)
