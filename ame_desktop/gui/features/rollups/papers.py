"""Saving the compilation: on paper, as a workbook with charts, or as comma separated rows."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.dialogs.paper_ways import PaperWays
from ame_desktop.services import rollups
from ame_desktop.services.context import Context
from ame_desktop.services.rollups import RollupFile
from ame_desktop.services.rollups.saving import contents

if TYPE_CHECKING:
    from ame_desktop.gui.features.rollups.page import RollupsPage

_KINDS: Final = {
    RollupFile.PDF: ("Spara som PDF", "PDF (*.pdf)"),
    RollupFile.XLSX: ("Spara som Excel", "Excel (*.xlsx)"),
    RollupFile.CSV: ("Spara som CSV", "CSV (*.csv)"),
}


class RollupPapers:
    """Asks where the period that is shown is to be saved, and saves it there.

    Args:
        page: the page that asks.
        ctx: who takes it out.
    """

    def __init__(self, page: "RollupsPage", ctx: Context) -> None:
        self._page = page
        self._ctx = ctx
        self._ways = PaperWays(page, "Sammanställningen")

    def ask_pdf(self) -> None:
        """Ask for a place, then save on paper."""
        self._ask(RollupFile.PDF)

    def ask_xlsx(self) -> None:
        """Ask for a place, then save as a workbook."""
        self._ask(RollupFile.XLSX)

    def ask_csv(self) -> None:
        """Ask for a place, then save as comma separated rows."""
        self._ask(RollupFile.CSV)

    def print(self) -> None:
        """Send the paper to the printer; without a print queue, ask where to save it."""
        view, ctx = self._page.view, self._ctx
        if view is None or not view.may_save:
            return
        key, kind = view.rollup.period.key, RollupFile.PDF
        self._ways.print(
            lambda: contents(ctx, key, kind)[kind],
            rollups.file_name_of(key, kind),
            lambda path: rollups.save(ctx, key, kind, path),
        )

    def save(self, key: str, kind: RollupFile, target: Path) -> None:
        """Save a period to a file; one that is fixed is saved as it was fixed."""
        page, ctx = self._page, self._ctx

        def act() -> Result[Path]:
            return Result(rollups.save(ctx, key, kind, target), ChangeSet())

        page.command(act, lambda path: page.tools.say(told_saved(path)))

    def _ask(self, kind: RollupFile) -> None:
        view = self._page.view
        if view is None or not view.may_save:
            return
        key = view.rollup.period.key
        title, pattern = _KINDS[kind]
        name = rollups.file_name_of(key, kind)
        choose_target(self._page, title, name, pattern, lambda to: self.save(key, kind, to))
