"""Stödradarn: what ends, what to apply for, what to claim, and the money of the coming months."""

from datetime import date, timedelta
from decimal import Decimal

from ame_desktop.domain.subsidies import Decision
from ame_desktop.domain.subsidy_money import ClaimDraft, RadarKind
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services import subsidies
from ame_desktop.services.setting_effects import setting_effect
from ame_desktop.services.settings import set_setting
from tests.support.supports import AWAY, Supports
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
START = date(2026, 3, 1)


def kinds(unit: Unit) -> list[tuple[RadarKind, date]]:
    return [(row.kind, row.day) for row in subsidies.radar(unit.chief).rows]


def test_what_ends_within_90_days_is_pointed_at_with_its_band(any_unit: Unit) -> None:
    supports, people = Supports(any_unit), People(any_unit)
    for number, left in enumerate((14, 15, 30, 31, 60, 61, 90, 91)):
        person = people.add(f"Ali{number}", "Abdi")
        supports.grant(person, "osa", START, TODAY + timedelta(days=left))
    found = subsidies.radar(any_unit.chief)
    ending = [row for row in found.rows if row.kind is RadarKind.ENDING]
    assert [(row.days_left, row.band) for row in ending] == [
        (14, 14),
        (15, 30),
        (30, 30),
        (31, 60),
        (60, 60),
        (61, 90),
        (90, 90),
    ]
    assert found.count(RadarKind.APPLY_AGAIN) == 7


def test_money_at_risk_is_what_ends(any_unit: Unit) -> None:
    supports, people = Supports(any_unit), People(any_unit)
    lasting, ending = people.add("Ali", "Abdi"), people.add("Eva", "Öberg")
    supports.grant(lasting, "introduktionsjobb", START, date(2028, 2, 29))
    supports.grant(ending, "introduktionsjobb", START, date(2026, 12, 15))
    found = subsidies.radar(any_unit.chief)
    assert found.at_risk_per_month == Decimal("14400.00")
    decided = [month.decided for month in found.months[:3]]
    lost = [month.at_risk for month in found.months[:3]]
    assert decided == [Decimal("28800.00"), Decimal("21367.74"), Decimal("14400.00")]
    assert lost == [Decimal(0), Decimal("7432.26"), Decimal("14400.00")]
    # What is decided and what is at risk make up the whole month, to the öre.
    assert {one + two for one, two in zip(decided, lost, strict=True)} == {Decimal("28800.00")}


def test_a_new_decision_quiets_the_radar(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    key = supports.grant(person, "introduktionsjobb", START, date(2026, 12, 31))
    assert kinds(any_unit) == [
        (RadarKind.APPLY_AGAIN, date(2026, 12, 1)),
        (RadarKind.ENDING, date(2026, 12, 31)),
    ]
    version = supports.row(key).period.version
    subsidies.mark_applied(any_unit.chief, key, version, TODAY)
    assert kinds(any_unit) == [(RadarKind.ENDING, date(2026, 12, 31))]
    version = supports.row(key).period.version
    subsidies.extend(any_unit.chief, key, version, Decision("AF-2", date(2027, 12, 31)))
    assert kinds(any_unit) == []


def test_what_has_reached_its_longest_time_cannot_be_applied_for(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    supports.grant(person, "introduktionsjobb", date(2024, 12, 24), date(2026, 12, 23))
    found = subsidies.radar(unit.chief)
    assert [row.kind for row in found.rows] == [RadarKind.ENDING]
    assert "Längsta tiden är nådd." in found.rows[0].text


def test_how_early_to_apply_is_a_setting(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    supports.grant(person, "osa", START, date(2026, 12, 31))
    said = setting_effect(unit.chief, SettingName.SUBSIDY_APPLY_DAYS, TODAY, {"antal": 45})
    assert said == (
        "Gäller från 2026-11-23. "
        "Ett stöd ska då sökas igen senast 45 dagar före slutet i stället för 30. "
        "I dag ska 1 stöd redan vara sökta i stället för 0."
    )
    set_setting(unit.chief, SettingName.SUBSIDY_APPLY_DAYS, TODAY, {"antal": 45}, "Beslut")
    assert kinds(unit)[0] == (RadarKind.APPLY_AGAIN, date(2026, 11, 16))


def test_an_undecided_support_waits_for_its_number(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    supports.grant(person, "osa", date(2026, 11, 30), decision_number="")
    assert kinds(unit) == [(RadarKind.NO_DECISION, date(2026, 11, 30))]


def test_a_month_can_be_claimed_until_its_limit_and_no_longer(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    key = supports.grant(person, "nystartsjobb", date(2026, 4, 1), date(2027, 3, 31), variant=AWAY)
    for month in (6, 7, 8):
        claimed = ClaimDraft(key, date(2026, month, 1), None, Decimal("11311.20"))
        subsidies.claim(any_unit.chief, claimed)
    found = [row for row in subsidies.radar(any_unit.chief).rows if row.kind is RadarKind.CLAIM]
    assert [(row.month, row.day, row.band) for row in found] == [
        (date(2026, 5, 1), date(2026, 11, 27), 14),
        (date(2026, 9, 1), date(2027, 3, 29), None),
        (date(2026, 10, 1), date(2027, 4, 29), None),
    ]
    assert found[0].at_risk == Decimal("11311.20")
    assert "förlorade" in found[0].text


def test_an_ended_support_asks_for_nothing_more(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    row = supports.row(supports.grant(person, "osa", START, date(2026, 12, 31)))
    subsidies.end(unit.chief, row.subsidy_id, row.period.version, date(2026, 12, 10))
    assert kinds(unit) == []
