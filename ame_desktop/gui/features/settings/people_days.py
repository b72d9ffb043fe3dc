"""Lists in Inställningar of people and the days for which something holds, with their editor."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.staff import StaffRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.settings.sections import ListSection
from ame_desktop.gui.features.settings.unit_sections import Shown, UnitList
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill_held, need_date, show_date
from ame_desktop.gui.widgets.row_editing import Editor
from ame_desktop.services.context import Context

Row = TypeVar("Row")
Draft = TypeVar("Draft")


def when(start: date, last: date, today: date) -> str:
    """Return whether days are over, are now, or are to come."""
    if last < today:
        return "Har varit"
    return "Gäller nu" if start <= today else "Kommer"


def in_order(
    rows: Sequence[Row], days: Callable[[Row], tuple[date, date]], today: date
) -> tuple[Row, ...]:
    """Return what holds now first, then what is to come, the soonest first, and last what was."""

    def place(row: Row) -> tuple[int, int]:
        start, last = days(row)
        if last < today:
            return 2, -last.toordinal()
        return (0, -start.toordinal()) if start <= today else (1, start.toordinal())

    return tuple(sorted(rows, key=place))


def offer(
    combo: QComboBox, people: Sequence[StaffRow], held: UUID | None = None, name: str = ""
) -> None:
    """Fill a box with people, the one that is held chosen, also where no longer offered."""
    known: list[tuple[str, object]] = [(person.name, person.staff_id) for person in people]
    fill_held(combo, [("Välj person", None), *known], held, name)


def need_person(combo: QComboBox, sentence: str, field: str) -> UUID:
    """Return who is chosen.

    Raises:
        DomainError: nobody is, with this sentence at this field.
    """
    who = chosen(combo)
    if not isinstance(who, UUID):
        raise DomainError(sentence, field=field)
    return who


class SpanFields:
    """The first and the last day of a form.

    Args:
        start: the field of the first day.
        end: the field of the last day.
        today: the day that is written first in a new one.
    """

    def __init__(self, start: QLineEdit, end: QLineEdit, today: date) -> None:
        self._start, self._end, self._today = start, end, today

    def show(self, days: tuple[date, date] | None) -> None:
        """Show the days; a new one begins today."""
        start, end = days or (self._today, None)
        show_date(self._start, start)
        show_date(self._end, end)

    def days(self) -> tuple[date, date]:
        """Return the days.

        Raises:
            DomainError: one of them is missing.
        """
        return (
            need_date(self._start, self._today, "start"),
            need_date(self._end, self._today, "end"),
        )


class PeopleDays(ABC, Generic[Row, Draft]):
    """The list, its editor, and one more button for the chosen row.

    Args:
        page: the screen, which works off the GUI thread.
        ctx: the chief.
        section: the list's title, sentence, and what it says when it is empty.
        act: the text of the button.
    """

    def __init__(self, page: Page, ctx: Context, section: ListSection, act: str) -> None:
        self._page = page
        self.ctx = ctx
        self.people: tuple[StaffRow, ...] = ()
        self.section = section
        self.act_button = QPushButton(act, section)
        writes(self.act_button)
        self.act_button.setEnabled(False)
        self.act_button.clicked.connect(self.act)
        section.add_tool(self.act_button)
        section.table.current_row_changed.connect(
            lambda row: self.act_button.setEnabled(row is not None and self.may_act(row))
        )

    @property
    def today(self) -> date:
        """The day that it is."""
        return self.ctx.clock.today()

    def listed(self) -> UnitList:
        """Return the list as the screen keeps its lists."""
        return UnitList(self.section, self._read, self._edit)

    def act(self) -> None:
        """Do what the button says with the chosen row."""
        row = self.section.table.current_row
        if row is not None:
            self._page.command(self.acted(row))

    @abstractmethod
    def possible(self) -> tuple[StaffRow, ...]:
        """Read who can be chosen."""

    @abstractmethod
    def columns(self) -> tuple[Column[Row], ...]:
        """Return the columns of the list."""

    @abstractmethod
    def rows(self) -> tuple[Row, ...]:
        """Read the rows."""

    @abstractmethod
    def key(self, row: Row) -> UUID:
        """Return what tells a row apart."""

    @abstractmethod
    def editor(self, row: Row | None) -> tuple[EditorPanel, Callable[[], Draft]]:
        """Make the editor of a row, or of a new one, and what reads its form."""

    @abstractmethod
    def stored(self, row: Row | None, draft: Draft) -> Result[Any]:
        """Store a row, or a new one."""

    @abstractmethod
    def may_act(self, row: Row) -> bool:
        """Say whether the button is for this row."""

    @abstractmethod
    def acted(self, row: Row) -> Callable[[], Result[Any]]:
        """Return what the button does with a row."""

    def _read(self) -> Shown:
        self.people = self.possible()
        return Shown(self.columns(), self.key, self.rows())

    def _edit(self, row: Row | None) -> Editor:
        panel, read_form = self.editor(row)

        def command() -> Command:
            draft = read_form()
            return lambda: self.stored(row, draft)

        return Editor(panel, command)
