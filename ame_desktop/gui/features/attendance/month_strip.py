"""Above the month: whether it is locked, by whom, and otherwise what it lacks before it can be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
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
class Hole:
    """A person's day that lacks its mark, or where ``unmeasured`` the minutes of the mark."""

    day: date
    arena_id: UUID
    key: tuple[UUID, UUID]
    short_name: str
    unmeasured: bool


@dataclass(frozen=True)
class MonthState:
    """What is known of a month: its first day, who has locked what, and what its days lack."""

    month: date
    locks: tuple[MonthLock, ...]
    holes: tuple[Hole, ...]
    over: bool

    def lock_of(self, arena_id: UUID | None) -> MonthLock | None:
        """Return an arena's lock of the month, if it is locked."""
        found = (lock for lock in self.locks if lock.month == self.month)
        return next((lock for lock in found if lock.arena_id == arena_id), None)

    def gaps_of(self, arena_id: UUID | None) -> tuple[date, ...]:
        """Return the days of an arena, or of all, that lack marks."""
        found = self._holes_of(arena_id)
        return tuple(dict.fromkeys(hole.day for hole in found if not hole.unmeasured))

    def unmeasured_of(self, arena_id: UUID | None) -> tuple[Hole, ...]:
        """Return the marks of an arena, or of all, that lack minutes, the earliest first."""
        return tuple(hole for hole in self._holes_of(arena_id) if hole.unmeasured)

    def first_hole(self, arena_id: UUID) -> Hole | None:
        """Return what an arena's lock is refused for first: a mark goes before minutes."""
        return min(self._holes_of(arena_id), key=lambda hole: hole.unmeasured, default=None)

    def _holes_of(self, arena_id: UUID | None) -> tuple[Hole, ...]:
        return tuple(hole for hole in self.holes if arena_id in (None, hole.arena_id))


def holes_in(rows: Sequence[SpanRow]) -> tuple[Hole, ...]:
    """Return what the days of a span lack, the earliest first."""
    found = (
        Hole(
            cell.day,
            row.arena_id,
            (row.participant_id, row.place_id),
            row.short_name,
            unmeasured,
        )
        for row in rows
        for cell in row.cells
        # One half of a day may lack its mark, and the other the minutes of its own.
        for unmeasured, lacks in ((False, cell.awaited), (True, cell.lacks_minutes))
        if lacks
    )
    return tuple(sorted(found, key=lambda hole: hole.day))


class MonthStrip(QFrame):
    """Lines of text, with a link to each day that lacks marks and each mark that lacks minutes."""

    followed = Signal(object)
    """The day to go to."""
    hole_followed = Signal(object)
    """The :class:`Hole` to go to in the month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Månadens läge")
        self._flow = FlowLayout(self, spacing=8)
        self._parts: list[QLabel | QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        """What is said, with what is linked to."""
        return " ".join(part.text() for part in self._parts)

    def show_state(self, state: MonthState | None, arena_id: UUID | None) -> None:
        """Say how it stands with the month of an arena; nothing outside the month's view."""
        for part in self._parts:
            self._flow.removeWidget(part)
            if isValid(part):
                part.hide()
                part.deleteLater()
        self._parts = []
        if state is not None:
            self._tell(state, arena_id)
        self.setVisible(bool(self._parts))

    def _tell(self, state: MonthState, arena_id: UUID | None) -> None:
        lock = state.lock_of(arena_id)
        if lock is not None:
            self._say(_locked(lock))
            return
        lacking, days = state.unmeasured_of(arena_id), state.gaps_of(arena_id)
        if lacking:
            self._say(_counted(len(lacking), "markering", "markeringar", "minuter"))
        for hole in lacking[:_MOST]:
            words = f"{hole.short_name} {short_day(hole.day)}"
            told = f"Gå till {words}, som saknar minuter"
            self._link(words, told).clicked.connect(partial(self.hole_followed.emit, hole))
        if days:
            self._say(_counted(len(days), "dag", "dagar", "närvaro"))
        for day in days[:_MOST]:
            words = short_day(day)
            told = f"Gå till {words}, som saknar närvaro"
            self._link(words, told).clicked.connect(partial(self.followed.emit, day))
        if arena_id is not None and state.over and not (days or lacking):
            self._say(_READY)

    def _say(self, words: str) -> None:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._place(label)

    def _link(self, words: str, told: str) -> QPushButton:
        link = QPushButton(words, self)
        link.setProperty("kind", "link")
        link.setAccessibleName(told)
        self._place(link)
        return link

    def _place(self, part: QLabel | QPushButton) -> None:
        self._parts.append(part)
        self._flow.addWidget(part)
        part.show()
        # All on one line, also where the links are larger.
        height = max(held.sizeHint().height() for held in self._parts)
        for held in self._parts:
            held.setMinimumHeight(height)


def _locked(lock: MonthLock) -> str:
    why = f" Skäl: {lock.reason}" if lock.reason else ""
    when = full_date(lock.at.astimezone(STOCKHOLM).date())
    return f"Låst {when} av {lock.by or 'okänd'}.{why}"


def _counted(count: int, one: str, many: str, what: str) -> str:
    """Say how many lack something, before the links to them; not all where they are many."""
    counted = f"1 {one}" if count == 1 else f"{count} {many}"
    return f"{counted} saknar {what}{':' if count <= _MOST else ', först:'}"
