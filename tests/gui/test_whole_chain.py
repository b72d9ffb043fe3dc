"""The whole chain in the windows: from the referral to a slutdokument and the closed enrolment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.closures import ClosureReason, Counted
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.follow_ups import Contribution
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placements import Phase, PlacementOutcome, PlacementState
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.subsidies import SubsidyPhase
from ame_desktop.gui.features.final_documents.fix_editor import WORD
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.services.final_documents import documents, pdf
from ame_desktop.services.follow_ups import follow_ups_of
from ame_desktop.services.participants import participant_file, participant_list
from ame_desktop.services.placements import placement_board
from ame_desktop.services.reminders import todo
from ame_desktop.services.subsidies import subsidies_of, subsidy_types
from tests.gui.whole_window import CTRL, NONE, WholeWindow, opened_for
from tests.support.keys import type_text
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit

SHIFT = Qt.KeyboardModifier.ShiftModifier
TASK = "Rensa rabatten"
SEEN = "Började själv när spaden kom fram."
NOBODY = UUID(int=0)
LAST_DAY = date(2027, 2, 26)


@dataclass
class Chain:
    """The konsulent and the chief, each at a window of their own, and whom it is about."""

    unit: Unit
    consultant: WholeWindow
    chief: WholeWindow
    person: UUID = NOBODY
    placement: UUID = NOBODY

    def refer(self) -> None:
        """The konsulent lays up who was referred by Arbetsförmedlingen, with an arena."""
        page = self.consultant.go_to("participants")
        self.consultant.shortcut(Qt.Key.Key_N)
        self.consultant.write(
            given_name="Åsa",
            family_name="Öst",
            route=ReferralRoute.AF,
            referred_by="Arbetsförmedlingen",
            arena_id=self.unit.arena("Utegrupp"),
        )
        self.consultant.save()
        (row,) = participant_list(self.unit.chief)
        self.person = row.participant_id
        page.open_file(self.person)
        self.consultant.settle()

    def assess(self) -> None:
        """Contact, mapping and assessment, each with its day. Source: RAG-09, RAG-10."""
        self.consultant.go_to("participants")
        self.consultant.date_steps(contact="2/11", mapping="9/11", assessment="16/11")

    def draft(self) -> None:
        """A FAT placement, all fields written."""
        self.consultant.draft_fat(
            self.person,
            arena=self.unit.arena("Utegrupp"),
            start="2026-11-23",
            end=LAST_DAY.isoformat(),
            af_decision="AF-2026-77",
            af_decided_on="2026-11-18",
            union_consulted_on="2026-11-17",
            purpose="Pröva arbetsförmågan utomhus.",
        )
        (row,) = placement_board(self.unit.chief)
        self.placement = row.placement_id

    def propose(self) -> None:
        """*Föreslå* from the card."""
        page = self.consultant.go_to("placements", self.placement)
        page.board.select(self.placement)
        self.consultant.press(Qt.Key.Key_F)

    def work_a_morning(self) -> None:
        """A task with its people, one thing seen at it, and everybody marked."""
        self.consultant.go_to("briefing")
        self.consultant.shortcut(Qt.Key.Key_N, NONE)
        board = self.consultant.window.current_page
        type_text(board.panel.ui.name_edit, TASK)
        self.consultant.shortcut(Qt.Key.Key_Return)
        board.focus.stand_on_person(self.person)
        self.consultant.press(Qt.Key.Key_1)
        assert [card.participant_id for card in board.board.columns[0].cards] == [self.person]
        for key in (Qt.Key.Key_O, Qt.Key.Key_4):
            self.consultant.press(key)
        type_text(self.consultant.window.focusWidget(), SEEN)
        self.consultant.press(Qt.Key.Key_Return)
        grid = self.consultant.go_to("attendance")
        grid.grid.stand_on(grid.model.day_rows[0].key)
        self.consultant.press(Qt.Key.Key_N)

    def support(self) -> None:
        """The day rate that Arbetsförmedlingen has decided. Source: RAG-19"""
        self.consultant.go_to("subsidies")
        self.consultant.shortcut(Qt.Key.Key_N)
        kind = next(row for row in subsidy_types(self.unit.chief) if row.form is ActivityForm.FAT)
        self.consultant.write(participant_id=self.person, type_id=kind.type_id)
        self.consultant.write(
            placement_id=self.placement,
            decision_number="AF-2026-77",
            start="2026-11-23",
            end=LAST_DAY.isoformat(),
            day_rate="175",
        )
        self.consultant.save()

    def follow_up(self, day: datetime, text: str) -> None:
        """The monthly meeting, held on its day."""
        self.unit.clock.set(day)
        tab = self.open_file(Tab.FOLLOW_UPS)
        tab.hold_button.setFocus()
        self.consultant.press(Qt.Key.Key_Space)
        self.consultant.write(
            how_it_goes=text,
            further_adaptations="Inga fler.",
            view_of_support="Räcker.",
            the_future="Arbete ute.",
            contributes=Contribution.YES,
        )
        self.consultant.save()

    def open_file(self, tab: Tab) -> Any:
        """Open the person's file at one of its tabs."""
        page = self.consultant.go_to("participants")
        page.open_file(self.person)
        self.consultant.settle()
        page.file_view.tabs.setCurrentIndex(tab)
        self.consultant.settle()
        shown = page.file_view.tabs.currentWidget()
        return shown.widget() if isinstance(shown, QScrollArea) else shown

    def close_placement(self) -> None:
        """*Stäng placeringen* once its last day has passed. Source: RAG-58"""
        page = self.consultant.go_to("placements", self.placement)
        page.board.select(self.placement)
        self.consultant.press(Qt.Key.Key_S)
        self.consultant.write(outcome=PlacementOutcome.EMPLOYMENT)
        self.consultant.save()

    def write_document(self) -> None:
        """Every mandatory section, with what was seen inserted by its key."""
        page = self.consultant.go_to("final_documents")
        self.consultant.shortcut(Qt.Key.Key_N)
        self.consultant.write(participant_id=self.person, kind=DocumentKind.FINAL)
        self.consultant.write(placement_id=self.placement)
        self.consultant.save()
        file = page.opened.file
        for row in file.sections:
            page.opened.jump(row.section_id)
            self.consultant.settle()
            if row.key == FinalHeading.MOTIVATION:
                self.consultant.shortcut(Qt.Key.Key_I)
            elif row.mandatory:
                type_text(page.view.section.text, f"Text om {row.title.lower()}.")
        self.consultant.shortcut(Qt.Key.Key_S)

    def fix_and_ask(self) -> None:
        """*Fastställ* by its word, and ask the chief for the release."""
        for word in (WORD, ""):
            self.consultant.shortcut(Qt.Key.Key_F, CTRL | SHIFT)
            if word:
                type_text(self.consultant.window.focusWidget(), word)
                self.consultant.press(Qt.Key.Key_Return)

    def close_enrolment(self) -> None:
        """*Avsluta* with the outcome that the statistics ask for. Source: KAS-08"""
        self.open_file(Tab.OVERVIEW)
        page = self.consultant.window.current_page
        page.actions_of_file.end()
        self.consultant.write(reason=ClosureReason.WORK_UNSUBSIDISED)
        self.consultant.write(
            outcome_from="2027-03-01",
            last_day="2027-03-01",
            employer="Bygg AB",
            regular_employer=True,
            lasts_two_months=True,
            note="Fick arbete efter arbetsträningen.",
        )
        self.consultant.save()

    def decide(self) -> int:
        """The chief approves what waits; return how many keys it took."""
        basket = self.chief.go_to("approvals")
        basket.reload()
        self.chief.settle()
        basket.table.setFocus()
        self.chief.keys = 0
        self.chief.press(Qt.Key.Key_Return)
        self.chief.press(Qt.Key.Key_A)
        return self.chief.keys


@pytest.fixture
def chain(unit: Unit, qapp: QApplication, tmp_path: Path, qtbot: Any) -> Iterator[Chain]:
    consultant = unit.as_role(Role.CONSULTANT, Role.SUPERVISOR, name="Lena Hedström")
    chief = unit.as_role(Role.UNIT_CHIEF, name="Eva Sandell")
    windows = [
        WholeWindow(qapp, opened_for(unit, ctx), tmp_path / ctx.actor.login, qtbot)
        for ctx in (consultant, chief)
    ]
    yield Chain(unit, *windows)
    for window in windows:
        window.close()


@pytest.mark.slow
def test_from_the_referral_to_the_closed_enrolment(chain: Chain) -> None:
    unit, consultant = chain.unit, chain.consultant
    ctx = consultant.desk.unit.context
    chain.refer()
    chain.draft()

    # Before the assessment is signed nobody can begin, and nothing is proposed. Source: RAG-10
    chain.propose()
    assert state(unit) is PlacementState.DRAFT
    chain.assess()
    chain.propose()
    assert state(unit) is PlacementState.WAITING

    assert chain.decide() <= 3
    assert state(unit) is PlacementState.APPROVED
    assert placement_board(unit.chief)[0].phase is Phase.ONGOING

    board = consultant.go_to("briefing")
    assert [card.participant_id for card in board.board.unassigned] == [chain.person]
    chain.work_a_morning()

    chain.support()
    (support,) = subsidies_of(unit.chief, chain.person)
    assert support.phase is SubsidyPhase.RUNNING
    chain.follow_up(datetime(2026, 12, 21, 9, 0), "Det går bra.")
    chain.follow_up(datetime(2027, 1, 21, 9, 0), "Fler timmar i veckan.")
    assert sum(row.is_held for row in follow_ups_of(ctx, chain.person).rows) == 2

    unit.clock.set(datetime(2027, 2, 1, 7, 30))
    assert placement_board(unit.chief)[0].phase is Phase.ENDING
    kinds = {row.kind for row in todo(ctx)}
    assert {TodoKind.PLACEMENT_ENDS, TodoKind.SUBSIDY_ENDS} <= kinds

    unit.clock.set(datetime(2027, 2, 26, 15, 0))
    chain.write_document()
    chain.fix_and_ask()
    assert chain.decide() <= 3
    (document,) = documents(unit.chief)
    assert document.state is DocumentState.RELEASED
    read_back(pdf(unit.chief, document.document_id), document.number)

    unit.clock.set(datetime(2027, 3, 1, 9, 0))
    chain.close_placement()
    assert state(unit) is PlacementState.ENDED
    chain.close_enrolment()
    ended = participant_file(unit.chief, chain.person).enrolment
    assert ended is not None
    assert (ended.closure, ended.counted) == (ClosureReason.WORK_UNSUBSIDISED, Counted.NOT_YET)


def read_back(content: bytes, number: str) -> None:
    """The facts of the chain stand in the file that was stored."""
    text = " ".join(pdf_text(content).split())
    for fact in (number, "Åsa Öst", "Utegrupp", "2026-11-23", TASK, SEEN, "AF-2026-77"):
        assert fact in text


def state(unit: Unit) -> PlacementState:
    """Where the only placement stands."""
    (row,) = placement_board(unit.chief)
    return row.state
