"""*Rättelser*: the book of what was changed afterwards, of one month and one arena or all."""

from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.correction_book import BookLine
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.exports import ListWish
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.dialogs.list_button import REPORTS
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.attendance.persons import Persons
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.services.attendance_export import may_name
from ame_desktop.services.context import Context
from ame_desktop.services.correction_book import correction_book
from ame_desktop.services.exports import list_name, print_list

LIST: Final = "rattelser"
PRINT: Final = "Skriv ut"
NOTHING: Final = "Ingen markering är ändrad i efterhand i {month}."
NO_HITS: Final = "Ingen rättelse stämmer med det du söker."
WHY: Final = "Vad ska utskriften av rättelserna användas till?"
REASONS: Final = ("Avstämning av månaden", "Uppföljning med enhetschefen")


class CorrectionRoom:
    """Shows the book, and takes it out on paper or to Excel."""

    def __init__(self, page: Page, ctx: Context, reasons: ReasonPrompt, persons: Persons) -> None:
        self._page, self._ctx, self._reasons = page, ctx, reasons
        self._arena: UUID | None = None
        self._comes = False
        theme = page.tools.theme
        self.widget = QWidget()
        self.filter_edit = FilterEdit(self.widget)
        self.filter_edit.setPlaceholderText("Sök namn (/)")
        self.filter_edit.setAccessibleName("Sök bland rättelserna")
        self.print_button = QPushButton(PRINT, self.widget)
        self.print_button.setToolTip("Skriv rättelserna i en PDF (Ctrl+P).")
        self.export_button = QPushButton("Till Excel", self.widget)
        page.tools.icons.dress(self.print_button, "print")
        page.tools.icons.dress(self.export_button, "export")
        self.model = TableModel[BookLine](_COLUMNS, lambda line: line.key, self.widget)
        self.table = DataTable(self.widget)
        self.table.setAccessibleName("Rättelser")
        self.table.use(self.model, theme, sort_by=-1)
        self.whole_reason = QLabel(self.widget)
        self.whole_reason.setTextFormat(Qt.TextFormat.PlainText)
        self.whole_reason.setWordWrap(True)
        self.whole_reason.hide()
        self.empty = EmptyState(theme, page.tools.icons, "attendance", self.widget)
        self._lay_out()
        self.filter_edit.textChanged.connect(self._filter)
        self.filter_edit.left_downwards.connect(self.take_focus)
        self.print_button.clicked.connect(self.print)
        self.export_button.clicked.connect(self.export)
        self.table.current_row_changed.connect(self._tell_reason)
        self.table.opened.connect(
            lambda line: persons.show(line.participant_id) if line.participant_id else None
        )
        add_key("Ctrl+P", self.print, self.widget)
        add_key("/", self.find_name, self.table)

    @property
    def reached(self) -> bool:
        """Whoever has the page reads what was corrected there."""
        return True

    def load(self, arena_id: UUID | None, *, log: bool) -> None:
        """Read the month of the page's day; the reading is logged each time."""
        self._arena, self._comes = arena_id, self._comes or log
        ctx, (first, last) = self._ctx, self._span
        self._page.read(
            lambda: correction_book(ctx, first, last, arena_id), self._show, ticket="corrections"
        )

    def take_focus(self) -> None:
        """Go to the lines."""
        if self.table.isHidden():
            self.filter_edit.setFocus()
        else:
            self.table.focus_first()

    def find_name(self) -> None:
        """Go to the name filter."""
        self.filter_edit.setFocus()
        self.filter_edit.selectAll()

    def export(self) -> None:
        """Show the same rows under *Rapporter*."""
        self._page.tools.open_page(REPORTS, self._wish())

    def print(self) -> None:
        """Ask what the paper is for, where names stand on it, and then where to save it."""
        if not self.model.rows:
            self._page.tools.say(NOTHING.format(month=View.MONTH.words(self._page.day)))
        elif may_name(self._ctx):
            self._reasons.ask(WHY, REASONS, lambda why: self._ask_where(self._wish(why)))
        else:
            self._ask_where(self._wish())

    def save(self, wish: ListWish, target: Path) -> None:
        """Write the paper to a file."""
        ctx, page = self._ctx, self._page
        page.tools.tasks.run(
            lambda: print_list(ctx, wish, target),
            lambda saved: page.tools.say(told_saved(saved)),
            lambda error: (
                page.show_error(error)
                if isinstance(error, DomainError)
                else page.tools.trouble(error, lambda: self.save(wish, target))
            ),
            owner=page,
        )

    @property
    def _span(self) -> tuple[date, date]:
        return View.MONTH.span(self._page.day)

    def _wish(self, purpose: str = "") -> ListWish:
        first, last = self._span
        return ListWish(LIST, first, last, self._arena, bool(purpose), purpose)

    def _ask_where(self, wish: ListWish) -> None:
        choose_target(
            self._page,
            "Spara rättelserna som PDF",
            list_name(self._ctx, wish, "pdf"),
            "PDF (*.pdf)",
            lambda target: self.save(wish, target),
        )

    def _show(self, lines: tuple[BookLine, ...]) -> None:
        self.model.set_rows(lines)
        self._tell()
        comes, self._comes = self._comes, False
        if comes and self.widget.isVisible():
            self.take_focus()

    def _filter(self, text: str) -> None:
        self.model.set_quick_filter(text)
        self._tell()

    def _tell(self) -> None:
        shown = bool(self.model.rowCount())
        if self.filter_edit.text().strip():
            self.empty.say(NO_HITS, "Visa alla", self.filter_edit.clear)
        else:
            self.empty.say(NOTHING.format(month=View.MONTH.words(self._page.day)))
        self.table.setVisible(shown)
        self.empty.setVisible(not shown)
        self._tell_reason(self.table.current_row)
        # The paper holds the whole month, whatever is sought in it.
        self.print_button.setEnabled(bool(self.model.rows))

    def _tell_reason(self, line: BookLine | None) -> None:
        """Say the reason of the chosen line whole: a column has seldom room for it."""
        reason = line.reason if line is not None else ""
        self.whole_reason.setText(f"Skäl: {reason}")
        self.whole_reason.setVisible(bool(reason))

    def _lay_out(self) -> None:
        row = QWidget(self.widget)
        flow = FlowLayout(row, spacing=12)
        for part in (self.filter_edit, self.export_button, self.print_button):
            flow.addWidget(part)
        layout = QVBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.whole_reason)
        layout.addWidget(self.empty, 1)


def _when(line: BookLine) -> str:
    return f"{line.at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}"


_COLUMNS: Final = (
    Column[BookLine]("day", "Dag", lambda line: line.when, width=120, sort=lambda line: line.day),
    Column[BookLine]("who", "Vem", lambda line: line.who, width=140),
    Column[BookLine]("place", "Plats", lambda line: line.place, width=104),
    Column[BookLine]("before", "Före", lambda line: line.before, width=120),
    Column[BookLine]("after", "Efter", lambda line: line.after, width=120),
    Column[BookLine]("at", "Ändrad", _when, width=150, sort=lambda line: line.at),
    Column[BookLine]("by", "Av", lambda line: line.by, width=110),
    # Not as wide as it asks for: the rest is for what is cut, and the reason stands whole beneath.
    Column[BookLine]("reason", "Skäl", lambda line: line.reason, width=200),
)
