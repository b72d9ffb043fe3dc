"""Two people's changes of one thing, field by field: what merges by itself, and what must be asked.

Nothing is ever chosen here where both have changed the same field: then a person answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final
from unicodedata import normalize

Values = Mapping[str, object]
"""What stands in the fields of a form, by the field's name."""
_ABSENT: Final = object()


class Answer(Enum):
    """What holds in a field that both have changed."""

    MINE = "Din"
    THEIRS = "Deras"
    BOTH = "Båda"


@dataclass(frozen=True)
class Clash:
    """A field that both have changed, each to something else."""

    field: str
    base: object
    mine: object
    theirs: object


@dataclass(frozen=True)
class Merge:
    """What holds when two people's changes are laid together.

    Args:
        values: every field; where both have changed one, what *I* typed still stands in it.
        mine: the fields that only I have changed.
        theirs: the fields that only somebody else has changed.
        clashes: the fields that both have changed, each to something else.
    """

    values: Values
    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    clashes: tuple[Clash, ...]


def merge(base: Values, mine: Values, theirs: Values) -> Merge:
    """Lay two people's changes of the same thing together.

    Args:
        base: what stood in the fields when I began.
        mine: what stands in them now.
        theirs: what somebody else has stored since. A field that stands on one side alone, such
            as a choice that has come since, counts as that side's.
    """
    values: dict[str, object] = {}
    only_mine, only_theirs, clashes = [], [], []
    for field in (*theirs, *(name for name in mine if name not in theirs)):
        began = base.get(field, _ABSENT)
        my, their = mine.get(field, began), theirs.get(field, began)
        values[field] = their
        if same(my, their) or same(my, began):
            only_theirs += [field] if not same(their, began) and same(my, began) else []
            continue
        values[field] = my
        if same(their, began):
            only_mine.append(field)
        else:
            clashes.append(Clash(field, base.get(field), my, their))
    return Merge(values, tuple(only_mine), tuple(only_theirs), tuple(clashes))


def same(one: object, other: object) -> bool:
    """Whether two values are stored alike; texts are so without the spaces at their ends."""
    if isinstance(one, str) and isinstance(other, str):
        return normalize("NFC", one).strip() == normalize("NFC", other).strip()
    return one == other


def settled(merged: Merge, answers: Mapping[str, Answer]) -> Values:
    """Return what holds in every field once each clash has its answer.

    Raises:
        KeyError: a clash has no answer.
    """
    asked = {clash.field: answered(clash, answers[clash.field]) for clash in merged.clashes}
    return {**merged.values, **asked}


def answered(clash: Clash, answer: Answer) -> object:
    """Return what holds in a field of one line after the answer."""
    if answer is Answer.BOTH:
        return both(clash, long=False)
    return clash.mine if answer is Answer.MINE else clash.theirs


def may_be_both(clash: Clash, *, long: bool) -> bool:
    """Whether both can hold: in a long text always, in a short one where neither is a figure.

    Args:
        clash: what both have changed.
        long: whether the field holds text in several lines.
    """
    texts = (clash.mine, clash.theirs)
    if not all(isinstance(text, str) and text.strip() for text in texts):
        return False
    return long or not any(sign.isdigit() for text in texts for sign in str(text))


def both(clash: Clash, *, long: bool) -> str:
    """Return a text that holds what both have written: what stood there, theirs, then mine.

    Args:
        clash: what both have changed.
        long: whether the field holds text in several lines.
    """
    mine, theirs = str(clash.mine).strip(), str(clash.theirs).strip()
    began = str(clash.base or "").strip()
    added = [text[len(began) :] for text in (theirs, mine) if text.startswith(began)]
    if began and len(added) == 2 and all(text[:1].isspace() for text in added):
        # Both have gone on where the text ended, and neither in the middle of a word.
        return _joined(long, began, *(text.strip() for text in added))
    return _joined(long, theirs, mine)


def _joined(long: bool, *parts: str) -> str:
    return ("\n" if long else "; ").join(part.rstrip("; ") for part in parts)
