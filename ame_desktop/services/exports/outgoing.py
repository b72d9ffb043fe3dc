"""The rows of a list on their way out: one at a time, counted, each person known by a number."""

from collections.abc import Iterable, Iterator
from typing import Self
from uuid import UUID

from ame_desktop.documents.document import Value
from ame_desktop.services.exports.spec import Line


class Outgoing(Iterator[tuple[Value, ...]]):
    """Gives each line as the values that leave the program.

    A person is a name where names are asked for, else *Person 1*, *Person 2* in the order that
    they first stand in the list.

    Args:
        lines: the rows, read as they are asked for.
        names: whether names are asked for.
    """

    def __init__(self, lines: Iterable[Line], *, names: bool) -> None:
        self._lines = iter(lines)
        self._names = names
        self._numbers: dict[UUID, int] = {}
        self.count = 0

    @property
    def people(self) -> frozenset[UUID]:
        """Those who the rows so far are about."""
        return frozenset(self._numbers)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> tuple[Value, ...]:
        line = next(self._lines)
        self.count += 1
        values = (*line.values, *line.named) if self._names else line.values
        if line.person is None:
            return values
        key, name = line.person
        number = self._numbers.setdefault(key, len(self._numbers) + 1)
        return (name.listed if self._names else f"Person {number}", *values)

    def count_the_rest(self) -> None:
        """Go through the rows that are left, keeping none."""
        for _ in self:
            pass
