"""The list of documents: filtered as one types, narrowed by state, with *Nytt dokument*."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from ame_desktop.domain.final_documents import DocumentRow, DocumentState
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.final_documents.columns import document_columns
from ame_desktop.gui.forms.ui_final_documents_page import Ui_FinalDocumentsPage
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.list_parts import new_button
from ame_desktop.gui.widgets.page_header import PageHeader

OPEN: Final = "Att göra"
MINE: Final = "Väntar på mig"
EVERYTHING: Final = "Alla"
_DUE: Final = 5
_SPARED: Final = frozenset({"number", "edition", "due"})


class DocumentList(QObject):
    """Fills the list page of the form.

    Args:
        page: the page that holds the form.
        ui: the form.
        may_write: whether the person may begin a document.
    """

    new_asked = Signal()
    opened = Signal(object)
    """A document's identity."""

    def __init__(self, page: Page, ui: Ui_FinalDocumentsPage, *, may_write: bool) -> None:
        super().__init__(page)
        self._ui = ui
        self._may_write = may_write
        tools = page.tools
        self.filter_edit = FilterEdit(page)
        self.state_combo = QComboBox(page)
        self.new_button = new_button(page, "Nytt dokument", shown=may_write)
        name_choice(self.state_combo, "Läge")
        states = [state.label for state in DocumentState]
        self.state_combo.addItems([OPEN, MINE, EVERYTHING, *states])
        header = PageHeader(page.title, page)
        ui.list_layout.insertWidget(0, header)
        for tool in (self.filter_edit, self.state_combo, self.new_button):
            header.add(tool)
        self.model = TableModel[DocumentRow](
            document_columns(tools.theme, tools.today()), lambda row: row.document_id, self
        )
        self.table = ui.document_table
        self.table.use(self.model, tools.theme, sort_by=_DUE)
        self.empty = EmptyState(tools.theme, tools.icons, "documents", page)
        ui.list_layout.insertWidget(1, self.empty, 1)
        self.empty.hide()
        self.filter_edit.textChanged.connect(self._filter)
        self.filter_edit.left_downwards.connect(self.table.focus_first)
        self.state_combo.activated.connect(self._narrow)
        self.new_button.clicked.connect(self.new_asked)
        self.table.opened.connect(lambda row: self.opened.emit(row.document_id))
        self._narrow()

    def show_rows(self, rows: tuple[DocumentRow, ...]) -> None:
        """Show the documents within reach."""
        self.model.set_rows(rows)
        self._count()

    def return_from(self, document_id: UUID | None) -> None:
        """Take the focus, and stand on the document that one comes from."""
        if document_id is not None:
            self.table.select(document_id)
        self.table.focus_first()

    def make_room(self, *, occupied: bool) -> None:
        """Show less of each document while an editor stands beside the list."""
        self.table.hide_columns(_SPARED, hidden=occupied)

    def _narrow(self) -> None:
        chosen = self.state_combo.currentText()
        match chosen:
            case _ if chosen == OPEN:
                self.model.set_only(_is_open)
            case _ if chosen == MINE:
                self.model.set_only(lambda row: bool(row.asked_of_me))
            case _ if chosen == EVERYTHING:
                self.model.set_only(None)
            case _:
                self.model.set_only(lambda row: row.state.label == chosen)
        self._count()

    def _filter(self, text: str) -> None:
        self.model.set_quick_filter(text)
        self._count()

    def _count(self) -> None:
        shown, everything = self.model.rowCount(), len(self.model.rows)
        self.table.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        if not everything and self._may_write:
            self.empty.say("Här finns inga dokument än.", "Nytt dokument", self.new_asked.emit)
        elif not everything:
            self.empty.say("Här finns inga dokument än.")
        else:
            self.empty.say("Inget dokument stämmer med valet.", "Visa alla", self._show_all)
        self._ui.count_label.setVisible(bool(everything))
        rows = f"{everything} dokument"
        self._ui.count_label.setText(rows if shown == everything else f"{shown} av {rows}")

    def _show_all(self) -> None:
        self.filter_edit.clear()
        self.state_combo.setCurrentText(EVERYTHING)
        self._narrow()


def _is_open(row: DocumentRow) -> bool:
    return row.state in {DocumentState.DRAFT, DocumentState.FIXED}
