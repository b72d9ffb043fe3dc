"""*Kontrollera kedjan*: whether every line of the log stands as it was written."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ame_desktop.documents.file_names import overwrite_file
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_chain import Anchor, ChainLine, ChainState, verify
from ame_desktop.services.context import Context
from ame_desktop.services.log.reading import sees_everything
from ame_desktop.storage.queries import log_chain as query

TOLD_EVERY = 5_000
"""Lines between two tellings of how far the check has come."""


def _untold(done: int, total: int) -> None:
    del done, total


def may_check(ctx: Context) -> bool:
    """Whether the person checks the chain: the chief and the administrator do.

    A server shows an administrator with a login of their own no others' lines, so none is checked.
    """
    keeps = ctx.allows(Area.ADMINISTRATION, Level.READ) and not ctx.store.own_login
    return sees_everything(ctx) or keeps


def check_chain(
    ctx: Context,
    told: Callable[[int, int], object] = _untold,
    *,
    kept: Iterable[Anchor] = (),
) -> ChainState:
    """Check every line against the one before it, the daily anchors and those kept elsewhere.

    Args:
        ctx: who asks.
        told: gets how far the check has come: lines done, lines in all.
        kept: anchors that somebody saved outside the unit.

    Raises:
        NotPermittedError: only the chief and the administrator check the chain.
    """
    if not may_check(ctx):
        ctx.deny("log.check")
    with ctx.read() as reader:
        head = query.head(reader)
        anchors = (*query.anchors(reader), *kept)
        state = verify(_told(query.lines(reader), head.number, told), head, anchors)
    ctx.note("log.check", LogKind.READ, count=state.lines)
    return state


def chain_whole(ctx: Context) -> bool:
    """Whether every line of the log holds; who may not read the log is told nothing of it."""
    with ctx.read() as reader:
        return verify(query.lines(reader), query.head(reader), query.anchors(reader)).whole


def head_text(ctx: Context) -> str:
    """Return the anchor of the log as it ends now, unchecked, as one line.

    Raises:
        NotPermittedError: as :func:`check_chain`.
    """
    if not may_check(ctx):
        ctx.deny("log.check")
    with ctx.read() as reader:
        return _text(query.head(reader))


def anchor_text(state: ChainState) -> str:
    """Return the anchor of a checked log as one line to keep elsewhere."""
    return _text(state.head)


def _text(anchor: Anchor) -> str:
    return f"{anchor.number} {anchor.sha256}"


def anchor_of(text: str) -> Anchor | None:
    """Return the anchor that a kept line tells, or ``None`` where it tells none."""
    number, _, sha256 = text.strip().partition(" ")
    return Anchor(int(number), sha256) if number.isdecimal() and len(sha256) == 64 else None


def save_anchor(ctx: Context, state: ChainState, target: Path) -> Path:
    """Write the anchor to a file that is kept outside the unit, and return where.

    Raises:
        NotPermittedError: as :func:`check_chain`.
        DomainError: the file cannot be written.
    """
    if not may_check(ctx):
        ctx.deny("log.anchor")
    overwrite_file(target, f"{anchor_text(state)}\n".encode())
    ctx.note("log.anchor", LogKind.EXPORT, count=state.lines)
    return target


def _told(
    lines: Iterable[ChainLine], total: int, told: Callable[[int, int], object]
) -> Iterator[ChainLine]:
    for done, line in enumerate(lines):
        if done % TOLD_EVERY == 0:
            told(done, total)
        yield line
    told(total, total)
