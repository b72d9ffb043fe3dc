"""The day sheet from the board: sent to the printer, or saved as a PDF."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.exports import ListWish
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.list_button import ListLink
from ame_desktop.services.day_sheets import day_sheet, save_day_sheet

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

PRINTER: Final = "lp"
SENT = "Dagbladet är skickat till skrivaren."
NOT_SENT = "Skrivaren tog inte emot dagbladet. Spara det som PDF och skriv ut det därifrån."
NOT_WRITTEN = "Filen går inte att skriva. Stäng den i andra program, eller välj en annan mapp."


class SheetActions(QObject):
    """Prints where the system has a print queue that takes a PDF, and saves otherwise."""

    def __init__(self, page: "BriefingPage", button: QPushButton) -> None:
        super().__init__(page)
        self._page = page
        menu = QMenu(button)
        menu.addAction("Skriv ut dagblad\tP", self.print)
        menu.addAction("Spara dagblad som PDF…", self.ask_where)
        menu.addSeparator()
        self._delicate = [
            menu.addAction("Skriv ut med anpassningar", lambda: self.print(delicate=True)),
            menu.addAction(
                "Spara med anpassningar som PDF…", lambda: self.ask_where(delicate=True)
            ),
        ]
        menu.addSeparator()
        self._link = ListLink(page, page.ctx, self._wish)
        listed = menu.addAction("Dagens fördelning till Excel\tCtrl+E", self._link.show_list)
        listed.setVisible(self._link.reached)
        button.setMenu(menu)
        menu.aboutToShow.connect(self._offer)

    def print(self, *, delicate: bool = False) -> None:
        """Send the sheet to the printer; without a print queue, ask where to save it."""
        program = QStandardPaths.findExecutable(PRINTER)
        if not program:
            self.ask_where(delicate=delicate)
            return
        page = self._page
        ctx, day, arena_id = page.ctx, page.day, page.board.arena_id
        page.read(
            lambda: day_sheet(ctx, day, arena_id, with_adaptations=delicate),
            lambda content: self._send(program, content),
            ticket="sheet",
        )

    def ask_where(self, *, delicate: bool = False) -> None:
        """Ask for a file and save the sheet there."""
        page = self._page
        dialog = QFileDialog(page, "Spara dagblad som PDF")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter("PDF (*.pdf)")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(folder)
        dialog.selectFile(f"dagblad-{page.day.isoformat()}.pdf")
        dialog.fileSelected.connect(lambda name: self.save(Path(name), delicate=delicate))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, target: Path, *, delicate: bool = False) -> None:
        """Save the sheet to a file."""
        page = self._page
        ctx, day, arena_id = page.ctx, page.day, page.board.arena_id

        def act() -> Result[Path]:
            try:
                path = save_day_sheet(ctx, day, arena_id, target, with_adaptations=delicate)
            except OSError as error:
                raise DomainError(NOT_WRITTEN) from error
            return Result(path, ChangeSet())

        page.command(act, lambda path: page.tools.say(f"Sparade {path.name}."))

    def _send(self, program: str, content: bytes) -> None:
        process = QProcess(self)
        process.finished.connect(lambda code, _: self._sent(process, code))
        process.errorOccurred.connect(lambda _: self._sent(process, 1))
        process.start(program, ["-t", "Dagblad", "-"])
        process.write(content)
        process.closeWriteChannel()

    def _sent(self, process: QProcess, code: int) -> None:
        process.deleteLater()
        if code == 0:
            self._page.tools.say(SENT)
        else:
            self._page.band.say(NOT_SENT, Tone.STOP)

    def _wish(self) -> ListWish:
        return ListWish("fordelning", self._page.day, self._page.day)

    def _offer(self) -> None:
        for action in self._delicate:
            action.setVisible(self._page.board.may_see_adaptations)
