"""The screen *Jobbspår*: laid up, planned, agreed, recruited for and copied, by keyboard alone."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.job_track_rows import IntentDraft, MemberDraft
from ame_desktop.domain.job_tracks import TrackState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.job_tracks.page import NO_TRACKS
from ame_desktop.services import job_tracks
from ame_desktop.services.context import Context
from ame_desktop.services.job_tracks import TrackPaper
from tests.gui.job_tracks_window import (
    CHAIN,
    INTENT,
    PEOPLE,
    PLAN,
    PROFILE,
    Key,
    Shown,
    open_page,
)
from tests.gui.list_window import CTRL
from tests.support.accessible import assert_named
from tests.support.job_tracks import MET, Tracks
from tests.support.unit_people import People
from tests.support.units import Unit


def test_the_empty_page_has_one_thing_to_do(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    window = open_page(unit, page_tools, shown)
    assert window.page.empty.isVisible()
    assert NO_TRACKS in [
        label.text() for label in window.page.empty.findChildren(QWidget) if hasattr(label, "text")
    ]
    window.page.empty.act()
    window.settle()
    window.write("title_edit", "Kök")
    window.pick("profile_combo", "Måltidsbiträde")
    window.write("employer_edit", "Köket AB")
    window.write("jobs_edit", "tre")
    window.key(Key.Key_Return, CTRL)
    assert window.panel.ui.jobs_error_label.text().startswith("Skriv antalet med siffror")
    window.write("jobs_edit", "3")
    window.save()
    assert window.file.row.draft.jobs == 3
    assert len(window.file.competences) == 6
    assert "Skriv vilken dag ni träffade arbetsgivaren" in window.page.parts.overview.left.text
    assert_named(window.page)


def test_a_track_is_planned_and_agreed_by_keyboard(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    held = Tracks(unit)
    key = held.add()
    window = open_page(unit, page_tools, shown)
    window.key(Key.Key_S)
    assert "Skriv minst ett krav" in window.said
    window.show_part(PROFILE)
    window.key(Key.Key_L)
    window.write("text_edit", "Läsa recept")
    window.pick("level_combo", "A2: vardagliga samtal med stöd")
    window.save()
    window.show_part(CHAIN)
    window.key(Key.Key_L)
    window.pick("supply_combo", "Validering")
    window.write("what_edit", "Pröva kunskaper")
    window.save()
    window.show_part(INTENT)
    window.press("Ändra avsiktsförklaringen")
    window.write("employers_part_edit", "Tar emot")
    window.write("municipalitys_part_edit", "Ordnar kurs")
    window.save()
    window.press("Förankra arbetsgivaren")
    window.write("name_edit", "Kim Ek")
    window.write("anchored_on_edit", "2026-11-20")
    window.save()
    assert window.file.row.anchored == 1
    held.anchor_all(key)
    window.page.reload()
    window.settle()
    window.page.table.setFocus()
    window.key(Key.Key_S)
    assert window.file.row.state is TrackState.AGREED
    assert "Parterna har enats" in window.page.parts.intent.parts.text
    window.page.table.setFocus()
    window.key(Key.Key_B)
    assert window.file.row.state is TrackState.PLANNING


def test_the_plan_is_written_and_somebody_added_with_an_outcome(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    person = People(unit).add("Ali", "Hassan")
    Tracks(unit).agreed()
    window = open_page(unit, page_tools, shown)
    window.show_part(PLAN)
    window.key(Key.Key_L)
    window.write("text_edit", "Träff")
    window.key(Key.Key_Return, CTRL)
    assert window.panel.ui.day_error_label.text() == "Skriv vilken dag det ska göras."
    window.write("day_edit", "2026-12-01")
    window.save()
    assert "Träff" in window.page.parts.plan.cards_of[window.file.recruiting[0].draft.part].text
    window.show_part(PEOPLE)
    window.key(Key.Key_L)
    window.pick("participant_id_combo", "Hassan, Ali")
    window.save()
    people = window.page.people
    assert [row.name.listed for row in people.model.shown] == ["Hassan, Ali"]
    people.table.setFocus()
    window.key(Key.Key_Return)
    window.pick("employed_combo", "Anställd")
    window.write("outcome_edit", "Tillsvidare")
    window.save()
    assert people.model.shown[0].outcome_text == "Anställd: Tillsvidare"
    assert people.summary.text() == "1 deltagare, 1 anställda, 0 utan utfall."
    people.file_button.click()
    assert window.opened == [("participants", person)]
    people.table.setFocus()
    window.key(Key.Key_Delete)
    assert not people.model.shown


def test_a_track_is_copied_and_taken_away(unit: Unit, page_tools: PageTools, shown: Shown) -> None:
    Tracks(unit).ready()
    window = open_page(unit, page_tools, shown)
    window.key(Key.Key_K)
    assert window.file.row.title == "Måltidsbiträden (kopia)"
    window.page.table.setFocus()
    window.key(Key.Key_Delete)
    assert [row.title for row in window.page.model.shown] == ["Måltidsbiträden"]


def test_who_takes_part_is_read_and_logged_only_when_it_is_shown(
    unit: Unit, page_tools: PageTools, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = Tracks(unit).add()
    person = People(unit).add("Ali", "Hassan")
    job_tracks.add_member(unit.chief, key, MemberDraft(person, MET))
    noted: list[str] = []
    monkeypatch.setattr(Context, "note", lambda _self, action, *_a, **_k: noted.append(action))
    window = open_page(unit, page_tools, shown)
    assert "job_tracks.read" not in noted
    window.show_part(PEOPLE)
    assert noted.count("job_tracks.read") == 1


def test_who_only_reads_has_no_way_to_change(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    Tracks(unit).add("maltid")
    window = open_page(unit, page_tools, shown, unit.as_role(Role.COORDINATOR))
    page = window.page
    assert page.file is not None
    assert not page.new_button.isVisible()
    assert not page.buttons.button("edit").isVisible()
    window.key(Key.Key_L)
    window.key(Key.Key_Return)
    assert window.panel is None
    assert page.papers.button.isVisible()


def test_what_is_typed_of_the_intention_is_kept(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    Tracks(unit).add()
    window = open_page(unit, page_tools, shown)
    window.show_part(INTENT)
    window.press("Ändra avsiktsförklaringen")
    window.write("employers_part_edit", "Halvskriven text")
    kept = window.page.acts.kept_form
    assert kept is not None
    kept.keep_now()
    window.settle()
    window.page.dock.close_panel()
    window.press("Ändra avsiktsförklaringen")
    assert window.panel.ui.employers_part_edit.toPlainText() == "Halvskriven text"
    window.save()
    assert window.file.intent == IntentDraft("Halvskriven text")
    assert window.page.acts.kept_form is None


def test_the_paper_of_the_part_is_saved(
    unit: Unit, page_tools: PageTools, shown: Shown, tmp_path: Path
) -> None:
    key: UUID = Tracks(unit).add("maltid")
    window = open_page(unit, page_tools, shown)
    assert window.page.parts.paper is TrackPaper.PROFILE
    window.show_part(INTENT)
    assert window.page.parts.paper is TrackPaper.INTENT
    window.show_part(PLAN)
    assert window.page.parts.paper is TrackPaper.RECRUITING
    for paper in TrackPaper:
        target = tmp_path / f"{paper.value}.pdf"
        window.page.papers.save(paper, target)
        window.settle()
        assert target.read_bytes().startswith(b"%PDF")
    window.page.open(key)
    window.settle()
    assert window.page.row is not None


def test_what_another_track_has_is_put_into_the_chain(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    held = Tracks(unit)
    held.ready(title="Andra")
    held.add(title="Första")
    window = open_page(unit, page_tools, shown)
    window.show_part(CHAIN)
    assert "Validering, finns i kedjan" in window.page.parts.chain.supply.text
    window.page.table.selectRow(1)
    window.settle()
    window.press("Lägg in Validering")
    assert [row.draft.what for row in window.file.measures] == ["Validering"]
    assert window.page.row is not None
    assert window.page.row.title == "Första"
