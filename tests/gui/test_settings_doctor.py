"""*Kontrollera databasen* on the screen: found, shown, put right after a copy, and turned back."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.integrity import FaultKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.settings.doctor_view import DoctorView
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.services.context import Context
from ame_desktop.services.integrity import check_database
from ame_desktop.services.repairs import repair
from tests.support.accessible import assert_named
from tests.support.keys import press
from tests.support.seeded_faults import BEFORE, DAY, FAULTS, Seed
from tests.support.units import Unit

Open = Callable[[Context], DoctorView]


@pytest.fixture
def open_doctor(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> Iterator[Open]:
    pages: list[SettingsPage] = []

    def show(ctx: Context) -> DoctorView:
        hooks = SettingsHooks(
            backup_status=str,
            try_backup=str,
            repair=lambda kind: repair(ctx, None, kind),
            set_password=lambda _login, _password: None,
            has_password=lambda _login: False,
            remove_password=str,
            recall={}.get,
            remember={}.__setitem__,
        )
        page = SettingsPage(page_tools, ctx, hooks)
        page.resize(1150, 690)
        pages.append(page)
        shown(page)
        page.open("Kontrollera databasen")
        assert page.doctor is not None
        return page.doctor.view

    yield show
    for page in pages:
        page.release()


def seed(unit: Unit, *kinds: FaultKind) -> None:
    with unit.chief.write("test.seed") as work:
        for kind in kinds:
            FAULTS[kind][1](Seed(unit.chief, work))
        work.done(None, "")


def checked(view: DoctorView, tools: PageTools) -> None:
    view.check_button.setFocus()
    press(view.check_button, Qt.Key.Key_Space)
    assert not view.check_button.isEnabled()
    assert tools.tasks.wait_all(20)
    assert tools.tasks.wait_all(20)


def kinds_in(view: DoctorView) -> list[FaultKind]:
    return [row.kind for row in view.table.model().rows]


def test_a_sound_unit_is_said_to_be_sound(
    unit: Unit, open_doctor: Open, page_tools: PageTools
) -> None:
    view = open_doctor(unit.chief)
    assert not view.table.isVisible()
    checked(view, page_tools)
    assert view.summary_label.text() == "Databasen är kontrollerad. Inget att rätta hittades."
    assert not view.way_button.isVisible()
    assert QApplication.focusWidget() is view.check_button


def test_a_fault_is_shown_and_put_right(
    unit: Unit, open_doctor: Open, page_tools: PageTools
) -> None:
    seed(unit, FaultKind.TASK_TIMES, FaultKind.PLACEMENT_DATES)
    view = open_doctor(unit.chief)
    checked(view, page_tools)
    assert "2 sorters fel" in view.summary_label.text()
    assert set(kinds_in(view)) == {FaultKind.TASK_TIMES, FaultKind.PLACEMENT_DATES}
    assert_named(view)
    assert QApplication.focusWidget() is view.table
    view.table.select(FaultKind.PLACEMENT_DATES)
    assert not view.repair_button.isVisible()
    assert page_tools.tasks.wait_all(20)
    (row,) = view.rows_table.model().rows
    assert (row.what, row.before) == ("Placering", "2026-03-02 – 2026-03-01")
    press(view.way_button, Qt.Key.Key_Space)
    assert page_tools.open_page.calls == [("placements", row.row_id)]
    view.table.select(FaultKind.TASK_TIMES)
    assert page_tools.tasks.wait_all(20)
    (row,) = view.rows_table.model().rows
    assert (row.before, row.after) == (
        "börjar 10:00, slutar 08:00",
        "börjar 08:00, slutar 10:00",
    )
    press(view.repair_button, Qt.Key.Key_Space)
    while not page_tools.tasks.idle:
        assert page_tools.tasks.wait_all(20)
    assert kinds_in(view) == [FaultKind.PLACEMENT_DATES]
    assert "En sorts fel" in view.summary_label.text()


def test_what_only_a_person_knows_is_said(
    unit: Unit, open_doctor: Open, page_tools: PageTools
) -> None:
    with unit.chief.write("test.seed") as work:
        person = Seed(unit.chief, work)
        person.enrol(BEFORE, DAY)
        person.enrol(BEFORE)
        work.done(None, "")
    view = open_doctor(unit.chief)
    checked(view, page_tools)
    assert kinds_in(view) == [FaultKind.ENROLMENT_OVERLAP]
    assert "2 st går inte att rätta härifrån." in view.advice_label.text()
    assert not view.repair_button.isVisible()


def test_the_check_can_be_stopped(unit: Unit, open_doctor: Open, page_tools: PageTools) -> None:
    view = open_doctor(unit.chief)
    view.check_asked.emit()
    view.progress._cancel.ask()
    assert page_tools.tasks.wait_all(20)
    assert view.summary_label.text() == "Kontrollen avbröts. Inget är ändrat."
    assert view.check_button.isEnabled()


def test_places_out_of_reach_are_not_offered(
    unit: Unit, open_doctor: Open, page_tools: PageTools
) -> None:
    seed(unit, FaultKind.PLACEMENT_DATES)
    view = open_doctor(unit.as_role(Role.ADMINISTRATOR))
    checked(view, page_tools)
    assert kinds_in(view) == [FaultKind.PLACEMENT_DATES]
    assert not view.way_button.isVisible()
    assert {item.kind for item in check_database(unit.chief) if item.count} == {
        FaultKind.PLACEMENT_DATES
    }
