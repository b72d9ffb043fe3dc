"""Points out other people's names in the text while it is written, after a longer pause."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from ame_desktop.domain.final_names import OtherName
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.final_documents.open_document import OpenDocument
from ame_desktop.gui.features.final_documents.section_pane import SectionPane
from ame_desktop.gui.widgets.section_text import TextMark
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import other_names

PAUSE_MS: Final = 1_500


class NameWatch(QObject):
    """Underlines names in the section that is shown, and says how many there are.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who writes.
        opened: the document that is open.
        pane: shows its section.
    """

    def __init__(self, page: Page, ctx: Context, opened: OpenDocument, pane: SectionPane) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = ctx
        self._opened = opened
        self._pane = pane
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        pane.typed.connect(self._wait)
        pane.shown.connect(self._wait)

    def look(self) -> None:
        """Look for names now."""
        file, row, ctx = self._opened.file, self._pane.row, self._ctx
        if file is None or row is None or not row.may_write:
            return
        key, unsaved = file.row.document_id, self._opened.manuscript.unsaved
        text = self._pane.text.toPlainText()

        def show(found: tuple[OtherName, ...]) -> None:
            if self._pane.row is not None and self._pane.text.toPlainText() == text:
                self._show([name for name in found if name.section_key == row.key])

        # A name that cannot be looked for is no hindrance; fixing looks again and says so.
        self._page.tools.tasks.run(
            lambda: other_names(ctx, key, unsaved), show, lambda _: None, owner=self, ticket="names"
        )

    def _wait(self, *_: object) -> None:
        self._pause.start()

    def _show(self, found: list[OtherName]) -> None:
        pane = self._pane
        colour = self._page.tools.theme.foreground(Tone.WARNING)
        pane.text.mark((TextMark(name.start, name.length) for name in found), colour)
        names = ", ".join(dict.fromkeys(name.name for name in found))
        pane.warn(f"Andras namn i texten: {names}." if names else "")
