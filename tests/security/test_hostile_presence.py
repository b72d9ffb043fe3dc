"""Somebody with psql hears no more of who has what open than in the program, and forges nothing."""

from uuid import uuid4

import pytest
from psycopg.errors import InsufficientPrivilege

from ame_desktop.domain.access import Role
from ame_desktop.domain.participant_drafts import ProtectionDraft
from ame_desktop.domain.participants import Protection
from ame_desktop.services.presence import keep_open, latest_change
from ame_desktop.services.protection import protect
from tests.support.own_logins import GuardedUnit
from tests.support.role_matrix import ROLES
from tests.support.unit_people import People
from tests.support.units import Unit

_FORGED = (
    b"INSERT INTO open_record (id, staff_id, row_id, seen_at) VALUES (%s, %s, %s, now())",
    b"UPDATE open_record SET seen_at = now(), id = %s WHERE staff_id = %s AND row_id <> %s",
    b"DELETE FROM open_record WHERE id <> %s AND staff_id = %s AND row_id <> %s",
)


@pytest.mark.parametrize("statement", _FORGED)
def test_nobody_says_for_another_that_something_is_open(
    guarded_unit: GuardedUnit, statement: bytes
) -> None:
    here = guarded_unit.arena("Utegrupp")
    one = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    other = guarded_unit.as_role(Role.CONSULTANT)
    row = uuid4()
    keep_open(other, row)
    with guarded_unit.psql(one) as connection:
        try:
            done = connection.execute(statement, (uuid4(), other.actor.staff_id, uuid4())).rowcount
        except InsufficientPrivilege:
            done = 0
    assert done == 0
    assert keep_open(guarded_unit.chief, row) == (other.actor.name,)


def test_who_changed_a_person_is_not_told_of_one_that_is_out_of_sight(
    guarded_unit: GuardedUnit,
) -> None:
    person = People(guarded_unit).add("Cia", arena="Utegrupp")
    here = guarded_unit.arena("Utegrupp")
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    protect(guarded_unit.chief, person, ProtectionDraft(Protection.MARKED, frozenset()))
    question = b"SELECT * FROM ame.latest_change(%s, %s)"
    with guarded_unit.psql(supervisor) as connection:
        for action in ("", "participants.protect"):
            assert connection.execute(question, (person, action)).fetchall() == []


@pytest.mark.parametrize("role", ROLES)
def test_every_role_says_and_hears_who_has_a_row_open(unit: Unit, role: Role) -> None:
    person = People(unit).add("Cia", arena="Utegrupp")
    ctx, row = unit.as_role(role, name="Bo Ek"), uuid4()
    keep_open(unit.chief, row)
    assert keep_open(ctx, row) == ("Anna Berg",)
    assert keep_open(unit.chief, row) == ("Bo Ek",)
    protect(unit.chief, person, ProtectionDraft(Protection.MARKED, frozenset()))
    assert latest_change(ctx, person) is None
    assert latest_change(unit.chief, person) is not None
