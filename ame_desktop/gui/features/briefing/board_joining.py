"""Joins the morning's widgets with what is done with them: buttons, cards, columns and keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from ame_desktop.domain.briefing import CopySource
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.briefing.card_list import CardList
from ame_desktop.gui.features.briefing.task_column import TaskColumnView

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage


def join(page: "BriefingPage") -> None:
    """Join everything that is there from the beginning; columns are joined as they are made."""
    ui = page.ui
    ui.arena_combo.currentIndexChanged.connect(lambda _: page.reload())
    writing = (ui.copy_button, ui.week_button, ui.new_button, ui.freeze_button)
    writes(*writing)
    ui.copy_button.clicked.connect(page.copy_latest)
    ui.week_button.clicked.connect(lambda: page.copy(CopySource.WEEK_AGO))
    ui.new_button.clicked.connect(page.tasks.begin)
    ui.freeze_button.clicked.connect(page.freeze)
    ui.adaptations_check.toggled.connect(page.show_adaptations)
    ui.quick_edit.returnPressed.connect(page.add_named)
    page.panel.closed.connect(page.close_panel)
    page.columns.made.connect(lambda view: _join_column(page, view))
    _join_list(page, page.unassigned)
    page.unassigned.cards.dropped.connect(lambda key: page.moves.dropped(key, None))
    add_key(QKeySequence.StandardKey.Print, page.sheet.print, page)
    for tool in (*writing, ui.rain_button, ui.propose_button, ui.sheet_button, ui.quick_edit):
        # Nothing is done with a board that nobody has seen yet.
        tool.setEnabled(False)


def _join_column(page: "BriefingPage", view: TaskColumnView) -> None:
    _join_list(page, view.list)
    view.opened.connect(lambda: page.open_task(view))
    view.list.cards.dropped.connect(lambda key: page.moves.dropped(key, view.column))


def _join_list(page: "BriefingPage", cards: CardList) -> None:
    cards.to_column.connect(page.moves.to_number)
    cards.sideways.connect(page.moves.sideways)
    cards.taken_off.connect(page.moves.take_off)
    cards.part_chosen.connect(page.moves.set_part)
    cards.left_for.connect(lambda step: page.focus.sideways(cards, step))
    cards.page_key.connect(lambda key: _press(page, key))
    cards.menu_asked.connect(lambda place: page.observing.offer(cards, place))
    cards.card_shown.connect(lambda _: page.tell_card(cards))
    cards.chosen.connect(lambda: page.focus.chose(cards))
    cards.passed.connect(page.tell_chosen)


def _press(page: "BriefingPage", key: int) -> None:
    if not page.known:
        return
    acts: dict[int, Callable[[], object]] = {
        int(Qt.Key.Key_I): page.copy_latest,
        int(Qt.Key.Key_F): page.freeze,
        int(Qt.Key.Key_N): page.tasks.begin,
        int(Qt.Key.Key_P): page.sheet.print,
        int(Qt.Key.Key_O): page.observing.ask,
        int(Qt.Key.Key_R): page.rain.ask,
        int(Qt.Key.Key_L): page.rain.move_task,
        int(Qt.Key.Key_K): page.tasks.ask_hours,
        int(Qt.Key.Key_G): page.proposing.ask,
        int(Qt.Key.Key_D): page.sheet.print_slip,
    }
    acts[key]()
