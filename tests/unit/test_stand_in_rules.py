"""A stand-in: what goes over by the roles of both, and when it holds."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.access import Role, StandsIn
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.stand_in_chains import told
from ame_desktop.domain.stand_ins import (
    Away,
    StandInDraft,
    StandInRow,
    check_stand_in,
    fitting,
    stands_in,
)

DAY = date(2026, 11, 23)
ONE, OTHER, THIRD, ARENA = (UUID(int=n) for n in range(1, 5))
ROLES = st.frozensets(st.sampled_from(Role), max_size=4)
BOTH = frozenset({Role.SUPERVISOR})


def row(start: int = 0, end: int = 4, ended: int | None = None) -> StandInRow:
    first, last = DAY + timedelta(days=start), DAY + timedelta(days=end)
    ended_on = None if ended is None else DAY + timedelta(days=ended)
    return StandInRow(uuid4(), 1, ONE, "Bo Ek", OTHER, "Cia Dal", first, last, ended_on)


@settings(max_examples=50, deadline=None)
@given(ROLES, ROLES)
def test_nothing_goes_over_that_one_of_them_lacks(
    mine: frozenset[Role], theirs: frozenset[Role]
) -> None:
    done = stands_in(OTHER, mine, [Away(ONE, theirs, frozenset({ARENA}), frozenset({OTHER}))])
    owners = {Role.CONSULTANT, Role.STAR_COORDINATOR}
    assert bool(done.arenas) == bool(done.supervisors) == (Role.SUPERVISOR in mine & theirs)
    assert bool(done.all_cases) == (Role.CONSULTANT in mine & theirs)
    assert bool(done.star_cases) == bool(mine & owners and theirs & owners)
    assert bool(done.people) == fitting(mine, theirs)
    assert done.people or done == StandsIn()


@pytest.mark.parametrize(
    ("days", "holds"), [((0, 4, None), True), ((1, 4, None), False), ((-4, -1, None), False)]
)
def test_it_holds_on_its_days(days: tuple[int, int, int | None], holds: bool) -> None:
    assert row(*days).holds(DAY) is holds
    assert not row(0, 4, -1).holds(DAY)
    assert row(-4, 4, 0).holds(DAY)
    assert not row(-4, 4, 0).holds(DAY + timedelta(days=1))


def draft(away: UUID = ONE, stand_in: UUID = OTHER, days: int = 4) -> StandInDraft:
    return StandInDraft(away, stand_in, DAY, DAY + timedelta(days=days))


@pytest.mark.parametrize(
    ("wanted", "away", "stand_in", "others", "field"),
    [
        (draft(ONE, ONE), BOTH, BOTH, [], "stand_in"),
        (draft(), BOTH, frozenset({Role.COORDINATOR}), [], "stand_in"),
        (draft(), frozenset({Role.ADMINISTRATOR}), BOTH, [], "away"),
        (draft(days=-1), BOTH, BOTH, [], "end"),
        (draft(), BOTH, BOTH, [row(4, 9)], "start"),
        (draft(THIRD, ONE), BOTH, BOTH, [row()], "stand_in"),
    ],
)
def test_who_cannot_stand_in_is_refused(
    wanted: StandInDraft,
    away: frozenset[Role],
    stand_in: frozenset[Role],
    others: list[StandInRow],
    field: str,
) -> None:
    with pytest.raises(DomainError) as refused:
        check_stand_in(wanted, away, stand_in, others)
    assert refused.value.field == field


def test_more_than_one_may_stand_in_and_after_it_has_ended() -> None:
    check_stand_in(draft(), BOTH, BOTH, [row(0, 4, -1), row(5, 9)])
    check_stand_in(draft(ONE, THIRD), BOTH, BOTH, [row()])


def test_both_are_told() -> None:
    held = replace(row(), end=date(2026, 11, 27))
    assert told([held], OTHER, frozenset({ONE})) == (
        "Du är vikarie för Bo Ek till och med fre 27 nov.",
    )
    assert told([held], ONE, frozenset()) == ("Cia Dal är din vikarie till och med fre 27 nov.",)
    assert told([held], THIRD, frozenset()) == ()


def test_one_that_was_taken_back_before_it_began_hinders_nobody() -> None:
    taken_back = row(14, 18, -1)
    wanted = StandInDraft(ONE, OTHER, DAY - timedelta(days=1), DAY + timedelta(days=25))
    check_stand_in(wanted, BOTH, BOTH, [taken_back])
    check_stand_in(replace(wanted, away_id=THIRD, stand_in_id=ONE), BOTH, BOTH, [taken_back])
