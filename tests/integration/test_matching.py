"""Matching: what is written down, what is suggested, and the mapping it waits for."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.arenas import ArenaDraft
from ame_desktop.domain.catalogue import TemplateDraft
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.mapping import MappingState, MatchOutcome
from ame_desktop.domain.matching import MatchDraft, SkillDraft, SkillSource
from ame_desktop.domain.participants import OwnerKind, Protection, ReferralRoute
from ame_desktop.domain.progress import RatingDraft
from ame_desktop.domain.restrictions import QualificationKind, RestrictionKind
from ame_desktop.domain.suggestions import Fit, Suggestion
from ame_desktop.services.arenas import add_arena
from ame_desktop.services.catalogue import save_template
from ame_desktop.services.context import Context
from ame_desktop.services.exports import preview_list
from ame_desktop.services.matching.desk import matching_desk
from ame_desktop.services.matching.ratings import change_rating, rate, remove_rating
from ame_desktop.services.matching.records import add_match, change_match, remove_match
from ame_desktop.services.matching.skills import add_skill, remove_skill
from ame_desktop.services.rule_switches import rule_list, set_rule
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.intake import ProgressMark
from ame_desktop.storage.models.mapping import Mapping
from ame_desktop.storage.models.participants import Qualification, Referral, WorkRestriction
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


@pytest.fixture
def ali(any_unit: Unit) -> UUID:
    """A person whose case is the chief's, who acts with every role."""
    person = People(any_unit).add("Ali")
    with any_unit.chief.write("test.case") as work:
        work.add(
            Referral(
                participant_id=person,
                route=ReferralRoute.AF,
                received_on=TODAY,
                owner_kind=OwnerKind.CONSULTANT,
                owner_staff_id=any_unit.chief.actor.staff_id,
            )
        )
        work.done(None, "")
    return person


def sign_mapping(ctx: Context, person: UUID, state: MappingState = MappingState.SIGNED) -> None:
    with ctx.write("test.mapping") as work:
        work.add(
            Mapping(
                id=new_id(),
                participant_id=person,
                state=state,
                started_on=TODAY,
                by_id=ctx.actor.staff_id,
                signed_on=TODAY,
            )
        )
        work.done(None, "")


def test_a_place_is_matched_when_the_mapping_is_signed(any_unit: Unit, ali: UUID) -> None:
    ctx = any_unit.chief
    draft = MatchDraft(
        TODAY, MatchOutcome.PLACE, any_unit.arena("Innegrupp"), judgement="Kan det redan."
    )
    assert matching_desk(ctx, ali).unsigned
    sign_mapping(ctx, ali, MappingState.REVIEWED)
    with pytest.raises(DomainError, match="undertecknad"):
        add_match(ctx, ali, draft)
    sign_mapping(ctx, ali)
    stored = add_match(ctx, ali, replace(draft, wish="Vill laga cyklar", needs=("Paus",)))
    assert stored.changes.label == "Skrev in en matchning för Ali."
    (row,) = matching_desk(ctx, ali).matches
    assert (row.where, row.outcome, row.by) == ("Innegrupp", "Plats eller uppgift", "Anna Berg")
    assert (row.draft.needs, matching_desk(ctx, ali).wish) == (("Paus",), "Vill laga cyklar")
    undo(ctx, stored.changes)
    assert matching_desk(ctx, ali).matches == ()


def test_the_rule_can_be_switched_off(any_unit: Unit, ali: UUID) -> None:
    ctx = any_unit.chief
    seen = next(row for row in rule_list(ctx) if row.switch.rule == "OSB-52")
    set_rule(ctx, "OSB-52", on=False, valid_from=TODAY, source="Nämndens beslut", seen=seen)
    assert not matching_desk(ctx, ali).unsigned
    draft = MatchDraft(TODAY, MatchOutcome.TRAINING, place="Återbruket AB", judgement="Nära.")
    add_match(ctx, ali, draft)
    assert matching_desk(ctx, ali).matches[0].where == "Återbruket AB"


def test_another_way_is_recorded_changed_and_taken_away(any_unit: Unit, ali: UUID) -> None:
    ctx = any_unit.chief
    draft = MatchDraft(TODAY, MatchOutcome.EDUCATION, place="Komvux", judgement="Vill läsa.")
    key = add_match(ctx, ali, draft).value
    row = matching_desk(ctx, ali).matches[0]
    change_match(ctx, key, row.version, replace(draft, outcome=MatchOutcome.CARE))
    with pytest.raises(ConflictError):
        change_match(ctx, key, row.version, draft)
    with pytest.raises(DomainError, match="undertecknad"):
        change_match(ctx, key, row.version + 1, replace(draft, outcome=MatchOutcome.PLACE))
    assert matching_desk(ctx, ali).matches[0].outcome == "Vård eller behandling"
    with pytest.raises(ConflictError):
        remove_match(ctx, key, row.version)
    gone = remove_match(ctx, key, row.version + 1)
    assert matching_desk(ctx, ali).matches == ()
    undo(ctx, gone.changes)
    assert len(matching_desk(ctx, ali).matches) == 1


def suggested(ctx: Context, person: UUID, name: str) -> Suggestion:
    rows = matching_desk(ctx, person).suggestions
    return next(row for row in rows if row.candidate.name == name)


def test_suggestions_weigh_tasks_arenas_and_what_the_person_can(any_unit: Unit, ali: UUID) -> None:
    ctx, indoors = any_unit.chief, any_unit.arena("Innegrupp")
    heavy = TemplateDraft("Returpapper", indoors, lift_kilograms=20, needs_driver=True)
    save_template(ctx, heavy)
    save_template(ctx, TemplateDraft("Laga cyklar", indoors))
    save_template(ctx, TemplateDraft("Gammal uppgift", indoors, active=False))
    add_arena(ctx, ArenaDraft("Växthus", calm=True, capacity=1))
    with ctx.write("test.person") as work:
        work.add(
            WorkRestriction(
                participant_id=ali, kind=RestrictionKind.LIFTING, text="", max_kilograms=10
            ),
            WorkRestriction(
                participant_id=ali,
                kind=RestrictionKind.CALM,
                text="",
                valid_to=date(2026, 11, 22),
            ),
            Qualification(
                participant_id=ali, kind=QualificationKind.DRIVING_B, valid_to=date(2026, 11, 22)
            ),
        )
        work.done(None, "")
    add_skill(ctx, ali, SkillDraft("Lagar cyklar", SkillSource.LEISURE))
    names = [row.candidate.name for row in matching_desk(ctx, ali).suggestions]
    assert names[0] == "Laga cyklar"
    assert "Gammal uppgift" not in names
    assert "Placering på andra enheter" not in names
    paper = suggested(ctx, ali, "Returpapper")
    assert (paper.fit, paper.resources) == (Fit.ADAPTED, ())
    assert paper.hinder == ("Kan kräva lyft på 20 kg; personen lyfter högst 10 kg.",)
    People(any_unit).add("Bo", arena="Växthus")
    assert suggested(ctx, ali, "Växthus").full


def test_skills_and_ratings_are_kept_as_lists(any_unit: Unit, ali: UUID) -> None:
    ctx = any_unit.chief
    key = add_skill(ctx, ali, SkillDraft("Lagar mat för många", SkillSource.WORK, 2012)).value
    add_skill(ctx, ali, SkillDraft("Dari och svenska", SkillSource.LANGUAGE))
    rows = matching_desk(ctx, ali).skills
    assert [(row.text, row.year) for row in rows] == [
        ("Lagar mat för många", 2012),
        ("Dari och svenska", None),
    ]
    gone = remove_skill(ctx, key)
    assert len(matching_desk(ctx, ali).skills) == 1
    undo(ctx, gone.changes)
    assert len(matching_desk(ctx, ali).skills) == 2
    mark = rate(ctx, ali, RatingDraft(TODAY, 4)).value
    rate(ctx, ali, RatingDraft(date(2026, 10, 1), 3, 2, "Vid starten"))
    ratings = matching_desk(ctx, ali).ratings
    assert [(row.closeness, row.draft.complexity) for row in ratings] == [(3, 2), (4, None)]
    change_rating(ctx, mark, 1, RatingDraft(TODAY, 5))
    with pytest.raises(ConflictError):
        remove_rating(ctx, mark, 1)
    remove_rating(ctx, mark, 2)
    assert [row.closeness for row in matching_desk(ctx, ali).ratings] == [3]


def test_each_look_is_logged(any_unit: Unit, ali: UUID) -> None:
    matching_desk(any_unit.chief, ali)
    with any_unit.store.read() as reader:
        query = select(LogEntry.kind).where(LogEntry.action == "matching.read")
        assert reader.scalars(query).all() == [LogKind.READ]


def test_the_list_tells_the_first_and_the_latest_answer(unit: Unit) -> None:
    ctx, people = unit.chief, People(unit)
    near, hidden = people.add("Ali", "Sand"), people.add("Hemlig", protection=Protection.MARKED)
    with ctx.write("test.ratings") as work:
        work.add(
            *(
                ProgressMark(participant_id=person, day=date(2026, month, 1), closeness=closeness)
                for person in (near, hidden)
                for month, closeness in ((3, 2), (6, None), (9, 6))
            )
        )
        work.done(None, "")
    wish = ListWish("narhet", with_names=True, purpose="Uppföljning")
    assert preview_list(ctx, wish).rows == (
        ("Sand, Ali", "2026-03-01", "2", "2026-09-01", "6", "4", "2"),
    )
    later = replace(wish, first=date(2026, 4, 1))
    assert preview_list(ctx, later).rows[0][2:6:2] == ("6", "6")
