"""What holds for the warnings whoever the person is and whatever the task."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation import stops, warnings
from ame_desktop.domain.allocation_facts import PersonFacts, PlacementFact, Span, span_of
from ame_desktop.domain.allocation_warnings import Concern, Grade, worst
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from tests.support.allocation import ANNA, HERE, TASK, WHOLE

minutes = st.integers(0, 1440)

spans = st.tuples(minutes, minutes).map(lambda ends: Span(min(ends), max(ends)))


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.none(), minutes), st.one_of(st.none(), minutes), st.sampled_from(DayPart))
def test_a_part_of_a_day_is_never_longer_than_the_day(
    start: int | None, end: int | None, part: DayPart
) -> None:
    whole = span_of(start, end, DayPart.WHOLE, WHOLE)
    span = span_of(start, end, part, WHOLE)
    assert whole.start <= span.start <= span.end <= whole.end


@settings(max_examples=60, deadline=None)
@given(spans, spans)
def test_overlap_is_mutual(one: Span, other: Span) -> None:
    assert one.overlaps(other) is other.overlaps(one)


facts = st.builds(
    PersonFacts,
    participant_id=st.just(ANNA),
    name=st.just("Ali"),
    placements=st.lists(
        st.builds(
            PlacementFact,
            form=st.sampled_from(ActivityForm),
            state=st.sampled_from(PlacementState),
            origin=st.sampled_from(PlacementOrigin),
            start=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
            end=st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 12, 31))),
            here=st.booleans(),
        ),
        max_size=3,
    ).map(tuple),
    protected=st.booleans(),
    away=st.one_of(st.none(), st.sampled_from(AttendanceState)),
    agreed=st.one_of(st.none(), spans),
    has_schedule=st.booleans(),
    week_minutes=st.one_of(st.none(), st.integers(0, 3000)),
    other_minutes=st.integers(0, 3000),
    form_value=st.one_of(st.none(), st.sampled_from(MatrixValue)),
)


@settings(max_examples=150, deadline=None)
@given(facts)
def test_whoever_it_is_the_answer_is_ordered_and_only_three_things_stop(
    person: PersonFacts,
) -> None:
    found = warnings(person, TASK, HERE)
    grades = [list(Grade).index(w.grade) for w in found]
    assert grades == sorted(grades)
    assert all(w.text.endswith(".") and w.rule for w in found)
    stopping = {Concern.NOT_APPROVED, Concern.ENDED, Concern.PROTECTED}
    assert {w.concern for w in stops(found)} <= stopping
    assert worst(found) is (found[0].grade if found else None)
    if all(fact.origin is PlacementOrigin.TAKEN_OVER for fact in person.placements):
        assert {w.concern for w in stops(found)} <= {Concern.PROTECTED}


@settings(max_examples=80, deadline=None)
@given(facts, st.integers(0, 600))
def test_more_work_never_takes_a_warning_away(person: PersonFacts, more: int) -> None:
    busier = replace(person, other_minutes=person.other_minutes + more)
    before = {w.concern for w in warnings(person, TASK, HERE)}
    assert before <= {w.concern for w in warnings(busier, TASK, HERE)}
