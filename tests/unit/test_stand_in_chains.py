"""A stand-in who is away too: what goes on to whom, and how it is told."""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.access import Role, StandsIn
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.stand_in_chains import check_circle, handed_on, onward, told, told_on
from ame_desktop.domain.stand_ins import CASE_OWNERS, Away, StandInDraft, StandInRow, stands_in

DAY = date(2026, 11, 23)
ANNA, BO, CIA, DAN = STAFF = tuple(UUID(int=n) for n in range(1, 5))
NAMES = {ANNA: "Anna Al", BO: "Bo Ek", CIA: "Cia Dal", DAN: "Dan Ny"}
NOBODY = frozenset[UUID]()
LEADS = frozenset({Role.SUPERVISOR})
OWNS = frozenset({Role.CONSULTANT})
ROLES = st.frozensets(st.sampled_from(sorted(CASE_OWNERS | LEADS)), max_size=2)


def row(away: UUID, to: UUID, start: int = 0, end: int = 4) -> StandInRow:
    first, last = DAY + timedelta(days=start), DAY + timedelta(days=end)
    return StandInRow(uuid4(), 1, away, NAMES[away], to, NAMES[to], first, last, None)


def gone(who: UUID, roles: frozenset[Role], *to: UUID) -> Away:
    return Away(who, roles, frozenset({who}), frozenset(to))


def test_work_goes_on_as_far_as_all_on_the_way_may_do_it() -> None:
    both = LEADS | OWNS
    away = [gone(ANNA, both, BO), gone(BO, LEADS, CIA)]
    done = stands_in(CIA, both, away)
    assert done.people == done.supervisors == done.arenas == {ANNA, BO}
    assert done.all_cases == done.star_cases == set()
    assert stands_in(DAN, both, away) == StandsIn()


def test_star_cases_go_on_by_way_of_either_owner() -> None:
    star = frozenset({Role.STAR_COORDINATOR})
    done = stands_in(CIA, OWNS, [gone(ANNA, OWNS, BO), gone(BO, star, CIA)])
    assert (done.star_cases, done.all_cases) == ({ANNA, BO}, set())


@settings(max_examples=60, deadline=None)
@given(
    st.sets(st.tuples(st.sampled_from(STAFF), st.sampled_from(STAFF))),
    st.fixed_dictionaries(dict.fromkeys(STAFF, ROLES)),
)
def test_nothing_comes_from_oneself_and_nothing_that_one_lacks_also_in_circles(
    ways: set[tuple[UUID, UUID]], roles: Mapping[UUID, frozenset[Role]]
) -> None:
    away = [gone(who, roles[who], *(to for one, to in ways if one == who)) for who in STAFF]
    for me in STAFF:
        done = stands_in(me, roles[me], away)
        assert me not in done.people
        assert done.supervisors == set() or Role.SUPERVISOR in roles[me]
        assert all(Role.SUPERVISOR in roles[who] for who in done.supervisors)
        assert all(Role.CONSULTANT in roles[who] & roles[me] for who in done.all_cases)
        assert all(roles[who] & CASE_OWNERS for who in done.star_cases)


def test_only_the_days_that_the_whole_way_holds_go_on() -> None:
    rows = (row(ANNA, BO, 0, 4), row(BO, CIA, 3, 9), row(CIA, DAN, 9, 12))
    (bo, anna) = handed_on(CIA, date.min, date.max, rows)
    assert (bo.away_id, bo.start, bo.last) == (BO, rows[1].start, rows[1].last)
    assert (anna.away_id, anna.start, anna.last) == (ANNA, rows[1].start, rows[0].last)
    assert [way.away_id for way in handed_on(DAN, date.min, date.max, rows)] == [CIA, BO]


def test_a_circle_is_found_and_ends() -> None:
    rows = (row(ANNA, BO, 0, 4), row(BO, CIA, 2, 6), row(CIA, ANNA, 4, 9))
    assert {way.away_id for way in handed_on(ANNA, date.min, date.max, rows)} == {CIA, BO}
    with pytest.raises(DomainError, match="och det arbetet går till Cia Dal"):
        check_circle(rows[2], rows)
    apart = (*rows[:2], row(CIA, ANNA, 5, 9))
    check_circle(apart[2], apart)


def test_it_is_told_at_once_what_goes_on_and_what_cannot() -> None:
    draft = StandInDraft(BO, CIA, DAY, DAY + timedelta(days=2))
    others = (row(ANNA, BO), row(DAN, BO))
    roles = {ANNA: LEADS, BO: LEADS | OWNS, CIA: LEADS, DAN: OWNS}
    assert told_on(draft, roles, NAMES, others) == (
        "Arbetet för Anna Al, som Bo Ek är vikarie för, går också till Cia Dal de dagarna.",
        (
            "Arbetet för Dan Ny, som Bo Ek är vikarie för, kan inte gå till Cia Dal. "
            "Utse en egen vikarie för Dan Ny."
        ),
    )
    later = (row(ANNA, BO, 3, 4),)
    assert told_on(draft, roles, NAMES, later) == ()


def test_all_of_them_are_told_who_does_what() -> None:
    rows = (row(ANNA, BO, 0, 1), row(BO, CIA, -2, 4))
    people = frozenset({ANNA, BO})
    assert told(rows, CIA, people) == (
        "Du är vikarie för Bo Ek till och med fre 27 nov.",
        "Du är vikarie även för Anna Al till och med tis 24 nov, eftersom Bo Ek är borta.",
    )
    assert told(rows, CIA, frozenset({BO})) == told(rows, CIA, people)[:1]
    (line,) = told(rows, ANNA, NOBODY)
    assert line == (
        "Bo Ek är din vikarie till och med tis 24 nov. "
        "Bo Ek är också borta, och Cia Dal är vikarie i stället."
    )
    assert told(rows, BO, frozenset({ANNA})) == (
        "Cia Dal är din vikarie till och med fre 27 nov.",
        "Du är vikarie för Anna Al till och med tis 24 nov.",
    )


def test_the_list_says_to_whom_the_work_goes_on_today() -> None:
    rows = [row(ANNA, BO), row(BO, CIA), row(CIA, DAN)]
    leads = dict.fromkeys(STAFF, LEADS)
    assert [one.on_to for one in onward(rows, leads, DAY)] == ["Dan Ny", "Dan Ny", ""]
    # Another day, or somebody who may not do it, and it goes on to nobody.
    assert onward(rows, leads, DAY + timedelta(days=9)) == tuple(rows)
    lacking = leads | {DAN: OWNS}
    assert [one.on_to for one in onward(rows, lacking, DAY)] == ["", "", ""]
    assert [one.on_to for one in onward(rows[:2], leads, DAY)] == ["Cia Dal", ""]
