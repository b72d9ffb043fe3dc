"""*Personuppgifter*: what the person has asked about their own data, and what is answered.

Source: NAT-36.
"""

from dataclasses import dataclass
from typing import Any, ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.data_requests import Correction, RequestKind, RequestRow
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.domain.register_extract import Extract
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.data_editors import (
    AnswerEditor,
    LimitEditor,
    RequestEditor,
)
from ame_desktop.gui.features.participants.extract_panel import ExtractPanel
from ame_desktop.gui.features.participants.extract_saving import ExtractSaver
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.progress_panel import ProgressPanel
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.data_protection import (
    DataDesk,
    answer,
    corrected_since,
    data_desk,
    lift,
    limit,
    look_through,
    receive,
    withdraw,
)

NOTHING: Final = "Personen har inte begärt något om sina uppgifter."
TEXT_HEIGHT: Final = 110


@dataclass(frozen=True)
class _Opened:
    """A request with what has been changed since it came."""

    row: RequestRow
    corrected: tuple[Correction, ...]


class DataTab(RoomTab):
    """The requests of a file, the extract, and the restriction."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.DATA_PROTECTION})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools = desk.page.tools
        self._person: UUID | None = None
        self._data = DataDesk((), ())
        columns = _columns(desk)
        self.model = TableModel[RequestRow](columns, lambda row: row.request_id, self)
        self.extract_button = QPushButton("Registerutdrag", self)
        self.extract_button.setProperty("kind", "primary")
        self.add_button = self.making = QPushButton("Ny begäran", self)
        self.answer_button = QPushButton("Svara", self)
        self.withdraw_button = QPushButton("Ta bort", self)
        self.limit_button = QPushButton("Begränsa", self)
        self.lift_button = QPushButton("Häv begränsningen", self)
        writes(*self._buttons)
        self.table = DataTable(self)
        self.table.setAccessibleName("Begäran om egna uppgifter")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self._limited = QLabel(self)
        self._limited.setWordWrap(True)
        self._limited.setTextFormat(Qt.TextFormat.PlainText)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName("Vad personen vill, och svaret")
        self._text.setFixedHeight(TEXT_HEIGHT)
        self._empty = EmptyState(tools.theme, tools.icons, "consent")
        self._empty.say(NOTHING)
        self.progress = ProgressPanel(self)
        self.saver = ExtractSaver(desk, self.progress)
        self._lay_out()
        self.extract_button.clicked.connect(self.look)
        self.add_button.clicked.connect(self.add)
        self.answer_button.clicked.connect(lambda: self.answer(self.table.current_row))
        self.withdraw_button.clicked.connect(self._withdraw)
        self.limit_button.clicked.connect(self.limit)
        self.lift_button.clicked.connect(self._lift)
        self.table.opened.connect(self.answer)
        self.table.current_row_changed.connect(self._let)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.extract_button,
            self.add_button,
            self.answer_button,
            self.withdraw_button,
            self.limit_button,
            self.lift_button,
        )

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.data_requests

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self._person = key
        self.desk.page.read(lambda: data_desk(ctx, key), self._show, ticket="tab")

    def look(self) -> None:
        """Go through what an extract would hold, before it is saved."""
        ctx, key = self.desk.ctx, self._person
        if key is not None:
            self.desk.page.read(
                lambda: look_through(ctx, key),
                lambda found: self._ask_extract(key, found),
                ticket="extract",
            )

    def add(self) -> None:
        """Take a request down."""
        desk, key = self.desk, self._person
        if key is None:
            return
        panel = RequestEditor(desk.page.tools.today())

        def command() -> Command:
            draft = panel.draft()
            return lambda: receive(desk.ctx, key, draft)

        edit_beside(desk.page, desk.dock, panel, command)

    def answer(self, row: RequestRow | None) -> None:
        """Answer a request that waits; an extract is answered by saving it."""
        if row is None or not row.is_open:
            return
        desk = self.desk
        desk.page.read(
            lambda: _Opened(row, corrected_since(desk.ctx, row.request_id)),
            self._ask_answer,
            ticket="request",
        )

    def limit(self) -> None:
        """Restrict the processing of the person's data."""
        desk, key = self.desk, self._person
        if key is None:
            return
        asked = (row for row in self._data.requests if row.is_open)
        wishes = (row.wish for row in asked if row.kind is RequestKind.RESTRICTION)
        panel = LimitEditor(next(wishes, ""))

        def command() -> Command:
            reason = panel.reason
            return lambda: limit(desk.ctx, key, reason)

        edit_beside(desk.page, desk.dock, panel, command)

    def _ask_extract(self, key: UUID, found: Extract) -> None:
        desk = self.desk
        if desk.dock.panel is not None and desk.dock.panel.holds_on():
            return
        panel = ExtractPanel(found)
        panel.save_asked.connect(lambda: self.saver.ask(panel, key))
        desk.dock.open(panel)

    def _ask_answer(self, opened: _Opened) -> None:
        desk, key = self.desk, opened.row.request_id
        today = desk.page.tools.today()

        def make(held: _Opened | None) -> Editor:
            now = held or opened
            panel = AnswerEditor(now.row, now.corrected, today)

            def command() -> Command:
                given, version = panel.answer(), now.row.version
                return lambda: answer(desk.ctx, key, version, given)

            return Editor(panel, command)

        def read() -> _Opened | None:
            rows = data_desk(desk.ctx, opened.row.participant_id).requests
            found = next((row for row in rows if row.request_id == key), None)
            return _Opened(found, corrected_since(desk.ctx, key)) if found else None

        edit = RowEdit(key, opened, make, read, decides=True)
        edit_row(desk.page, desk.ctx, desk.dock, edit)

    def _withdraw(self) -> None:
        row, ctx = self.table.current_row, self.desk.ctx
        if row is not None:
            self.desk.page.command(lambda: withdraw(ctx, row.request_id, row.version))

    def _lift(self) -> None:
        held, ctx = self._data.limit, self.desk.ctx
        if held is not None:
            self.desk.page.command(lambda: lift(ctx, held.limit_id, held.version))

    def _show(self, data: DataDesk) -> None:
        self._data = data
        self.model.set_rows(data.requests)
        self.table.setVisible(bool(data.requests))
        self._empty.setVisible(not data.requests)
        held = data.limit
        self.limit_button.setVisible(held is None)
        self.lift_button.setVisible(held is not None)
        self._limited.setVisible(held is not None)
        if held is not None:
            by = f"Begränsad sedan {held.start.isoformat()} av {held.decided_by}. {held.reason}"
            self._limited.setText(f"{by}\nBerätta för personen innan du häver begränsningen.")
        if data.requests and self.table.current_row is None:
            self.table.select(data.requests[0].request_id)
        self._let()

    def _let(self) -> None:
        row = self.table.current_row
        waits = row is not None and row.is_open
        for button in (self.answer_button, self.withdraw_button):
            button.setEnabled(waits)
        said = _said(row)
        self._text.setPlainText(said)
        self._text.setVisible(bool(said))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.progress)
        layout.addWidget(self._limited)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._text)
        layout.addWidget(self._empty, 1)


def _said(row: RequestRow | None) -> str:
    if row is None:
        return ""
    answered = f"Svar: {row.answer}" if row.answer else ""
    return "\n\n".join(filter(None, (row.wish, answered)))


def _columns(desk: FileDesk) -> tuple[Column[Any], ...]:
    today = desk.page.tools.today
    return (
        Column("kind", "Begäran", lambda row: row.kind.label, width=140),
        Column("received", "Mottagen", lambda row: row.received.isoformat(), width=110),
        Column("due", "Sista dag", lambda row: row.due.isoformat(), width=110),
        Column(
            "left",
            "Tid kvar",
            lambda row: row.time_left(today()),
            sort=lambda row: row.due,
            width=150,
        ),
        Column("state", "Läge", lambda row: row.state.label, width=140),
        Column("taken", "Mottagen av", lambda row: row.taken_by, width=150),
        Column("by", "Besvarad av", lambda row: row.answered_by, width=0),
    )
