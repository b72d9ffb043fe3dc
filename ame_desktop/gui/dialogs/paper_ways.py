"""A paper from a page: sent to the printer where there is a queue, and saved as a PDF otherwise."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QStandardPaths

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved

PRINTER: Final = "lp"


class PaperWays(QObject):
    """Prints or saves one kind of paper.

    Args:
        page: the page that it is made on.
        title: what the paper is called, such as *Agendan*.
    """

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page)
        self._page = page
        self._title = title

    def print(self, make: Callable[[], bytes], name: str, write: Callable[[Path], Path]) -> None:
        """Send the paper to the printer; without a print queue, ask where to save it.

        Args:
            make: returns the PDF, off the GUI thread.
            name: the proposed file name.
            write: writes the PDF to a file.
        """
        program = QStandardPaths.findExecutable(PRINTER)
        if not program:
            self.ask_where(name, write)
            return
        self._page.read(make, lambda content: self._send(program, content), ticket="paper")

    def ask_where(self, name: str, write: Callable[[Path], Path]) -> None:
        """Ask for a file and save the paper there."""
        title = f"Spara {self._title.lower()} som PDF"
        choose_target(
            self._page, title, name, "PDF (*.pdf)", lambda target: self.save(target, write)
        )

    def save(self, target: Path, write: Callable[[Path], Path]) -> None:
        """Save the paper to a file."""
        page = self._page

        def act() -> Result[Path]:
            return Result(write(target), ChangeSet())

        page.command(act, lambda path: page.tools.say(told_saved(path)))

    def _send(self, program: str, content: bytes) -> None:
        process = QProcess(self)
        process.finished.connect(lambda code, _: self._sent(process, code))
        process.errorOccurred.connect(lambda _: self._sent(process, 1))
        process.start(program, ["-t", self._title, "-"])
        process.write(content)
        process.closeWriteChannel()

    def _sent(self, process: QProcess, code: int) -> None:
        process.deleteLater()
        if code == 0:
            self._page.tools.say(f"{self._title} är skickad till skrivaren.")
        else:
            sentence = f"Skrivaren tog inte emot. Spara {self._title.lower()} som PDF i stället."
            self._page.band.say(sentence, Tone.STOP)
