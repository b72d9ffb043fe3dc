"""The document on paper and as a file: printed, or saved as a PDF without a name in its name."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QStandardPaths

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.features.final_documents.open_document import OpenDocument
from ame_desktop.services.context import Context
from ame_desktop.services.exports.free_target import write_free
from ame_desktop.services.final_documents import pdf, pdf_name, save_pdf

PRINTER: Final = "lp"
SENT: Final = "Dokumentet är skickat till skrivaren."
NOT_SENT: Final = "Skrivaren tog inte emot dokumentet. Spara det som PDF och skriv ut det därifrån."


class DocumentFiles(QObject):
    """Prints where the system has a print queue that takes a PDF, and saves otherwise."""

    def __init__(self, page: Page, ctx: Context, opened: OpenDocument) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = ctx
        self._opened = opened

    def print(self) -> None:
        """Send the document to the printer, with all that is typed stored first."""
        self._opened.manuscript.store_all(self._print)

    def ask_where(self) -> None:
        """Ask for a file and save the document there, with all that is typed stored first."""
        self._opened.manuscript.store_all(self._ask_where)

    def save(self, target: Path) -> None:
        """Save the document to a file; one that is open elsewhere is left alone."""
        file, ctx = self._opened.file, self._ctx
        if file is None:
            return
        key = file.row.document_id

        def act() -> Result[Path]:
            path = write_free(target, lambda place: bool(save_pdf(ctx, key, place)))
            return Result(path or target, ChangeSet())

        self._page.command(act, lambda path: self._saved(target, path))

    def _print(self) -> None:
        file, ctx = self._opened.file, self._ctx
        program = QStandardPaths.findExecutable(PRINTER)
        if not program:
            self._ask_where()
        elif file is not None and file.rights.whole:
            key = file.row.document_id
            self._page.read(
                lambda: pdf(ctx, key), lambda content: self._send(program, content), ticket="pdf"
            )

    def _ask_where(self) -> None:
        file = self._opened.file
        if file is not None and file.rights.whole:
            choose_target(self._page, "Spara som PDF", pdf_name(file.row), "PDF (*.pdf)", self.save)

    def _saved(self, target: Path, path: Path) -> None:
        if path == target:
            self._page.tools.say(told_saved(path))
        else:
            self._page.band.say(
                f"Filen var öppen i ett annat program. Dokumentet sparades som {path.name}.",
                Tone.WARNING,
            )

    def _send(self, program: str, content: bytes) -> None:
        process = QProcess(self)
        process.finished.connect(lambda code, _: self._sent(process, code))
        process.errorOccurred.connect(lambda _: self._sent(process, 1))
        process.start(program, ["-t", "Dokument", "-"])
        process.write(content)
        process.closeWriteChannel()

    def _sent(self, process: QProcess, code: int) -> None:
        process.deleteLater()
        if code == 0:
            self._page.tools.say(SENT)
        else:
            self._page.band.say(NOT_SENT, Tone.STOP)
