"""Närvaro: everybody expected has a mark before half past nine, one key a person."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance import AttendanceDay
from ame_desktop.domain.attendance_places import AttendancePlace
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.domain.closed_days import AskTimes
from ame_desktop.domain.unit_settings import SettingName, StateChoice
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.list_button import KEY as EXCEL
from ame_desktop.gui.dialogs.observing import KEY as OBSERVE
from ame_desktop.gui.dialogs.observing import Observing, Seen
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.attendance.absence_bar import AbsenceBar
from ame_desktop.gui.features.attendance.acts import DayActs, DayParts, Screen
from ame_desktop.gui.features.attendance.arena_chips import ArenaChips
from ame_desktop.gui.features.attendance.day_closing import DayClosing
from ame_desktop.gui.features.attendance.day_model import DayModel, Line
from ame_desktop.gui.features.attendance.day_view import DayView
from ame_desktop.gui.features.attendance.exporting import Exporting
from ame_desktop.gui.features.attendance.missing_link import Missing, MissingLink
from ame_desktop.gui.features.attendance.page_layout import lay_out
from ame_desktop.gui.features.attendance.page_wiring import connect
from ame_desktop.gui.features.attendance.persons import Persons
from ame_desktop.gui.features.attendance.reasons import AbsenceReasons
from ame_desktop.gui.features.attendance.room_views import room_views
from ame_desktop.gui.features.attendance.shown_lines import ShownLines
from ame_desktop.gui.features.attendance.shown_stack import ShownStack
from ame_desktop.gui.features.attendance.spans import Spans
from ame_desktop.gui.features.attendance.tools import DayTools, Remaining, ViewSwitch
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.services.attendance import attendance_day, open_day
from ame_desktop.services.attendance_closing import ask_times
from ame_desktop.services.attendance_missing import missing_days
from ame_desktop.services.context import Context
from ame_desktop.services.settings import attendance_choices, number_setting


@dataclass(frozen=True)
class Loaded:
    """What a day's page is made of."""

    day: AttendanceDay
    choices: tuple[StateChoice, ...]
    certificate_after: int
    ask_times: AskTimes


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
        ("1 … 4", "Orsak till frånvaron. 0 skriver en egen"),
        ("Skift+E", "Visa bara dem som saknar markering"),
        ("Skift+A", "Avsluta dagen i arenan"),
        ("D", "Dela dagen i förmiddag och eftermiddag"),
        OBSERVE,
        ("Enter", "Visa personens dagar"),
        ("A", "Påmind om AF, i Intygsfacket"),
        ("Alt+1 … Alt+6", "Dag, vecka, månad, frånvaro, rättelser och underlag"),
        ("Ctrl+Tab", "Nästa vy"),
        ("/ eller Ctrl+F", "Sök namn"),
        ("Ctrl+P", "Skriv ut rättelserna eller underlaget"),
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
        self.model = DayModel(tools.theme, self)
        self.grid.use_day(self.model, tools.theme)
        self.persons = Persons(self, ctx)
        self.spans = Spans(self, ctx, self.reasons, self.persons)
        self.exporting = Exporting(self, ctx)
        self.observing = Observing(self, ctx, self._seen)
        self.stack = ShownStack()
        self.shown = ShownLines(self)
        self.rooms = room_views(self, ctx)
        self.closing = DayClosing(self, ctx)
        self.why = AbsenceReasons(self, ctx)
        self.acts = DayActs(
            self,
            ctx,
            DayParts(self.grid, self.model, self.reasons, self.absence_bar),
            Screen(self.shown.count, lambda: self.shown.current_arena),
        )
        lay_out(self)
        connect(self)
        self.shown.show_tools()

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
        """Read the day, the longer view or the room; the first look is written in the log."""
        first_look = self._opened != (self.view, self.day)
        if first_look:
            self.reasons.drop()
            self.closing.forget()
            self.shown.choose()
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
                    ask_times(ctx, day),
                ),
                self._show,
            )
            # After the grid, which does not wait for it.
            self.read(lambda: missing_days(ctx, day), self._show_missing, ticket="missing")
            return
        self.shown.show_tools()
        arena_id = self.chips.arena_id
        if self.view in self.rooms:
            self.rooms[self.view].load(arena_id, log=first_look)
        else:
            if first_look or self._wants_focus:
                self._wants_focus = False
                self.spans.come()
            self.spans.load(self.view, self.day, arena_id, log=first_look)

    @override
    def on_changes(self, changes: ChangeSet) -> None:
        """Read again, unless the change is a mark that the page has painted already."""
        if self.acts.marking.is_own(changes):
            self.shown.count()
        else:
            self.reload()
        self.persons.refresh()

    @override
    def open(self, target: object) -> None:
        """Show a participant's own days, or a part of the page."""
        if isinstance(target, UUID):
            self.persons.show(target)
        elif isinstance(target, AttendancePlace):
            self.shown.go_to(target)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.reasons.isVisible():
            self.reasons.put_away()
        elif event.key() == Qt.Key.Key_Escape and self.persons.panel.isVisible():
            self.persons.panel.put_away()
        elif event.text() == "/":
            self.find_name()
        else:
            super().keyPressEvent(event)

    def choose_view(self, view: View) -> None:
        """Show the day, the week, the month or one of the rooms."""
        self.view = view
        self._wants_focus = True
        self.clear_error()
        self.stack.setCurrentWidget(self.shown.widget)
        self.shown.show_tools()
        self.reload()

    def export(self) -> None:
        """Ask how the shown days are to be saved as a workbook."""
        self.exporting.ask(self.view, self.chips.arena_id)

    def find_name(self) -> None:
        """Go to the name filter that is shown."""
        if self.view in self.rooms:
            self.rooms[self.view].find_name()
            return
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
        self.closing.know(loaded.ask_times)
        self.acts.marking.show(loaded.day)
        if self.view is not View.DAY:
            # Asked for while the day was still being read.
            return
        if not self.by_news:
            self.clear_error()
        self.grid.stand_on_first()
        self.shown.count()
        self.shown.arrive()
        if self._wants_focus:
            self._wants_focus = False
            self.grid.setFocus()
            self.grid.scrollTo(self.grid.currentIndex())

    def _show_missing(self, missing: Missing) -> None:
        self.missing.know(missing)
        if self.view is View.DAY:
            self.missing.show_for(self.chips.arena_id)

    def open_person(self, line: Line) -> None:
        """Show the own days of the person of a line."""
        if line.row is not None:
            self.persons.show(line.row.participant_id)

    def _seen(self) -> Seen | None:
        row = self.grid.current_line
        return Seen(row.participant_id, row.name.full, row.arena_id) if row is not None else None
