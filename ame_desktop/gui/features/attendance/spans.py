"""The week and the month of the page: reading, marking a day in them, locking a month."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.attendance import DayCell, DayRow, MarkDraft, SpanRow
from ame_desktop.domain.attendance_months import LONGEST_LOCK_REASON
from ame_desktop.domain.attendance_rules import LONGEST_REASON, asks_to_go_on
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.calendar import days_between
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.domain.unit_settings import StateChoice
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.attendance.asked_mark import AskedMark
from ame_desktop.gui.features.attendance.marking import missed_draft
from ame_desktop.gui.features.attendance.month_strip import (
    Hole,
    MonthState,
    MonthStrip,
    holes_in,
)
from ame_desktop.gui.features.attendance.persons import Persons
from ame_desktop.gui.features.attendance.span_model import SpanModel
from ame_desktop.gui.features.attendance.span_view import SpanView
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance import day_grid, mark
from ame_desktop.services.attendance_months import lock_month, month_locks, unlock_month
from ame_desktop.services.attendance_spans import open_span, span_grid
from ame_desktop.services.context import Context

GO_ON = "Lägg in ändå"
REASONS = ("Glömdes bort", "Fel markering", "Nya uppgifter i efterhand")
CHOOSE_ARENA = "Välj en arena först. En månad låses för en arena i taget."
WHY_OPEN = "Varför ska {month} låsas upp? Skälet sparas i rättelseboken."
OPEN_REASONS = ("Fel upptäckt efteråt", "Uppgift kom in sent", "Låstes för tidigt")


class Spans:
    """Shows a span of days in its own table."""

    def __init__(self, page: Page, ctx: Context, reasons: ReasonPrompt, persons: Persons) -> None:
        self._page = page
        self._ctx = ctx
        self._reasons = reasons
        self._state: MonthState | None = None
        self._arena: UUID | None = None
        self._comes = False
        self._words = ""
        self.on_shown: Callable[[], object] = self.take_focus
        self.strip = MonthStrip()
        self.strip.hole_followed.connect(self._measure)
        self.widget = SpanView(page.tools.theme)
        self.widget.state_asked.connect(self._mark)
        self.widget.minutes_given.connect(self._give_minutes)
        self.widget.person_asked.connect(lambda row: persons.show(row.participant_id))

    def use_choices(self, choices: Iterable[StateChoice]) -> None:
        """Mark with the unit's own letters."""
        self.widget.use_keys({c.key: c.state for c in choices if c.enabled and c.key})

    def come(self) -> None:
        """Go to the table when it has been read; news alone takes no keys from where they go."""
        self._comes = True

    def load(self, view: View, day: date, arena_id: UUID | None, *, log: bool) -> None:
        """Read a week or a month."""
        first, last = view.span(day)
        ctx, today = self._ctx, self._page.tools.today()
        question = open_span if log else span_grid
        self._arena = arena_id

        def read() -> tuple[tuple[SpanRow, ...], MonthState]:
            rows = question(ctx, first, last, arena_id)
            locks = month_locks(ctx, first, last)
            return rows, MonthState(first, locks, holes_in(rows), last < today)

        def show(found: tuple[tuple[SpanRow, ...], MonthState]) -> None:
            rows, state = found
            self._state = state if view is View.MONTH else None
            self._show(first, last, rows)

        self._page.read(read, show, ticket="span")

    def filter(self, text: str) -> None:
        """Show only the people whose names hold the words."""
        self._words = text
        if self.widget.span is not None:
            self.widget.span.set_quick_filter(text)

    def shows(self, asked: AskedMark) -> bool:
        """Whether the cell of a question is among those that are shown."""
        return self.widget.index_of_day(asked.key, asked.day).isValid()

    def take_focus(self) -> None:
        """Go to the table, unless minutes are being written in it."""
        if self.widget.minutes_edit.isVisible():
            return
        self.widget.setFocus()
        self.widget.stand_on(self._page.day)

    def is_locked(self, arena_id: UUID | None) -> bool:
        """Whether the month that is shown is locked for an arena."""
        return self._state is not None and self._state.lock_of(arena_id) is not None

    def lock(self, arena_id: UUID | None) -> None:
        """Lock the month for an arena, or ask why it is opened again."""
        if arena_id is None:
            self._page.band.say(CHOOSE_ARENA, Tone.INFO)
            return
        ctx, day = self._ctx, self._page.day
        if not self.is_locked(arena_id):
            hole = self._state.first_hole(arena_id) if self._state is not None else None
            if hole is not None:
                self.widget.go_to(hole.key, hole.day)
            self._page.command(lambda: lock_month(ctx, arena_id, day))
            return
        self._reasons.ask(
            WHY_OPEN.format(month=month_text(day)),
            OPEN_REASONS,
            lambda why: self._page.command(lambda: unlock_month(ctx, arena_id, day, why)),
            longest=LONGEST_LOCK_REASON,
        )

    def _measure(self, hole: Hole) -> None:
        """Go to a mark that lacks its minutes, and ask for them."""
        self.widget.go_to(hole.key, hole.day)

        def show(lines: tuple[DayRow, ...]) -> None:
            # The half that lacks them need not be the one whose state counts for the day.
            lacking = next((line for line in lines if line.lacks_minutes), None)
            if lacking is not None:
                self.widget.ask_minutes(lacking, hole.day)

        self._read_lines(hole.day, hole.arena_id, hole.key, show)

    def _show(self, first: date, last: date, rows: tuple[SpanRow, ...]) -> None:
        self.strip.show_state(self._state, self._arena)
        days = tuple(days_between(first, last))
        model = self.widget.span
        if model is None or model.days != days:
            held = self.widget.current_row
            model = SpanModel(days)
            model.set_quick_filter(self._words)
            self.widget.show_span(model)
            model.set_rows(rows)
            self._stay_with(held)
        else:
            model.set_rows(rows)
        self.widget.fit_names()
        comes, self._comes = self._comes, False
        if comes and self.widget.isVisible():
            self.take_focus()
        self.widget.stand_on(self._page.day)
        self.on_shown()

    def _stay_with(self, held: SpanRow | None) -> None:
        """Stand on the same person in the new days, where that person is shown there."""
        if held is not None:
            key = held.participant_id, held.place_id
            index = self.widget.index_of_day(key, self._page.day)
            if index.isValid():
                self.widget.setCurrentIndex(index)

    def _mark(self, row: SpanRow, day: date, state: AttendanceState | None) -> None:
        cell = next(cell for cell in row.cells if cell.day == day)
        if state is None and not _removable(cell, self._page.tools.today()):
            return
        draft = MarkDraft(day, row.participant_id, row.place_id, state)
        if state is not None and state.takes_minutes and cell.state is state:
            self._ask_again(row, draft)
        else:
            self._send(draft, row.short_name)

    def _ask_again(self, row: SpanRow, draft: MarkDraft) -> None:
        """Ask for the minutes of a mark that stands, and leave those that are stored."""

        def show(lines: tuple[DayRow, ...]) -> None:
            held = next((line for line in lines if line.state is draft.state), None)
            if held is not None:
                self.widget.ask_minutes(held, draft.day)
            else:
                self._send(draft, row.short_name)

        self._read_lines(draft.day, row.arena_id, (row.participant_id, row.place_id), show)

    def _read_lines(
        self,
        day: date,
        arena_id: UUID,
        key: tuple[UUID, UUID],
        show: Callable[[tuple[DayRow, ...]], None],
    ) -> None:
        """Read the lines of a person's day: one, or one for each half."""
        ctx = self._ctx

        def read() -> tuple[DayRow, ...]:
            lines = day_grid(ctx, day, arena_id)
            return tuple(line for line in lines if (line.participant_id, line.place_id) == key)

        self._page.read(read, show, ticket="minutes")

    def _send(self, draft: MarkDraft, name: str) -> None:
        ctx = self._ctx
        self._page.command(
            lambda: mark(ctx, draft),
            on_done=lambda rows: self._ask_minutes(rows, draft),
            on_rule=lambda error: self._refused(error, draft, name),
        )

    def _ask_minutes(self, rows: tuple[DayRow, ...], draft: MarkDraft) -> None:
        asked = next((row for row in rows if row.part is draft.part and row.lacks_minutes), None)
        if asked is not None:
            self.widget.ask_minutes(asked, draft.day)

    def _give_minutes(self, row: DayRow, day: date, missed: int) -> None:
        edit = self.widget.minutes_edit
        try:
            draft = missed_draft(row, day, missed)
        except DomainError as error:
            edit.say_wrong(wrong=True)
            self._page.show_error(error)
            return
        edit.close_quietly()
        self._send(draft, row.short_name)

    def _refused(self, error: DomainError, draft: MarkDraft, name: str) -> None:
        asked = AskedMark.of(draft)
        # What has left the screen while it was refused is told of, and never asked about.
        if not isinstance(error, NeedsReasonError) or not self.shows(asked):
            self._page.show_error(error)
        elif asks_to_go_on(error):
            self._reasons.ask(
                asked.question(error.message, name),
                (GO_ON,),
                lambda _: self._send(replace(draft, anyway=True), name),
                about=asked,
            )
        else:
            self._reasons.ask(
                asked.question(error.message, name),
                REASONS,
                lambda why: self._send(replace(draft, reason=why), name),
                about=asked,
                longest=LONGEST_REASON,
            )


def _removable(cell: DayCell, today: date) -> bool:
    """Whether a day has anything to take away: a mark, or what is announced of a day to come."""
    marked = cell.state is not None or cell.part_away is not None
    return marked or (cell.announced is not None and cell.day > today)
