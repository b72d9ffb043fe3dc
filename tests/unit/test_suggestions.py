"""Suggestions of places: demands against adaptations, and what the person can before all."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.mapping import MatchOutcome
from ame_desktop.domain.matching import (
    MatchDraft,
    SkillDraft,
    SkillSource,
    checked_match,
    checked_skill,
)
from ame_desktop.domain.progress import RatingDraft, RatingRow, checked_rating, progression
from ame_desktop.domain.qualifications import DRIVING
from ame_desktop.domain.restrictions import QualificationKind, RestrictionKind
from ame_desktop.domain.suggestions import Candidate, Fit, Held, PersonSide, suggestions

TODAY = date(2026, 11, 23)
INDOORS, OUTDOORS = uuid4(), uuid4()
PAINT = Candidate(OUTDOORS, "Utegrupp", outdoor=True, template_id=uuid4(), task="Måla staket")
PAPER = Candidate(
    OUTDOORS, "Utegrupp", template_id=uuid4(), task="Returpapper", lift_kilograms=15,
    demands=frozenset({RestrictionKind.LIFTING}), needs_driver=True,
)  # fmt: skip
SEW = Candidate(INDOORS, "Innegrupp", calm=True, free=2, template_id=uuid4(), task="Sy påsar")


def only(person: PersonSide, candidate: Candidate) -> tuple[Fit, tuple[str, ...], tuple[str, ...]]:
    (found,) = suggestions(person, [candidate])
    return found.fit, found.resources, found.hinder


def test_what_a_person_can_comes_first() -> None:
    person = PersonSide(skills=("Målare i tio år.",), wish="Vill gärna sy")
    assert suggestions(person, [PAPER, SEW, PAINT])[0].candidate is PAINT
    assert only(person, PAINT)[1] == ("Kan: Målare i tio år.",)
    assert only(PersonSide(wish="sömnad och påsar"), SEW)[1] == ("Stämmer med personens önskemål.",)


def test_a_lift_that_is_too_heavy_asks_for_adaptation() -> None:
    light = PersonSide(needs=(Held(RestrictionKind.LIFTING, 10),))
    said = "Kan kräva lyft på 15 kg; personen lyfter högst 10 kg."
    assert only(light, PAPER) == (Fit.ADAPTED, (), (said,))
    strong = PersonSide(needs=(Held(RestrictionKind.LIFTING, 15),))
    assert only(strong, PAPER)[0] is Fit.GOOD
    unknown = PersonSide(needs=(Held(RestrictionKind.LIFTING),))
    assert only(unknown, PAPER)[2] == ("Kan kräva lyft på 15 kg.",)
    heavy = Candidate(INDOORS, "Inne", demands=frozenset({RestrictionKind.LIFTING}))
    assert only(light, heavy)[2] == ("Kan kräva tunga lyft.",)
    assert only(light, SEW)[2] == ()


def test_more_than_one_hinder_and_a_full_place_do_not_suit() -> None:
    needs = (Held(RestrictionKind.LIFTING, 5), Held(RestrictionKind.CALM))
    assert only(PersonSide(needs=needs), PAPER)[0] is Fit.POOR
    full = Candidate(INDOORS, "Innegrupp", free=0)
    fit, _, hinder = only(PersonSide(), full)
    assert (fit, hinder) == (Fit.POOR, ("Inga platser är lediga på Innegrupp.",))
    assert only(PersonSide(here=frozenset({INDOORS})), full)[0] is Fit.GOOD


def test_a_calm_place_suits_who_needs_one() -> None:
    calm = PersonSide(needs=(Held(RestrictionKind.CALM),))
    assert only(calm, SEW) == (Fit.GOOD, ("Lugn miljö, som personen behöver.",), ())
    assert only(calm, PAINT)[2] == ("Personen behöver en lugn miljö.",)
    pollen = PersonSide(needs=(Held(RestrictionKind.POLLEN),))
    assert only(pollen, PAINT)[2] == ("Är utomhus där det kan finnas pollen.",)
    assert only(pollen, SEW)[2] == ()


def test_licences_and_certificates_count_where_they_are_used() -> None:
    drives = PersonSide(qualifications=DRIVING)
    assert only(drives, PAPER)[1] == ("Har körkort och får köra.",)
    barred = PersonSide((Held(RestrictionKind.DRIVING),), DRIVING)
    assert only(barred, PAPER)[1:] == ((), ("Kräver att någon annan i laget kör.",))
    saws = PersonSide(qualifications=frozenset({QualificationKind.BRUSH_SAW.value}))
    clearing = Candidate(OUTDOORS, "Ute", task="Hålla rent", qualifications=("Röjsåg", "truck"))
    assert only(saws, clearing)[1] == ("Har behörighet: Röjsåg.",)
    assert only(saws, Candidate(OUTDOORS, "Ute", task="Röja sly"))[1] == ()


def test_what_did_not_go_before_is_told() -> None:
    tried = ((OUTDOORS, PAINT.template_id, date(2026, 5, 4), "Vård eller behandling"),)
    fit, _, hinder = only(PersonSide(tried=tried), PAINT)
    assert (fit, hinder) == (Fit.ADAPTED, ("Prövades 2026-05-04: vård eller behandling.",))
    assert only(PersonSide(tried=tried), SEW)[2] == ()


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.sampled_from(tuple(RestrictionKind)), max_size=4),
    st.lists(st.text(max_size=30), max_size=3),
    st.text(max_size=40),
)
def test_every_place_is_there_once_and_the_best_stand_first(
    kinds: list[RestrictionKind], skills: list[str], wish: str
) -> None:
    person = PersonSide(tuple(Held(kind) for kind in kinds), frozenset(), tuple(skills), wish)
    found = suggestions(person, [PAINT, PAPER, SEW])
    assert {row.key for row in found} == {
        (row.arena_id, row.template_id) for row in (PAINT, PAPER, SEW)
    }
    order = [list(Fit).index(row.fit) for row in found]
    assert order == sorted(order)


PLACED = MatchDraft(TODAY, MatchOutcome.PLACE, INDOORS, judgement="Personen kan det redan.")


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (MatchDraft(date(2026, 11, 24)), "inte varit"),
        (MatchDraft(TODAY, MatchOutcome.PLACE, judgement="Bra"), "Välj en plats i enheten"),
        (MatchDraft(TODAY, MatchOutcome.CARE), "varför det passar"),
        (MatchDraft(TODAY, place="x" * 201), "högst 200"),
    ],
)
def test_a_matching_says_where_and_why(draft: MatchDraft, said: str) -> None:
    with pytest.raises(DomainError, match=said):
        checked_match(draft, TODAY, unsigned=False)


def test_a_place_waits_for_a_signed_mapping_and_another_way_does_not() -> None:
    with pytest.raises(DomainError, match="undertecknad") as refused:
        checked_match(PLACED, TODAY, unsigned=True)
    assert refused.value.rule == "OSB-52"
    assert checked_match(PLACED, TODAY, unsigned=False).arena_id == INDOORS
    care = MatchDraft(TODAY, MatchOutcome.CARE, needs=(" ", "Ring först "), judgement=" Ja ")
    checked = checked_match(care, TODAY, unsigned=True)
    assert (checked.needs, checked.judgement) == (("Ring först",), "Ja")


def test_skills_and_ratings_are_checked() -> None:
    assert checked_skill(SkillDraft(" Svetsa ", SkillSource.WORK, 2001), TODAY).text == "Svetsa"
    for wrong in (SkillDraft(" ", SkillSource.WORK), SkillDraft("A", SkillSource.WORK, 2027)):
        with pytest.raises(DomainError):
            checked_skill(wrong, TODAY)
    assert checked_rating(RatingDraft(TODAY, 10, 3), TODAY).closeness == 10
    for rating in (
        RatingDraft(TODAY, None),
        RatingDraft(TODAY, 0),
        RatingDraft(TODAY, 11),
        RatingDraft(TODAY, 5, 4),
        RatingDraft(date(2026, 11, 24), 5),
    ):
        with pytest.raises(DomainError):
            checked_rating(rating, TODAY)


def test_progression_is_told_from_first_to_last() -> None:
    def rows(*answers: int | None) -> list[RatingRow]:
        days = (date(2026, 1, 1 + n) for n in range(9))
        return [
            RatingRow(UUID(int=n), 1, "", RatingDraft(day, answer))
            for n, (day, answer) in enumerate(zip(days, answers, strict=False))
        ]

    assert progression(rows(None)) == "Personen har inte svarat än."
    assert progression(rows(4)) == "4 av 10 den 2026-01-01."
    assert progression(rows(4, None, 6)).endswith("till 6 (2026-01-03): närmare arbete.")
    assert progression(rows(6, 4)).endswith(": längre från arbete.")
    assert progression(rows(5, 2, 5)).endswith(": lika.")
