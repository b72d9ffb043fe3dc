"""Saving the whole handbook as a PDF from the window that shows it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tasks import JobCancelledError, Pool, Progress
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.widgets.progress_panel import ProgressPanel
from ame_desktop.services.handbook import FILE_NAME, save_handbook

NOT_SAVED: Final = "Avbrutet. Handboken har inte sparats."
HELD: Final = "Filen går inte att skriva. Välj en annan plats."


class HandbookSaving(QObject):
    """Asks where, and saves off the screen's thread.

    ``panel`` shows how far it has come, and ``band`` what came of it: a passing message of the
    main window lies behind the window that shows the handbook.
    """

    def __init__(self, tools: PageTools, window: QWidget) -> None:
        super().__init__(window)
        self._tools = tools
        self._window = window
        self.panel = ProgressPanel(window)
        self.band = MessageBand(window)

    def ask(self) -> None:
        """Ask for a place, then save."""
        choose_target(self._window, "Spara handboken som PDF", FILE_NAME, "PDF (*.pdf)", self.save)

    def save(self, target: Path) -> None:
        """Save the handbook to a file; a stopped saving leaves nothing behind."""

        def work(progress: Progress) -> Path:
            return save_handbook(target, lambda number: progress(number, 0))

        self.band.clear()
        self.panel.begin("Ritar sida")
        cancel = self._tools.tasks.run_long(
            work,
            self._saved,
            self._failed,
            self.panel.show_progress,
            owner=self,
            pool=Pool.RENDER,
        )
        self.panel.let_cancel(cancel)

    def _saved(self, path: Path) -> None:
        self.panel.end()
        self.band.say(told_saved(path), Tone.DONE)

    def _failed(self, error: Exception) -> None:
        self.panel.end()
        if isinstance(error, JobCancelledError):
            self.band.say(NOT_SAVED, Tone.INFO)
        elif isinstance(error, DomainError):
            self.band.say(error.message)
        elif isinstance(error, OSError):
            self.band.say(HELD)
        else:
            self._tools.trouble(error, None)
