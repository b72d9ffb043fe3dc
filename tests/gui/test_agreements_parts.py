"""The tasks and follow-ups of an agreement, written by keyboard, with the next days told live."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from ame_desktop.domain.agreement_rows import AgreementFile
from ame_desktop.domain.agreements import HolidayPolicy, Recurrence
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.services import agreements
from tests.gui.agreements_window import AgreementsWindow, open_agreements
from tests.support.agreements import Agreements
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
Key = Qt.Key


@pytest.fixture
def agreed(unit: Unit) -> UUID:
    """A signed agreement until 31 October 2027."""
    return Agreements(unit).signed(start=date(2026, 11, 1))


@pytest.fixture
def window(
    unit: Unit, agreed: UUID, page_tools: PageTools, shown: Shown
) -> Iterator[AgreementsWindow]:
    made = open_agreements(unit, page_tools, shown)
    yield made
    made.page.release()


def file_of(window: AgreementsWindow, agreed: UUID) -> AgreementFile:
    return agreements.agreement(window.unit.chief, agreed)


def test_words_become_the_rule_and_ten_days_are_told(
    window: AgreementsWindow, agreed: UUID
) -> None:
    window.key(Key.Key_U)
    window.write("name_edit", "Tömma papperskorgar")
    assert window.panel.ui.arena_id_combo.currentText() == "Utegrupp"
    window.write("as_written_edit", "varannan torsdag")
    assert window.panel.next_days == (
        "Varannan torsdag, räknat från 5 november 2026. Utgår på helgdagar. "
        "Nästa 10 gånger: tors 3 dec, tors 17 dec, tors 14 jan, tors 28 jan, tors 11 feb, "
        "tors 25 feb, tors 11 mars, tors 25 mars, tors 8 april, tors 22 april."
    )
    window.write("hours_each_edit", "2,5")
    boxes = {box.text(): box for box in window.panel.qualifications.findChildren(QCheckBox)}
    boxes["Truck"].click()
    window.save()
    draft = file_of(window, agreed).tasks[0].draft
    assert (draft.recurrence, draft.every, draft.weekdays) == (Recurrence.WEEKLY, 2, 8)
    assert draft.qualifications == ("truck",)
    assert (draft.as_written, draft.hours_each) == ("varannan torsdag", Decimal("2.5"))
    assert "varannan torsdag · Utegrupp" in window.page.cards.tasks.text


def test_a_holiday_moves_the_day_as_chosen(window: AgreementsWindow, agreed: UUID) -> None:
    window.key(Key.Key_U)
    window.write("name_edit", "Frakta")
    window.write("as_written_edit", "varannan torsdag")
    window.pick("holidays_combo", "Flyttas till dagen före")
    assert "ons 30 dec (i stället för 31 dec)" in window.panel.next_days
    window.save()
    assert file_of(window, agreed).tasks[0].draft.holidays is HolidayPolicy.BEFORE


def test_words_that_cannot_be_read_lead_to_the_fields(window: AgreementsWindow) -> None:
    window.key(Key.Key_U)
    window.write("as_written_edit", "när det behagar")
    ui = window.panel.ui
    assert ui.words_label.text() == "Det gick inte att tolka. Välj i fälten nedanför."
    window.pick("recurrence_combo", "Viss veckodag i månaden")
    assert window.panel.next_days == "Välj minst en veckodag."
    assert ui.every_edit.isHidden()
    assert not ui.nth_combo.isHidden()
    window.pick("recurrence_combo", "Vid behov")
    assert window.panel.next_days == "Vid behov."
    assert ui.holidays_combo.isHidden()


def test_a_season_is_written_as_days_and_kept(window: AgreementsWindow, agreed: UUID) -> None:
    window.key(Key.Key_U)
    window.write("name_edit", "Klippa gräs")
    window.write("as_written_edit", "fredagar")
    window.write("season_from_edit", "1 maj")
    window.write("season_to_edit", "30 sep")
    assert "Nästa 10 gånger: fre 7 maj" in window.panel.next_days
    window.save()
    draft = file_of(window, agreed).tasks[0].draft
    assert (draft.season_from, draft.season_to) == ("05-01", "09-30")


def test_a_task_is_changed_and_removed_from_its_card(
    window: AgreementsWindow, agreed: UUID
) -> None:
    window.made.task(agreed, name="Städa")
    window.page.reload()
    window.settle()
    page = window.page
    assert page.file is not None
    page.acts.edit_task(page.file, page.file.tasks[0])
    window.settle()
    window.write("place_edit", "Torget")
    window.save()
    changed = file_of(window, agreed).tasks[0]
    assert (changed.draft.place, changed.draft.weekdays) == ("Torget", 1)
    page.acts.remove_task(changed)
    window.settle()
    assert page.cards.tasks.text == "Inga återkommande uppgifter."


def test_the_next_follow_up_is_held_with_what_was_said(
    window: AgreementsWindow, agreed: UUID
) -> None:
    due = [row.draft.due_on for row in file_of(window, agreed).follow_ups]
    window.key(Key.Key_H)
    assert window.panel.ui.due_on_edit.text() == due[0].isoformat()
    assert window.focus.objectName() == "note_edit"
    window.save()
    assert window.panel.ui.note_error_label.text() == "Skriv vad ni kom fram till."
    window.write("note_edit", "Allt går bra.")
    window.save()
    assert window.made.row(agreed).last_follow_up == date(2026, 11, 23)
    assert "Allt går bra." in window.page.cards.follow_ups.text
