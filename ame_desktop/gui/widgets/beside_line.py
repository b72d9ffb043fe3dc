"""One line in an editor: who else has the same thing open just now."""

from typing import Final, Protocol
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ame_desktop.domain.presence import SEEN_EVERY, open_beside_text
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.speech import announce
from ame_desktop.services.context import Context
from ame_desktop.services.presence import keep_open, let_go


class LineHost(Protocol):
    """An editor that shows a line under its heading."""

    def put_line(self, line: QWidget) -> None:
        """Show a line of text under the heading."""


SAY_MS: Final = int(SEEN_EVERY.total_seconds() * 1000)


class BesideLine(QLabel):
    """Says every twenty seconds that the row is open here, and shows who else has it open.

    Where the storage does not answer nothing is said here: the page's own work says that.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who edits.
        host: the editor, after it has been shown.
        key: the row.
    """

    def __init__(self, page: Page, ctx: Context, host: LineHost, key: UUID) -> None:
        super().__init__()
        self._page, self._ctx, self._key = page, ctx, key
        self.setProperty("kind", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        host.put_line(self)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(SAY_MS)
        self._timer.timeout.connect(self.say_open)
        self._timer.start()
        self.say_open()

    def say_open(self) -> None:
        """Say that the row is open, and hear who else has it open."""
        ctx, key = self._ctx, self._key
        self._page.tools.tasks.run(
            lambda: keep_open(ctx, key), self._show, _not_now, owner=self, ticket="beside"
        )

    def follow(self, occupied: bool) -> None:
        """Say that the row is open no longer, when no editor is."""
        if not occupied:
            self.leave()

    def leave(self) -> None:
        """Say that the row is open no longer."""
        ctx, key = self._ctx, self._key
        if self._timer.isActive():
            self._timer.stop()
            self._page.tools.tasks.run(
                lambda: let_go(ctx, key), _not_now, _not_now, owner=self._page
            )

    def _show(self, names: tuple[str, ...]) -> None:
        text = open_beside_text(names)
        if text and text != self.text():
            announce(self, text)
        self.setText(text)
        self.setVisible(bool(text))


def _not_now(answer: object) -> None:
    """Where it cannot be told, others hear it within a minute anyway."""
    del answer
