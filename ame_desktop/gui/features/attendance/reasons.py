"""Why somebody is away: asked for beside the lines, never in the way, and stored at one key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ame_desktop.domain.absence_reasons import REASONS, ReasonDraft
from ame_desktop.domain.attendance import DayRow
from ame_desktop.gui.features.attendance.reason_line import ReasonLine
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.absence import give_reason
from ame_desktop.services.context import Context

if TYPE_CHECKING:
    from ame_desktop.gui.features.attendance.page import AttendancePage

NOBODY = "Orsak: ställ dig på någon som är borta."


class AbsenceReasons(QObject):
    """Offers the reasons of the line that one stands on, once somebody is away."""

    def __init__(self, page: "AttendancePage", ctx: Context) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = ctx
        self._offered: object = None
        self._stands: object = None
        # What was written and not taken yet, by the day and the line that it was written for.
        self._half: dict[object, str] = {}
        self.line = ReasonLine(page.tools.theme)
        self.line.rest(NOBODY)
        self.line.given.connect(self._give)
        self.line.left.connect(page.grid.setFocus)

    def tell(self) -> None:
        """Offer the reasons of the line; the place is kept while anybody is away."""
        page = self._page
        away = any(_away(row) for row in page.model.day_rows)
        self.line.setVisible(page.view is View.DAY and page.may_write and away)
        row = page.grid.current_line
        shown = (row.key, row.state, row.note) if row is not None and _away(row) else None
        if shown == self._offered:
            return
        self._offered = shown
        self._keep()
        if row is None or row.state is None or shown is None:
            self._stands = None
            self.line.rest(NOBODY)
        else:
            self._stands = page.acts.marking.day, row.key
            self.line.offer(row.short_name, REASONS[row.state], row.note)
            self.line.write_on(self._half.pop(self._stands, ""))

    def choose(self, number: int) -> None:
        """Take the ready words with this number; 0 goes to the field for own words."""
        if self.line.isHidden() or not self.line.buttons:
            return
        if number == 0:
            self.line.edit.setFocus()
            self.line.edit.selectAll()
        elif number <= len(self.line.buttons):
            self.line.buttons[number - 1].click()

    def _keep(self) -> None:
        if self._stands is not None and self.line.edit.isModified():
            self._half[self._stands] = self.line.edit.text()

    def _give(self, text: str) -> None:
        row, ctx = self._page.grid.current_line, self._ctx
        if row is None or not _away(row):
            return
        day = self._page.acts.marking.day
        draft = ReasonDraft(day, row.participant_id, row.place_id, row.part, text)
        self._page.command(
            lambda: give_reason(ctx, draft),
            lambda _: self.line.edit.setModified(False),
            self._page.show_error,
        )
        self._page.grid.setFocus()


def _away(row: DayRow) -> bool:
    return row.state is not None and row.state.is_absence
