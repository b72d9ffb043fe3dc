"""Saving a ready list as a workbook from any page: where, how far it has come, and how it went."""

from collections.abc import Callable
from pathlib import Path

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.exports import ListWish, SavedList
from ame_desktop.gui.core.calm_collector import without_pauses
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tasks import JobCancelledError, Pool, Progress
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.widgets.progress_panel import ProgressPanel
from ame_desktop.services.context import Context
from ame_desktop.services.exports import list_name, save_list

NOT_SAVED = "Avbrutet. Ingen fil har sparats."


class ListSaver:
    """Asks where a list is to be saved, and saves it off the screen's thread.

    Args:
        page: the page that asks.
        ctx: who takes the list out.
        panel: where the progress is shown.
        on_rule: gets a rule's no; without it the sentence stands above the page.
    """

    def __init__(
        self,
        page: Page,
        ctx: Context,
        panel: ProgressPanel,
        on_rule: Callable[[DomainError], object] | None = None,
    ) -> None:
        self._page = page
        self._ctx = ctx
        self._panel = panel
        self._on_rule = on_rule or page.show_error

    def ask(self, wish: ListWish) -> None:
        """Ask for a place under a proposed name, then save."""
        name = list_name(self._ctx, wish)
        choose_target(
            self._page,
            "Spara som Excel",
            name,
            "Excel (*.xlsx)",
            lambda path: self.save(wish, path),
        )

    def save(self, wish: ListWish, path: Path) -> None:
        """Save a list; a file held by another program is left alone."""

        def work(progress: Progress) -> SavedList | None:
            def tell(done: int) -> None:
                # A stopped job ends by ``cancelled``, which closes what is half written.
                if not progress.cancelled:
                    progress(done, 0)

            with without_pauses():
                return save_list(self._ctx, wish, path, tell, lambda: progress.cancelled)

        self._page.clear_error()
        self._panel.begin("Sparar listan …")
        cancel = self._page.tools.tasks.run_long(
            work,
            self._saved,
            self._failed,
            self._panel.show_progress,
            owner=self._page,
            pool=Pool.RENDER,
        )
        self._panel.let_cancel(cancel)

    def _saved(self, saved: SavedList | None) -> None:
        self._panel.end()
        if saved is None:
            self._page.band.say(NOT_SAVED, Tone.INFO)
        elif saved.moved:
            self._page.band.say(
                f"Filen var öppen i ett annat program. Listan sparades som {saved.path.name}.",
                Tone.WARNING,
            )
        else:
            self._page.tools.say(told_saved(saved.path, saved.told))

    def _failed(self, error: Exception) -> None:
        self._panel.end()
        if isinstance(error, JobCancelledError):
            self._page.band.say(NOT_SAVED, Tone.INFO)
        elif isinstance(error, DomainError):
            self._on_rule(error)
        else:
            self._page.tools.trouble(error, None)
