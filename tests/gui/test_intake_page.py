"""The screen *Inskrivning*: assigned with a digit, booked, done and finished, by keyboard alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.participant_drafts import PersonDraft, ReferralDraft
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.intake.editors import ReturningEditor
from ame_desktop.gui.features.intake.heaps import Heap
from ame_desktop.gui.features.intake.page import IntakePage
from ame_desktop.services import intake
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from tests.support.accessible import assert_named
from tests.support.case_rows import refer
from tests.support.keys import shortcut, type_text
from tests.support.unit_people import People
from tests.support.units import Unit

Key = Qt.Key
CAME = date(2026, 11, 20)
Shown = Callable[[QWidget], QWidget]


@dataclass
class Window:
    """The page with what a test does in it."""

    unit: Unit
    page: IntakePage
    opened: list[tuple[str, object]]

    def settle(self) -> None:
        for _ in range(3):
            assert self.page.tools.tasks.wait_all(10)
            QApplication.processEvents()

    def key(self, code: Any, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        shortcut(focused, code, modifiers)
        self.settle()

    def write(self, name: str, text: str) -> None:
        panel = self.page.dock.panel
        assert panel is not None
        edit = panel.findChild(QWidget, name)
        edit.setFocus()
        edit.clear()
        type_text(edit, text)

    def save(self) -> None:
        self.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def make(unit: Unit, page_tools: PageTools, shown: Shown) -> Iterator[Callable[[Context], Window]]:
    windows: list[Window] = []

    def open_as(ctx: Context) -> Window:
        opened: list[tuple[str, object]] = []
        undos = UndoStack(page_tools.tasks, page_tools.bus, lambda changes: undo(ctx, changes))
        tools = replace(
            page_tools,
            undo=undos,
            today=unit.clock.today,
            open_page=lambda *where: opened.append(where),
        )
        page = IntakePage(tools, ctx)
        shown(page)
        window = Window(unit, page, opened)
        window.settle()
        page.table.setFocus()
        windows.append(window)
        return window

    yield open_as
    for window in windows:
        window.page.release()


def came(unit: Unit, name: str, route: ReferralRoute = ReferralRoute.AF) -> UUID:
    person = People(unit).add(name, start=CAME)
    refer(unit, person, route, came=CAME)
    return person


def test_the_chief_gives_a_case_with_its_digit(
    unit: Unit, make: Callable[[Context], Window]
) -> None:
    came(unit, "Ali")
    kim = unit.as_role(Role.CONSULTANT, name="Kim Ek")
    chief = unit.as_role(Role.UNIT_CHIEF, name="Chefen")
    window = make(chief)
    assert window.page.summary.text().startswith("1 att tilldela (1 AF)")
    assert "Kim Ek" in window.page.cards.loads.text
    names = [load.name for load in window.page.board.loads]
    window.key(getattr(Key, f"Key_{names.index('Kim Ek') + 1}"))
    row = window.page.row
    assert row is not None
    assert (row.staff, row.staff_id) == ("Kim Ek", kim.actor.staff_id)
    assert not window.page.buttons["book"].isVisible()
    window.key(Key.Key_Return)
    assert window.opened[-1][1] == FilePlace(row.participant_id, FilePart.INTAKE)
    window.page.tools.undo.undo()
    window.settle()
    assert window.page.row is not None
    assert not window.page.row.is_assigned
    assert_named(window.page)


def test_tab_goes_from_what_is_above_the_list_to_the_list(
    unit: Unit, make: Callable[[Context], Window]
) -> None:
    came(unit, "Ali")
    page = make(unit.as_role(Role.UNIT_CHIEF, name="Chefen")).page
    steps = (page.heap_combo, page.filter_edit, page.excel_button, page.new_button, page.table)
    page.heap_combo.setFocus()
    for step in steps:
        assert QApplication.focusWidget() is step
        step.focusNextChild()


def test_whoever_comes_from_another_screen_stands_on_the_list(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    came(unit, "Ali")
    rack, other = QStackedWidget(), QPushButton("Närvaro")
    rack.addWidget(other)
    shown(rack)
    other.setFocus()
    page = IntakePage(replace(page_tools, today=unit.clock.today), unit.chief)
    rack.addWidget(page)
    rack.setCurrentWidget(page)
    for _ in range(3):
        assert page_tools.tasks.wait_all(10)
        QApplication.processEvents()
    assert QApplication.focusWidget() is page.table
    page.release()
    rack.deleteLater()


def test_the_konsulent_goes_through_the_steps_and_finishes(
    unit: Unit, make: Callable[[Context], Window]
) -> None:
    ali = came(unit, "Ali")
    kim = unit.as_role(Role.CONSULTANT, name="Kim Ek")
    row = intake.intake_board(unit.chief).rows[0]
    intake.assign(unit.chief, row.referral_id, row.version, kim.actor.staff_id)
    window = make(kim)
    page = window.page
    window.key(Key.Key_K)
    assert page.row is not None
    assert page.row.current is not None
    assert page.row.current.step is IntakeStep.TALK
    window.key(Key.Key_B)
    window.write("booked_on_edit", "2026-11-26")
    window.write("booked_minute_edit", "10.30")
    window.save()
    assert "Bokat tors 26 nov 10:30" in page.cards.steps.text
    page.table.setFocus()
    window.key(Key.Key_K)
    window.key(Key.Key_K)
    assert page.dock.panel is not None
    window.write("note_edit", "Vill vänta.")
    window.save()
    page.table.setFocus()
    window.key(Key.Key_K)
    window.key(Key.Key_K)
    window.write("booked_on_edit", "2026-12-01")
    window.save()
    assert page.row.open_steps == ()
    page.table.setFocus()
    window.key(Key.Key_F)
    assert "Bestäm nästa steg" in page.band.text
    window.key(Key.Key_N)
    window.write("what_edit", "Kartlägg")
    window.write("due_edit", "2026-12-01")
    window.save()
    page.table.setFocus()
    window.key(Key.Key_F)
    assert page.model.rowCount() == 0
    assert page.empty.isVisible()
    assert intake.intake_file(kim, ali).next_steps[0].what == "Kartlägg"


def test_a_rules_no_stands_at_its_field(unit: Unit, make: Callable[[Context], Window]) -> None:
    came(unit, "Ali")
    row = intake.intake_board(unit.chief).rows[0]
    intake.assign(unit.chief, row.referral_id, row.version, unit.chief.actor.staff_id)
    window = make(unit.chief)
    window.page.acts.edit(window.page.row, window.page.row.steps[-1])
    window.write("done_on_edit", "idag")
    window.save()
    panel = window.page.dock.panel
    assert panel is not None
    assert panel.ui.booked_on_error_label.text().startswith("Skriv vilken dag det första")


def test_who_lacks_a_next_step_is_a_list_of_its_own(
    unit: Unit, make: Callable[[Context], Window]
) -> None:
    bo = People(unit).add("Bo")
    window = make(unit.chief)
    window.page.open(Heap.WITHOUT)
    window.settle()
    assert window.page.without_table.isVisible()
    assert [row.participant_id for row in window.page.without_model.rows] == [bo]
    window.page.filter_edit.setFocus()
    window.key(Key.Key_Down)
    window.key(Key.Key_Return)
    assert window.opened[-1] == ("participants", bo)


def test_a_referral_is_received_and_the_person_enrolled(
    unit: Unit, make: Callable[[Context], Window]
) -> None:
    window = make(unit.chief)
    page = window.page
    window.key(Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    panel: Any = page.dock.panel
    window.save()
    assert panel.ui.given_name_error_label.text() == "Skriv förnamnet."
    window.write("given_name_edit", "Ali")
    window.save()
    assert panel.ui.route_error_label.text() == "Välj hur personen kom till enheten."
    panel.ui.route_combo.setCurrentIndex(1)
    assert not panel.ui.owner_name_edit.isVisible()
    window.save()
    assert page.row is not None
    assert (page.row.listed, page.row.route) == ("Ali", ReferralRoute.AF)
    page.table.setFocus()
    window.key(Key.Key_A)
    panel = page.dock.panel
    window.save()
    assert panel.ui.arena_id_error_label.text() == "Välj vilken arena personen ska vara i."
    panel.ui.arena_id_combo.setCurrentIndex(1)
    window.save()
    assert page.row.enrolled_from == unit.clock.today()
    assert not page.buttons["enrol"].isVisible()


def test_somebody_known_gets_a_new_case_on_the_same_file(
    unit: Unit, make: Callable[[Context], Window]
) -> None:
    bo = People(unit).add("Bo", start=date(2026, 1, 1), end=date(2026, 6, 1))
    window = make(unit.chief)
    window.page.receiving.again(bo)
    panel: Any = window.page.dock.panel
    panel.ui.route_combo.setCurrentIndex(3)
    assert panel.ui.owner_name_edit.isVisible()
    window.write("owner_name_edit", "Soc")
    window.save()
    assert window.page.row is not None
    assert (window.page.row.participant_id, window.page.row.returns) == (bo, True)
    assert "Har varit" in window.page.cards.referral.text


def test_a_known_number_shows_the_way_to_a_new_case(
    unit: Unit, make: Callable[[Context], Window]
) -> None:
    draft = ReferralDraft(ReferralRoute.AF, received_on=CAME)
    person = PersonDraft("Ali", number="19850213-9812")
    ali = intake.receive(unit.chief, person, draft).value.participant_id
    window = make(unit.chief)
    window.page.new_referral()
    panel: Any = window.page.dock.panel
    window.write("given_name_edit", "Ali")
    window.write("number_edit", "19850213-9812")
    panel.ui.route_combo.setCurrentIndex(1)
    window.save()
    assert "finns redan" in panel.ui.number_error_label.text()
    assert "varit här förut" in window.page.band.text
    window.page.band._act_button.click()
    assert isinstance(window.page.dock.panel, ReturningEditor)
    assert ali in {row.participant_id for row in window.page.model.rows}
