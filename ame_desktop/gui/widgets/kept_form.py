"""Keeps what is typed in an editor, so that a crash takes at most some seconds of it."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.services.context import Context
from ame_desktop.services.drafts import KeptText, drop, keep, kept

KEEP_MS: Final = 5_000
"""What is typed is kept this often."""
FIELD: Final = "formulär"
FOUND: Final = "Här står det du skrev senast men inte sparade. Spara det, eller välj Avbryt."


class KeptForm:
    """Keeps an editor's content every five seconds, and puts it back when it is opened again.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who types.
        panel: the editor, after it has been opened.
        place: which editor it is, in the storage of what is typed.
        read: returns all that stands in the form, as text.
        write: puts such a text back into the form.
        participant_id: whom it is about.
    """

    def __init__(
        self,
        page: Page,
        ctx: Context,
        panel: EditorPanel,
        place: str,
        read: Callable[[], str],
        write: Callable[[str], object],
        participant_id: UUID | None = None,
    ) -> None:
        self._page = page
        self._ctx = ctx
        self._panel = panel
        self._place = place
        self._read = read
        self._write = write
        self._person = participant_id
        self._kept = ""
        self._timer = QTimer(panel)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep_now)
        panel.left.connect(self.forget)
        page.read(lambda: kept(ctx, place), self._put_back, ticket="kept")

    def keep_now(self) -> None:
        """Keep what stands in the form, if anything has been typed since last."""
        text = self._read()
        if text == self._kept or not self._panel.dirty:
            return
        self._kept = text
        ctx, place, person = self._ctx, self._place, self._person
        self._page.tools.tasks.run(
            lambda: keep(ctx, place, FIELD, text, person), _done, self._failed, owner=self._panel
        )

    def forget(self) -> None:
        """Drop what was kept: it is saved, or not wanted."""
        # A late save lands when the editor, and its timer, may be gone already.
        if isValid(self._timer):
            self._timer.stop()
        ctx, place = self._ctx, self._place
        self._page.tools.tasks.run(
            lambda: drop(ctx, place), _done, lambda _: None, owner=self._page
        )

    def _put_back(self, found: tuple[KeptText, ...]) -> None:
        if not isValid(self._panel):
            return
        text = next((item.text for item in found if item.field == FIELD), "")
        if text and not self._panel.dirty:
            self._write(text)
            self._kept = text
            self._panel.show_effect(FOUND)
        self._timer.start()

    def _failed(self, error: Exception) -> None:
        # What is typed stands in the form still; the next round tries again.
        del error
        self._kept = ""


def _done(answer: object) -> None:
    del answer
