"""From *Inskrivning* to the file: what is said of a wrong number, and where waivers are written."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ame_desktop.domain.participant_drafts import PersonDraft, ReferralDraft
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.intake.page import IntakePage
from ame_desktop.services import intake
from tests.support.keys import type_text
from tests.support.units import Unit

NEW = ReferralDraft(ReferralRoute.AF, received_on=date(2026, 11, 20))
Opened = list[tuple[Any, ...]]


@pytest.fixture
def opened() -> Opened:
    return []


@pytest.fixture
def page(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], opened: Opened
) -> Iterator[IntakePage]:
    tools = replace(
        page_tools, today=unit.clock.today, open_page=lambda *where: opened.append(where)
    )
    page = IntakePage(tools, unit.chief)
    shown(page)
    settle(page)
    yield page
    page.release()


def settle(page: IntakePage) -> None:
    for _ in range(3):
        assert page.tools.tasks.wait_all(10)
        QApplication.processEvents()


def receive_with_wrong_number(page: IntakePage) -> None:
    page.new_referral()
    panel: Any = page.dock.panel
    type_text(panel.ui.given_name_edit, "Ali")
    type_text(panel.ui.number_edit, "850213-1234")
    panel.ui.route_combo.setCurrentIndex(1)
    panel.save_asked.emit()
    settle(page)


def test_a_wrong_number_says_that_the_person_is_saved_without_one(
    page: IntakePage, opened: Opened
) -> None:
    receive_with_wrong_number(page)
    assert page.band.text == (
        "Kontrollsiffran stämmer inte. Kontrollera 850213-1234. "
        "Personen är sparad utan personnummer. Rätta numret i akten."
    )
    page.band._act_button.click()
    assert page.row is not None
    assert opened == [("participants", page.row.participant_id)]
    assert page.band.text == ""


def test_what_was_said_of_a_number_is_gone_when_the_page_is_left(page: IntakePage) -> None:
    receive_with_wrong_number(page)
    page.hide()
    page.show()
    settle(page)
    assert page.band.text == ""


def test_the_step_of_the_waiver_leads_to_where_it_is_written(
    unit: Unit, page: IntakePage, opened: Opened
) -> None:
    ali = intake.receive(unit.chief, PersonDraft("Ali"), NEW).value.participant_id
    row = intake.intake_board(unit.chief).rows[0]
    intake.assign(unit.chief, row.referral_id, row.version, unit.chief.actor.staff_id)
    page.open(ali)
    settle(page)
    links = page.cards.steps.findChildren(QPushButton)
    link = next(b for b in links if b.accessibleName() == "Öppna fliken Medgivanden")
    link.click()
    assert opened == [("participants", FilePlace(ali, FilePart.CONSENTS))]
