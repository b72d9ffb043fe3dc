"""The proposals of *gallring*, and whom each is about: named to those who may meet them."""

from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.retention import ErasureItemRow, ErasureRow
from ame_desktop.domain.retention_terms import RetentionTerms
from ame_desktop.services.context import Context
from ame_desktop.services.retention.proposing import found_erasure
from ame_desktop.services.retention.terms import due_today, retention_terms
from ame_desktop.storage.queries import retention as query


@dataclass(frozen=True)
class ErasureList:
    """What the page shows: what holds, how many are due, and the proposals, the latest first."""

    terms: RetentionTerms
    due: int
    rows: tuple[ErasureRow, ...]


@dataclass(frozen=True)
class ErasureFile:
    """A proposal with its people."""

    row: ErasureRow
    items: tuple[ErasureItemRow, ...]


def erasure_list(ctx: Context) -> ErasureList:
    """Return the proposals, and how many are due today beyond them.

    Raises:
        NotPermittedError: the roles do not reach *gallring*.
    """
    ctx.require(Area.RETENTION, Level.READ)
    with ctx.read() as reader:
        terms = retention_terms(reader, ctx.clock.today())
        due = sum(not each.kept_because for each in due_today(ctx, reader))
        return ErasureList(terms, due, query.erasures(reader))


def erasure_file(ctx: Context, erasure_id: UUID) -> ErasureFile:
    """Return a proposal with its people; who has no right to names sees numbers alone.

    Raises:
        NotPermittedError: the roles do not reach *gallring*.
        NotFoundError: there is no such proposal.
    """
    ctx.require(Area.RETENTION, Level.READ)
    row = found_erasure(ctx, erasure_id)
    names = ctx.reach(Area.IDENTITY, Level.READ) is not Reach.NONE
    with ctx.read() as reader:
        items = query.items(reader, erasure_id, ctx.actor.staff_id if names else None)
    ctx.note("retention.read", LogKind.READ, count=len(items))
    return ErasureFile(row, items)
