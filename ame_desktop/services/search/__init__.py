"""Ctrl+K: finds people, tasks, agreements and orders that the roles reach.

What is typed is neither stored nor logged; that people were shown is. Health, notes and free texts
are never searched, and a protected person is found by those who are named alone.

Source: RAG-33, NAT-35, NAT-38, NAT-39.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import Final
from uuid import UUID

from ame_desktop.domain.access import Actor, Area, Level, Reach
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.search import Entry, Place, find, has_digits
from ame_desktop.services.context import Context
from ame_desktop.services.search.sources import ROOMS, visible_people
from ame_desktop.storage.queries import search as query
from ame_desktop.storage.queries.changes import LogEnd, log_end, topics_between
from ame_desktop.storage.store import Reader

LIMITED: Final = "Får bara förvaras"
LEFT: Final = "Har slutat"


@dataclass(eq=False)
class Searching:
    """What one search can find, from when it begins until it ends; kept in memory alone."""

    _found: list[tuple[Entry, ...]] = field(default_factory=lambda: [() for _ in ROOMS])
    _read_for: Actor | None = None
    _came: LogEnd | None = None
    _shown: set[UUID] = field(default_factory=set, repr=False)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that can be found, room by room."""
        return tuple(chain.from_iterable(self._found))

    def follow(self, ctx: Context) -> None:
        """Read what has changed since it was read, and all of it when the rights have."""
        with ctx.read() as reader:
            came = log_end(reader)
            changed = self._changed(ctx, reader, came)
            for place, room in enumerate(ROOMS):
                if changed is None or not changed.isdisjoint(room.topics):
                    self._found[place] = tuple(room.find(ctx, reader))
            self._read_for, self._came = ctx.actor, came

    def new(self, people: Iterable[UUID]) -> set[UUID]:
        """Return those who have not been shown before in this search, and hold them as shown."""
        found = set(people) - self._shown
        self._shown |= found
        return found

    def _changed(
        self, ctx: Context, reader: Reader, came: LogEnd | None
    ) -> frozenset[Topic] | None:
        """Return what has changed, or ``None`` where all has to be read."""
        if self._read_for != ctx.actor or self._came is None or came is None:
            return None
        if came == self._came:
            return frozenset()
        return topics_between(reader, self._came, came)


def begin_search(ctx: Context) -> Searching:
    """Read what the actor can find: nothing that the roles do not reach is even read."""
    searching = Searching()
    searching.follow(ctx)
    return searching


def search(ctx: Context, text: str, searching: Searching | None = None) -> tuple[Entry, ...]:
    """Return what is found, the best first in each group; each has a place to open.

    What was read when the search began is looked through, and what has changed since is read anew;
    without it, all of it is read now.

    A line of the log tells how many people were shown, each once in a search; where the last four
    of a number are typed, it tells who. What is typed is told nowhere. Who may be met, and who is
    reached, is tried anew.

    Raises:
        StandingError: the person's rights have changed since the search began.
    """
    searching = searching or Searching()
    searching.follow(ctx)
    hits = find(searching.entries, text)
    people = {UUID(hit.person) for hit in hits if hit.person}
    met = _met(ctx, people) if people else {}
    found = [_shown(hit, met) for hit in hits]
    if met and has_digits(text):
        ctx.note("search.number", LogKind.READ, *met, count=len(met))
    elif fresh := searching.new(met):
        ctx.note("search.people", LogKind.READ, count=len(fresh))
    return tuple(hit for hit in found if hit is not None)


def _met(ctx: Context, people: set[UUID]) -> dict[UUID, tuple[bool, tuple[str, ...]]]:
    if ctx.reach(Area.IDENTITY, Level.READ) is Reach.NONE:
        return {}
    with ctx.read() as reader:
        return query.shown(reader, people, visible_people(ctx), ctx.clock.today())


def _shown(hit: Entry, met: dict[UUID, tuple[bool, tuple[str, ...]]]) -> Entry | None:
    """Return a hit as it is shown; nothing of a person who is out of reach by now."""
    if hit.person:
        key = UUID(hit.person)
        if key not in met:
            return None
        usable, arenas = met[key]
        detail = LEFT if hit.rank else ", ".join(arenas)
        return hit._replace(detail=detail if usable else LIMITED, target=Place("participants", key))
    place = hit.target
    if isinstance(place, Place) and isinstance(place.target, str):
        return hit._replace(target=place._replace(target=UUID(place.target)))
    return hit
