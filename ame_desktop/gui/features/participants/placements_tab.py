"""*Placeringar*: the person's placements, opened and proposed under *Placeringar* in the rail."""

from datetime import date
from typing import ClassVar, Final

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.domain.placement_rows import PlacementRow
from ame_desktop.domain.placements import Phase
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.services.placements import placements_of, proposes_on

PAGE: Final = "placements"
NEW: Final = "new"
NOTHING: Final = "Personen har ingen placering än."
_TONES: Final = {
    Phase.WAITING: Tone.INFO,
    Phase.RETURNED: Tone.WARNING,
    Phase.REFUSED: Tone.STOP,
    Phase.ONGOING: Tone.DONE,
    Phase.ENDING: Tone.WARNING,
    Phase.TO_CLOSE: Tone.STOP,
}


class PlacementsTab(RoomTab):
    """The placements of a file, the latest first; opening one leads to the board."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLACEMENTS, Topic.APPROVALS})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools = desk.page.tools
        self._file: ParticipantFile | None = None
        self.model = TableModel[PlacementRow](
            _columns(tools.theme), lambda row: row.placement_id, self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Personens placeringar")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.new_button = self.making = QPushButton("Ny placering", self)
        self.new_button.setProperty("kind", "primary")
        writes(self.new_button)
        self.open_button = QPushButton("Öppna", self)
        self._empty = EmptyState(tools.theme, tools.icons, "placements")
        self._empty.say(NOTHING)
        row = QHBoxLayout()
        row.addWidget(self.new_button)
        row.addWidget(self.open_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)
        self.new_button.clicked.connect(self.new)
        self.open_button.clicked.connect(self._open_current)
        self.table.opened.connect(self._open)
        self.table.current_row_changed.connect(self._let)

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return self.desk.ctx.reach(Area.PLACEMENTS, Level.READ) is not Reach.NONE

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self._file = file
        route = file.referral.route if file.referral is not None else None
        proposes = ctx.reach(Area.PLACEMENTS, Level.PROPOSE) is not Reach.NONE
        self.new_button.setVisible(proposes and proposes_on(ctx, route))
        self.desk.page.read(lambda: placements_of(ctx, key), self._show, ticket="tab")

    def new(self) -> None:
        """Propose a placement for the person."""
        if self._file is not None:
            self.desk.page.tools.open_page(PAGE, (NEW, self._file.participant_id))

    def _open_current(self) -> None:
        if self.table.current_row is not None:
            self._open(self.table.current_row)

    def _open(self, row: PlacementRow) -> None:
        self.desk.page.tools.open_page(PAGE, row.placement_id)

    def _show(self, rows: tuple[PlacementRow, ...]) -> None:
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.open_button.setVisible(bool(rows))
        if rows and self.table.current_row is None:
            self.table.select(rows[0].placement_id)
        self._let()

    def _let(self) -> None:
        self.open_button.setEnabled(self.table.current_row is not None)


def _columns(theme: Theme) -> list[Column[PlacementRow]]:
    def background(row: PlacementRow) -> QColor | None:
        tone = _TONES.get(row.phase)
        return theme.background(tone) if tone is not None else None

    def foreground(row: PlacementRow) -> QColor | None:
        tone = _TONES.get(row.phase)
        return theme.foreground(tone) if tone is not None else None

    return [
        Column(
            "phase",
            "Läge",
            lambda row: row.phase.value,
            background=background,
            foreground=foreground,
            width=170,
        ),
        Column("form", "Sysselsättningsform", lambda row: row.form.label, width=0),
        Column("place", "Plats", lambda row: row.place, width=200),
        Column("start", "Första dag", lambda row: _day(row.start), width=104),
        Column("end", "Sista dag", lambda row: _day(row.end), width=110),
        Column(
            "extent",
            "Omfattning",
            lambda row: "" if row.extent_percent is None else f"{row.extent_percent} %",
            sort=lambda row: row.extent_percent,
            width=116,
        ),
    ]


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
