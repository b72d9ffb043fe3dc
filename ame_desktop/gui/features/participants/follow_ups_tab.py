"""*Uppföljning*: the meetings of a file, and the form of the next one.

Source: OSB-70 to OSB-72
"""

from pathlib import Path
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.changes import ChangeSet, Result, Topic
from ame_desktop.domain.follow_ups import FollowUpFile, FollowUpRow
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.features.participants.follow_up_columns import (
    follow_up_columns,
    follow_up_text,
    next_text,
)
from ame_desktop.gui.features.participants.follow_up_editors import FollowUpEditor, MeetingEditor
from ame_desktop.gui.features.participants.reasoned_tab import ReasonedTab
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.features.participants.tab_parts import reading_text, told_line
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.kept_form import KeptForm
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.development_plans import plan_name, save_development_plan
from ame_desktop.services.follow_ups import cancel, change, follow_ups_of, hold, plan

NOTHING: Final = "Ingen uppföljning är hållen eller planerad än."
WHY: Final = "Varför behöver du läsa uppföljningarna? Skälet sparas i loggen."
REASONS: Final = ("Jag har tagit över ärendet tillfälligt", "Tillsyn", "Begäran om registerutdrag")


class FollowUpsTab(ReasonedTab):
    """The follow-ups of a file, the latest first, and what was said at the one that is chosen."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.FOLLOW_UPS})
    why: ClassVar[str] = WHY
    reasons: ClassVar[tuple[str, ...]] = REASONS

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools = desk.page.tools
        self._file: FollowUpFile | None = None
        self.kept_form: KeptForm | None = None
        columns = follow_up_columns(tools.theme)
        self.model = TableModel[FollowUpRow](columns, lambda row: row.follow_up_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Uppföljningar")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.hold_button = self.making = QPushButton("Ny uppföljning", self)
        self.hold_button.setProperty("kind", "primary")
        self.plan_button = QPushButton("Planera…", self)
        self.edit_button = QPushButton("Ändra", self)
        self.cancel_button = QPushButton("Ta bort planerad", self)
        self.pdf_button = QPushButton("Utvecklingsplan som PDF…", self)
        writes(self.hold_button, self.plan_button, self.edit_button, self.cancel_button)
        self._next = told_line(self)
        self._text = reading_text(self, "Det som sades")
        self._lay_out()
        self._connect()

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_follow_ups

    @override
    def read_with_reason(self, file: ParticipantFile) -> None:
        ctx, key, reason = self.desk.ctx, file.participant_id, self.reason
        self.desk.page.read(lambda: follow_ups_of(ctx, key, reason), self._show, ticket="tab")

    def hold_new(self) -> None:
        """Open the form of a meeting that is held now."""
        self.hold(None)

    def hold(self, row: FollowUpRow | None) -> None:
        """Open the form of the meeting: of a new one, or of one that was held."""
        desk, file = self.desk, self._file
        if file is None or not file.may_write:
            return
        opened = row if row is not None and row.is_held else None
        key = None if opened is None else opened.follow_up_id

        def make(held: FollowUpRow | None) -> Editor:
            panel = FollowUpEditor(file, held, desk.page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: hold(desk.ctx, draft)
                return lambda: change(desk.ctx, held.follow_up_id, held.version, draft)

            return Editor(panel, command, begun=lambda: self._keep(panel, key))

        def stored(_: object) -> None:
            if self.kept_form is not None:
                self.kept_form.forget()

        edit = RowEdit(key, opened, make, lambda: self._again(key))
        edit_row(desk.page, desk.ctx, desk.dock, edit, stored)

    def plan(self) -> None:
        """Open the editor of when the next one is."""
        desk, file = self.desk, self._file
        if file is None or not file.may_write:
            return
        ctx, person, reason = desk.ctx, file.participant_id, self.reason
        planned = _planned(file)

        def make(found: FollowUpFile | None) -> Editor:
            held = found or file
            panel, row = MeetingEditor(held, desk.page.tools.today()), _planned(held)

            def command() -> Command:
                day, minute = panel.answer()
                version = row.version if row is not None else None
                return lambda: plan(ctx, person, day, minute, version)

            return Editor(panel, command)

        def read() -> FollowUpFile:
            return follow_ups_of(ctx, person, reason)

        key = person if planned is None else planned.follow_up_id
        edit_row(desk.page, ctx, desk.dock, RowEdit(key, file, make, read))

    def _keep(self, panel: FollowUpEditor, key: UUID | None) -> None:
        """Keep what is typed; what was kept of the same form before stands in it already."""
        desk, file = self.desk, self._file
        if file is not None:
            place, person = f"uppföljning:{key or file.participant_id}", file.participant_id
            self.kept_form = KeptForm(
                desk.page, desk.ctx, panel, place, panel.typed, panel.put_back, person
            )

    def _again(self, key: UUID | None) -> FollowUpRow | None:
        file = self._file
        if file is None:
            return None
        rows = follow_ups_of(self.desk.ctx, file.participant_id, self.reason).rows
        return next((row for row in rows if row.follow_up_id == key), None)

    def save_plan(self) -> None:
        """Ask where to save the utvecklingsplan of the chosen follow-up, and save it."""
        row, ctx, page = self.table.current_row, self.desk.ctx, self.desk.page
        if row is None or not row.is_held:
            return
        key = row.follow_up_id
        choose_target(
            page,
            "Spara utvecklingsplanen",
            plan_name(ctx, key),
            "PDF (*.pdf)",
            lambda target: self.save_to(row, target),
        )

    def save_to(self, row: FollowUpRow, target: Path) -> None:
        """Save a follow-up's utvecklingsplan."""
        ctx, page, reason = self.desk.ctx, self.desk.page, self.reason

        def act() -> Result[Path]:
            path = save_development_plan(ctx, row.follow_up_id, target, reason)
            return Result(path, ChangeSet())

        page.command(act, lambda path: page.tools.say(told_saved(path)))

    def _cancel(self) -> None:
        row, ctx = self.table.current_row, self.desk.ctx
        if row is not None and not row.is_held:
            key, version = row.follow_up_id, row.version
            self.desk.page.command(lambda: cancel(ctx, key, version))

    @override
    def clear(self) -> None:
        self._file = None
        self.model.set_rows(())
        self._next.clear()
        self._lay_visible(())

    def _show(self, file: FollowUpFile) -> None:
        self._file = file
        self.model.set_rows(file.rows)
        self._next.setText(next_text(file.due, self.desk.page.tools.today()))
        if file.may_write:
            self._empty.say(NOTHING, "Ny uppföljning", self.hold_new)
        else:
            self._empty.say(NOTHING)
        self._lay_visible(file.rows)
        if file.rows and self.table.current_row is None:
            self.table.select(file.rows[0].follow_up_id)
        self._let()

    def _lay_visible(self, rows: tuple[FollowUpRow, ...]) -> None:
        self._split.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._let()

    def _let(self) -> None:
        file, row = self._file, self.table.current_row
        may = file is not None and file.may_write
        for button in (self.hold_button, self.plan_button, self.edit_button):
            button.setVisible(may)
        self.cancel_button.setVisible(may and row is not None and not row.is_held)
        self.edit_button.setEnabled(row is not None)
        self.edit_button.setText("Håll nu" if row is not None and not row.is_held else "Ändra")
        self.pdf_button.setVisible(row is not None and row.is_held)
        self._text.setPlainText(follow_up_text(row) if row is not None else "")

    def _make_room(self, occupied: bool) -> None:
        """Show only day, state and who took part while an editor stands beside the list."""
        self.table.hide_columns({"placement", "contributes", "by"}, hidden=occupied)

    def _connect(self) -> None:
        self.desk.dock.occupied.connect(self._make_room)
        self.hold_button.clicked.connect(self.hold_new)
        self.plan_button.clicked.connect(self.plan)
        self.edit_button.clicked.connect(lambda: self.hold(self.table.current_row))
        self.cancel_button.clicked.connect(self._cancel)
        self.pdf_button.clicked.connect(self.save_plan)
        self.table.opened.connect(self.hold)
        self.table.current_row_changed.connect(self._let)

    def _lay_out(self) -> None:
        row = QWidget(self)
        tools = FlowLayout(row, spacing=10)
        for button in (
            self.hold_button,
            self.plan_button,
            self.edit_button,
            self.cancel_button,
            self.pdf_button,
        ):
            tools.addWidget(button)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.addWidget(self.table)
        self._split.addWidget(self._text)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(row)
        layout.addWidget(self._next)
        layout.addWidget(self.prompt)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._empty, 1)


def _planned(file: FollowUpFile) -> FollowUpRow | None:
    return next((row for row in file.rows if not row.is_held), None)
