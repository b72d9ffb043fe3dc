"""The parts of a jobbspår and who takes part, on a file and on a server."""

from datetime import date, timedelta

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ChangedSinceError, ConflictError, DomainError, NotFoundError
from ame_desktop.domain.job_track_rows import (
    AnchorDraft,
    CompetenceDraft,
    MeasureDraft,
    MemberDraft,
    RecruitingDraft,
)
from ame_desktop.domain.job_tracks import RecruitingPart, SupplyKind, TrackParty
from ame_desktop.domain.participants import Protection
from ame_desktop.services import job_tracks
from tests.support.job_tracks import MET, START, Tracks
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


def test_what_is_demanded_stands_apart_from_what_is_a_merit(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.add()
    job_tracks.store_competence(ctx, key, CompetenceDraft("Läsa recept", level="A2"))
    merit = CompetenceDraft("Körkort B", demanded=False)
    made = job_tracks.store_competence(ctx, key, merit).value
    file = held.file(key)
    assert [row.draft.text for row in file.demanded] == ["Läsa recept"]
    assert [row.draft.text for row in file.merits] == ["Körkort B"]
    demanded = CompetenceDraft("Körkort B")
    job_tracks.store_competence(ctx, key, demanded, (made, 1))
    assert len(held.file(key).demanded) == 2
    with pytest.raises(ChangedSinceError):
        job_tracks.store_competence(ctx, key, demanded, (made, 1))
    job_tracks.remove_competence(ctx, made, 2)
    assert held.file(key).merits == ()
    with pytest.raises(DomainError, match="Välj en språknivå"):
        job_tracks.store_competence(ctx, key, CompetenceDraft("Tala", level="D9"))
    with pytest.raises(DomainError, match="Skriv vad som behövs"):
        job_tracks.store_competence(ctx, key, CompetenceDraft(" "))


def test_the_chain_keeps_its_order_and_a_measure_can_be_moved_up(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.add()
    for what in ("Sfi", "Kurs", "Praktik"):
        job_tracks.store_measure(ctx, key, MeasureDraft(SupplyKind.ADULT_EDUCATION, what))
    last = held.file(key).measures[2]
    job_tracks.move_measure_up(ctx, last.measure_id, last.version)
    assert [row.draft.what for row in held.file(key).measures] == ["Sfi", "Praktik", "Kurs"]
    first = held.file(key).measures[0]
    told = job_tracks.move_measure_up(ctx, first.measure_id, first.version)
    assert told.changes.label == "Sfi är nu insats 1."
    draft = MeasureDraft(
        SupplyKind.SUPPORT, "Språkstöd", "Komvux", "Kim Ek", START, START + timedelta(days=30)
    )
    stored = (first.measure_id, first.version)
    job_tracks.store_measure(ctx, key, draft, stored)
    row = held.file(key).measures[0]
    assert row.draft == draft
    with pytest.raises(DomainError, match="Sista dag ska vara"):
        wrong = MeasureDraft(SupplyKind.SUPPORT, "Stöd", start=START, end=MET)
        job_tracks.store_measure(ctx, key, wrong)
    job_tracks.remove_measure(ctx, row.measure_id, row.version)
    assert [row.draft.what for row in held.file(key).measures] == ["Praktik", "Kurs"]


def test_a_party_says_yes_on_a_day_by_somebody(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.add()
    union = next(row for row in held.file(key).anchors if row.draft.party is TrackParty.UNION)
    stored = (union.anchor_id, union.version)
    for draft, said in (
        (AnchorDraft(TrackParty.UNION, "Kim", TODAY + timedelta(days=1)), "efter i dag"),
        (AnchorDraft(TrackParty.UNION, " ", TODAY), "vem som har sagt ja"),
    ):
        with pytest.raises(DomainError, match=said):
            job_tracks.store_anchor(ctx, key, draft, stored)
    job_tracks.store_anchor(ctx, key, AnchorDraft(TrackParty.UNION, "Kim", TODAY), stored)
    assert (held.file(key).row.anchored, len(held.file(key).not_anchored)) == (1, 5)
    with pytest.raises(ConflictError):
        job_tracks.store_anchor(ctx, key, AnchorDraft(TrackParty.UNION, "En till"))
    job_tracks.remove_anchor(ctx, union.anchor_id, union.version + 1)
    assert held.file(key).row.parties == 5
    job_tracks.store_anchor(ctx, key, AnchorDraft(TrackParty.UNION))
    assert held.file(key).row.parties == 6


def test_the_plan_for_recruiting_has_three_parts_and_days(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.add()
    timetable = RecruitingPart.TIMETABLE
    with pytest.raises(DomainError, match="vilken dag") as refused:
        job_tracks.store_recruiting(ctx, key, RecruitingDraft(timetable, "Informationsträff"))
    assert refused.value.field == "day"
    draft = RecruitingDraft(timetable, "Informationsträff", START)
    made = job_tracks.store_recruiting(ctx, key, draft).value
    job_tracks.store_recruiting(ctx, key, RecruitingDraft(RecruitingPart.STRATEGY, "Bred"))
    assert [row.draft for row in held.file(key).part(timetable)] == [draft]
    moved = RecruitingDraft(timetable, "Studiebesök", START + timedelta(days=7))
    job_tracks.store_recruiting(ctx, key, moved, (made, 1))
    assert [row.draft for row in held.file(key).part(timetable)] == [moved]
    job_tracks.remove_recruiting(ctx, made, 2)
    assert held.file(key).part(timetable) == ()


def test_a_person_is_on_a_track_once_with_level_and_outcome(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key, people = held.add(), People(any_unit)
    ali, eva = people.add("Ali", "Hassan"), people.add("Eva", "Berg")
    made = job_tracks.add_member(ctx, key, MemberDraft(ali, MET, level="A2")).value
    job_tracks.add_member(ctx, key, MemberDraft(eva, MET))
    with pytest.raises(DomainError, match="redan med"):
        job_tracks.add_member(ctx, key, MemberDraft(ali, TODAY))
    with pytest.raises(DomainError, match="Utfallet skrivs när"):
        early = MemberDraft(ali, TODAY + timedelta(days=1), employed=False)
        job_tracks.change_member(ctx, made, 1, early)
    with pytest.raises(DomainError, match="Lägg till personen i stället"):
        job_tracks.change_member(ctx, made, 1, MemberDraft(eva, MET))
    done = MemberDraft(ali, MET, TODAY, "B1", employed=True, outcome="Tillsvidare, 75 procent")
    job_tracks.change_member(ctx, made, 1, done)
    rows = job_tracks.members(ctx, key)
    assert [(row.name.listed, row.outcome_text) for row in rows] == [
        ("Berg, Eva", ""),
        ("Hassan, Ali", "Anställd: Tillsvidare, 75 procent"),
    ]
    row = held.file(key).row
    assert (row.members, row.decided, row.employed) == (2, 1, 1)
    job_tracks.remove_member(ctx, made, 2)
    assert [row.name.listed for row in job_tracks.members(ctx, key)] == ["Berg, Eva"]


def test_a_protected_person_is_neither_seen_nor_counted_by_others(any_unit: Unit) -> None:
    held = Tracks(any_unit)
    key, people = held.add(), People(any_unit)
    hidden = people.add("Xeno", "Hemlig", protection=Protection.MARKED)
    people.name_reader(hidden, any_unit.chief.actor.staff_id)
    made = job_tracks.add_member(any_unit.chief, key, MemberDraft(hidden, MET)).value
    other = any_unit.as_role(Role.CONSULTANT)
    assert job_tracks.members(other, key) == ()
    assert job_tracks.track(other, key).row.members == 0
    assert len(job_tracks.members(any_unit.chief, key)) == 1
    with pytest.raises(NotFoundError):
        job_tracks.add_member(other, held.add(), MemberDraft(hidden, MET))
    with pytest.raises(NotFoundError):
        job_tracks.remove_member(other, made, 1)


def test_the_supply_is_what_all_chains_are_made_of(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    one, other = held.add(), held.add(title="Städ")
    for key, supply, what in (
        (one, SupplyKind.SUPPORT, "Språkstöd"),
        (one, SupplyKind.VALIDATION, "Prövning"),
        (other, SupplyKind.SUPPORT, "Språkstöd"),
    ):
        job_tracks.store_measure(ctx, key, MeasureDraft(supply, what, "Komvux"))
    known = job_tracks.track_choices(ctx).supply
    assert [(item.supply, item.text, item.tracks) for item in known] == [
        (SupplyKind.VALIDATION, "Prövning (Komvux)", 1),
        (SupplyKind.SUPPORT, "Språkstöd (Komvux)", 2),
    ]
