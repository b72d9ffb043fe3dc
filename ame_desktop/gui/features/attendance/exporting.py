"""Taking the shown days out to Excel: names on purpose only, then where to save."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.features.attendance.export_bar import ExportBar
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance_export import (
    ExportWish,
    export_name,
    may_name,
    save_attendance_export,
)
from ame_desktop.services.context import Context


class Exporting:
    """Asks, saves off the GUI thread and tells where the file is."""

    def __init__(self, page: Page, ctx: Context) -> None:
        self._page = page
        self._ctx = ctx
        self.bar = ExportBar()
        self.bar.wished.connect(self._choose_place)
        self.rooms: dict[View, Callable[[], object]] = {}
        """What takes out a room's own rows."""

    def ask(self, view: View, arena_id: UUID | None) -> None:
        """Ask how the days that are shown are to be taken out; a room takes out its own rows."""
        if view in self.rooms:
            self.rooms[view]()
            return
        first, last = view.span(self._page.day)
        words = f"Närvaro {view.words(self._page.day)}"
        self.bar.ask(ExportWish(first, last, arena_id), words, may_name=may_name(self._ctx))

    def save(self, wish: ExportWish, target: Path) -> None:
        """Write the file."""
        ctx = self._ctx
        self._page.tools.tasks.run(
            lambda: save_attendance_export(ctx, wish, target),
            lambda saved: self._page.tools.say(told_saved(saved)),
            lambda error: self._failed(error, wish, target),
            owner=self._page,
        )

    def _choose_place(self, wish: ExportWish) -> None:
        choose_target(
            self._page,
            "Spara närvaro som Excel",
            export_name(wish),
            "Excel (*.xlsx)",
            lambda target: self.save(wish, target),
        )

    def _failed(self, error: Exception, wish: ExportWish, target: Path) -> None:
        if isinstance(error, DomainError):
            self._page.show_error(error)
        else:
            self._page.tools.trouble(error, lambda: self.save(wish, target))
