"""The screen *Jobbspår* with what a test does in it, by keyboard."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.job_tracks.page import JobTracksPage
from ame_desktop.services import job_tracks
from ame_desktop.services.context import Context
from tests.gui.list_window import ListWindow
from tests.gui.own_tools import own_tools
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
Key = Qt.Key
OVERVIEW, PROFILE, CHAIN, INTENT, PLAN, PEOPLE = range(6)


@dataclass
class Window(ListWindow):
    """The page with what a test does in it."""

    page: JobTracksPage

    @property
    def said(self) -> str:
        return self.page.band.text

    def show_part(self, place: int) -> None:
        self.page.parts.setCurrentIndex(place)
        self.settle()
        self.page.table.setFocus()

    @override
    def save(self) -> None:
        super().save()
        assert self.panel is None, self.panel.summary

    def press(self, name: str) -> None:
        buttons = self.page.findChildren(QPushButton)
        found = [each for each in buttons if each.accessibleName() == name and each.isVisible()]
        assert len(found) == 1, name
        found[0].setFocus()
        self.key(Key.Key_Space)

    @property
    def file(self) -> Any:
        assert self.page.row is not None
        return job_tracks.track(self.unit.chief, self.page.row.track_id)


def open_page(unit: Unit, tools: PageTools, shown: Shown, ctx: Context | None = None) -> Window:
    opened: list[tuple[str, object]] = []
    who = ctx or unit.chief
    window = Window(unit, JobTracksPage(own_tools(tools, who, opened), who), opened=opened)
    shown(window.page)
    window.settle()
    return window
