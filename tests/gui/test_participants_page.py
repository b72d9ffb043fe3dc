"""*Deltagare*: finding people, laying up who arrives, and the file with its tabs."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.participant_drafts import ProtectionDraft
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.services.context import Context
from ame_desktop.services.participants import participant_file, participant_list
from ame_desktop.services.protection import protect
from ame_desktop.services.undo import undo
from tests.support.accessible import assert_named
from tests.support.keys import press, type_text
from tests.support.people import add_person
from tests.support.units import Unit

Open = Callable[[Context], ParticipantsPage]


@pytest.fixture
def open_page(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> Iterator[Open]:
    pages: list[ParticipantsPage] = []

    def show(ctx: Context) -> ParticipantsPage:
        page = ParticipantsPage(page_tools, ctx)
        page.resize(1150, 690)
        pages.append(page)
        shown(page)
        settle(page)
        return page

    yield show
    for page in pages:
        page.release()


def settle(page: ParticipantsPage) -> None:
    assert page.tools.tasks.wait_all(10)


def names(page: ParticipantsPage) -> list[str]:
    return [row.listed for row in page.model.shown]


def test_the_list_is_sorted_in_swedish_and_filters_while_typing(
    unit: Unit, open_page: Open
) -> None:
    arena = unit.arena("Utegrupp")
    for family in ("Öberg", "Ek", "Åkesson", "Ärlig"):
        add_person(unit.chief, arena, "Eva", family)
    page = open_page(unit.chief)
    assert names(page) == ["Ek, Eva", "Åkesson, Eva", "Ärlig, Eva", "Öberg, Eva"]
    type_text(page.filter_edit, "oberg")
    assert names(page) == ["Öberg, Eva"]
    assert_named(page)


def test_an_empty_list_says_what_to_do(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    assert page.empty.isVisible()
    page.new_person()
    assert page.dock.panel is not None


def test_a_new_person_by_keys_with_errors_beside_the_fields(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    page.new_person()
    panel: Any = page.dock.panel
    ui = panel.ui
    assert panel.focusWidget() is ui.given_name_edit
    press(ui.given_name_edit, Qt.Key.Key_Return)
    assert ui.given_name_error_label.text() == "Skriv förnamnet."
    type_text(ui.given_name_edit, "Åsa")
    type_text(ui.family_name_edit, "Öst")
    press(ui.family_name_edit, Qt.Key.Key_Return)
    assert ui.route_error_label.isVisible()
    choose(ui.route_combo, ReferralRoute.IFO)
    assert ui.owner_label.text() == "Ärendeägare (IFO-handläggare)"
    type_text(ui.owner_combo.lineEdit(), "Ines")
    press(ui.route_combo, Qt.Key.Key_Return)
    assert ui.arena_id_error_label.isVisible()
    assert ui.given_name_edit.text() == "Åsa"
    choose(ui.arena_id_combo, unit.arena("Utegrupp"))
    type_text(ui.number_edit, "850213-1234")
    press(ui.number_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    settle(page)
    assert page.dock.panel is None
    assert page.band.text == (
        "Kontrollsiffran stämmer inte. Kontrollera 850213-1234. "
        "Personen är sparad utan personnummer. Rätta numret i akten."
    )
    assert names(page) == ["Öst, Åsa"]
    row = participant_list(unit.chief)[0]
    assert page.table.current_row.participant_id == row.participant_id
    assert (row.owner, row.arenas) == ("Ines", ("Utegrupp",))


def test_a_refusal_by_the_service_keeps_what_was_typed(unit: Unit, open_page: Open) -> None:
    known = add_person(unit.chief, unit.arena("Utegrupp"), number="850213-1231")
    page = open_page(unit.chief)
    page.new_person()
    panel: Any = page.dock.panel
    ui = panel.ui
    ui.given_name_edit.setText("Alia")
    ui.number_edit.setText("850213-1231")
    ui.route_combo.setCurrentIndex(1)
    ui.arena_id_combo.setCurrentIndex(1)
    panel.save_asked.emit()
    settle(page)
    assert "finns redan" in ui.number_error_label.text()
    assert ui.given_name_edit.text() == "Alia"
    assert panel.save_button.isEnabled()
    page.open_file(known)
    settle(page)
    assert page.open_id == known


def test_escape_never_loses_text(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    page.new_person()
    panel: Any = page.dock.panel
    type_text(panel.ui.given_name_edit, "Eva")
    press(panel.ui.given_name_edit, Qt.Key.Key_Escape)
    assert page.dock.panel is panel
    assert "Spara eller Avbryt" in panel.summary
    panel.ui.given_name_edit.clear()
    press(panel.ui.given_name_edit, Qt.Key.Key_Escape)
    assert page.dock.panel is None


def test_a_file_opens_with_enter_and_its_tabs_read_when_opened(unit: Unit, open_page: Open) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"), number="850213-1231")
    page = open_page(unit.chief)
    page.table.focus_first()
    press(page.table, Qt.Key.Key_Return)
    settle(page)
    assert page.open_id == key
    overview = page.file_view.overview
    assert "850213-****" in overview.person.text
    assert "AF – Arbetsförmedlingen" in overview.referral.text
    page.reading.show_number()
    settle(page)
    assert "850213-1231" in overview.person.text
    for tab in (Tab.ATTENDANCE, Tab.NOTES, Tab.CONSENTS, Tab.HISTORY):
        page.file_view.tabs.setCurrentIndex(tab)
        settle(page)
        assert_named(page)
    history = [row.what for row in page.file_view.history.model.rows]
    assert "Visade hela personnumret" in history
    assert "Läste anteckningarna" in history
    press(page.file_view, Qt.Key.Key_Escape)
    assert page.open_id is None
    assert page.table.current_row.participant_id == key


def test_editors_store_and_the_overview_follows(unit: Unit, open_page: Open) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"))
    page = open_page(unit.chief)
    page.open_file(key)
    settle(page)
    actions, overview = page.actions_of_file, page.file_view.overview
    actions.edit_person()
    panel: Any = page.dock.panel
    panel.ui.phone_edit.setText("070-123 45 67")
    panel.save_asked.emit()
    settle(page)
    assert "070-123 45 67" in overview.person.text
    actions.edit_restriction(None)
    panel = page.dock.panel
    panel.ui.text_edit.setText("Högst 10 kg på grund av reumatism")
    panel.ui.max_kilograms_edit.setText("tio")
    panel.save_asked.emit()
    assert panel.ui.max_kilograms_error_label.isVisible()
    panel.ui.max_kilograms_edit.setText("10")
    panel.save_asked.emit()
    settle(page)
    assert "Högst 10 kg" in overview.restrictions.text
    assert "diagnos" in page.band.text
    actions.edit_qualification(None)
    panel = page.dock.panel
    panel.ui.valid_to_edit.setText("3 mars 2027")
    panel.save_asked.emit()
    settle(page)
    assert "Körkort B" in overview.qualifications.text
    actions.edit_qualification(None)
    panel = page.dock.panel
    combo = panel.ui.kind_combo
    combo.setCurrentIndex(combo.findText("Heta arbeten"))
    panel.ui.valid_to_edit.setText("2027-03-03")
    panel.save_asked.emit()
    settle(page)
    assert "Heta arbeten · Till 2027-03-03" in overview.qualifications.text
    actions.edit_referral()
    panel = page.dock.panel
    panel.ui.forum_edit.setText("Månadsmöte")
    panel.ui.contact_on_edit.setText("2026-11-20")
    panel.save_asked.emit()
    settle(page)
    assert "Månadsmöte" in overview.referral.text
    assert "2026-11-20" in overview.referral.text


def test_the_schedule_gets_a_new_step(unit: Unit, open_page: Open) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"))
    page = open_page(unit.chief)
    page.open_file(key)
    settle(page)
    page.actions_of_file.edit_schedule()
    panel: Any = page.dock.panel
    hours = panel._hours._rows
    assert [box.isChecked() for box, _, _ in hours] == [True] * 5 + [False] * 2
    for box, _, _ in hours[2:]:
        box.setChecked(False)
    hours[0][2].setText("25")
    panel.save_asked.emit()
    assert panel.summary
    hours[0][2].setText("12")
    panel.save_asked.emit()
    settle(page)
    file = participant_file(unit.chief, key)
    assert [day.weekday for day in file.steps[0].draft.days] == [0, 1]
    assert "mån 08:00–12:00, tis 08:00–15:00" in page.file_view.overview.arena.text
    page.actions_of_file.edit_schedule()
    panel = page.dock.panel
    panel.ui.step_combo.setCurrentIndex(1)
    panel.ui.removes_check.setChecked(True)
    panel.save_asked.emit()
    settle(page)
    assert participant_file(unit.chief, key).steps == ()


def test_a_supervisor_writes_observations_only(unit: Unit, open_page: Open) -> None:
    arena = unit.arena("Utegrupp")
    key = add_person(unit.chief, arena)
    page = open_page(unit.as_role(Role.SUPERVISOR, arenas=(arena,)))
    page.open_file(key)
    settle(page)
    tabs = page.file_view.tabs
    assert not tabs.isTabVisible(Tab.CONSENTS)
    assert tabs.tabText(Tab.NOTES) == "Egna anteckningar"
    tabs.setCurrentIndex(Tab.NOTES)
    page.file_view.notes.add_button.click()
    panel: Any = page.dock.panel
    assert not panel.ui.type_combo.isVisible()
    panel.ui.heading_edit.setText("Passar tider")
    panel.save_asked.emit()
    settle(page)
    assert [row.heading for row in page.file_view.notes.model.rows] == ["Passar tider"]


def test_an_added_person_that_is_turned_back_leaves_the_file(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    page.new_person()
    panel: Any = page.dock.panel
    panel.ui.given_name_edit.setText("Eva")
    panel.ui.route_combo.setCurrentIndex(1)
    panel.ui.arena_id_combo.setCurrentIndex(1)
    changes: list[Any] = []
    page.tools.undo.recorded.connect(changes.append)
    panel.save_asked.emit()
    settle(page)
    page.open_file(page.model.rows[0].participant_id)
    settle(page)
    page.tools.bus.publish(undo(unit.chief, changes[0]).changes)
    settle(page)
    assert page.open_id is None
    assert page.model.rows == ()


def test_a_protected_person_shows_contact_with_a_reason(unit: Unit, open_page: Open) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"), start=date(2026, 1, 1))
    protect(unit.chief, key, ProtectionDraft(Protection.MARKED))
    page = open_page(unit.chief)
    assert "skyddad" in page.model.data(page.model.index_of(key))
    page.open_file(key)
    settle(page)
    assert "Dolt" in page.file_view.overview.person.text
    page.reading.ask_contact()
    page.reading.prompt._choose("Ringa")
    settle(page)
    assert "Telefon" in page.file_view.overview.person.text
