"""The screen *Jobbspår*: the tracks with one line each, and the chosen one's parts beneath."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.job_track_rows import MemberRow, TrackChoices, TrackFile, TrackRow
from ame_desktop.domain.job_tracks import TrackState
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.dialogs.list_button import ListButton
from ame_desktop.gui.features.job_tracks.acts import TrackActs
from ame_desktop.gui.features.job_tracks.buttons import ActButtons, may
from ame_desktop.gui.features.job_tracks.cards import CardActs
from ame_desktop.gui.features.job_tracks.columns import ROOMY_ONLY, summary_text, track_columns
from ame_desktop.gui.features.job_tracks.page_keys import KEYS, add_keys
from ame_desktop.gui.features.job_tracks.papers import TrackPapers
from ame_desktop.gui.features.job_tracks.part_acts import PartActs
from ame_desktop.gui.features.job_tracks.parts import TrackParts
from ame_desktop.gui.features.job_tracks.steps import StepLine
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.list_layout import lay_out_chosen, lay_out_list
from ame_desktop.gui.widgets.list_parts import (
    chosen_heading,
    new_button,
    stand_on_line,
    summary_line,
)
from ame_desktop.gui.widgets.no_hits import NoHits
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.services import job_tracks
from ame_desktop.services.context import Context
from ame_desktop.services.exports import list_infos
from ame_desktop.services.participants import participant_list

NO_TRACKS: Final = "Här finns inga jobbspår än. Börja när en arbetsgivare söker folk."
LIST: Final = "jobbspar"
LIST_OF_PEOPLE: Final = "jobbspar-deltagare"
ROOMY: Final = 1500
"""From this width in pixels at 100 percent all columns stay beside an editor."""
LEAST: Final = 170
"""Least height of the list, in pixels at 100 percent."""
LEAST_OF_PARTS: Final = 212
"""Least height of the parts: the buttons of *Deltagare* in two rows, and some of the people."""


@dataclass(frozen=True)
class _Read:
    rows: tuple[TrackRow, ...]
    choices: TrackChoices


class JobTracksPage(Page):
    """Lists the jobbspår by name, and edits beside the list.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Jobbspår"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.JOB_TRACKS, Topic.CUSTOMERS})
    keys: ClassVar[tuple[tuple[str, str], ...]] = KEYS

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._may_write = ctx.reach(Area.JOB_TRACKS, Level.WRITE) is not Reach.NONE
        self._asked: UUID | None = None
        self.file: TrackFile | None = None
        self.dock = EditorDock(tools.theme, self)
        self.acts = TrackActs(self, ctx, self.dock, self.open)
        self.part_acts = PartActs(self, ctx, self.dock)
        self.filter_edit = FilterEdit(self)
        self.ended_check = QCheckBox("Visa avslutade", self)
        self.ended_check.setMinimumHeight(tools.theme.metrics.button)
        self.excel_button = ListButton(self, ctx, _list_of(ctx))
        self.new_button = new_button(self, "Nytt jobbspår", shown=self._may_write)
        self.summary = summary_line(self)
        self.model = TableModel[TrackRow](track_columns(tools.theme), lambda r: r.track_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Jobbspår")
        self.table.use(self.model, tools.theme, sort_by=1)
        self.heading = chosen_heading(self)
        self.steps = StepLine(self)
        self.papers = TrackPapers(self, ctx)
        self.buttons = ActButtons(self.papers.button, may_write=self._may_write, parent=self)
        self.parts = TrackParts(tools, self._card_acts() if self._may_write else None, self)
        self.people = self.parts.people
        self.empty = EmptyState(tools.theme, tools.icons, "job_tracks", self)
        self._chosen = QWidget(self)
        self._lay_out()
        self._connect()
        self.track(tools.theme.changed, self._heighten)
        self._heighten()
        self._show_file(None)

    @property
    def row(self) -> TrackRow | None:
        """The track that the person stands on."""
        found: TrackRow | None = self.table.current_row
        return found

    @override
    def load(self) -> None:
        ctx = self.ctx
        self.read(lambda: _Read(job_tracks.tracks(ctx), job_tracks.track_choices(ctx)), self._show)

    @override
    def open(self, target: object) -> None:
        """Stand on a track by its id."""
        if isinstance(target, UUID):
            self._asked = target
            self.reload()

    def new_track(self) -> None:
        """*Nytt jobbspår*, beside the page."""
        if self._may_write:
            self.acts.edit(None)

    def do(self, name: str) -> None:
        """Do something with the track that one stands on, where it can be done."""
        file = self._current()
        if file is not None and self._may_write and may(name, file):
            {
                "edit": self.acts.edit,
                "step_on": self.acts.step_on,
                "step_back": self.acts.step_back,
                "copy": self.acts.copy,
                "remove": self.acts.remove,
            }[name](file)

    def add_to_part(self) -> None:
        """Add to the part that is shown; on the first one, change what the employer needs."""
        file = self._current()
        if file is not None and self._may_write:
            self.parts.add_to(file)

    def print_part(self) -> None:
        """Print the paper of the part that is shown."""
        self.papers.print(self.parts.paper)

    def _current(self) -> TrackFile | None:
        """Return the file where it is of the line that one stands on."""
        file, row = self.file, self.row
        same = file is not None and row is not None and file.row.track_id == row.track_id
        return file if same else None

    def _show(self, read: _Read) -> None:
        self.acts.choices = read.choices
        self.parts.chain.known = read.choices.supply
        ended, asked = self.ended_check.isChecked(), self._asked
        shown = [
            row
            for row in read.rows
            if ended or row.state is not TrackState.ENDED or row.track_id == asked
        ]
        self.model.set_rows(shown)
        self.summary.setText(summary_text(read.rows))
        self._has_rows(bool(read.rows))
        if stand_on_line(self.table, self.dock, asked):
            self._asked = None
        self._read_file()

    def _has_rows(self, some: bool) -> None:
        self.empty.setVisible(not some)
        self.empty.say(NO_TRACKS, "Nytt jobbspår" if self._may_write else "", self.new_track)
        for widget in (self.summary, self.ended_check, self.table):
            widget.setVisible(some)

    def _read_file(self) -> None:
        row, ctx = self.row, self.ctx
        if row is None:
            self._show_file(None)
            return
        key = row.track_id
        self.read(lambda: job_tracks.track(ctx, key), self._show_file, ticket="file")
        if self.parts.currentWidget() is self.people:
            self.read(lambda: job_tracks.members(ctx, key), self.people.show_rows, ticket="people")

    def _show_file(self, file: TrackFile | None) -> None:
        self.file = file
        self._chosen.setVisible(file is not None)
        self.buttons.show_for(file)
        self.papers.show_for(file)
        if file is not None:
            self.heading.setText(f"{file.row.title} · {file.row.employer}")
            self.steps.stand_on(file.row.state)
            self.parts.show_file(file)

    def _edit_member(self, member: MemberRow | None) -> None:
        file, ctx = self._current(), self.ctx
        if file is None:
            return
        key = file.row.track_id
        if member is not None:
            self.part_acts.edit_member(key, member, ())
            return
        self.read(
            lambda: participant_list(ctx),
            lambda rows: self.part_acts.edit_member(
                key, None, [(row.listed, row.participant_id) for row in rows]
            ),
            ticket="choices",
        )

    def _card_acts(self) -> CardActs:
        def with_file(act: Callable[[TrackFile], object]) -> Callable[[], object]:
            def do() -> None:
                file = self._current()
                if file is not None:
                    act(file)

            return do

        acts = self.acts
        return CardActs(
            self.part_acts, with_file(acts.edit), with_file(acts.intent), with_file(acts.language)
        )

    def _heighten(self) -> None:
        for widget, least in ((self.table, LEAST), (self.parts, LEAST_OF_PARTS)):
            widget.setMinimumHeight(self.tools.theme.px(least))

    def _make_room(self, occupied: bool) -> None:
        narrow = occupied and self.width() < self.tools.theme.px(ROOMY)
        self.table.hide_columns(ROOMY_ONLY, hidden=narrow)

    def _lay_out(self) -> None:
        header = PageHeader(self.title, self)
        for tool in (self.filter_edit, self.excel_button, self.new_button):
            header.add(tool)
        above = QHBoxLayout()
        above.addWidget(self.summary, 1)
        above.addWidget(self.ended_check)
        lay_out_chosen(self._chosen, (self.heading, self.steps, self.buttons), self.parts)
        shares = ((self.empty, 1), (self.table, 3), (self._chosen, 7))
        lay_out_list(self.body, self.dock, (header, above), shares)

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(self.model.set_quick_filter)
        NoHits(self.table, self.model, self.filter_edit)
        self.filter_edit.left_downwards.connect(self.table.focus_first)
        self.ended_check.toggled.connect(self.reload)
        self.new_button.clicked.connect(self.new_track)
        self.table.opened.connect(lambda _: self.do("edit"))
        self.table.current_row_changed.connect(lambda _: self._read_file())
        self.parts.currentChanged.connect(lambda _: self._read_file())
        self.buttons.asked.connect(self.do)
        self.dock.occupied.connect(self._make_room)
        self.people.on_edit = self._edit_member
        self.people.on_remove = self.part_acts.remove_member
        add_keys(self)


def _list_of(ctx: Context) -> str:
    """Return the tracks' list, or that of the own cases for those who take out no other."""
    return LIST if LIST in {info.id for info in list_infos(ctx)} else LIST_OF_PEOPLE
