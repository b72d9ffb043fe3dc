"""What is done in the day's grid: each key or button is one command."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from ame_desktop.domain.attendance import ArenaStatus, DayRow, MarkDraft
from ame_desktop.domain.attendance_rules import LONGEST_REASON, asks_to_go_on
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.gui.core.mark_sending import MarkSending
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.retry import Retry
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.attendance.absence_bar import AbsenceBar, Told
from ame_desktop.gui.features.attendance.asked_mark import AskedMark
from ame_desktop.gui.features.attendance.day_model import DayModel
from ame_desktop.gui.features.attendance.day_view import DayView
from ame_desktop.gui.features.attendance.marking import Answers, Marking
from ame_desktop.gui.features.attendance.spans import GO_ON, REASONS
from ame_desktop.services.announced_absence import announce, withdraw
from ame_desktop.services.attendance import mark_rest_present
from ame_desktop.services.context import Context
from ame_desktop.services.outbox.marking import rest_mark, rest_or_keep


@dataclass(frozen=True)
class DayParts:
    """The widgets that the acts use."""

    grid: DayView
    model: DayModel
    reasons: ReasonPrompt
    absence_bar: AbsenceBar


@dataclass(frozen=True)
class Screen:
    """What the page tells and is told: count anew, and which arena one stands in."""

    count: Callable[[], object]
    current_arena: Callable[[], ArenaStatus | None]


class DayActs:
    """Marks, clears, splits, announces and marks the rest."""

    def __init__(self, page: Page, ctx: Context, parts: DayParts, screen: Screen) -> None:
        self._page = page
        self._ctx = ctx
        self._parts = parts
        self._screen = screen
        self.marking = Marking(page, ctx, parts.model, Answers(self._ask, self._refuse))

    def split(self, row: DayRow) -> None:
        """Show the parts of a day apart, or together again."""
        self.marking.split(row)

    def mark(self, row: DayRow, state: AttendanceState | None) -> None:
        """Mark a line, or clear it; a line with only an announced absence loses that."""
        if state is None and row.state is None and row.absence_id is not None:
            self._take_back(row)
            return
        if state is None and row.state is None:
            return
        asks = state is not None and state.takes_minutes
        if not asks or row.state is not state:
            self.marking.press(row, state)
            self._screen.count()
        # The same letter once more asks for the minutes, and leaves those that are stored.
        marked = self._parts.model.row(row.key)
        if asks and marked is not None:
            self._parts.grid.ask_minutes(marked)

    def give_minutes(self, row: DayRow, missed: int) -> None:
        """Store the minutes that were missed, or say at the cell why not."""
        marked = self._parts.model.row(row.key) or row
        try:
            self.marking.give_minutes(marked, missed)
        except DomainError as error:
            self._parts.grid.minutes_edit.say_wrong(wrong=True)
            self._parts.grid.say_at(row.key, error.message)
        else:
            self._parts.grid.minutes_edit.close_quietly()
            self._screen.count()

    def _take_back(self, row: DayRow) -> None:
        ctx, day, absence_id = self._ctx, self.marking.day, row.absence_id
        if absence_id is not None:
            self._page.command(lambda: withdraw(ctx, absence_id, day))

    def rest(self) -> None:
        """Mark everybody who remains in the arena as present."""
        self._rest("")

    def _rest(self, reason: str) -> None:
        arena = self._screen.current_arena()
        if arena is None or not arena.waiting:
            return
        rows = [
            row
            for row in self._parts.model.day_rows
            if row.waits and row.arena_id == arena.arena_id
        ]
        for row in rows:
            self._parts.model.put([replace(row, state=AttendanceState.PRESENT)])
        self._screen.count()
        if self._page.tools.sending is None:
            self._rest_at_once(arena.arena_id, reason)
        else:
            self._rest_or_keep(self._page.tools.sending, rows, arena.arena_id, reason)

    def _rest_at_once(self, arena_id: UUID, reason: str) -> None:
        ctx, day = self._ctx, self.marking.day
        self._page.command(
            lambda: mark_rest_present(ctx, day, arena_id, reason),
            on_rule=self._rest_refused,
            on_given_up=self._page.reload,
        )

    def _rest_or_keep(
        self, sending: MarkSending, rows: Sequence[DayRow], arena_id: UUID, reason: str
    ) -> None:
        """Mark the rest over a way that may break: what cannot be stored waits line by line."""
        ctx, day = self._ctx, self.marking.day
        try:
            marks = [rest_mark(ctx, day, row, reason) for row in rows]
        except DomainError as error:
            self._rest_refused(error)
            return

        def done(result: Result[int] | None) -> None:
            if result is not None:
                self._page.tools.undo.record(result.changes)
                return
            self.marking.overlay()
            sending.doubt()

        def failed(error: Exception) -> None:
            if isinstance(error, DomainError):
                self._rest_refused(error)
            else:
                self._page.tools.trouble(error, Retry(again, self._page.reload))

        def again() -> None:
            self._page.tools.tasks.run(
                lambda: rest_or_keep(ctx, sending.box, marks, day, arena_id, reason),
                done,
                failed,
                owner=self._page,
            )

        again()

    def _rest_refused(self, error: DomainError) -> None:
        self._page.reload()
        if isinstance(error, NeedsReasonError):
            self._parts.reasons.ask(error.message, REASONS, self._rest, longest=LONGEST_REASON)
        else:
            self._page.show_error(error)

    def ask_absence(self) -> None:
        """Ask until when the person of the line is away."""
        row = self._parts.grid.current_line
        if row is not None:
            self._parts.absence_bar.ask(row, self.marking.day)

    def announce(self, told: Told) -> None:
        """Store an absence told in advance."""
        ctx, person = self._ctx, told.row.participant_id
        self._page.command(
            lambda: announce(ctx, person, told.state, told.start, told.until),
            on_rule=lambda error: self._parts.absence_bar.refuse(error.message),
        )

    def _ask(self, error: NeedsReasonError, draft: MarkDraft, row: DayRow) -> None:
        self._screen.count()
        asked = AskedMark.of(draft)
        question = asked.question(error.message, row.short_name)
        if asks_to_go_on(error):
            self._parts.reasons.ask(
                question, (GO_ON,), lambda _: self._go_on(draft, row), about=asked
            )
        else:
            self._parts.reasons.ask(
                question,
                REASONS,
                lambda why: self._explain(draft, row, why),
                about=asked,
                longest=LONGEST_REASON,
            )

    def _go_on(self, draft: MarkDraft, row: DayRow) -> None:
        self.marking.send(replace(draft, anyway=True), row)
        self._parts.grid.setFocus()

    def _explain(self, draft: MarkDraft, row: DayRow, why: str) -> None:
        self.marking.send(replace(draft, reason=why), row)
        self._parts.grid.setFocus()

    def _refuse(self, row: DayRow, sentence: str) -> None:
        self._screen.count()
        self._parts.grid.say_at(row.key, sentence)
