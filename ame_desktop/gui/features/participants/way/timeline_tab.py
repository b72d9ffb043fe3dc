"""*Tidslinje*: everything that has happened and is to happen, from every room, in one list.

Source: OSB-01, AFR-12
"""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participant_files import FilePlace, ParticipantFile
from ame_desktop.domain.stages import StageNow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.timelines import EventKind, Timeline, TimelineEvent
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.stage_line import StageLine
from ame_desktop.services.timelines import save_timeline, stage_now, timeline, timeline_name

EVERYTHING: Final = "Allt"
NOTHING: Final = "Inget har hänt än."
PAGE: Final = "participants"


@dataclass(frozen=True)
class _Shown:
    """What was read: the step, and the line."""

    stage: StageNow | None
    line: Timeline


class TimelineTab(RoomTab):
    """The line of a file, the latest first; Enter goes to where more is told."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {
            Topic.PARTICIPANTS,
            Topic.PLANNING,
            Topic.PLACEMENTS,
            Topic.FOLLOW_UPS,
            Topic.SUBSIDIES,
            Topic.FINAL_DOCUMENTS,
            Topic.JOB_TRACKS,
            Topic.ARENAS,
        }
    )

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools = desk.page.tools
        self._file: ParticipantFile | None = None
        self._line = Timeline((), tools.today())
        self.stage = StageLine(tools.theme, self)
        self.since_label = QLabel(self)
        self.since_label.setProperty("kind", "muted")
        self.filter_combo = QComboBox(self)
        name_choice(self.filter_combo, "Visa")
        self.filter_combo.setMinimumContentsLength(max(len(kind.value) for kind in EventKind))
        self.model = TableModel[tuple[int, TimelineEvent]](
            _columns(tools.theme, self), lambda row: row, self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Tidslinje")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.excel_button = QPushButton("Spara som Excel…", self)
        self.print_button = QPushButton("Spara som PDF…", self)
        self._count = QLabel(self)
        self._count.setProperty("kind", "muted")
        self._empty = EmptyState(tools.theme, tools.icons, "history")
        self._empty.say(NOTHING)
        self._lay_out()
        self.filter_combo.currentIndexChanged.connect(lambda _: self._fill())
        self.table.opened.connect(self._open)
        self.excel_button.clicked.connect(lambda: self._ask_place("xlsx", "Excel (*.xlsx)"))
        self.print_button.clicked.connect(lambda: self._ask_place("pdf", "PDF (*.pdf)"))

    @property
    def line(self) -> Timeline:
        """The line that is shown, which knows its day."""
        return self._line

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_follow_ups

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self._file = file
        self.desk.page.read(
            lambda: _Shown(stage_now(ctx, key), timeline(ctx, key)), self._show, ticket="tab"
        )

    def save(self, target: Path) -> None:
        """Write what is shown to a file."""
        file, ctx, kind, page = self._file, self.desk.ctx, self._kind, self.desk.page
        if file is None:
            return
        key = file.participant_id

        def failed(error: Exception) -> None:
            if isinstance(error, DomainError):
                page.show_error(error)
            else:
                page.tools.trouble(error, lambda: self.save(target))

        page.tools.tasks.run(
            lambda: save_timeline(ctx, key, target, kind),
            lambda saved: page.tools.say(told_saved(saved)),
            failed,
            owner=page,
        )

    @property
    def _kind(self) -> EventKind | None:
        kind = self.filter_combo.currentData()
        # Qt hands a word back for it.
        return None if kind is None else EventKind(kind)

    def _show(self, shown: _Shown) -> None:
        self._line = shown.line
        self.stage.show_stage(shown.stage)
        now = shown.stage
        self.since_label.setText(f"sedan {day_text(now.since, year=True)}" if now else "")
        held = self._kind
        self.filter_combo.blockSignals(True)
        self.filter_combo.clear()
        self.filter_combo.addItem(EVERYTHING, None)
        for kind in shown.line.kinds:
            self.filter_combo.addItem(kind.value, kind)
        self.filter_combo.setCurrentIndex(max(self.filter_combo.findData(held), 0))
        self.filter_combo.blockSignals(False)
        self._fill()

    def _fill(self) -> None:
        rows = self._line.of(self._kind)
        self.model.set_rows(tuple(enumerate(rows)))
        self._count.setText("1 händelse" if len(rows) == 1 else f"{len(rows)} händelser")
        for widget in (self.table, self._count, self.excel_button, self.print_button):
            widget.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _open(self, row: tuple[int, TimelineEvent]) -> None:
        part = row[1].kind.part
        if self._file is not None and part is not None:
            place = FilePlace(self._file.participant_id, part)
            self.desk.page.tools.open_page(PAGE, place)

    def _ask_place(self, ending: str, kinds: str) -> None:
        name = timeline_name(self.desk.ctx, ending)
        choose_target(self.desk.page, "Spara tidslinjen", name, kinds, self.save)

    def _lay_out(self) -> None:
        label = QLabel("Visa", self)
        label.setBuddy(self.filter_combo)
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (label, self.filter_combo, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.excel_button, self.print_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        steps = QHBoxLayout()
        steps.setSpacing(12)
        steps.addWidget(self.stage)
        steps.addWidget(self.since_label)
        steps.addStretch(1)
        layout.addLayout(steps)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)


def _columns(theme: Theme, tab: TimelineTab) -> tuple[Column[tuple[int, TimelineEvent]], ...]:
    def muted(row: tuple[int, TimelineEvent]) -> QColor | None:
        ahead = row[1].day > tab.line.today
        return QColor(theme.colours.muted) if ahead else None

    def when(row: tuple[int, TimelineEvent]) -> str:
        text = day_text(row[1].day, year=True)
        return f"{text} · kommer" if row[1].day > tab.line.today else text

    return (
        Column("day", "Dag", when, sort=lambda row: row[1].day, foreground=muted, width=200),
        Column("what", "Vad", lambda row: row[1].what, foreground=muted, width=0),
        Column("kind", "Gäller", lambda row: row[1].kind.value, foreground=muted, width=210),
        Column("who", "Vem", lambda row: row[1].who, foreground=muted, width=170),
    )
