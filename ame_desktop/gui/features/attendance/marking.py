"""Marks by key: painted at once, stored in order behind, taken back at the line if refused."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.attendance import AttendanceDay, DayRow, MarkDraft
from ame_desktop.domain.attendance_rules import present_minutes
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.domain.sent_marks import QueuedMark, seen_on
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.attendance.day_model import DayModel
from ame_desktop.services.attendance import mark
from ame_desktop.services.context import Context
from ame_desktop.services.outbox.marking import mark_or_keep, new_mark

Act = Callable[[], Result[tuple[DayRow, ...]] | None]
Place = tuple[UUID, UUID]


@dataclass(frozen=True)
class Answers:
    """What the page does with a refusal: ask for a reason, or say why at the line."""

    ask: Callable[[NeedsReasonError, MarkDraft, DayRow], object]
    refuse: Callable[[DayRow, str], object]


class Marking:
    """Stores what is pressed, one command a key, in the order it was pressed."""

    def __init__(self, page: Page, ctx: Context, model: DayModel, answers: Answers) -> None:
        self._page = page
        self._ctx = ctx
        self._model = model
        self._answers = answers
        self._waiting: Counter[Place] = Counter()
        self._stored: dict[Place, tuple[DayRow, ...]] = {}
        self._own: ChangeSet | None = None
        self._shown: date | None = None
        if page.tools.sending is not None:
            page.track(page.tools.sending.taken_back, self._taken_back)

    @property
    def day(self) -> date:
        """The day of the lines that are shown, also while another is being read."""
        return self._shown or self._page.day

    def show(self, day: AttendanceDay) -> None:
        """Show a day as it was read, and over it what waits for the server."""
        self._shown = day.day
        self._model.show(day.arenas, day.rows)
        self.overlay()

    def leave_behind(self) -> None:
        """Show no lines of another day than the page's where the new ones cannot be read."""
        sending = self._page.tools.sending
        if sending is not None and sending.lost and self.day != self._page.day:
            self.show(AttendanceDay(self._page.day, (), ()))

    def is_own(self, changes: ChangeSet) -> bool:
        """Whether the news is of a mark that this page has painted already."""
        return changes is self._own

    @property
    def busy(self) -> bool:
        """Whether something pressed is not stored yet."""
        return self._waiting.total() > 0

    def press(self, row: DayRow, state: AttendanceState | None) -> None:
        """Mark a line with a state, or clear it."""
        self.send(self._draft(row, state), row)

    def give_minutes(self, row: DayRow, missed: int) -> None:
        """Store how many minutes a person missed.

        Raises:
            DomainError: it is more than the shift.
        """
        self.send(missed_draft(row, self.day, missed), row)

    def split(self, row: DayRow) -> None:
        """Show the forenoon and the afternoon of a line apart, each with its mark to come."""
        if row.part is not DayPart.WHOLE:
            self.send(replace(self._draft(row, row.state), part=DayPart.WHOLE), row)
            return
        halves = (DayPart.MORNING, DayPart.AFTERNOON)
        if row.state is None:
            self._model.put([replace(row, part=part) for part in halves])
        else:
            self.send(replace(self._draft(row, row.state), part=DayPart.MORNING), row)

    def send(self, draft: MarkDraft, row: DayRow) -> None:
        """Paint a draft at once and store it behind."""
        # Now and not with the answer: another mark may have been refused by then.
        self._page.clear_error()
        place = (row.participant_id, row.place_id)
        held = self._model.of_person(*place)
        if not self._waiting[place]:
            self._stored[place] = held
        try:
            act = self._act(draft, held, row)
        except DomainError as error:
            self._waiting[place] += 1
            self._settle(place)
            self._answers.refuse(row, error.message)
            return
        self._waiting[place] += 1
        if draft.part is row.part:
            self._model.put([after_mark(line, draft) for line in held])
        self._run(act, draft, row, place)

    def overlay(self) -> None:
        """Paint what waits for the server."""
        sending = self._page.tools.sending
        for queued in sending.waiting_on(self.day) if sending is not None else ():
            draft = queued.draft
            held = self._model.of_person(draft.participant_id, draft.place_id)
            if held:
                self._model.put([queued_line(line, draft) for line in held])

    def _act(self, draft: MarkDraft, held: tuple[DayRow, ...], row: DayRow) -> Act:
        """Return what stores a draft; over a way that may break it is kept where it cannot be.

        Raises:
            DomainError: it can be told at once that it will not be taken.
        """
        ctx, sending = self._ctx, self._page.tools.sending
        if sending is None:
            return lambda: mark(ctx, draft)
        queued = new_mark(ctx, draft, seen_on(held), row.name.full)
        return lambda: mark_or_keep(ctx, sending.box, queued)

    def _run(self, act: Act, draft: MarkDraft, row: DayRow, place: Place) -> None:
        def done(result: Result[tuple[DayRow, ...]] | None) -> None:
            if result is None:
                self._keep(place, draft)
                return
            self._stored[place] = result.value
            self._settle(place)
            self._own = result.changes
            self._page.tools.undo.record(result.changes)

        def failed(error: Exception) -> None:
            self._settle(place)
            if isinstance(error, NeedsReasonError):
                self._answers.ask(error, draft, row)
            elif isinstance(error, DomainError):
                self._answers.refuse(row, error.message)
            else:
                self._page.tools.trouble(error, lambda: self.send(draft, row))

        self._page.tools.tasks.run(act, done, failed, owner=self._page)

    def _keep(self, place: Place, draft: MarkDraft) -> None:
        """Show that a mark waits on the work place, and let it be sent when that is possible."""
        lines = self._model.of_person(*place)
        self._stored[place] = tuple(queued_line(line, draft) for line in lines)
        self._settle(place)
        sending = self._page.tools.sending
        if sending is not None:
            sending.doubt()

    def _taken_back(self, mark: QueuedMark) -> None:
        """Show again what stood there before a mark that was never sent."""
        draft = mark.draft
        lines = self._model.of_person(draft.participant_id, draft.place_id)
        if lines and draft.day == self.day:
            self._model.put([before_mark(line, mark) for line in lines])
            self.overlay()

    def _settle(self, place: Place) -> None:
        self._waiting[place] -= 1
        if not self._waiting[place]:
            del self._waiting[place]
            stored = self._stored.pop(place)
            if stored and self._model.of_person(*place):
                self._model.put(stored)

    def _draft(self, row: DayRow, state: AttendanceState | None) -> MarkDraft:
        return MarkDraft(self.day, row.participant_id, row.place_id, state, part=row.part)


def missed_draft(row: DayRow, day: date, missed: int) -> MarkDraft:
    """Return the draft of a line's mark with how many minutes were missed.

    Raises:
        DomainError: it is more than the shift.
    """
    shift = row.agreed_minutes or (row.end_minute or 0) - (row.start_minute or 0)
    minutes = present_minutes(missed, shift)
    return MarkDraft(day, row.participant_id, row.place_id, row.state, minutes, row.part)


def after_mark(line: DayRow, draft: MarkDraft) -> DayRow:
    """Return a line as it will be when a draft is stored."""
    if line.part is not draft.part:
        return line
    sick = line.sick_day if draft.state is AttendanceState.SICK else 0
    return replace(line, state=draft.state, minutes=draft.minutes, sick_day=sick, own=False)


def before_mark(line: DayRow, mark: QueuedMark) -> DayRow:
    """Return a line as it stood before a mark that waited."""
    seen = next((one for one in mark.seen or () if one.part is line.part), None)
    state, minutes = (seen.state, seen.minutes) if seen is not None else (None, None)
    return replace(line, state=state, minutes=minutes, queued=False)


def queued_line(line: DayRow, draft: MarkDraft) -> DayRow:
    """Return a line with a mark that waits for the server."""
    return replace(after_mark(line, draft), queued=True)
