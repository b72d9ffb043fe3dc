"""What of the attendance page is shown: the arena, the names sought, the count and the tools."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.attendance import ArenaStatus
from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.gui.core.swedish_order import fold
from ame_desktop.gui.features.attendance.asked_mark import AskedMark
from ame_desktop.gui.features.attendance.day_model import Choice
from ame_desktop.gui.features.attendance.views import MONTHS, View

if TYPE_CHECKING:
    from ame_desktop.gui.features.attendance.page import AttendancePage

_TODAY = frozenset({AttendancePart.UNMARKED, AttendancePart.ABSENCE})
"""What is asked for as it stands today, whatever day was shown."""


class ShownLines:
    """Chooses the lines of the page and counts them; the page's own parts are its widgets."""

    def __init__(self, page: "AttendancePage") -> None:
        self._page = page
        self._wanted: AttendancePlace | None = None

    @property
    def current_arena(self) -> ArenaStatus | None:
        """How far the chosen arena has come, or the arena of the line that one stands on."""
        page = self._page
        row = page.grid.current_line
        wanted = page.chips.arena_id or (row.arena_id if row is not None else None)
        return next((status for status in page.model.statuses if status.arena_id == wanted), None)

    @property
    def widget(self) -> QWidget:
        """What the page's view is shown in."""
        page = self._page
        if page.view is View.DAY:
            return page.grid
        room = page.rooms.get(page.view)
        return page.spans.widget if room is None else room.widget

    def count(self) -> None:
        """Count anew what remains, of the chosen arena or of all."""
        page = self._page
        statuses = page.model.statuses
        page.chips.show_statuses(statuses)
        chosen = page.chips.arena_id
        shown = [status for status in statuses if chosen in (None, status.arena_id)]
        page.remaining.show_count(
            sum(status.waiting for status in shown), sum(status.expected for status in shown)
        )
        self.name_rest()

    def name_rest(self) -> None:
        """Say whom *Övriga närvarande* marks."""
        self._page.tools_row.name_rest(self.current_arena)
        self._page.closing.tell()
        self._page.why.tell()

    def follow_span(self) -> None:
        """Let what stands around a week or a month follow what has been read of it."""
        self.drop_unseen()
        self._name_lock()

    def _name_lock(self) -> None:
        """Say what the lock's button does in the chosen arena."""
        locked = self._page.spans.is_locked(self._page.chips.arena_id)
        self._page.tools_row.lock.setText("Lås upp månaden" if locked else "Lås månaden")

    def choose_arena(self, arena_id: UUID | None) -> None:
        """Show one arena, or all."""
        page = self._page
        page.reasons.drop()
        page.closing.choose_anew()
        self.choose()
        if page.view is View.DAY:
            self.count()
            page.missing.show_for(arena_id)
            page.grid.setFocus()
        elif page.view in page.rooms:
            page.rooms[page.view].load(arena_id, log=False)
        else:
            page.spans.come()
            page.spans.load(page.view, page.day, arena_id, log=False)

    def look_at(self, day: date) -> None:
        """Show a day, whatever is shown now."""
        self._page.switch.choose(View.DAY)
        self._page.tools.go_to_day(day)

    def go_to(self, place: AttendancePlace) -> None:
        """Show a part of the page that another page asks for."""
        page = self._page
        if place.part in _TODAY:
            page.tools.go_to_day(page.tools.today())
        self._wanted = place
        page.switch.choose(View.of(place.part))

    def arrive(self) -> None:
        """Show what was asked for, now that the day is read."""
        place, self._wanted = self._wanted, None
        if place is not None and place.part is AttendancePart.UNMARKED:
            self._page.chips.choose(place.arena_id)
            if self._page.closing.only is None:
                self._page.closing.show_only()

    def choose(self) -> None:
        """Show the lines that the tools ask for."""
        page, tools = self._page, self._page.tools_row
        words = tuple(fold(tools.filter_edit.text()).split())
        page.model.choose(
            Choice(
                page.chips.arena_id,
                words,
                tools.deviations.isChecked(),
                tools.everyone.isChecked(),
                page.closing.only,
            )
        )
        page.spans.filter(tools.filter_edit.text())
        page.grid.stand_on_first()
        self.drop_unseen()

    def drop_unseen(self) -> None:
        """Put a question away, unanswered, when the line or cell that it is about has gone."""
        page = self._page
        asked = page.reasons.about
        if isinstance(asked, AskedMark) and not self._sees(asked):
            page.reasons.drop()

    def _sees(self, asked: AskedMark) -> bool:
        page = self._page
        if page.view is not View.DAY:
            return page.spans.shows(asked)
        rows = (line.row for line in page.model.shown if line.row is not None)
        return any((row.participant_id, row.place_id) == asked.key for row in rows)

    def leave_filter(self) -> None:
        """Go from the name filter to the lines."""
        page = self._page
        if page.view is View.DAY:
            page.grid.setFocus()
            page.grid.stand_on_first()
        else:
            page.spans.take_focus()

    def show_tools(self) -> None:
        """Show the tools that the view has."""
        page = self._page
        if page.view is not View.MONTH:
            page.spans.strip.hide()
        page.tools_row.setVisible(page.view not in page.rooms)
        page.tools_row.show_for(
            page.view,
            may_write=page.may_write,
            may_observe=page.observing.reached,
            may_lock=page.may_lock,
        )
        if page.view is View.DAY:
            self.count()
            return
        page.chips.show_names_only()
        page.missing.hide()
        page.closing.tell()
        page.why.tell()
        shown = page.view.words(page.day).capitalize()
        beside = page.view in page.rooms and page.view not in MONTHS
        page.remaining.setText("" if beside else shown)
