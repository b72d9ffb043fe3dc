"""The state of the way to the storage: each turn is told once, and whoever doubts is answered."""

from ame_desktop.services.connection import Connection, ConnectionState
from tests.support.units import Unit


def test_each_turn_is_told_once(unit: Unit) -> None:
    """Lost twice is lost once; since says when it began."""
    connection = Connection(unit.store, unit.clock)
    told: list[ConnectionState] = []
    leave = connection.listen(lambda: told.append(connection.state))
    assert not connection.lost
    assert connection.since is None
    connection.tell_lost()
    connection.tell_lost()
    assert connection.since == unit.clock.now()
    connection.tell_back()
    connection.tell_back()
    assert told == [ConnectionState.LOST, ConnectionState.ONLINE]
    leave()
    connection.tell_lost()
    assert len(told) == 2


def test_doubt_is_passed_on(unit: Unit) -> None:
    """Whoever can ask the storage is asked to do it now."""
    connection = Connection(unit.store, unit.clock)
    asked: list[str] = []
    leave = connection.on_doubt(lambda: asked.append("now"))
    connection.doubt()
    leave()
    connection.doubt()
    assert asked == ["now"]
