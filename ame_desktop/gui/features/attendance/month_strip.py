"""Above the month: whether it is locked, by whom, and otherwise which days still lack marks."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from ame_desktop.domain.attendance import SpanRow
from ame_desktop.domain.attendance_months import MonthLock
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.gui.core.formatting import short_day
from ame_desktop.gui.widgets.flow_layout import FlowLayout

_MOST: Final = 6
_READY: Final = "Alla dagar är markerade. Månaden kan låsas."


@dataclass(frozen=True)
class MonthState:
    """What is known of a month: its first day, who has locked what, the days that lack marks.

    ``unmeasured`` counts by arena the marks that say that time was missed, but not how much.
    """

    month: date
    locks: tuple[MonthLock, ...]
    gaps: dict[UUID, tuple[date, ...]]
    over: bool
    unmeasured: Mapping[UUID, int] = field(default_factory=dict)

    def lock_of(self, arena_id: UUID | None) -> MonthLock | None:
        """Return an arena's lock of the month, if it is locked."""
        found = (lock for lock in self.locks if lock.month == self.month)
        return next((lock for lock in found if lock.arena_id == arena_id), None)

    def gaps_of(self, arena_id: UUID | None) -> tuple[date, ...]:
        """Return the days of an arena, or of all, that lack marks."""
        if arena_id is not None:
            return self.gaps.get(arena_id, ())
        return tuple(sorted({day for days in self.gaps.values() for day in days}))

    def unmeasured_of(self, arena_id: UUID | None) -> int:
        """Return how many marks of an arena, or of all, lack minutes."""
        held = self.unmeasured
        return sum(held.values()) if arena_id is None else held.get(arena_id, 0)


def unmeasured_in(rows: Sequence[SpanRow]) -> Counter[UUID]:
    """Return by arena how many days of people say that time was missed, but not how much."""
    found: Counter[UUID] = Counter()
    for row in rows:
        found[row.arena_id] += sum(cell.lacks_minutes for cell in row.cells)
    return found


def gaps_in(rows: Sequence[SpanRow]) -> dict[UUID, tuple[date, ...]]:
    """Return by arena the days of a span where somebody expected has no mark."""
    found: dict[UUID, set[date]] = {}
    for row in rows:
        days = {cell.day for cell in row.cells if cell.awaited}
        if days:
            found.setdefault(row.arena_id, set()).update(days)
    return {arena: tuple(sorted(days)) for arena, days in found.items()}


class MonthStrip(QFrame):
    """A line of text, with a link to each day that lacks marks."""

    followed = Signal(object)
    """The day to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Månadens läge")
        self._flow = FlowLayout(self, spacing=8)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._flow.addWidget(self._label)
        self._links: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        """What is said, with the days that are linked to."""
        return " ".join((self._label.text(), *(link.text() for link in self._links)))

    def show_state(self, state: MonthState | None, arena_id: UUID | None) -> None:
        """Say how it stands with the month of an arena; nothing outside the month's view."""
        for link in self._links:
            self._flow.removeWidget(link)
            if isValid(link):
                link.deleteLater()
        self._links = []
        words, days = _words(state, arena_id) if state is not None else ("", ())
        self._label.setText(words)
        for day in days[:_MOST]:
            self._links.append(self._link(day))
        self.setVisible(bool(words))

    def _link(self, day: date) -> QPushButton:
        link = QPushButton(short_day(day), self)
        link.setProperty("kind", "link")
        link.setAccessibleName(f"Gå till {short_day(day)}, som saknar närvaro")
        link.clicked.connect(lambda: self.followed.emit(day))
        self._flow.addWidget(link)
        link.show()
        # On the links' line, also where they are larger.
        self._label.setMinimumHeight(link.sizeHint().height())
        return link


def _words(state: MonthState, arena_id: UUID | None) -> tuple[str, tuple[date, ...]]:
    lock = state.lock_of(arena_id)
    if lock is not None:
        why = f" Skäl: {lock.reason}" if lock.reason else ""
        when = full_date(lock.at.astimezone(STOCKHOLM).date())
        return f"Låst {when} av {lock.by or 'okänd'}.{why}", ()
    days, lacking = state.gaps_of(arena_id), _lacking(state.unmeasured_of(arena_id))
    if days:
        count = "1 dag" if len(days) == 1 else f"{len(days)} dagar"
        rest = ":" if len(days) <= _MOST else ", först:"
        return f"{lacking}{count} saknar närvaro{rest}", days
    ready = _READY if arena_id is not None and state.over else ""
    return f"{lacking}{ready}".strip(), ()


def _lacking(count: int) -> str:
    if not count:
        return ""
    return f"{'1 markering' if count == 1 else f'{count} markeringar'} saknar minuter. "
