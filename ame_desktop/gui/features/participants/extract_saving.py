"""Saving a register extract: where, how far it has come, and how it went."""

from pathlib import Path
from typing import Final
from uuid import UUID

from shiboken6 import isValid

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.calm_collector import without_pauses
from ame_desktop.gui.core.tasks import JobCancelledError, Pool, Progress
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.file_choice import choose_target
from ame_desktop.gui.features.participants.extract_panel import ExtractPanel
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.widgets.progress_panel import ProgressPanel
from ame_desktop.services.data_protection import extract_name, save_extract

NOT_SAVED: Final = "Avbrutet. Inget har sparats."


class ExtractSaver:
    """Asks where an extract is to be saved, and makes it off the screen's thread.

    Args:
        desk: the page, who acts, and where the panel stands.
        progress: where it is shown how far it has come.
    """

    def __init__(self, desk: FileDesk, progress: ProgressPanel) -> None:
        self._desk = desk
        self._progress = progress

    def ask(self, panel: ExtractPanel, participant_id: UUID) -> None:
        """Ask for a place under a proposed name, then save."""
        choose_target(
            self._desk.page,
            "Spara registerutdraget",
            extract_name(self._desk.ctx),
            "PDF (*.pdf)",
            lambda target: self.save(panel, participant_id, target),
        )

    def save(self, panel: ExtractPanel, participant_id: UUID, target: Path) -> None:
        """Save what has been gone through; stopped on the way, it leaves nothing."""
        desk, kept = self._desk, panel.kept

        def work(progress: Progress) -> Result[tuple[Path, ...]]:
            with without_pauses():
                return save_extract(desk.ctx, participant_id, target, kept, progress)

        def saved(result: Result[tuple[Path, ...]]) -> None:
            self._progress.end()
            desk.page.tools.undo.record(result.changes)
            if desk.dock.panel is panel:
                desk.dock.close_panel()

        def failed(error: Exception) -> None:
            self._progress.end()
            open_still = isValid(panel)
            if open_still:
                panel.let_save()
            if isinstance(error, JobCancelledError):
                desk.page.band.say(NOT_SAVED, Tone.INFO)
            elif isinstance(error, DomainError) and open_still:
                panel.show_rule(error)
            else:
                desk.page.tools.trouble(error, None)

        panel.save_button.setEnabled(False)
        self._progress.begin("Gör registerutdraget …")
        cancel = desk.page.tools.tasks.run_long(
            work,
            saved,
            failed,
            self._progress.show_progress,
            owner=desk.page,
            pool=Pool.RENDER,
        )
        self._progress.let_cancel(cancel)
