"""What is done from *Gallring*: each step by its service, long ones with progress and *Avbryt*."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.retention import ErasureItemRow, ErasureRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tasks import JobCancelledError, Progress
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.administration.erase_editor import FILES, EraseEditor
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.progress_panel import ProgressPanel
from ame_desktop.services.context import Context
from ame_desktop.services.retention import (
    Ground,
    archive_name,
    discard,
    erase,
    export_archive,
    keep,
    proof_name,
    propose,
    prove,
    save_proof,
    take_again,
)

REASONS: Final = (
    "Ett ärende om personen är inte avslutat.",
    "Arkivmyndigheten har bett att akten bevaras.",
    "Akten behövs för uppföljning eller forskning.",
)
STOPPED: Final = "Avbrutet. Inget är gallrat och ingen fil är sparad."
Work = Callable[[Progress], Result[Any]]


class RetentionActs:
    """Takes the steps for the page.

    Args:
        page: the screen, which works off the GUI thread.
        ctx: who acts.
        ground: where the unit lies.
        dock: where the editors are shown.
        progress: tells how far a long step has come.
        reason: asks why somebody is kept.
    """

    def __init__(
        self,
        page: Page,
        ctx: Context,
        ground: Ground,
        dock: EditorDock,
        progress: ProgressPanel,
        reason: ReasonPrompt,
    ) -> None:
        self._page = page
        self._ctx = ctx
        self._ground = ground
        self._dock = dock
        self._progress = progress
        self._reason = reason
        self._archives: dict[UUID, Path] = {}

    def propose(self, row: ErasureRow) -> None:
        """*Föreslå för beslut*."""
        ctx, key, version = self._ctx, row.erasure_id, row.version
        self._page.command(lambda: propose(ctx, key, version))

    def discard(self, row: ErasureRow) -> None:
        """*Ta bort förslaget*."""
        ctx, key, version = self._ctx, row.erasure_id, row.version
        self._page.command(lambda: discard(ctx, key, version))

    def keep(self, item: ErasureItemRow) -> None:
        """*Behåll*: ask why."""
        ctx, key, version = self._ctx, item.item_id, item.version
        self._reason.ask(
            "Varför behålls personen?",
            REASONS,
            lambda why: self._page.command(lambda: keep(ctx, key, version, why)),
        )

    def take_again(self, item: ErasureItemRow) -> None:
        """*Ta med igen*."""
        ctx, key, version = self._ctx, item.item_id, item.version
        self._page.command(lambda: take_again(ctx, key, version))

    def export(self, row: ErasureRow) -> None:
        """*Exportera till arkivet*: ask where."""
        choose_target(
            self._page,
            "Spara arkivexporten",
            archive_name(self._ctx),
            FILES,
            lambda target: self.export_to(row, target),
        )

    def export_to(self, row: ErasureRow, target: Path) -> None:
        """Write the export to a file."""
        ctx, key, version = self._ctx, row.erasure_id, row.version

        def done(result: Result[Path]) -> None:
            self._archives[key] = result.value

        self._run(
            "Exporterar till arkivet …",
            lambda told: export_archive(ctx, key, version, target, told),
            done,
        )

    def erase(self, row: ErasureRow) -> None:
        """*Gallra*: ask for the export and the word, beside the page."""
        self._open(row, erases=True)

    def prove(self, row: ErasureRow) -> None:
        """*Gör protokollet*: ask for the export, beside the page."""
        self._open(row, erases=False)

    def save(self, row: ErasureRow) -> None:
        """*Spara protokollet*: ask where."""
        page, ctx, key = self._page, self._ctx, row.erasure_id

        def saved(path: Path) -> None:
            page.tools.say(told_saved(path))

        choose_target(
            page,
            "Spara gallringsprotokollet",
            proof_name(row),
            "PDF (*.pdf)",
            lambda target: page.read(lambda: save_proof(ctx, key, target), saved, ticket="save"),
        )

    def _open(self, row: ErasureRow, *, erases: bool) -> None:
        if self._dock.panel is not None and self._dock.panel.holds_on():
            return
        panel = EraseEditor(row, self._archives.get(row.erasure_id), erases=erases)
        panel.save_asked.connect(lambda: self._carry_out(panel, row, erases=erases))
        self._dock.open(panel)

    def _carry_out(self, panel: EraseEditor, row: ErasureRow, *, erases: bool) -> None:
        ctx, ground, key, version = self._ctx, self._ground, row.erasure_id, row.version
        try:
            archive, typed = panel.archive, panel.typed
        except DomainError as error:
            panel.show_rule(error)
            return
        panel.save_button.setEnabled(False)

        def work(told: Progress) -> Result[Any]:
            if not erases:
                return prove(ctx, key, archive, ground, told)
            erased = erase(ctx, key, version, typed, archive, ground, told)
            # From here on nothing can be stopped: what is gone is gone, and is now proven.
            prove(ctx, key, archive, ground)
            return erased

        sentence = "Gallrar …" if erases else "Söker igenom det som finns kvar …"
        self._run(sentence, work, lambda _: self._dock.close_panel(), panel)

    def _run(
        self,
        sentence: str,
        work: Work,
        on_done: Callable[[Result[Any]], object],
        panel: EraseEditor | None = None,
    ) -> None:
        page, progress = self._page, self._progress

        def done(result: Result[Any]) -> None:
            progress.end()
            page.clear_error()
            on_done(result)
            page.tools.undo.record(result.changes)
            page.reload()

        def failed(error: Exception) -> None:
            progress.end()
            self._tell(error, panel)
            page.reload()

        progress.begin(sentence)
        cancel = page.tools.tasks.run_long(work, done, failed, progress.show_progress, owner=page)
        progress.let_cancel(cancel)

    def _tell(self, error: Exception, panel: EraseEditor | None) -> None:
        page = self._page
        if panel is not None and self._dock.panel is panel:
            panel.save_button.setEnabled(True)
        if isinstance(error, JobCancelledError):
            page.band.say(STOPPED, Tone.INFO)
        elif isinstance(error, DomainError) and panel is not None and self._dock.panel is panel:
            panel.show_rule(error)
        elif isinstance(error, DomainError):
            page.show_error(error)
        else:
            page.tools.trouble(error, None)
