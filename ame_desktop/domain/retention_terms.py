"""How long a file is kept, and who is kept as a sample: as the unit has it set. Source: NAT-37."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from dateutil.relativedelta import relativedelta

from ame_desktop.domain.errors import DomainError

_SEPARATORS = re.compile(r"[\s,;.]+")
_LAST_DAY = 31


@dataclass(frozen=True)
class RetentionTerms:
    """What holds on a day.

    Args:
        years: whole years after the last note in a file.
        sample: days of the month; who is born on one of them is kept.
        plan: the municipality's decision that lets anything be erased; empty where none is stated.
        source: where the number of years comes from.
    """

    years: int
    sample: frozenset[int] = field(default_factory=frozenset)
    plan: str = ""
    source: str = ""

    def due(self, last_note: date) -> date:
        """Return the first day on which a file with that last note may be erased."""
        return last_note + relativedelta(years=self.years)

    @property
    def rule(self) -> str:
        """The rule in words: *Personakt, 5 år efter sista anteckningen*."""
        return f"Personakt, {self.years} år efter sista anteckningen"

    @property
    def sample_text(self) -> str:
        """Who is kept as a sample, in words; empty where nobody is."""
        days = [day_word(day) for day in sorted(self.sample)]
        if not days:
            return ""
        *first, last = days
        return f"{', '.join(first)} och {last}" if first else last


def parse_days(text: str) -> tuple[int, ...]:
    """Read days of the month: *5, 15, 25*; nothing is no days.

    Raises:
        DomainError: a word is no day of the month.
    """
    found = set()
    for word in filter(None, _SEPARATORS.split(text)):
        if not word.isdecimal() or not 1 <= int(word) <= _LAST_DAY:
            raise DomainError(
                "Skriv dagar i månaden mellan 1 och 31, till exempel 5, 15, 25.",
                field="text",
                rule="NAT-37",
            )
        found.add(int(word))
    return tuple(sorted(found))


def days_text(days: Iterable[int]) -> str:
    """Return the days as :func:`parse_days` reads them."""
    return ", ".join(map(str, days))


def day_word(day: int) -> str:
    """Return a day of the month as it is said: *1:a*, *15:e*."""
    return f"{day}:a" if day % 10 in {1, 2} and day not in {11, 12} else f"{day}:e"
