"""Taking a list out: rights first, then its rows, a line in the log, and the workbook."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from uuid import UUID

from ame_desktop.documents.build.list_export import ListExport, build
from ame_desktop.documents.document import Column, Value
from ame_desktop.documents.file_names import file_name
from ame_desktop.documents.values import as_text
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.domain.exports import ListPreview, ListWish, SavedList
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.plain_text import plain_text
from ame_desktop.domain.reports import Share, shares
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.exports.free_target import write_free
from ame_desktop.services.exports.lists import find_list, list_reaches
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.queries.attendance import arena_names, exportable
from ame_desktop.storage.queries.unit import name_and_kind
from ame_desktop.storage.store import Reader

Rows = tuple[tuple[Value, ...], ...]
_PERSON = Column("Deltagare", width=2)
_LONGEST_PURPOSE = 300


@dataclass(frozen=True)
class _Taken:
    """The rows of a list, with what stands around them."""

    spec: ExportSpec
    wish: ListWish
    columns: tuple[Column, ...]
    rows: Rows
    people: frozenset[UUID]
    purpose: str
    unit_name: str


def preview_list(ctx: Context, wish: ListWish, most: int = 20) -> ListPreview:
    """Return the first rows of a list as text; the look is logged.

    Raises:
        NotPermittedError: the person may not take the list out, or not with names.
        DomainError: the list does not exist, or the days stand the wrong way round.
    """
    taken = _take(ctx, wish, needs_purpose=False)
    ctx.note(f"reports.{wish.list_id}", LogKind.READ, *_named(taken), count=len(taken.rows))
    rows = tuple(
        tuple(as_text(value, column) for value, column in zip(row, taken.columns, strict=True))
        for row in islice(taken.rows, most)
    )
    return ListPreview(tuple(column.title for column in taken.columns), rows, len(taken.rows))


def export_list(ctx: Context, wish: ListWish) -> bytes:
    """Return a list as a workbook. The export is logged before anything is handed out.

    Nobody with protected personal data is in it. Source: RAG-34, NAT-38

    Raises:
        NotPermittedError: the person may not take the list out, or not with names.
        NeedsReasonError: names are asked for without a purpose (field ``purpose``).
        DomainError: the list does not exist, or the days stand the wrong way round.
    """
    from ame_desktop.documents import xlsx

    taken = _take(ctx, wish)
    _note(ctx, taken)
    return xlsx.render(build(_document(ctx, taken)))


def save_list(
    ctx: Context,
    wish: ListWish,
    path: Path,
    progress: Callable[[int, int], object] = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SavedList | None:
    """Write a list to a file, whole or not at all; ``None`` when it was stopped.

    A file that is open in another program is left alone, and the list is saved beside it as *_2*.

    Args:
        ctx: who takes it out.
        wish: which list.
        path: where.
        progress: called with rows done and rows in all.
        cancelled: asked now and then; when it says yes, nothing is written.

    Raises:
        NotPermittedError: as :func:`export_list`.
        NeedsReasonError: as :func:`export_list`.
        DomainError: as :func:`export_list`, or the folder cannot be written.
    """
    from ame_desktop.documents import xlsx

    taken = _take(ctx, wish, cancelled=cancelled)
    if cancelled():
        return None
    _note(ctx, taken)
    document = build(_document(ctx, taken))
    sheet = xlsx.Sheet(
        name=taken.spec.title,
        title=document.title,
        secrecy=document.secrecy,
        columns=taken.columns,
        subtitle=" · ".join((document.unit_name, document.subtitle, _origin(ctx, taken))),
    )
    total = len(taken.rows)

    def tell(done: int) -> None:
        progress(done, total)

    def write(target: Path) -> bool:
        return xlsx.write_rows(target, sheet, taken.rows, tell, cancelled)

    written = write_free(path, write)
    return SavedList(written, total, written != path) if written is not None else None


def list_name(ctx: Context, wish: ListWish) -> str:
    """Return the proposed file name of a list, without anybody's name."""
    return file_name(wish.list_id, wish.first or ctx.clock.today(), "", "xlsx")


def _take(
    ctx: Context,
    wish: ListWish,
    *,
    needs_purpose: bool = True,
    cancelled: Callable[[], bool] = lambda: False,
) -> _Taken:
    spec = find_list(wish.list_id)
    parts = _shares(ctx, spec, wish)
    purpose = _purpose(wish, spec, needed=needs_purpose)
    if wish.first and wish.last and wish.first > wish.last:
        raise DomainError("Slutdatum ska vara samma dag som eller efter startdatum.", field="last")
    with ctx.read() as reader:
        found = (spec.lines(_source(ctx, reader, wish, part)) for part in parts)
        lines = list(_until(chain.from_iterable(found), cancelled))
        unit = name_and_kind(reader)
    names = wish.with_names and spec.has_names
    people = frozenset(line.person[0] for line in lines if line.person is not None)
    return _Taken(
        spec,
        wish,
        _columns(spec, names=names),
        tuple(_rows(lines, names=names)),
        people,
        purpose,
        unit[0] if unit else "",
    )


def _shares(ctx: Context, spec: ExportSpec, wish: ListWish) -> tuple[Share, ...]:
    """Return what the roles give of what is asked for.

    Raises:
        NotPermittedError: the roles do not reach it.
    """
    covered = list_reaches(ctx, spec, names=wish.with_names)
    chosen = wish.arena_id if spec.by_arena else None
    asked = None if chosen is None else frozenset({chosen})
    with ctx.read() as reader:
        every = frozenset(arena_names(reader))
    found = shares(covered, asked, frozenset[UUID](ctx.actor.arenas), every)
    if not found:
        ctx.deny(f"export.{spec.id}")
    return found


def _source(ctx: Context, reader: Reader, wish: ListWish, part: Share) -> Source:
    people = exportable(ctx.actor.staff_id if part.own_cases else None)
    return Source(reader, people, ctx.clock.today(), wish.first, wish.last, part.arenas)


def _purpose(wish: ListWish, spec: ExportSpec, *, needed: bool) -> str:
    purpose = plain_text(wish.purpose, "Ändamålet", field="purpose")[:_LONGEST_PURPOSE]
    if needed and wish.with_names and spec.has_names and not purpose:
        raise NeedsReasonError("Skriv vad listan ska användas till.", field="purpose")
    return purpose


def _until(lines: Iterator[Line], cancelled: Callable[[], bool]) -> Iterator[Line]:
    for number, line in enumerate(lines):
        if number % 500 == 0 and cancelled():
            return
        yield line


def _columns(spec: ExportSpec, *, names: bool) -> tuple[Column, ...]:
    first = (_PERSON,) if spec.about_people else ()
    return (*first, *spec.columns, *(spec.named_columns if names else ()))


def _rows(lines: list[Line], *, names: bool) -> Iterator[tuple[Value, ...]]:
    numbers: dict[UUID, int] = {}
    for line in lines:
        values = (*line.values, *line.named) if names else line.values
        if line.person is None:
            yield values
            continue
        key, name = line.person
        number = numbers.setdefault(key, len(numbers) + 1)
        yield (name.listed if names else f"Person {number}", *values)


def _named(taken: _Taken) -> frozenset[UUID]:
    return taken.people if taken.wish.with_names else frozenset()


def _note(ctx: Context, taken: _Taken) -> None:
    ctx.note(
        f"export.{taken.spec.id}",
        LogKind.EXPORT,
        *_named(taken),
        reason=taken.purpose,
        count=len(taken.rows),
    )


def _document(ctx: Context, taken: _Taken) -> ListExport:
    return ListExport(
        title=_title(taken),
        unit_name=taken.unit_name,
        secrecy=secrecy_text(ctx),
        purpose=taken.purpose,
        columns=taken.columns,
        rows=taken.rows,
        with_names=taken.wish.with_names and taken.spec.has_names,
        made_by=ctx.actor.name,
        made_at=ctx.clock.now().astimezone(STOCKHOLM).replace(tzinfo=None),
    )


def _title(taken: _Taken) -> str:
    first, last = taken.wish.first, taken.wish.last
    days = " – ".join(dict.fromkeys(day.isoformat() for day in (first, last) if day is not None))
    return f"{taken.spec.title} {days}".strip()


def _origin(ctx: Context, taken: _Taken) -> str:
    made = ctx.clock.now().astimezone(STOCKHOLM)
    purpose = f" Ändamål: {taken.purpose}" if taken.purpose else ""
    return f"Framtagen {made:%Y-%m-%d %H:%M} av {ctx.actor.name}.{purpose}"
