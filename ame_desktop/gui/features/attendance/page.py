"""Närvaro: everybody expected has a mark before half past nine, one key a person."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance import ArenaStatus, AttendanceDay
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.domain.unit_settings import SettingName, StateChoice
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.swedish_order import fold
from ame_desktop.gui.dialogs.list_button import KEY as EXCEL
from ame_desktop.gui.dialogs.observing import KEY as OBSERVE
from ame_desktop.gui.dialogs.observing import Observing, Seen
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.attendance.absence_bar import AbsenceBar
from ame_desktop.gui.features.attendance.acts import DayActs, DayParts, Screen
from ame_desktop.gui.features.attendance.arena_chips import ArenaChips
from ame_desktop.gui.features.attendance.day_model import Choice, DayModel, Line
from ame_desktop.gui.features.attendance.day_view import DayView
from ame_desktop.gui.features.attendance.exporting import Exporting
from ame_desktop.gui.features.attendance.missing_link import Missing, MissingLink
from ame_desktop.gui.features.attendance.page_layout import lay_out
from ame_desktop.gui.features.attendance.persons import Persons
from ame_desktop.gui.features.attendance.spans import Spans
from ame_desktop.gui.features.attendance.tools import DayTools, Remaining, ViewSwitch
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.services.attendance import attendance_day, open_day
from ame_desktop.services.attendance_missing import missing_days
from ame_desktop.services.context import Context
from ame_desktop.services.settings import attendance_choices, number_setting


@dataclass(frozen=True)
class Loaded:
    """What a day's page is made of."""

    day: AttendanceDay
    choices: tuple[StateChoice, ...]
    certificate_after: int


class AttendancePage(Page):
    """The day's grid with its tools; the week, the month and a person's own days beside it."""

    title = "Närvaro"
    topics = frozenset({Topic.ATTENDANCE, Topic.PARTICIPANTS, Topic.ARENAS, Topic.PLACEMENTS})
    uses_day = True
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        *((state.value, state.label) for state in AttendanceState),
        ("Del", "Ta bort markeringen"),
        ("Skift+N", "Övriga närvarande i arenan"),
        ("Skift+S", "Sjuk t.o.m."),
        ("D", "Dela dagen i förmiddag och eftermiddag"),
        OBSERVE,
        ("Enter", "Visa personens dagar"),
        ("/ eller Ctrl+F", "Sök namn"),
        EXCEL,
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._ctx = ctx
        self._opened: object = None
        self._wants_focus = True
        self.view = View.DAY
        self.header = PageHeader(self.title)
        self.remaining = Remaining(tools.theme)
        self.missing = MissingLink()
        self.switch = ViewSwitch()
        self.chips = ArenaChips()
        self.tools_row = DayTools(tools.theme, tools.icons)
        self.absence_bar = AbsenceBar()
        self.reasons = ReasonPrompt()
        self.grid = DayView(tools.theme)
        self.model = DayModel(self)
        self.grid.use_day(self.model, tools.theme)
        self.persons = Persons(self, ctx)
        self.spans = Spans(self, ctx, self.reasons, self.persons)
        self.exporting = Exporting(self, ctx)
        self.observing = Observing(self, ctx, self._seen)
        self.stack = QStackedWidget()
        self.acts = DayActs(
            self,
            ctx,
            DayParts(self.grid, self.model, self.reasons, self.absence_bar),
            Screen(self._count, self._current_arena),
        )
        lay_out(self)
        self._connect()
        self._show_tools()

    @property
    def may_write(self) -> bool:
        """Whether the person's roles reach marking anywhere."""
        return bool(self._ctx.reach(Area.ATTENDANCE, Level.WRITE))

    @property
    def may_lock(self) -> bool:
        """Whether the person may lock and open months."""
        return self._ctx.allows(Area.ATTENDANCE_LOCK, Level.WRITE)

    @override
    def load(self) -> None:
        """Read the day, the week or the month; the first look is written in the log."""
        first_look = self._opened != (self.view, self.day)
        self._opened = (self.view, self.day)
        if self.view is View.DAY:
            self.acts.marking.leave_behind()
            ctx, day = self._ctx, self.day
            question = open_day if first_look else attendance_day
            self.read(
                lambda: Loaded(
                    question(ctx, day),
                    attendance_choices(ctx),
                    number_setting(ctx, SettingName.SICK_NOTE_DAYS, day),
                ),
                self._show,
            )
            # After the grid, which does not wait for it.
            self.read(lambda: missing_days(ctx, day), self._show_missing, ticket="missing")
        else:
            self._show_tools()
            self.spans.load(self.view, self.day, self.chips.arena_id, log=first_look)

    @override
    def on_changes(self, changes: ChangeSet) -> None:
        """Read again, unless the change is a mark that the page has painted already."""
        if self.acts.marking.is_own(changes):
            self._count()
        else:
            self.reload()
        self.persons.refresh()

    @override
    def open(self, target: object) -> None:
        """Show a participant's own days."""
        if isinstance(target, UUID):
            self.persons.show(target)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.persons.panel.isVisible():
            self.persons.panel.put_away()
        else:
            super().keyPressEvent(event)

    def choose_view(self, view: View) -> None:
        """Show the day, the week or the month."""
        self.view = view
        self._wants_focus = True
        self.stack.setCurrentIndex(0 if view is View.DAY else 1)
        self._show_tools()
        self.reload()

    def _connect(self) -> None:
        self.switch.chosen.connect(self.choose_view)
        self.missing.followed.connect(self.tools.go_to_day)
        self.chips.chosen.connect(self._arena_chosen)
        tools, grid = self.tools_row, self.grid
        tools.filter_edit.textChanged.connect(self._choose)
        tools.filter_edit.left_downwards.connect(self._leave_filter)
        tools.deviations.toggled.connect(self._choose)
        tools.everyone.toggled.connect(self._choose)
        tools.absence.clicked.connect(self.acts.ask_absence)
        tools.rest.clicked.connect(self.acts.rest)
        tools.observe.clicked.connect(self.observing.ask)
        grid.observe_asked.connect(self.observing.ask)
        grid.menu_asked.connect(lambda place: self.observing.offer(grid, place))
        tools.export.clicked.connect(self.export)
        tools.lock.clicked.connect(lambda: self.spans.lock(self.chips.arena_id))
        grid.state_asked.connect(self.acts.mark)
        grid.minutes_given.connect(self.acts.give_minutes)
        grid.rest_asked.connect(self.acts.rest)
        grid.absence_asked.connect(self.acts.ask_absence)
        grid.split_asked.connect(self.acts.split)
        grid.filter_asked.connect(self.find_name)
        grid.opened.connect(self._open_person)
        grid.current_row_changed.connect(self._name_rest)
        self.spans.on_shown = self._name_lock
        self.absence_bar.told.connect(self.acts.announce)
        self.absence_bar.left.connect(grid.setFocus)
        self.persons.panel.left.connect(grid.setFocus)
        QShortcut(QKeySequence.StandardKey.Find, self, self.find_name)
        QShortcut(QKeySequence(EXCEL[0]), self, self.export)

    def export(self) -> None:
        """Ask how the shown days are to be saved as a workbook."""
        self.exporting.ask(self.view, self.chips.arena_id)

    def find_name(self) -> None:
        """Go to the name filter."""
        self.tools_row.filter_edit.setFocus()
        self.tools_row.filter_edit.selectAll()

    def _show(self, loaded: Loaded) -> None:
        self.grid.use_keys(
            {choice.key: choice.state for choice in loaded.choices if choice.enabled and choice.key}
        )
        self.spans.use_choices(loaded.choices)
        if self.acts.marking.busy:
            self.reload()
            return
        self.model.certificate_after = loaded.certificate_after
        self.acts.marking.show(loaded.day)
        if not self.by_news:
            self.clear_error()
        self.grid.stand_on_first()
        self._count()
        if self._wants_focus:
            self._wants_focus = False
            self.grid.setFocus()

    def _show_missing(self, missing: Missing) -> None:
        self.missing.know(missing)
        if self.view is View.DAY:
            self.missing.show_for(self.chips.arena_id)

    def _open_person(self, line: Line) -> None:
        if line.row is not None:
            self.persons.show(line.row.participant_id)

    def _seen(self) -> Seen | None:
        row = self.grid.current_line
        return Seen(row.participant_id, row.name.full, row.arena_id) if row is not None else None

    def _count(self) -> None:
        statuses = self.model.statuses
        self.chips.show_statuses(statuses)
        chosen = self.chips.arena_id
        shown = [status for status in statuses if chosen in (None, status.arena_id)]
        self.remaining.show_count(
            sum(status.waiting for status in shown), sum(status.expected for status in shown)
        )
        self._name_rest()

    def _name_rest(self) -> None:
        self.tools_row.name_rest(self._current_arena())

    def _current_arena(self) -> ArenaStatus | None:
        row = self.grid.current_line
        wanted = self.chips.arena_id or (row.arena_id if row is not None else None)
        return next((status for status in self.model.statuses if status.arena_id == wanted), None)

    def _name_lock(self) -> None:
        locked = self.spans.is_locked(self.chips.arena_id)
        self.tools_row.lock.setText("Lås upp månaden" if locked else "Lås månaden")

    def _arena_chosen(self, arena_id: UUID | None) -> None:
        self._choose()
        if self.view is View.DAY:
            self._count()
            self.missing.show_for(arena_id)
            self.grid.setFocus()
        else:
            self.spans.load(self.view, self.day, arena_id, log=False)

    def _choose(self) -> None:
        tools = self.tools_row
        words = tuple(fold(tools.filter_edit.text()).split())
        self.model.choose(
            Choice(
                self.chips.arena_id,
                words,
                tools.deviations.isChecked(),
                tools.everyone.isChecked(),
            )
        )
        self.spans.filter(tools.filter_edit.text())
        self.grid.stand_on_first()

    def _leave_filter(self) -> None:
        if self.view is View.DAY:
            self.grid.setFocus()
            self.grid.stand_on_first()
        else:
            self.spans.take_focus()

    def _show_tools(self) -> None:
        self.tools_row.show_for(
            self.view,
            may_write=self.may_write,
            may_observe=self.observing.reached,
            may_lock=self.may_lock,
        )
        if self.view is View.DAY:
            self._count()
        else:
            self.chips.show_names_only()
            self.missing.hide()
            self.remaining.setText(self.view.words(self.day).capitalize())
