"""*Gruppaktiviteter* on the screen *Arenor*: the groups, and the occasions of the chosen one."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.groups import GroupRow, SeriesProposal, SessionRow
from ame_desktop.domain.staff import StaffRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.arenas.group_columns import GROUP_COLUMNS, session_columns
from ame_desktop.gui.features.arenas.group_editors import GroupEditor, SeriesEditor, SessionEditor
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.context import Context
from ame_desktop.services.groups.activities import add_group, edit_group, group_list, proposal
from ame_desktop.services.groups.sessions import (
    cancel_session,
    change_session,
    plan_sessions,
    remove_session,
    sessions_of,
)

NO_GROUPS: Final = "Det finns ingen gruppaktivitet än. Lägg till ett språkcafé eller en kurs."
NO_SESSIONS: Final = "Inga tillfällen är planerade."


class GroupsView(QWidget):
    """The group activities above, and the occasions of the one that is chosen below.

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
        self.editable = ctx.allows(Area.UNIT, Level.WRITE)
        self.staff: tuple[StaffRow, ...] = ()
        theme, tools = page.tools.theme, page.tools
        self.model = TableModel[GroupRow](GROUP_COLUMNS, lambda row: row.activity_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Gruppaktiviteter")
        self.table.use(self.model, theme, sort_by=-1)
        self.sessions = TableModel[SessionRow](
            session_columns(tools.today), lambda row: row.session_id, self
        )
        self.occasions = DataTable(self)
        self.occasions.setAccessibleName("Tillfällen")
        self.occasions.use(self.sessions, theme, sort_by=-1)
        self.edit_button = QPushButton("Ändra grupp", self)
        self.plan_button = QPushButton("Planera tillfällen", self)
        self.session_button = QPushButton("Ändra tillfälle", self)
        self.cancel_button = QPushButton("Ställ in", self)
        self.remove_button = QPushButton("Ta bort", self)
        writes(self.edit_button, self.plan_button, self.session_button)
        writes(self.cancel_button, self.remove_button)
        self._title = QLabel(self)
        self._title.setProperty("kind", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        # A long name gives way to the buttons beside it.
        self._title.setMinimumWidth(1)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._empty = EmptyState(theme, tools.icons, "group")
        self._none = EmptyState(theme, tools.icons, "calendar-week")
        self._lay_out()
        self._connect()

    def show_groups(self, rows: tuple[GroupRow, ...], staff: tuple[StaffRow, ...]) -> None:
        """Show the groups as they are now, and read the occasions of the chosen one."""
        self.staff = staff
        self.model.set_rows(rows)
        self._split.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.say(NO_GROUPS, "Ny grupp" if self.editable else "", lambda: self.edit(None))
        if rows and self.table.current_row is None:
            self.table.select(rows[0].activity_id)
        self._read_sessions()

    def edit(self, row: GroupRow | None) -> None:
        """Open the editor of a group, or of a new one."""
        if not self.editable:
            return
        ctx, key = self._ctx, None if row is None else row.activity_id

        def make(row: GroupRow | None) -> Editor:
            panel = GroupEditor(row, self.staff, self._page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if row is None:
                    return lambda: add_group(ctx, draft)
                return lambda: edit_group(ctx, row.activity_id, row.version, draft)

            return Editor(panel, command)

        def read() -> GroupRow | None:
            rows = group_list(ctx, closed=True)
            return next((found for found in rows if found.activity_id == key), None)

        edit_row(self._page, ctx, self._dock, RowEdit(key, row, make, read), self._added)

    def edit_session(self, row: SessionRow | None) -> None:
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
        group = self.table.current_row
        if group is not None and self._may_plan():
            ctx = self._ctx
            self._page.read(
                lambda: proposal(ctx, group.kind),
                lambda found: self._plan(group, found),
                ticket="proposal",
            )

    def _plan(self, group: GroupRow, proposed: SeriesProposal) -> None:
        ctx, key = self._ctx, group.activity_id
        latest = self.sessions.rows[-1] if self.sessions.rows else None
        panel = SeriesEditor(group, latest, proposed, self._page.tools.today())

        def command() -> Command:
            draft = panel.draft()
            return lambda: plan_sessions(ctx, key, draft)

        edit_beside(self._page, self._dock, panel, command)

    def _added(self, key: object) -> None:
        if isinstance(key, UUID):
            self.table.select(key)

    def _cancel(self) -> None:
        row = self.occasions.current_row
        if row is not None:
            ctx, key, version, now = self._ctx, row.session_id, row.version, not row.cancelled
            self._page.command(lambda: cancel_session(ctx, key, version, cancelled=now))

    def _remove(self) -> None:
        row = self.occasions.current_row
        if row is not None:
            ctx, key, version = self._ctx, row.session_id, row.version
            self._page.command(lambda: remove_session(ctx, key, version))

    def _read_sessions(self) -> None:
        group = self.table.current_row
        self._let()
        if group is None:
            self.sessions.set_rows(())
            return
        ctx, key = self._ctx, group.activity_id
        self._page.read(lambda: sessions_of(ctx, key), self._show_sessions, ticket="sessions")

    def _show_sessions(self, rows: tuple[SessionRow, ...]) -> None:
        self.sessions.set_rows(rows)
        self.occasions.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._none.say(NO_SESSIONS, "Planera tillfällen" if self._may_plan() else "", self.plan)
        today = self._page.tools.today()
        coming = next((row for row in rows if row.day >= today), None)
        if coming is not None and self.occasions.current_row is None:
            self.occasions.select(coming.session_id)
        self._let()

    def _may_plan(self) -> bool:
        group = self.table.current_row
        return group is not None and self._ctx.allows(
            Area.BRIEFING, Level.WRITE, arena=group.arena_id
        )

    def _let(self) -> None:
        group, row = self.table.current_row, self.occasions.current_row
        self._title.setText("" if group is None else f"Tillfällen: {group.name}")
        self._title.setToolTip(self._title.text())
        self.edit_button.setEnabled(group is not None)
        plans = self._may_plan()
        for button in (self.plan_button, self.session_button, self.cancel_button):
            button.setVisible(plans)
        self.remove_button.setVisible(plans)
        for button in (self.session_button, self.cancel_button, self.remove_button):
            button.setEnabled(row is not None)
        goes_on = row is not None and row.cancelled
        self.cancel_button.setText("Blir av" if goes_on else "Ställ in")
        self.cancel_button.setAccessibleName(self.cancel_button.text())

    def _connect(self) -> None:
        self.edit_button.clicked.connect(lambda: self.edit(self.table.current_row))
        self.plan_button.clicked.connect(self.plan)
        self.session_button.clicked.connect(lambda: self.edit_session(self.occasions.current_row))
        self.cancel_button.clicked.connect(self._cancel)
        self.remove_button.clicked.connect(self._remove)
        self.table.opened.connect(self.edit)
        self.table.current_row_changed.connect(lambda _: self._read_sessions())
        self.occasions.opened.connect(self.edit_session)
        self.occasions.current_row_changed.connect(lambda _: self._let())

    def _lay_out(self) -> None:
        heading = QLabel("Grupper", self)
        heading.setProperty("kind", "heading")
        top = self._buttons(self.edit_button)
        top.insertWidget(0, heading)
        above = _column(top, self.table)
        row = self._buttons(
            self.plan_button, self.session_button, self.cancel_button, self.remove_button
        )
        row.insertWidget(0, self._title, 1)
        row.setStretch(1, 0)
        below = _column(row, self.occasions, self._none)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(above)
        self._split.addWidget(below)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self.edit_button.setVisible(self.editable)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._empty, 1)

    def _buttons(self, *buttons: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        return row


def _column(row: QHBoxLayout, *widgets: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 8)
    layout.setSpacing(8)
    layout.addLayout(row)
    for widget in widgets:
        layout.addWidget(widget, 1)
    return holder
