"""*Inställningar*: the logo, and the steps of the kompetenskort."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import scale
from ame_desktop.services.unit_logo import logo
from tests.support.papers import picture
from tests.support.units import Unit

Open = Callable[[Context], SettingsPage]


@pytest.fixture
def open_page(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> Iterator[Open]:
    pages: list[SettingsPage] = []
    remembered: dict[str, object] = {}
    hooks = SettingsHooks(
        backup_status=str,
        try_backup=str,
        repair=lambda _: Result(0, ChangeSet()),
        set_password=lambda _login, _password: None,
        has_password=lambda _login: False,
        remove_password=str,
        recall=remembered.get,
        remember=remembered.__setitem__,
    )

    def show(ctx: Context) -> SettingsPage:
        page = SettingsPage(page_tools, ctx, hooks)
        page.resize(1150, 690)
        pages.append(page)
        shown(page)
        settle(page)
        return page

    yield show
    for page in pages:
        page.release()


def settle(page: SettingsPage) -> None:
    assert page.tools.tasks.wait_all(10)


def go(page: SettingsPage, section: str) -> Any:
    page.open(section)
    settle(page)
    return page.lists[section].section


def test_the_logo_is_chosen_and_taken_away(unit: Unit, open_page: Open, tmp_path: Path) -> None:
    page = open_page(unit.chief)
    section = go(page, "Sekretesstext och regler")
    file = tmp_path / "vapen.png"
    file.write_bytes(picture())

    def save(name: str) -> str:
        rows = {row.name: row for row in section.model.rows}
        if page.dock.panel is None:
            page.edit(rows[SettingName.LOGO])
        panel: Any = page.dock.panel
        panel.ui.logo_edit.setText(name)
        panel.save_asked.emit()
        settle(page)
        return "" if page.dock.panel is None else str(panel.ui.logo_error_label.text())

    assert save(str(tmp_path / "saknas.png")) == "Filen går inte att läsa. Välj den med Bläddra."
    assert save(str(file)) == ""
    assert logo(unit.chief) == picture()
    assert save("") == ""
    assert logo(unit.chief) == b""


def test_the_steps_of_the_kompetenskort_are_set(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    section = go(page, "Sekretesstext och regler")
    rows = {row.name: row for row in section.model.rows}
    page.edit(rows[SettingName.COMPETENCE_SCALE])
    panel: Any = page.dock.panel
    panel.ui.text_edit.setPlainText("Ett\nTvå\nTre")
    panel.save_asked.emit()
    settle(page)
    assert "fyra steg" in panel.ui.text_error_label.text()
    panel.ui.text_edit.setPlainText("Ett\nTvå\nTre\nFyra")
    panel.save_asked.emit()
    settle(page)
    assert scale(unit.chief) == ("Ett", "Två", "Tre", "Fyra")
