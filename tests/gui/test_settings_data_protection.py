"""*Dataskydd* in Inställningar: the papers about personal data are saved from there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.settings.data_protection import TITLE
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.services.context import Context
from ame_desktop.services.settings import set_setting
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit

Open = Callable[[Context], SettingsPage]
HOOKS = SettingsHooks(
    backup_status=str,
    try_backup=str,
    repair=lambda _: Result(0, ChangeSet()),
    set_password=lambda _login, _password: None,
    has_password=lambda _login: False,
    remove_password=str,
    recall=lambda _name, default: default,
    remember=lambda _name, _value: None,
)


@pytest.fixture
def open_page(page_tools: PageTools, shown: Callable[[QWidget], QWidget]) -> Open:
    def show(ctx: Context) -> SettingsPage:
        page = SettingsPage(page_tools, ctx, HOOKS)
        shown(page)
        page.open(TITLE)
        assert page.tools.tasks.wait_all(10)
        return page

    return show


@pytest.mark.parametrize(
    ("button", "name", "told"),
    [
        ("register_button", "registerforteckning_2026-11-23.pdf", "Register över behandlingar"),
        ("assessment_button", "konsekvensbedomning_2026-11-23.pdf", "Risker för den enskilde"),
    ],
)
def test_a_paper_is_saved(
    unit: Unit, open_page: Open, tmp_path: Path, button: str, name: str, told: str
) -> None:
    set_setting(
        unit.chief, SettingName.DATA_CONTROLLER, unit.clock.today(), {"text": "Socialnämnden"}
    )
    page = open_page(unit.chief)
    section: Any = page.data_protection
    assert page.section == TITLE
    getattr(section, button).click()
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(name)
    target = tmp_path / name
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert page.tools.tasks.wait_all(10)
    text = pdf_text(target.read_bytes())
    assert told in text
    assert "Socialnämnden" in text
    assert "Inte bestämt. Fyll i under Inställningar." in text


def test_who_does_not_run_the_unit_has_no_such_part(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.as_role(Role.CONSULTANT))
    assert page.data_protection is None
    assert page.section != TITLE
