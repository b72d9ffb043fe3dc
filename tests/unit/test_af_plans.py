"""AF's plans: when they are to be made and renewed, what they lack, and the shares of AFR-11."""

from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.af_plans import (
    AfEnrolled,
    AfPlanFacts,
    AfPlanNeed,
    AfTimes,
    lacking,
    late_by_time,
    needs,
    shares,
)
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.names import PersonName

TODAY = date(2026, 11, 23)
TIMES = AfTimes(30, {1: 6, 2: 4, 3: 3})
ALI, BEA, CIA = new_id(), new_id(), new_id()
WHO = {
    ALI: AfEnrolled(PersonName("Ali", "A"), date(2026, 11, 1), date(2026, 11, 1)),
    BEA: AfEnrolled(PersonName("Bea", "B"), date(2026, 3, 1), date(2026, 3, 1)),
    CIA: AfEnrolled(PersonName("Cia", "C"), date(2024, 9, 1), date(2024, 9, 1)),
}


def facts(person: UUID, made: date | None, **more: object) -> AfPlanFacts:
    values = {
        "registered_on": date(2026, 3, 1),
        "renewed_on": None,
        "simplified": False,
        "support_need": True,
        "motivated": True,
        "activities": 2,
        "first_made_on": made,
        "delay": "",
    }
    return AfPlanFacts(participant_id=person, made_on=made, **(values | more))


def found(*plans: AfPlanFacts, **levels: int) -> dict[UUID, AfPlanNeed]:
    complexity = {BEA: levels["bea"]} if levels else {}
    return needs(WHO, plans, complexity, TIMES)


def test_without_a_plan_the_days_count_from_the_referral() -> None:
    need = found()[ALI]
    assert (need.made_due, need.renewal_due, need.due) == (
        date(2026, 12, 1),
        None,
        date(2026, 12, 1),
    )
    assert lacking(need, date(2026, 12, 1)) == ("Planen är inte gjord än",)
    assert lacking(need, date(2026, 12, 2)) == ("Planen är sen",)


def test_a_plan_is_renewed_by_how_complex_the_case_is() -> None:
    plan = facts(BEA, date(2026, 3, 31))
    assert found(plan)[BEA].renewal_due == date(2026, 9, 30)
    assert found(plan, bea=2)[BEA].renewal_due == date(2026, 7, 31)
    assert found(plan, bea=3)[BEA].renewal_due == date(2026, 6, 30)


def test_a_plan_is_current_until_the_day_it_is_renewed() -> None:
    need = found(facts(BEA, date(2026, 5, 23)))[BEA]
    assert need.renewal_due == TODAY
    assert need.is_current(TODAY)
    assert not need.is_current(TODAY + timedelta(days=1))


def test_what_a_plan_lacks_is_said_in_words() -> None:
    late = facts(BEA, date(2026, 4, 20), support_need=False, activities=0)
    assert lacking(found(late)[BEA], TODAY) == (
        "Ska förnyas",
        "Stödbehov saknas",
        "Insatserna är inte motiverade",
        "Skäl till dröjsmål saknas",
    )
    told = facts(BEA, date(2026, 4, 20), delay="Kunde inte komma.")
    assert "Skäl till dröjsmål saknas" not in lacking(found(told)[BEA], TODAY)


def test_the_shares_stand_beside_the_reports() -> None:
    people = found(
        facts(BEA, date(2026, 10, 1), first_made_on=date(2026, 3, 31)),
        facts(CIA, date(2026, 1, 15), registered_on=date(2024, 9, 1), motivated=False),
    ).values()
    told = {share.title: share for share in shares(people, TODAY)}
    assert [(s.part, s.whole) for s in told.values()] == [
        (2, 2),
        (2, 2),
        (1, 2),
        (1, 2),
        (0, 1),
        (1, 2),
    ]
    assert (told["Har en plan"].percent, told["Har en plan"].reported) == (100, 90)
    assert (told["Planen gjord i tid"].percent, told["Planen gjord i tid"].reported) == (50, 92)
    assert shares((), TODAY)[0].percent is None


def test_late_plans_are_counted_by_time_at_the_unit() -> None:
    people = found(facts(CIA, date(2026, 1, 15), registered_on=date(2024, 9, 1))).values()
    assert [(share.part, share.whole) for share in late_by_time(people, TODAY)] == [
        (0, 1),
        (1, 1),
        (0, 0),
        (1, 1),
    ]
