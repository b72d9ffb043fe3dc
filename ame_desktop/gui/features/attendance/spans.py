"""The week and the month of the page: reading, marking a day in them, locking a month."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.attendance import MarkDraft, SpanRow
from ame_desktop.domain.attendance_rules import asks_to_go_on
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.calendar import days_between
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.domain.unit_settings import StateChoice
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.attendance.persons import Persons
from ame_desktop.gui.features.attendance.span_model import SpanModel
from ame_desktop.gui.features.attendance.span_view import SpanView
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance import mark
from ame_desktop.services.attendance_months import lock_month, locked_months, unlock_month
from ame_desktop.services.attendance_spans import open_span, span_grid
from ame_desktop.services.context import Context

GO_ON = "Lägg in ändå"
REASONS = ("Glömdes bort", "Fel markering", "Nya uppgifter i efterhand")
CHOOSE_ARENA = "Välj en arena först. En månad låses för en arena i taget."
Locked = frozenset[tuple[UUID, date]]


class Spans:
    """Shows a span of days in its own table."""

    def __init__(self, page: Page, ctx: Context, reasons: ReasonPrompt, persons: Persons) -> None:
        self._page = page
        self._ctx = ctx
        self._reasons = reasons
        self._locked: Locked = frozenset()
        self.on_shown: Callable[[], object] = self.take_focus
        self.widget = SpanView(page.tools.theme)
        self.widget.state_asked.connect(self._mark)
        self.widget.person_asked.connect(lambda row: persons.show(row.participant_id))

    def use_choices(self, choices: Iterable[StateChoice]) -> None:
        """Mark with the unit's own letters."""
        self.widget.use_keys({c.key: c.state for c in choices if c.enabled and c.key})

    def load(self, view: View, day: date, arena_id: UUID | None, *, log: bool) -> None:
        """Read a week or a month."""
        first, last = view.span(day)
        ctx = self._ctx
        question = open_span if log else span_grid

        def read() -> tuple[tuple[SpanRow, ...], Locked]:
            return question(ctx, first, last, arena_id), locked_months(ctx, first, last)

        self._page.read(read, lambda found: self._show(first, last, *found), ticket="span")

    def filter(self, text: str) -> None:
        """Show only the people whose names hold the words."""
        if self.widget.span is not None:
            self.widget.span.set_quick_filter(text)

    def take_focus(self) -> None:
        """Go to the table."""
        self.widget.setFocus()
        self.widget.stand_on(self._page.day)

    def is_locked(self, arena_id: UUID | None) -> bool:
        """Whether the month that is shown is locked for an arena."""
        return (arena_id, self._page.day.replace(day=1)) in self._locked

    def lock(self, arena_id: UUID | None) -> None:
        """Lock the month for an arena, or open it again."""
        if arena_id is None:
            self._page.band.say(CHOOSE_ARENA, Tone.INFO)
            return
        ctx, day = self._ctx, self._page.day
        act = unlock_month if self.is_locked(arena_id) else lock_month
        self._page.command(lambda: act(ctx, arena_id, day))

    def _show(self, first: date, last: date, rows: tuple[SpanRow, ...], locked: Locked) -> None:
        self._locked = locked
        days = tuple(days_between(first, last))
        model = self.widget.span
        if model is None or model.days != days:
            model = SpanModel(days)
            self.widget.show_span(model)
        model.set_rows(rows)
        self.take_focus()
        self.on_shown()

    def _mark(self, row: SpanRow, day: date, state: AttendanceState | None) -> None:
        self._send(MarkDraft(day, row.participant_id, row.place_id, state))

    def _send(self, draft: MarkDraft) -> None:
        ctx = self._ctx
        self._page.command(
            lambda: mark(ctx, draft), on_rule=lambda error: self._refused(error, draft)
        )

    def _refused(self, error: DomainError, draft: MarkDraft) -> None:
        if not isinstance(error, NeedsReasonError):
            self._page.show_error(error)
        elif asks_to_go_on(error):
            self._reasons.ask(
                error.message, (GO_ON,), lambda _: self._send(replace(draft, anyway=True))
            )
        else:
            self._reasons.ask(
                error.message, REASONS, lambda why: self._send(replace(draft, reason=why))
            )
