"""The morning by keyboard alone: taking over a day, moving cards, reasons and freezing."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.briefing.cards import CARD_ROLE, MIME, key_of
from ame_desktop.services.context import Context
from ame_desktop.services.open_unit import OpenUnit
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.mornings import MONDAY, TUESDAY, Morning, names
from tests.support.units import Unit

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
Opener = Callable[..., BriefingWindow]


@pytest.fixture
def opened(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    """Open the page for somebody, on a day."""
    return partial(open_window, page_tools, shown, qtbot)


@pytest.fixture
def morning(unit: Unit) -> Morning:
    return Morning(unit)


@pytest.fixture
def demo(exempelkommun: OpenUnit) -> Iterator[Context]:
    """The training unit on a Monday, for somebody with every role."""
    yield exempelkommun.context
    exempelkommun.context.store.close()


def test_as_yesterday_three_moves_and_freeze_take_at_most_25_keys(
    demo: Context, opened: Opener
) -> None:
    window = opened(demo, TUESDAY)
    # Only what is agreed or planned for the day lies there, and nobody is on it.
    assert all(
        column.row.order_id or column.row.agreed_task_id for column in window.page.board.columns
    )
    assert not any(window.columns())
    window.key(K.Key_I)
    before = sum(len(cards) for cards in window.columns())
    assert before >= 12
    waiting = len(window.page.board.unassigned)
    assert waiting >= 3
    for number in (K.Key_4, K.Key_5, K.Key_6):
        window.page.unassigned.stand_on(0)
        window.key(number)
        if window.page.prompt.isVisible():
            window.key(K.Key_1)
    window.key(K.Key_F)
    assert sum(len(cards) for cards in window.columns()) == before + 3
    assert len(window.page.board.unassigned) == waiting - 3
    assert window.page.board.frozen is not None
    assert window.page.ui.frozen_label.text().startswith("Version 1, fastställd mån 23 nov 07:30")
    assert window.keys <= 25


def test_the_focus_follows_the_card(morning: Morning, opened: Opener) -> None:
    morning.add("Ali")
    morning.task("A")
    morning.task("B")
    window = opened(morning.ctx)
    assert window.cards is window.page.unassigned
    window.key(K.Key_1)
    assert window.columns() == [["Ali"], []]
    assert window.cards is window.page.columns.views[0].list
    assert window.cards.current is not None
    window.key(K.Key_Right, ALT)
    assert window.columns() == [[], ["Ali"]]
    assert window.cards is window.page.columns.views[1].list
    window.key(K.Key_Left, ALT)
    window.key(K.Key_Left, ALT)
    assert names(window.page.board.unassigned) == ["Ali"]
    assert window.cards is window.page.unassigned
    window.key(K.Key_Right, ALT)
    window.key(K.Key_0)
    assert names(window.page.board.unassigned) == ["Ali"]
    assert window.tools.undo.undo()
    window.settle()
    assert window.columns() == [["Ali"], []]


def test_arrows_move_among_columns_and_a_missing_column_is_told(
    morning: Morning, opened: Opener
) -> None:
    morning.add("Ali")
    morning.task("A")
    window = opened(morning.ctx)
    window.key(K.Key_Right)
    assert window.cards is window.page.columns.views[0].list
    window.key(K.Key_Right)
    window.key(K.Key_Left)
    assert window.cards is window.page.unassigned
    window.key(K.Key_7)
    assert window.page.band.text == "Det finns ingen kolumn 7."


def test_the_focus_stays_on_the_board_when_its_column_is_gone(
    morning: Morning, opened: Opener
) -> None:
    morning.put(morning.task("A"), morning.add("Ali"))
    window = opened(morning.ctx)
    assert window.cards is window.page.columns.views[0].list
    assert window.page.ui.card_label.text().startswith("Ali")
    window.page.show_day(TUESDAY)
    window.settle()
    assert window.cards is window.page.unassigned
    window.key(K.Key_I)
    assert window.columns() == [["Ali"]]


def test_a_reason_is_asked_in_the_page_and_a_digit_answers(
    morning: Morning, opened: Opener
) -> None:
    ali = morning.add("Ali")
    morning.restricted(ali, RestrictionKind.LIFTING, 10)
    morning.task("Snöröjning", lift_kilograms=20)
    window = opened(morning.ctx)
    window.key(K.Key_1)
    assert window.page.prompt.isVisible()
    assert window.columns() == [[]]
    window.key(K.Key_Escape)
    assert not window.page.prompt.isVisible()
    assert window.cards is window.page.unassigned
    window.key(K.Key_1)
    window.key(K.Key_2)
    (card,) = window.page.board.columns[0].cards
    assert card.override_reason == "Handledaren är med"
    assert window.cards.current is not None
    assert "10 kg" not in window.page.ui.card_label.text()
    assert "Varför?" in window.page.ui.card_label.text()
    window.page.ui.adaptations_check.setChecked(True)
    window.settle()
    window.stand_on("Ali")
    spoken = window.cards.cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "ska inte lyfta mer än 10 kg" in spoken


def test_a_stop_says_why(morning: Morning, opened: Opener) -> None:
    ali = morning.people.add("Ali", arena="Utegrupp")
    morning.placed(ali, end=MONDAY.replace(day=1))
    morning.task()
    window = opened(morning.ctx)
    window.key(K.Key_1)
    assert window.columns() == [[]]
    assert window.page.band.text == "Ali har en placering som slutade 1 november 2026."


def test_the_morning_and_the_afternoon(morning: Morning, opened: Opener) -> None:
    morning.add("Ali")
    morning.task("A")
    morning.task("B")
    window = opened(morning.ctx)
    window.key(K.Key_1)
    window.key(K.Key_M)
    (free,) = window.page.board.unassigned
    assert free.part is DayPart.AFTERNOON
    window.page.unassigned.stand_on(0)
    window.key(K.Key_2)
    assert window.columns() == [["Ali"], ["Ali"]]
    assert window.page.board.unassigned == ()


def test_a_card_let_go_over_a_column_goes_there(morning: Morning, opened: Opener) -> None:
    morning.add("Ali")
    morning.task("A")
    window = opened(morning.ctx)
    source = window.page.unassigned.cards
    data = source.mimeData([source.index(0)])
    assert isinstance(data, QMimeData)
    assert data.hasFormat(MIME)
    target = window.page.columns.views[0].list.cards
    assert target.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    assert not target.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    window.settle()
    assert window.columns() == [["Ali"]]
    card = target.index(0).data(CARD_ROLE)
    window.page.moves.dropped(key_of(card), None)
    window.settle()
    assert window.columns() == [[]]
