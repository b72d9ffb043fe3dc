"""Ctrl+K: what can be found, and how what is typed finds it.

Names of people forgive one typing error. Health, notes and free texts are never searched.

Source: NAT-35.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.folding import folded_words, one_error_apart

FORGIVING: Final = 4
"""Letters that a word has at least before an error in it is forgiven, or another before it."""
ENOUGH: Final = 4
"""With as many people found as typed, nobody is looked for who is only nearly called so."""
LAST_DIGITS: Final = 4


class SearchGroup(StrEnum):
    """What a hit is, in the order that the groups are shown."""

    PEOPLE = "Personer"
    TASKS = "Uppgifter"
    AGREEMENTS = "Avtal"
    ORDERS = "Beställningar"
    PAGES = "Sidor"
    COMMANDS = "Kommandon"
    SETTINGS = "Inställningar"
    HANDBOOK = "Handboken"


MOST: Final = dict.fromkeys(SearchGroup, 8) | {
    SearchGroup.SETTINGS: 4,
    SearchGroup.HANDBOOK: 4,
}
"""Hits that each group shows."""


class Place(NamedTuple):
    """Where in the program something stands: a screen, a thing in it, and the day it shows."""

    page: str
    target: object = None
    day: date | None = None


class Entry(NamedTuple):
    """Something that can be found; there are thousands at once.

    ``words`` are those that find it, each with a space before it, as :func:`worded` gives them.
    ``digits`` finds it only as a whole: the last four of a person's number. ``rank`` puts what is
    over after what goes on. ``target`` is the :class:`Place` to open, or what the window itself
    does; ``person`` is whose name the entry is, by the identity in writing.
    """

    group: SearchGroup
    title: str
    detail: str
    words: str
    target: object
    digits: str = ""
    rank: int = 0
    person: str = ""


def worded(*texts: str) -> str:
    """Return the words of some texts as a search sees them, each with a space before it."""
    return "".join(map(folded_words, texts))


def entry(
    group: SearchGroup, title: str, detail: str, target: object, *more: str, rank: int = 0
) -> Entry:
    """Return an entry that the words of its title, and of more texts, find."""
    return Entry(group, title, detail, worded(title, *more), target, rank=rank)


def has_digits(text: str) -> bool:
    """Whether the last four of a number are looked for."""
    return any(len(word) == LAST_DIGITS and word.isdecimal() for word in _typed(text))


def find(entries: Sequence[Entry], text: str) -> tuple[Entry, ...]:
    """Return what each word typed finds, the best first in each group.

    The words come in any order, and each is the beginning of a word of the entry; in the
    handbook's headings it may also stand within one, as Swedish writes words together.

    Args:
        entries: what can be found, in the order that equals keep.
        text: what is typed.
    """
    typed = _typed(text)
    if not typed:
        return ()
    exact = [item for item in entries if _matches(item, typed)]
    known = {item.person for item in exact if item.person}
    near = _nearly(entries, typed, known) if len(known) < ENOUGH else []
    spelt = tuple(f" {word}" for word in text.casefold().split())
    shown: list[Entry] = []
    for group in _groups(exact, typed):
        hits = [item for item in exact if item.group is group]
        hits.sort(key=lambda item: _worth(item, typed, spelt))
        if group is SearchGroup.PEOPLE:
            hits += sorted(near, key=lambda item: (item.rank, swedish_key(item.title)))
        shown += hits[: MOST[group]]
    return tuple(shown)


def in_order(hits: Sequence[Entry], text: str) -> tuple[Entry, ...]:
    """Put people who are only nearly called what is typed after all that is called so.

    Enter opens what stands first, and to open somebody's file is logged as reading it.
    """
    typed = _typed(text)
    people = [item for item in hits if item.person]
    if any(_matches(item, typed) for item in people):
        return tuple(hits)
    return (*(item for item in hits if not item.person), *people)


def _typed(text: str) -> tuple[str, ...]:
    return tuple(folded_words(text).split())


def _matches(item: Entry, typed: Sequence[str]) -> bool:
    words, within = item.words, item.group is SearchGroup.HANDBOOK
    return all(
        f" {part}" in words
        or part == item.digits
        or (within and len(part) >= FORGIVING and part in words)
        for part in typed
    )


def _groups(exact: Sequence[Entry], typed: Sequence[str]) -> list[SearchGroup]:
    """Return the groups in order; a setting called so is before commands that are not.

    Enter opens what stands first, and a command does at once what it says.
    """
    called = {item.group for item in exact if _called(item, typed)}
    groups = list(SearchGroup)
    if SearchGroup.SETTINGS in called and SearchGroup.COMMANDS not in called:
        groups.remove(SearchGroup.COMMANDS)
        groups.insert(groups.index(SearchGroup.SETTINGS) + 1, SearchGroup.COMMANDS)
    return groups


def _called(item: Entry, typed: Sequence[str]) -> bool:
    """Whether the title alone has what is typed, without the words that also find it."""
    title = folded_words(item.title)
    return all(f" {part}" in title for part in typed)


def _nearly(entries: Iterable[Entry], typed: Sequence[str], known: set[str]) -> list[Entry]:
    """Return the people who are found when one of the words forgives an error."""
    people = [item for item in entries if item.person and item.person not in known]
    every = {word for item in people for word in item.words.split()}
    found: dict[str, Entry] = {}
    for place, part in enumerate(typed):
        if len(part) < FORGIVING or part.isdecimal():
            continue
        rest = (*typed[:place], *typed[place + 1 :])
        near = {word for word in every if one_error_apart(part, word)}
        for item in people:
            if _matches(item, rest) and not near.isdisjoint(item.words.split()):
                found[item.person] = item
    return list(found.values())


def _worth(item: Entry, typed: Sequence[str], spelt: Sequence[str]) -> tuple[int, bool, bool, str]:
    """Return what puts hits in order: what goes on, as it is spelt, by its first word."""
    title = f" {item.title.casefold()}"
    as_spelt = all(word in title for word in spelt)
    first = item.words.startswith(f" {typed[0]}")
    by_name = swedish_key(item.title) if item.person else ""
    return (item.rank, not as_spelt, not first, by_name)
