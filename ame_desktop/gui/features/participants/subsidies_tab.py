"""*Stöd*: the person's supports, with the working of the one that is chosen."""

from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.domain.subsidies import PersonChoice, SubsidyRow
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.fact_card import Fact, FactCard
from ame_desktop.gui.widgets.subsidy_bars import facts_of, shown_month
from ame_desktop.gui.widgets.subsidy_columns import support_columns
from ame_desktop.gui.widgets.working_view import RemarksView, WorkingView
from ame_desktop.services.subsidies import subsidies_of, working

PAGE: Final = "subsidies"
HOW: Final = "Så räknas beloppet"
MOST: Final = 5
"""Supports that are seen without scrolling the list."""
NOTHING: Final = "Personen har inget stöd."


class SubsidiesTab(RoomTab):
    """The supports of a file, the latest first; they are changed on the screen *Stöd*."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.SUBSIDIES, Topic.PLACEMENTS})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools, ctx = desk.page.tools, desk.ctx
        self._file: ParticipantFile | None = None
        self._theme = tools.theme
        self._today = tools.today()
        self._area = QScrollArea(self)
        self.model = TableModel[SubsidyRow](
            support_columns(tools.theme, self._today, with_names=False),
            lambda row: row.subsidy_id,
            self,
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Personens stöd")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.new_button = self.making = QPushButton("Nytt stöd", self)
        self.new_button.setProperty("kind", "primary")
        self.new_button.setVisible(ctx.reach(Area.SUBSIDIES, Level.WRITE) is not Reach.NONE)
        self.open_button = QPushButton("Öppna i Stöd", self)
        writes(self.new_button)
        self.card = FactCard("Stödet")
        self.working = WorkingView()
        self.remarks = RemarksView()
        self._empty = EmptyState(tools.theme, tools.icons, "subsidies")
        self._lay_out()
        self._theme.changed.connect(self._fit)
        self.new_button.clicked.connect(self._begin)
        self.open_button.clicked.connect(self._open)
        self.table.opened.connect(lambda _: self._open())
        self.table.current_row_changed.connect(lambda _: self._follow())

    @override
    def offered(self, file: ParticipantFile) -> bool:
        del file
        return self.desk.ctx.reach(Area.SUBSIDIES, Level.READ) is not Reach.NONE

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self._file = file
        self.desk.page.read(lambda: subsidies_of(ctx, key), self._show, ticket="tab")

    def _show(self, rows: tuple[SubsidyRow, ...]) -> None:
        self.model.set_rows(rows)
        for widget in (self.table, self._area):
            widget.setVisible(bool(rows))
        self._fit()
        self._empty.setVisible(not rows)
        self.open_button.setVisible(bool(rows))
        if rows and self.table.current_row is None:
            self.table.select(rows[0].subsidy_id)
        self._follow()

    def _fit(self) -> None:
        """Give the list the room of its rows, and what is known of the chosen one the rest."""
        theme, shown = self._theme, min(max(self.model.rowCount(), 1), MOST)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + shown * theme.metrics.row + theme.px(6))

    def _follow(self) -> None:
        row: SubsidyRow | None = self.table.current_row
        self.open_button.setEnabled(row is not None)
        if row is None:
            return
        facts = [Fact(label, text) for label, text in facts_of(row, self._today)]
        self.card.show_facts([Fact("Stödform", row.type_name), *facts])
        self.remarks.show_remarks(row.remarks)
        ctx, key = self.desk.ctx, row.subsidy_id
        month = shown_month(row.period.draft, self._today)
        self.desk.page.read(
            lambda: working(ctx, key, month), self.working.show_working, ticket="working"
        )

    def _begin(self) -> None:
        file = self._file
        if file is not None:
            choice = PersonChoice(file.participant_id, file.details.name)
            self.desk.page.tools.open_page(PAGE, choice)

    def _open(self) -> None:
        row = self.table.current_row
        if row is not None:
            self.desk.page.tools.open_page(PAGE, row.subsidy_id)

    def _lay_out(self) -> None:
        self._empty.say(NOTHING)
        self._empty.hide()
        row = QHBoxLayout()
        for button in (self.new_button, self.open_button):
            row.addWidget(button)
        row.addStretch(1)
        right = QFrame(self)
        right.setProperty("kind", "card")
        right.setAccessibleName(HOW)
        heading = QLabel(HOW, right)
        heading.setProperty("kind", "heading")
        beside = QVBoxLayout(right)
        beside.setContentsMargins(16, 14, 16, 14)
        beside.setSpacing(10)
        for widget in (heading, self.remarks, self.working):
            beside.addWidget(widget)
        below = QWidget(self)
        below.setProperty("kind", "plain")
        columns = QHBoxLayout(below)
        columns.setContentsMargins(0, 4, 0, 0)
        columns.setSpacing(12)
        for card in (self.card, right):
            columns.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(below)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.table)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._empty, 1)
