"""How people are named: in lists, in running text, and in short on the board and the sheet."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

K = TypeVar("K")


@dataclass(frozen=True)
class PersonName:
    """A person's name, the alias chosen for them, and the birth date that tells namesakes apart."""

    given: str
    family: str = ""
    alias: str = ""
    birth_date: date | None = None

    @property
    def full(self) -> str:
        """Given name first, as in running text."""
        return f"{self.given} {self.family}".strip()

    @property
    def listed(self) -> str:
        """Family name first, as in a list."""
        return f"{self.family}, {self.given}" if self.family else self.given


def short_names(people: Mapping[K, PersonName]) -> dict[K, str]:
    """Return the shortest name of each person that nobody else in the group has.

    An alias stands as it is. Otherwise: the given name, then with the family name's first letter,
    then the whole name, and at last with the birth year.
    """
    names = {key: person.alias or person.given for key, person in people.items()}
    for longer in (_with_initial, _whole, _with_year):
        for key in _shared(names):
            if not people[key].alias:
                names[key] = longer(people[key])
    return names


def listed_names(people: Mapping[K, PersonName]) -> dict[K, str]:
    """Name people family name first; namesakes are told apart by their birth year."""
    names = {key: person.listed for key, person in people.items()}
    for key in _shared(names):
        born = people[key].birth_date
        names[key] = f"{people[key].listed} ({born.year})" if born else people[key].listed
    return names


def _shared(names: Mapping[K, str]) -> Iterable[K]:
    counts = Counter(name.casefold() for name in names.values())
    return [key for key, name in names.items() if counts[name.casefold()] > 1]


def _with_initial(person: PersonName) -> str:
    return f"{person.given} {person.family[:1]}".strip()


def _whole(person: PersonName) -> str:
    return person.full


def _with_year(person: PersonName) -> str:
    return f"{person.full} ({person.birth_date.year})" if person.birth_date else person.full
