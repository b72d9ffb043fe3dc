"""Claims to Arbetsförmedlingen, month by month: what can be claimed against what was.

Source: RAG-19, NAT-05.
"""

from datetime import date
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ChangedSinceError, DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.subsidies import SubsidyPeriod
from ame_desktop.domain.subsidy_amounts import month_of
from ame_desktop.domain.subsidy_drafts import checked_claim
from ame_desktop.domain.subsidy_money import ClaimDraft, ClaimRow
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import GONE, require_behind
from ame_desktop.services.subsidies.claim_rows import claim_rows, span_in_month
from ame_desktop.services.subsidies.rows import known
from ame_desktop.storage.models.subsidies import Subsidy, SubsidyClaim
from ame_desktop.storage.queries import subsidies as query
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.unit_of_work import CONFLICT


def claims(ctx: Context, month: date) -> tuple[ClaimRow, ...]:
    """Return a month's claims, one a granted support; ``month`` is any day of it. It is logged.

    Raises:
        NotPermittedError: the roles do not reach subsidies.
    """
    ctx.require(Area.SUBSIDIES, Level.READ)
    visible = may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        found = known(reader, visible, ctx.clock.today())
        rows = claim_rows(reader, visible, found, month_of(month))
    ctx.note("subsidies.claims", LogKind.READ, count=len(rows))
    return rows


def claim(ctx: Context, draft: ClaimDraft, version: int | None = None) -> Result[UUID]:
    """Note what was claimed for a month; once noted, ``version`` is what was read of it.

    Raises:
        NotFoundError: there is no such support, or not for this actor.
        NotPermittedError: the roles may not change subsidies.
        DomainError: the support does not hold that month, or the claim does not add up.
        ConflictError: somebody else has noted or changed it since.
    """
    person = require_behind(ctx, Subsidy, draft.subsidy_id, Area.SUBSIDIES, Level.WRITE)
    month = month_of(draft.month)
    with ctx.read() as reader:
        visible = may_meet(ctx.actor.staff_id)
        stored = query.supports(reader, visible, query.of_person(person))
        held = query.claims(reader).get((draft.subsidy_id, month))
    period = _period(stored, draft.subsidy_id)
    span = span_in_month(period.draft, month)
    if span is None:
        raise DomainError("Stödet gäller inte den månaden.", field="month")
    if not period.draft.decision_number:
        raise DomainError("Skriv beslutets nummer först.", field="decision_number", rule="RAG-19")
    checked = checked_claim(draft, *span, ctx.clock.today())
    if (held is None) != (version is None):
        raise ChangedSinceError(CONFLICT)
    with ctx.write("subsidies.claim", Topic.SUBSIDIES) as work:
        if held is None:
            row = SubsidyClaim(
                id=new_id(), subsidy_id=draft.subsidy_id, participant_id=person, month=month
            )
            work.add(row)
        else:
            row = work.get(SubsidyClaim, held.claim_id, version)
        row.days, row.amount = checked.days, _kronor(checked.amount)
        row.claimed_on = checked.claimed_on or ctx.clock.today()
        row.by_id, row.note = ctx.actor.staff_id, checked.note
        return work.done(row.id, f"Noterade begäran för {month:%Y-%m}.")


def unclaim(ctx: Context, claim_id: UUID, version: int) -> Result[None]:
    """Take a noted claim away.

    Raises:
        NotFoundError: there is no such claim, or not for this actor.
        NotPermittedError: the roles may not change subsidies.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, SubsidyClaim, claim_id, Area.SUBSIDIES, Level.WRITE)
    with ctx.write("subsidies.unclaim", Topic.SUBSIDIES) as work:
        row = work.get(SubsidyClaim, claim_id, version)
        work.delete(row)
        return work.done(None, f"Tog bort begäran för {row.month:%Y-%m}.")


def _period(stored: tuple[query.StoredSubsidy, ...], subsidy_id: UUID) -> SubsidyPeriod:
    for row in stored:
        if row.period.subsidy_id == subsidy_id:
            return row.period
    raise NotFoundError(GONE)


def _kronor(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else amount.quantize(Decimal("0.01"))
