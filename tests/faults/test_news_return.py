"""A broken way to the server is noticed within three seconds, and heard through again by itself."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.news import EVERYTHING, News
from ame_desktop.services.connection import Connection
from ame_desktop.services.context import Context
from ame_desktop.services.news import NewsListener
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.store import Store
from tests.support.server_proxy import ServerProxy
from tests.support.units import Unit

NOTICED = 3.0
"""Seconds after which the window says that the server does not answer."""
PATIENCE = 15.0
Measured = Callable[[str, str], None]


@dataclass
class Listening:
    """A work place whose way to the server goes through a proxy."""

    unit: Unit
    proxy: ServerProxy
    connection: Connection
    heard: list[News] = field(default_factory=list)

    def until(self, reached: Callable[[], bool]) -> float:
        """Wait until something holds; return the seconds it took."""
        begun = time.monotonic()
        while not reached():
            time.sleep(0.01)
            assert time.monotonic() - begun < PATIENCE, "it did not happen"
        return time.monotonic() - begun

    def change(self, name: str) -> None:
        """Somebody on a way of their own changes something."""
        with self.unit.chief.write("arenas.edit", Topic.ARENAS) as work:
            work.get(Arena, self.unit.arena("Innegrupp")).purpose = name
            work.done(None, "")

    def hears(self, name: str) -> None:
        """What is changed now is heard."""
        self.heard.clear()
        self.change(name)
        self.until(lambda: any(news.topics == {Topic.ARENAS} for news in self.heard))


@pytest.fixture
def place(server_unit: Unit) -> Iterator[Listening]:
    address = server_unit.store.engine.url.render_as_string(hide_password=False)
    with ServerProxy(address.replace("postgresql+psycopg", "postgresql")) as proxy:
        store = Store(open_server(proxy.url))
        ctx: Context = replace(server_unit.chief, store=store)
        found = Listening(server_unit, proxy, Connection(store, ctx.clock))
        listener = NewsListener(store, found.connection, found.heard.append)
        listener.start()
        time.sleep(0.3)
        yield found
        proxy.restore()
        listener.end()
        store.close()


WAYS: dict[str, Callable[[ServerProxy], None]] = {
    "stängd": ServerProxy.stop,
    "ett svart hål": ServerProxy.swallow,
}


@pytest.mark.parametrize("way", WAYS)
def test_a_lost_way_is_noticed_and_found_again(
    place: Listening, way: str, measured: Measured
) -> None:
    place.hears("före")
    WAYS[way](place.proxy)
    noticed = place.until(lambda: place.connection.lost)
    assert noticed <= NOTICED
    place.heard.clear()
    place.change("medan ingen hörde det")
    place.proxy.restore()
    back = place.until(lambda: not place.connection.lost)
    place.until(lambda: EVERYTHING in place.heard)
    place.hears("efter")
    seconds = f"{noticed:.1f} s".replace(".", ",")
    measured("R10", f"bruten väg ({way}) märkt efter {seconds}")
    print(f"{way}: noticed {noticed:.2f} s, back {back:.2f} s")


def test_a_cut_connection_is_made_anew(place: Listening) -> None:
    place.hears("före")
    place.heard.clear()
    place.proxy.cut()
    place.until(lambda: EVERYTHING in place.heard)
    assert not place.connection.lost
    place.hears("efter")


def test_who_doubts_is_answered_before_the_next_question(place: Listening) -> None:
    place.hears("före")
    place.proxy.stop()
    place.connection.doubt()
    assert place.until(lambda: place.connection.lost) < NOTICED / 2
