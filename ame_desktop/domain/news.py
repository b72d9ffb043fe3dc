"""News of what somebody else changed: rooms and identities, never a name or a value."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from ame_desktop.domain.changes import ChangeSet, Topic

MOST_IDS: Final = 150
"""Identities that go along; of a command that touched more, only the rooms are told."""
_LONGEST: Final = 7900


@dataclass(frozen=True)
class News(ChangeSet):
    """What another work place changed; it cannot be undone from here.

    ``by`` is the member of staff who did it, or ``None`` where several did, or nobody knows.
    """

    by: UUID | None = None


EVERYTHING: Final = News(frozenset(Topic))
"""Anything may have changed, as after the storage was out of reach."""


def merged(first: News, then: News) -> News:
    """Return two pieces of news as one."""
    by = first.by if first.by == then.by else None
    return News(first.topics | then.topics, first.ids | then.ids, by=by)


def written(origin: str, news: News) -> str:
    """Return news as one line to send.

    Args:
        origin: the open unit that it comes from.
        news: what changed.
    """
    ids = sorted(key.hex for key in news.ids) if len(news.ids) <= MOST_IDS else []
    who = news.by.hex if news.by is not None else ""
    return ";".join((origin, who, written_topics(news.topics), ",".join(ids)))


def read(line: str) -> tuple[str, News]:
    """Return where a sent line comes from, and what it tells.

    Whoever can log in can send a line, so nothing in it is trusted: what is not understood tells
    nothing.
    """
    origin, who, topics, ids = (line[:_LONGEST].split(";") + [""] * 4)[:4]
    known = read_topics(topics)
    keys = frozenset(key for text in ids.split(",")[:MOST_IDS] if (key := _key(text)) is not None)
    return origin, News(known, keys, by=_key(who))


def written_topics(topics: Iterable[Topic]) -> str:
    """Return rooms as they are stored and sent."""
    return ",".join(sorted(topic.value for topic in topics))


def read_topics(text: str) -> frozenset[Topic]:
    """Return the rooms that are known among those that are named."""
    named = set(text.split(","))
    return frozenset(topic for topic in Topic if topic.value in named)


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
