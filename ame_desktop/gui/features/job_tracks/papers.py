"""*Papper*: kompetensprofil, avsiktsförklaring and rekryteringsplan, printed or saved as PDF."""

from functools import partial
from typing import Final
from uuid import UUID

from ame_desktop.domain.job_track_rows import TrackFile
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.paper_menu import Paper, PaperMenu, PaperName
from ame_desktop.services.context import Context
from ame_desktop.services.job_tracks import TrackPaper, save_track_pdf, track_paper_name, track_pdf

NAMES: Final = {
    TrackPaper.PROFILE: PaperName("Kompetensprofilen", "kompetensprofilen"),
    TrackPaper.INTENT: PaperName("Avsiktsförklaringen", "avsiktsförklaringen"),
    TrackPaper.RECRUITING: PaperName("Rekryteringsplanen", "rekryteringsplanen"),
}


class TrackPapers(PaperMenu[TrackPaper]):
    """The papers of the track that one stands on.

    Args:
        page: the page that they are made on.
        ctx: who makes them.
    """

    def __init__(self, page: Page, ctx: Context) -> None:
        super().__init__(page, NAMES)
        self._ctx = ctx

    def show_for(self, file: TrackFile | None) -> None:
        """Offer the papers of a track, or none."""
        if file is None:
            self.offer({})
        else:
            self.offer({kind: self._paper(file.row.track_id, kind) for kind in NAMES})

    def _paper(self, key: UUID, kind: TrackPaper) -> Paper:
        ctx = self._ctx
        return Paper(
            partial(track_paper_name, ctx, kind),
            partial(track_pdf, ctx, key, kind),
            partial(save_track_pdf, ctx, key, kind),
        )
