"""One timeline per person: each room's events, who sees them, and what is never on it."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.groups import GroupKind
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.mapping import MappingState, MatchOutcome
from ame_desktop.domain.participants import ConsentParty, NoteType
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.plans import LeaveKind, PlanKind, PlanParty, PlanState
from ame_desktop.domain.stages import Stage, StageNow
from ame_desktop.domain.subsidies import SubsidyState
from ame_desktop.domain.timelines import EventKind
from ame_desktop.services.context import Context
from ame_desktop.services.timelines import stage_now, timeline
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.follow_ups import AfDay, AfSlot, FollowUp
from ame_desktop.storage.models.groups import GroupActivity
from ame_desktop.storage.models.intake import IntakeMark, ProgressMark
from ame_desktop.storage.models.job_tracks import JobTrack, TrackParticipant
from ame_desktop.storage.models.mapping import Mapping, MappingSession, Matching
from ame_desktop.storage.models.participants import CaseNote, Consent, Referral
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.plans import BusCard, Certificate, LongLeave, Plan, PlanSigner
from ame_desktop.storage.models.subsidies import Subsidy, SubsidyType
from tests.support.people import add_person
from tests.support.units import Unit

DAY = date(2026, 10, 5)
LATER = date(2026, 10, 19)
LAST = date(2026, 12, 18)
LATE_EVENING = datetime(2026, 10, 4, 22, 30, tzinfo=UTC)
"""Half past midnight on the fifth of October, in Sweden."""
SECRET = "Ont i ryggen sedan i våras"


@pytest.fixture
def person(any_unit: Unit) -> UUID:
    return add_person(
        any_unit.chief, any_unit.arena("Utegrupp"), owner=any_unit.chief.actor.staff_id
    )


def told(ctx: Context, person: UUID, kind: EventKind) -> dict[str, date]:
    return {event.what: event.day for event in timeline(ctx, person).of(kind)}


def store(ctx: Context, *rows: Any) -> None:
    with ctx.write("test.rows") as work:
        work.add(*rows)
        work.done(None, "")


def referral_of(ctx: Context, person: UUID) -> UUID:
    with ctx.read() as reader:
        query = select(Referral.id).where(Referral.participant_id == person)
        return reader.execute(query).scalar_one()


def test_the_way_in_is_told(any_unit: Unit, person: UUID) -> None:
    chief, me = any_unit.chief, any_unit.chief.actor.staff_id
    referral = referral_of(chief, person)
    facts = {"participant_id": person, "referral_id": referral, "by_id": me}
    store(
        chief,
        IntakeMark(step=IntakeStep.CONTACT, done_on=DAY, note=SECRET, **facts),
        IntakeMark(step=IntakeStep.TALK, booked_on=LAST, **facts),
        IntakeMark(step=IntakeStep.MAPPING_BOOKED, booked_on=LAST, done_on=DAY, **facts),
        Consent(participant_id=person, party=ConsentParty.AF, given_on=DAY, withdrawn_on=LATER),
    )
    with chief.write("test.contact") as work:
        work.get(Referral, referral).contact_on = DAY
        work.done(None, "")
    found = told(chief, person, EventKind.INTAKE)
    assert found["Första kontakt"] == DAY
    contacts = [event for event in timeline(chief, person).events if event.what == "Första kontakt"]
    assert len(contacts) == 1
    assert found["Bokat: Inskrivningssamtal"] == LAST
    assert found["Bokat: Första kartläggningssamtalet"] == LAST
    assert found["Medgivande till Arbetsförmedlingen"] == DAY
    assert found["Medgivandet till Arbetsförmedlingen återtaget"] == LATER
    assert {"Aktualiserad, väg in AF", "Inskriven"} <= found.keys()


def test_mapping_and_matching_are_told_without_a_word_of_health(
    any_unit: Unit, person: UUID
) -> None:
    chief, me = any_unit.chief, any_unit.chief.actor.staff_id
    mapping = Mapping(
        participant_id=person,
        started_on=DAY,
        by_id=me,
        state=MappingState.SIGNED,
        reviewed_on=LATER,
        signed_on=LATER,
        summary=SECRET,
    )
    store(chief, mapping)
    made = {"participant_id": person, "made_on": LAST, "by_id": me, "judgement": SECRET}
    store(
        chief,
        MappingSession(
            mapping_id=mapping.id,
            participant_id=person,
            day=DAY,
            start_minute=540,
            minutes=60,
            held=True,
        ),
        Matching(outcome=MatchOutcome.TRAINING, **made),
        Matching(outcome=MatchOutcome.CARE, **made),
        ProgressMark(participant_id=person, day=LAST, closeness=4, note=SECRET, by_id=me),
    )
    found = told(chief, person, EventKind.MAPPING)
    assert found == {
        "Kartläggning påbörjad": DAY,
        "Kartläggningssamtal": DAY,
        "Kartläggningen genomgången tillsammans": LATER,
        "Kartläggningen undertecknad": LATER,
        "Matchning: arbetsträning": LAST,
        "Matchning": LAST,
        "Egen skattning: 4 av 10 nära arbete": LAST,
    }


def test_plans_leaves_and_journeys_are_told(any_unit: Unit, person: UUID) -> None:
    chief, me = any_unit.chief, any_unit.chief.actor.staff_id
    about = {"participant_id": person, "made_by_id": me, "made_on": DAY}
    plan = Plan(kind=PlanKind.LABOUR, state=PlanState.DRAFT, sent_at=LATE_EVENING, **about)
    broken = Plan(kind=PlanKind.BROKEN, state=PlanState.BROKEN, broken_on=LAST, **about)
    store(chief, plan, broken)
    store(
        chief,
        PlanSigner(plan_id=plan.id, participant_id=person, party=PlanParty.PERSON, signed_on=LATER),
        LongLeave(participant_id=person, kind=LeaveKind.TREATMENT, start=LATER, note=SECRET),
        BusCard(
            participant_id=person, start=DAY, end=LATER, route="", kilometres=9, reason="", by_id=me
        ),
        Certificate(participant_id=person, first_day=DAY, valid_to=LATER, seen_on=DAY),
    )
    assert told(chief, person, EventKind.PLANS) == {
        "Arbetsmarknadsplanering: upprättad": DAY,
        "Arbetsmarknadsplanering: skickad för underskrift": DAY,
        "Arbetsmarknadsplanering: undertecknad": LATER,
        "Bruten planering": LAST,
    }
    assert told(chief, person, EventKind.LEAVES) == {
        "Ledighet börjar": LATER,
        "Busskort till och med 2026-10-19": DAY,
        "Intyg till och med 2026-10-19": DAY,
    }


def test_work_and_supports_are_told(any_unit: Unit, person: UUID) -> None:
    chief, me = any_unit.chief, any_unit.chief.actor.staff_id
    with chief.read() as reader:
        support, name = reader.execute(select(SubsidyType.id, SubsidyType.name)).first() or ("", "")
    group = Arena(name="Jobbsök", kind=ArenaKind.GROUP, position=9)
    day = AfDay(day=LATER, start_minute=540, end_minute=720, discussion_minutes=30, slot_minutes=20)
    track = JobTrack(title="Kök")
    store(chief, group, day, track)
    about = {"participant_id": person, "start": DAY, "end": LAST}
    store(
        chief,
        GroupActivity(arena_id=group.id, kind=GroupKind.JOB_SEARCH, start=DAY),
        Membership(arena_id=group.id, **about),
        Placement(
            form=ActivityForm.FAT, state=PlacementState.APPROVED, decided_at=LATE_EVENING, **about
        ),
        Placement(form=ActivityForm.WORK_PRACTICE, state=PlacementState.DRAFT, **about),
        FollowUp(participant_id=person, held_on=LATER, by_id=me, how_it_goes=SECRET),
        FollowUp(participant_id=person, planned_on=LAST, by_id=me),
        AfSlot(af_day_id=day.id, participant_id=person, start_minute=570),
        Subsidy(type_id=support, state=SubsidyState.GRANTED, **about),
        TrackParticipant(track_id=track.id, employed=True, **about),
    )
    placed = told(chief, person, EventKind.PLACEMENTS)
    assert placed["FAT: godkänd"] == DAY
    assert placed["FAT: börjar"] == DAY
    assert placed["FAT: slutar"] == LAST
    assert not any("Praktik" in what for what in placed)
    assert told(chief, person, EventKind.FOLLOW_UPS) == {
        "Uppföljning": LATER,
        "Uppföljning planerad": LAST,
        "Möte på AF-dagen": LATER,
    }
    assert told(chief, person, EventKind.GROUPS) == {
        "Började i Jobbsök": DAY,
        "Slutade i Jobbsök": LAST,
        "Jobbspår Kök: börjar": DAY,
        "Jobbspår Kök: ledde till anställning": LAST,
    }
    assert told(chief, person, EventKind.SUBSIDIES)[f"{name}: börjar"] == DAY
    assert stage_now(chief, person) == StageNow(Stage.TRAINING, DAY)


def test_papers_and_decisions_are_told_but_never_a_drug_test(any_unit: Unit, person: UUID) -> None:
    chief, me = any_unit.chief, any_unit.chief.actor.staff_id
    decided = {
        "participant_id": person,
        "state": ApprovalState.APPROVED,
        "proposed_by_id": me,
        "proposed_at": LATE_EVENING,
        "decided_at": LATE_EVENING,
        "reason": SECRET,
    }
    store(
        chief,
        FinalDocument(
            participant_id=person,
            kind=DocumentKind.FINAL,
            number="SD-2026-901",
            state=DocumentState.FIXED,
            created_by_id=me,
            created_at=LATE_EVENING,
            fixed_by_id=me,
            fixed_at=LATE_EVENING,
            sent_on=LATER,
        ),
        ApprovalCase(kind=ApprovalKind.LEAVE, **decided),
        ApprovalCase(kind=ApprovalKind.DRUG_TEST, **decided),
        CaseNote(
            participant_id=person,
            written_at=LATE_EVENING,
            author_id=me,
            type=NoteType.PHONE,
            heading=SECRET,
            text=SECRET,
        ),
    )
    found = told(chief, person, EventKind.DOCUMENTS)
    assert found == {
        "Slutdokument SD-2026-901: fastställt": DAY,
        "Slutdokument SD-2026-901: skickat": LATER,
        "Ledighet: godkänt": DAY,
    }
    assert told(chief, person, EventKind.NOTES) == {"Anteckning: Telefonsamtal": DAY}
    assert not any(SECRET in event.what for event in timeline(chief, person).events)


def test_the_latest_stands_first_and_what_is_to_come_above_it(unit: Unit) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    store(unit.chief, FollowUp(participant_id=person, planned_on=LAST))
    days = [event.day for event in timeline(unit.chief, person).events]
    assert days == sorted(days, reverse=True)
    assert days[0] == LAST
