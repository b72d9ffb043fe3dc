"""*Utbildade i SASSAM* in Inställningar: only the chief has it; a day is set and taken away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.gui.features.settings.training import TITLE, TrainingEditor
from ame_desktop.services.mapping import trainings
from tests.support.accessible import assert_named
from tests.support.units import Unit

HOOKS = SettingsHooks(
    backup_status=lambda: "",
    try_backup=lambda: "",
    repair=lambda _: Result(0, ChangeSet()),
    set_password=lambda *_: None,
    has_password=lambda _: True,
    remove_password=lambda _: None,
    recall=lambda _, usual: usual,
    remember=lambda *_: None,
)


def test_the_chief_says_who_is_trained(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> None:
    lena = unit.as_role(Role.CONSULTANT, name="Lena")
    chief = unit.as_role(Role.UNIT_CHIEF)
    page = SettingsPage(replace(page_tools, today=chief.clock.today), chief, HOOKS)
    shown(page)
    page.open(TITLE)
    qtbot.waitUntil(lambda: page_tools.tasks.idle)
    table = page.lists[TITLE].section.table
    for typed, since in (("2026-01-15", date(2026, 1, 15)), ("", None)):
        row = next(row for row in trainings(chief) if row.staff_id == lena.actor.staff_id)
        assert table.select(row.staff_id)
        page.edit(row)
        panel = page.dock.panel
        assert isinstance(panel, TrainingEditor)
        assert_named(page)
        panel.ui.since_edit.setText(typed)
        panel.save_button.click()
        qtbot.waitUntil(lambda: page_tools.tasks.idle)
        qtbot.waitUntil(lambda: page.dock.panel is None)
        held = {row.staff_id: row.since for row in trainings(chief)}
        assert held[lena.actor.staff_id] == since


def test_nobody_else_has_the_list(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> None:
    page = SettingsPage(page_tools, unit.as_role(Role.ADMINISTRATOR), HOOKS)
    shown(page)
    assert TITLE not in page.lists
