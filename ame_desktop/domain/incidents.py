"""What a report of an incident is made from: who did what when, by the log, and to how many.

Nobody who takes part at the unit is named: each is a number, and the log's own line leads to whom
it was. Source: NAT-36.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import PROGRAM

MOST_LINES: Final = 5_000
"""Lines that are told one by one; the sums tell of all of them."""
_OUT: Final = frozenset({LogKind.EXPORT, LogKind.PRINT})


@dataclass(frozen=True)
class IncidentLine:
    """A line of the log, with the people whom it concerns by identity."""

    number: int
    at: datetime
    staff: str
    kind: LogKind
    action: str
    count: int
    people: tuple[UUID, ...]


@dataclass(frozen=True)
class Incident:
    """What the log tells of a span of time.

    Args:
        lines: what was done, in the order of time.
        people: a number for each participant concerned.
        protected: how many of them have protected personal data.
        total: how many lines there are, also beyond those told one by one.
    """

    lines: tuple[IncidentLine, ...]
    people: dict[UUID, int]
    protected: int
    total: int

    @property
    def denied(self) -> int:
        """How many attempts were refused."""
        return sum(line.kind is LogKind.DENIED for line in self.lines)

    @property
    def failed_logins(self) -> int:
        """How many logins failed."""
        return sum(line.kind is LogKind.FAILED_LOGIN for line in self.lines)

    @property
    def taken_out(self) -> int:
        """How many times something was printed or saved outside the program."""
        return sum(line.kind in _OUT for line in self.lines)

    def acts(self) -> tuple[tuple[str, int], ...]:
        """What was done, the most common first, and how many times."""
        return tuple(Counter(line.action for line in self.lines).most_common())

    def by_staff(self) -> tuple[tuple[str, int, int], ...]:
        """Who, how many lines, and how many participants they concern."""
        lines, people = Counter(line.staff for line in self.lines), defaultdict[str, set[UUID]](set)
        for line in self.lines:
            people[line.staff].update(line.people)
        return tuple((name, count, len(people[name])) for name, count in lines.most_common())

    def people_text(self, line: IncidentLine) -> str:
        """Whom a line concerns, by number: *Person 1, Person 4*."""
        shown = sorted(self.people[key] for key in line.people)
        if len(shown) > 3:
            return f"{len(shown)} personer"
        return ", ".join(f"Person {number}" for number in shown)


def incident_of(lines: Iterable[IncidentLine], protected: Iterable[UUID], total: int) -> Incident:
    """Put an incident together; participants get their numbers in the order that they come."""
    told = tuple(lines)
    numbers: dict[UUID, int] = {}
    for line in told:
        for key in line.people:
            numbers.setdefault(key, len(numbers) + 1)
    return Incident(told, numbers, len(set(protected) & set(numbers)), total)


def staff_name(name: str | None) -> str:
    """Return who did something; the program itself where nobody did."""
    return name or PROGRAM
