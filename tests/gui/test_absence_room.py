"""*Frånvaro*: a call, the case owner, a certificate and the reminder, by keyboard."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.absence_ladder import AbsenceSheet, DueStep, LadderRow
from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.absence_editors import COPIED, StepEditor
from ame_desktop.gui.features.attendance.absence_room import NO_STEPS, AbsenceRoom
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.absence import absence_sheet
from ame_desktop.services.attendance import mark
from ame_desktop.services.certificates import certificates_of
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.case_rows import refer
from tests.support.marking import DAY, NO_SHOW, SICK, TODAY, draft
from tests.support.units import Unit

Opener = Callable[..., AttendanceWindow]


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    return partial(open_window, unit, page_tools, shown, qtbot)


def room_of(window: AttendanceWindow) -> AbsenceRoom:
    """Go to the room, as from what waits."""
    window.page.open(AttendancePlace(AttendancePart.ABSENCE))
    window.settle()
    assert window.page.view is View.ABSENCE
    room = window.page.rooms[View.ABSENCE]
    assert isinstance(room, AbsenceRoom)
    return room


def test_a_call_is_noted_with_two_keys_and_undone_with_one(opened: Opener) -> None:
    window = opened()
    chief, ali = window.unit.chief, window.people.add("Ali")
    mark(chief, draft(window.people, ali, NO_SHOW))
    room = room_of(window)
    assert window.focus is room.ladder.table
    window.key(Qt.Key.Key_Return)
    window.settle()
    panel = room.dock.panel
    assert isinstance(panel, StepEditor)
    assert panel.ui.phone_label.text() == "Inget telefonnummer är sparat."
    panel.ui.said_combo.setCurrentIndex(1)
    window.key(Qt.Key.Key_Return)
    window.settle()
    (taken,) = absence_sheet(chief, ali).taken
    assert taken.note == "Kommer i dag"
    assert room.ladder.table.isHidden()
    assert room.ladder.nothing.text() == NO_STEPS
    window.tools.undo.undo()
    window.settle()
    assert absence_sheet(chief, ali).taken == ()


def test_the_owner_is_told_with_a_text_that_names_nobody(opened: Opener) -> None:
    window = opened()
    chief, ali = window.unit.chief, window.people.add("Ali")
    refer(window.unit, ali, ReferralRoute.IFO, name="Ines Ifosson")
    for day in (TODAY - 4 * DAY, TODAY - 3 * DAY):
        mark(chief, draft(window.people, ali, NO_SHOW, day=day))
    room = room_of(window)
    window.key(Qt.Key.Key_Down)
    row = room.ladder.table.current_row
    window.key(Qt.Key.Key_Return)
    window.settle()
    panel = room.dock.panel
    assert isinstance(panel, StepEditor)
    assert (row.what, row.owner) == ("Underrätta ärendeägaren", "Ines Ifosson")
    window.qtbot.mouseClick(panel.ui.copy_button, Qt.MouseButton.LeftButton)
    assert panel.effect == COPIED
    assert "Ali" not in QGuiApplication.clipboard().text()
    window.qtbot.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)
    window.settle()
    assert [step.kind for step in absence_sheet(chief, ali).taken] == [row.step.kind]


def test_the_tray_takes_a_certificate_in_and_notes_the_reminder(opened: Opener) -> None:
    window = opened()
    chief, ali = window.unit.chief, window.people.add("Ali")
    refer(window.unit, ali, ReferralRoute.AF, owner=chief.actor.staff_id)
    mark(chief, draft(window.people, ali, SICK))
    room = room_of(window)
    assert window.focus is room.tray.table
    window.key(Qt.Key.Key_A)
    window.settle()
    assert [step.note for step in absence_sheet(chief, ali).taken] == [""]
    window.key(Qt.Key.Key_Return)
    window.settle()
    window.type("+14")
    window.key(Qt.Key.Key_Return)
    window.settle()
    (held,) = certificates_of(chief, ali)
    assert (held.first_day, held.valid_to) == (TODAY, TODAY + 14 * DAY)
    assert room.dock.panel is None


def test_who_keeps_no_certificates_has_no_tray(opened: Opener, unit: Unit) -> None:
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),))
    room = room_of(opened("Ali", ctx=supervisor))
    assert room.tray.isHidden()


def test_an_answer_that_comes_after_the_next_view_takes_no_keys(opened: Opener) -> None:
    window = opened("Ali")
    mark(window.unit.chief, draft(window.people, window.people.known["Ali"], NO_SHOW))
    room = room_of(window)
    assert room.widget.isAncestorOf(window.focus)
    window.page.switch.choose(View.WEEK)
    window.page.spans.take_focus()
    room.load(None, log=True)
    window.settle()
    assert window.focus is window.page.spans.widget


def test_names_in_a_step_keep_their_capitals(qtbot: Any) -> None:
    step = DueStep(AbsenceStepKind.AF_NOTICE, TODAY, (TODAY,))
    row = LadderRow(uuid4(), PersonName("Ali", "Ask"), ReferralRoute.AF, "", step)
    panel = StepEditor(row, AbsenceSheet("", protected=False, taken=(), unit=""))
    qtbot.addWidget(panel)
    assert panel.accessibleName() == "Ali Ask: anmäl till AF"
