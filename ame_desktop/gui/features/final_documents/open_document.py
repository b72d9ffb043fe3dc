"""The document that is open: goes between its sections, takes what is typed, and shows it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.final_documents import DocumentFile, DocumentRights, SectionRow
from ame_desktop.domain.final_sections import word_count
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.final_documents.choice_panel import CHOOSE_FIRST
from ame_desktop.gui.features.final_documents.manuscript import Manuscript
from ame_desktop.gui.features.final_documents.text_choices import TextChoices
from ame_desktop.gui.features.final_documents.writing_view import WritingView
from ame_desktop.gui.widgets.pdf_preview import Work
from ame_desktop.gui.widgets.section_text import TextMark
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import (
    document,
    document_file,
    preview,
    rate,
    set_ready,
)


class OpenDocument(QObject):
    """Reads and stores for the page, off the GUI thread.

    Args:
        page: the page that shows the document.
        ctx: who writes.
        view: what shows it.
        on_shown: called each time the document has been read.
        on_gone: called when the document is no longer there.
    """

    def __init__(
        self,
        page: Page,
        ctx: Context,
        view: WritingView,
        on_shown: Callable[[DocumentFile], object],
        on_gone: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = ctx
        self._view = view
        self._on_shown = on_shown
        self._on_gone = on_gone
        self._wanted: UUID | None = None
        self.file: DocumentFile | None = None
        self.manuscript = Manuscript(page, ctx)
        self.choices = TextChoices(page, view, self.manuscript, self.section, self.show_sections)
        self._connect()

    def open(self, document_id: UUID) -> None:
        """Open a document; the reading is logged."""
        self.leave()
        self._wanted = document_id
        ctx = self._ctx
        self._page.read(lambda: _or_none(document, ctx, document_id), self._show, ticket="document")

    def reread(self) -> None:
        """Read the open document again, as when something in it was changed."""
        file, ctx = self.file, self._ctx
        if file is not None:
            key = file.row.document_id
            self._page.read(
                lambda: _or_none(document_file, ctx, key), self._show, ticket="document"
            )

    def leave(self) -> None:
        """Put the document away; what is typed in it is stored before."""
        self.manuscript.leave()
        self._view.preview.leave()
        self._view.choices.leave()
        self.file = self._wanted = None

    def section(self, section_id: UUID | None) -> SectionRow | None:
        """Return a section of the open document."""
        rows = self.file.sections if self.file is not None else ()
        return next((row for row in rows if row.section_id == section_id), None)

    @property
    def current(self) -> SectionRow | None:
        """The section that one is in."""
        view = self._view
        return self.section(view.card.current if view.is_card else view.sections.current)

    def step(self, by: int) -> None:
        """Go to the next section, or the one before."""
        (self._view.card if self._view.is_card else self._view.sections).step(by)
        if not self._view.is_card:
            self._view.section.text.setFocus()

    def jump(self, section_id: UUID, mark: TextMark | None = None) -> None:
        """Go to a section, and there to a place in its text."""
        view = self._view
        if view.is_card:
            view.card.select(section_id)
            return
        view.sections.select(section_id)
        if mark is not None:
            view.section.text.go_to(mark)
        else:
            view.section.text.setFocus()

    def set_ready(self, *, ready: bool, then: Callable[[], object] | None = None) -> None:
        """Say that the section is ready, or that it is not after all; its text is stored first."""
        row = self.current
        if row is None or not row.may_write:
            return
        ctx, key = self._ctx, row.section_id
        change = None
        if row.ready is not ready:
            change = partial(set_ready, ctx, key, ready=ready)
        self.manuscript.act(key, change, then)

    def finish_section(self) -> None:
        """The section is ready: go on to the next one."""
        self.set_ready(ready=True, then=partial(self.step, 1))

    def store_current(self) -> None:
        """Store the section that one is in."""
        row = self.current
        if row is not None:
            self.manuscript.store(row.section_id)

    def _connect(self) -> None:
        view, manuscript = self._view, self.manuscript
        view.sections.chosen.connect(self._show_section)
        view.section.typed.connect(self._typed)
        view.section.ready_asked.connect(lambda ready: self.set_ready(ready=ready))
        view.card.typed.connect(self._typed)
        view.card.left.connect(manuscript.store)
        view.card.rated.connect(self._rate)
        manuscript.told.connect(self._tell_state)
        manuscript.reread_asked.connect(self.reread)

    def _show(self, file: DocumentFile | None) -> None:
        if file is None:
            self._on_gone()
            return
        if file.row.document_id != self._wanted:
            return
        first = self.file is None
        if self._ctx.store.read_only:
            file = only_read(file)
        self.file = file
        self.manuscript.show(file)
        self._view.show_file(file)
        self._on_shown(file)
        self.show_sections()
        if first:
            self._begin(file)
        else:
            self._view.preview.refresh()

    def _begin(self, file: DocumentFile) -> None:
        view = self._view
        view.preview_button.setVisible(file.rights.whole)
        view.preview.setVisible(file.rights.whole and view.preview_button.isChecked())
        if file.sections:
            start = next((row for row in file.sections if row.may_write), file.sections[0])
            self.jump(start.section_id)
        if file.rights.whole:
            view.preview.follow(self._draw)
        if any(row.may_write for row in file.sections):
            self.manuscript.find_kept(self.choices.ask_kept)

    def _draw(self, pixels: int) -> Work:
        file, ctx = self.file, self._ctx
        if file is None:
            return tuple
        key = file.row.document_id
        unsaved = {str(section): text for section, text in self.manuscript.unsaved.items()}
        return lambda: preview(ctx, key, unsaved, width=pixels)

    def show_sections(self) -> None:
        """Show the sections with what is typed in them."""
        file, view = self.file, self._view
        if file is None:
            return
        unsaved = self.manuscript.unsaved
        if view.is_card:
            view.card.show_sections(file.sections, file.scale, unsaved)
            return
        words = {key: word_count(text) for key, text in unsaved.items()}
        view.sections.sections.show(file.sections, words)
        shown = view.sections.current
        if shown is not None:
            self._show_section(shown)

    def _show_section(self, section_id: UUID) -> None:
        row, piece = self.section(section_id), self.manuscript.piece(section_id)
        if row is None or piece is None:
            return
        left = self._view.section.section_id
        if left is not None and left != section_id:
            self.manuscript.store(left)
        locked = CHOOSE_FIRST if section_id in self._view.choices.waiting else ""
        self._view.section.show_section(row, piece.text, locked=locked)
        self._tell_state(section_id)

    def _typed(self, section_id: UUID, text: str) -> None:
        self.manuscript.type(section_id, text)
        file = self.file
        if file is not None and not self._view.is_card:
            words = {key: word_count(typed) for key, typed in self.manuscript.unsaved.items()}
            self._view.sections.sections.show(file.sections, words)
        self._tell_state(section_id)
        self._view.preview.refresh()

    def _rate(self, section_id: UUID, step: int | None) -> None:
        self.manuscript.act(section_id, lambda version: rate(self._ctx, section_id, version, step))

    def _tell_state(self, section_id: UUID) -> None:
        if section_id == self._view.section.section_id:
            self._view.section.show_state(self.manuscript.state(section_id))
            self._view.section.show_ready()


def only_read(file: DocumentFile) -> DocumentFile:
    """Return a document in which nothing may be changed, as in *Läsläge*."""
    sections = (replace(row, may_write=False, may_send=False) for row in file.sections)
    rights = DocumentRights(
        write=False, fix=False, release=False, correct=False, whole=file.rights.whole
    )
    return replace(file, sections=tuple(sections), rights=rights)


def _or_none(
    question: Callable[[Context, UUID], DocumentFile], ctx: Context, document_id: UUID
) -> DocumentFile | None:
    """Read a document; ``None`` where it is gone, such as when it was turned back."""
    try:
        return question(ctx, document_id)
    except NotFoundError:
        return None
