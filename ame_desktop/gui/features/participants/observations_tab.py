"""*Iakttagelser*: what has been seen at work, by heading and date. Source: OSB-10, OSB-78."""

from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.final_headings import OBSERVED
from ame_desktop.domain.observations import ObservationRow
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.observation_editor import ObservationEditor
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.observations import change, observations_of, observe, remove

NOTHING: Final = "Ingen har skrivit en iakttagelse än."


class ObservationsTab(RoomTab):
    """The observations of a file; one's own can be changed and taken away."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.OBSERVATIONS})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools = desk.page.tools
        self._person: UUID | None = None
        self._writes = False
        self.model = TableModel[ObservationRow](_COLUMNS, lambda row: row.observation_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Iakttagelser")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.add_button = self.making = QPushButton("Ny iakttagelse", self)
        self.add_button.setProperty("kind", "primary")
        self.edit_button = QPushButton("Ändra", self)
        self.remove_button = QPushButton("Ta bort", self)
        writes(self.add_button, self.edit_button, self.remove_button)
        self._count = QLabel(self)
        self._count.setProperty("kind", "muted")
        self._empty = EmptyState(tools.theme, tools.icons, "note")
        self._empty.say(NOTHING)
        row = QHBoxLayout()
        for button in (self.add_button, self.edit_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)
        self.add_button.clicked.connect(lambda: self.edit(None))
        self.edit_button.clicked.connect(lambda: self.edit(self.table.current_row))
        self.remove_button.clicked.connect(self._remove)
        self.table.opened.connect(self.edit)
        self.table.current_row_changed.connect(self._let)

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_observations

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self._person, self._writes = key, file.rights.add_observations
        for button in (self.add_button, self.edit_button, self.remove_button):
            button.setVisible(self._writes)
        self.desk.page.read(lambda: observations_of(ctx, key), self._show, ticket="tab")

    def edit(self, row: ObservationRow | None) -> None:
        """Open the editor for an observation of one's own, or for a new one."""
        desk, person = self.desk, self._person
        if person is None or not self._writes or (row is not None and not self._own(row)):
            return
        ctx, key = desk.ctx, None if row is None else row.observation_id

        def make(row: ObservationRow | None) -> Editor:
            panel = ObservationEditor(row, desk.page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if row is not None:
                    return lambda: change(ctx, row.observation_id, row.version, draft)
                return lambda: observe(ctx, person, draft.day, draft.heading, draft.text)

            return Editor(panel, command)

        def read() -> ObservationRow | None:
            rows = observations_of(ctx, person)
            return next((found for found in rows if found.observation_id == key), None)

        edit_row(desk.page, ctx, desk.dock, RowEdit(key, row, make, read))

    def _remove(self) -> None:
        row = self.table.current_row
        if row is not None and self._own(row):
            ctx, key, version = self.desk.ctx, row.observation_id, row.version
            self.desk.page.command(lambda: remove(ctx, key, version))

    def _show(self, rows: tuple[ObservationRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._count.setText("1 iakttagelse" if len(rows) == 1 else f"{len(rows)} iakttagelser")
        self._count.setVisible(bool(rows))
        self._let()

    def _own(self, row: ObservationRow) -> bool:
        return row.by_id == self.desk.ctx.actor.staff_id

    def _let(self) -> None:
        row = self.table.current_row
        own = row is not None and self._own(row)
        tip = "" if own or row is None else "Bara den som skrev iakttagelsen ändrar den."
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(own)
            button.setToolTip(tip)


def _heading(row: ObservationRow) -> str:
    return row.heading.label


def _text(row: ObservationRow) -> str:
    return row.text


_COLUMNS: Final[tuple[Column[ObservationRow], ...]] = (
    Column("heading", "Rubrik", _heading, sort=lambda row: OBSERVED.index(row.heading), width=250),
    Column("day", "Dag", lambda row: row.day.isoformat(), sort=lambda row: row.day, width=100),
    Column("text", "Vad som sågs", _text, tooltip=_text, width=0),
    Column("arena", "Arena", lambda row: row.arena, width=110),
    Column("by", "Skrev", lambda row: row.by, width=150),
)
