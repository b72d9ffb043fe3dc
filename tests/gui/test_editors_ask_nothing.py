"""An editor opens with what its screen has read: the store is never asked on the GUI thread."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from sqlalchemy import event

from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.services.settings import set_setting, setting
from tests.gui import test_participants_page as people
from tests.gui import test_settings_page as settings
from tests.gui.agreements_window import open_agreements
from tests.support.agreements import Agreements
from tests.support.people import add_person
from tests.support.units import Unit

open_page = people.open_page
around = settings.around
open_settings = settings.open_page


@pytest.fixture
def asked(unit: Unit) -> Iterator[list[str]]:
    """What has been asked of the store on the GUI thread; a test empties it where it begins."""
    found: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if threading.current_thread() is threading.main_thread():
            found.append(statement)

    event.listen(unit.store.engine, "before_cursor_execute", hear)
    yield found
    event.remove(unit.store.engine, "before_cursor_execute", hear)


def boxes(panel: Any) -> list[str]:
    return [box.text() for box in panel.qualifications.findChildren(QCheckBox)]


def test_a_qualification_of_a_person(unit: Unit, open_page: people.Open, asked: list[str]) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    page = open_page(unit.chief)
    page.open_file(person)
    people.settle(page)
    asked.clear()
    page.actions_of_file.edit_qualification(None)
    people.settle(page)
    assert asked == []
    panel: Any = page.dock.panel
    assert panel.ui.kind_combo.findText("Heta arbeten") > 0


def test_a_task_of_the_catalogue(
    unit: Unit, open_settings: settings.Open, asked: list[str]
) -> None:
    page = open_settings(unit.chief)
    settings.go(page, "Uppgiftskatalog")
    asked.clear()
    page.edit(None)
    settings.settle(page)
    assert asked == []
    assert "Heta arbeten" in boxes(page.dock.panel)


def test_a_task_of_an_agreement_also_after_the_list_has_changed(
    unit: Unit,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    asked: list[str],
) -> None:
    Agreements(unit).signed()
    window = open_agreements(unit, page_tools, shown)
    page = window.page
    name = SettingName.QUALIFICATIONS
    today = unit.clock.today()
    assert page.file is not None
    stored = set_setting(
        unit.chief, name, today, {"text": "traktor"}, "Enhetens val", setting(unit.chief, name)
    )
    page.on_changes(stored.changes)
    window.settle()
    asked.clear()
    page.acts.edit_task(page.file)
    window.settle()
    assert asked == []
    assert boxes(page.dock.panel) == ["Traktor"]
    page.release()
