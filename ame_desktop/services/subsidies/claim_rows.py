"""The rows of a month's claims: what the rules give, what was claimed, and the last day."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.calendar import month_span
from ame_desktop.domain.subsidies import SubsidyBasis, SubsidyDraft, SubsidyState
from ame_desktop.domain.subsidy_amounts import days_in_month, working_of
from ame_desktop.domain.subsidy_days import DayCount
from ame_desktop.domain.subsidy_money import ClaimRow, ClaimState, Working
from ame_desktop.domain.subsidy_periods import last_claim_day
from ame_desktop.services.subsidies.days import month_days
from ame_desktop.services.subsidies.rows import Known
from ame_desktop.storage.queries import subsidies as query
from ame_desktop.storage.queries.subsidies import StoredClaim, StoredSubsidy
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader

PAID_TO_UNIT = frozenset(
    {SubsidyBasis.SHARE_OF_WAGE, SubsidyBasis.EMPLOYER_CONTRIBUTIONS, SubsidyBasis.DAY_RATE}
)
"""What the unit claims money for."""


def claim_rows(
    reader: Reader, visible: Condition, found: Known, month: date
) -> tuple[ClaimRow, ...]:
    """Return what can be claimed for each support of a month, against what was claimed."""
    counts = month_days(reader, visible, found, month)
    made = query.claims(reader)
    rows = (
        _row(found, stored, month, counts, made.get((stored.period.subsidy_id, month)))
        for stored in found.stored
        if claimable(found, stored)
    )
    return tuple(row for row in rows if row is not None)


def claimable(found: Known, stored: StoredSubsidy) -> bool:
    """Whether the unit claims money for a support: it is granted, and paid to the unit."""
    period = stored.period
    granted = period.state is not SubsidyState.DRAFT
    return granted and found.type_of(period.draft).basis in PAID_TO_UNIT


def span_in_month(draft: SubsidyDraft, month: date) -> tuple[date, date] | None:
    """Return the first and last day of a month that a support holds, ``None`` if none."""
    days = days_in_month(draft.start, draft.end, month)
    return None if days is None else (month.replace(day=days[0]), month.replace(day=days[1]))


def _row(
    found: Known,
    stored: StoredSubsidy,
    month: date,
    counts: dict[UUID, DayCount],
    made: StoredClaim | None,
) -> ClaimRow | None:
    period, draft = stored.period, stored.period.draft
    span = span_in_month(draft, month)
    if span is None:
        return None
    kind = found.type_of(draft)
    by_day = kind.basis is SubsidyBasis.DAY_RATE
    count = counts.get(period.subsidy_id, DayCount())
    worked = working_of(found.facts(period, month, count.claimable if by_day else None))
    month_end = month_span(month.year, month.month)[1]
    last_day = last_claim_day(month_end, found.terms(draft, month))
    return ClaimRow(
        period.subsidy_id,
        draft.participant_id,
        stored.name,
        kind.name,
        kind.basis,
        draft.decision_number,
        month,
        *span,
        count.claimable if by_day else None,
        count.unmarked if by_day else 0,
        worked.amount,
        worked.missing,
        made.claim_id if made else None,
        made.version if made else 0,
        made.days if made else None,
        made.amount if made else None,
        made.claimed_on if made else None,
        last_day,
        _state(
            made, worked, count.claimable if by_day else None, (month_end, last_day, found.today)
        ),
    )


def _state(
    made: StoredClaim | None,
    worked: Working,
    days: int | None,
    when: tuple[date, date | None, date],
) -> ClaimState:
    month_end, last_day, today = when
    if made is not None:
        right = days == made.days if days is not None else worked.amount in (None, made.amount)
        return ClaimState.CLAIMED if right else ClaimState.DIFFERS
    if last_day is not None and today > last_day:
        return ClaimState.LATE
    return ClaimState.NOT_OVER if today <= month_end else ClaimState.TO_CLAIM
