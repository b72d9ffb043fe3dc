"""*Ställföreträdare* in Inställningar: only the chief has it; named, changed and taken away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.approval_rules import DeputyDraft
from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.settings.deputies import TITLE, DeputyEditor
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.gui.features.settings.stand_ins import TITLE as STAND_INS
from ame_desktop.services.approvals.deputies import deputies, name_deputy
from ame_desktop.services.context import Context
from tests.support.accessible import assert_named
from tests.support.basket import Basket
from tests.support.units import Unit

Opener = Callable[[Context], SettingsPage]


@pytest.fixture
def open_page(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    hooks = SettingsHooks(
        backup_status=lambda: "",
        try_backup=lambda: "",
        repair=lambda _: Result(0, ChangeSet()),
        set_password=lambda *_: None,
        has_password=lambda _: True,
        remove_password=lambda _: None,
        recall=lambda _, usual: usual,
        remember=lambda *_: None,
    )

    def opened(ctx: Context) -> SettingsPage:
        page = SettingsPage(replace(page_tools, today=ctx.clock.today), ctx, hooks)
        shown(page)
        page.open(TITLE)
        qtbot.waitUntil(lambda: page_tools.tasks.idle)
        return page

    return opened


def test_a_deputy_is_named_changed_and_taken_away(
    unit: Unit, open_page: Opener, qtbot: Any
) -> None:
    basket = Basket(unit)
    page = open_page(basket.chief)
    assert page.section == TITLE
    page.edit(None)
    panel = page.dock.panel
    assert isinstance(panel, DeputyEditor)
    panel.ui.end_edit.setText("+7")
    panel.save_button.click()
    assert panel.ui.staff_error_label.text() == "Välj en person."
    panel.ui.staff_combo.setCurrentText("Lena Hedström")
    panel.save_button.click()
    qtbot.waitUntil(lambda: page.tools.tasks.idle and page.dock.panel is None)
    (row,) = deputies(basket.chief)
    assert (row.name, row.start, row.end) == (
        "Lena Hedström",
        date(2026, 11, 23),
        date(2026, 11, 30),
    )
    assert_named(page)
    assert page.deputies is not None
    table = page.deputies.section.table
    assert table.current_row == row
    page.edit(table.current_row)
    panel = page.dock.panel
    assert isinstance(panel, DeputyEditor)
    panel.ui.end_edit.setText("2026-12-04")
    panel.save_button.click()
    qtbot.waitUntil(lambda: page.tools.tasks.idle and page.dock.panel is None)
    assert deputies(basket.chief)[0].end == date(2026, 12, 4)
    assert table.select(row.deputy_id)
    page.deputies.act_button.click()
    qtbot.waitUntil(lambda: page.tools.tasks.idle)
    assert deputies(basket.chief) == ()


def test_only_the_chief_has_the_part(unit: Unit, open_page: Opener) -> None:
    assert TITLE not in open_page(unit.as_role(Role.ADMINISTRATOR)).lists
    assert TITLE not in open_page(unit.as_role(Role.CONSULTANT)).lists


def test_the_deputy_of_today_names_stand_ins_and_no_deputies(
    unit: Unit, open_page: Opener, page_tools: PageTools, qtbot: Any
) -> None:
    deputy, today = unit.as_role(Role.SUPERVISOR), unit.clock.today()
    page = open_page(deputy)
    before = page.section
    assert TITLE not in page.lists
    assert STAND_INS not in page.lists
    name_deputy(unit.chief, DeputyDraft(deputy.actor.staff_id, today, today))
    page.reload()
    qtbot.waitUntil(lambda: page_tools.tasks.idle)
    assert list(page.lists) == [STAND_INS]
    assert page.section == before
    page.open(STAND_INS)
    qtbot.waitUntil(lambda: page_tools.tasks.idle)
    assert page.section == STAND_INS
    assert page.stand_ins is not None
    assert page.stack.currentWidget() is page.stand_ins.section
    assert_named(page)
