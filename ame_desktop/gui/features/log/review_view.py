"""The part *Månadens urval*: draw, judge each line, close, and print the minutes."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.log_minutes import Review, ReviewItem
from ame_desktop.domain.log_review import Verdict
from ame_desktop.domain.swedish_names import MONTHS
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.log.columns import item_columns, moment
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import choose, chosen, fill
from ame_desktop.gui.widgets.flow_layout import FlowLayout

NOT_DRAWN: Final = "Månaden har inget urval än. Dra urvalet och bedöm raderna."
NOTHING_DRAWN: Final = "Ingen rad drogs. Ingen har läst någon akt den månaden."
MONTHS_BACK: Final = 12


class ReviewView(QWidget):
    """Shows a month's sample; B, F and U judge the line that one stands on."""

    month_chosen = Signal()
    draw_asked = Signal()
    close_asked = Signal()
    print_asked = Signal()
    save_asked = Signal()
    judge_asked = Signal(object, object)
    """A drawn line, and what was found of it."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.review: Review | None = None
        self.month_combo = QComboBox(self)
        name_choice(self.month_combo, "Månad")
        first = tools.today().replace(day=1)
        months = [add_months(first, -back) for back in range(MONTHS_BACK + 1)]
        fill(self.month_combo, [(month_name(month), month) for month in months], months[1])
        self.month_combo.setMinimumContentsLength(14)
        self.draw_button = QPushButton("Dra urvalet", self)
        self.draw_button.setProperty("kind", "primary")
        self.buttons = {verdict: QPushButton(verdict.label, self) for verdict in Verdict}
        self.close_button = QPushButton("Avsluta månaden", self)
        self.print_button = QPushButton("Skriv ut", self)
        self.save_button = QPushButton("Spara protokoll…", self)
        tools.icons.dress(self.print_button, "print")
        tools.icons.dress(self.save_button, "save")
        writes(self.draw_button, self.close_button, *self.buttons.values())
        self.model = TableModel[ReviewItem](
            item_columns(tools.theme), lambda row: row.item_id, self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Månadens urval")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.empty = EmptyState(tools.theme, tools.icons, "check", self)
        self._state = QLabel(self)
        self._state.setProperty("kind", "muted")
        self._state.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.show_review(None)

    @property
    def month(self) -> date:
        """The month that is shown, by its first day."""
        found: date = chosen(self.month_combo)
        return found

    @property
    def item(self) -> ReviewItem | None:
        """The drawn line that one stands on."""
        row: ReviewItem | None = self.table.current_row
        return row

    def show_month(self, month: date) -> None:
        """Choose a month."""
        choose(self.month_combo, month.replace(day=1))

    def show_review(self, review: Review | None) -> None:
        """Show a month's sample, or that there is none."""
        stood, drew = self.item, self.draw_button.hasFocus()
        self.review = review
        items = review.items if review is not None else ()
        self.model.set_rows(items)
        self.table.setVisible(bool(items))
        self.empty.setVisible(not items)
        self.empty.say(NOT_DRAWN if review is None else NOTHING_DRAWN)
        for button in (self.print_button, self.save_button):
            button.setVisible(review is not None)
        self.draw_button.setVisible(review is None)
        self._stand(stood, items)
        self._let()
        self._state.setText(_state(review) if review is not None else "")
        self._state.setVisible(review is not None)
        if drew and items:
            self.table.setFocus()

    def judge(self, verdict: Verdict) -> None:
        """Ask for a judgement of the line that one stands on."""
        if self.item is not None and self._may_judge(self.item):
            self.judge_asked.emit(self.item, verdict)

    def _stand(self, stood: ReviewItem | None, items: tuple[ReviewItem, ...]) -> None:
        """Stand on the next line to judge, or where one was."""
        waiting = [item for item in items if item.verdict is None and not item.own]
        keys = [item.item_id for item in items]
        place = keys.index(stood.item_id) if stood is not None and stood.item_id in keys else 0
        ahead = [item for item in items[place:] if item in waiting]
        target = next(iter(ahead or waiting or items[place : place + 1]), None)
        if target is not None:
            self.table.select(target.item_id)

    def _may_judge(self, item: ReviewItem) -> bool:
        return not item.own and self.review is not None and self.review.closed_at is None

    def _let(self) -> None:
        review, item = self.review, self.item
        open_ = review is not None and review.closed_at is None
        for button in self.buttons.values():
            button.setVisible(bool(open_ and review is not None and review.items))
            button.setEnabled(item is not None and self._may_judge(item))
            own = item is not None and item.own
            button.setToolTip("Du bedömer inte dina egna rader." if own else "")
        self.close_button.setVisible(open_)
        self.close_button.setEnabled(review is not None and not review.to_judge)
        waits = len(review.to_judge) if review is not None else 0
        self.close_button.setToolTip(f"{waits} rader återstår att bedöma." if waits else "")

    def _connect(self) -> None:
        self.month_combo.activated.connect(self.month_chosen)
        self.draw_button.clicked.connect(self.draw_asked)
        self.close_button.clicked.connect(self.close_asked)
        self.print_button.clicked.connect(self.print_asked)
        self.save_button.clicked.connect(self.save_asked)
        self.table.current_row_changed.connect(self._let)
        for verdict, button in self.buttons.items():
            act = self._judging(verdict)
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(verdict.label[0]), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _judging(self, verdict: Verdict) -> Callable[[], None]:
        return lambda: self.judge(verdict)

    def _lay_out(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, spacing=12)
        tools = (
            self.month_combo,
            self.draw_button,
            *self.buttons.values(),
            self.close_button,
            self.print_button,
            self.save_button,
        )
        for tool in tools:
            flow.addWidget(tool)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(row)
        layout.addWidget(self._state)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)


def month_name(month: date) -> str:
    """Return *Oktober 2026*."""
    return f"{MONTHS[month.month - 1].capitalize()} {month.year}"


def _state(review: Review) -> str:
    if review.closed_at is not None:
        return f"Avslutad {moment(review.closed_at)} av {review.closed_by}."
    drawn = f"Urvalet drogs {moment(review.drawn_at)} av {review.drawn_by}."
    left = len(review.to_judge)
    waits = f"{left} av {len(review.items)} rader återstår." if left else "Allt är bedömt."
    more = f"{review.left_out} träffar till rymdes inte." if review.left_out else ""
    return " ".join(part for part in (drawn, waits, more) if part)
