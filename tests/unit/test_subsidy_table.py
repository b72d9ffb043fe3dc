"""The table of subsidy types against the rules: every limit, its rule, its source, its test.

The table here is written from the rules by hand, apart from the reference data. A figure that is
added, changed or dropped on one side only makes a test fail.
"""

import re
from decimal import Decimal

import pytest

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.subsidies import SubsidyBasis
from ame_desktop.domain.subsidy_figures import Confidence, Figure, FigureUnit
from ame_desktop.domain.subsidy_terms import RANGES
from ame_desktop.paths import resource
from ame_desktop.services.subsidies.reference import figure_lines, type_lines
from ame_desktop.services.subsidies.reference_page import PAGE, page_text

UNKNOWN = ""
JOU, YOUTH = "Jobb- och utvecklingsgarantin", "Jobbgarantin för ungdomar"
ADULT, YOUNG = "25 år eller äldre, borta ", "20–24 år, borta "
TIMES = (("under 24 månader", "1"), ("24–36 månader", "2"), ("över 36 månader", "2.5"))

# type, group, figure, value, from-date, rule, confidence
TABLE: list[tuple[str, str, Figure, str, str, str, str]] = [
    ("introduktionsjobb", "", Figure.PERCENT, "80", "2018-05-01", "NAT-06", "B"),
    ("introduktionsjobb", "", Figure.WAGE_CEILING, "20000", "2018-05-01", "NAT-06", "B"),
    ("introduktionsjobb", "", Figure.MAX_MONTHS, "12", "2018-05-01", "NAT-06", "B"),
    ("introduktionsjobb", "", Figure.MAX_MONTHS_EXTENDED, "24", "2018-05-01", "NAT-06", "B"),
    ("introduktionsjobb", "", Figure.EXTRA_AMOUNT, "2000", "2018-05-01", "NAT-06", "B"),
    ("introduktionsjobb", "", Figure.EXTRA_MONTHS, "6", "2018-05-01", "NAT-06", "B"),
    ("etableringsjobb", "", Figure.MAX_MONTHS, "24", "", "RAG-27", "B"),
    ("etableringsjobb", "", Figure.FULL_TIME, "1", "", "RAG-26", "B"),
    ("etableringsjobb", "", Figure.EMPLOYER_COST, "7563", "2024-01-01", "NAT-08", "B"),
    *(
        row
        for kind in (
            "lonebidrag_utveckling",
            "lonebidrag_anstallning",
            "lonebidrag_trygghet",
            "osa",
        )
        for row in (
            (kind, "", Figure.PERCENT, UNKNOWN, "", "NAT-07", "C"),
            (kind, "", Figure.WAGE_CEILING, "20000", "2020-01-01", "NAT-07", "A"),
            (kind, "", Figure.EXTRA_AMOUNT, "5000", "", "NAT-07", "C"),
            (kind, "", Figure.MAX_MONTHS, UNKNOWN, "", "NAT-07", "C"),
        )
    ),
    ("nystartsjobb", "", Figure.WAGE_CEILING, "20000", "", "NAT-05", "A"),
    ("nystartsjobb", "", Figure.DECISION_MONTHS, "12", "", "NAT-05", "A"),
    ("nystartsjobb", "", Figure.CLAIM_DAYS, "180", "", "NAT-05", "A"),
    ("nystartsjobb", "", Figure.CONTRIBUTIONS, "31.42", "", "NAT-05", "C"),
    *(
        row
        for group, months in ((ADULT, "24"), (YOUNG, "12"))
        for away, times in TIMES
        for row in (
            ("nystartsjobb", group + away, Figure.MULTIPLE, times, "", "NAT-05", "A"),
            ("nystartsjobb", group + away, Figure.MAX_MONTHS, months, "", "NAT-05", "A"),
        )
    ),
    *(
        row
        for group, times, months in (
            ("Nyanländ, 25 år eller äldre", "2.5", "24"),
            ("Nyanländ, 20–24 år", "2.5", "12"),
            (JOU, "1", "12"),
        )
        for row in (
            ("nystartsjobb", group, Figure.MULTIPLE, times, "", "NAT-05", "A"),
            ("nystartsjobb", group, Figure.MAX_MONTHS, months, "", "NAT-05", "A"),
        )
    ),
    ("fat", "", Figure.DAY_RATE, UNKNOWN, "", "NAT-03", "C"),
    ("fat", JOU, Figure.MAX_MONTHS, "12", "", "NAT-01", "A"),
    ("fat", YOUTH, Figure.MAX_MONTHS, "6", "", "NAT-01", "A"),
    ("fat", "", Figure.DAY_PRESENT, "1", "", "RAG-19", "C"),
    ("fat", "", Figure.DAY_LATE, "1", "", "RAG-19", "C"),
    ("fat", "", Figure.DAY_LEFT_EARLY, "1", "", "RAG-19", "C"),
    ("fat", "", Figure.DAY_SICK, "0", "", "RAG-19", "C"),
    ("fat", "", Figure.DAY_CHILD_CARE, "0", "", "RAG-19", "C"),
    ("fat", "", Figure.DAY_LEAVE, "0", "", "RAG-19", "C"),
    ("fat", "", Figure.DAY_OTHER_PLANNING, "0", "", "RAG-19", "C"),
    ("fat", "", Figure.DAY_NO_SHOW, "0", "", "RAG-19", "C"),
    ("resursanstallning", "", Figure.MAX_MONTHS, "12", "", "OSB-89", "B"),
    ("resursanstallning", "", Figure.BUDGET_KRONOR, "1000000", "", "OSB-90", "C"),
    ("resursanstallning", "", Figure.BUDGET_SLOTS, "20", "", "OSB-90", "C"),
]

# type, form, basis, wage support, from, to, replaced by, a rule that names it
KINDS: list[tuple[str, ActivityForm | None, SubsidyBasis, bool, str, str, str, str]] = [
    (
        "introduktionsjobb",
        ActivityForm.INTRODUCTION_JOB,
        SubsidyBasis.SHARE_OF_WAGE,
        True,
        "2018-05-01",
        "",
        "",
        "RAG-25",
    ),
    (
        "etableringsjobb",
        ActivityForm.ESTABLISHMENT_JOB,
        SubsidyBasis.PAID_TO_PERSON,
        True,
        "",
        "",
        "",
        "RAG-26",
    ),
    (
        "lonebidrag_utveckling",
        ActivityForm.WAGE_SUPPORT_DEVELOPMENT,
        SubsidyBasis.SHARE_OF_WAGE,
        True,
        "2017-07-01",
        "",
        "",
        "RAG-28",
    ),
    (
        "lonebidrag_anstallning",
        ActivityForm.WAGE_SUPPORT_EMPLOYMENT,
        SubsidyBasis.SHARE_OF_WAGE,
        True,
        "2017-07-01",
        "",
        "",
        "RAG-29",
    ),
    (
        "lonebidrag_trygghet",
        ActivityForm.WAGE_SUPPORT_SECURITY,
        SubsidyBasis.SHARE_OF_WAGE,
        True,
        "2017-07-01",
        "",
        "",
        "RAG-30",
    ),
    (
        "osa",
        ActivityForm.SHELTERED_EMPLOYMENT,
        SubsidyBasis.SHARE_OF_WAGE,
        True,
        "",
        "",
        "",
        "RAG-31",
    ),
    (
        "nystartsjobb",
        ActivityForm.NEW_START_JOB,
        SubsidyBasis.EMPLOYER_CONTRIBUTIONS,
        True,
        "",
        "",
        "",
        "RAG-32",
    ),
    ("fat", ActivityForm.FAT, SubsidyBasis.DAY_RATE, False, "", "", "", "RAG-19"),
    (
        "resursanstallning",
        ActivityForm.RESOURCE_EMPLOYMENT,
        SubsidyBasis.OWN_BUDGET,
        False,
        "",
        "",
        "",
        "OSB-89",
    ),
    *(
        (code, None, SubsidyBasis.SHARE_OF_WAGE, True, "", last, instead, "GAP-03")
        for code, last, instead in (
            ("sarskilt_anstallningsstod", "2018-04-30", "introduktionsjobb"),
            ("instegsjobb", "2018-04-30", "introduktionsjobb"),
            ("utvecklingsanstallning", "2017-06-30", "lonebidrag_utveckling"),
            ("trygghetsanstallning", "2017-06-30", "lonebidrag_trygghet"),
        )
    ),
]


def known_rules() -> set[str]:
    text = resource("rules.csv").read_text(encoding="utf-8")
    return set(re.findall(r"^([A-Z]+-\d+),", text, re.MULTILINE))


@pytest.mark.parametrize(
    "row", TABLE, ids=lambda row: f"{row[0]}-{row[1] or 'alla'}-{row[2].value}"
)
def test_a_figure_is_what_its_rule_says(row: tuple[str, str, Figure, str, str, str, str]) -> None:
    kind, variant, figure, value, valid_from, rule, confidence = row
    held = [
        line
        for line in figure_lines()
        if (line["type"], line["variant"], line["figure"]) == (kind, variant, figure.value)
    ]
    assert len(held) == 1
    line = held[0]
    assert (line["value"], line["valid_from"], line["confidence"]) == (
        value,
        valid_from,
        confidence,
    )
    assert line["source"].startswith(rule)


def test_nothing_stands_in_the_data_that_the_table_does_not_hold() -> None:
    told = {(kind, variant, figure.value) for kind, variant, figure, *_ in TABLE}
    assert {(line["type"], line["variant"], line["figure"]) for line in figure_lines()} == told
    assert len(figure_lines()) == len(TABLE)


@pytest.mark.parametrize("row", KINDS, ids=lambda row: row[0])
def test_a_type_is_what_its_rules_say(
    row: tuple[str, ActivityForm | None, SubsidyBasis, bool, str, str, str, str],
) -> None:
    code, form, basis, wage, valid_from, valid_to, instead, rule = row
    line = next(line for line in type_lines() if line["code"] == code)
    assert (line["form"], line["basis"]) == (form.value if form else "", basis.value)
    assert (line["wage_support"] == "1") is wage
    assert (line["valid_from"], line["valid_to"]) == (valid_from, valid_to)
    assert line["replaced_by"] == instead
    assert rule in line["source"]


def test_the_types_are_those_of_the_table() -> None:
    assert [line["code"] for line in type_lines()] == [row[0] for row in KINDS]
    assert len({line["form"] for line in type_lines() if line["form"]}) == len(ActivityForm) - 4


def test_every_rule_that_is_named_is_in_the_catalogue() -> None:
    named = {
        rule
        for line in (*type_lines(), *figure_lines())
        for rule in re.findall(r"\b(?:RAG|OSB|NAT|GAP)-\d+", line["source"])
    }
    assert named <= known_rules()


@pytest.mark.parametrize(
    "line", figure_lines(), ids=lambda line: f"{line['type']}-{line['figure']}"
)
def test_a_figure_lies_where_a_figure_can(line: dict[str, str]) -> None:
    figure = Figure(line["figure"])
    assert Confidence(line["confidence"]).label
    if line["value"]:
        low, high = RANGES[figure.unit]
        assert low <= Decimal(line["value"]) <= high
        assert figure.unit is FigureUnit.CHOICE or Decimal(line["value"]) > 0
    else:
        assert line["confidence"] == "C"


def test_groups_of_figures_are_groups_of_their_type() -> None:
    groups = {line["code"]: {"", *line["variants"].split("|")} for line in type_lines()}
    assert all(line["variant"] in groups[line["type"]] for line in figure_lines())
    used = {line["variant"] for line in figure_lines()} - {""}
    assert used == {group for own in groups.values() for group in own} - {""}


def test_the_handbook_says_what_the_data_says() -> None:
    assert resource(PAGE).read_text(encoding="utf-8") == page_text()
