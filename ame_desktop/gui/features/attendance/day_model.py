"""The day's lines, arena by arena, as a table that one key press changes at one place."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from ame_desktop.domain.attendance import ArenaStatus, DayRow
from ame_desktop.domain.attendance_rules import SICK_NOTE_DAYS
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.swedish_order import fold
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.attendance.looks import (
    announced_text,
    hours_text,
    present_text,
    present_told,
    remarks,
    remarks_told,
    spoken,
    state_text,
)

Key = tuple[UUID, UUID, DayPart]
_PARTS = tuple(DayPart)
NAME, STATE, HOURS, PRESENT, TOLD, REMARKS = range(6)


@dataclass(frozen=True, slots=True)
class Line:
    """A heading for an arena, or a person's line beneath it."""

    arena: ArenaStatus | None = None
    row: DayRow | None = None


@dataclass(frozen=True)
class Choice:
    """Which lines are wanted: an arena, words, only deviations, also those not expected."""

    arena_id: UUID | None = None
    words: tuple[str, ...] = ()
    only_deviations: bool = False
    everyone: bool = False
    only: frozenset[tuple[UUID, UUID]] | None = None
    """Only these people at these places."""

    def holds(self, row: DayRow) -> bool:
        """Whether a line is wanted."""
        if self.arena_id is not None and row.arena_id != self.arena_id:
            return False
        if self.only is not None and (row.participant_id, row.place_id) not in self.only:
            return False
        if self.words:
            found = fold(f"{row.name.full} {row.name.alias} {row.place_name}")
            return all(word in found for word in self.words)
        if self.only_deviations and not row.deviates:
            return False
        return self.everyone or row.expected or row.drop_in or row.state is not None


def day_columns(theme: Theme, certificate_after: Callable[[], int]) -> list[Column[Line]]:
    """Return the columns of the day; the heading's words stand in the name's column."""

    def lack(colour: Callable[[Tone], QColor]) -> Callable[[Line], QColor | None]:
        return lambda line: (
            colour(Tone.WARNING) if line.row is not None and line.row.lacks_minutes else None
        )

    return [
        Column("name", "Namn", _name, width=220, accessible=_spoken),
        Column("state", "Läge", _of(state_text), width=190, accessible=_spoken),
        Column("hours", "Tid", _of(hours_text), width=150),
        Column(
            "present",
            "Närvaro",
            _of(present_text),
            background=lack(theme.background),
            foreground=lack(theme.foreground),
            tooltip=_of(present_told),
            width=176,
        ),
        Column("told", "Anmält", _of(announced_text), tooltip=_of(announced_text), width=180),
        Column(
            "remarks",
            "Att se",
            lambda line: remarks(line.row, certificate_after()) if line.row else "",
            tooltip=lambda line: remarks_told(line.row, certificate_after()) if line.row else "",
            width=0,
        ),
    ]


def heading_text(status: ArenaStatus) -> str:
    """Return how far an arena has come, for its heading."""
    if status.locked:
        return "Månaden är låst"
    if status.closed is not None and not status.waiting:
        return f"Dagen är avslutad. {status.present} närvarande av {status.expected}"
    if status.complete:
        return f"Klart. {status.present} närvarande av {status.expected}"
    if status.waiting:
        return f"Återstår {status.waiting} av {status.expected}"
    if status.unmeasured:
        return f"Minuter saknas för {status.unmeasured}. {status.present} närvarande"
    return f"{status.present} närvarande" if status.present else "Ingen väntas"


class DayModel(TableModel[Line]):
    """Shows the lines that are wanted and keeps the rest."""

    swapped = Signal(object, object)
    """A person's lines give way to others: the keys of the old ones, and of the first new one."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        self.certificate_after = SICK_NOTE_DAYS
        super().__init__(day_columns(theme, lambda: self.certificate_after), _key, parent)
        self._arenas: tuple[ArenaStatus, ...] = ()
        self._day: dict[Key, DayRow] = {}
        self._tally = Tally()
        self._choice = Choice()

    @property
    def day_rows(self) -> tuple[DayRow, ...]:
        """All people's lines of the day, also those that are not wanted now."""
        return tuple(self._day.values())

    @property
    def statuses(self) -> tuple[ArenaStatus, ...]:
        """How far each arena has come, with what was marked since the day was read."""
        return tuple(self._tally.status(arena) for arena in self._arenas)

    def show(self, arenas: Sequence[ArenaStatus], rows: Iterable[DayRow]) -> None:
        """Show another day, or the same day as it is now."""
        self._arenas = tuple(arenas)
        self._day = {row.key: row for row in rows}
        self._tally = Tally()
        for place_rows in _by_place(self._day.values()):
            self._tally.add(place_rows)
        self.arrange()

    def choose(self, choice: Choice) -> None:
        """Show other lines of the same day."""
        self._choice = choice
        self.arrange()

    def row(self, key: Key) -> DayRow | None:
        """Return a person's line by its key."""
        return self._day.get(key)

    def of_person(self, participant_id: UUID, place_id: UUID) -> tuple[DayRow, ...]:
        """Return a person's lines at a place: one, or one for each part of the day."""
        keys = ((participant_id, place_id, part) for part in DayPart)
        return tuple(self._day[key] for key in keys if key in self._day)

    def put(self, rows: Sequence[DayRow]) -> None:
        """Put a person's new lines at a place where the old ones stood, and paint just them."""
        rows = sorted(rows, key=lambda row: _PARTS.index(row.part))
        first = rows[0]
        old = self.of_person(first.participant_id, first.place_id)
        short = old[0].short_name if old else first.short_name
        fresh = [replace(row, short_name=short) for row in rows]
        self._tally.add(old, by=-1)
        self._tally.add(fresh)
        if [row.key for row in old] != [row.key for row in fresh]:
            self._swap(old, fresh)
            return
        for row in fresh:
            self._day[row.key] = row
            self._repaint(row.key, Line(row=row))
        self._repaint_heading(first.arena_id)

    def arrange(self) -> None:
        """Set out the lines that are wanted, under their arenas."""
        wanted = [row for row in self._day.values() if self._choice.holds(row)]
        lines: list[Line] = []
        for arena in self._arenas:
            held = [row for row in wanted if row.arena_id == arena.arena_id]
            if held:
                lines.append(Line(arena=self._tally.status(arena)))
                lines += [Line(row=row) for row in held]
        self.set_rows(lines)

    def _swap(self, old: Sequence[DayRow], fresh: Sequence[DayRow]) -> None:
        stood = {row.key for row in old}
        day: dict[Key, DayRow] = {}
        for key, row in self._day.items():
            if key in stood and not any(new.key in day for new in fresh):
                day.update((new.key, new) for new in fresh)
            day.setdefault(key, row)
        self._day = day
        self.arrange()
        # Both stand here for a moment, so that who stood on the old line can step over.
        self.swapped.emit(tuple(row.key for row in old), fresh[0].key)
        for key in stood - {row.key for row in fresh}:
            del day[key]
        self.arrange()

    def _repaint_heading(self, arena_id: UUID) -> None:
        arena = next((arena for arena in self._arenas if arena.arena_id == arena_id), None)
        if arena is not None:
            self._repaint(arena_id, Line(arena=self._tally.status(arena)))

    def _repaint(self, key: Hashable, line: Line) -> None:
        place = self.index_of(key).row()
        if place < 0:
            return
        self._all[place] = self._shown[place] = line
        # A view paints itself whole for a range, and only the cell for a single one.
        for column in range(self.columnCount()):
            index = self.index(place, column)
            self.dataChanged.emit(index, index, [])


class Tally:
    """Counts people at places by arena, so that one key press counts one person anew."""

    def __init__(self) -> None:
        self._expected: Counter[UUID] = Counter()
        self._waiting: Counter[UUID] = Counter()
        self._present: Counter[UUID] = Counter()
        self._unmeasured: Counter[UUID] = Counter()

    def add(self, rows: Sequence[DayRow], by: int = 1) -> None:
        """Count a person's lines at one place in, or out with -1."""
        if not rows:
            return
        arena = rows[0].arena_id
        self._expected[arena] += by * any(row.expected for row in rows)
        self._waiting[arena] += by * any(row.waits for row in rows)
        self._present[arena] += by * any(
            row.state is not None and row.state.is_present for row in rows
        )
        self._unmeasured[arena] += by * any(row.lacks_minutes for row in rows)

    def status(self, arena: ArenaStatus) -> ArenaStatus:
        """Return how far an arena has come."""
        key = arena.arena_id
        return replace(
            arena,
            expected=self._expected[key],
            waiting=self._waiting[key],
            present=self._present[key],
            unmeasured=self._unmeasured[key],
        )


def _by_place(rows: Iterable[DayRow]) -> Iterable[list[DayRow]]:
    found: defaultdict[tuple[UUID, UUID], list[DayRow]] = defaultdict(list)
    for row in rows:
        found[row.participant_id, row.place_id].append(row)
    return found.values()


def _key(line: Line) -> Hashable:
    if line.row is not None:
        return line.row.key
    return line.arena.arena_id if line.arena is not None else None


def _of(text: Callable[[DayRow], str]) -> Callable[[Line], str]:
    return lambda line: text(line.row) if line.row is not None else ""


def _name(line: Line) -> str:
    if line.row is None:
        return line.arena.name if line.arena is not None else ""
    where = f" ({line.row.place_name})" if line.row.place_name else ""
    return line.row.name.listed + where


def _spoken(line: Line) -> str:
    if line.row is not None:
        return spoken(line.row)
    return f"{line.arena.name}. {heading_text(line.arena)}" if line.arena is not None else ""
