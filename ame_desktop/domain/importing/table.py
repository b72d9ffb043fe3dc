"""A raw table: where its headings are, and which column holds what."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.cells import Cell, header_key, is_blank, text_of

_HEADER_SEARCH = 40
_CONTENT_SAMPLE = 30
_CONTENT_SHARE = 0.6
_LOOSE_LENGTH = 4


@dataclass(frozen=True)
class RawTable:
    """The cells of one sheet or text file, as they stand.

    ``rows[0]`` stands on ``first_line``. ``name`` is the sheet's, ``file_name`` the file's without
    its folder.
    """

    rows: tuple[tuple[Cell, ...], ...]
    name: str = ""
    file_name: str = ""
    first_line: int = 1

    def line_of(self, index: int) -> int:
        """Return the line number that a person sees beside the row."""
        return self.first_line + index


@dataclass(frozen=True)
class Column:
    """A value that an import looks for, and the headings that it goes by.

    ``looks_like`` recognises the value itself, for a column whose heading says nothing. ``longest``
    is how many signs a text can have, 0 for any number.
    """

    key: str
    title: str
    aliases: tuple[str, ...]
    required: bool = False
    looks_like: Callable[[Cell], bool] | None = None
    longest: int = 200

    def names(self) -> frozenset[str]:
        """Return every heading that means this value, in the form that is compared."""
        return _header_keys((self.key, self.title, *self.aliases))


@lru_cache(maxsize=1024)
def _header_keys(names: tuple[str, ...]) -> frozenset[str]:
    # Every cell of the first rows is compared with every heading of every value.
    return frozenset(map(header_key, names))


@dataclass(frozen=True)
class ColumnMapping:
    """Which column holds which value. ``columns`` counts from 0; ``header_row`` is an index."""

    header_row: int
    headers: tuple[str, ...]
    columns: Mapping[str, int] = field(default_factory=dict)

    @property
    def signature(self) -> str:
        """What a later file with the same headings has in common with this one."""
        return "|".join(header_key(text) for text in self.headers)

    def with_column(self, key: str, index: int | None) -> "ColumnMapping":
        """Return the mapping with one value moved to another column, or to none."""
        columns = {name: at for name, at in self.columns.items() if name != key and at != index}
        if index is not None:
            columns[key] = index
        return replace(self, columns=columns)

    def to_json(self) -> str:
        """Return the mapping as text to keep: each value by the heading that it stands under."""
        kept = {
            "rubrikrad": self.header_row + 1,
            "rubriker": list(self.headers),
            "kolumner": {key: self._place_text(index) for key, index in self.columns.items()},
        }
        return json.dumps(kept, ensure_ascii=False, indent=2)

    def _place_text(self, index: int) -> str | int:
        heading = self.headers[index] if index < len(self.headers) else ""
        alone = [header_key(text) for text in self.headers].count(header_key(heading)) == 1
        return heading if alone and header_key(heading) else index + 1


@dataclass(frozen=True)
class Row:
    """One row under the headings."""

    line: int
    cells: tuple[Cell, ...]
    mapping: ColumnMapping

    def cell(self, key: str) -> Cell:
        """Return the value under this name, ``None`` where the file has no such column."""
        index = self.mapping.columns.get(key)
        return self.cells[index] if index is not None and index < len(self.cells) else None

    def text(self, key: str) -> str:
        """Return the value under this name as text."""
        return text_of(self.cell(key))

    def texts(self) -> tuple[str, ...]:
        """Return every cell as text, as many as there are headings."""
        width = len(self.mapping.headers)
        texts = [text_of(cell) for cell in self.cells[:width]]
        return tuple(texts + [""] * (width - len(texts)))


HeaderReader = Callable[[Cell], str | None]
"""Names the value under a heading that no list of aliases can hold, such as a day of the month."""


def guess_mapping(
    table: RawTable, columns: Sequence[Column], read_header: HeaderReader | None = None
) -> ColumnMapping:
    """Find the row of headings and guess what each column holds, by heading, then by content.

    Raises:
        DomainError: if no row looks like headings.
    """
    best, found = 0, dict[str, int]()
    for index, cells in enumerate(table.rows[:_HEADER_SEARCH]):
        columns_here = _by_heading(cells, columns, read_header)
        if len(columns_here) > len(found):
            best, found = index, columns_here
    if len(found) < 2:
        wanted = ", ".join(column.title for column in columns if column.required)
        raise DomainError(f"Hittar ingen rad med rubriker. Det behövs minst: {wanted}.")
    headers = tuple(text_of(cell) for cell in _trimmed(table.rows[best]))
    _add_by_content(found, table.rows[best + 1 :], columns, len(headers))
    return ColumnMapping(best, headers, found)


def data_rows(table: RawTable, mapping: ColumnMapping) -> Iterator[Row]:
    """Yield the rows under the headings that hold anything."""
    for index in range(mapping.header_row + 1, len(table.rows)):
        cells = table.rows[index]
        if not all(is_blank(cell) for cell in cells):
            yield Row(table.line_of(index), cells, mapping)


def missing_columns(mapping: ColumnMapping, columns: Sequence[Column]) -> tuple[Column, ...]:
    """Return the required values that no column holds."""
    return tuple(
        column for column in columns if column.required and column.key not in mapping.columns
    )


def mapping_from_json(
    text: str, table: RawTable, columns: Sequence[Column], read_header: HeaderReader | None = None
) -> ColumnMapping:
    """Read a mapping that was kept or written by hand, against the file at hand.

    ``kolumner`` gives for each value (by key or Swedish title) its heading, its letter or its
    number counted from 1. What is not named keeps the guess.

    Raises:
        DomainError: if the text cannot be read, or names a value or column that does not exist.
    """
    try:
        kept = json.loads(text)
    except ValueError:
        raise DomainError("Filen med kolumnval går inte att läsa. Den ska vara JSON.") from None
    if not isinstance(kept, dict):
        raise DomainError("Filen med kolumnval ska innehålla ”kolumner”.")
    mapping = _with_header_row(kept.get("rubrikrad"), table, columns, read_header)
    chosen = kept.get("kolumner", kept.get("columns", kept))
    for name, place in chosen.items() if isinstance(chosen, dict) else ():
        if name not in ("rubrikrad", "rubriker"):
            key = _known_key(name, mapping, columns)
            mapping = mapping.with_column(key, _column_index(place, mapping))
    return mapping


def recall_mapping(text: str, guessed: ColumnMapping) -> ColumnMapping:
    """Return a guess with the columns that were used the last time for the same headings.

    Where the headings stand is the guess's, since a later file can have more lines above them.

    Args:
        text: what :meth:`ColumnMapping.to_json` gave.
        guessed: the guess for the file at hand.
    """
    kept: dict[str, str | int] = json.loads(text)["kolumner"]
    places = ((key, _column_index(place, guessed)) for key, place in kept.items())
    return replace(guessed, columns={key: index for key, index in places if index is not None})


def _with_header_row(
    row: object, table: RawTable, columns: Sequence[Column], read_header: HeaderReader | None
) -> ColumnMapping:
    if not isinstance(row, int) or not 1 <= row <= len(table.rows):
        return guess_mapping(table, columns, read_header)
    cells = table.rows[row - 1]
    found = _by_heading(cells, columns, read_header)
    headers = tuple(text_of(cell) for cell in _trimmed(cells))
    _add_by_content(found, table.rows[row:], columns, len(headers))
    return ColumnMapping(row - 1, headers, found)


def _known_key(name: str, mapping: ColumnMapping, columns: Sequence[Column]) -> str:
    if name in mapping.columns:
        return name
    for column in columns:
        if header_key(name) in column.names():
            return column.key
    raise DomainError(f"Kolumnvalet ”{name[:40]}” är okänt.")


def _column_index(place: object, mapping: ColumnMapping) -> int | None:
    if place is None or place == "":
        return None
    if isinstance(place, int) and 1 <= place <= len(mapping.headers):
        return place - 1
    if isinstance(place, str):
        wanted = header_key(place)
        for index, header in enumerate(mapping.headers):
            if header_key(header) == wanted:
                return index
        if re.fullmatch(r"[A-Z]", place):
            return ord(place) - ord("A")
    raise DomainError(f"Filen har ingen kolumn ”{str(place)[:40]}”.")


def _trimmed(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    width = max((index + 1 for index, cell in enumerate(cells) if not is_blank(cell)), default=0)
    return cells[:width]


def _by_heading(
    cells: tuple[Cell, ...], columns: Sequence[Column], read_header: HeaderReader | None
) -> dict[str, int]:
    found: dict[str, int] = {}
    keys = [header_key(cell) for cell in cells]
    for matches in (_exactly, _loosely):
        for index, key in enumerate(keys):
            if not key or index in found.values():
                continue
            free = (column for column in columns if column.key not in found)
            hit = next((column for column in free if matches(key, column)), None)
            if hit is not None:
                found[hit.key] = index
    if read_header is not None:
        for index, cell in enumerate(cells):
            name = read_header(cell) if index not in found.values() else None
            if name is not None:
                found.setdefault(name, index)
    return found


def _exactly(key: str, column: Column) -> bool:
    return key in column.names()


def _loosely(key: str, column: Column) -> bool:
    if len(key) > 40:
        return False
    padded = f" {key} "
    return any(
        key.startswith(name) or f" {name} " in padded
        for name in column.names()
        if len(name) >= _LOOSE_LENGTH
    )


def _add_by_content(
    found: dict[str, int], rows: Sequence[tuple[Cell, ...]], columns: Sequence[Column], width: int
) -> None:
    for column in columns:
        if column.looks_like is None or column.key in found:
            continue
        for index in range(width):
            if index not in found.values() and _mostly(rows, index, column.looks_like):
                found[column.key] = index
                break


def _mostly(
    rows: Sequence[tuple[Cell, ...]], index: int, looks_like: Callable[[Cell], bool]
) -> bool:
    sample = [row[index] for row in rows if index < len(row) and not is_blank(row[index])]
    sample = sample[:_CONTENT_SAMPLE]
    return bool(sample) and sum(map(looks_like, sample)) >= _CONTENT_SHARE * len(sample)
