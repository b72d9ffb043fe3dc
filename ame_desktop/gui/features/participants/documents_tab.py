"""*Dokument*: the person's documents, begun here and written under *Dokument* in the rail."""

from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.final_documents import DocumentKind, DocumentRow
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.new_document import NewDocument
from ame_desktop.gui.features.participants.af_papers import AfPapers
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.services.final_documents import documents_of

PAGE: Final = "final_documents"
NOTHING: Final = "Det finns inga dokument om personen än."


class DocumentsTab(RoomTab):
    """The documents of a file; opening one leads to the screen where it is written."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.FINAL_DOCUMENTS})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools = desk.page.tools
        self._file: ParticipantFile | None = None
        self.new = NewDocument(desk.page, desk.ctx, desk.dock, self.open_document)
        self.model = TableModel[DocumentRow](_COLUMNS, lambda row: row.document_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Personens dokument")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.new_button = self.making = QPushButton("Nytt slutdokument", self)
        self.new_button.setProperty("kind", "primary")
        self.card_button = QPushButton("Nytt kompetenskort", self)
        self.open_button = QPushButton("Öppna", self)
        writes(self.new_button, self.card_button)
        self._count = QLabel(self)
        self._count.setProperty("kind", "muted")
        self._empty = EmptyState(tools.theme, tools.icons, "documents")
        self._empty.say(NOTHING)
        self.row = QHBoxLayout()
        for button in (self.new_button, self.card_button, self.open_button):
            self.row.addWidget(button)
        self.papers = AfPapers(desk, self.open_document)
        self.row.addWidget(self.papers.button)
        self.row.addStretch(1)
        self.row.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self.row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)
        self.new_button.clicked.connect(lambda: self.begin(DocumentKind.FINAL))
        self.card_button.clicked.connect(lambda: self.begin(DocumentKind.COMPETENCE_CARD))
        self.open_button.clicked.connect(self._open)
        self.table.opened.connect(lambda row: self.open_document(row.document_id))
        self.table.current_row_changed.connect(self._let)

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_documents

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self._file = file
        self.papers.show_for(file)
        for button in (self.new_button, self.card_button):
            button.setVisible(file.rights.write_documents)
        self.desk.page.read(lambda: documents_of(ctx, key), self._show, ticket="tab")

    def begin(self, kind: DocumentKind) -> None:
        """Begin a document about the person."""
        file = self._file
        if file is not None and file.rights.write_documents:
            self.new.ask([(file.details.name.listed, file.participant_id)], kind)

    def open_document(self, document_id: UUID) -> None:
        """Show a document where it is written and read."""
        self.desk.page.tools.open_page(PAGE, document_id)

    def _open(self) -> None:
        row = self.table.current_row
        if row is not None:
            self.open_document(row.document_id)

    def _show(self, rows: tuple[DocumentRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.open_button.setVisible(bool(rows))
        self._count.setText(f"{len(rows)} dokument")
        self._count.setVisible(bool(rows))
        self._let()

    def _let(self) -> None:
        self.open_button.setEnabled(self.table.current_row is not None)


def _state(row: DocumentRow) -> str:
    return f"{row.state.label}, väntar på släpp" if row.waits else row.state.label


def _period(row: DocumentRow) -> str:
    if row.period_start is None:
        return ""
    end = row.period_end.isoformat() if row.period_end is not None else ""
    return f"{row.period_start.isoformat()} – {end}"


def _heard(row: DocumentRow) -> str:
    day = row.read_by_person_on
    return day.isoformat() if day is not None else ""


_COLUMNS: Final[tuple[Column[DocumentRow], ...]] = (
    Column("kind", "Slag", lambda row: row.kind.label, width=150),
    Column("number", "Nummer", lambda row: row.number, width=130),
    Column("edition", "Utgåva", lambda row: str(row.edition), width=74),
    Column("state", "Läge", _state, width=190),
    Column("period", "Period", _period, width=190),
    Column("heard", "Deltagaren läste", _heard, width=160),
    Column("by", "Började", lambda row: row.created_by, width=0),
)
