"""A paper from the board: sent to the printer, or saved as a PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, QStandardPaths

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

PRINTER: Final = "lp"
SENT = "{name} är på väg till skrivaren."
NOT_SENT = "Skrivaren tog inte emot papperet. Spara det som PDF och skriv ut det därifrån."
NOT_WRITTEN = "Filen går inte att skriva. Stäng den i andra program, eller välj en annan mapp."


@dataclass(frozen=True)
class Paper:
    """A paper that can be printed or saved.

    Args:
        name: as it begins a sentence.
        file: the proposed name of its file, in which nobody is named.
        make: makes it; called off the GUI thread.
        save: writes it to a file, and returns where.
        to: whom it is for, said on this screen only and never to the printer.
    """

    name: str
    file: str
    make: Callable[[], bytes]
    save: Callable[[Path], Path]
    to: str = ""

    @property
    def told(self) -> str:
        """The name with whom it is for."""
        return f"{self.name} till {self.to}" if self.to else self.name


class PaperOut(QObject):
    """Prints where the system has a print queue that takes a PDF, and saves otherwise."""

    def __init__(self, page: "BriefingPage") -> None:
        super().__init__(page)
        self._page = page

    def print(self, paper: Paper) -> None:
        """Send a paper to the printer; without a print queue, ask where to save it."""
        program = QStandardPaths.findExecutable(PRINTER)
        if not program:
            self.ask_where(paper)
            return
        self._page.read(
            paper.make, lambda content: self._send(program, paper, content), ticket="sheet"
        )

    def ask_where(self, paper: Paper) -> None:
        """Ask for a file and save the paper there."""
        choose_target(
            self._page,
            f"Spara {paper.told[:1].lower()}{paper.told[1:]} som PDF",
            paper.file,
            "PDF (*.pdf)",
            lambda target: self.save(paper, target),
        )

    def save(self, paper: Paper, target: Path) -> None:
        """Save a paper to a file."""
        page = self._page

        def act() -> Result[Path]:
            try:
                path = paper.save(target)
            except OSError as error:
                raise DomainError(NOT_WRITTEN) from error
            return Result(path, ChangeSet())

        page.command(act, lambda path: page.tools.say(told_saved(path)))

    def _send(self, program: str, paper: Paper, content: bytes) -> None:
        process = QProcess(self)
        process.finished.connect(lambda code, _: self._sent(process, paper, code))
        process.errorOccurred.connect(lambda _: self._sent(process, paper, 1))
        process.start(program, ["-t", paper.name, "-"])
        process.write(content)
        process.closeWriteChannel()

    def _sent(self, process: QProcess, paper: Paper, code: int) -> None:
        process.deleteLater()
        if code == 0:
            self._page.tools.say(SENT.format(name=paper.told))
        else:
            self._page.band.say(NOT_SENT, Tone.STOP)
