"""The quick filter of a list: every word typed must be found somewhere in the row."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.swedish_order import fold

Row = TypeVar("Row")


class QuickFilter(Generic[Row]):
    """Matches rows against typed words; *oberg* finds Öberg, and the order of words is free."""

    def __init__(self, columns: Sequence[Column[Row]], key: Callable[[Row], Hashable]) -> None:
        self._columns = [column for column in columns if column.searched]
        self._key = key
        self._words: tuple[str, ...] = ()
        self._folded: dict[Hashable, tuple[Row, str]] = {}

    @property
    def active(self) -> bool:
        """Whether anything is typed."""
        return bool(self._words)

    def set_text(self, text: str) -> None:
        """Look for these words from now on."""
        self._words = tuple(fold(text).split())

    def matches(self, row: Row) -> bool:
        """Return whether every word is found in the row's searched columns."""
        if not self._words:
            return True
        haystack = self._text_of(row)
        return all(word in haystack for word in self._words)

    def read_ahead(self, rows: Sequence[Row]) -> None:
        """Read some rows before anybody types."""
        for row in rows:
            self._text_of(row)

    def _text_of(self, row: Row) -> str:
        key = self._key(row)
        known = self._folded.get(key)
        if known is not None and known[0] is row:
            return known[1]
        folded = fold("\n".join(column.text(row) for column in self._columns))
        self._folded[key] = (row, folded)
        return folded
