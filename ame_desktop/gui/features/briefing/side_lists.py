"""The strip to the right: who is away, and what is to be solved."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QListView

from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.domain.board import Board, Card, SolveItem
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.briefing.solve_list import GradedLine, LineDelegate, LineModel
from ame_desktop.gui.features.briefing.unmarked import Unmarked

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage


class SideLists(QObject):
    """Fills *Borta* and *Att lösa*; Enter on a line goes to what it is about."""

    def __init__(self, page: "BriefingPage", theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._ui = page.ui
        self._away: LineModel[Card] = LineModel(self)
        self._solve: LineModel[SolveItem] = LineModel(self)
        self._shown: tuple[Board, bool] | None = None
        self._unmarked = Unmarked(page, self._show_solve)
        ui = self._ui
        for view, model in ((ui.away_list, self._away), (ui.solve_list, self._solve)):
            view.setModel(model)
            view.setItemDelegate(LineDelegate(theme, view))
            view.setWordWrap(True)
            view.setResizeMode(view.ResizeMode.Adjust)
        ui.solve_list.activated.connect(self._go)
        ui.why_button.clicked.connect(self._tell_why)
        ui.why_label.hide()

    def show_board(self, board: Board, *, openly: bool) -> None:
        """Show the board's absent people and what is to be solved."""
        ui = self._ui
        ui.away_label.setText(f"Borta ({len(board.away)})")
        with _standing(ui.away_list):
            self._away.set_lines(
                tuple(
                    GradedLine(card, _away_text(card, openly=openly), None) for card in board.away
                )
            )
        self._shown = board, openly
        self._unmarked.ask(board)
        self._show_solve()
        ui.why_label.hide()

    def _show_solve(self) -> None:
        if self._shown is None:
            return
        ui, (board, openly) = self._ui, self._shown
        items = (*self._unmarked.items, *board.to_solve)
        ui.solve_label.setText(f"Att lösa ({len(items)})")
        with _standing(ui.solve_list):
            self._solve.set_lines(
                tuple(GradedLine(item, item.said(openly=openly), item.grade) for item in items)
            )
        ui.why_button.setEnabled(bool(items))

    def _go(self, index: QModelIndex) -> None:
        item = self._solve.thing(index.row())
        if item is None:
            return
        if item.unmarked:
            place = AttendancePlace(AttendancePart.UNMARKED, self._page.board.arena_id)
            self._page.tools.open_page("attendance", place)
        elif item.order_id is not None and self._page.board.may_write:
            self._page.tasks.plan(item.order_id)
        elif item.participant_id is not None:
            self._page.focus.stand_on_person(item.participant_id)
        elif item.task_id is not None:
            self._page.focus.stand_on_task(item.task_id)

    def _tell_why(self) -> None:
        row = max(self._ui.solve_list.currentIndex().row(), 0)
        item = self._solve.thing(row)
        if item is None:
            return
        if item.unmarked:
            self._ui.why_label.setText(item.why)
            self._ui.why_label.show()
            return
        enter = " Tryck Enter för att planera den." if item.order_id is not None else ""
        self._ui.why_label.setText(f"{item.why} ({item.rule}){enter}")
        self._ui.why_label.show()


@contextmanager
def _standing(view: QListView) -> Iterator[None]:
    """Stay on the line with the same sentence when the lines are made anew."""
    said = view.currentIndex().data()
    yield
    model = view.model()
    for row in range(model.rowCount() if said else 0):
        if model.index(row, 0).data() == said:
            view.setCurrentIndex(model.index(row, 0))
            return


def _away_text(card: Card, *, openly: bool) -> str:
    cause = card.away_cause if openly else ""
    parts = (card.short_name, cause.lower(), card.away_text)
    return ", ".join(text for text in parts if text)
