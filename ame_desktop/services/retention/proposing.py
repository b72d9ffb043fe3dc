"""Proposing *gallring*: who is due, who is kept and why, and the basket. Source: NAT-37."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.retention import (
    LONGEST_REASON,
    ErasureRow,
    ErasureState,
    must_stay,
    people_text,
)
from ame_desktop.services.approvals.kinds.erasure import PLAN
from ame_desktop.services.approvals.opening import open_case
from ame_desktop.services.context import Context
from ame_desktop.services.retention.terms import due_today, retention_terms, standings_now
from ame_desktop.storage.models.retention import Erasure, ErasureItem
from ame_desktop.storage.queries import retention as query

NO_PLAN = (
    "Skriv först vilket beslut om gallring som gäller, "
    "under Inställningar, Sekretesstext och regler."
)
NOBODY = "Ingen akt är så gammal att den får gallras. Inget förslag gjordes."
GONE = "Förslaget finns inte längre. Någon annan kan ha tagit bort det."
NOT_DRAFT = "Förslaget är inte längre ett utkast. Ta tillbaka det under Godkännande först."
NOT_OPEN = "Det går inte att ändra vilka som gallras i det läget."
OTHERS = "Den som gjorde förslaget ändrar det. Du kan göra ett eget."
NOBODY_LEFT = "Alla behålls, så det finns ingen att gallra. Ta bort förslaget i stället."


def draft(ctx: Context) -> Result[UUID]:
    """Make a proposal of everybody whose time is up today.

    Raises:
        NotPermittedError: the roles do not propose *gallring*.
        DomainError: no decision of the municipality is stated, or nobody is due.
    """
    ctx.require(Area.RETENTION, Level.PROPOSE)
    with ctx.read() as reader:
        terms = retention_terms(reader, ctx.clock.today())
        found = due_today(ctx, reader)
    if not terms.plan:
        raise DomainError(NO_PLAN, rule="NAT-37")
    if not any(not each.kept_because for each in found):
        raise DomainError(NOBODY, rule="NAT-37")
    with ctx.write("retention.draft", Topic.RETENTION) as work:
        made = Erasure(id=new_id(), proposed_by_id=ctx.actor.staff_id, proposed_at=work.at)
        work.add(made)
        for each in found:
            work.add(
                ErasureItem(
                    erasure_id=made.id,
                    participant_id=each.participant_id,
                    rule=each.rule,
                    last_note=each.last_note,
                    due=each.due,
                    kept_because=each.kept_because,
                )
            )
        going = sum(not each.kept_because for each in found)
        return work.done(made.id, f"Gjorde ett förslag om gallring av {people_text(going)}.")


def keep(ctx: Context, item_id: UUID, version: int, reason: str) -> Result[None]:
    """Take a person out of a proposal, with the reason.

    The proposer does so while it is a draft; who carries it out, also when it is approved.

    Raises:
        NotPermittedError: the roles do neither, or somebody else's draft it is.
        DomainError: there is no reason, it is too long, or the proposal is beyond that.
        ConflictError: somebody else has changed the row since.
    """
    why = fitting_text(reason, "Skälet", LONGEST_REASON, field="reason")
    if not why:
        raise DomainError("Skriv varför personen behålls.", field="reason")
    _require_some(ctx)
    with ctx.write("retention.keep", Topic.RETENTION) as work:
        item = work.get(ErasureItem, item_id, version)
        proposal = work.get(Erasure, item.erasure_id)
        if proposal.state is ErasureState.DRAFT:
            _check_own(ctx, proposal)
        elif proposal.state is not ErasureState.APPROVED or not _approves(ctx):
            raise DomainError(NOT_OPEN)
        item.kept_because = why
        # What was exported is no longer what is to be erased.
        proposal.archive_sha256 = ""
        return work.done(None, "Personen behålls och gallras inte.")


def take_again(ctx: Context, item_id: UUID, version: int) -> Result[None]:
    """Let a person go all the same, while the proposal is a draft.

    Raises:
        NotPermittedError: the roles do not propose, or somebody else's draft it is.
        DomainError: the person must be kept, or the proposal is no draft.
        ConflictError: somebody else has changed the row since.
    """
    ctx.require(Area.RETENTION, Level.PROPOSE)
    with ctx.read() as reader:
        terms = retention_terms(reader, ctx.clock.today())
        standings = standings_now(ctx, reader)
    with ctx.write("retention.take_again", Topic.RETENTION) as work:
        item = work.get(ErasureItem, item_id, version)
        proposal = work.get(Erasure, item.erasure_id)
        if proposal.state is not ErasureState.DRAFT:
            raise DomainError(NOT_DRAFT)
        _check_own(ctx, proposal)
        standing = standings.get(item.participant_id)
        if standing is None:
            raise NotFoundError(GONE)
        if why := must_stay(standing, terms):
            raise DomainError(f"Personen kan inte gallras. {why}", rule="NAT-37")
        item.kept_because = ""
        return work.done(None, "Personen är med i förslaget igen.")


def propose(ctx: Context, erasure_id: UUID, version: int) -> Result[None]:
    """Let a draft wait for somebody else's decision.

    Raises:
        NotPermittedError: the roles do not propose, or somebody else's draft it is.
        DomainError: it is no draft, or everybody is kept.
        ConflictError: somebody else has changed it since.
    """
    ctx.require(Area.RETENTION, Level.PROPOSE)
    row = found_erasure(ctx, erasure_id)
    if not row.going:
        raise DomainError(NOBODY_LEFT)
    with ctx.read() as reader:
        plan = retention_terms(reader, ctx.clock.today()).plan
    with ctx.write("retention.propose", Topic.RETENTION, Topic.APPROVALS) as work:
        proposal = work.get(Erasure, erasure_id, version)
        if proposal.state is not ErasureState.DRAFT:
            raise DomainError(NOT_DRAFT)
        _check_own(ctx, proposal)
        proposal.state = ErasureState.WAITING
        open_case(work, ctx, ApprovalKind.ERASURE, erasure_id, None, {PLAN: plan})
        return work.done(None, f"Föreslog gallring av {row.going_text}.")


def discard(ctx: Context, erasure_id: UUID, version: int) -> Result[None]:
    """Take a draft away; nobody is erased by it.

    Raises:
        NotPermittedError: the roles do not propose, or somebody else's draft it is.
        DomainError: it is no draft.
        ConflictError: somebody else has changed it since.
    """
    ctx.require(Area.RETENTION, Level.PROPOSE)
    with ctx.read() as reader:
        rows = query.items(reader, erasure_id, None)
    with ctx.write("retention.discard", Topic.RETENTION) as work:
        proposal = work.get(Erasure, erasure_id, version)
        if proposal.state is not ErasureState.DRAFT:
            raise DomainError(NOT_DRAFT)
        _check_own(ctx, proposal)
        for row in rows:
            work.delete(work.get(ErasureItem, row.item_id))
        work.delete(proposal)
        return work.done(None, "Tog bort förslaget om gallring.")


def found_erasure(ctx: Context, erasure_id: UUID) -> ErasureRow:
    """Return a proposal.

    Raises:
        NotFoundError: there is none.
    """
    with ctx.read() as reader:
        row = query.erasure(reader, erasure_id)
    if row is None:
        raise NotFoundError(GONE)
    return row


def _check_own(ctx: Context, proposal: Erasure) -> None:
    if proposal.proposed_by_id != ctx.actor.staff_id:
        raise NotPermittedError(OTHERS)


def _approves(ctx: Context) -> bool:
    return ctx.allows(Area.RETENTION, Level.APPROVE)


def _require_some(ctx: Context) -> None:
    if not _approves(ctx):
        ctx.require(Area.RETENTION, Level.PROPOSE)
