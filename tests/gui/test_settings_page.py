"""*Inställningar*: each part for those whom it concerns, with editors beside the lists."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.theme import Scheme
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.services.catalogue import template_list, vehicle_list
from ame_desktop.services.context import Context
from ame_desktop.services.settings import attendance_choices, secrecy_text
from ame_desktop.services.staff import staff_list
from tests.support.accessible import assert_named
from tests.support.keys import press
from tests.support.units import Unit

Open = Callable[[Context], SettingsPage]


class Around:
    """What the program around the screen was asked to do."""

    def __init__(self) -> None:
        self.passwords: dict[str, str] = {}
        self.remembered: dict[str, object] = {}

    def set_password(self, login: str, password: str) -> None:
        if len(password) < 12:
            raise DomainError("Skriv minst 12 tecken.", field="password")
        self.passwords[login] = password

    def hooks(self) -> SettingsHooks:
        return SettingsHooks(
            backup_status=lambda: "Senaste säkerhetskopian: 2026-11-23 07:00.",
            try_backup=lambda: "Kopian är gjord och kontrollerad.",
            repair=lambda _: Result(0, ChangeSet()),
            set_password=self.set_password,
            has_password=lambda login: login in self.passwords,
            remove_password=self.passwords.pop,
            recall=self.remembered.get,
            remember=self.remembered.__setitem__,
        )


@pytest.fixture
def around() -> Around:
    return Around()


@pytest.fixture
def open_page(
    qtbot: Any, page_tools: PageTools, around: Around, shown: Callable[[QWidget], QWidget]
) -> Iterator[Open]:
    pages: list[SettingsPage] = []

    def show(ctx: Context) -> SettingsPage:
        page = SettingsPage(page_tools, ctx, around.hooks())
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
    assert page.section == section
    return page.lists[section].section if section in page.lists else None


def sections(page: SettingsPage) -> list[str]:
    return [page.list.item(place).text() for place in range(page.list.count())]


def test_each_role_sees_its_own_parts(unit: Unit, open_page: Open) -> None:
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Utegrupp"),))
    held = set(sections(open_page(supervisor)))
    assert "Utseende och lås" in held
    assert not held & {"Personal", "Uppgiftskatalog", "Säkerhetskopia", "Ändringar"}
    chief = sections(open_page(unit.as_role(Role.UNIT_CHIEF)))
    assert "Personal" not in chief
    assert {"Uppgiftskatalog", "Sekretesstext och regler", "Ändringar"} <= set(chief)
    assert "Säkerhetskopia" in sections(open_page(unit.as_role(Role.ADMINISTRATOR)))


def test_enter_opens_the_page_of_a_part_that_has_one(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.as_role(Role.CONSULTANT))
    page.open("Gallring")
    press(page.list, Qt.Key.Key_Return)
    page.open("Utseende och lås")
    press(page.list, Qt.Key.Key_Return)
    opened: Any = page.tools.open_page
    assert opened.calls == [("retention", None)]


def test_staff_are_added_and_given_a_password(unit: Unit, open_page: Open, around: Around) -> None:
    page = open_page(unit.chief)
    section = go(page, "Personal")
    page.edit(None)
    panel: Any = page.dock.panel
    panel.ui.name_edit.setText("Hanna Ek")
    panel.ui.login_edit.setText("hanna")
    panel.save_asked.emit()
    settle(page)
    assert panel.summary == "Välj minst en roll."
    panel.roles._boxes[1][0].setChecked(True)
    panel.save_asked.emit()
    settle(page)
    row = next(row for row in staff_list(unit.chief) if row.login == "hanna")
    assert row.roles == {Role.CONSULTANT}
    assert section.table.current_row.staff_id == row.staff_id
    page.passwords.button.click()
    panel = page.dock.panel
    panel.ui.password_edit.setText("kort")
    panel.ui.repeat_edit.setText("annat")
    panel.save_asked.emit()
    assert panel.ui.repeat_error_label.isVisible()
    panel.ui.repeat_edit.setText("kort")
    panel.save_asked.emit()
    settle(page)
    assert panel.ui.password_error_label.text() == "Skriv minst 12 tecken."
    for edit in (panel.ui.password_edit, panel.ui.repeat_edit):
        edit.setText("fyra gröna hästar")
    panel.save_asked.emit()
    settle(page)
    assert around.passwords == {"hanna": "fyra gröna hästar"}
    assert page.dock.panel is None
    section.table.select(row.staff_id)
    section.edit_button.click()
    panel = page.dock.panel
    panel.ui.active_check.setChecked(False)
    panel.save_asked.emit()
    settle(page)
    assert around.passwords == {}
    assert page.tools.undo.label.endswith("Byt den under Nycklar.")
    assert "hanna" not in {item.login for item in staff_list(unit.chief)}


def test_the_catalogue_and_the_vehicles(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    section = go(page, "Uppgiftskatalog")
    assert not section.table.isVisible()
    section.add_button.click()
    panel: Any = page.dock.panel
    panel.ui.name_edit.setText("Röja sly")
    panel.ui.end_edit.setText("7")
    panel.ui.start_edit.setText("8")
    panel.save_asked.emit()
    settle(page)
    assert panel.ui.end_error_label.isVisible()
    panel.ui.end_edit.setText("12")
    boxes = {box.text(): box for box in panel.qualifications.findChildren(QCheckBox)}
    boxes["Röjsåg"].click()
    panel.save_asked.emit()
    settle(page)
    row = template_list(unit.chief)[0]
    assert (row.draft.name, row.draft.end_minute) == ("Röja sly", 720)
    assert row.draft.qualifications == ("röjsåg",)
    section.edit_button.click()
    panel = page.dock.panel
    panel.ui.active_check.setChecked(False)
    panel.save_asked.emit()
    settle(page)
    assert template_list(unit.chief) == ()
    section = go(page, "Fordon och utrustning")
    section.add_button.click()
    panel = page.dock.panel
    panel.ui.name_edit.setText("Lilla bussen")
    panel.ui.registration_edit.setText("abc 123")
    panel.ui.checked_until_edit.setText("2027-05-31")
    panel.save_asked.emit()
    settle(page)
    item = vehicle_list(unit.chief)[0].draft
    assert (item.registration, item.checked_until) == ("ABC 123", date(2027, 5, 31))
    assert section.table.current_row.draft == item
    assert_named(page)


def test_states_are_renamed_and_keys_moved(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    section = go(page, "Frånvarolägen")
    section.table.selectRow(4)
    section.edit_button.click()
    panel: Any = page.dock.panel
    panel.ui.key_edit.setText("S")
    panel.save_asked.emit()
    settle(page)
    assert panel.ui.key_error_label.isVisible()
    panel.ui.key_edit.setText("B")
    panel.ui.label_edit.setText("Vård av barn")
    panel.save_asked.emit()
    settle(page)
    found = {choice.label: choice.key for choice in attendance_choices(unit.chief)}
    assert found["Vård av barn"] == "B"


def test_the_secrecy_text_holds_from_a_day(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    section = go(page, "Sekretesstext och regler")
    section.table.selectRow(0)
    section.edit_button.click()
    panel: Any = page.dock.panel
    panel.ui.text_edit.setPlainText("Ny text")
    panel.ui.valid_from_edit.setText("1 mars 2027")
    panel.save_asked.emit()
    settle(page)
    assert "26 kap. 1 §" in secrecy_text(unit.chief)
    assert secrecy_text(unit.chief, date(2027, 3, 1)) == "Ny text"
    changes = go(page, "Ändringar").model.rows
    assert changes[0].what == "Ändrade en inställning"
    assert changes[0].who == "Anna Berg"


def test_looks_are_remembered_on_the_machine(unit: Unit, open_page: Open, around: Around) -> None:
    page = open_page(unit.chief)
    go(page, "Utseende och lås")
    look: Any = page.stack.currentWidget()
    theme = page.tools.theme
    look.group.button(2).click()
    assert theme.scheme is Scheme.DARK
    look.group.button(1).click()
    look.lock_combo.setCurrentIndex(0)
    look.lock_combo.activated.emit(0)
    assert around.remembered == {"scheme": "light", "idle_minutes": 1}
    # Ctrl+K changes the colours too.
    theme.choose(Scheme.SYSTEM)
    assert look.group.checkedId() == 0
    theme.choose(Scheme.DARK)
    assert look.group.checkedId() == 2


def test_the_copies_are_tried(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    go(page, "Säkerhetskopia")
    copies: Any = page.copies
    assert "2026-11-23" in copies.card.text
    copies.try_button.click()
    settle(page)
    assert copies.answer.text == "Kopian är gjord och kontrollerad."
    copies.check_button.click()
    settle(page)
    assert page.section == "Kontrollera databasen"
    assert "Inget att rätta" in page.doctor.view.summary_label.text()


def test_an_editor_says_what_saving_would_do(unit: Unit, open_page: Open, qtbot: Any) -> None:
    page = open_page(unit.chief)
    section = go(page, "Sekretesstext och regler")
    rows = {row.name: row for row in section.model.rows}
    page.edit(rows[SettingName.SICK_NOTE_DAYS])
    panel: Any = page.dock.panel
    assert panel.effect == ""
    panel.ui.antal_edit.setText("6")
    qtbot.waitUntil(lambda: "dag 7 i stället för dag 8" in panel.effect, timeout=5_000)
    panel.ui.antal_edit.setText("600")
    qtbot.waitUntil(lambda: panel.effect == "", timeout=5_000)
    page.edit(rows[SettingName.SECRECY_TEXT])
    assert page.dock.panel is panel
    panel.cancel_button.click()
    page.edit(rows[SettingName.SECRECY_TEXT])
    panel = page.dock.panel
    panel.ui.text_edit.setPlainText("Sekretess.")
    qtbot.waitUntil(lambda: "dagbladet" in panel.effect, timeout=5_000)
    panel.cancel_button.click()
    go(page, "Personal")
    page.edit(None)
    panel = page.dock.panel
    panel.roles._boxes[1][0].setChecked(True)
    qtbot.waitUntil(lambda: "Får: Morgonmöte" in panel.effect, timeout=5_000)
    panel.roles._boxes[1][0].setChecked(False)
    qtbot.waitUntil(lambda: panel.effect == "", timeout=5_000)
