"""Lists in Inställningar of people and the days for which something holds, with their editor."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.staff import StaffRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.settings.list_section import ListSection
from ame_desktop.gui.features.settings.unit_sections import Shown, UnitList
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill_held, need_date, show_date
from ame_desktop.gui.widgets.row_editing import Editor
from ame_desktop.services.context import Context


class DaysRow(Protocol):
    """A row as it was read."""

    @property
    def version(self) -> int:
        """How many times it has been changed."""


Spell = TypeVar("Spell")
Row = TypeVar("Row", bound=DaysRow)
Draft = TypeVar("Draft")


def when(start: date, last: date, today: date) -> str:
    """Return whether days are over, are now, or are to come."""
    if last < today:
        return "Har varit"
    return "Gäller nu" if start <= today else "Kommer"


def in_order(
    rows: Sequence[Spell], days: Callable[[Spell], tuple[date, date]], today: date
) -> tuple[Spell, ...]:
    """Return what holds now first, then what is to come, the soonest first, and last what was."""

    def place(row: Spell) -> tuple[int, int]:
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


class DaysForm(Protocol):
    """What each of their forms has; who is chosen in it differs."""

    start_edit: QLineEdit
    end_edit: QLineEdit

    def setupUi(self, form: Any, /) -> None:
        """Put the fields in."""


Form = TypeVar("Form", bound=DaysForm)


class DaysEditor(EditorPanel, Generic[Form, Draft]):
    """People, and the first and last day; subclasses ask for the people.

    Args:
        ui: the form.
        what: what is made or changed, such as *vikarie*.
        days: the first and the last day; ``None`` where it is new and begins today.
        today: the day that it is.
        parent: where the editor is shown.
    """

    def __init__(
        self,
        ui: Form,
        what: str,
        days: tuple[date, date] | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui
        form = QWidget()
        ui.setupUi(form)
        super().__init__(f"Ny {what}" if days is None else f"Ändra {what}", form, parent)
        self._today = today
        start, end = days or (today, None)
        show_date(ui.start_edit, start)
        show_date(ui.end_edit, end)

    @abstractmethod
    def draft(self) -> Draft:
        """Return what stands in the form.

        Raises:
            DomainError: somebody is not chosen, or a day is missing.
        """

    def days(self) -> tuple[date, date]:
        """Return the days.

        Raises:
            DomainError: one of them is missing.
        """
        return (
            need_date(self.ui.start_edit, self._today, "start"),
            need_date(self.ui.end_edit, self._today, "end"),
        )


@dataclass(frozen=True)
class DaysWords:
    """What a list says: its title, a sentence, its buttons, and a sentence where it is empty.

    ``act`` is the button of the chosen row, beside *Ändra*.
    """

    title: str
    explanation: str
    add: str
    act: str
    empty: str


@dataclass(frozen=True)
class DaysKind(Generic[Row, Draft]):
    """What tells one such list from another; the services are called off the GUI thread.

    Args:
        words: what it says.
        possible: reads who can be chosen.
        rows: reads the rows.
        columns: the columns, which know which day it is.
        key: tells a row apart.
        days: a row's first and last day.
        may_act: whether the button is for a row on this day.
        editor: makes the editor of a row, or of a new one.
        add: stores a new row.
        change: stores a row that is there, as it was read.
        act: does what the button says with a row, as it was read.
    """

    words: DaysWords
    possible: Callable[[Context], tuple[StaffRow, ...]]
    rows: Callable[[Context], Sequence[Row]]
    columns: Callable[[date], tuple[Column[Row], ...]]
    key: Callable[[Row], UUID]
    days: Callable[[Row], tuple[date, date]]
    may_act: Callable[[Row, date], bool]
    editor: Callable[[Row | None, Sequence[StaffRow], date], DaysEditor[Any, Draft]]
    add: Callable[[Context, Draft], Result[Any]]
    change: Callable[[Context, UUID, int, Draft], Result[Any]]
    act: Callable[[Context, UUID, int], Result[Any]]


class PeopleDays(Generic[Row, Draft]):
    """The list, its editor, and one more button for the chosen row.

    Args:
        page: the screen, which works off the GUI thread.
        ctx: the chief.
        kind: which list.
    """

    def __init__(self, page: Page, ctx: Context, kind: DaysKind[Row, Draft]) -> None:
        self._page, self._ctx, self._kind = page, ctx, kind
        self._people: tuple[StaffRow, ...] = ()
        words = kind.words
        self.section = ListSection(words.title, words.explanation, words.add, words.empty)
        self.act_button = QPushButton(words.act, self.section)
        writes(self.act_button)
        self.act_button.setEnabled(False)
        self.act_button.clicked.connect(self.act)
        self.section.add_tool(self.act_button)
        self.section.table.current_row_changed.connect(self._let)

    def listed(self) -> UnitList:
        """Return the list as the screen keeps its lists."""
        return UnitList(self.section, self._read, self._edit)

    def act(self) -> None:
        """Do what the button says with the chosen row."""
        row: Row | None = self.section.table.current_row
        ctx, kind = self._ctx, self._kind
        if row is not None:
            key, version = kind.key(row), row.version
            self._page.command(lambda: kind.act(ctx, key, version))

    @property
    def _today(self) -> date:
        return self._ctx.clock.today()

    def _let(self, row: Row | None) -> None:
        self.act_button.setEnabled(row is not None and self._kind.may_act(row, self._today))

    def _read(self) -> Shown:
        kind, today = self._kind, self._today
        self._people = kind.possible(self._ctx)
        rows = in_order(kind.rows(self._ctx), kind.days, today)
        return Shown(kind.columns(today), kind.key, rows)

    def _edit(self, row: Row | None) -> Editor:
        ctx, kind = self._ctx, self._kind
        panel = kind.editor(row, self._people, self._today)

        def command() -> Command:
            draft = panel.draft()
            if row is None:
                return lambda: kind.add(ctx, draft)
            return lambda: kind.change(ctx, kind.key(row), row.version, draft)

        return Editor(panel, command)
