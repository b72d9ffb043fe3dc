"""The screen *Godkännande*, by keyboard alone: few keys for a decision, words in the page."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ame_desktop.domain.approval_requests import RequestFor
from ame_desktop.domain.approval_rules import Step
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.news import EVERYTHING
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.approvals.page import ApprovalsPage
from ame_desktop.gui.features.approvals.request_editor import RequestEditor
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.placements import Placement
from tests.support.accessible import assert_named
from tests.support.basket import Basket
from tests.support.keys import shortcut, type_text
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
Opener = Callable[[Context], ApprovalsPage]
NAMES = ("Ali", "Bo", "Cia", "Dag", "Eva")
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys where the focus is, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        self.count += 1
        shortcut(self.focused, key, modifiers)

    def type(self, text: str) -> None:
        for sign in text:
            self.count += 1
            type_text(self.focused, sign)

    @property
    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


@dataclass
class Desk:
    """A basket with five placements that wait."""

    basket: Basket
    found: list[Any] = field(default_factory=list)

    def fill(self) -> None:
        for name in NAMES:
            self.found.append(self.basket.propose(self.basket.people.add(name)))


@pytest.fixture
def desk(unit: Unit) -> Desk:
    made = Desk(Basket(unit))
    made.fill()
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def open_page(page_tools: PageTools, shown: Shown, qtbot: Any) -> Opener:
    def opened(ctx: Context) -> ApprovalsPage:
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(ctx, done))
        page = ApprovalsPage(replace(page_tools, undo=stack, today=ctx.clock.today), ctx)
        shown(page)
        page.resize(1180, 700)
        page.activateWindow()
        qtbot.waitUntil(lambda: page_tools.tasks.idle and page.isActiveWindow())
        return page

    return opened


def settle(page: ApprovalsPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: page.tools.tasks.idle)


def who(page: ApprovalsPage) -> str:
    assert page.row is not None
    return page.row.who


def states(desk: Desk, heap: Heap = Heap.DECIDED) -> list[ApprovalState]:
    return [row.case.state for row in cases(desk.basket.chief, heap)]


def test_five_cases_are_approved_with_a_key_each(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    page = open_page(desk.basket.chief)
    assert page.table.hasFocus()
    assert [row.who for row in page.model.shown] == list(NAMES)
    for name in NAMES:
        assert who(page) == name
        assert page.sheet is not None
        keys.press(Qt.Key.Key_A)
        settle(page, qtbot)
    assert keys.count <= 3 * len(NAMES)
    assert states(desk) == [ApprovalState.APPROVED] * 5
    assert page.empty.isVisibleTo(page)


def test_enter_opens_the_summary_and_the_keys_work_there_too(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    page = open_page(desk.basket.chief)
    keys.press(Qt.Key.Key_Return)
    assert page.panel.view.hasFocus()
    for told in ("Förstärkt arbetsträning (FAT)", "tis 1 dec 2026 – fre 26 feb 2027", "Utegrupp"):
        assert told in page.panel.view.text
    assert "RAG-14" not in page.panel.view.text
    keys.press(Qt.Key.Key_V)
    assert "RAG-14 · Riktlinje" in page.panel.view.text
    keys.press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_A)
    settle(page, qtbot)
    assert who(page) == "Bo"
    assert page.table.hasFocus()


def test_a_refusal_takes_two_keys_with_a_ready_reason_and_can_be_undone(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    page = open_page(desk.basket.chief)
    keys.press(Qt.Key.Key_N)
    assert page.prompt.isVisible()
    assert QApplication.activeModalWidget() is None
    keys.press(Qt.Key.Key_Space)
    settle(page, qtbot)
    assert states(desk) == [ApprovalState.REFUSED]
    assert who(page) == "Bo"
    page.tools.undo.undo()
    settle(page, qtbot)
    assert states(desk) == []
    assert len(page.model.shown) == 5


def test_a_question_in_own_words_is_typed_at_once(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    page = open_page(desk.basket.chief)
    keys.press(Qt.Key.Key_F)
    keys.type("Hur går bussen?")
    keys.press(Qt.Key.Key_Return)
    settle(page, qtbot)
    assert page.model.shown[-1].case.state is ApprovalState.RETURNED
    said = case_sheet(desk.basket.consultant, desk.found[0]).messages
    assert [message.text for message in said] == ["Hur går bussen?"]


def test_who_proposed_sees_the_question_and_answers_it(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    chief = open_page(desk.basket.chief)
    chief.take(Step.ASK)
    chief.prompt._choose("Vem blir handledare?")
    settle(chief, qtbot)
    page = open_page(desk.basket.consultant)
    assert who(page) == "Ali"
    assert "Vem blir handledare?" in page.panel.view.text
    assert page.panel.buttons[Step.PROPOSE_AGAIN].isVisibleTo(page)
    assert not page.panel.buttons[Step.APPROVE].isVisibleTo(page)
    keys.press(Qt.Key.Key_S)
    keys.type("Mats.")
    keys.press(Qt.Key.Key_Return)
    settle(page, qtbot)
    assert states(desk, Heap.WAITING) == [ApprovalState.WAITING] * 5


def test_nobody_is_offered_to_approve_an_own_proposal(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    own = desk.basket.propose(desk.basket.people.add("Own"), desk.basket.chief)
    page = open_page(desk.basket.chief)
    page.open(own)
    settle(page, qtbot)
    assert who(page) == "Own"
    assert "någon annan måste besluta" in page.panel.hindered
    keys.press(Qt.Key.Key_A)
    settle(page, qtbot)
    assert states(desk) == []


def test_what_changed_meanwhile_is_shown_before_it_can_be_approved(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    page = open_page(desk.basket.chief)
    assert page.row is not None
    with desk.basket.unit.chief.write("test.change") as work:
        work.get(Placement, page.row.case.subject_id).purpose = "Träna svenska"
        work.done(None, "")
    keys.press(Qt.Key.Key_A)
    settle(page, qtbot)
    assert states(desk) == []
    assert page.band.isVisibleTo(page)
    assert "Ändrat sedan du öppnade det" in page.panel.view.text
    assert "Träna på att komma i tid → Träna svenska" in page.panel.view.text
    assert who(page) == "Ali"
    keys.press(Qt.Key.Key_A)
    settle(page, qtbot)
    assert states(desk) == [ApprovalState.APPROVED]


def test_what_is_refreshed_under_ones_eyes_is_not_approved_unread(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    page = open_page(desk.basket.chief)
    assert page.row is not None
    with desk.basket.unit.chief.write("test.change") as work:
        work.get(Placement, page.row.case.subject_id).purpose = "Träna svenska"
        work.done(None, "")
    page.tools.bus.publish(EVERYTHING)
    settle(page, qtbot)
    assert "Träna på att komma i tid → Träna svenska" in page.panel.view.text
    keys.press(Qt.Key.Key_A)
    settle(page, qtbot)
    assert states(desk) == []
    assert page.band.isVisibleTo(page)
    keys.press(Qt.Key.Key_A)
    settle(page, qtbot)
    assert states(desk) == [ApprovalState.APPROVED]


def test_leave_is_asked_for_with_the_small_form(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    page = open_page(desk.basket.consultant)
    keys.press(Qt.Key.Key_B)
    settle(page, qtbot)
    panel = page.dock.panel
    assert isinstance(panel, RequestEditor)
    keys.type("Ali")
    keys.press(Qt.Key.Key_Tab)
    for text in ("7/12", "11/12", "Besöker sin mor"):
        keys.press(Qt.Key.Key_Tab)
        keys.type(text)
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page, qtbot)
    assert page.dock.panel is None
    row = cases(desk.basket.chief, Heap.WAITING)[-1]
    assert (row.case.kind, row.what) == (ApprovalKind.LEAVE, "Ledighet 7–11 dec")


def test_the_form_opens_for_a_participant_from_another_screen(
    desk: Desk, open_page: Opener, qtbot: Any, keys: Keyboard
) -> None:
    page = open_page(desk.basket.consultant)
    page.open(RequestFor(desk.basket.people.known["Cia"]))
    settle(page, qtbot)
    panel = page.dock.panel
    assert isinstance(panel, RequestEditor)
    assert panel.ui.person_combo.currentText() == "Cia"
    assert not panel.ui.what_edit.isVisibleTo(panel)
    panel.ui.kind_combo.setCurrentText("Studier utan CSN")
    assert panel.ui.what_edit.isVisibleTo(panel)


def test_decided_cases_can_be_looked_up(desk: Desk, open_page: Opener, qtbot: Any) -> None:
    desk.basket.agree(desk.found[2])
    page = open_page(desk.basket.chief)
    page.heap_combo.setCurrentText(Heap.DECIDED.value)
    page.heap_combo.activated.emit(1)
    settle(page, qtbot)
    assert [row.who for row in page.model.shown] == ["Cia"]
    assert "Eva Sandell, mån 23 nov 2026" in page.panel.view.text
    assert "Enligt förslaget." in page.panel.view.text


def test_everything_has_a_name_and_no_dialog_is_open(desk: Desk, open_page: Opener) -> None:
    page = open_page(desk.basket.chief)
    assert_named(page)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
