"""A process that writes in a slutdokument and is killed when the draft is kept, as by a power cut.

Started as ``python -m tests.support.killed_writer UNIT_FILE DOCUMENT_ID TEXT``.
"""

import os
import signal
import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Scheme, Theme
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.final_documents.manuscript import place_of
from ame_desktop.gui.features.final_documents.page import FinalDocumentsPage
from ame_desktop.paths import resource
from ame_desktop.services.drafts import kept
from ame_desktop.services.undo import undo
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.keys import type_text
from tests.support.units import KEY, chief_context


def main(unit_file: str, document: str, text: str) -> None:
    """Open the document, type, and die once what was typed is kept; nothing is closed."""
    application = QApplication(sys.argv[:1])
    theme, tasks, bus = Theme(application, Scheme.LIGHT), Tasks(), ChangeBus()
    clock, key = FixedClock(), UUID(document)
    ctx = chief_context(Store(open_file(Path(unit_file), KEY)), clock)
    stack = UndoStack(tasks, bus, lambda done: undo(ctx, done))
    tools = PageTools(
        tasks, bus, stack, theme, Icons(resource("icons"), theme), clock.today, print, print, print
    )
    page = FinalDocumentsPage(tools, ctx)
    page.show()
    page.open_document(key)

    def write() -> None:
        section = page.opened.current
        if section is None:
            return
        writing.stop()
        type_text(page.view.section.text, text)
        dying.start()

    def die() -> None:
        if kept(ctx, place_of(key)):
            os.kill(os.getpid(), signal.SIGKILL)

    writing, dying = QTimer(), QTimer()
    for timer, act in ((writing, write), (dying, die)):
        timer.setInterval(50)
        timer.timeout.connect(act)
    writing.start()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
