"""Reading the basket: the list of cases, and the one-page summary of each. Source: RAG-01."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain import approval_rules as rules
from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.approval_batches import batch_ids
from ame_desktop.domain.approval_rules import Decider, Step, check_decider, fingerprint
from ame_desktop.domain.approval_sheets import (
    SIMILAR_MONTHS,
    CaseSheet,
    Message,
    SheetParts,
    Similar,
    SimilarCase,
    summed_up,
)
from ame_desktop.domain.approvals import (
    OF_CASE,
    ApprovalKind,
    ApprovalState,
    CaseData,
    CaseGist,
    CaseRow,
    differences,
)
from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.approvals import access
from ame_desktop.services.approvals.kinds import KINDS
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.rule_sources import sources_of
from ame_desktop.storage.queries import approvals as query
from ame_desktop.storage.store import Reader

_AWAY = frozenset({ApprovalState.RETURNED})


class Heap(StrEnum):
    """Which cases of the basket are listed."""

    WAITING = "Väntar"
    DECIDED = "Avgjorda"
    MINE = "Mina förslag"


def waiting(ctx: Context) -> tuple[CaseRow, ...]:
    """Return what waits: the kinds that the actor decides, and the own proposals.

    Raises:
        NotPermittedError: the actor neither decides nor proposes anything.
    """
    return cases(ctx, Heap.WAITING)


def cases(ctx: Context, heap: Heap) -> tuple[CaseRow, ...]:
    """Return the cases of a heap, the oldest first; those decided the latest first.

    First stands what the actor can do something about.

    Raises:
        NotPermittedError: the actor neither decides nor proposes anything.
    """
    decides = access.require_basket(ctx)
    with ctx.read() as reader:
        found = _heap(ctx, reader, heap, decides)
        rows = rows_of(ctx, reader, found)
    ctx.note("approvals.list", LogKind.READ, count=len(rows))
    return rows


def to_decide(ctx: Context) -> tuple[CaseRow, ...]:
    """Return what waits for the actor's own decision; nothing for who decides nothing."""
    with ctx.read() as reader:
        deputy = access.deputises(ctx, reader)
        if not access.decided_kinds(ctx, deputy=deputy):
            return ()
        mine = [
            case
            for case in query.waiting(reader, ctx.actor.staff_id)
            if case.state is ApprovalState.WAITING
            and rules.may_decide(access.decider(ctx, case.kind, deputy=deputy), case.proposers)
        ]
        return rows_of(ctx, reader, mine)


def may_decide(ctx: Context, case_id: UUID) -> bool:
    """Whether the actor may decide a case, and it waits for that.

    Raises:
        NotFoundError: there is no such case, or not for this actor.
    """
    data = access.found_case(ctx, case_id)
    with ctx.read() as reader:
        deputy = access.deputises(ctx, reader)
    actor = access.decider(ctx, data.kind, deputy=deputy)
    return data.state is ApprovalState.WAITING and rules.may_decide(actor, data.proposers)


def _heap(
    ctx: Context, reader: Reader, heap: Heap, decides: frozenset[ApprovalKind]
) -> Sequence[CaseData]:
    staff_id, since = ctx.actor.staff_id, _since(ctx)
    if decides and heap is Heap.WAITING:
        # What has come back waits for somebody else, so it stands last.
        found = access.followed(ctx, reader, query.waiting(reader, staff_id), decides)
        return sorted(found, key=lambda case: case.state in _AWAY)
    if decides and heap is Heap.DECIDED:
        found = access.followed(ctx, reader, query.decided(reader, staff_id, since), decides)
        return found[::-1]
    own = access.followed(ctx, reader, query.proposed_by(reader, staff_id, since), decides)
    if heap is Heap.WAITING:
        return sorted(
            (case for case in own if case.state.is_open), key=lambda case: case.state not in _AWAY
        )
    if heap is Heap.DECIDED:
        return [case for case in own if not case.state.is_open][::-1]
    return own


def _since(ctx: Context) -> datetime:
    first = add_months(ctx.clock.today(), -SIMILAR_MONTHS)
    return datetime.combine(first, time(), STOCKHOLM)


def gists_of(reader: Reader, found: Iterable[CaseData]) -> dict[UUID, CaseGist]:
    """Return what cases of any kinds are about, by the case's identity."""
    by_kind: defaultdict[ApprovalKind, list[CaseData]] = defaultdict(list)
    for case in found:
        by_kind[case.kind].append(case)
    gists: dict[UUID, CaseGist] = {}
    for kind, held in by_kind.items():
        gists.update(KINDS[kind].gists(reader, held))
    return gists


def rows_of(ctx: Context, reader: Reader, found: Sequence[CaseData]) -> tuple[CaseRow, ...]:
    """Return the lines of the list; a case that is decided has not changed since."""
    gists = gists_of(reader, found)
    return tuple(_row(ctx, case, gists[case.case_id]) for case in found)


def _row(ctx: Context, case: CaseData, gist: CaseGist) -> CaseRow:
    at, decided = case.proposed_at.astimezone(STOCKHOLM), case.decided_at
    shown = replace(
        case,
        proposed_at=at,
        decided_at=decided.astimezone(STOCKHOLM) if decided is not None else None,
    )
    return CaseRow(
        shown,
        KINDS[case.kind].title,
        gist.what,
        gist.exception,
        case.state.is_open and gist.values != case.proposed,
        ctx.actor.staff_id in case.proposers,
        gist.counterpart,
    )


def case_sheet(ctx: Context, case_id: UUID) -> CaseSheet:
    """Return the one-page summary that a case is decided from; the reading is logged.

    Raises:
        NotPermittedError: the actor neither decides nor proposes anything.
        NotFoundError: there is no such case, or not for this actor.
    """
    data = access.found_case(ctx, case_id)
    kind = KINDS[data.kind]
    with ctx.read() as reader:
        gist = kind.gists(reader, (data,))[data.case_id]
        parts = kind.sheet(reader, data, ctx.clock.today())
        alike = query.similar(reader, data, parts.alike, _since(ctx))
        deputy = access.deputises(ctx, reader)
        decides = data.kind in access.decided_kinds(ctx, deputy=deputy)
        messages = query.messages(reader, data.case_id)
        actor = access.decider(ctx, data.kind, deputy=deputy)
    people = () if data.participant_id is None else (data.participant_id,)
    ctx.note("approvals.read", LogKind.READ, *people, count=max(1, len(batch_ids(data.content))))
    return CaseSheet(
        _row(ctx, data, gist),
        _within_reach(ctx, _with_sources(parts)),
        _similar(alike if decides or _knows_others(ctx, data.kind) else _unnamed(alike)),
        differences(data.proposed, gist.values) if data.state.is_open else (),
        tuple(Message(row.by, row.at.astimezone(STOCKHOLM), row.text) for row in messages),
        gist.values,
        fingerprint(gist.values),
        _steps(ctx, data, actor),
        _hindered(data, actor),
    )


def _knows_others(ctx: Context, kind: ApprovalKind) -> bool:
    """Whether the actor is told whom other cases of a kind were about, and why."""
    return kind not in OF_CASE and ctx.reach(Area.IDENTITY, Level.READ) is Reach.ALL


def _unnamed(found: Sequence[SimilarCase]) -> Sequence[SimilarCase]:
    """Leave out whom decisions are about, and why, for who reaches the people of own arenas."""
    return [replace(row, reason="", who="") for row in found]


def _similar(found: Sequence[SimilarCase]) -> Similar:
    return summed_up(
        [replace(row, decided_at=row.decided_at.astimezone(STOCKHOLM)) for row in found]
    )


def _within_reach(ctx: Context, parts: SheetParts) -> SheetParts:
    """Leave the money out for whom the roles do not reach subsidies."""
    reached = ctx.allows(Area.SUBSIDIES, Level.READ)
    return parts if reached else replace(parts, money=())


def _with_sources(parts: SheetParts) -> SheetParts:
    grounds = tuple(
        ground if ground.sources else replace(ground, sources=sources_of(ground.rules))
        for ground in parts.grounds
    )
    return replace(parts, grounds=grounds)


def _steps(ctx: Context, case: CaseData, actor: Decider) -> frozenset[Step]:
    found: set[Step] = set()
    if case.state is ApprovalState.WAITING and rules.may_decide(actor, case.proposers):
        found |= {Step.APPROVE, Step.ASK, Step.REFUSE}
    if ctx.actor.staff_id in case.proposers:
        if case.state is ApprovalState.RETURNED:
            found.add(Step.PROPOSE_AGAIN)
        if case.state.is_open:
            found.add(Step.WITHDRAW)
    return frozenset(found)


def _hindered(case: CaseData, actor: Decider) -> str:
    if case.state is not ApprovalState.WAITING:
        return ""
    try:
        check_decider(actor, case.proposers)
    except DomainError as error:
        return error.message
    return ""
