"""A stand-in past the program: the server gives what both hold, on the days that were said."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from psycopg.errors import InsufficientPrivilege

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import OwnerKind, ReferralRoute
from ame_desktop.domain.stand_ins import StandInDraft
from ame_desktop.services.context import Context
from ame_desktop.services.stand_ins import appoint_stand_in, end_stand_in, stand_in_list
from ame_desktop.storage.models.access import StandIn
from ame_desktop.storage.models.approvals import Deputy
from ame_desktop.storage.models.participants import Referral
from tests.support.own_logins import GuardedUnit
from tests.support.unit_people import People

TODAY = date(2026, 11, 23)


def hand_over(unit: GuardedUnit, away: Context, to: Context, start: int = 0, end: int = 3) -> None:
    with unit.chief.write("test.stand_in") as work:
        row = StandIn(
            away_id=away.actor.staff_id,
            stand_in_id=to.actor.staff_id,
            start=TODAY + timedelta(days=start),
            end=TODAY + timedelta(days=end),
        )
        work.add(row)
        work.done(None, "")


def owned(unit: GuardedUnit, owner: Context, route: ReferralRoute) -> UUID:
    person = People(unit).add(f"Person {route}", arena="Innegrupp")
    with unit.chief.write("test.referral") as work:
        row = Referral(
            participant_id=person,
            route=route,
            received_on=TODAY,
            owner_kind=OwnerKind.CONSULTANT,
            owner_staff_id=owner.actor.staff_id,
        )
        work.add(row)
        work.done(None, "")
    return person


def reached(unit: GuardedUnit, ctx: Context, question: bytes) -> set[UUID]:
    with unit.psql(ctx) as connection:
        return {key for (key,) in connection.execute(question).fetchall()}


CASES = b"SELECT * FROM ame.own_cases()"
ARENAS = b"SELECT * FROM ame.own_arenas()"


def test_a_stand_in_reaches_what_both_do_while_it_holds(guarded_unit: GuardedUnit) -> None:
    out, inside = guarded_unit.arena("Utegrupp"), guarded_unit.arena("Innegrupp")
    leads = guarded_unit.as_role(Role.SUPERVISOR, arenas=(out,))
    other = guarded_unit.as_role(Role.SUPERVISOR, arenas=(inside,))
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    second = guarded_unit.as_role(Role.CONSULTANT)
    star = guarded_unit.as_role(Role.STAR_COORDINATOR)
    af = owned(guarded_unit, consultant, ReferralRoute.AF)
    of_star = owned(guarded_unit, consultant, ReferralRoute.STAR)
    late = guarded_unit.as_role(Role.CONSULTANT)
    for to in (other, star, consultant):
        hand_over(guarded_unit, leads, to)
    for to in (second, star, other):
        hand_over(guarded_unit, consultant, to)
    hand_over(guarded_unit, consultant, late, 1, 3)
    hand_over(guarded_unit, consultant, late, -9, -1)

    assert reached(guarded_unit, other, ARENAS) == {out, inside}
    assert reached(guarded_unit, star, ARENAS) == set()
    assert reached(guarded_unit, consultant, ARENAS) == set()
    assert reached(guarded_unit, second, CASES) == {af, of_star}
    assert reached(guarded_unit, star, CASES) == {of_star}
    assert reached(guarded_unit, other, CASES) == set()
    assert reached(guarded_unit, late, CASES) == set()


def test_a_stand_in_of_a_stand_in_reaches_what_all_on_the_way_do(
    guarded_unit: GuardedUnit,
) -> None:
    out = guarded_unit.arena("Utegrupp")
    both = (Role.SUPERVISOR, Role.CONSULTANT)
    anna = guarded_unit.as_role(*both, arenas=(out,))
    bo, cia = guarded_unit.as_role(*both), guarded_unit.as_role(*both)
    star, leads = guarded_unit.as_role(Role.STAR_COORDINATOR), guarded_unit.as_role(both[0])
    after_star, late = guarded_unit.as_role(*both), guarded_unit.as_role(*both)
    af = owned(guarded_unit, anna, ReferralRoute.AF)
    of_star = owned(guarded_unit, anna, ReferralRoute.STAR)
    hand_over(guarded_unit, anna, bo)
    for to in (cia, star, leads):
        hand_over(guarded_unit, bo, to)
    hand_over(guarded_unit, bo, late, 1, 3)
    hand_over(guarded_unit, star, after_star)
    # A circle, which nobody but who writes past the program makes, ends too.
    hand_over(guarded_unit, cia, anna)

    for ctx, arenas, cases in (
        (cia, {out}, {af, of_star}),
        (star, set[UUID](), {of_star}),
        (leads, {out}, set[UUID]()),
        (after_star, set[UUID](), {of_star}),
        (late, set[UUID](), set[UUID]()),
    ):
        assert reached(guarded_unit, ctx, ARENAS) == arenas
        assert reached(guarded_unit, ctx, CASES) == cases


def test_a_deputy_takes_nothing_by_way_of_who_she_stands_in_for(guarded_unit: GuardedUnit) -> None:
    anna, bo, deputy = (guarded_unit.as_role(Role.SUPERVISOR) for _ in range(3))
    me = deputy.actor.staff_id
    hand_over(guarded_unit, bo, deputy, 0, 3)
    with guarded_unit.chief.write("test.deputy") as work:
        chief = guarded_unit.chief.actor.staff_id
        work.add(Deputy(staff_id=me, start=TODAY, end=TODAY, named_by_id=chief))
        work.done(None, "")
    made = (
        b'INSERT INTO stand_in (id, version, away_id, stand_in_id, start, "end") '
        b"VALUES (%s, 1, %s, %s, %s, %s)"
    )
    people = (anna.actor.staff_id, bo.actor.staff_id)
    last = TODAY + timedelta(days=3)
    with guarded_unit.psql(deputy) as connection:
        with pytest.raises(InsufficientPrivilege):
            connection.execute(made, (uuid4(), *people, last, last + timedelta(days=5)))
        after = last + timedelta(days=1)
        connection.execute(made, (uuid4(), *people, after, after))


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.UNIT_CHIEF])
def test_nobody_makes_themselves_a_stand_in(guarded_unit: GuardedUnit, role: Role) -> None:
    ctx = guarded_unit.as_role(role)
    away = guarded_unit.as_role(Role.SUPERVISOR)
    hand_over(guarded_unit, away, ctx, -9, -1)
    made = (
        b'INSERT INTO stand_in (id, version, away_id, stand_in_id, start, "end") '
        b"VALUES (%s, 1, %s, %s, %s, %s)"
    )
    values = (uuid4(), away.actor.staff_id, ctx.actor.staff_id, TODAY, TODAY)
    with guarded_unit.psql(ctx) as connection:
        with pytest.raises(InsufficientPrivilege):
            connection.execute(made, values)
        try:
            done = connection.execute(b'UPDATE stand_in SET "end" = %s', (TODAY,)).rowcount
        except InsufficientPrivilege:
            done = 0
    assert done == 0


def test_the_deputy_names_others_and_only_ends_what_is_her_own(guarded_unit: GuardedUnit) -> None:
    away, other = (guarded_unit.as_role(Role.SUPERVISOR) for _ in range(2))
    deputy = guarded_unit.as_role(Role.SUPERVISOR)
    me = deputy.actor.staff_id
    hand_over(guarded_unit, away, deputy, 0, 3)
    with guarded_unit.chief.write("test.deputy") as work:
        chief = guarded_unit.chief.actor.staff_id
        work.add(Deputy(staff_id=me, start=TODAY, end=TODAY, named_by_id=chief))
        work.done(None, "")
    longer = StandInDraft(away.actor.staff_id, me, TODAY, TODAY + timedelta(days=30))
    with guarded_unit.psql(deputy) as connection, pytest.raises(InsufficientPrivilege):
        connection.execute(b'UPDATE stand_in SET "end" = %s', (longer.end,))
    with pytest.raises(DomainError, match="göra dig själv till vikarie"):
        appoint_stand_in(deputy, longer)
    (row,) = stand_in_list(deputy)
    ended = end_stand_in(deputy, row.row_id, row.version)
    # To turn it back would be to take the colleague's work again: it is not offered.
    assert not ended.changes.undoable
    named = appoint_stand_in(deputy, replace(longer, stand_in_id=other.actor.staff_id))
    assert named.value in {row.row_id for row in stand_in_list(guarded_unit.chief)}
