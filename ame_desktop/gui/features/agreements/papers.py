"""*Papper*: the agreement to sign and its yearly follow-up, printed or saved as PDF."""

from functools import partial
from typing import Final

from ame_desktop.domain.agreement_rows import AgreementFile, AgreementRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.paper_menu import Paper, PaperMenu, PaperName
from ame_desktop.services.agreements import (
    AgreementPaper,
    agreement_pdf,
    paper_name,
    save_agreement_pdf,
)
from ame_desktop.services.context import Context

NAMES: Final = {
    AgreementPaper.SIGNING: PaperName("Avtalsutskriften", "avtalet"),
    AgreementPaper.FOLLOW_UP: PaperName("Uppföljningen", "uppföljningen"),
}


class AgreementPapers(PaperMenu[AgreementPaper]):
    """The papers of the agreement that one stands on.

    Args:
        page: the page that they are made on.
        ctx: who makes them.
    """

    def __init__(self, page: Page, ctx: Context) -> None:
        super().__init__(page, NAMES)
        self._ctx = ctx

    def show_for(self, file: AgreementFile | None) -> None:
        """Offer the papers of an agreement, or none."""
        if file is None:
            self.offer({})
        else:
            self.offer({kind: self._paper(file.row, kind) for kind in NAMES})

    def _paper(self, row: AgreementRow, kind: AgreementPaper) -> Paper:
        ctx, key = self._ctx, row.agreement_id
        return Paper(
            partial(paper_name, ctx, row.number, kind),
            partial(agreement_pdf, ctx, key, kind),
            partial(save_agreement_pdf, ctx, key, kind),
        )
