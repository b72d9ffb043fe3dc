"""*Gruppaktiviteter* on the screen *Arenor*: the groups, and below what belongs to the chosen."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.groups import GroupRow
from ame_desktop.domain.staff import StaffRow
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.arenas.completion_view import CompletionView
from ame_desktop.gui.features.arenas.group_columns import GROUP_COLUMNS
from ame_desktop.gui.features.arenas.group_editors import GroupEditor
from ame_desktop.gui.features.arenas.sessions_view import SessionsView
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.context import Context
from ame_desktop.services.groups.activities import add_group, edit_group, group_list

NO_GROUPS: Final = "Det finns ingen gruppaktivitet än. Lägg till ett språkcafé eller en kurs."
_PEOPLE: Final = 1
_FIRST_ROWS: Final = 154
"""Height of the heading and three rows, in pixels at 100 percent."""


class GroupsView(QWidget):
    """The group activities above; the occasions and the people of the chosen one below.

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
        self._asked: UUID | None = None
        theme, tools = page.tools.theme, page.tools
        self.model = TableModel[GroupRow](GROUP_COLUMNS, lambda row: row.activity_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Gruppaktiviteter")
        self.table.use(self.model, theme, sort_by=-1)
        self.table.setMinimumHeight(theme.px(_FIRST_ROWS))
        self.edit_button = QPushButton("Ändra grupp", self)
        self.edit_button.setVisible(self.editable)
        writes(self.edit_button)
        self.sessions = SessionsView(page, ctx, dock, self)
        self.people = CompletionView(page, ctx, self)
        self.parts = QTabWidget(self)
        self.parts.setDocumentMode(True)
        self.parts.setAccessibleName("Tillfällen och deltagare")
        self.parts.addTab(self.sessions, "Tillfällen")
        self.parts.addTab(self.people, "Deltagare")
        self._title = QLabel(self)
        self._title.setProperty("kind", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        # A long name does not make the page wider.
        self._title.setMinimumWidth(1)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._empty = EmptyState(theme, tools.icons, "group")
        self._empty.hide()
        self._lay_out()
        self.edit_button.clicked.connect(lambda: self.edit(self.table.current_row))
        self.table.opened.connect(self.edit)
        add_key("P", self.sessions.plan, self.table)
        self.table.current_row_changed.connect(lambda _: self._read_group())
        self.parts.currentChanged.connect(lambda _: self._read_people())

    @override
    def sizeHint(self) -> QSize:
        # The tables take what room there is; the page is not made to scroll for them.
        return self.minimumSizeHint()

    def show_groups(self, rows: tuple[GroupRow, ...], staff: tuple[StaffRow, ...]) -> None:
        """Show the groups as they are now, and read what belongs to the chosen one."""
        self.staff = staff
        self.model.set_rows(rows)
        self._split.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.say(NO_GROUPS, "Ny grupp" if self.editable else "", lambda: self.edit(None))
        if self._asked in {row.activity_id for row in rows}:
            self.table.select(self._asked)
            self.table.setFocus()
            self._asked = None
        elif rows and self.table.current_row is None:
            self.table.select(rows[0].activity_id)
        self._read_group()

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

    def _added(self, key: object) -> None:
        # The list is read again after this, with the new group in it.
        self._asked = key if isinstance(key, UUID) else None

    def _read_group(self) -> None:
        group: GroupRow | None = self.table.current_row
        self.edit_button.setEnabled(group is not None)
        self._title.setText("" if group is None else group.name)
        self._title.setToolTip(plain_tip(self._title.text()))
        self.sessions.show_group(group)
        self.parts.setTabVisible(_PEOPLE, group is not None and self.people.reached(group))
        self._read_people()

    def _read_people(self) -> None:
        """Read who has taken part, where that is looked at."""
        group = self.table.current_row
        if group is not None and self.parts.currentWidget() is self.people:
            self.people.show_group(group)

    def _lay_out(self) -> None:
        heading = QLabel("Grupper", self)
        heading.setProperty("kind", "heading")
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.edit_button)
        above, over = _column(8)
        over.addLayout(top)
        over.addWidget(self.table, 1)
        below, under = _column(4)
        under.addWidget(self._title)
        under.addWidget(self.parts, 1)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        for place, (part, share) in enumerate(((above, 2), (below, 3))):
            self._split.addWidget(part)
            self._split.setStretchFactor(place, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._empty, 1)


def _column(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 4, 0, 8)
    layout.setSpacing(spacing)
    return holder, layout
