"""*Deltagare* in a group: who has been there how often, and who has gone through a course."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.group_completion import Completion, CompletionRow
from ame_desktop.domain.groups import GroupRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.dialogs.list_button import ListLink
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.services.context import Context
from ame_desktop.services.groups.completion import (
    completion,
    completion_name,
    may_print,
    save_completion,
)

LIST: Final = "gruppaktiviteter"
NOBODY: Final = "Ingen har varit med än. Lägg in deltagare i gruppen från deras akter."


class CompletionView(QWidget):
    """The people of a group; read, and written in the log, only when it is looked at.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who looks.
        parent: the widget that holds it.
    """

    def __init__(self, page: Page, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._ctx = page, ctx
        self._group: GroupRow | None = None
        tools = page.tools
        self.model = TableModel[CompletionRow](_COLUMNS, lambda row: row.participant_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Deltagare i gruppen")
        self.table.use(self.model, tools.theme)
        self.paper_button = QPushButton("Spara som PDF…", self)
        self.list_button = QPushButton("Till Excel", self)
        self.list_button.setAccessibleName("Gruppens deltagare till Excel")
        tools.icons.dress(self.list_button, "export")
        self._link = ListLink(page, ctx, self._wish, shortcut=False)
        self._told = QLabel(self)
        self._told.setProperty("kind", "muted")
        self._empty = EmptyState(tools.theme, tools.icons, "participants")
        self._empty.say(NOBODY)
        self._empty.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._told, 1)
        row.addWidget(self.paper_button)
        row.addWidget(self.list_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)
        self.paper_button.clicked.connect(self._ask)
        self.list_button.clicked.connect(self._link.show_list)

    def reached(self, group: GroupRow) -> bool:
        """Whether the person reaches the attendance of a group."""
        return self._ctx.allows(Area.ATTENDANCE, Level.READ, arena=group.arena_id)

    def show_group(self, group: GroupRow) -> None:
        """Read and show the people of a group."""
        ctx, key = self._ctx, group.activity_id
        self._group = group
        self._page.read(lambda: completion(ctx, key), self._show, ticket="completion")

    def save(self, target: Path) -> None:
        """Save the list of the group as a PDF."""
        if self._group is not None:
            ctx, key = self._ctx, self._group.activity_id
            self._page.read(
                lambda: save_completion(ctx, key, target),
                lambda path: self._page.band.say(told_saved(path), Tone.INFO),
                ticket="paper",
            )

    def _ask(self) -> None:
        choose_target(
            self._page,
            "Spara deltagarlistan",
            completion_name(self._ctx),
            "PDF (*.pdf)",
            self.save,
        )

    def _wish(self) -> ListWish:
        return ListWish(LIST, arena_id=None if self._group is None else self._group.arena_id)

    def _show(self, read: Completion) -> None:
        rows = read.rows
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.table.setColumnHidden(len(_COLUMNS) - 1, not read.group.kind.is_course)
        self.paper_button.setVisible(bool(rows) and may_print(self._ctx))
        self.list_button.setVisible(bool(rows) and self._link.reached)
        self._told.setText(_told(read))


def _told(read: Completion) -> str:
    people = "1 person" if len(read.rows) == 1 else f"{len(read.rows)} personer"
    if not read.group.kind.is_course:
        return people
    done = sum(row.standing == "Klar" for row in read.rows)
    return f"{people}, {done} klara"


def _percent(row: CompletionRow) -> str:
    return "" if row.percent is None else f"{row.percent} %"


def _hours(row: CompletionRow) -> str:
    return f"{row.minutes / 60:.1f}".replace(".", ",")


_COLUMNS: Final[tuple[Column[CompletionRow], ...]] = (
    Column("name", "Deltagare", lambda row: row.name.listed, width=0),
    Column(
        "attended",
        "Har varit med",
        lambda row: f"{row.attended} av {row.held}",
        sort=lambda row: row.attended,
        width=130,
    ),
    Column("percent", "Närvaro", _percent, sort=lambda row: row.percent, width=90),
    Column("hours", "Timmar", _hours, sort=lambda row: row.minutes, width=90),
    Column("standing", "Läge", lambda row: row.standing, width=110),
)
