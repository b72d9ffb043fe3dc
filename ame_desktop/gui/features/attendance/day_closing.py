"""Who lacks a mark as the day goes on, and *Avsluta dagen* once nobody does."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from ame_desktop.domain.attendance import ArenaStatus, DayRow
from ame_desktop.domain.attendance_holes import names_text
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.closed_days import AskTimes, Urgency, urgency
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.attendance.day_foot import ALL_AGAIN, CLOSE, ONLY, DayFoot
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance_closing import close_day, reopen_day
from ame_desktop.services.context import Context

if TYPE_CHECKING:
    from ame_desktop.gui.features.attendance.page import AttendancePage

MINUTE_MS = 60_000
_TONES = {Urgency.QUIET: Tone.UNMARKED, Urgency.ASKED: Tone.WARNING, Urgency.CLOSING: Tone.WARNING}
Place = tuple[UUID, UUID]


class DayClosing(QObject):
    """Tells beneath the lines how the day stands, and closes it."""

    def __init__(self, page: "AttendancePage", ctx: Context) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = ctx
        self._times: AskTimes | None = None
        self._told = Urgency.QUIET
        # Whoever is marked stays, so that nobody jumps away under the key.
        self.only: frozenset[Place] | None = None
        self.foot = DayFoot()
        self.foot.only_asked.connect(self.show_only)
        self.foot.close_asked.connect(self.close)
        self.foot.reopen_asked.connect(self._reopen)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.tell)
        self._minute.start()

    def know(self, times: AskTimes) -> None:
        """Keep when the unit asks for the marks that are missing."""
        self._times = times

    def tell(self) -> None:
        """Say how the day stands now."""
        page, times = self._page, self._times
        arena = page.shown.current_arena
        shown = page.view is View.DAY and times is not None and self._expected()
        self.foot.setVisible(shown)
        if not shown or times is None:
            return
        waiting, lacking = self._waiting(), self._lacking()
        how = self._urgency(times) if waiting else Urgency.QUIET
        sentence = self._sentence(arena, waiting, how, times) + _minutes_lack(lacking)
        tone = _TONES[how] if waiting else Tone.WARNING if lacking else Tone.DONE
        self.foot.say(sentence, tone)
        self._offer(arena, holes=bool(waiting or lacking))
        if how > self._told:
            announce(self.foot, sentence)
        self._told = how

    def forget(self) -> None:
        """Show everybody again, as on another day."""
        self.only = None
        self.foot.only_button.setChecked(False)
        self.foot.only_button.setText(ONLY)

    def choose_anew(self) -> None:
        """Hold those who lack a mark now, where only such are shown, as of another arena."""
        if self.only is not None:
            self.forget()
            self._hold()

    def show_only(self) -> None:
        """Show only those who lack a mark, or everybody again."""
        if self.only is not None:
            self.forget()
        elif not self._hold():
            self.foot.only_button.setChecked(False)
            return
        self._page.shown.choose()
        self._page.grid.setFocus()
        self.tell()

    def _hold(self) -> bool:
        holes = [*self._waiting(), *self._lacking()]
        if holes:
            self.only = frozenset((row.participant_id, row.place_id) for row in holes)
            self.foot.only_button.setChecked(True)
            self.foot.only_button.setText(ALL_AGAIN)
        return bool(holes)

    def close(self) -> None:
        """Say that the day is done in the arena chosen, or go to the first who lacks something."""
        arena, ctx, day = self._page.shown.current_arena, self._ctx, self._day
        if arena is not None and arena.closed is None:
            holes = (*self._waiting(), *self._lacking())
            first = next((row for row in holes if row.arena_id == arena.arena_id), None)
            if first is not None:
                self._page.grid.select(first.key)
            self._page.command(lambda: close_day(ctx, day, arena.arena_id))

    def _reopen(self) -> None:
        arena, ctx, day = self._page.shown.current_arena, self._ctx, self._day
        if arena is not None:
            self._page.command(lambda: reopen_day(ctx, day, arena.arena_id))

    @property
    def _day(self) -> date:
        return self._page.acts.marking.day

    def _rows(self) -> list[DayRow]:
        chosen = self._page.chips.arena_id
        return [row for row in self._page.model.day_rows if chosen in (None, row.arena_id)]

    def _expected(self) -> bool:
        return any(row.expected for row in self._rows())

    def _waiting(self) -> list[DayRow]:
        return [row for row in self._rows() if row.waits]

    def _lacking(self) -> list[DayRow]:
        return [row for row in self._rows() if row.lacks_minutes]

    def _urgency(self, times: AskTimes) -> Urgency:
        now = self._ctx.clock.now().astimezone(STOCKHOLM)
        ends = [row.end_minute for row in self._rows() if row.expected and row.end_minute]
        minute = now.hour * 60 + now.minute
        today = self._page.tools.today()
        return urgency(times, self._day, today, minute, max(ends, default=None))

    def _sentence(
        self, arena: ArenaStatus | None, waiting: list[DayRow], how: Urgency, times: AskTimes
    ) -> str:
        lack = ""
        if waiting:
            names = names_text(dict.fromkeys(row.short_name for row in waiting))
            lack = f"{_many(waiting)} saknar markering: {names}."
        if arena is not None and arena.closed is not None:
            at = arena.closed.at.astimezone(STOCKHOLM)
            by = f" av {arena.closed.name}" if arena.closed.name else ""
            done = f"Dagen är avslutad i {arena.name}{by} {at:%H.%M}."
            return f"{done} {lack or 'Ändringar sparas som rättelser.'}"
        if not waiting:
            return "Alla som väntas har en markering eller är anmälda."
        if how is Urgency.QUIET:
            return f"{_many(waiting)} saknar markering än så länge."
        if how is Urgency.ASKED:
            return f"Klockan har passerat {minute_text(times.asked_from)}. {lack}"
        return lack

    def _offer(self, arena: ArenaStatus | None, *, holes: bool) -> None:
        foot, may = self.foot, self._page.may_write and arena is not None
        closed = arena is not None and arena.closed is not None
        foot.only_button.setVisible(holes or self.only is not None)
        foot.close_button.setVisible(may and not closed)
        foot.reopen_button.setVisible(may and closed)
        if arena is not None:
            foot.close_button.setText(f"{CLOSE} i {arena.name}")
            foot.close_button.setAccessibleName(foot.close_button.text())


def _minutes_lack(rows: list[DayRow]) -> str:
    """Say whose minutes are to be written, after the sentence of the day."""
    if not rows:
        return ""
    return f" Minuter saknas för {names_text(dict.fromkeys(row.short_name for row in rows))}."


def _many(waiting: list[DayRow]) -> str:
    count = len({(row.participant_id, row.place_id) for row in waiting})
    return "1 person" if count == 1 else f"{count} personer"
