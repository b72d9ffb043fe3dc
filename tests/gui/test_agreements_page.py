"""The screen *Avtal*: agreements read, written, signed, renewed and ended, by keyboard alone."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.agreement_choices import AgreementWanted
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.agreements.meters import clock, hours_meter
from ame_desktop.services import agreements
from ame_desktop.services.agreements import AgreementPaper
from tests.gui.agreements_window import AgreementsWindow, open_agreements
from tests.gui.list_window import CTRL
from tests.support.accessible import assert_named
from tests.support.agreements import Agreements
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
Key = Qt.Key


@pytest.fixture
def held(unit: Unit) -> dict[str, UUID]:
    """One that ends in 98 days, one in 28, and a draft without text on time use."""
    made = Agreements(unit)
    one = made.signed(made.customer("Tekniska avdelningen"), title="Städa stationen")
    two = made.signed(made.customer("Kulturenheten"), title="Bära stolar", start=date(2025, 12, 22))
    three = made.add(made.customer("Skolan"), title="Skotta", start=date(2026, 11, 1), time_use="")
    made.work(made.task(one), date(2026, 11, 16), Decimal(3))
    return {"one": one, "two": two, "three": three}


@pytest.fixture
def window(
    unit: Unit, held: dict[str, UUID], page_tools: PageTools, shown: Shown
) -> Iterator[AgreementsWindow]:
    made = open_agreements(unit, page_tools, shown)
    yield made
    made.page.release()


def file_of(window: AgreementsWindow, key: UUID) -> Any:
    return agreements.agreement(window.unit.chief, key)


def newest(window: AgreementsWindow, title: str) -> Any:
    rows = [row for row in agreements.cockpit(window.unit.chief) if row.title == title]
    return max(rows, key=lambda row: (row.start, row.number))


def test_the_first_to_end_stands_first_with_clock_and_hours(window: AgreementsWindow) -> None:
    assert window.texts == ["Bära stolar", "Städa stationen", "Skotta"]
    first, second, third = window.page.model.shown
    today, days = window.page.tools.today(), window.page.table.reminder_days
    assert days == (90, 60, 30)
    meter = clock(first, today, days)
    assert meter.text == "28 dagar kvar"
    assert len(meter.marks) == 3
    assert hours_meter(second.this_month).text == "3 av 12 h"
    assert third.status_text == "Utkast, saknar tidsåtgång"
    assert window.page.summary.text() == (
        "Går ut: 1 inom 90 dagar, 1 inom 60 dagar, 1 inom 30 dagar."
    )


def test_the_chosen_one_is_shown_whole_beneath(window: AgreementsWindow) -> None:
    window.key(Key.Key_Down)
    cards = window.page.cards
    assert "Städa stationen" in window.page.heading.text()
    assert "måndagar · Utegrupp" in cards.tasks.text
    assert "Nästa: mån 23 nov, mån 30 nov, mån 7 dec" in cards.tasks.text
    assert "Området är rent varje måndag." in cards.sections.text
    assert "3 av 12 h · 1 tillfälle" in " ".join(c.spoken for c in cards.chart.chart.columns)
    assert cards.chart.summary.text() == cards.chart.chart.accessibleDescription() != ""
    assert "Skulle ha hållits" in cards.follow_ups.text


def test_a_new_agreement_is_a_whole_year_when_nothing_else_is_written(
    window: AgreementsWindow,
) -> None:
    window.key(Key.Key_N, CTRL)
    window.pick("customer_id_combo", "Skolan")
    window.write("title_edit", "Räfsa löv")
    window.write("hours_a_month_edit", "7,5 h")
    window.write("contact_edit", "Åsa Ö")
    window.save()
    row = newest(window, "Räfsa löv")
    assert (row.start, row.end) == (date(2026, 11, 23), date(2027, 11, 22))
    assert row.hours_a_month == Decimal("7.5")
    assert window.page.row is not None
    assert window.page.row.agreement_id == row.agreement_id


def test_a_counterpart_that_orders_often_stands_in_the_new_one(
    window: AgreementsWindow, held: dict[str, UUID]
) -> None:
    customer = window.made.row(held["three"]).customer_id
    window.page.open(AgreementWanted(customer))
    window.settle()
    assert window.panel.ui.customer_id_combo.currentText() == "Skolan"


def test_thirteen_months_are_answered_with_the_right_end(window: AgreementsWindow) -> None:
    window.key(Key.Key_N, CTRL)
    window.pick("customer_id_combo", "Skolan")
    window.write("title_edit", "Sopa")
    window.write("start_edit", "2026-03-01")
    window.write("end_edit", "2027-03-31")
    ui = window.panel.ui
    window.save()
    said = "Avtal gäller ett år åt gången. Slutdatum föreslås 28 feb 2027."
    assert ui.end_error_label.text() == said
    assert ui.year_button.text() == "Använd 28 februari 2027"
    window.tab_to("year_button")
    window.key(Key.Key_Space)
    assert ui.end_edit.text() == "2027-02-28"
    assert ui.year_button.isHidden()
    assert ui.longer_reason_edit.isHidden()
    window.save()
    assert newest(window, "Sopa").end == date(2027, 2, 28)


def test_a_longer_one_is_sent_to_the_chief_with_the_reason(
    unit: Unit, held: dict[str, UUID], page_tools: PageTools, shown: Shown
) -> None:
    window = open_agreements(unit, page_tools, shown, unit.as_role(Role.COORDINATOR))
    page = window.page
    page.open(held["three"])
    window.settle()
    assert page.buttons.button("propose").isHidden()
    window.key(Key.Key_Return)
    window.write("end_edit", "2028-03-31")
    window.write("longer_reason_edit", "Två vintrar hör ihop")
    window.save()
    assert "Slutdatum föreslås" in page.cards.remarks.text
    page.buttons.button("propose").click()
    window.settle()
    assert "Väntar på enhetschefen" in page.cards.remarks.text
    assert page.buttons.button("propose").isHidden()
    page.release()


def test_an_overlap_is_told_while_it_is_written(window: AgreementsWindow, qtbot: Any) -> None:
    window.key(Key.Key_N, CTRL)
    window.pick("customer_id_combo", "Kulturenheten")
    window.write("title_edit", "Bära bord")
    qtbot.waitUntil(lambda: "samma motpart" in window.panel.effect, timeout=5000)


def test_it_cannot_be_signed_with_an_empty_text(
    window: AgreementsWindow, held: dict[str, UUID]
) -> None:
    window.page.open(held["three"])
    window.settle()
    window.key(Key.Key_S)
    window.save()
    assert window.panel.summary == "Skriv tidsåtgång innan avtalet tecknas."
    window.key(Key.Key_Escape)
    window.key(Key.Key_Return)
    window.write("time_use_edit", "2 timmar varje snöfall")
    window.save()
    window.key(Key.Key_S)
    assert window.panel.ui.by_customer_edit.text() == "Märta Lindqvist"
    window.save()
    assert window.made.row(held["three"]).state is AgreementState.SIGNED
    assert file_of(window, held["three"]).follow_ups


def test_renewing_takes_two_clicks_and_undo_takes_it_back(
    window: AgreementsWindow, held: dict[str, UUID], qtbot: Any
) -> None:
    page = window.page
    page.table.select(held["one"])
    window.settle()
    qtbot.mouseClick(page.buttons.button("renew"), Qt.MouseButton.LeftButton)
    window.settle()
    new = newest(window, "Städa stationen")
    assert (new.start, new.end) == (date(2027, 3, 1), date(2028, 2, 29))
    assert page.row is not None
    assert page.row.agreement_id == new.agreement_id
    assert "3 av 144 h" in page.cards.hours.text
    assert "Förra året" in page.cards.hours.text
    page.tools.undo.undo()
    window.settle()
    assert len(agreements.cockpit(window.unit.chief)) == 3


def test_a_signed_one_lets_only_contact_and_the_like_be_changed(window: AgreementsWindow) -> None:
    window.key(Key.Key_Return)
    ui = window.panel.ui
    assert not ui.title_edit.isEnabled()
    assert not ui.roles_edit.isEnabled()
    window.write("contact_edit", "Bo Ny")
    window.save()
    assert window.page.dock.panel is None
    assert "Bo Ny" in window.page.cards.sections.text


def test_it_is_ended_with_a_reason_and_leaves_the_list(
    window: AgreementsWindow, held: dict[str, UUID]
) -> None:
    window.key(Key.Key_A)
    window.save()
    assert window.panel.ui.reason_error_label.text() == "Skriv varför avtalet avslutas."
    window.write("reason_edit", "Lokalen är riven")
    window.save()
    assert window.made.row(held["two"]).ended_on == date(2026, 11, 23)
    assert window.texts == ["Städa stationen", "Skotta"]
    window.page.ended_check.click()
    window.settle()
    assert "Bära stolar" in window.texts


def test_a_draft_is_removed_with_one_key(window: AgreementsWindow, held: dict[str, UUID]) -> None:
    window.page.open(held["three"])
    window.settle()
    window.key(Key.Key_Delete)
    assert window.texts == ["Bära stolar", "Städa stationen"]


def test_other_pages_are_reached_from_here(window: AgreementsWindow) -> None:
    asked: Any = window.page.tools.open_page
    window.key(Key.Key_E, CTRL)
    assert asked.calls[-1] == ("reports", ListWish("avtal"))
    window.page.customers_button.click()
    assert asked.calls[-1] == ("customers", None)
    window.page.import_button.click()
    assert asked.calls[-1] == ("importing", ImportKind.AGREEMENTS)


def test_papers_are_saved(window: AgreementsWindow, tmp_path: Path) -> None:
    for paper in AgreementPaper:
        target = tmp_path / f"{paper.word}.pdf"
        window.page.papers.save(paper, target)
        window.settle()
        assert target.read_bytes().startswith(b"%PDF")


def test_a_consultant_reads_and_writes_nothing(
    unit: Unit, held: dict[str, UUID], page_tools: PageTools, shown: Shown
) -> None:
    window = open_agreements(unit, page_tools, shown, unit.as_role(Role.CONSULTANT))
    assert len(window.texts) == 3
    assert window.page.new_button.isHidden()
    for code in (Key.Key_S, Key.Key_F, Key.Key_A, Key.Key_U, Key.Key_H, Key.Key_Return):
        window.key(code)
        assert window.page.dock.panel is None
    window.key(Key.Key_N, CTRL)
    assert window.page.dock.panel is None
    assert not window.page.papers.button.isHidden()
    window.page.release()


def test_an_empty_page_leads_to_the_first(unit: Unit, page_tools: PageTools, shown: Shown) -> None:
    window = open_agreements(unit, page_tools, shown)
    assert window.page.empty.isVisible()
    assert window.page.table.isHidden()
    window.page.release()


def test_everything_has_a_name(window: AgreementsWindow) -> None:
    assert_named(window.page)
    for code in (Key.Key_Return, Key.Key_A, Key.Key_U, Key.Key_H):
        window.key(code)
        assert window.panel is not None
        assert_named(window.panel)
        window.page.dock.close_panel()
        window.page.table.setFocus()
