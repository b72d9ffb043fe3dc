"""*Deltagare*: who takes part in a track, read only when it is shown, and what came of it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ame_desktop.domain.job_track_rows import MemberRow
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.job_tracks.columns import member_columns
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.flow_layout import FlowLayout

NOBODY: Final = "Ingen deltagare än."
PARTICIPANTS: Final = "participants"


class PeoplePart(QWidget):
    """Lists who takes part, by name.

    Args:
        tools: the shared tools of all pages.
        may_write: whether the person may change who takes part.
        parent: the widget that holds the part.
    """

    def __init__(self, tools: PageTools, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = may_write
        self._tools = tools
        self.model = TableModel[MemberRow](member_columns(), lambda row: row.member_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Deltagare i jobbspåret")
        self.table.use(self.model, tools.theme, sort_by=0)
        self.add_button = QPushButton("Lägg till deltagare", self)
        self.edit_button = QPushButton("Ändra eller skriv utfall", self)
        self.remove_button = QPushButton("Ta bort", self)
        self.file_button = QPushButton("Öppna akten", self)
        self.summary = QLabel(NOBODY, self)
        self.summary.setProperty("kind", "muted")
        self.on_edit: Callable[[MemberRow | None], object] = lambda _: None
        self.on_remove: Callable[[MemberRow], object] = lambda _: None
        self._lay_out()
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self.remove)
        self.file_button.clicked.connect(self._open_file)
        self.table.opened.connect(lambda _: self.edit())
        self.table.current_row_changed.connect(lambda _: self._let())

    @property
    def row(self) -> MemberRow | None:
        """Whom the person stands on."""
        found: MemberRow | None = self.table.current_row
        return found

    def show_rows(self, rows: tuple[MemberRow, ...]) -> None:
        """Show who takes part."""
        self.model.set_rows(rows)
        employed = sum(row.draft.employed is True for row in rows)
        left = sum(row.draft.employed is None for row in rows)
        told = f"{len(rows)} deltagare, {employed} anställda, {left} utan utfall."
        self.summary.setText(told if rows else NOBODY)
        if rows and self.row is None:
            self.table.selectRow(0)
        self._let()

    def add(self) -> None:
        """Let somebody take part."""
        if self._may_write:
            self.on_edit(None)

    def edit(self) -> None:
        """Change whom one stands on, or write the outcome."""
        if self._may_write and self.row is not None:
            self.on_edit(self.row)

    def remove(self) -> None:
        """Take off whom one stands on."""
        if self._may_write and self.row is not None:
            self.on_remove(self.row)

    def _open_file(self) -> None:
        if self.row is not None:
            self._tools.open_page(PARTICIPANTS, self.row.draft.participant_id)

    def _let(self) -> None:
        for button in (self.edit_button, self.remove_button, self.file_button):
            button.setEnabled(self.row is not None)

    def _lay_out(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, spacing=8)
        for button in (self.add_button, self.edit_button, self.remove_button):
            writes(button)
            button.setVisible(self._may_write)
            flow.addWidget(button)
        flow.addWidget(self.file_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(row)
        whole.addWidget(self.summary)
        whole.addWidget(self.table, 1)
