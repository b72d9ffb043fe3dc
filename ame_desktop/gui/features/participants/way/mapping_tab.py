"""*Kartläggning*: the parts of the SASSAM map in a list, and what stands in the one that is chosen.

Source: OSB-29 to OSB-53
"""

from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.mapping import MappingArea
from ame_desktop.domain.mapping_rows import MappingFile, MappingRow
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.participants.reasoned_tab import ReasonedTab
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.features.participants.tab_parts import told_line
from ame_desktop.gui.features.participants.way.mapping_acts import MappingActs
from ame_desktop.gui.features.participants.way.mapping_buttons import MappingButtons
from ame_desktop.gui.features.participants.way.mapping_desk import MappingDesk
from ame_desktop.gui.features.participants.way.mapping_sections import (
    SECTION_COLUMNS,
    Key,
    MapSection,
    Step,
    mapping_title,
    sections,
    state_line,
)
from ame_desktop.gui.features.participants.way.mapping_step_acts import MappingSteps
from ame_desktop.gui.features.participants.way.mapping_view import MappingView
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.services.mapping import mapping_file

NOTHING: Final = "Personen är inte kartlagd än."
WHY: Final = "Varför behöver du läsa kartläggningen? Skälet sparas i loggen."
REASONS: Final = ("Jag har tagit över ärendet tillfälligt", "Tillsyn")
_LIST_WIDTH: Final = 520
_NARROW: Final = 720
_LEAST: Final = 200
_LEAST_BOTH: Final = 420
_ROOMY: Final = 1600
"""From this width in pixels at 100 percent an editor, the list and the part stand side by side."""


class MappingTab(ReasonedTab):
    """Shows a person's mapping to the case's owner, and to the chief with a reason."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLANNING})
    why: ClassVar[str] = WHY
    reasons: ClassVar[tuple[str, ...]] = REASONS

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools = desk.page.tools
        self._shown: UUID | None = None
        self.held = MappingDesk(desk)
        self.acts = MappingActs(self.held, self._show_begun)
        self.steps = MappingSteps(self.held)
        self.model = TableModel[MapSection](SECTION_COLUMNS, lambda row: row.key, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Kartläggningens delar")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.view = MappingView(tools, self)
        self.buttons = MappingButtons(self)
        self.making = self.buttons.begin_button
        self.choice_combo = QComboBox(self)
        name_choice(self.choice_combo, "Kartläggning")
        self._line = told_line(self)
        self._notice = told_line(self, "")
        self._lay_out()
        self._connect()
        self.clear()

    @property
    def part(self) -> Key | None:
        """The part that the person stands on."""
        row = self.table.current_row
        return row.key if isinstance(row, MapSection) else None

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.read_case

    @override
    def read_with_reason(self, file: ParticipantFile) -> None:
        ctx, key, reason, shown = self.desk.ctx, file.participant_id, self.reason, self._shown
        self.desk.page.read(lambda: mapping_file(ctx, key, reason, shown), self._show, ticket="tab")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the part under the list where there is no room beside it, as with large text."""
        super().resizeEvent(event)
        theme = self.desk.page.tools.theme
        narrow = self.width() < theme.px(_NARROW)
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._split.orientation() != way:
            self._split.setOrientation(way)
        both = narrow and self.view.isVisibleTo(self)
        self._split.setMinimumHeight(theme.px(_LEAST_BOTH if both else _LEAST))

    def open_part(self) -> None:
        """Open what the part that is chosen leads to: its form, or a new row of its list."""
        part = self.part
        if isinstance(part, MappingArea):
            self.acts.write_area(part)
        elif part is Step.CROSS:
            self.acts.write_cross()
        elif part is Step.SUMMARY:
            self.acts.write_summary()
        elif part is Step.SESSIONS:
            self.steps.book(None)
        elif part is Step.ACTIONS:
            self.steps.plan(None)

    def _show(self, file: MappingFile) -> None:
        self.held.show(file, self.reason)
        whole = file.whole
        if whole is None:
            self.clear()
            self.held.show(file, self.reason)
            if file.may_write:
                self._empty.say(NOTHING, "Börja kartlägga", self.acts.begin)
            else:
                self._empty.say(NOTHING)
            return
        self._shown = whole.row.mapping_id
        self._fill_choice(file.rows)
        self._line.setText(state_line(whole))
        notice = file.untrained if file.may_write and whole.is_open else ""
        self._notice.setText(notice or file.notice)
        self._notice.setVisible(bool(self._notice.text()))
        self.model.set_rows(sections(whole))
        self._show_content(shown=True)
        if self.part is None:
            self.table.select(Step.SESSIONS)
        self._show_part()

    def _show_part(self) -> None:
        file, part = self.held.file, self.part
        if file is not None and file.whole is not None and part is not None:
            self.view.show_part(file.whole, part)
        self._let()

    def _let(self) -> None:
        view = self.view
        self.buttons.show_for(
            self.held.file, self.part, view.session_table.current_row, view.action_table.current_row
        )
        self.buttons.offer_driving(self.opened, self.part, self.held.file)

    def _fill_choice(self, rows: tuple[MappingRow, ...]) -> None:
        self.choice_combo.blockSignals(True)
        fill(self.choice_combo, [(mapping_title(row), row.mapping_id) for row in rows], self._shown)
        self.choice_combo.setMinimumContentsLength(28)
        self.choice_combo.blockSignals(False)
        self.choice_combo.setVisible(len(rows) > 1)

    def _choose(self) -> None:
        key = chosen(self.choice_combo)
        if self.opened is not None and isinstance(key, UUID):
            self._shown = key
            self.read_file(self.opened)

    def _show_begun(self, mapping_id: UUID) -> None:
        self._shown = mapping_id
        if self.opened is not None:
            self.read_file(self.opened)

    @override
    def forget(self) -> None:
        self._shown = None
        super().forget()

    @override
    def clear(self) -> None:
        self.held.show(None, "")
        self.model.set_rows(())
        self._notice.hide()
        self.choice_combo.hide()
        self._show_content(shown=False)
        self._let()

    def _show_content(self, *, shown: bool) -> None:
        self._split.setVisible(shown)
        self._line.setVisible(shown)
        self._empty.setVisible(not shown)

    def _make_room(self, occupied: bool) -> None:
        """Leave the list alone beside an editor, where there is no room for all three."""
        page = self.desk.page
        self.view.setVisible(not occupied or page.width() >= page.tools.theme.px(_ROOMY))

    def _connect(self) -> None:
        buttons, acts, steps, view = self.buttons, self.acts, self.steps, self.view
        self.desk.dock.occupied.connect(self._make_room)
        self.table.opened.connect(lambda _: self.open_part())
        self.table.current_row_changed.connect(lambda _: self._show_part())
        self.choice_combo.currentIndexChanged.connect(self._choose)
        view.session_table.opened.connect(steps.book)
        view.action_table.opened.connect(steps.plan)
        for table in (view.session_table, view.action_table):
            table.current_row_changed.connect(lambda _: self._let())
        buttons.write_button.clicked.connect(self.open_part)
        buttons.begin_button.clicked.connect(acts.begin)
        buttons.discard_button.clicked.connect(acts.discard)
        buttons.review_button.clicked.connect(acts.review)
        buttons.sign_button.clicked.connect(acts.sign)
        buttons.map_button.clicked.connect(steps.save_map)
        buttons.summary_button.clicked.connect(steps.save_summary)
        buttons.edit_button.clicked.connect(self._edit_row)
        buttons.remove_button.clicked.connect(self._remove_row)
        buttons.held_button.clicked.connect(lambda: self._say_held(held=True))
        buttons.missed_button.clicked.connect(lambda: self._say_held(held=False))
        buttons.done_button.clicked.connect(self._finish)
        buttons.driving_button.clicked.connect(steps.no_driving)

    def _edit_row(self) -> None:
        view = self.view
        if self.part is Step.SESSIONS and view.session_table.current_row is not None:
            self.steps.book(view.session_table.current_row)
        elif self.part is Step.ACTIONS and view.action_table.current_row is not None:
            self.steps.plan(view.action_table.current_row)

    def _remove_row(self) -> None:
        table = self.view.action_table
        if self.part is Step.SESSIONS:
            table = self.view.session_table
        if table.current_row is not None:
            self.steps.remove(table.current_row)

    def _say_held(self, *, held: bool) -> None:
        row = self.view.session_table.current_row
        if row is not None:
            self.steps.say_held(row, held)

    def _finish(self) -> None:
        row = self.view.action_table.current_row
        if row is not None:
            self.steps.finish(row)

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self.table)
        self._split.addWidget(self.view)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        width = self.desk.page.tools.theme.px(_LIST_WIDTH)
        self._split.setSizes([width, width])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.buttons)
        layout.addWidget(self.choice_combo, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._line)
        layout.addWidget(self._notice)
        layout.addWidget(self.prompt)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._empty, 1)
