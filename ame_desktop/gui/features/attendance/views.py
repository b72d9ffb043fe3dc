"""The ways to look at attendance, and which days each shows."""

from calendar import monthrange
from datetime import date, timedelta
from enum import Enum

from ame_desktop.domain.attendance_places import AttendancePart
from ame_desktop.domain.calendar import monday_of
from ame_desktop.domain.swedish_dates import day_text, month_text


class View(Enum):
    """A day, a week or a month of marks, and what is kept beside them."""

    DAY = "Dag"
    WEEK = "Vecka"
    MONTH = "Månad"
    ABSENCE = "Frånvaro"
    CORRECTIONS = "Rättelser"
    BASES = "Underlag"

    @property
    def key(self) -> str:
        """The key that shows the view: *Alt+1* for the first."""
        return f"Alt+{tuple(View).index(self) + 1}"

    @property
    def hint(self) -> str:
        """What the view shows, with its key."""
        return f"{_HINTS[self]} ({self.key})."

    @classmethod
    def of(cls, part: AttendancePart) -> "View":
        """Return the view that a part of the page stands in."""
        return cls.DAY if part is AttendancePart.UNMARKED else cls[part.name]

    def span(self, day: date) -> tuple[date, date]:
        """Return the first and the last day that are shown around a day."""
        if self is View.WEEK:
            monday = monday_of(day)
            return monday, monday + timedelta(days=6)
        if self in MONTHS:
            return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
        return day, day

    def words(self, day: date) -> str:
        """Return what is shown, in words: *vecka 48* or *november 2026*."""
        if self is View.WEEK:
            return f"vecka {day.isocalendar().week}"
        return month_text(day) if self in MONTHS else day_text(day)


_HINTS = {
    View.DAY: "Dagens närvaro, en rad för varje person",
    View.WEEK: "Veckan, en ruta för varje dag",
    View.MONTH: "Månaden, en ruta för varje dag",
    View.ABSENCE: "Nästa steg när någon har uteblivit, och läkarintyg",
    View.CORRECTIONS: "Det som har ändrats i efterhand",
    View.BASES: "Månadens underlag till AF, FK och IFO",
}
MONTHS = frozenset({View.MONTH, View.CORRECTIONS, View.BASES})
"""The views that show a month."""
