"""The tabs beside *Översikt*: attendance, notes, waivers of secrecy and history."""

from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.attendance import PersonDay
from ame_desktop.domain.attendance_over_time import of_person
from ame_desktop.domain.notes import NoteRow
from ame_desktop.domain.participant_files import ConsentRow, HistoryRow
from ame_desktop.domain.time_once import time_of
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.attendance_columns import attendance_columns
from ame_desktop.gui.features.participants.columns import (
    consent_columns,
    history_columns,
    note_columns,
)
from ame_desktop.gui.widgets.attendance_chart import AttendanceChart
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.gui.widgets.flow_layout import FlowLayout

NO_NOTES: Final = "Ingen har skrivit något här än."
NO_CONSENTS: Final = "Personen har inte lämnat något medgivande att utbyta uppgifter."
REASON_FIRST: Final = "Skriv ett skäl nedan för att läsa."
SPANS: Final = (("Senaste 30 dagarna", 30), ("Senaste 90 dagarna", 90), ("Senaste året", 365))


class NotesTab(QWidget):
    """The notes, the latest first, and the text of the one that is chosen."""

    add_asked = Signal()
    edit_asked = Signal(object)
    attach_asked = Signal(object)
    paper_asked = Signal(object)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attaches = False
        self.model = TableModel[NoteRow](note_columns(), lambda row: row.note_id, self)
        self.table = _table("Anteckningar", self.model, tools, self)
        self.add_button = QPushButton("Ny anteckning", self)
        self.add_button.setProperty("kind", "primary")
        self.edit_button = QPushButton("Ändra", self)
        self.edit_button.setEnabled(False)
        self.attach_button = QPushButton("Bifoga PDF…", self)
        self.paper_button = QPushButton("Spara bilagan…", self)
        writes(self.add_button, self.edit_button, self.attach_button)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName("Anteckningens text")
        self._text.setTabChangesFocus(True)
        self._empty = _empty(tools, "note", NO_NOTES)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.table)
        split.addWidget(self._text)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self._split = split
        buttons: list[QWidget] = [
            self.add_button,
            self.edit_button,
            self.attach_button,
            self.paper_button,
        ]
        _stack(self, buttons, split, self._empty)
        self.add_button.clicked.connect(self.add_asked)
        self.edit_button.clicked.connect(lambda: self._ask(self.edit_asked))
        self.attach_button.clicked.connect(lambda: self._ask(self.attach_asked))
        self.paper_button.clicked.connect(lambda: self._ask(self.paper_asked))
        self.table.opened.connect(self.edit_asked)
        self.table.current_row_changed.connect(self._show_text)

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """Show a file's notes."""
        self._empty.say(NO_NOTES)
        self.model.set_rows(rows)
        self._split.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows and self.table.current_row is None:
            self.table.select(rows[0].note_id)
        self._show_text(self.table.current_row)

    def wait_for_reason(self) -> None:
        """Show nothing until a reason has been given."""
        self.show_rows(())
        self._empty.say(REASON_FIRST)

    def _show_text(self, row: object) -> None:
        chosen_row = row if isinstance(row, NoteRow) else None
        self._text.setPlainText(chosen_row.whole_text if chosen_row else "")
        self.edit_button.setEnabled(chosen_row is not None)
        has_paper = chosen_row is not None and bool(chosen_row.paper)
        self.paper_button.setVisible(has_paper)
        self.attach_button.setVisible(self.attaches and chosen_row is not None and not has_paper)

    def _ask(self, signal: SignalInstance) -> None:
        if self.table.current_row is not None:
            signal.emit(self.table.current_row)


class ConsentsTab(QWidget):
    """The waivers of secrecy, given and withdrawn."""

    add_asked = Signal()
    withdraw_asked = Signal(object)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TableModel[ConsentRow](consent_columns(), lambda row: row.consent_id, self)
        self.table = _table("Medgivanden", self.model, tools, self)
        self.add_button = QPushButton("Nytt medgivande", self)
        self.add_button.setProperty("kind", "primary")
        self.withdraw_button = QPushButton("Återkalla", self)
        self.withdraw_button.setEnabled(False)
        writes(self.add_button, self.withdraw_button)
        self._empty = _empty(tools, "consent", NO_CONSENTS)
        _stack(self, [self.add_button, self.withdraw_button], self.table, self._empty)
        self.add_button.clicked.connect(self.add_asked)
        self.withdraw_button.clicked.connect(self._withdraw)
        self.table.current_row_changed.connect(self._can_withdraw)

    def show_rows(self, rows: tuple[ConsentRow, ...]) -> None:
        """Show a file's waivers."""
        self._empty.say(NO_CONSENTS)
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._can_withdraw()

    def wait_for_reason(self) -> None:
        """Show nothing until a reason has been given."""
        self.show_rows(())
        self._empty.say(REASON_FIRST)

    def _can_withdraw(self) -> None:
        row = self.table.current_row
        self.withdraw_button.setEnabled(row is not None and row.withdrawn_on is None)

    def _withdraw(self) -> None:
        if self.table.current_row is not None:
            self.withdraw_asked.emit(self.table.current_row)


class HistoryTab(QWidget):
    """Who changed or read the file; whoever follows the log up goes on to who has read it."""

    readers_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = history_columns(tools.theme)
        self.model = TableModel[HistoryRow](columns, lambda row: row.seq, self)
        self.table = _table("Historik", self.model, tools, self)
        self.readers_button = QPushButton("Vilka har läst akten", self)
        tools.icons.dress(self.readers_button, "eye")
        _stack(self, [self.readers_button], self.table, None)
        self.readers_button.clicked.connect(self.readers_asked)

    def show_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Show a file's history."""
        self.model.set_rows(rows)


class AttendanceTab(QWidget):
    """A person's own days of attendance, over a span that is chosen."""

    span_changed = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = attendance_columns(tools.theme)
        self.model = TableModel[PersonDay](columns, _day_key, self)
        self.table = _table("Närvaro", self.model, tools, self)
        self.span_combo = QComboBox(self)
        name_choice(self.span_combo, "Tid")
        fill(self.span_combo, SPANS)
        self.span_combo.setMinimumContentsLength(max(len(text) for text, _ in SPANS))
        self._sum = QLabel(self)
        self._sum.setProperty("kind", "muted")
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        self.chart = AttendanceChart(tools.theme, self)
        self._today = tools.today
        self._empty = _empty(tools, "attendance", "Personen har inte väntats under tiden.")
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.chart)
        inside.addWidget(self.table, 1)
        self._content = content
        _stack(self, [self.span_combo, self._sum], content, self._empty)
        self.span_combo.currentIndexChanged.connect(self.span_changed)

    @property
    def days(self) -> int:
        """How many days back to show."""
        return int(chosen(self.span_combo))

    def show_rows(self, rows: tuple[PersonDay, ...]) -> None:
        """Show a person's days."""
        self.model.set_rows(rows)
        self.chart.show_periods(of_person(rows, self._today()))
        self._content.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        agreed, there = time_of(rows)
        missing = sum(1 for row in rows if row.expected and row.state is None)
        text = f"{there / 60:.0f} av {agreed / 60:.0f} avtalade timmar"
        days = "1 dag ej markerad" if missing == 1 else f"{missing} dagar ej markerade"
        self._sum.setText(f"{text} · {days}" if missing else text)


def _day_key(row: PersonDay) -> tuple[date, object, object]:
    return row.day, row.place_id, row.part


def _table(title: str, model: TableModel[Any], tools: PageTools, parent: QWidget) -> DataTable:
    table = DataTable(parent)
    table.setAccessibleName(title)
    table.use(model, tools.theme, sort_by=-1)
    return table


def _empty(tools: PageTools, icon: str, sentence: str) -> EmptyState:
    empty = EmptyState(tools.theme, tools.icons, icon)
    empty.say(sentence)
    empty.hide()
    return empty


def _stack(tab: QWidget, tools: list[QWidget], content: QWidget, empty: QWidget | None) -> None:
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(0, 12, 0, 0)
    layout.setSpacing(10)
    if tools:
        row = QWidget(tab)
        flow = FlowLayout(row, spacing=10)
        for tool in tools:
            flow.addWidget(tool)
        layout.addWidget(row)
    layout.addWidget(content, 1)
    if empty is not None:
        layout.addWidget(empty, 1)
