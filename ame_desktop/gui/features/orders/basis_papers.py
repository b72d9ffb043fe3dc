"""*Underlag*: the billing bases of an order, printed, saved as PDF or to Excel."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton

from ame_desktop.domain.billing_papers import BasisRow
from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.gui.core.menus import stand_on_first
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.dialogs.paper_ways import PaperWays
from ame_desktop.services.context import Context
from ame_desktop.services.orders.billing_files import (
    BasisFile,
    basis_content,
    basis_name,
    save_basis,
)

_FILES: Final = {
    BasisFile.PDF: ("Spara debiteringsunderlaget som PDF", "PDF (*.pdf)"),
    BasisFile.XLSX: ("Spara debiteringsunderlaget till Excel", "Excel (*.xlsx)"),
}


class BasisPapers(QObject):
    """A button with a menu for the bases of the order that one stands on.

    Args:
        page: the page that they are made on.
        ctx: who takes them out.
    """

    def __init__(self, page: Page, ctx: Context) -> None:
        super().__init__(page)
        self._page, self._ctx = page, ctx
        self._ways = PaperWays(page, "Debiteringsunderlaget")
        self.button = QPushButton("Underlag", page)
        page.tools.icons.dress(self.button, "print")
        self.menu = QMenu(self.button)
        self.menu.setAccessibleName("Underlag")
        stand_on_first(self.menu)
        self.button.setMenu(self.menu)

    def show_for(self, bases: tuple[BasisRow, ...]) -> None:
        """Offer the papers of some bases, or none."""
        self.menu.clear()
        for row in bases:
            number = row.basis.number
            self.menu.addAction(f"Skriv ut {number}", partial(self.print, row))
            pdf, xlsx = (partial(self.ask_where, row, kind) for kind in BasisFile)
            self.menu.addAction(f"Spara {number} som PDF…", pdf)
            self.menu.addAction(f"Spara {number} till Excel…", xlsx)
            self.menu.addSeparator()
        self.button.setVisible(bool(bases))

    def print(self, row: BasisRow) -> None:
        """Send a basis to the printer; without one, ask where to save it."""
        ctx, key, kind = self._ctx, row.basis_id, BasisFile.PDF
        self._ways.print(
            lambda: basis_content(ctx, key, kind),
            basis_name(row, kind),
            lambda target: save_basis(ctx, key, kind, target),
        )

    def ask_where(self, row: BasisRow, kind: BasisFile) -> None:
        """Ask for a file and save a basis there."""
        title, pattern = _FILES[kind]
        name = basis_name(row, kind)
        choose_target(self._page, title, name, pattern, lambda to: self.save(row, kind, to))

    def save(self, row: BasisRow, kind: BasisFile, target: Path) -> None:
        """Save a basis to a file."""
        page, ctx = self._page, self._ctx

        def act() -> Result[Path]:
            return Result(save_basis(ctx, row.basis_id, kind, target), ChangeSet())

        page.command(act, lambda path: page.tools.say(told_saved(path)))
