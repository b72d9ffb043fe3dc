"""The judged rows on the screen, and the choice of which of them to look at."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QListView

from ame_desktop.domain.importing.name_questions import NameAnswer, NameQuestion
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.gui.core.calm_collector import without_pauses
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.administration.group_list import GroupList
from ame_desktop.gui.features.administration.preview_columns import (
    PreviewRow,
    RowGroup,
    preview_columns,
    preview_rows,
    row_groups,
)
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.services.context import Context
from ame_desktop.services.importing.adjust import Tables
from ame_desktop.services.importing.names import questions_of
from ame_desktop.services.importing.plan import ImportPlan, judge


@dataclass(frozen=True)
class Judged:
    """A judged file, with its rows and choices made off the screen's thread."""

    plan: ImportPlan
    rows: tuple[PreviewRow, ...]
    groups: tuple[RowGroup, ...]
    questions: tuple[NameQuestion, ...] = ()


def prepared(
    ctx: Context, kind: ImportKind, tables: Tables, answers: tuple[NameAnswer, ...]
) -> Judged:
    """Judge a file, and make what the screen shows of it and asks about names in it."""
    with without_pauses():
        plan = judge(ctx, kind, tables, answers)
        asked = questions_of(ctx, plan)
        return Judged(plan, preview_rows(plan.preview), row_groups(plan.preview), asked)


class PreviewTable(QObject):
    """Fills the table of rows, and narrows it to the chosen group.

    Args:
        table: where the rows stand.
        groups: where the choices stand.
        theme: colours and sizes.
    """

    def __init__(self, table: DataTable, groups: QListView, theme: Theme) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme
        self._groups = GroupList(groups)
        self._groups.chosen.connect(self._narrow)
        self._headers: tuple[str, ...] | None = None
        self._model = TableModel[PreviewRow]((), lambda row: row.place, self)
        self._rows: tuple[PreviewRow, ...] = ()

    @property
    def shown(self) -> tuple[PreviewRow, ...]:
        """The rows on the screen."""
        return self._model.shown

    def show_judged(self, judged: Judged) -> None:
        """Show every row of a file under the file's own headings."""
        headers = judged.plan.preview.headers
        if headers != self._headers:
            self._headers = headers
            columns = preview_columns(judged.plan.preview, self._theme)
            self._model = TableModel(columns, lambda row: row.place, self)
            self._table.use(self._model, self._theme, sort_by=-1)
        self._rows = judged.rows
        self._fill(judged.rows)
        self._groups.show_groups(judged.groups)

    def clear(self) -> None:
        """Show nothing."""
        self._rows = ()
        self._fill(())
        self._groups.show_groups(())

    def _narrow(self, group: RowGroup) -> None:
        self._fill(tuple(row for row in self._rows if group.holds(row)))

    def _fill(self, rows: tuple[PreviewRow, ...]) -> None:
        # Emptied first: thousands of scattered rows come in faster as a new list.
        self._model.set_rows(())
        self._model.set_rows(rows)
