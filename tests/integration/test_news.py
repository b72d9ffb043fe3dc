"""What one work place changes is heard at the others, and nothing of it is a name or a value."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.news import EVERYTHING, News, merged, read, written
from ame_desktop.services.connection import Connection
from ame_desktop.services.context import Context
from ame_desktop.services.news import NewsListener
from ame_desktop.services.undo import undo
from ame_desktop.storage.engine import open_file, open_server
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.news import CHANNEL
from ame_desktop.storage.store import Store
from tests.support.own_logins import GuardedUnit
from tests.support.unit_people import People
from tests.support.units import KEY, Unit

PATIENCE = 5.0


class Heard:
    """Collects news, and waits for them."""

    def __init__(self) -> None:
        self.news: list[News] = []
        self._came = Event()

    def __call__(self, news: News) -> None:
        self.news.append(news)
        self._came.set()

    def wait(self, enough: Callable[[], bool] = lambda: True) -> None:
        until = time.monotonic() + PATIENCE
        while not (self.news and enough()):
            self._came.wait(0.05)
            assert time.monotonic() < until, "nothing was heard"


@pytest.fixture
def other(any_unit: Unit) -> Iterator[Context]:
    """The same person at another work place."""
    if any_unit.path is not None:
        store = Store(open_file(any_unit.path, KEY))
    else:
        address = any_unit.store.engine.url.render_as_string(hide_password=False)
        store = Store(open_server(address))
    yield replace(any_unit.chief, store=store)
    store.close()


@pytest.fixture
def heard(any_unit: Unit) -> Iterator[Heard]:
    """What is heard at the first work place."""
    found = Heard()
    yield from listening(any_unit.store, any_unit, found)


def listening(store: Store, unit: Unit, found: Heard) -> Iterator[Heard]:
    listener = NewsListener(store, Connection(store, unit.clock), found)
    listener.start()
    time.sleep(0.3)
    yield found
    listener.end()


def rename(ctx: Context, unit: Unit, name: str) -> Result[UUID]:
    with ctx.write("arenas.edit", Topic.ARENAS, Topic.BRIEFING) as work:
        row = work.get(Arena, unit.arena("Utegrupp"))
        row.name = name
        return work.done(row.id, f"Ändrade {name}.")


def test_a_change_elsewhere_is_heard_with_rooms_rows_and_who(
    any_unit: Unit, other: Context, heard: Heard
) -> None:
    arena = any_unit.arena("Utegrupp")
    rename(other, any_unit, "Skogslaget")
    heard.wait()
    (news,) = heard.news
    assert news.topics == {Topic.ARENAS, Topic.BRIEFING}
    assert arena in news.ids
    assert news.by == other.actor.staff_id
    assert not news.undoable
    assert not news.label


def test_one_s_own_changes_are_no_news(any_unit: Unit, other: Context, heard: Heard) -> None:
    rename(any_unit.chief, any_unit, "Utegrupp")
    person = People(any_unit).add("Ali")
    rename(other, any_unit, "Utegrupp")
    with other.write("participants.edit", Topic.PARTICIPANTS) as work:
        work.get(Participant, person).comment = "bytt"
        work.done(None, "")
    heard.wait(lambda: any(Topic.PARTICIPANTS in news.topics for news in heard.news))
    assert [news.topics for news in heard.news] == [{Topic.PARTICIPANTS}]
    assert person in heard.news[0].ids


def test_what_is_only_read_or_comes_to_nothing_is_no_news(
    any_unit: Unit, other: Context, heard: Heard
) -> None:
    other.note("participants.list", LogKind.READ, count=3)
    with pytest.raises(ConflictError), other.write("arenas.edit", Topic.ARENAS) as work:
        work.get(Arena, any_unit.arena("Utegrupp")).name = "Skogslaget"
        work.session.flush()
        raise ConflictError("nej")
    rename(other, any_unit, "Skogslaget")
    heard.wait()
    assert len(heard.news) == 1


def test_what_is_turned_back_elsewhere_is_heard_too(
    any_unit: Unit, other: Context, heard: Heard
) -> None:
    result = rename(other, any_unit, "Skogslaget")
    undo(other, result.changes)
    heard.wait(lambda: len(heard.news) == 2)
    assert heard.news[1].topics == {Topic.ARENAS, Topic.BRIEFING}


def test_of_very_many_rows_only_the_rooms_are_told(
    any_unit: Unit, other: Context, heard: Heard
) -> None:
    with other.write("participants.import", Topic.PARTICIPANTS) as work:
        for number in range(300):
            work.add(
                Participant(
                    given_name=f"Namn{number}", family_name="", created_at=any_unit.clock.now()
                )
            )
        work.done(None, "")
    heard.wait()
    assert heard.news == [
        News(frozenset({Topic.PARTICIPANTS}), frozenset(), by=other.actor.staff_id)
    ]


def test_nothing_of_a_person_is_sent(server_unit: Unit) -> None:
    address = server_unit.store.engine.url.set(drivername="postgresql")
    with psycopg.connect(address.render_as_string(False), autocommit=True) as listener:
        listener.execute(f"LISTEN {CHANNEL}".encode())
        person = People(server_unit).add("Sentinelia", "Hemligsson")
        with server_unit.chief.write("participants.edit", Topic.PARTICIPANTS) as work:
            work.because("ett skäl om hälsan")
            work.get(Participant, person).comment = "en anteckning"
            work.done(None, "Ändrade Sentinelia.")
        lines = [told.payload for told in listener.notifies(timeout=1, stop_after=1)]
    assert len(lines) == 1
    origin, staff, topics, ids = lines[0].split(";")
    assert topics == Topic.PARTICIPANTS.value
    assert ids == person.hex
    assert staff == server_unit.chief.actor.staff_id.hex
    assert len(origin) == 16


def test_the_log_keeps_no_more_than_the_rooms(unit: Unit) -> None:
    rename(unit.chief, unit, "Skogslaget")
    with unit.store.read() as reader:
        newest = select(LogEntry.topics).order_by(LogEntry.number.desc()).limit(1)
        assert reader.scalar(newest) == "arenas,briefing"


def test_whoever_has_a_login_of_their_own_hears_and_tells(guarded_unit: GuardedUnit) -> None:
    arena = guarded_unit.arena("Utegrupp")
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(arena,))
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    found = Heard()
    for heard in listening(consultant.store, guarded_unit, found):
        add_order(supervisor)
        heard.wait()
    (news,) = found.news
    assert news.by == supervisor.actor.staff_id
    assert Topic.BRIEFING in news.topics


def add_order(ctx: Context) -> None:
    with ctx.write("briefing.task", Topic.BRIEFING) as work:
        work.add(Task(arena_id=next(iter(ctx.actor.arenas)), day=ctx.clock.today(), name="Snö"))
        work.done(None, "")


def test_lines_that_anybody_could_send_are_not_trusted(server_unit: Unit) -> None:
    found = Heard()
    for heard in listening(server_unit.store, server_unit, found):
        address = server_unit.store.engine.url.set(drivername="postgresql")
        with psycopg.connect(address.render_as_string(False), autocommit=True) as stranger:
            for line in ("", ";;;", "x;y;z;å", "a;b;c;d;e;f", ";" * 500, "hej", "x;;arenas;ej-id"):
                stranger.execute("SELECT pg_notify(%s, %s)", (CHANNEL, line))
        heard.wait()
    assert found.news == [News(frozenset({Topic.ARENAS}))]


def test_lines_are_read_as_they_were_written() -> None:
    news = News(frozenset({Topic.ORDERS, Topic.BRIEFING}), frozenset({new_id(), new_id()}))
    assert read(written("här", news)) == ("här", news)
    assert read(written("här", replace(EVERYTHING, by=news.by))) == ("här", EVERYTHING)
    assert (
        len(written("x" * 16, News(frozenset(Topic), frozenset(new_id() for _ in range(150)))))
        < 7900
    )


def test_news_in_the_same_moment_become_one() -> None:
    one, other = new_id(), new_id()
    first = News(frozenset({Topic.ORDERS}), frozenset({one}), by=one)
    then = News(frozenset({Topic.ARENAS}), frozenset({other}), by=one)
    assert merged(first, then) == News(
        frozenset({Topic.ORDERS, Topic.ARENAS}), frozenset({one, other}), by=one
    )
    assert merged(first, replace(then, by=other)).by is None
