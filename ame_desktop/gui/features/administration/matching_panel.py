"""What the columns of a file hold, as choices that a person can change, and a sheet's month."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QSpinBox, QWidget
from typing_extensions import override

from ame_desktop.domain.importing.attendance_sheet import AttendanceSheet, mapped_days
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.importing.table import Column
from ame_desktop.domain.swedish_names import MONTHS
from ame_desktop.services.importing.adjust import (
    Tables,
    choose_sheet,
    match_column,
    move_headings,
)
from ame_desktop.services.importing.plan import COLUMNS

NOT_THERE = "Finns inte i filen"
NOT_CHOSEN = "Välj …"
_ONLY_IN_REJECTS = "sheet"
_LAST_HEADING_ROW = 200
_YEARS = (2000, 2099)


class CalmCombo(QComboBox):
    """A choice that the wheel changes only when it has the focus, so that scrolling is safe."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class MatchingPanel(QWidget):
    """Shows how one table of the file is understood; a change gives new tables to judge."""

    changed = Signal(object)
    """The file's tables, understood in another way."""

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self._kind = ImportKind.PARTICIPANTS
        self._tables: Tables = ()
        self._arenas: tuple[str, ...] = ()
        self._index = 0
        self._shape: object = None
        self._choices: dict[str, QComboBox] = {}
        self._numbers: dict[str, QSpinBox] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(6)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)

    def show_tables(self, kind: ImportKind, tables: Tables, arenas: Sequence[str]) -> None:
        """Show how a file is understood, and keep the sheet that the person looks at."""
        self._kind, self._tables, self._arenas = kind, tables, tuple(arenas)
        self._index = min(self._index, len(tables) - 1)
        planned = tables[self._index]
        grid = bool(mapped_days(planned.mapping))
        shape = (kind, len(tables), planned.mapping.headers, grid, self._arenas)
        if shape != self._shape:
            self._shape = shape
            self._build(grid=grid)
        self._fill()

    def show_sheet(self, index: int) -> None:
        """Show another sheet of the file."""
        self._index = index
        self.show_tables(self._kind, self._tables, self._arenas)

    def focus_on(self, name: str) -> None:
        """Put the focus where something is missing: ``month``, ``arena`` or a column."""
        self._index = self._first_lacking(name)
        self.show_tables(self._kind, self._tables, self._arenas)
        field = self._choices.get(name) or self._choices.get(self._first_missing())
        if field is not None:
            field.setFocus()

    def _first_lacking(self, name: str) -> int:
        for index, planned in enumerate(self._tables):
            sheet = planned.sheet
            if sheet is None:
                continue
            if (name == "month" and not sheet.month) or (name == "arena" and not sheet.arena_name):
                return index
        return self._index

    def _first_missing(self) -> str:
        held = self._tables[self._index].mapping.columns
        needed = (column.key for column in self._values() if column.required)
        return next((f"column.{key}" for key in needed if key not in held), "")

    def _values(self) -> list[Column]:
        return [column for column in COLUMNS[self._kind] if column.key != _ONLY_IN_REJECTS]

    def _build(self, *, grid: bool) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._choices, self._numbers = {}, {}
        if len(self._tables) > 1:
            names = [planned.table.name for planned in self._tables]
            self._add_choice("table", "Blad", names, self.show_sheet)
        if grid:
            self._add_choice("month", "Månad", [NOT_CHOSEN, *MONTHS], self._choose_sheet)
            self._add_number("year", "År", _YEARS, self._choose_sheet)
            self._add_choice("arena", "Arena", [NOT_CHOSEN, *self._arenas], self._choose_sheet)
            days = len(mapped_days(self._tables[self._index].mapping))
            self._form.addRow(QLabel(f"{days} kolumner är dagar.", self))
        self._add_number("row", "Rad med rubriker", (1, _LAST_HEADING_ROW), self._move_headings)
        places = [NOT_THERE, *self._places()]
        for column in self._values():
            title = f"{column.title} (måste finnas)" if column.required else column.title
            self._add_choice(f"column.{column.key}", title, places, self._matcher(column.key))

    def _places(self) -> list[str]:
        headers = self._tables[self._index].mapping.headers
        return [
            f"{_letters(place)}: {' '.join(text.split()) or 'utan rubrik'}"
            for place, text in enumerate(headers)
        ]

    def _add_choice(
        self, key: str, title: str, choices: list[str], act: Callable[[int], object]
    ) -> None:
        combo = CalmCombo(title, self)
        combo.addItems(choices)
        combo.activated.connect(act)
        self._choices[key] = combo
        self._add(title, combo)

    def _add_number(
        self, key: str, title: str, span: tuple[int, int], act: Callable[[int], object]
    ) -> None:
        spin = QSpinBox(self)
        spin.setAccessibleName(title)
        spin.setRange(*span)
        spin.lineEdit().setTextMargins(6, 0, 0, 0)
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(act)
        self._numbers[key] = spin
        self._add(title, spin)

    def _add(self, title: str, field: QWidget) -> None:
        label = QLabel(title, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        self._form.addRow(label, field)

    def _fill(self) -> None:
        planned = self._tables[self._index]
        self._choose("table", self._index)
        self._count("row", planned.mapping.header_row + 1)
        if planned.sheet is not None:
            arena = planned.sheet.arena_name
            self._choose("month", planned.sheet.month or 0)
            self._count("year", planned.sheet.year or self._year)
            self._choose("arena", self._arenas.index(arena) + 1 if arena in self._arenas else 0)
        for column in self._values():
            place = planned.mapping.columns.get(column.key)
            self._choose(f"column.{column.key}", 0 if place is None else place + 1)

    def _choose(self, key: str, choice: int) -> None:
        combo = self._choices.get(key)
        if combo is not None:
            combo.setCurrentIndex(choice)

    def _count(self, key: str, value: int) -> None:
        spin = self._numbers.get(key)
        if spin is not None:
            with QSignalBlocker(spin):
                spin.setValue(value)

    def _matcher(self, key: str) -> Callable[[int], None]:
        def match(choice: int) -> None:
            place = choice - 1 if choice else None
            self._tell(match_column(self._tables, self._index, key, place))

        return match

    def _move_headings(self, row: int) -> None:
        last = len(self._tables[self._index].table.rows)
        self._tell(move_headings(self._kind, self._tables, self._index, min(row, last)))

    def _choose_sheet(self, _: int) -> None:
        before = self._tables[self._index].sheet or AttendanceSheet(None, None, "")
        month = self._choices["month"].currentIndex()
        arena = self._choices["arena"].currentIndex()
        sheet = replace(
            before,
            year=self._numbers["year"].value(),
            month=month or None,
            arena_name=self._arenas[arena - 1] if arena else "",
        )
        self._tell(choose_sheet(self._tables, self._index, sheet))

    def _tell(self, tables: Tables) -> None:
        self.changed.emit(tables)


def _letters(place: int) -> str:
    """Return the column's letters as a spreadsheet shows them: A, B, …, Z, AA."""
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
