"""*Underlag* on the page of attendance: made with a test of secrecy, handed on, fetched again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.month_bases import BasisReceiver, Ground
from ame_desktop.domain.participants import ConsentParty, Protection
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs import paper_ways
from ame_desktop.gui.features.attendance.bases_editors import BasisEditor, HandOverEditor
from ame_desktop.gui.features.attendance.bases_room import BasesRoom
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.services.attendance import mark
from ame_desktop.services.month_bases import bases_of, basis_pdf
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.accessible import assert_named
from tests.support.months import DAYS, LAW, Months
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def months(unit: Unit) -> Months:
    found = Months(unit)
    found.add("Ali", consent=ConsentParty.AF)
    found.add("Bo")
    found.add("Cia", AttendanceState.SICK)
    return found


@pytest.fixture
def gone() -> list[date]:
    """The days that the page has sent the person to."""
    return []


@pytest.fixture
def opened(
    months: Months, page_tools: PageTools, shown: Shown, qtbot: Any, gone: list[date]
) -> AttendanceWindow:
    tools = replace(page_tools, go_to_day=gone.append)
    officer = months.unit.as_role(Role.ATTENDANCE_OFFICER, name="Nora Närvaro")
    return in_october(open_window(months.unit, tools, shown, qtbot, ctx=officer))


def in_october(window: AttendanceWindow) -> AttendanceWindow:
    window.page.show_day(DAYS[0])
    window.settle()
    window.page.switch.choose(View.BASES)
    window.settle()
    room(window).tools.route_combo.setCurrentIndex(0)
    room(window).tools.route_combo.activated.emit(0)
    room(window).take_focus()
    return window


def room(window: AttendanceWindow) -> BasesRoom:
    found = window.page.rooms[View.BASES]
    assert isinstance(found, BasesRoom)
    return found


def answer(window: AttendanceWindow, ground: Ground) -> BasisEditor:
    panel = room(window).dock.panel
    assert isinstance(panel, BasisEditor)
    choose(panel.ui.ground_combo, ground)
    panel.ui.harm_edit.setPlainText(LAW.harm)
    return panel


def standing(window: AttendanceWindow) -> dict[str, str]:
    return {row.name.given: row.standing for row in room(window).model.rows}


def test_one_is_made_by_keys_and_only_when_the_test_is_answered(
    opened: AttendanceWindow, months: Months
) -> None:
    assert standing(opened) == {
        "Ali": "Inte gjort",
        "Bo": "Inte gjort",
        "Cia": "1 dag saknar närvaro",
    }
    assert_named(opened.page)
    opened.key(Qt.Key.Key_Return)
    panel = room(opened).dock.panel
    assert isinstance(panel, BasisEditor)
    assert panel.ui.remark_label.isHidden()
    panel.save_button.click()
    assert panel.ui.ground_error_label.text() == "Välj varför uppgifterna får lämnas."
    answer(opened, Ground.LAW)
    assert panel.ui.support_box.isVisible()
    panel.save_button.click()
    opened.settle()
    assert "vilken lag" in panel.ui.support_error_label.text()
    panel.ui.support_edit.setText(LAW.support)
    panel.save_button.click()
    opened.settle()
    assert standing(opened)["Ali"] == "Gjort, inte lämnat"
    assert opened.focus is room(opened).table
    (row,) = bases_of(months.unit.chief, months.people.known["Ali"])
    assert (row.receiver, row.test, row.made_by) == (BasisReceiver.AF, LAW.harm, "Nora Närvaro")


def test_all_are_made_and_those_left_out_are_told_of(opened: AttendanceWindow) -> None:
    tools = room(opened).tools
    assert tools.all_button.text() == "Gör alla som återstår (3)"
    tools.all_button.click()
    panel = answer(opened, Ground.CONSENT)
    assert panel.ui.remark_label.text() == "2 av 3 har inget gällande medgivande."
    panel.save_button.click()
    opened.settle()
    assert "Ek, Bo: Inget medgivande finns." in opened.page.band.text
    assert "Ek, Cia: 1 dag saknar närvaro." in opened.page.band.text
    opened.page.switch.choose(View.CORRECTIONS)
    assert opened.page.band.isHidden()
    assert standing(opened)["Ali"] == "Gjort, inte lämnat"


def test_a_protected_one_is_made_when_chosen_and_never_as_the_one_that_remains(
    months: Months, page_tools: PageTools, shown: Shown, qtbot: Any
) -> None:
    chief = months.unit.chief
    person = months.add("Siri", protection=Protection.MARKED)
    months.people.name_reader(person, chief.actor.staff_id)
    opened = in_october(open_window(months.unit, page_tools, shown, qtbot))
    tools = room(opened).tools
    tools.filter_edit.setText("Siri")
    room(opened).table.select(person)
    for button, made in ((tools.all_button, 0), (tools.make_button, 1)):
        room(opened).dock.close_panel()
        button.click()
        panel = answer(opened, Ground.LAW)
        panel.ui.support_edit.setText(LAW.support)
        panel.save_button.click()
        opened.settle()
        assert len(bases_of(chief, person)) == made


@pytest.mark.parametrize("name", ["make_button", "all_button"])
def test_only_the_form_makes_it_while_it_is_open(opened: AttendanceWindow, name: str) -> None:
    view = room(opened)
    asking = (view.tools.make_button, view.tools.all_button)
    assert all(button.isVisible() for button in asking)
    begun = getattr(view.tools, name)
    begun.setFocus()
    begun.click()
    opened.page.reload()
    opened.settle()
    assert not any(button.isVisible() for button in asking)
    said = [button.text() for button in view.widget.findChildren(QPushButton) if button.isVisible()]
    assert said.count("Gör underlag") == 1
    assert view.dock.panel.isAncestorOf(QApplication.focusWidget())
    view.dock.panel.cancel_button.click()
    assert all(button.isVisible() for button in asking)
    assert QApplication.focusWidget() is begun


def test_a_made_one_is_handed_on_and_fetched_byte_for_byte(
    opened: AttendanceWindow, months: Months, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "u.pdf"
    monkeypatch.setattr(paper_ways, "PRINTER", "ingen-skrivare")
    monkeypatch.setattr(paper_ways, "choose_target", lambda *asked: asked[-1](target))
    (key,) = months.make(months.people.known["Ali"])
    opened.page.reload()
    opened.settle()
    view = room(opened)
    view.table.select(months.people.known["Ali"])
    view.print()
    opened.settle()
    assert target.read_bytes() == basis_pdf(months.unit.chief, key)
    assert not view.tools.make_button.isEnabled()
    opened.key(Qt.Key.Key_Return)
    panel = view.dock.panel
    assert isinstance(panel, HandOverEditor)
    assert panel.accessibleName() == "Ali Ek: lämnat och kvitterat"
    panel.ui.to_edit.setText("Eva på AF")
    panel.ui.receipt_edit.setText("Mejl samma dag")
    panel.save_button.click()
    opened.settle()
    assert standing(opened)["Ali"] == "Kvitterat"


def test_an_earlier_edition_is_fetched_too(
    opened: AttendanceWindow, months: Months, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "u.pdf"
    monkeypatch.setattr(paper_ways, "PRINTER", "ingen-skrivare")
    monkeypatch.setattr(paper_ways, "choose_target", lambda *asked: asked[-1](target))
    person, place = months.people.known["Ali"], months.unit.arena("Innegrupp")
    (first,) = months.make(person)
    late = MarkDraft(DAYS[1], person, place, AttendanceState.SICK, reason="Ringde sent")
    mark(months.unit.chief, late)
    months.make(person)
    opened.page.reload()
    opened.settle()
    view = room(opened)
    # Without a screen nothing can hold the keyboard, which an open menu does.
    monkeypatch.setattr(view.editions, "popup", lambda _: None)
    view.table.select(person)
    view.print()
    opened.settle()
    words = [action.text() for action in view.editions.actions()]
    assert words == ["Utgåva 2, gjord 2026-11-23 (senaste)", "Utgåva 1, gjord 2026-11-23"]
    edition = [column.key for column in view.model.columns].index("edition")
    assert view.model.index_of(person, edition).data() == "2, senaste"
    view.editions.actions()[1].trigger()
    opened.settle()
    assert target.read_bytes() == basis_pdf(months.unit.chief, first)


def test_a_month_that_goes_on_leads_to_the_one_before(
    opened: AttendanceWindow, gone: list[date]
) -> None:
    opened.page.show_day(opened.unit.clock.today())
    opened.settle()
    tools = room(opened).tools
    assert not tools.make_button.isEnabled()
    assert tools.all_button.isHidden()
    assert tools.earlier_link.text() == "Visa oktober 2026"
    tools.earlier_link.click()
    assert gone == [date(2026, 10, 31)]


def test_each_receiver_stands_on_its_own_way_in(opened: AttendanceWindow) -> None:
    view = room(opened)
    choose(view.tools.receiver_combo, BasisReceiver.IFO)
    view.tools.receiver_combo.activated.emit(2)
    opened.settle()
    assert view.tools.route_combo.currentText() == "Väg in IFO"
    assert view.empty.isVisible()
    view.empty.act()
    assert len(view.model.shown) == 3


def test_a_supervisor_is_not_offered_the_view(
    months: Months, page_tools: PageTools, shown: Shown, qtbot: Any
) -> None:
    here = months.unit.arena("Innegrupp")
    ctx = months.unit.as_role(Role.SUPERVISOR, arenas=(here,))
    window = open_window(months.unit, page_tools, shown, qtbot, ctx=ctx)
    assert not room(window).reached


def test_the_tools_are_walked_in_the_order_they_are_seen(opened: AttendanceWindow) -> None:
    tools = room(opened).tools
    opened.page.find_name()
    assert opened.focus is tools.filter_edit
    seen = [tools.paper_button, tools.hand_button, tools.all_button, tools.make_button]
    place = tools.filter_edit.nextInFocusChain()
    walked = []
    while place is not tools.filter_edit:
        walked.append(place)
        place = place.nextInFocusChain()
    assert [one for one in walked if one in seen] == seen
