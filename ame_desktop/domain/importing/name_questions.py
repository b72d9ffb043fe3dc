"""Names of counterparts in a file that may be other spellings, and what a person says of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ame_desktop.domain.customer_names import like
from ame_desktop.domain.importing.cells import header_key
from ame_desktop.domain.importing.preview import ImportKind

JUDGED_BY_NAME = frozenset({ImportKind.AGREEMENTS})
"""The lists whose rows are judged by what a person says of the names in them."""


@dataclass(frozen=True)
class NameQuestion:
    """A name in a file that may be one of these, and on how many rows it stands.

    ``likely`` are names of counterparts that the unit has, or that stand more often in the file.
    """

    name: str
    likely: tuple[str, ...]
    rows: int


@dataclass(frozen=True)
class NameAnswer:
    """What a person says of a name: that it is the same as another, or none of the likely ones."""

    name: str
    same_as: str = ""
    apart_from: tuple[str, ...] = ()


def names_meant(known: Mapping[str, str], answers: Iterable[NameAnswer]) -> dict[str, str]:
    """Return the counterpart that each name means, by the name as it is compared.

    Args:
        known: every name and other name that the unit has, with what it is called.
        answers: what a person said of names in a file.
    """
    found = {header_key(other): name for other, name in known.items()}
    for answer in answers:
        if answer.same_as:
            same = found.get(header_key(answer.same_as), answer.same_as)
            found.setdefault(header_key(answer.name), same)
    return found


def name_questions(
    written: Iterable[str], known: Sequence[tuple[str, str]], apart: Iterable[frozenset[str]] = ()
) -> tuple[NameQuestion, ...]:
    """Return what to ask about the names of a file, the most frequent name first.

    Args:
        written: the name on each row.
        known: every name and other name that the unit has, each after what it is called.
        apart: pairs of names that somebody has said are not the same.
    """
    taken = {other for _, other in known}
    told = set(apart)
    pool = list(known)
    questions = []
    for name, rows in Counter(written).most_common():
        if name in taken:
            continue
        likely = [other for other in like(name, pool) if frozenset((name, other)) not in told]
        if likely:
            questions.append(NameQuestion(name, tuple(likely), rows))
        pool.append((name, name))
    return tuple(questions)
