"""The live preview beside a text: made off the screen's thread, the latest text counts."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.page_images import PageImage
from ame_desktop.gui.core.calm_collector import without_pauses
from ame_desktop.gui.core.courtesy import letting_in
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tasks import Pool
from ame_desktop.gui.widgets.pdf_pages import PdfPages

PAUSE_MS: Final = 400
"""The preview is made when nothing has been typed for this long."""
OLDER: Final = "Uppdaterar …"
FAILED: Final = "Förhandsvisningen gick inte att göra. Texten är kvar."

Work = Callable[[], Sequence[PageImage]]
Draw = Callable[[int], Work]
"""Asked on the screen's thread, with how many pixels wide a page should be, for what draws them."""


class PdfPreview(QWidget):
    """Shows a document as it will be printed, and quietly says when that is older than the text."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._draw: Draw | None = None
        self._drawing = False
        self._asked_again = False
        self.pages = PdfPages(tools.theme, self)
        self._count = self._small_label()
        self._state = self._small_label()
        foot = QHBoxLayout()
        foot.setContentsMargins(2, 0, 2, 0)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.draw_now)
        self.pages.page_changed.connect(self._tell_page)

    @property
    def state(self) -> str:
        """What is said about the pages: that they are older than the text, or could not be made."""
        return self._state.text()

    @property
    def older(self) -> bool:
        """Whether something has changed since the pages were made."""
        return self._drawing or self._pause.isActive()

    def follow(self, draw: Draw) -> None:
        """Show a document; ``draw`` is asked each time it is to be drawn."""
        self._draw = draw
        self.pages.set_pages(())
        self.draw_now()

    def leave(self) -> None:
        """Show nothing."""
        self._draw = None
        self._pause.stop()
        self.pages.set_pages(())

    def refresh(self) -> None:
        """Draw again when nothing more has been typed for a while."""
        if self._draw is not None:
            self._pause.start()
            if self.pages.count:
                self._say(OLDER)

    def draw_now(self) -> None:
        """Draw again at once; while the pages are being made, when they are."""
        self._pause.stop()
        draw = self._draw
        if draw is None or self.isHidden():
            return
        if self._drawing:
            self._asked_again = True
            return
        self._drawing, self._asked_again = True, False
        self._say(OLDER)
        drawn = draw(self.pages.wanted_pixels)

        def work() -> Sequence[PageImage]:
            with without_pauses(), letting_in():
                return drawn()

        self._tools.tasks.run(
            work,
            lambda pages: self._show(draw, pages),
            lambda error: self._fail(draw, error),
            owner=self,
            ticket="preview",
            pool=Pool.RENDER,
        )

    @override
    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible and self._draw is not None:
            self.draw_now()

    def _show(self, draw: Draw, pages: Sequence[PageImage]) -> None:
        if draw is self._draw:
            self.pages.set_pages(pages)
            self._say(OLDER if self._pause.isActive() else "")
        self._go_on()

    def _fail(self, draw: Draw, error: Exception) -> None:
        if draw is self._draw:
            self._say(error.message if isinstance(error, DomainError) else FAILED)
        self._go_on()

    def _go_on(self) -> None:
        self._drawing = False
        if self._asked_again:
            self.draw_now()

    def _tell_page(self) -> None:
        pages = self.pages
        text = f"Sida {pages.page} av {pages.count}" if pages.count else ""
        self._count.setText(text)
        pages.setAccessibleDescription(text)

    def _say(self, text: str) -> None:
        self._state.setText(text)

    def _small_label(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", "small")
        label.setTextFormat(label.textFormat().PlainText)
        return label
