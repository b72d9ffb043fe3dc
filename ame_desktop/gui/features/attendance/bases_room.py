"""*Underlag*: a month's basis for each receiver, made, fetched, handed on and confirmed."""

from datetime import date, timedelta
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.month_bases import (
    BasisPerson,
    BasisRow,
    BasisWish,
    MadeBases,
)
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.paper_ways import PaperWays
from ame_desktop.gui.features.attendance.bases_columns import basis_columns
from ame_desktop.gui.features.attendance.bases_editors import BasisEditor, HandOverEditor
from ame_desktop.gui.features.attendance.bases_tools import BasesTools
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.context import Context
from ame_desktop.services.month_bases import (
    bases_of,
    basis_desk,
    basis_name,
    basis_pdf,
    hand_on,
    make_bases,
    may_make,
    save_basis,
)

NOTHING: Final = "Ingen har närvaro att berätta om i {month}."
NO_HITS: Final = "Ingen stämmer med det du söker."
NOT_OVER: Final = "{month} är inte slut än, så siffrorna kan ändras."
_DAY = timedelta(days=1)
_MOST: Final = 4


class BasesRoom:
    """Shows whose month can be told to a receiver, and does what is asked for beside the list."""

    def __init__(self, page: Page, ctx: Context) -> None:
        self._page, self._ctx = page, ctx
        self._arena: UUID | None = None
        self._comes = False
        tools = page.tools
        self.widget = QWidget()
        self.dock = EditorDock(tools.theme, self.widget)
        self.tools = BasesTools(tools.icons, self.widget)
        self.model = TableModel[BasisPerson](
            basis_columns(tools.theme), lambda person: person.participant_id, self.widget
        )
        self.model.set_only(self.tools.holds)
        self.table = DataTable(self.widget)
        self.table.setAccessibleName("Månadsunderlag")
        self.table.use(self.model, tools.theme)
        self.empty = EmptyState(tools.theme, tools.icons, "attendance", self.widget)
        self.papers = PaperWays(page, "Underlaget")
        self.editions = QMenu(self.widget)
        self.editions.setAccessibleName("Utgåvor")
        self._lay_out()
        self._connect()

    @property
    def reached(self) -> bool:
        """Whether the person's roles reach what is handed to others."""
        return self._ctx.reach(Area.CERTIFICATES, Level.READ) is not Reach.NONE

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self._page.day.replace(day=1)

    def load(self, arena_id: UUID | None, *, log: bool) -> None:
        """Read the month of the page's day; the reading is logged each time."""
        self._arena, self._comes = arena_id, self._comes or log
        self._read()

    def take_focus(self) -> None:
        """Go to the people."""
        if self.table.isHidden():
            self.tools.receiver_combo.setFocus()
        else:
            self.table.focus_first()

    def find_name(self) -> None:
        """Go to the name filter."""
        self.tools.filter_edit.setFocus()
        self.tools.filter_edit.selectAll()

    def make(self, person: BasisPerson | None) -> None:
        """Make the basis of one, or write to whom it was handed where it is made."""
        if person is None or not may_make(self._ctx):
            return
        if person.settled or not self._over:
            self.hand(person)
        else:
            self._ask((person,), alone=True)

    def make_all(self) -> None:
        """Make the bases of all that are shown and lack one."""
        waiting = self._waiting
        if waiting:
            self._ask(waiting)

    def hand(self, person: BasisPerson | None) -> None:
        """Write to whom the basis was handed, and how they have confirmed it."""
        if person is None or person.basis is None or not may_make(self._ctx):
            return
        ctx, row, today = self._ctx, person.basis, self._page.tools.today()

        def editor(held: BasisRow | None) -> Editor:
            kept = held or row
            panel = HandOverEditor(person.name.full, kept, today)

            def command() -> Command:
                draft = panel.draft()
                return lambda: hand_on(ctx, kept.basis_id, kept.version, draft)

            return Editor(panel, command)

        def again() -> BasisRow | None:
            found = bases_of(ctx, row.participant_id)
            return next((held for held in found if held.basis_id == row.basis_id), None)

        edit = RowEdit(row.basis_id, row, editor, again)
        edit_row(self._page, ctx, self.dock, edit, lambda _: self.take_focus())

    def print(self) -> None:
        """Take out the basis as it was kept; where there are several editions, ask which."""
        person = self.table.current_row
        if person is None or person.basis is None:
            return
        ctx, held = self._ctx, person.basis
        if held.edition == 1:
            self._take_out(held)
            return
        self._page.read(
            lambda: bases_of(ctx, held.participant_id),
            lambda rows: self._offer_editions(held, rows),
            ticket="editions",
        )

    def _offer_editions(self, latest: BasisRow, rows: tuple[BasisRow, ...]) -> None:
        self.editions.clear()
        for row in rows:
            if (row.receiver, row.month) == (latest.receiver, latest.month):
                made = row.made_at.astimezone(STOCKHOLM)
                newest = " (senaste)" if row.edition == latest.edition else ""
                words = f"Utgåva {row.edition}, gjord {made:%Y-%m-%d}{newest}"
                self.editions.addAction(words, partial(self._take_out, row))
        button = self.tools.paper_button
        self.editions.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _take_out(self, row: BasisRow) -> None:
        ctx = self._ctx
        self.papers.print(
            lambda: basis_pdf(ctx, row.basis_id),
            basis_name(row),
            lambda target: save_basis(ctx, row.basis_id, target),
        )

    @property
    def _waiting(self) -> tuple[BasisPerson, ...]:
        return tuple(person for person in self.model.shown if not person.settled)

    def _ask(self, people: tuple[BasisPerson, ...], *, alone: bool = False) -> None:
        ctx, receiver, month = self._ctx, self.tools.receiver, self.month
        panel = BasisEditor(people, month)
        keys = tuple(person.participant_id for person in people)

        def command() -> Command:
            wish = BasisWish(receiver, month, keys, panel.test(), alone)
            return lambda: make_bases(ctx, wish)

        edit_beside(self._page, self.dock, panel, command, self._made)

    def _made(self, made: MadeBases) -> None:
        if made.left_out:
            told = [f"{one.name}: {one.why}" for one in made.left_out[:_MOST]]
            rest = len(made.left_out) - len(told)
            more = (f"Och {rest} till.",) if rest else ()
            self._page.band.say(" ".join((*told, *more)), Tone.INFO)
        self.take_focus()

    def _read(self) -> None:
        ctx, receiver, month, arena = self._ctx, self.tools.receiver, self.month, self._arena
        self._page.read(lambda: basis_desk(ctx, receiver, month, arena), self._show, ticket="bases")

    @property
    def _over(self) -> bool:
        return self.month < self._page.tools.today().replace(day=1)

    def _show(self, people: tuple[BasisPerson, ...]) -> None:
        self.model.set_rows(people)
        self.tools.earlier_link.setText(f"Visa {month_text(self.month - _DAY)}")
        if self._comes and not self._over and not self.widget.isHidden():
            month = month_text(self.month).capitalize()
            self._page.band.say(NOT_OVER.format(month=month), Tone.INFO)
        self._tell()
        comes, self._comes = self._comes, False
        if comes and self.widget.isVisible():
            self.take_focus()

    def _choose_receiver(self) -> None:
        self.tools.choose_route()
        self._choose()
        self._read()

    def _choose(self) -> None:
        self.model.set_quick_filter(self.tools.filter_edit.text())
        self.model.set_only(self.tools.holds)
        self._tell()

    def _tell(self) -> None:
        shown = bool(self.model.rowCount())
        if self.model.rows:
            self.empty.say(NO_HITS, "Visa alla", self._show_everybody)
        else:
            self.empty.say(NOTHING.format(month=View.MONTH.words(self.month)))
        self.table.setVisible(shown)
        self.empty.setVisible(not shown)
        self.tools.count(len(self._waiting), over=self._over, writing=may_make(self._ctx))
        self._offer()

    def _show_everybody(self) -> None:
        self.tools.show_everybody()
        self._choose()

    def _offer(self) -> None:
        self.tools.offer(self.table.current_row if self.model.rowCount() else None, over=self._over)

    def _make_room(self, occupied: bool) -> None:
        """Beside an editor, the list shows what tells people apart, and the editor has the act."""
        self.tools.stand_back(occupied)
        self.table.hide_columns(("route", "planned", "attended", "edition"), hidden=occupied)

    def _connect(self) -> None:
        tools = self.tools
        tools.receiver_combo.activated.connect(lambda _: self._choose_receiver())
        tools.route_combo.activated.connect(lambda _: self._choose())
        tools.filter_edit.textChanged.connect(lambda _: self._choose())
        tools.filter_edit.left_downwards.connect(self.take_focus)
        tools.make_button.clicked.connect(lambda: self.make(self.table.current_row))
        tools.all_button.clicked.connect(self.make_all)
        tools.hand_button.clicked.connect(lambda: self.hand(self.table.current_row))
        tools.paper_button.clicked.connect(self.print)
        tools.earlier_link.clicked.connect(lambda: self._page.tools.go_to_day(self.month - _DAY))
        self.table.opened.connect(self.make)
        self.table.current_row_changed.connect(lambda _: self._offer())
        self.dock.occupied.connect(self._make_room)
        add_key("Ctrl+P", self.print, self.widget)
        add_key("/", self.find_name, self.table)

    def _lay_out(self) -> None:
        main = QWidget(self.widget)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.tools)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        layout = QHBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(main, 1)
        layout.addWidget(self.dock)
        self.dock.stand_beside(main)
