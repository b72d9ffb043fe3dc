"""*Inskrivning* in a person's file: the same steps, what comes next, waivers, and papers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.participant_drafts import ConsentDraft
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.participants import ConsentParty
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.way.intake_tab import BEFORE, IntakeTab
from ame_desktop.gui.features.participants.way.way_tab import WayTab
from ame_desktop.services import intake
from ame_desktop.services.consents import add_consent
from ame_desktop.services.context import Context
from ame_desktop.services.intake import IntakePaper
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.participants import Referral
from tests.support.accessible import assert_named
from tests.support.case_rows import refer
from tests.support.keys import shortcut, type_text
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
Open = Callable[[Context], tuple[ParticipantsPage, IntakeTab]]


@pytest.fixture
def lena(unit: Unit) -> Context:
    return unit.as_role(Role.CONSULTANT, name="Lena")


@pytest.fixture
def ali(unit: Unit, lena: Context) -> UUID:
    person = People(unit).add("Ali", "Ahmed", start=date(2026, 11, 16))
    refer(unit, person, owner=lena.actor.staff_id, came=date(2026, 11, 16))
    add_consent(lena, person, ConsentDraft(ConsentParty.AF, TODAY))
    return person


@pytest.fixture
def open_tab(
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    unit: Unit,
    ali: UUID,
    qtbot: Any,
) -> Open:
    def make(ctx: Context) -> tuple[ParticipantsPage, IntakeTab]:
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda changes: undo(ctx, changes))
        page = ParticipantsPage(replace(page_tools, undo=stack, today=unit.clock.today), ctx)
        shown(page)
        page.open(FilePlace(ali, FilePart.INTAKE))
        settle(page)
        (tab,) = page.findChildren(IntakeTab)
        return page, tab

    return make


def settle(page: ParticipantsPage) -> None:
    for _ in range(4):
        assert page.tools.tasks.wait_all(10)
        QApplication.processEvents()


def test_the_part_tells_what_is_done_missing_and_next(lena: Context, open_tab: Open) -> None:
    page, tab = open_tab(lena)
    assert tab.isVisible()
    assert "Ingen ska stå utan" in tab.next.text
    assert "Arbetsförmedlingen" in tab.consents.text
    assert "Försäkringskassan" in tab.consents.text
    assert not tab.reopen_button.isVisible()
    assert "Ingen ska stå utan" in page.file_view.overview.dates.text
    assert_named(tab)


def test_tab_goes_from_the_tabs_to_the_row_of_parts_and_then_to_the_part(
    lena: Context, open_tab: Open
) -> None:
    page, tab = open_tab(lena)
    (way,) = page.findChildren(WayTab)
    bar = page.file_view.tabs.tabBar()
    bar.setFocus()
    shortcut(bar, Qt.Key.Key_Tab)
    held = QApplication.focusWidget()
    assert held is way.button(FilePart.INTAKE)
    shortcut(way.button(FilePart.INTAKE), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert tab.isAncestorOf(focused)


def test_a_next_step_is_written_and_stands_on_the_overview(
    lena: Context, ali: UUID, open_tab: Open
) -> None:
    page, tab = open_tab(lena)
    tab.next_button.click()
    settle(page)
    panel: Any = page.dock.panel
    type_text(panel.ui.what_edit, "Ring AF")
    shortcut(panel.ui.what_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    assert panel.ui.due_error_label.text() == "Skriv vilken dag steget ska vara gjort."
    type_text(panel.ui.due_edit, "2026-11-24")
    shortcut(panel.ui.due_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    assert "Ring AF – Lena" in tab.next.text
    assert "Ring AF – Lena" in page.file_view.overview.dates.text
    tab.acts.complete(intake.intake_file(lena, ali).waiting[0])
    settle(page)
    assert "Klart: Ring AF" in tab.next.text


def test_the_way_in_is_not_closed_with_steps_left(lena: Context, open_tab: Open) -> None:
    page, tab = open_tab(lena)
    tab.finish_button.click()
    settle(page)
    assert page.band.text.startswith("Det är inte klart än: Första kontakt")


def test_the_chief_reads_and_writes_nothing(unit: Unit, ali: UUID, open_tab: Open) -> None:
    chief = unit.as_role(Role.UNIT_CHIEF, name="Chefen")
    _, tab = open_tab(chief)
    assert tab.isVisible()
    assert not tab.next_button.isVisible()
    assert not tab.consents.isVisible()


def test_a_paper_is_saved(lena: Context, ali: UUID, open_tab: Open, tmp_path: Path) -> None:
    page, tab = open_tab(lena)
    target = tmp_path / "medgivande.pdf"
    tab.save_paper_to(ali, IntakePaper.CONSENT, target)
    settle(page)
    assert target.read_bytes().startswith(b"%PDF")
    target.unlink()
    assert [act.text() for act in tab.paper_button.menu().actions()] == [
        f"{paper.label}…" for paper in IntakePaper
    ]


def test_an_old_way_in_is_not_missed_unless_somebody_begins_it(
    unit: Unit, lena: Context, ali: UUID, open_tab: Open
) -> None:
    with unit.chief.write("test.old") as work:
        work.get(Referral, latest_of(unit, ali)).received_on = date(2025, 3, 3)
        work.done(None, "")
    _, tab = open_tab(lena)
    assert BEFORE in tab.steps.text
    assert not tab.finish_button.isVisible()
    tab.begin()
    assert "Första kontakt" in tab.steps.text
    assert intake.intake_board(lena).rows == ()


def latest_of(unit: Unit, person: UUID) -> UUID:
    with unit.store.read() as reader:
        row = reader.execute(select(Referral.id).where(Referral.participant_id == person))
        return row.scalar_one()
