"""R11 in the window: two people change the same thing, and nothing that either did is lost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Result
from ame_desktop.domain.customers import CustomerDraft, CustomerRow
from ame_desktop.domain.errors import ChangedSinceError
from ame_desktop.domain.merging import Answer
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.customers.page import CustomersPage
from ame_desktop.gui.widgets.beside_line import BesideLine
from ame_desktop.gui.widgets.clash_questions import UNANSWERED, ClashQuestions
from ame_desktop.gui.widgets.row_editing import MOST_MET
from ame_desktop.services.context import Context
from ame_desktop.services.customers import (
    add_customer,
    change_customer,
    customer_register,
    remove_customer,
)
from tests.support.accessible import assert_named
from tests.support.keys import press, type_text
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "Förskolan Ekorren"


@dataclass
class Window:
    """The counterparts as one of the two has them before them."""

    page: CustomersPage
    ctx: Context

    def settle(self) -> None:
        for _ in range(6):
            assert self.page.tools.tasks.wait_all(10)
            QApplication.processEvents()

    @property
    def panel(self) -> Any:
        return self.page.dock.panel

    @property
    def row(self) -> CustomerRow:
        return next(iter(customer_register(self.ctx).rows))

    @property
    def questions(self) -> ClashQuestions:
        found = self.panel.findChild(ClashQuestions)
        assert isinstance(found, ClashQuestions)
        return found

    def open(self) -> None:
        self.page.acts.edit(self.row)
        self.settle()

    def write(self, name: str, text: str) -> None:
        edit = getattr(self.panel.ui, f"{name}_edit")
        edit.clear()
        for number, line in enumerate(text.splitlines()):
            if number:
                press(edit, Qt.Key.Key_Return)
            type_text(edit, line)

    def save(self) -> None:
        self.page.activateWindow()
        press(self.panel, Qt.Key.Key_Return, CTRL)
        self.settle()

    def choose(self, answer: Answer) -> None:
        """Choose with the keyboard alone, in the question that has the focus."""
        focused = QApplication.focusWidget()
        assert isinstance(focused, QRadioButton)
        for _ in range(list(Answer).index(answer)):
            press(focused, Qt.Key.Key_Down)
            focused = QApplication.focusWidget()
        press(focused, Qt.Key.Key_Space)


@pytest.fixture
def key(unit: Unit) -> UUID:
    return add_customer(unit.chief, CustomerDraft(NAME, phone="031-1", note="Bra.")).value


@pytest.fixture
def bo(unit: Unit) -> Context:
    return unit.as_role(Role.COORDINATOR, name="Bo Ek")


def a_window(ctx: Context, tools: PageTools, shown: Shown) -> Window:
    page = CustomersPage(replace(tools, today=ctx.clock.today), ctx)
    shown(page)
    window = Window(page, ctx)
    window.settle()
    return window


@pytest.fixture
def mine(unit: Unit, page_tools: PageTools, shown: Shown, key: UUID) -> Iterator[Window]:
    window = a_window(unit.chief, page_tools, shown)
    window.page.activateWindow()
    yield window
    window.page.release()


@pytest.fixture
def theirs(bo: Context, page_tools: PageTools, shown: Shown, key: UUID) -> Iterator[Window]:
    window = a_window(bo, page_tools, shown)
    yield window
    window.page.release()


def test_changes_of_different_fields_merge_and_say_so(mine: Window, theirs: Window) -> None:
    mine.open()
    theirs.open()
    mine.write("contact", "Eva Lind")
    theirs.write("phone", "031-2")
    theirs.save()
    mine.save()
    assert mine.panel is None
    assert (mine.row.draft.contact, mine.row.draft.phone) == ("Eva Lind", "031-2")
    told = "Bo Ek ändrade telefon 07:30. Båda ändringarna är sparade."
    assert mine.page.band.text == told
    assert theirs.page.band.text == ""


def test_the_same_field_is_asked_about_by_keyboard_in_the_editor(
    mine: Window, theirs: Window
) -> None:
    mine.open()
    theirs.open()
    mine.write("phone", "031-3")
    mine.write("contact", "Eva Lind")
    theirs.write("phone", "031-2")
    theirs.save()
    mine.save()
    assert mine.row.draft.phone == "031-2"
    question = mine.questions.questions["phone_edit"]
    assert question.answer is None
    assert not any(button.isChecked() for button in question.findChildren(QRadioButton))
    assert mine.questions.sentence.startswith("Bo Ek ändrade telefon 07:30.")
    assert_named(mine.questions)
    mine.save()
    assert mine.panel.summary == UNANSWERED
    mine.choose(Answer.MINE)
    mine.save()
    assert mine.panel is None
    assert (mine.row.draft.contact, mine.row.draft.phone) == ("Eva Lind", "031-3")


@pytest.mark.parametrize(
    ("answer", "held"),
    [
        (Answer.MINE, "Bra.\nMin rad."),
        (Answer.THEIRS, "Bra.\nDeras rad."),
        (Answer.BOTH, "Bra.\nDeras rad.\nMin rad."),
    ],
)
def test_each_answer_holds(mine: Window, bo: Context, key: UUID, answer: Answer, held: str) -> None:
    mine.open()
    mine.write("note", "Bra.\nMin rad.")
    change_customer(bo, key, 1, CustomerDraft(NAME, phone="031-1", note="Bra.\nDeras rad."))
    mine.save()
    mine.choose(answer)
    mine.save()
    assert mine.row.draft.note == held


def test_what_is_typed_stays_where_the_other_took_the_row_away(
    mine: Window, bo: Context, key: UUID
) -> None:
    mine.open()
    mine.write("contact", "Eva Lind")
    remove_customer(bo, key, 1)
    mine.save()
    assert mine.panel.summary.startswith("Bo Ek har tagit bort det här.")
    assert mine.panel.ui.contact_edit.text() == "Eva Lind"


def test_a_third_change_while_one_answers_is_met_too(mine: Window, bo: Context, key: UUID) -> None:
    mine.open()
    mine.write("phone", "031-3")
    change_customer(bo, key, 1, CustomerDraft(NAME, phone="031-2", note="Bra."))
    mine.save()
    change_customer(bo, key, 2, CustomerDraft(NAME, phone="031-2", note="Bra.", contact="Per"))
    mine.choose(Answer.MINE)
    mine.save()
    assert (mine.row.draft.phone, mine.row.draft.contact) == ("031-3", "Per")


def test_the_editor_says_who_else_has_it_open(mine: Window, theirs: Window) -> None:
    theirs.open()
    mine.open()
    line = mine.panel.findChild(BesideLine)
    assert line.text() == "Bo Ek har också det här öppet."
    assert line.isVisible()
    other = theirs.panel.findChild(BesideLine)
    other.say_open()
    theirs.settle()
    assert other.text() == "Anna Berg har också det här öppet."
    press(theirs.panel, Qt.Key.Key_Escape)
    theirs.settle()
    line.say_open()
    mine.settle()
    assert line.text() == ""


def test_an_act_that_came_too_late_shows_what_is_new(mine: Window, bo: Context, key: UUID) -> None:
    row = mine.row
    change_customer(bo, key, 1, CustomerDraft("Förskolan Kotten"))
    mine.page.acts.remove(row)
    mine.settle()
    assert mine.page.band.text.startswith("Någon annan har ändrat det här")
    assert [each.name for each in mine.page.model.rows] == ["Förskolan Kotten"]


def test_what_is_refused_again_and_again_is_told(
    mine: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    def never(*_: object) -> Result[UUID]:
        tries.append(1)
        raise ChangedSinceError("Någon annan har ändrat det här.")

    monkeypatch.setattr("ame_desktop.services.customers.change_customer", never)
    mine.open()
    mine.write("contact", "Eva Lind")
    mine.save()
    mine.settle()
    assert len(tries) == MOST_MET + 1
    assert mine.panel.summary == "Någon annan har ändrat det här."
    assert mine.panel.ui.contact_edit.text() == "Eva Lind"
    assert mine.panel.save_button.isEnabled()
