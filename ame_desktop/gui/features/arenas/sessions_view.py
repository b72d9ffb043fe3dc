"""The occasions of a group: planned in a row, moved, cancelled, held after all, taken away."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.groups import GroupRow, SeriesProposal, SessionRow
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.arenas.group_columns import session_columns
from ame_desktop.gui.features.arenas.group_editors import SeriesEditor, SessionEditor
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.context import Context
from ame_desktop.services.groups.activities import proposal
from ame_desktop.services.groups.sessions import (
    cancel_session,
    change_session,
    plan_sessions,
    remove_session,
    sessions_of,
)

NO_SESSIONS: Final = "Inga tillfällen är planerade."


class SessionsView(QWidget):
    """The occasions of the group that is chosen.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who looks.
        dock: where the editors are shown.
        parent: the widget that holds it.
    """

    def __init__(
        self, page: Page, ctx: Context, dock: EditorDock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._ctx, self._dock = page, ctx, dock
        self._group: GroupRow | None = None
        tools = page.tools
        self.model = TableModel[SessionRow](
            session_columns(tools.today), lambda row: row.session_id, self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Tillfällen")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.plan_button = QPushButton("Planera tillfällen", self)
        self.edit_button = QPushButton("Ändra tillfälle", self)
        self.cancel_button = QPushButton("Ställ in", self)
        self.remove_button = QPushButton("Ta bort", self)
        writes(*self._buttons)
        self._none = EmptyState(tools.theme, tools.icons, "calendar-week")
        self._none.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._none, 1)
        self._connect()

    def show_group(self, group: GroupRow | None) -> None:
        """Read and show the occasions of a group."""
        self._group = group
        self._let()
        if group is None:
            self.model.set_rows(())
            return
        ctx, key = self._ctx, group.activity_id
        self._page.read(lambda: sessions_of(ctx, key), self._show, ticket="sessions")

    def edit(self, row: SessionRow | None) -> None:
        """Open the editor of an occasion."""
        if row is None or not self._may_plan():
            return
        ctx, key = self._ctx, row.session_id

        def make(found: SessionRow | None) -> Editor:
            held = found or row
            panel = SessionEditor(held, self._page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                return lambda: change_session(ctx, key, held.version, draft)

            return Editor(panel, command)

        def read() -> SessionRow | None:
            rows = sessions_of(ctx, row.activity_id)
            return next((found for found in rows if found.session_id == key), None)

        edit_row(self._page, ctx, self._dock, RowEdit(key, row, make, read))

    def plan(self) -> None:
        """Ask for several occasions, with what the settings propose."""
        group = self._group
        if group is not None and self._may_plan():
            ctx = self._ctx
            self._page.read(
                lambda: proposal(ctx, group.kind),
                lambda found: self._plan(group, found),
                ticket="proposal",
            )

    def _plan(self, group: GroupRow, proposed: SeriesProposal) -> None:
        ctx, key = self._ctx, group.activity_id
        latest = self.model.rows[-1] if self.model.rows else None
        panel = SeriesEditor(group, latest, proposed, self._page.tools.today())

        def command() -> Command:
            draft = panel.draft()
            return lambda: plan_sessions(ctx, key, draft)

        edit_beside(self._page, self._dock, panel, command)

    def _cancel(self) -> None:
        row = self.table.current_row
        if row is not None and self._may_plan():
            ctx, key, version, now = self._ctx, row.session_id, row.version, not row.cancelled
            self._page.command(lambda: cancel_session(ctx, key, version, cancelled=now))

    def _remove(self) -> None:
        row = self.table.current_row
        if row is not None and self._may_plan():
            ctx, key, version = self._ctx, row.session_id, row.version
            self._page.command(lambda: remove_session(ctx, key, version))

    def _show(self, rows: tuple[SessionRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._none.say(NO_SESSIONS, "Planera tillfällen" if self._may_plan() else "", self.plan)
        today = self._page.tools.today()
        coming = next((row for row in rows if row.day >= today), None)
        if coming is not None and self.table.current_row is None:
            self.table.select(coming.session_id)
        self._let()

    def _may_plan(self) -> bool:
        group = self._group
        return group is not None and self._ctx.allows(
            Area.BRIEFING, Level.WRITE, arena=group.arena_id
        )

    def _let(self) -> None:
        row = self.table.current_row
        for button in self._buttons:
            button.setVisible(self._may_plan())
        for button in (self.edit_button, self.cancel_button, self.remove_button):
            button.setEnabled(row is not None)
        goes_on = row is not None and row.cancelled
        self.cancel_button.setText("Blir av" if goes_on else "Ställ in")
        self.cancel_button.setAccessibleName(self.cancel_button.text())

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.plan_button, self.edit_button, self.cancel_button, self.remove_button)

    def _connect(self) -> None:
        self.plan_button.clicked.connect(self.plan)
        self.edit_button.clicked.connect(lambda: self.edit(self.table.current_row))
        self.cancel_button.clicked.connect(self._cancel)
        for keys, act in (("P", self.plan), ("S", self._cancel), ("Del", self._remove)):
            add_key(keys, act, self.table)
        self.remove_button.clicked.connect(self._remove)
        self.table.opened.connect(self.edit)
        self.table.current_row_changed.connect(lambda _: self._let())
