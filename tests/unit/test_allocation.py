"""The morning's warnings: what stops, what asks for a reason, and what only tells."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation import warnings
from ame_desktop.domain.allocation_facts import (
    OtherTask,
    PersonFacts,
    RestrictionFact,
    Span,
    TaskFacts,
    Teammate,
    VehicleUse,
)
from ame_desktop.domain.allocation_team import left_over, team_warnings
from ame_desktop.domain.allocation_warnings import REASONS, Concern, Grade
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.domain.qualifications import same_name
from ame_desktop.domain.restrictions import RestrictionKind
from tests.support.allocation import ALI, ANNA, BO, DAY, HERE, MORNING, TASK, placed


def concerns(person: PersonFacts = ALI, task: TaskFacts = TASK) -> list[tuple[Grade, Concern]]:
    return [(w.grade, w.concern) for w in warnings(person, task, HERE)]


def test_nothing_speaks_against_the_ordinary() -> None:
    assert concerns() == []


@pytest.mark.parametrize(
    ("state", "end", "concern"),
    [
        (PlacementState.DRAFT, None, Concern.NOT_APPROVED),
        (PlacementState.WAITING, None, Concern.NOT_APPROVED),
        (PlacementState.RETURNED, None, Concern.NOT_APPROVED),
        (PlacementState.REFUSED, None, Concern.NOT_APPROVED),
        (PlacementState.ENDED, None, Concern.ENDED),
        (PlacementState.APPROVED, DAY - timedelta(days=1), Concern.ENDED),
    ],
)
def test_a_placement_that_does_not_hold_stops(
    state: PlacementState, end: date | None, concern: Concern
) -> None:
    person = replace(ALI, placements=(placed(state, end=end),))
    assert concerns(person) == [(Grade.STOP, concern)]
    taken_over = replace(ALI, placements=(placed(state, PlacementOrigin.TAKEN_OVER, end=end),))
    assert Grade.STOP not in [grade for grade, _ in concerns(taken_over)]


def test_one_placement_that_holds_is_enough() -> None:
    person = replace(ALI, placements=(placed(PlacementState.ENDED), placed()))
    assert concerns(person) == []


def test_what_comes_later_does_not_make_an_ended_older_list_stop() -> None:
    old = placed(PlacementState.WAITING, PlacementOrigin.TAKEN_OVER, end=DAY - timedelta(days=9))
    later = placed(PlacementState.WAITING, start=DAY + timedelta(days=9))
    person = replace(ALI, placements=(old, later))
    assert concerns(person) == [(Grade.WARNING, Concern.ENDED)]
    begun = replace(ALI, placements=(old, replace(later, start=DAY)))
    assert concerns(begun) == [(Grade.STOP, Concern.NOT_APPROVED)]
    ended = placed(end=DAY - timedelta(days=2))
    both = replace(ALI, placements=(old, ended, later))
    assert concerns(both) == [(Grade.STOP, Concern.ENDED)]


@pytest.mark.parametrize("state", [PlacementState.DRAFT, PlacementState.REFUSED])
def test_a_draft_or_refusal_for_later_says_nothing_of_the_day(state: PlacementState) -> None:
    later = placed(state, start=DAY + timedelta(days=1))
    assert concerns(replace(ALI, placements=(later,))) == [(Grade.WARNING, Concern.NO_PLACEMENT)]
    assert concerns(replace(ALI, placements=(placed(), later))) == []


def test_an_approved_placement_waits_for_the_signed_assessment() -> None:
    unsigned = replace(placed(), ready=False)
    found = warnings(replace(ALI, placements=(unsigned,)), TASK, HERE)
    assert [(w.grade, w.rule) for w in found] == [(Grade.STOP, "RAG-10")]
    assert "signerad bedömning" in found[0].text
    older = replace(unsigned, origin=PlacementOrigin.TAKEN_OVER)
    assert concerns(replace(ALI, placements=(older,))) == []


def test_without_a_placement_a_warning_asks_for_a_reason() -> None:
    found = warnings(replace(ALI, placements=()), TASK, HERE)
    assert [w.concern for w in found] == [Concern.NO_PLACEMENT]
    assert found[0].asks_reason
    assert found[0].text == "Ali har ingen placering än."
    assert found[0].rule == "RAG-10"


def test_a_protected_person_is_only_led_by_named_staff() -> None:
    person = replace(ALI, protected=True)
    assert concerns(person) == [(Grade.STOP, Concern.PROTECTED)]
    assert concerns(replace(person, readers=frozenset({BO}))) == []
    assert concerns(person, replace(TASK, supervisor_id=None))[0][1] is Concern.PROTECTED


def test_the_cause_of_absence_is_not_said_on_a_shared_screen() -> None:
    person = replace(ALI, away=AttendanceState.SICK, away_until=date(2026, 11, 25))
    (found,) = warnings(person, TASK, HERE)
    assert found.text == "Ali är borta t.o.m. ons 25 nov: sjuk."
    assert found.said(openly=False) == "Ali är borta t.o.m. ons 25 nov."


def test_agreed_days_and_hours() -> None:
    off = replace(ALI, agreed=None, has_schedule=True)
    (found,) = warnings(off, TASK, HERE)
    assert (found.concern, found.text) == (
        Concern.OUTSIDE,
        "Ali har inga avtalade timmar på tisdagar.",
    )
    assert concerns(replace(off, has_schedule=False)) == []
    late = replace(TASK, span=Span(780, 900))
    assert concerns(replace(ALI, agreed=MORNING), late) == [(Grade.WARNING, Concern.OUTSIDE)]


def test_the_week_counts_no_more_than_the_agreed_hours_of_the_day() -> None:
    person = replace(ALI, agreed=MORNING, week_minutes=480, other_minutes=240)
    assert concerns(person) == []
    (found,) = warnings(replace(person, other_minutes=241), TASK, HERE)
    assert found.concern is Concern.WEEK_HOURS
    assert found.text.endswith("Avtalat är 8 tim.")


def test_double_booked_only_where_times_overlap() -> None:
    other = OtherTask("Returpapper", Span(480, 600))
    assert concerns(replace(ALI, other_tasks=(other,))) == [(Grade.WARNING, Concern.DOUBLE)]
    later = replace(TASK, span=Span(600, 900))
    assert concerns(replace(ALI, other_tasks=(other,)), later) == []


@pytest.mark.parametrize(
    ("limit", "weight", "warned"),
    [(10, 20, True), (20, 20, False), (None, 5, True), (None, 0, False), (10, None, True)],
)
def test_lifting_is_compared_in_kilograms(
    limit: int | None, weight: int | None, warned: bool
) -> None:
    held = RestrictionFact(RestrictionKind.LIFTING, max_kilograms=limit)
    task = replace(TASK, lift_kilograms=weight, demands=frozenset({RestrictionKind.LIFTING}))
    found = warnings(replace(ALI, restrictions=(held,)), task, HERE)
    assert bool(found) is warned
    if warned:
        assert "lyft" not in found[0].said(openly=False)


@pytest.mark.parametrize(
    "kind",
    [
        RestrictionKind.HEIGHTS,
        RestrictionKind.CHEMICALS,
        RestrictionKind.POLLEN,
        RestrictionKind.DRIVING,
        RestrictionKind.CALM,
    ],
)
def test_an_adaptation_meets_the_demand_of_its_own_kind(kind: RestrictionKind) -> None:
    person = replace(ALI, restrictions=(RestrictionFact(kind),))
    assert concerns(person) == []
    demanding = replace(TASK, demands=frozenset({kind}))
    assert concerns(person, demanding) == [(Grade.WARNING, Concern.ADAPTATION)]


def test_two_who_should_not_work_together_without_the_reason() -> None:
    task = replace(TASK, team=(Teammate(BO, "Bo"),))
    (found,) = warnings(replace(ALI, apart=frozenset({BO})), task, HERE)
    assert found.text == "Ali och Bo ska inte arbeta tillsammans."


def test_the_matrix_warns_and_never_asks() -> None:
    unknown = replace(ALI, form_value=MatrixValue.NOT_STATED)
    (found,) = warnings(unknown, TASK, HERE)
    assert (found.grade, found.asks_reason) == (Grade.WARNING, False)
    decided = replace(ALI, form_value=MatrixValue.EXCEPTION)
    assert concerns(decided) == []
    old = replace(decided, placements=(placed(origin=PlacementOrigin.TAKEN_OVER),))
    assert concerns(old) == [(Grade.WARNING, Concern.FORM)]


def test_enhanced_training_needs_a_named_supervisor_and_the_form_is_not_named() -> None:
    person = replace(ALI, placements=(placed(form=ActivityForm.FAT),))
    (found,) = warnings(person, replace(TASK, supervisor_id=None), HERE)
    assert (found.concern, found.rule) == (Concern.SUPERVISION, "RAG-17")
    assert "FAT" not in found.text
    assert "träning" not in found.text
    assert concerns(person) == []


def test_an_expired_qualification_and_a_new_person() -> None:
    person = replace(ALI, expired=(("röjsåg", date(2026, 3, 1)),), started_on=DAY)
    assert concerns(person) == [
        (Grade.WARNING, Concern.QUALIFICATION),
        (Grade.INFO, Concern.NEW),
    ]


def test_somebody_in_a_team_holds_each_qualification_that_the_work_asks_for() -> None:
    saws = frozenset({same_name("Motorsåg")})
    task = replace(TASK, qualifications=("motorsåg", "heta arbeten"))
    assert team_warnings(task, HERE) == ()
    team = (Teammate(ANNA, "Ali"), Teammate(BO, "Bo", qualifications=saws))
    (found,) = team_warnings(replace(task, team=team), HERE)
    assert found.text == f"Ingen i laget på {TASK.name} har behörigheten heta arbeten."
    assert (found.grade, found.concern) == (Grade.WARNING, Concern.UNQUALIFIED)
    assert (found.rule, found.asks_reason) == ("OSB-46", False)
    nobody = team_warnings(replace(task, team=team[:1]), HERE)
    assert [w.concern for w in nobody] == [Concern.UNQUALIFIED] * 2


def test_what_speaks_against_a_team() -> None:
    van = new_id()
    task = replace(
        TASK,
        places=1,
        vehicles=(van,),
        team=(Teammate(ANNA, "Ali"), Teammate(BO, "Bo")),
    )
    use = VehicleUse("Skåpbil", date(2026, 1, 1), ((new_id(), "Returpapper", Span(480, 600)),))
    day = replace(HERE, led={BO: 9}, vehicles={van: use})
    found = [w.concern for w in team_warnings(task, day)]
    assert found == [
        Concern.DRIVER,
        Concern.FULL,
        Concern.LOAD,
        Concern.VEHICLE,
        Concern.VEHICLE,
    ]
    driver = replace(task, team=(Teammate(ANNA, "Ali", may_drive=True),))
    assert Concern.DRIVER not in [w.concern for w in team_warnings(driver, day)]
    empty = replace(task, team=(), vehicles=())
    assert [w.concern for w in team_warnings(empty, HERE)] == []
    alone = replace(empty, supervisor_id=None, team=(Teammate(ANNA, "A", needs_supervisor=True),))
    assert [w.concern for w in team_warnings(alone, HERE)] == [Concern.SUPERVISION]


def test_left_over() -> None:
    assert left_over(0) is None
    one = left_over(1)
    assert one is not None
    assert one.text == "En person har ingen uppgift än."


def test_every_concern_has_a_rule_and_a_sentence() -> None:
    assert set(REASONS) == set(Concern)
    assert all(rule and why.endswith(".") for rule, why in REASONS.values())
