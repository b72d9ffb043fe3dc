"""*Papper*: the agreement to sign and its yearly follow-up, printed or saved as PDF."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton

from ame_desktop.domain.agreement_rows import AgreementFile
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.paper_ways import PaperWays
from ame_desktop.services.agreements import (
    AgreementPaper,
    agreement_pdf,
    paper_name,
    save_agreement_pdf,
)
from ame_desktop.services.context import Context

NAMES: Final = {
    AgreementPaper.SIGNING: "Avtalsutskriften",
    AgreementPaper.FOLLOW_UP: "Uppföljningen",
}


class AgreementPapers(QObject):
    """A button with a menu for the papers of the agreement that one stands on.

    Args:
        page: the page that they are made on.
        ctx: who makes them.
    """

    def __init__(self, page: Page, ctx: Context) -> None:
        super().__init__(page)
        self._ctx = ctx
        self._file: AgreementFile | None = None
        self._ways = {paper: PaperWays(page, name) for paper, name in NAMES.items()}
        self.button = QPushButton("Papper", page)
        page.tools.icons.dress(self.button, "print")
        menu = QMenu(self.button)
        menu.setAccessibleName("Papper")
        signing, follow_up = AgreementPaper.SIGNING, AgreementPaper.FOLLOW_UP
        menu.addAction("Skriv ut avtalet", lambda: self.print(signing))
        menu.addAction("Spara avtalet som PDF…", lambda: self.ask_where(signing))
        menu.addSeparator()
        menu.addAction("Skriv ut uppföljningen", lambda: self.print(follow_up))
        menu.addAction("Spara uppföljningen som PDF…", lambda: self.ask_where(follow_up))
        self.button.setMenu(menu)

    def show_for(self, file: AgreementFile | None) -> None:
        """Offer the papers of an agreement, or none."""
        self._file = file
        self.button.setVisible(file is not None)

    def print(self, paper: AgreementPaper = AgreementPaper.SIGNING) -> None:
        """Send a paper to the printer; without one, ask where to save it."""
        ctx, file = self._ctx, self._file
        if file is not None:
            key = file.row.agreement_id
            self._ways[paper].print(
                lambda: agreement_pdf(ctx, key, paper),
                paper_name(ctx, file.row.number, paper),
                lambda target: save_agreement_pdf(ctx, key, paper, target),
            )

    def ask_where(self, paper: AgreementPaper) -> None:
        """Ask for a file and save a paper there."""
        ctx, file = self._ctx, self._file
        if file is not None:
            key = file.row.agreement_id
            self._ways[paper].ask_where(
                paper_name(ctx, file.row.number, paper),
                lambda target: save_agreement_pdf(ctx, key, paper, target),
            )

    def save(self, paper: AgreementPaper, target: Path) -> None:
        """Save a paper to a file."""
        ctx, file = self._ctx, self._file
        if file is not None:
            key = file.row.agreement_id
            self._ways[paper].save(target, lambda where: save_agreement_pdf(ctx, key, paper, where))
