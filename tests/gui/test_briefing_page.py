"""The morning by keyboard alone: taking over a day, moving cards, reasons, tasks, freezing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.briefing.card_list import CardList
from ame_desktop.gui.features.briefing.cards import CARD_ROLE, MIME, key_of
from ame_desktop.gui.features.briefing.page import BriefingPage
from ame_desktop.services.context import Context
from ame_desktop.services.demo.build import fill_demo
from ame_desktop.services.undo import undo
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.migrate import upgrade
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.store import Store
from tests.support.accessible import assert_named
from tests.support.clock import FixedClock
from tests.support.keys import press, type_text
from tests.support.mornings import MONDAY, TUESDAY, Morning, names
from tests.support.pdf_text import pdf_text
from tests.support.units import KEY, Unit

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class Window:
    """The page with what a test does in it; ``keys`` counts every press."""

    page: BriefingPage
    tools: PageTools
    qtbot: Any
    keys: int = 0

    @property
    def focus(self) -> QWidget:
        held = self.page.window().focusWidget()
        assert held is not None
        return held

    @property
    def cards(self) -> CardList:
        assert isinstance(self.focus, CardList)
        return self.focus

    def key(self, key: Any, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.keys += 1
        press(self.focus, key, modifiers)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.tools.tasks.idle)

    def stand_on(self, name: str) -> None:
        cards = [
            *self.page.board.unassigned,
            *(c for x in self.page.board.columns for c in x.cards),
        ]
        found = next(card for card in cards if card.short_name == name)
        self.page.focus.stand_on_person(found.participant_id)

    def columns(self) -> list[list[str]]:
        return [names(column.cards) for column in self.page.board.columns]


Opener = Callable[..., Window]


@pytest.fixture
def opened(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    """Open the page for somebody, on a day."""

    def make(ctx: Context, day: Any = MONDAY) -> Window:
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda changes: undo(ctx, changes))
        tools = replace(page_tools, undo=stack, today=ctx.clock.today)
        page = BriefingPage(tools, ctx)
        page.show_day(day)
        page.resize(1166, 700)
        shown(page)
        window = Window(page, tools, qtbot)
        window.settle()
        return window

    return make


@pytest.fixture
def morning(unit: Unit) -> Morning:
    return Morning(unit)


@pytest.fixture
def demo(tmp_path: Path) -> Any:
    """The training unit on a Monday, for somebody with every role."""
    engine = open_file(tmp_path / "demo.ame", KEY, create=True)
    upgrade(engine)
    store, clock = Store(engine), FixedClock(datetime(2026, 11, 23, 7, 30))
    fill_demo(store, clock)
    with store.read() as reader:
        actor = actor_by_login(reader, "demo")
    assert actor is not None
    yield Context(actor, clock, store)
    store.close()


def test_as_yesterday_three_moves_and_freeze_take_at_most_25_keys(
    demo: Context, opened: Opener
) -> None:
    window = opened(demo, TUESDAY)
    assert window.page.board.columns == ()
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


def test_a_task_is_made_changed_and_removed_beside_the_board(
    morning: Morning, opened: Opener
) -> None:
    morning.add("Ali")
    window = opened(morning.ctx)
    window.key(K.Key_N)
    panel = window.page.panel
    assert panel.isVisible()
    type_text(window.focus, "Räfsa löv")
    panel.ui.start_edit.setText("13")
    panel.ui.end_edit.setText("8.30")
    panel.ui.save_button.click()
    window.settle()
    assert panel.ui.error_label.text() == "Sluttiden ska vara efter starttiden."
    panel.ui.start_edit.setText("hej")
    panel.ui.save_button.click()
    assert "klockslag" in panel.ui.error_label.text()
    panel.ui.start_edit.setText("8")
    panel.ui.end_edit.setText("1430")
    panel.ui.save_button.click()
    window.settle()
    (column,) = window.page.board.columns
    assert (column.row.name, column.time_text) == ("Räfsa löv", "08:00–14:30")
    assert not panel.isVisible()
    assert window.cards is window.page.columns.views[0].list
    window.key(K.Key_Return)
    assert panel.ui.heading_label.text() == "Räfsa löv"
    line = panel.ui.people_list.model().index(0, 0)
    assert line.data().startswith("Ali")
    panel.ui.people_list.activated.emit(line)
    window.settle()
    assert window.columns() == [["Ali"]]
    panel.ui.name_edit.setText("Räfsa")
    press(panel, K.Key_Escape)
    assert panel.isVisible()
    panel.ui.hours_edit.setText("4,5")
    panel.ui.done_button.click()
    window.settle()
    assert window.page.board.columns[0].row.done
    window.key(K.Key_Return)
    panel.ui.remove_button.click()
    window.settle()
    assert window.page.board.columns == ()
    assert window.page.band.text == ""


def test_an_order_is_planned_with_enter(morning: Morning, opened: Opener) -> None:
    morning.order("Kratta löv")
    window = opened(morning.ctx)
    solve = window.page.ui.solve_list
    window.page.ui.why_button.click()
    assert "RAG-54" in window.page.ui.why_label.text()
    solve.activated.emit(solve.model().index(0, 0))
    window.settle()
    assert [column.row.name for column in window.page.board.columns] == ["Kratta löv"]
    assert window.page.board.to_solve == ()


def test_an_unknown_name_points_to_the_participants(morning: Morning, opened: Opener) -> None:
    asa = morning.people.add("Åsa", "Öberg", arena="Innegrupp")
    morning.placed(asa)
    morning.task("A")
    window = opened(morning.ctx)
    quick = window.page.ui.quick_edit
    quick.setFocus()
    type_text(quick, "Nils")
    window.key(K.Key_Return)
    assert window.page.band.text == "Finns inte. Ny deltagare läggs upp under Deltagare."
    quick.clear()
    type_text(quick, "åsa")
    window.key(K.Key_Return)
    window.settle()
    assert window.columns() == [["Åsa"]]
    assert quick.text() == ""


def test_who_may_only_read_cannot_write(morning: Morning, opened: Opener) -> None:
    morning.add("Ali")
    morning.task("A")
    window = opened(morning.unit.as_role(Role.COORDINATOR))
    ui = window.page.ui
    assert not any(b.isEnabled() for b in (ui.copy_button, ui.new_button, ui.freeze_button))
    window.key(K.Key_1)
    assert window.columns() == [[]]
    assert "behörighet" in window.page.band.text


def test_the_day_sheet_is_saved(morning: Morning, opened: Opener, tmp_path: Path) -> None:
    morning.put(morning.task("Snöröjning"), morning.add("Ali"))
    window = opened(morning.ctx)
    target = tmp_path / "dagblad.pdf"
    window.page.sheet.save(target)
    window.settle()
    assert "Ali" in pdf_text(target.read_bytes())
    window.page.sheet.save(tmp_path / "finns inte" / "dagblad.pdf")
    window.settle()
    assert window.page.band.text.startswith("Filen går inte att skriva.")


def test_a_screen_reader_gets_every_name(morning: Morning, opened: Opener) -> None:
    morning.put(morning.task("A"), morning.add("Ali"))
    morning.add("Bo")
    window = opened(morning.ctx)
    assert_named(window.page)
    interface = QAccessible.queryAccessibleInterface(window.page.unassigned)
    assert interface is not None
    assert interface.childCount() == 1
    assert interface.child(0).text(QAccessible.Text.Name).startswith("Bo")
    window.key(K.Key_N)
    assert_named(window.page.panel)
