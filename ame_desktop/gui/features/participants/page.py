"""The screen *Deltagare*: the list with its filter, and a person's file in its place."""

from dataclasses import dataclass
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import ChangeSet, Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participant_files import FilePlace, ParticipantFile, ParticipantRow
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.tokens import EDGES, SIDE, Tone
from ame_desktop.gui.dialogs.list_button import KEY, ListButton
from ame_desktop.gui.features.participants.actions import FileActions
from ame_desktop.gui.features.participants.choices import Choices, read_choices
from ame_desktop.gui.features.participants.columns import participant_columns
from ame_desktop.gui.features.participants.file_reading import FileReading
from ame_desktop.gui.features.participants.file_view import ROOM_TABS, FileView, Tab
from ame_desktop.gui.features.participants.person_editors import NewPersonEditor
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.forms.ui_participants_page import Ui_ParticipantsPage
from ame_desktop.gui.widgets.chart_card import KEY as CHART_KEY
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.list_parts import new_button
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.services.context import Context
from ame_desktop.services.participants import (
    KnownPersonError,
    StoredParticipant,
    add_participant,
    participant_list,
)

OWN_TOPICS: Final = frozenset({Topic.PARTICIPANTS, Topic.ARENAS, Topic.SETTINGS})
"""What the list and the overview are made of; other rooms concern only the tab that is open."""


@dataclass(frozen=True)
class _Read:
    rows: tuple[ParticipantRow, ...]
    choices: Choices


class ParticipantsPage(Page):
    """Finds people, shows their files, and lays up those who arrive."""

    title: ClassVar[str] = "Deltagare"
    topics: ClassVar[frozenset[Topic]] = OWN_TOPICS.union(
        *(tab.topics for tab in ROOM_TABS.values())
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Ctrl+N", "Ny deltagare, eller i akten nytt av det som fliken visar"),
        ("Ctrl+F", "Filtrera listan"),
        ("Enter", "Öppna akten"),
        ("Esc", "Tillbaka till listan"),
        ("Ctrl+Enter", "Spara"),
        CHART_KEY,
        KEY,
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._new_id: UUID | None = None
        self._wanted = Tab.OVERVIEW
        self._ui = Ui_ParticipantsPage()
        self._ui.setupUi(self.body)
        header = PageHeader(self.title, self)
        self._ui.list_layout.insertWidget(0, header)
        self.filter_edit = FilterEdit(self)
        self.ended_check = QCheckBox("Visa avslutade", self)
        self.ended_check.setMinimumHeight(tools.theme.metrics.button)
        self.new_button = new_button(
            self, "Ny deltagare", shown=ctx.reach(Area.IDENTITY, Level.WRITE) is not Reach.NONE
        )
        self.excel_button = ListButton(self, ctx, "deltagare")
        tools_shown = (self.filter_edit, self.ended_check, self.excel_button, self.new_button)
        for tool in tools_shown:
            header.add(tool)
        self.model = TableModel[ParticipantRow](
            participant_columns(tools.theme, tools.today()), lambda row: row.participant_id, self
        )
        self.table = self._ui.people_table
        self.table.use(self.model, tools.theme)
        self.empty = EmptyState(tools.theme, tools.icons, "participants", self)
        self._ui.list_layout.insertWidget(1, self.empty, 1)
        self.empty.hide()
        self.dock = EditorDock(tools.theme, self)
        self.actions_of_file = FileActions(self, ctx, self.dock)
        self.reading = FileReading(self, ctx, lambda: self.file_view, self._show_file)
        reading = self.reading
        acts = self.actions_of_file.acts(reading.show_number, reading.ask_contact)
        self.file_view = FileView(FileDesk(self, ctx, self.dock), acts)
        self._ui.stack.addWidget(self.file_view)
        self._ui.layout.addWidget(self.dock)
        self.dock.stand_beside(self._ui.stack)
        self._layout_prompt()
        self._connect()

    @property
    def open_id(self) -> UUID | None:
        """Whose file is open, or ``None`` where the list is shown."""
        file = self.actions_of_file.file
        shown = self._ui.stack.currentWidget() is self.file_view
        return file.participant_id if file is not None and shown else None

    @override
    def load(self) -> None:
        ended = self.ended_check.isChecked()
        ctx = self.ctx
        self.read(lambda: _Read(participant_list(ctx, ended=ended), read_choices(ctx)), self._show)
        if self.open_id is not None:
            self.reading.read_file(self.open_id)

    @override
    def on_changes(self, changes: ChangeSet) -> None:
        if changes.topics & OWN_TOPICS:
            self.reload()
        elif self.open_id is not None:
            self.reading.read_tab()

    @override
    def open(self, target: object) -> None:
        """Open a person's file, when another page sends the user here."""
        if isinstance(target, FilePlace):
            self.open_file(target.participant_id, self.file_view.want(target.part))
        elif isinstance(target, UUID):
            self.open_file(target)

    def open_file(self, participant_id: UUID, tab: Tab = Tab.OVERVIEW) -> None:
        """Open a person's file at a tab, where the person's roles reach it."""
        self._wanted = tab
        self.dock.close_panel()
        self.reading.prompt.hide()
        self.file_view.tabs.setCurrentIndex(Tab.OVERVIEW)
        self.reading.read_file(participant_id)

    def back_to_list(self) -> None:
        """Leave the file."""
        if self.dock.panel is not None and self.dock.panel.holds_on():
            return
        self.dock.close_panel()
        self.reading.leave()
        self.clear_error()
        held = self.open_id
        self._ui.stack.setCurrentIndex(0)
        self.actions_of_file.file = None
        if held is not None:
            self.table.select(held)
        self.table.focus_first()

    def make_new(self) -> None:
        """Lay up somebody new; within a file, make a new thing of what the open tab holds."""
        if self.open_id is None:
            self.new_person()
        else:
            self.file_view.make_new()

    def new_person(self) -> None:
        """*Ny deltagare*, beside the list."""
        choices = self.actions_of_file.choices
        if choices is None:
            return
        panel = NewPersonEditor(choices)
        ctx = self.ctx

        def save() -> None:
            try:
                new = panel.draft()
            except DomainError as error:
                panel.show_rule(error)
                return

            def act() -> Result[StoredParticipant]:
                return add_participant(ctx, new)

            def refuse(error: DomainError) -> None:
                panel.show_rule(error)
                if isinstance(error, KnownPersonError):
                    known = error.participant_id
                    self.band.say(
                        error.message,
                        Tone.WARNING,
                        action="Öppna akten",
                        on_action=lambda: self.open_file(known),
                    )

            panel.save_button.setEnabled(False)
            self.command(act, self._added, refuse, panel.let_save)

        panel.save_asked.connect(save)
        self.dock.open(panel)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.open_id is not None:
            self.back_to_list()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        view, actions = self.file_view, self.actions_of_file
        self.filter_edit.textChanged.connect(self._filter)
        self.filter_edit.left_downwards.connect(self.table.focus_first)
        self.ended_check.toggled.connect(self.reload)
        self.dock.occupied.connect(self._make_room)
        self.new_button.clicked.connect(self.new_person)
        self.table.opened.connect(lambda row: self.open_file(row.participant_id))
        view.back_asked.connect(self.back_to_list)
        view.tab_opened.connect(self.reading.read_tab)
        view.history.readers_asked.connect(lambda: self.tools.open_page("log", self.open_id))
        view.notes.add_asked.connect(lambda: actions.edit_note(None))
        view.notes.edit_asked.connect(actions.edit_note)
        view.notes.attach_asked.connect(actions.notes.attach)
        view.notes.paper_asked.connect(
            lambda row: actions.notes.save_paper(row, self.reading.reason)
        )
        view.consents.add_asked.connect(actions.add_consent)
        view.consents.withdraw_asked.connect(actions.withdraw_consent)
        view.attendance.span_changed.connect(self.reading.read_tab)
        for keys, act in (
            ("Ctrl+N", self.make_new),
            ("Ctrl+F", self.filter_edit.setFocus),
        ):
            add_key(keys, act, self)

    def _layout_prompt(self) -> None:
        layout, inside = self.layout(), QVBoxLayout()
        inside.setContentsMargins(SIDE, 0, SIDE, EDGES[3])
        inside.addWidget(self.reading.prompt)
        if isinstance(layout, QVBoxLayout):
            layout.addLayout(inside)

    def _make_room(self, occupied: bool) -> None:
        """Show only what tells people apart while an editor stands beside the list."""
        self.table.hide_columns({"owner", "placement", "next"}, hidden=occupied)

    def _filter(self, text: str) -> None:
        self.model.set_quick_filter(text)
        self._count()

    def _show(self, read: _Read) -> None:
        self.actions_of_file.choices = read.choices
        self.actions_of_file.people = read.rows
        self.model.set_rows(read.rows)
        self._count()
        if self._new_id is not None and self.table.select(self._new_id):
            self._new_id = None

    def _count(self) -> None:
        shown, everybody = self.model.rowCount(), len(self.model.rows)
        self.table.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        if not everybody and self.new_button.isVisibleTo(self):
            self.empty.say("Här finns inga deltagare än.", "Ny deltagare", self.new_person)
        elif not everybody:
            self.empty.say("Här finns inga deltagare än.")
        else:
            self.empty.say("Ingen stämmer med filtret.", "Visa alla", self.filter_edit.clear)
        people = "1 deltagare" if everybody == 1 else f"{everybody} deltagare"
        self._ui.count_label.setText(people if shown == everybody else f"{shown} av {people}")

    def _added(self, stored: StoredParticipant) -> None:
        self.dock.close_panel()
        self.filter_edit.clear()
        self._new_id = None if self.table.select(stored.participant_id) else stored.participant_id
        if stored.advice:
            key = stored.participant_id
            self.band.say(
                stored.advice,
                Tone.WARNING,
                action="Öppna akten",
                on_action=lambda: self.open_file(key),
            )

    def _show_file(self, file: ParticipantFile | None) -> None:
        if file is None:
            self.back_to_list()
            return
        self.actions_of_file.file = self.reading.file = file
        self.file_view.show_file(file, self.tools.today())
        wanted, self._wanted = self._wanted, Tab.OVERVIEW
        if wanted is not Tab.OVERVIEW and self.file_view.tabs.isTabVisible(wanted):
            self.file_view.tabs.setCurrentIndex(wanted)
        if self._ui.stack.currentWidget() is not self.file_view:
            self._ui.stack.setCurrentWidget(self.file_view)
            self.file_view.tabs.tabBar().setFocus()
        self.reading.read_tab()
