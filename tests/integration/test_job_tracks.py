"""Jobbspår laid up, changed, copied and taken through their steps, on a file and on a server."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ame_desktop.domain.errors import ChangedSinceError, DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.job_track_rows import IntentDraft, LanguageDraft, MemberDraft
from ame_desktop.domain.job_tracks import TrackParty, TrackState
from ame_desktop.services import job_tracks
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.services.undo import undo
from tests.support.agreements import Agreements
from tests.support.job_tracks import INTENT, MET, START, Tracks
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


def test_a_new_track_is_planned_with_every_party_to_be_anchored(any_unit: Unit) -> None:
    held = Tracks(any_unit)
    made = job_tracks.add_track(any_unit.chief, held.draft(title="  Kök   2027 "))
    assert made.changes.label == "Lade upp jobbspåret Kök 2027."
    row = held.file(made.value).row
    assert (row.title, row.employer, row.state) == (
        "Kök 2027",
        "Exempelköket AB",
        TrackState.PLANNING,
    )
    assert (row.parties, row.anchored, row.members) == (6, 0, 0)
    assert held.file(made.value).not_anchored == tuple(TrackParty)
    undo(any_unit.chief, made.changes)
    assert job_tracks.tracks(any_unit.chief) == ()


def test_a_track_starts_from_a_ready_profile_and_is_adapted(any_unit: Unit) -> None:
    held = Tracks(any_unit)
    file = held.file(held.add(profile="maltid"))
    assert file.row.draft.occupation == "Måltidsbiträde"
    assert [row.draft.text for row in file.merits] == [
        "Utbildning i livsmedelshygien",
        "Erfarenhet av storkök",
    ]
    assert [row.draft.level for row in file.demanded] == ["", "A2", "", "A2"]
    own = held.file(held.add(profile="maltid", occupation="Kallskänka"))
    assert own.row.draft.occupation == "Kallskänka"
    with pytest.raises(NotFoundError, match="Yrkesprofilen finns inte"):
        held.add(profile="nonsens")
    assert {row.key for row in job_tracks.track_choices(any_unit.chief).profiles} == {
        "maltid",
        "lokalvard",
        "vard",
        "barn",
        "park",
        "fastighet",
    }


def test_a_counterpart_is_the_employer_under_its_own_name(any_unit: Unit) -> None:
    held, customer = Tracks(any_unit), Agreements(any_unit).customer("Kostenheten")
    key = held.add(customer_id=customer, employer="Något annat")
    assert held.file(key).row.employer == "Kostenheten"
    assert (customer, "Kostenheten") in job_tracks.track_choices(any_unit.chief).customers
    with pytest.raises(DomainError, match="Välj eller skriv arbetsgivaren") as refused:
        held.add(employer=" ")
    assert refused.value.field == "employer"


def test_what_is_changed_is_stored_and_the_second_editor_is_told(any_unit: Unit) -> None:
    held = Tracks(any_unit)
    key = held.add()
    draft = held.draft(jobs=8, recurring=True, contact="Kim Ek", end=START + timedelta(days=90))
    job_tracks.change_track(any_unit.chief, key, 1, draft)
    assert held.file(key).row.draft == draft
    with pytest.raises(ChangedSinceError):
        job_tracks.change_track(any_unit.chief, key, 1, draft)


def test_nothing_is_agreed_before_the_parties_have_done_their_part(any_unit: Unit) -> None:
    held = Tracks(any_unit)
    key = held.add(met_on=None)
    assert [lack.rule for lack in held.file(key).lacks] == [
        "JSP-01",
        "JSP-02",
        "JSP-03",
        "JSP-08",
        "JSP-09",
    ]
    with pytest.raises(DomainError, match="Skriv vilken dag ni träffade arbetsgivaren") as no:
        held.step_on(key)
    assert no.value.rule == "JSP-01"
    ready = held.ready()
    assert held.file(ready).lacks == ()
    held.step_on(ready)
    assert held.file(ready).row.state is TrackState.AGREED


def test_what_the_parties_have_agreed_on_stands(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.agreed()
    with pytest.raises(DomainError, match="Gå tillbaka till planering"):
        job_tracks.set_intent(ctx, key, held.version(key), IntentDraft("Något annat"))
    job_tracks.step_back(ctx, key, held.version(key))
    job_tracks.set_intent(ctx, key, held.version(key), replace(INTENT, af_part="Kurs"))
    assert held.file(key).intent.af_part == "Kurs"
    with pytest.raises(DomainError, match="första steg"):
        job_tracks.step_back(ctx, key, held.version(key))


def test_a_rule_that_is_switched_off_refuses_nothing(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.ready(met_on=None)
    assert [lack.rule for lack in held.file(key).lacks] == ["JSP-01"]
    for rule in ("JSP-01", "JSP-04", "JSP-13"):
        seen = next(row for row in rule_list(ctx) if row.switch.rule == rule)
        set_rule(ctx, rule, False, TODAY, "Beslut", seen)
    held.step_on(key)
    assert held.file(key).row.state is TrackState.AGREED
    job_tracks.set_intent(ctx, key, held.version(key), IntentDraft("Ändrad", "Ändrad"))
    job_tracks.set_language(ctx, key, held.version(key), LanguageDraft(None, "Räcker"))
    assert held.file(key).language.language_judgement == "Räcker"


def test_language_is_judged_after_the_employer_has_met_people(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.add()
    for day in (None, TODAY + timedelta(days=1)):
        with pytest.raises(DomainError, match="träffade arbetsgivaren") as refused:
            job_tracks.set_language(ctx, key, 1, LanguageDraft(day, "A2 räcker"))
        assert refused.value.rule == "JSP-13"
    job_tracks.set_language(ctx, key, 1, LanguageDraft(TODAY, "A2 räcker"))
    assert held.file(key).language == LanguageDraft(TODAY, "A2 räcker")


def test_every_step_to_the_end_needs_its_own(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.agreed()
    assert {lack.rule for lack in held.file(key).lacks} == {"JSP-11"}
    running = held.recruiting(start=None)
    told = [lack.text for lack in held.file(running).lacks]
    assert told == ["Skriv vilken dag jobbspåret börjar.", "Lägg till minst en deltagare."]
    change = held.draft(start=MET)
    job_tracks.change_track(ctx, running, held.version(running), change)
    person = People(any_unit).add("Ali", "Hassan")
    member = job_tracks.add_member(ctx, running, MemberDraft(person, MET)).value
    held.step_on(running)
    with pytest.raises(DomainError, match="Skriv hur det gick för en deltagare"):
        held.step_on(running)
    done = MemberDraft(person, MET, TODAY, "B1", employed=True, outcome="Tillsvidare")
    job_tracks.change_member(ctx, member, 1, done)
    held.step_on(running)
    row = held.file(running).row
    assert (row.state, row.members, row.employed) == (TrackState.ENDED, 1, 1)
    with pytest.raises(DomainError, match="Kopiera det"):
        held.step_on(running)
    with pytest.raises(DomainError, match="Jobbspåret är avslutat"):
        job_tracks.remove_member(ctx, member, 2)


def test_a_copy_has_everything_but_days_and_people(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.recruiting()
    job_tracks.add_member(ctx, key, MemberDraft(People(any_unit).add("Ali", "Hassan"), TODAY))
    copied = held.file(job_tracks.copy_track(ctx, key).value)
    source = held.file(key)
    assert (copied.row.title, copied.row.copied_from) == (
        "Måltidsbiträden (kopia)",
        "Måltidsbiträden",
    )
    assert (copied.row.state, copied.row.members) == (TrackState.PLANNING, 0)
    assert copied.intent == source.intent
    assert [row.draft for row in copied.competences] == [row.draft for row in source.competences]
    assert [row.draft.what for row in copied.measures] == ["Validering"]
    assert len(copied.recruiting) == 3
    assert {row.draft.day for row in copied.recruiting} == {None}
    assert {row.draft.name for row in copied.anchors} == {"Kim Ek"}
    assert (copied.row.draft.met_on, copied.row.draft.start, copied.row.anchored) == (None, None, 0)


def test_only_a_planned_track_without_people_is_taken_away(any_unit: Unit) -> None:
    held, ctx = Tracks(any_unit), any_unit.chief
    key = held.ready()
    later = job_tracks.copy_track(ctx, key).value
    made = job_tracks.remove_track(ctx, key, held.version(key))
    assert held.file(later).row.copied_from == ""
    undo(ctx, made.changes)
    assert len(held.file(key).anchors) == 6
    held.step_on(key)
    with pytest.raises(DomainError, match="planeras"):
        job_tracks.remove_track(ctx, key, held.version(key))
    other = held.add()
    job_tracks.add_member(ctx, other, MemberDraft(People(any_unit).add("Ali", "Hassan"), TODAY))
    with pytest.raises(DomainError, match="har deltagare"):
        job_tracks.remove_track(ctx, other, held.version(other))
    with pytest.raises(NotFoundError):
        job_tracks.track(ctx, new_id())
