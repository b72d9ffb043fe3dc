"""Taking a list out: rights first, then its rows one at a time, a line in the log, the workbook."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from uuid import UUID

from ame_desktop.documents.build.list_export import ListExport, build
from ame_desktop.documents.document import Column
from ame_desktop.documents.file_names import file_name, overwrite_file, span_file_name
from ame_desktop.documents.values import as_text
from ame_desktop.domain.calendar import month_span
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.domain.exports import ListPreview, ListWish, SavedList
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.reports import Share, shares
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.exports.free_target import write_free
from ame_desktop.services.exports.lists import find_list, list_reaches
from ame_desktop.services.exports.outgoing import Outgoing
from ame_desktop.services.exports.spec import ExportSpec, Source
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.queries.attendance import arena_names, exportable
from ame_desktop.storage.queries.unit import name_and_kind
from ame_desktop.storage.store import Reader

_PERSON = Column("Deltagare", width=2)
_LONGEST_PURPOSE = 300
MOST_ON_PAPER = 1_000
"""Rows of a list that is printed."""


@dataclass(frozen=True)
class _Asked:
    """A list that the person may take out, as it was asked for."""

    spec: ExportSpec
    wish: ListWish
    parts: tuple[Share, ...]
    purpose: str
    names: bool

    @property
    def columns(self) -> tuple[Column, ...]:
        """The headings, in the order of a row's values."""
        first = (_PERSON,) if self.spec.about_people else ()
        return (*first, *self.spec.columns, *(self.spec.named_columns if self.names else ()))


def preview_list(ctx: Context, wish: ListWish, most: int = 20) -> ListPreview:
    """Return the first rows of a list as text, and count the others; the look is logged.

    Raises:
        NotPermittedError: the person may not take the list out, or not with names.
        DomainError: the list does not exist, or the days stand the wrong way round.
    """
    asked = _ask(ctx, wish, needs_purpose=False)
    columns = asked.columns
    with _read(ctx, asked) as (_, outgoing):
        rows = tuple(
            tuple(as_text(value, column) for value, column in zip(row, columns, strict=True))
            for row in islice(outgoing, most)
        )
        outgoing.count_the_rest()
    ctx.note(
        f"reports.{wish.list_id}", LogKind.READ, *_named(asked, outgoing), count=outgoing.count
    )
    return ListPreview(tuple(column.title for column in columns), rows, outgoing.count)


def save_list(
    ctx: Context,
    wish: ListWish,
    path: Path,
    progress: Callable[[int], object] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SavedList | None:
    """Write a list to a file, whole or not at all; ``None`` when it was stopped.

    The rows go from the storage to the file one at a time, so that a long list takes no more
    memory than a short one. The export is logged before the file is handed out. Nobody with
    protected personal data is in it. A file that is open in another program is left alone, and
    the list is saved beside it as *_2*. Source: RAG-34, NAT-38

    Args:
        ctx: who takes it out.
        wish: which list.
        path: where.
        progress: called with rows done, every few hundred.
        cancelled: asked as often; when it says yes, nothing is written.

    Raises:
        NotPermittedError: the person may not take the list out, or not with names.
        NeedsReasonError: names are asked for without a purpose (field ``purpose``).
        DomainError: the list does not exist, the days stand the wrong way round, or the folder
            cannot be written.
    """
    from ame_desktop.documents import xlsx

    asked = _ask(ctx, wish)
    rows, logged = 0, False

    def write(target: Path) -> bool:
        with _read(ctx, asked) as (reader, outgoing):

            def log() -> None:
                nonlocal rows, logged
                rows = outgoing.count
                if not logged:
                    _note(ctx, asked, outgoing)
                logged = True

            unit = name_and_kind(reader)
            sheet = xlsx.Sheet(
                name=asked.spec.title,
                title=_title(asked),
                secrecy=secrecy_text(ctx),
                columns=asked.columns,
                subtitle=_origin(ctx, asked, unit[0] if unit else ""),
            )
            return xlsx.write_rows(target, sheet, outgoing, progress, cancelled, log)

    written = write_free(path, write)
    if written is None:
        return None
    return SavedList(written, rows, written != path, xlsx.sheets_of(rows))


def print_list(ctx: Context, wish: ListWish, target: Path) -> Path:
    """Write a list to a file as a paper, whole or not at all; it is logged. Source: RAG-34.

    Raises:
        NotPermittedError: the person may not take the list out, or not with names.
        NeedsReasonError: names are asked for without a purpose (field ``purpose``).
        DomainError: the list does not exist or is too long for paper, or the file cannot be
            written.
    """
    from ame_desktop.documents import pdf

    asked = _ask(ctx, wish)
    with _read(ctx, asked) as (reader, outgoing):
        rows = tuple(islice(outgoing, MOST_ON_PAPER + 1))
        unit = name_and_kind(reader)
    if len(rows) > MOST_ON_PAPER:
        raise DomainError(f"Listan har fler än {MOST_ON_PAPER} rader. Välj färre dagar.")
    made = ctx.clock.now().astimezone(STOCKHOLM).replace(tzinfo=None)
    paper = ListExport(
        _title(asked),
        unit[0] if unit else "",
        secrecy_text(ctx),
        asked.purpose,
        asked.columns,
        rows,
        asked.names,
        ctx.actor.name,
        made,
    )
    content = pdf.render(build(paper))
    _note(ctx, asked, outgoing, LogKind.PRINT)
    overwrite_file(target, content)
    return target


def list_name(ctx: Context, wish: ListWish, extension: str = "xlsx") -> str:
    """Return the proposed file name of a list, without anybody's name."""
    if wish.first is not None and wish.last is not None:
        return span_file_name(wish.list_id, wish.first, wish.last, "", extension)
    return file_name(wish.list_id, wish.first or ctx.clock.today(), "", extension)


def _ask(ctx: Context, wish: ListWish, *, needs_purpose: bool = True) -> _Asked:
    spec = find_list(wish.list_id)
    parts = _shares(ctx, spec, wish)
    purpose = _purpose(wish, spec, needed=needs_purpose)
    if wish.first and wish.last and wish.first > wish.last:
        raise DomainError("Dagen i Till ska vara samma som i Från, eller senare.", field="last")
    return _Asked(spec, wish, parts, purpose, wish.with_names and spec.has_names)


@contextmanager
def _read(ctx: Context, asked: _Asked) -> Iterator[tuple[Reader, Outgoing]]:
    """Give the rows of a list, read as they are asked for."""
    with ctx.read() as reader:
        found = (asked.spec.lines(_source(ctx, reader, asked.wish, part)) for part in asked.parts)
        yield reader, Outgoing(chain.from_iterable(found), names=asked.names)


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
    people = exportable(ctx.actor if part.own_cases else None)
    return Source(reader, people, ctx.clock.today(), wish.first, wish.last, part.arenas)


def _purpose(wish: ListWish, spec: ExportSpec, *, needed: bool) -> str:
    purpose = fitting_text(wish.purpose, "Ändamålet", _LONGEST_PURPOSE, field="purpose")
    if needed and wish.with_names and spec.has_names and not purpose:
        raise NeedsReasonError("Skriv vad listan ska användas till.", field="purpose")
    return purpose


def _named(asked: _Asked, outgoing: Outgoing) -> frozenset[UUID]:
    return outgoing.people if asked.names else frozenset()


def _note(ctx: Context, asked: _Asked, outgoing: Outgoing, kind: LogKind = LogKind.EXPORT) -> None:
    ctx.note(
        f"export.{asked.spec.id}",
        kind,
        *_named(asked, outgoing),
        reason=asked.purpose,
        count=outgoing.count,
    )


def _title(asked: _Asked) -> str:
    first, last = asked.wish.first, asked.wish.last
    if first is not None and (first, last) == month_span(first.year, first.month):
        return f"{asked.spec.title} {month_text(first)}"
    days = " – ".join(dict.fromkeys(day.isoformat() for day in (first, last) if day is not None))
    return f"{asked.spec.title} {days}".strip()


def _origin(ctx: Context, asked: _Asked, unit_name: str) -> str:
    names = "med namn" if asked.names else "utan personuppgifter"
    made = ctx.clock.now().astimezone(STOCKHOLM)
    purpose = f" Ändamål: {asked.purpose}" if asked.purpose else ""
    return f"{unit_name} · {names} · Framtagen {made:%Y-%m-%d %H:%M} av {ctx.actor.name}.{purpose}"
