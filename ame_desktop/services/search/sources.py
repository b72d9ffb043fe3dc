"""What each room lets Ctrl+K find, by what the roles reach of it."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from typing import Final, NamedTuple

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.folding import folded_words
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.search import LAST_DIGITS, Entry, Place, SearchGroup, entry
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import search as query
from ame_desktop.storage.queries.standing import in_arenas
from ame_desktop.storage.queries.visibility import Condition, may_meet
from ame_desktop.storage.store import Reader

Source = Callable[[Context, Reader], Iterator[Entry]]

DAYS_BACK: Final = timedelta(days=14)
DAYS_AHEAD: Final = timedelta(days=60)
_OVER: Final = frozenset({OrderStatus.DONE, OrderStatus.DECLINED})


def visible_people(ctx: Context) -> Condition:
    """Return the condition of whom the actor reaches by the register."""
    visible = may_meet(ctx.actor.staff_id)
    if ctx.reach(Area.IDENTITY, Level.READ) is Reach.ALL:
        return visible
    return visible & in_arenas(ctx.actor.arenas, ctx.clock.today())


def people(ctx: Context, reader: Reader) -> Iterator[Entry]:
    """Give those whom the actor reaches: by name, by alias, and by the last four of the number.

    Who reaches a person may see the number, which is then told in the log.
    """
    if ctx.reach(Area.IDENTITY, Level.READ) is Reach.NONE:
        return
    found = list(query.people(reader, visible_people(ctx), ctx.clock.today()))
    # Names come again; what is folded is forgotten with the reading.
    fold = cache(folded_words)
    names = Counter((row.given, row.family) for row in found)
    for row in found:
        name = f"{row.given} {row.family}".strip()
        shared = names[row.given, row.family] > 1 and row.born is not None
        yield Entry(
            SearchGroup.PEOPLE,
            f"{name} ({row.born.year})" if shared and row.born else name,
            "",
            "".join(map(fold, (row.given, row.family, row.alias))),
            None,
            _last_digits(row.number),
            0 if row.current else 1,
            str(row.key),
        )


def tasks(ctx: Context, reader: Reader) -> Iterator[Entry]:
    """Give the tasks of the mornings that the actor opens, each on the day nearest to today."""
    reached = ctx.reach(Area.BRIEFING, Level.READ)
    if reached is Reach.NONE:
        return
    today = ctx.clock.today()
    arenas = None if reached is Reach.ALL else ctx.actor.arenas
    nearest: dict[tuple[str, str, str], query.FoundTask] = {}
    for row in query.tasks(reader, arenas, today - DAYS_BACK, today + DAYS_AHEAD):
        key = (row.name, row.place, row.arena)
        held = nearest.get(key)
        if held is None or held.day < today:
            nearest[key] = row
    for row in nearest.values():
        yield entry(
            SearchGroup.TASKS,
            row.name,
            ", ".join(filter(None, (day_text(row.day), row.arena, row.place))),
            Place("briefing", row.arena_id, row.day),
            row.place,
            rank=0 if row.day >= today else 1,
        )


def agreements(ctx: Context, reader: Reader) -> Iterator[Entry]:
    """Give the agreements: by title, number and counterpart."""
    if ctx.reach(Area.AGREEMENTS, Level.READ) is Reach.NONE:
        return
    today = ctx.clock.today()
    for row in query.agreements(reader):
        over = row.state is AgreementState.ENDED or row.end < today
        yield entry(
            SearchGroup.AGREEMENTS,
            row.title,
            f"{row.customer}, {row.number}",
            Place("agreements", row.agreement_id),
            row.customer,
            row.number,
            rank=1 if over else 0,
        )


def orders(ctx: Context, reader: Reader) -> Iterator[Entry]:
    """Give the orders: by number, kind of work, counterpart and who ordered, never by the text."""
    if ctx.reach(Area.ORDERS, Level.READ) is Reach.NONE:
        return
    # The same customers and kinds of work come again; what is folded is forgotten with the reading.
    fold = cache(folded_words)
    for row in query.orders(reader):
        words = (row.number, row.customer, row.kind, row.unit_as_written, row.orderer)
        yield Entry(
            SearchGroup.ORDERS,
            f"{row.number} {row.customer}",
            f"{row.kind}, {row.status}" if row.kind else row.status,
            "".join(map(fold, words)),
            Place("orders", str(row.key)),
            rank=1 if row.status in _OVER else 0,
        )


def _last_digits(number: str) -> str:
    """Return the last four of a number; a reservnummer begins with a letter and has none."""
    return number[-LAST_DIGITS:] if number[:1].isdigit() else ""


class Room(NamedTuple):
    """What finds, and what may have changed when it has to be read anew."""

    find: Source
    topics: frozenset[Topic]


ROOMS: Final = (
    Room(people, frozenset({Topic.PARTICIPANTS, Topic.ARENAS, Topic.RETENTION})),
    Room(tasks, frozenset({Topic.BRIEFING, Topic.ARENAS})),
    Room(agreements, frozenset({Topic.AGREEMENTS, Topic.CUSTOMERS})),
    Room(orders, frozenset({Topic.ORDERS, Topic.CUSTOMERS})),
)
