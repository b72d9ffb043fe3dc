"""What was sent from whose outbox is nobody else's business, also on the server itself."""

from uuid import UUID, uuid4

import pytest
from psycopg.errors import InsufficientPrivilege

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Topic
from ame_desktop.services.context import Context
from ame_desktop.storage.models.arenas import Arena
from tests.support.own_logins import GuardedUnit

SENT = b"INSERT INTO delivered_command (id, staff_id, delivered_at) VALUES (%s, %s, %s)"
SEEN = b"SELECT id FROM delivered_command"
GONE = b"DELETE FROM delivered_command"


def sent(unit: GuardedUnit, ctx: Context) -> UUID:
    """Something that somebody sent, which was carried out."""
    key = uuid4()
    arena = unit.arena("Utegrupp")
    with ctx.store.once(key), ctx.write("arenas.edit", Topic.ARENAS) as work:
        work.get(Arena, arena).position += 1
        work.done(None, "")
    return key


def test_others_neither_see_nor_forge_nor_take_away_what_was_sent(
    guarded_unit: GuardedUnit,
) -> None:
    chief = guarded_unit.as_role(Role.UNIT_CHIEF)
    supervisor = guarded_unit.as_role(Role.SUPERVISOR)
    key = sent(guarded_unit, chief)
    with guarded_unit.psql(supervisor) as login:
        assert login.execute(SEEN).fetchall() == []
        assert login.execute(GONE).rowcount == 0
        with pytest.raises(InsufficientPrivilege):
            login.execute(SENT, (uuid4(), chief.actor.staff_id, guarded_unit.clock.now()))
        login.execute(SENT, (uuid4(), supervisor.actor.staff_id, guarded_unit.clock.now()))
    with guarded_unit.psql(chief) as login:
        assert login.execute(SEEN).fetchall() == [(key,)]
