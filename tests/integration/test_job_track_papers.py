"""The three papers of a jobbspår and its two lists, on a file and on a server."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.job_track_rows import CompetenceDraft, LanguageDraft, MemberDraft
from ame_desktop.domain.job_tracks import NOT_BINDING
from ame_desktop.domain.log import LogKind
from ame_desktop.services import job_tracks
from ame_desktop.services.customer_merging import merge
from ame_desktop.services.customers import remove_customer
from ame_desktop.services.exports import preview_list
from ame_desktop.services.job_tracks import TrackPaper
from ame_desktop.storage.models.access import LogEntry
from tests.support.agreements import Agreements
from tests.support.job_tracks import MET, START, Tracks
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


def words(unit: Unit, key: UUID, paper: TrackPaper) -> str:
    return " ".join(pdf_text(job_tracks.track_pdf(unit.chief, key, paper)).split())


def test_the_profile_keeps_demands_apart_from_merits(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.ready(occupation="Måltidsbiträde")
    job_tracks.store_competence(ctx, key, CompetenceDraft("Körkort B", demanded=False))
    told = words(any_unit, key, TrackPaper.PROFILE)
    assert told.index("Krav") < told.index("Läsa recept") < told.index("Meriterande")
    assert told.index("Meriterande") < told.index("Körkort B")
    assert "A2: vardagliga samtal med stöd." in told
    assert "inte träffat deltagare" in told
    job_tracks.set_language(ctx, key, held.version(key), LanguageDraft(TODAY, "A2 räcker."))
    told = words(any_unit, key, TrackPaper.PROFILE)
    assert "A2 räcker." in told
    assert "23 november 2026" in told


def test_the_intention_says_that_it_does_not_bind_and_who_stands_behind_it(any_unit: Unit) -> None:
    held = Tracks(any_unit)
    key = held.agreed()
    told = words(any_unit, key, TrackPaper.INTENT)
    for text in (NOT_BINDING, "Tar emot fem på praktik.", "Validering", "Kim Ek", "Facket"):
        assert text in told
    assert told.count("2 november 2026") == 7
    assert "Underskrifter" in told
    bare = held.add()
    for row in held.file(bare).anchors:
        job_tracks.remove_anchor(any_unit.chief, row.anchor_id, row.version)
    assert "Underskrifter" not in words(any_unit, bare, TrackPaper.INTENT)


def test_the_plan_for_recruiting_has_its_three_parts(any_unit: Unit) -> None:
    key = Tracks(any_unit).recruiting()
    told = words(any_unit, key, TrackPaper.RECRUITING)
    for text in ("Strategi", "Tidplan", "Arbetsgivarens medverkan", "1 december 2026"):
        assert text in told


def test_no_paper_names_anybody_and_making_one_is_logged(unit: Unit, tmp_path: Path) -> None:
    key = Tracks(unit).recruiting()
    person = People(unit).add("Ali", "Hassan")
    job_tracks.add_member(unit.chief, key, MemberDraft(person, TODAY))
    for paper in TrackPaper:
        name = job_tracks.track_paper_name(unit.chief, paper)
        assert name == f"{paper.value}_2026-11-23.pdf"
        target = job_tracks.save_track_pdf(unit.chief, key, paper, tmp_path / name)
        told = pdf_text(target.read_bytes())
        assert "Hassan" not in told
        assert "inga uppgifter om deltagare" in told
    with unit.store.read() as reader:
        query = select(LogEntry.kind).where(LogEntry.action == "job_tracks.print")
        assert reader.scalars(query).all() == [LogKind.PRINT] * 3


def test_the_lists_tell_of_tracks_and_of_who_got_a_job(any_unit: Unit) -> None:
    held, people = Tracks(any_unit), People(any_unit)
    key = held.recruiting(contact="Siv Ask", end=date(2027, 5, 31))
    ali, eva = people.add("Ali", "Hassan"), people.add("Eva", "Berg")
    done = MemberDraft(ali, MET, TODAY, "B1", employed=True, outcome="Hemligt")
    job_tracks.add_member(any_unit.chief, key, done)
    job_tracks.add_member(any_unit.chief, key, MemberDraft(eva, MET))
    wish = ListWish("jobbspar", START, START)
    [row] = preview_list(any_unit.chief, wish, 10).rows
    assert row[:5] == ("Måltidsbiträden", "Rekrytering", "Exempelköket AB", "", "5")
    assert row[9:14] == ("6", "6", "2", "1", "1")
    assert "Siv Ask" not in row
    early = ListWish("jobbspar", date(2026, 1, 1), date(2026, 12, 31))
    assert preview_list(any_unit.chief, early, 10).rows == ()
    told = preview_list(any_unit.chief, ListWish("jobbspar-deltagare", START, START), 10)
    assert [row[-2:] for row in told.rows] == [("", ""), ("B1", "Ja")]
    assert "Hemligt" not in str(told.rows)


def test_a_counterpart_with_tracks_is_kept_and_merged_with_them(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    kept, other = (Agreements(any_unit).customer(name) for name in ("Köket", "Kök Nord"))
    key = held.add(customer_id=other)
    with pytest.raises(DomainError, match="används redan"):
        remove_customer(ctx, other, 1)
    merge(ctx, kept, 1, other, 1)
    assert held.file(key).row.employer == "Köket"
