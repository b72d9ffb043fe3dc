"""*Papper*: kompetensprofil, avsiktsförklaring and rekryteringsplan, printed or saved as PDF."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton

from ame_desktop.domain.job_track_rows import TrackFile
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.paper_ways import PaperWays
from ame_desktop.services.context import Context
from ame_desktop.services.job_tracks import TrackPaper, save_track_pdf, track_paper_name, track_pdf

NAMES: Final = {
    TrackPaper.PROFILE: "Kompetensprofilen",
    TrackPaper.INTENT: "Avsiktsförklaringen",
    TrackPaper.RECRUITING: "Rekryteringsplanen",
}


class TrackPapers(QObject):
    """A button with a menu for the papers of the track that one stands on.

    Args:
        page: the page that they are made on.
        ctx: who makes them.
    """

    def __init__(self, page: Page, ctx: Context) -> None:
        super().__init__(page)
        self._ctx = ctx
        self._file: TrackFile | None = None
        self._ways = {paper: PaperWays(page, name) for paper, name in NAMES.items()}
        self.button = QPushButton("Papper", page)
        page.tools.icons.dress(self.button, "print")
        menu = QMenu(self.button)
        menu.setAccessibleName("Papper")
        for paper, name in NAMES.items():
            menu.addAction(f"Skriv ut {name.lower()}", partial(self.print, paper))
            menu.addAction(f"Spara {name.lower()} som PDF…", partial(self.ask_where, paper))
        self.button.setMenu(menu)

    def show_for(self, file: TrackFile | None) -> None:
        """Offer the papers of a track, or none."""
        self._file = file
        self.button.setVisible(file is not None)

    def print(self, paper: TrackPaper) -> None:
        """Send a paper to the printer; without one, ask where to save it."""
        ctx, file = self._ctx, self._file
        if file is not None:
            key = file.row.track_id
            self._ways[paper].print(
                lambda: track_pdf(ctx, key, paper),
                track_paper_name(ctx, paper),
                lambda target: save_track_pdf(ctx, key, paper, target),
            )

    def ask_where(self, paper: TrackPaper) -> None:
        """Ask for a file and save a paper there."""
        ctx, file = self._ctx, self._file
        if file is not None:
            key = file.row.track_id
            self._ways[paper].ask_where(
                track_paper_name(ctx, paper),
                lambda target: save_track_pdf(ctx, key, paper, target),
            )

    def save(self, paper: TrackPaper, target: Path) -> None:
        """Save a paper to a file."""
        ctx, file = self._ctx, self._file
        if file is not None:
            key = file.row.track_id
            self._ways[paper].save(target, lambda where: save_track_pdf(ctx, key, paper, where))
