"""Keeps what is typed: as a draft every five seconds, and for good when a section is left."""

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.final_documents import DocumentFile
from ame_desktop.gui.core.formatting import day_month
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.final_documents.pieces import Piece, Pieces, Step, same
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.drafts import KeptText, drop, keep, kept
from ame_desktop.services.final_documents import write_section

KEEP_MS: Final = 5_000
"""At most this much typing is lost when the computer stops."""
NOT_KEPT: Final = "Utkastet gick inte att spara. Texten står kvar här."
NOT_STORED: Final = "Inte sparat än. Texten står kvar här."


class Manuscript(QObject):
    """The texts of the document that is open.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who writes.
    """

    told = Signal(object)
    """A section is kept, stored or in trouble: its identity."""
    clashed = Signal(object)
    """Somebody else has stored what one types in: the clashes."""
    reread_asked = Signal()
    """The document must be read again to know which version is stored."""

    def __init__(self, page: Page, ctx: Context) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = ctx
        self._pieces: Pieces | None = None
        self._held: frozenset[UUID] = frozenset()
        self._timer = QTimer(self)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def unsaved(self) -> dict[UUID, str]:
        """What is typed and not stored, section by section."""
        return self._pieces.unsaved if self._pieces is not None else {}

    def piece(self, section_id: UUID) -> Piece | None:
        """Return one section's text, where its document is open."""
        pieces = self._pieces
        return pieces[section_id] if pieces is not None and section_id in pieces else None

    def show(self, file: DocumentFile) -> None:
        """Open a document, or take what is stored now where it is open already."""
        pieces = self._pieces
        if pieces is None or pieces.document_id != file.row.document_id:
            self._pieces = Pieces(file)
            return
        clashes = pieces.renew(file)
        if clashes:
            self.clashed.emit(clashes)

    def leave(self) -> None:
        """Forget the document; what was typed is stored before."""
        self._timer.stop()
        self._pieces = None
        self._held = frozenset()

    def type(self, section_id: UUID, text: str) -> None:
        """Take what stands in a section's field now."""
        piece = self.piece(section_id)
        if piece is None or piece.text == text:
            return
        piece.text = text
        if piece.unsaved and not self._timer.isActive():
            self._timer.start()

    def recover(self, section_id: UUID, text: str) -> None:
        """Take a draft from before as what stands in a section's field now."""
        piece = self.piece(section_id)
        if piece is not None:
            piece.kept = text
            self.type(section_id, text)

    def keep_now(self) -> None:
        """Keep what is typed as drafts; one that fails is tried again the next time."""
        pieces = self._pieces
        if pieces is None or not pieces.unsaved:
            self._timer.stop()
            return
        for piece in pieces.all:
            if piece.unkept:
                self._keep(pieces, piece)

    def store(self, section_id: UUID, then: Callable[[], object] | None = None) -> None:
        """Store what is typed in a section; ``then`` is called when nothing there is unsaved."""
        self.act(section_id, None, then)

    def act(
        self,
        section_id: UUID,
        act: Callable[[int], Result[None]] | None,
        then: Callable[[], object] | None = None,
    ) -> None:
        """Do something with a section when its text is stored, in the order it was asked for."""
        piece = self.piece(section_id)
        if piece is None:
            return
        piece.leaving = True
        if act is not None or then is not None:
            piece.steps.append(Step(act, then))
        self._go_on(piece)

    def store_all(self, then: Callable[[], object] | None = None) -> None:
        """Store every section in which something is typed; ``then`` follows when all are stored."""
        waiting = {key for key in self.unsaved if key not in self._held}

        def stored(key: UUID) -> None:
            waiting.discard(key)
            if not waiting and then is not None:
                then()

        if not waiting and then is not None:
            then()
        for section_id in tuple(waiting):
            self.store(section_id, partial(stored, section_id))

    def hold(self, section_ids: frozenset[UUID]) -> None:
        """Store nothing in these sections: the person has not chosen their text yet."""
        self._held = section_ids

    def find_kept(self, then: Callable[[tuple[KeptText, ...]], object]) -> None:
        """Ask for drafts from before: what a stopped computer left."""
        pieces = self._pieces
        if pieces is None:
            return
        ctx, place = self._ctx, place_of(pieces.document_id)

        def show(found: tuple[KeptText, ...]) -> None:
            if self._pieces is pieces:
                then(tuple(text for text in found if self._is_new(pieces, text)))

        self._page.read(lambda: kept(ctx, place), show, ticket="kept")

    def forget_kept(self, section_id: UUID) -> None:
        """Let a draft go: the person chose the text that is stored."""
        pieces = self._pieces
        if pieces is not None:
            ctx, place = self._ctx, place_of(pieces.document_id)
            self._quietly(lambda: drop(ctx, place, str(section_id)), lambda _: None)

    def state(self, section_id: UUID) -> str:
        """Return how safe a section's text is, in a few words."""
        piece = self.piece(section_id)
        if piece is None:
            return ""
        if piece.trouble:
            return NOT_KEPT if piece.kept != piece.text else NOT_STORED
        if piece.busy:
            return "Sparar …"
        if piece.unsaved:
            at = piece.kept_at
            return f"Utkast sparat {at:%H:%M}" if at is not None else "Sparas strax"
        return _written(piece)

    def _keep(self, pieces: Pieces, piece: Piece) -> None:
        ctx, place, text = self._ctx, place_of(pieces.document_id), piece.text
        field, person = str(piece.row.section_id), pieces.participant_id

        def done(_: object) -> None:
            piece.kept, piece.trouble = text, False
            piece.kept_at = ctx.clock.now().astimezone(STOCKHOLM)
            self.told.emit(piece.row.section_id)

        def failed(_: Exception) -> None:
            piece.trouble = True
            self.told.emit(piece.row.section_id)

        self._quietly(lambda: keep(ctx, place, field, text, person), done, failed)

    def _go_on(self, piece: Piece) -> None:
        """Do the next thing that is asked of a section, one at a time."""
        if piece.busy or self._pieces is None:
            return
        if piece.unsaved:
            if piece.leaving and piece.row.section_id not in self._held:
                self._store(piece)
            return
        piece.leaving = False
        self._drop(piece)
        if piece.steps:
            step = piece.steps.pop(0)
            if step.act is not None:
                self._do(piece, step.act, partial(self._stepped, piece, step))
            else:
                self._stepped(piece, step)

    def _store(self, piece: Piece) -> None:
        ctx, text, key = self._ctx, piece.text, piece.row.section_id

        def stored() -> None:
            piece.stored = text
            # What was typed meanwhile is only stored where somebody waits for it.
            piece.leaving = bool(piece.steps)
            self._go_on(piece)

        self._do(piece, lambda version: write_section(ctx, key, version, text), stored)

    def _stepped(self, piece: Piece, step: Step) -> None:
        if step.then is not None:
            step.then()
        self._go_on(piece)

    def _do(
        self, piece: Piece, act: Callable[[int], Result[None]], done: Callable[[], object]
    ) -> None:
        version, key = piece.version, piece.row.section_id
        piece.busy = True

        def worked(_: object) -> None:
            piece.busy = piece.trouble = False
            piece.version = version + 1
            done()
            self.reread_asked.emit()
            self.told.emit(key)

        def stopped() -> None:
            piece.busy, piece.leaving, piece.trouble = False, False, piece.unsaved
            piece.steps.clear()
            self.keep_now()
            self.told.emit(key)

        def refused(error: DomainError) -> None:
            stopped()
            self._page.show_error(error)
            if isinstance(error, ConflictError):
                self.reread_asked.emit()

        self._page.command(lambda: act(version), worked, refused, stopped)
        self.told.emit(key)

    def _drop(self, piece: Piece) -> None:
        pieces = self._pieces
        if piece.kept is not None and pieces is not None:
            ctx, place = self._ctx, place_of(pieces.document_id)
            field = str(piece.row.section_id)
            piece.kept = piece.kept_at = None
            self._quietly(lambda: drop(ctx, place, field), lambda _: None)

    def _quietly(
        self,
        work: Callable[[], None],
        done: Callable[[None], object],
        failed: Callable[[Exception], object] = lambda _: None,
    ) -> None:
        self._page.tools.tasks.run(work, done, failed, owner=self)

    def _is_new(self, pieces: Pieces, text: KeptText) -> bool:
        try:
            section_id = UUID(text.field)
        except ValueError:
            return False
        return section_id in pieces and not same(pieces[section_id].text, text.text)


def place_of(document_id: UUID) -> str:
    """Return where a document's drafts lie."""
    return f"document:{document_id}"


def _written(piece: Piece) -> str:
    row = piece.row
    if row.written_at is None:
        return ""
    at = row.written_at.astimezone(STOCKHOLM)
    by = f" · {row.written_by}" if row.written_by else ""
    return f"Sparat {day_month(at.date())} {at:%H:%M}{by}"
