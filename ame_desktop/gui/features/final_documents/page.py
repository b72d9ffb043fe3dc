"""The screen *Dokument*: the list, and a document to write in or read in its place."""

from dataclasses import dataclass
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.domain.final_documents import DocumentFile, DocumentRow
from ame_desktop.domain.participant_files import ParticipantRow
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.new_document import NewDocument
from ame_desktop.gui.features.final_documents.document_acts import DocumentActs
from ame_desktop.gui.features.final_documents.document_files import DocumentFiles
from ame_desktop.gui.features.final_documents.document_list import DocumentList
from ame_desktop.gui.features.final_documents.document_menu import DocumentMenu
from ame_desktop.gui.features.final_documents.name_watch import NameWatch
from ame_desktop.gui.features.final_documents.open_document import OpenDocument
from ame_desktop.gui.features.final_documents.writing_view import WritingView
from ame_desktop.gui.forms.ui_final_documents_page import Ui_FinalDocumentsPage
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import documents
from ame_desktop.services.participants import participant_list

ROOMY: Final = 1_300
"""Pixels at 100 percent from which the preview stays while an editor stands beside it."""


@dataclass(frozen=True)
class _Read:
    rows: tuple[DocumentRow, ...]
    people: tuple[ParticipantRow, ...]


class FinalDocumentsPage(Page):
    """Lists the documents within reach, and opens them.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Dokument"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.FINAL_DOCUMENTS, Topic.OBSERVATIONS, Topic.APPROVALS}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Ctrl+N", "Nytt dokument"),
        ("Ctrl+F", "Filtrera listan"),
        ("Enter", "Öppna dokumentet"),
        ("Esc", "Tillbaka till listan"),
        ("Ctrl+↑ och Ctrl+↓", "Föregående och nästa avsnitt"),
        ("Ctrl+I", "Infoga iakttagelsen i texten"),
        ("Ctrl+S", "Spara avsnittet"),
        ("Ctrl+Enter", "Avsnittet är klart, gå till nästa"),
        ("Ctrl+H", "Skicka till handledare"),
        ("Ctrl+D", "Deltagaren har läst"),
        ("Ctrl+Shift+F", "Fastställ, eller be om släpp"),
        ("Ctrl+Shift+R", "Rätta i en ny utgåva"),
        ("Ctrl+Shift+S", "Spara som PDF"),
        ("Ctrl+P", "Skriv ut"),
        ("F8", "Visa eller dölj förhandsvisningen"),
        ("+ och −", "Större och mindre sidor i förhandsvisningen"),
        ("0", "Hela bredden i förhandsvisningen, eller inget steg i kompetenskortet"),
        ("1–4", "Steg i kompetenskortet"),
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._may_write = ctx.reach(Area.FINAL_DOCUMENTS, Level.WRITE) in {
            Reach.ALL,
            Reach.OWN_CASES,
        }
        self._ui = Ui_FinalDocumentsPage()
        self._ui.setupUi(self.body)
        self.list = DocumentList(self, self._ui, may_write=self._may_write)
        self.dock = EditorDock(tools.theme, self)
        self.view = WritingView(tools, self)
        self._ui.stack.addWidget(self.view)
        self._ui.layout.addWidget(self.dock)
        self.dock.stand_beside(self._ui.stack)
        self.opened = OpenDocument(self, ctx, self.view, self._show_document, self.back_to_list)
        self.acts = DocumentActs(self, ctx, self.opened, self.dock, self.back_to_list)
        self.files = DocumentFiles(self, ctx, self.opened)
        self.menu = DocumentMenu(self.view, self.acts, self.files, self.open_document)
        self.names = NameWatch(self, ctx, self.opened, self.view.section)
        self.new = NewDocument(self, ctx, self.dock, self.open_document)
        self._people: list[tuple[str, UUID]] = []
        self._preview_hidden = False
        self._connect()

    @property
    def open_id(self) -> UUID | None:
        """The document that is open, or ``None`` where the list is shown."""
        file = self.opened.file
        shown = self._ui.stack.currentWidget() is self.view
        return file.row.document_id if file is not None and shown else None

    @override
    def load(self) -> None:
        ctx = self.ctx
        self.read(lambda: _Read(documents(ctx), participant_list(ctx)), self._show)

    @override
    def open(self, target: object) -> None:
        """Open a document, when another page sends the user here."""
        if isinstance(target, UUID):
            self.open_document(target)

    @override
    def on_changes(self, changes: ChangeSet) -> None:
        """Read the open document again; the list is read when it is shown."""
        del changes
        if self.open_id is None:
            self.reload()
        else:
            self.stale = True
            self.opened.reread()

    def open_document(self, document_id: UUID) -> None:
        """Open a document to write in or read."""
        self.dock.close_panel()
        self.clear_error()
        self.opened.open(document_id)

    def back_to_list(self) -> None:
        """Leave the document when everything typed in it is stored."""
        self.dock.close_panel()
        self.opened.manuscript.store_all(self._leave)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.open_id is not None:
            self.back_to_list()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is typed when another screen is shown."""
        super().hideEvent(event)
        self.opened.manuscript.store_all()

    @override
    def release(self) -> None:
        self.opened.manuscript.store_all()
        super().release()

    def _connect(self) -> None:
        view = self.view
        self.list.new_asked.connect(self.new_document)
        self.list.opened.connect(self.open_document)
        self.dock.occupied.connect(self._make_room)
        view.back_button.clicked.connect(self.back_to_list)
        view.main_button.clicked.connect(self.acts.go_further)
        view.section.send_asked.connect(self.acts.send)
        add_key("Ctrl+N", self.new_document, self._ui.list_page)
        add_key("Ctrl+F", self.list.filter_edit.setFocus, self._ui.list_page)
        for keys, act in (
            ("Ctrl+Up", lambda: self.opened.step(-1)),
            ("Ctrl+Down", lambda: self.opened.step(1)),
            ("Ctrl+I", view.section.insert_observation),
            ("Ctrl+S", self.opened.store_current),
            ("Ctrl+Return", self.opened.finish_section),
            ("Ctrl+Enter", self.opened.finish_section),
            ("Ctrl+H", self.acts.send),
            ("Ctrl+D", self.acts.heard),
            ("Ctrl+Shift+F", self.acts.go_further),
            ("Ctrl+Shift+R", self.acts.correct),
            ("Ctrl+Shift+S", self.files.ask_where),
            ("Ctrl+P", self.files.print),
            ("F8", view.preview_button.click),
        ):
            add_key(keys, act, view)

    def new_document(self) -> None:
        """*Nytt dokument*, beside the list."""
        if self._may_write:
            self.new.ask(self._people)

    def _make_room(self, occupied: bool) -> None:
        """Hide the preview and what tells least while an editor needs their room."""
        self.list.make_room(occupied=occupied)
        self.view.make_room(occupied=occupied)
        shown = self.view.preview_button
        if occupied and shown.isChecked() and self.width() < self.tools.theme.px(ROOMY):
            self._preview_hidden = True
            shown.setChecked(False)
        elif not occupied and self._preview_hidden:
            self._preview_hidden = False
            shown.setChecked(True)

    def _leave(self) -> None:
        held = self.open_id
        self.opened.leave()
        self.clear_error()
        self._ui.stack.setCurrentIndex(0)
        if self.stale:
            self.reload()
        self.list.return_from(held)

    def _show_document(self, file: DocumentFile) -> None:
        self.menu.show_file(file)
        if self._ui.stack.currentWidget() is not self.view:
            self._ui.stack.setCurrentWidget(self.view)

    def _show(self, read: _Read) -> None:
        self._people = [(row.name.listed, row.participant_id) for row in read.people]
        self.list.show_rows(read.rows)
        if self.open_id is None and self.list.table.current_row is None and self.dock.panel is None:
            self.list.table.focus_first()
