"""*Matchning*: places that could suit, what was chosen, what the person can, how near work is.

Source: OSB-46, OSB-52, OSB-54, OSB-55, OSB-60, OSB-104, AFR-19.
"""

from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.matching import UNSIGNED, MatchingDesk
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.domain.suggestions import Fit, Suggestion
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.placements_tab import NEW, PAGE
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.features.participants.way.matching_acts import MatchingActs
from ame_desktop.gui.features.participants.way.matching_editors import place_of
from ame_desktop.gui.features.participants.way.matching_sections import (
    MatchesSection,
    RatingsSection,
    SkillsSection,
)
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.services.matching.desk import matching_desk
from ame_desktop.services.placements import proposes_on

_SIDE: Final = 372


class MatchingTab(RoomTab):
    """Suggestions and matchings to the left; what the person brings to the right."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLANNING, Topic.ARENAS})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        theme = desk.page.tools.theme
        self._person: UUID | None = None
        self._writes = False
        self.acts = MatchingActs(desk)
        self.model = TableModel[Suggestion](_COLUMNS, lambda row: row.key, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Förslag på platser")
        self.table.use(self.model, theme, sort_by=-1)
        self.match_button = QPushButton("Matcha…", self)
        self.match_button.setProperty("kind", "primary")
        writes(self.match_button)
        self.unsigned = QLabel(UNSIGNED, self)
        self.unsigned.setProperty("kind", "error")
        self.unsigned.setWordWrap(True)
        acts = self.acts
        # In the order in which they stand on the screen, for whoever goes with Tab.
        self.place_button = self.making = QPushButton("Ny placering…", self)
        self.matches = MatchesSection(desk, acts.edit_match, acts.remove_match, self)
        self.ratings = RatingsSection(desk, acts.edit_rating, acts.remove_rating, self)
        self.skills = SkillsSection(desk, acts.edit_skill, acts.remove_skill, self)
        writes(self.place_button)
        self.matches.put_button(self.place_button)
        self._lay_out()
        self.place_button.clicked.connect(self._place)
        self.match_button.clicked.connect(lambda: self._match(self.table.current_row))
        self.table.opened.connect(self._match)
        self.table.current_row_changed.connect(lambda _: self._let())
        desk.dock.occupied.connect(self._make_room)

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_planning

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self._person, self._writes = key, file.rights.write_planning
        self.match_button.setVisible(self._writes)
        for section in (self.matches, self.skills, self.ratings):
            section.may_write(allowed=self._writes)
        route = file.referral.route if file.referral is not None else None
        proposes = ctx.reach(Area.PLACEMENTS, Level.PROPOSE) is not Reach.NONE
        self.place_button.setVisible(proposes and proposes_on(ctx, route))
        self.desk.page.read(lambda: matching_desk(ctx, key), self._show, ticket="tab")

    def _show(self, read: MatchingDesk) -> None:
        if self._person is None:
            return
        self.acts.show(self._person, read)
        self.model.set_rows(read.suggestions)
        if read.suggestions and self.table.current_row is None:
            self.table.select(read.suggestions[0].key)
        self.unsigned.setVisible(read.unsigned)
        self.matches.show_rows(read.matches)
        self.skills.show_rows(read.skills)
        self.ratings.show_rows(read.ratings)
        self._let()

    def _match(self, row: Suggestion | None) -> None:
        if row is not None and self._writes:
            self.acts.match(row)

    def _place(self) -> None:
        """Go on to a placement for the person. Source: OSB-60."""
        if self._person is not None:
            self.desk.page.tools.open_page(PAGE, (NEW, self._person))

    def _let(self) -> None:
        self.match_button.setEnabled(self.table.current_row is not None)

    def _make_room(self, occupied: bool) -> None:
        """Let the side stand back while an editor is open, so that the lists can be read."""
        self._side.setVisible(not occupied)

    def _lay_out(self) -> None:
        title = QLabel("Förslag på platser", self)
        title.setProperty("kind", "heading")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.match_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.unsigned)
        left.addWidget(self.table, 1)
        left.addWidget(self.matches)
        self._side = QWidget(self)
        self._side.setFixedWidth(self.desk.page.tools.theme.px(_SIDE))
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        side.addWidget(self.ratings)
        side.addWidget(self.skills)
        side.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(left, 1)
        layout.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)


_MARKS: Final = {Fit.GOOD: "●", Fit.ADAPTED: "◐", Fit.POOR: "○"}
_COLUMNS: Final[tuple[Column[Suggestion], ...]] = (
    Column(
        "fit",
        "Passar",
        lambda row: f"{_MARKS[row.fit]} {row.fit.value}",
        accessible=lambda row: row.fit.value,
        width=140,
    ),
    Column("place", "Plats", place_of, tooltip=place_of, width=280),
    Column("why", "Skäl", lambda row: row.reasons, tooltip=lambda row: row.reasons, width=0),
)
