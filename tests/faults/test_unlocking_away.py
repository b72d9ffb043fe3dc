"""The locked window opens with the outbox's password while the server is away (R10, S8)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.services.open_unit import OpenUnit, UnitFacts
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.services.unlocking_away import Unlocking
from ame_desktop.storage import outbox as module
from ame_desktop.storage.credentials import ServerCredentials
from ame_desktop.storage.envelope import Cost
from ame_desktop.storage.errors import WaitError, WrongPasswordError
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.outbox import OutboxFile
from tests.support.own_logins import GuardedUnit
from tests.support.units import UNIT_NAME, Unit

PASSWORD, WRONG = "fyra blå ostar i regn", "fyra blå ostar i snö"


@pytest.fixture
def away(
    guarded_unit: GuardedUnit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenUnit]:
    monkeypatch.setattr(module, "FLOOR", Cost(1, 1024, 1))
    ctx = guarded_unit.as_role(Role.CONSULTANT)
    engine = ctx.store.engine
    facts = UnitFacts(UNIT_NAME, is_demo=False, recovery_confirmed=True)
    address = engine.url.render_as_string()
    unit = OpenUnit(address, ctx, facts, ServerCredentials(engine))
    unit.outbox = Outbox(OutboxFile(tmp_path / "prov.utkorg", PASSWORD))
    unit.connection.tell_lost()
    yield unit
    unit.outbox.close()


def fail(unlocking: Unlocking, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPasswordError):
            unlocking(WRONG)


def logged(unit: Unit) -> list[str]:
    with unit.store.read() as reader:
        return list(reader.scalars(select(LogEntry.action)))


def test_wrong_passwords_in_a_row_make_one_wait_and_the_right_one_ends_it(
    away: OpenUnit, guarded_unit: GuardedUnit
) -> None:
    unlocking = Unlocking(away)
    fail(unlocking, 4)
    with pytest.raises(WaitError):
        unlocking(PASSWORD)
    guarded_unit.clock.move(timedelta(seconds=3))
    unlocking(PASSWORD)
    fail(unlocking, 3)
    unlocking(PASSWORD)
    away.connection.tell_back()
    unlocking.tell()
    assert logged(guarded_unit).count("access.unlock") == 1
    assert logged(guarded_unit).count("access.failed_login") == 7


def test_who_never_came_in_is_not_said_to_have_unlocked(
    away: OpenUnit, guarded_unit: GuardedUnit
) -> None:
    unlocking = Unlocking(away)
    fail(unlocking, 2)
    away.connection.tell_back()
    unlocking.tell()
    unlocking.tell()
    assert logged(guarded_unit).count("access.unlock") == 0
    assert logged(guarded_unit).count("access.failed_login") == 2
