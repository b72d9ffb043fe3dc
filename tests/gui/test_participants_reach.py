"""A person's file shows only the tabs that the role reaches, and a reason ends with the file."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.services.context import Context
from ame_desktop.services.notes import add_note
from tests.support.people import add_person
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]


def open_file(page_tools: PageTools, shown: Shown, ctx: Context, key: Any) -> ParticipantsPage:
    page = ParticipantsPage(page_tools, ctx)
    shown(page)
    page.open_file(key)
    assert page_tools.tasks.wait_all(10)
    return page


def test_who_reaches_no_attendance_has_no_such_tab(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"), "Ali")
    for role, there in ((Role.COORDINATOR, False), (Role.ATTENDANCE_OFFICER, True)):
        page = open_file(page_tools, shown, unit.as_role(role), key)
        assert page.file_view.tabs.isTabVisible(Tab.ATTENDANCE) is there
        page.release()


def test_the_chief_says_why_before_reading_notes_each_time(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    owner = unit.as_role(Role.CONSULTANT)
    key = add_person(owner, unit.arena("Utegrupp"), "Ali")
    add_note(owner, key, NoteDraft(NoteType.VISIT, "Samtal", "Text"))
    page = open_file(page_tools, shown, unit.as_role(Role.UNIT_CHIEF), key)
    notes = page.file_view.notes
    page.file_view.tabs.setCurrentIndex(Tab.NOTES)
    assert page.reading.prompt.isVisible()
    assert notes.model.rows == ()
    assert not notes.add_button.isVisible()
    page.reading._use_reason(key, "Tillsyn")
    assert page_tools.tasks.wait_all(10)
    assert not page.reading.prompt.isVisible()
    assert [row.heading for row in notes.model.rows] == ["Samtal"]
    page.back_to_list()
    page.open_file(key)
    assert page_tools.tasks.wait_all(10)
    page.file_view.tabs.setCurrentIndex(Tab.NOTES)
    assert page.reading.prompt.isVisible()
    assert notes.model.rows == ()
    page.release()


def test_the_chief_and_the_owner_go_from_the_history_to_who_has_read_the_file(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    owner = unit.as_role(Role.CONSULTANT)
    key = add_person(owner, unit.arena("Utegrupp"), "Ali")
    opened: list[tuple[str, object]] = []
    tools = replace(page_tools, open_page=lambda page, target: opened.append((page, target)))
    for ctx, there in (
        (owner, True),
        (unit.as_role(Role.UNIT_CHIEF), True),
        (unit.as_role(Role.CONSULTANT), False),
    ):
        page = open_file(tools, shown, ctx, key)
        page.file_view.tabs.setCurrentIndex(Tab.HISTORY)
        assert page_tools.tasks.wait_all(10)
        assert page.file_view.history.readers_button.isVisible() is there
        if there:
            page.file_view.history.readers_button.click()
        page.release()
    assert opened == [("log", key)] * 2
