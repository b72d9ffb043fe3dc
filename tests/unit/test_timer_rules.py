"""Every timer that the unit's documents ask for is there, with their number as its first value."""

from dataclasses import dataclass
from typing import Final

import pytest

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.rule_switches import SWITCHES, is_foreign
from ame_desktop.domain.setting_names import FIRST_DAY, SettingName
from ame_desktop.domain.timers import TIMERS, timer_of
from ame_desktop.domain.unit_settings import setting_on
from ame_desktop.paths import resource
from ame_desktop.services.reminders.reference_page import PAGE, page_text
from ame_desktop.services.reminders.sources import SOURCES
from ame_desktop.services.subsidies.reference import figure_lines
from tests.rules.named import catalogue, files

K: Final = TodoKind
S: Final = SettingName


@dataclass(frozen=True)
class Asked:
    """A row of the documents' consolidated timers, and what answers to it."""

    name: str
    rules: tuple[str, ...]
    kinds: tuple[TodoKind, ...]
    numbers: tuple[tuple[SettingName, int], ...] = ()


ASKED: Final = (
    Asked("Inskrivningssamtal", ("OSB-25",), (K.INTAKE_TALK,), ((S.INTAKE_TALK_DAYS, 7),)),
    Asked("Kartläggning", ("OSB-31",), (K.MAPPING_SESSION,), ((S.MAPPING_MINUTES, 60),)),
    Asked("Uppföljning", ("OSB-70",), (K.FOLLOW_UP,), ((S.FOLLOW_UP_MONTHS, 1),)),
    Asked(
        "AF-dag",
        ("OSB-73", "OSB-74"),
        (K.AF_DAY,),
        ((S.AF_DAY_MINUTES, 210), (S.AF_SLOT_MINUTES, 20)),
    ),
    Asked("AF:s plan", ("AFR-08", "NAT-12"), (K.AF_PLAN_RENEWED,), ((S.AF_PLAN_MONTHS, 6),)),
    Asked("AF:s plan görs", ("AFR-07",), (K.AF_PLAN_MADE,), ((S.AF_PLAN_DAYS, 30),)),
    Asked("Underskrift", ("TRE-23",), (K.PLAN_SIGNATURE,), ((S.PLAN_SIGN_HOURS, 48),)),
    Asked(
        "Bruten och utgången planering",
        ("TRE-34", "TRE-35", "TRE-36"),
        (K.BROKEN_ENDS, K.EXPIRED_ENDS),
        ((S.BROKEN_MONTHS, 2), (S.EXPIRED_MONTHS, 2), (S.BREAK_EXTENSION_MONTHS, 1)),
    ),
    Asked("Läkarintyg", ("TRE-61", "NAT-09"), (K.CERTIFICATE,), ((S.SICK_NOTE_DAYS, 7),)),
    Asked("Sjuk i program", ("NAT-10",), (K.PROGRAMME_SICK,), ((S.PROGRAMME_SICK_DAYS, 30),)),
    Asked(
        "Föräldraledighet",
        ("TRE-56", "TRE-57", "TRE-58"),
        (K.PARENTAL_CERTIFICATE, K.PARENTAL_PLAN, K.PARENTAL_APPLY),
        (
            (S.PARENTAL_CERTIFICATE_MONTHS, 8),
            (S.PARENTAL_PLAN_MONTHS, 13),
            (S.PARENTAL_AGE_MONTHS, 14),
            (S.PARENTAL_APPLY_MONTHS, 3),
        ),
    ),
    Asked(
        "Avtal",
        ("RAG-42",),
        (K.AGREEMENT_ENDS,),
        (
            (S.AGREEMENT_FIRST_DAYS, 90),
            (S.AGREEMENT_SECOND_DAYS, 60),
            (S.AGREEMENT_LAST_DAYS, 30),
        ),
    ),
    Asked("Beställningar sammanställs", ("RAG-45",), (K.ROLLUP,)),
    Asked("Lönestöd slutar", ("NAT-05",), (K.SUBSIDY_ENDS, K.SUBSIDY_CLAIM)),
    Asked("FAT slutar", ("RAG-20",), (K.PLACEMENT_ENDS, K.FINAL_DOCUMENT)),
    Asked("Arbetet varade", ("KAS-04",), (K.WORK_CONFIRMED,), ((S.WORK_CONFIRMED_MONTHS, 1),)),
)
LIMITS: Final = (
    ("resursanstallning", "", "OSB-89", "12"),
    ("etableringsjobb", "", "RAG-27", "24"),
    ("fat", "Jobb- och utvecklingsgarantin", "NAT-01", "12"),
    ("fat", "Jobbgarantin för ungdomar", "NAT-01", "6"),
)
"""The longest times of the same table, which are figures of the supports: months."""


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.name)
def test_what_the_documents_ask_for_is_reminded_of(asked: Asked) -> None:
    rules = {rule for kind in asked.kinds for rule in timer_of(kind).rules}
    assert set(asked.rules) <= rules
    for name, number in asked.numbers:
        held = setting_on((), name, FIRST_DAY)
        assert held.value == {"antal": number}
        assert held.source


@pytest.mark.parametrize(("code", "group", "rule", "months"), LIMITS)
def test_the_longest_times_are_figures_with_their_source(
    code: str, group: str, rule: str, months: str
) -> None:
    (line,) = (
        line
        for line in figure_lines()
        if (line["type"], line["variant"], line["figure"]) == (code, group, "langsta_tid")
    )
    assert line["value"] == months
    assert rule in line["source"]


def test_each_timer_is_one_row_with_rules_that_exist() -> None:
    kinds = [timer.kind for timer in TIMERS]
    assert len(set(kinds)) == len(kinds)
    assert set(kinds) == set(TodoKind)
    named = {rule for timer in TIMERS for rule in timer.rules}
    assert named <= catalogue().keys()
    assert all(timer.rules and timer.starts and timer.whom for timer in TIMERS)


def test_a_timer_that_counts_says_what_its_setting_counts() -> None:
    for timer in TIMERS:
        assert (timer.setting is None) == (timer.unit == "")
        if timer.setting is not None:
            assert setting_on((), timer.setting, FIRST_DAY).value["antal"] > 0


def test_every_rule_that_can_be_switched_off_stands_in_the_catalogue() -> None:
    rules = [switch.rule for switch in SWITCHES]
    assert len(set(rules)) == len(rules)
    assert set(rules) <= catalogue().keys()
    assert all(is_foreign(rule) for rule in rules)
    assert all(switch.does.endswith(".") for switch in SWITCHES)


def test_every_switch_steers_a_reminder_or_what_a_service_asks() -> None:
    reminded = {rule for timer in TIMERS for rule in timer.own_rules}
    told = ("domain/rule_switches", "domain/timers", "domain/setting_", "documents/")
    asked = "".join(
        path.read_text(encoding="utf-8")
        for path in files(["ame_desktop"])
        if not any(place in path.as_posix() for place in told)
    )
    rules = [switch.rule for switch in SWITCHES]
    assert [rule for rule in rules if rule not in reminded and f'"{rule}"' not in asked] == []


def test_a_timer_of_foreign_rules_alone_can_be_silenced() -> None:
    known = {switch.rule for switch in SWITCHES}
    deaf = [
        timer.kind
        for timer in TIMERS
        if all(is_foreign(rule) for rule in timer.rules) and not known & set(timer.rules)
    ]
    assert deaf == [TodoKind.SECTION]


def test_no_source_of_reminders_stands_twice() -> None:
    assert len({source.rows for source in SOURCES}) == len(SOURCES)


def test_the_handbooks_page_says_what_the_timers_are() -> None:
    assert resource(PAGE).read_text(encoding="utf-8") == page_text()
