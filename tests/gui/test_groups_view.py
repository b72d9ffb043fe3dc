"""*Gruppaktiviteter*: the groups, their occasions, and the editors beside them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.groups import GroupDraft, GroupKind, GroupRow, SeriesDraft
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.arenas.group_editors import GroupEditor, SeriesEditor, SessionEditor
from ame_desktop.gui.features.arenas.page import ArenasPage
from ame_desktop.services.context import Context
from ame_desktop.services.groups.activities import add_group, group_list
from ame_desktop.services.groups.sessions import plan_sessions, sessions_of
from ame_desktop.services.memberships import join_arena
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut
from tests.support.unit_people import People
from tests.support.units import Unit

MONDAY = date(2026, 11, 23)
Open = Callable[[Context], ArenasPage]


@pytest.fixture
def open_page(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> Iterator[Open]:
    pages: list[ArenasPage] = []

    def show(ctx: Context) -> ArenasPage:
        page = ArenasPage(page_tools, ctx)
        page.resize(1150, 690)
        pages.append(page)
        shown(page)
        settle(page)
        page.tabs.setCurrentWidget(page.groups)
        return page

    yield show
    for page in pages:
        page.release()


def settle(page: ArenasPage) -> None:
    for _ in range(3):
        assert page.tools.tasks.wait_all(10)


def chosen_group(page: ArenasPage) -> str:
    row: GroupRow | None = page.groups.table.current_row
    assert row is not None
    return row.name


def test_one_stands_on_the_group_that_was_just_added(unit: Unit, open_page: Open) -> None:
    add_group(unit.chief, GroupDraft("Jobbsök", GroupKind.LANGUAGE_CAFE, MONDAY))
    page = open_page(unit.chief)
    assert chosen_group(page) == "Jobbsök"
    page.add()
    panel = page.dock.panel
    assert isinstance(panel, GroupEditor)
    panel.ui.name_edit.setText("Språkkafé på torsdagar")
    press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    assert chosen_group(page) == "Språkkafé på torsdagar"
    assert page.focusWidget() is page.groups.table


def test_occasions_are_planned_cancelled_and_taken_away_by_their_keys(
    unit: Unit, open_page: Open
) -> None:
    group = add_group(unit.chief, GroupDraft("Jobbsök", GroupKind.LANGUAGE_CAFE, MONDAY)).value
    page = open_page(unit.chief)
    page.groups.table.setFocus()
    shortcut(page.groups.table, Qt.Key.Key_P)
    settle(page)
    assert isinstance(page.dock.panel, SeriesEditor)
    page.dock.panel.ui.count_edit.setText("3")
    page.dock.panel.save_asked.emit()
    settle(page)
    held = page.groups.sessions.table
    held.setFocus()
    for cancelled in (True, False):
        shortcut(held, Qt.Key.Key_S)
        settle(page)
        assert [row.cancelled for row in sessions_of(unit.chief, group)].count(True) == cancelled
        held.setFocus()
    shortcut(held, Qt.Key.Key_Delete)
    settle(page)
    assert len(sessions_of(unit.chief, group)) == 2


def test_a_group_is_made_and_its_occasions_planned_by_keyboard(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    assert page.new_button.text() == "Ny grupp"
    page.add()
    panel = page.dock.panel
    assert isinstance(panel, GroupEditor)
    panel.ui.name_edit.setText("Vägen till jobb")
    panel.ui.kind_combo.setCurrentIndex(1)
    assert "OSB-85" in panel.ui.about_label.text()
    assert_named(page)
    press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    assert [row.name for row in group_list(unit.chief)] == ["Vägen till jobb"]
    page.groups.sessions.plan()
    settle(page)
    series = page.dock.panel
    assert isinstance(series, SeriesEditor)
    assert (series.ui.count_edit.text(), series.ui.end_minute_edit.text()) == ("10", "12:00")
    series.ui.topics_edit.setPlainText("Arbetsrätt\n\nJobbsök")
    series.save_asked.emit()
    settle(page)
    assert [row.topic for row in page.groups.sessions.model.rows][:3] == [
        "Arbetsrätt",
        "Jobbsök",
        "",
    ]


def test_an_occasion_is_moved_cancelled_and_held_after_all(unit: Unit, open_page: Open) -> None:
    key = add_group(unit.chief, GroupDraft("Jobbsök", GroupKind.JOB_SEARCH, MONDAY)).value
    plan_sessions(unit.chief, key, SeriesDraft(MONDAY, 540, 660, 2))
    page = open_page(unit.chief)
    view = page.groups.sessions
    view.cancel_button.click()
    settle(page)
    assert view.model.rows[0].cancelled
    assert view.cancel_button.text() == "Blir av"
    view.cancel_button.click()
    settle(page)
    assert not view.model.rows[0].cancelled
    view.edit(view.model.rows[1])
    panel = page.dock.panel
    assert isinstance(panel, SessionEditor)
    panel.ui.day_edit.setText("2026-11-22")
    panel.save_asked.emit()
    settle(page)
    assert "Gruppen börjar 23 november 2026" in panel.ui.day_error_label.text()
    panel.ui.day_edit.setText("2026-12-01")
    panel.save_asked.emit()
    settle(page)
    assert sessions_of(unit.chief, key)[1].day == date(2026, 12, 1)
    view.remove_button.click()
    settle(page)
    assert len(sessions_of(unit.chief, key)) == 1


def test_who_only_reads_sees_no_buttons(unit: Unit, open_page: Open) -> None:
    key = add_group(unit.chief, GroupDraft("Jobbsök", GroupKind.JOB_SEARCH, MONDAY)).value
    plan_sessions(unit.chief, key, SeriesDraft(MONDAY, 540, 660, 1))
    page = open_page(unit.as_role(Role.ATTENDANCE_OFFICER))
    settle(page)
    view = page.groups
    assert view.model.rows[0].name == "Jobbsök"
    inner = view.sessions
    buttons = (view.edit_button, inner.plan_button, inner.cancel_button, inner.remove_button)
    assert all(button.isHidden() for button in buttons)
    page.add()
    assert page.dock.panel is None


def test_who_took_part_is_read_when_looked_at_and_saved(
    unit: Unit, open_page: Open, tmp_path: Path
) -> None:
    key = add_group(unit.chief, GroupDraft("Vägen till jobb", GroupKind.COURSE, MONDAY)).value
    plan_sessions(unit.chief, key, SeriesDraft(MONDAY, 540, 660, 1))
    place = group_list(unit.chief)[0].arena_id
    join_arena(unit.chief, People(unit).add("Ali", "Sand"), place, MONDAY)
    page = open_page(unit.chief)
    settle(page)
    people = page.groups.people
    assert people.model.rows == ()
    page.groups.parts.setCurrentWidget(people)
    settle(page)
    assert [row.name.listed for row in people.model.rows] == ["Sand, Ali"]
    assert people.model.rows[0].standing == "Pågår"
    people.save(tmp_path / "lista.pdf")
    settle(page)
    assert (tmp_path / "lista.pdf").exists()
    asked: list[tuple[object, ...]] = []
    page.tools = replace(page.tools, open_page=lambda *to: asked.append(to))
    people.list_button.click()
    assert asked[0][0] == "reports"
