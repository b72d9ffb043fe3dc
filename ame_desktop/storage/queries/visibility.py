"""Which participants a member of staff may meet at all. Source: RAG-33, NAT-38."""

from functools import cache, lru_cache
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select, true
from sqlalchemy.orm import aliased

from ame_desktop.domain.participants import Protection
from ame_desktop.storage.models.data_requests import ProcessingLimit
from ame_desktop.storage.models.participants import Participant, ProtectedReader, Referral

Condition = ColumnElement[bool]
"""Which participants a question is about."""


@lru_cache(maxsize=64)
def may_meet(staff_id: UUID) -> ColumnElement[bool]:
    """Return the condition that a participant is not protected, or the staff is named for them.

    The same condition each time, so that questions made with it can be kept.
    """
    named = select(ProtectedReader.id).where(
        ProtectedReader.participant_id == Participant.id, ProtectedReader.staff_id == staff_id
    )
    return or_(Participant.protection == Protection.NONE, exists(named))


def everybody() -> ColumnElement[bool]:
    """Return the condition for what is kept by identity alone and shown to nobody as it is."""
    return true()


@cache
def unprotected() -> ColumnElement[bool]:
    """Return the condition for walls and sheets, where no protected person is."""
    return Participant.protection == Protection.NONE


@cache
def usable() -> ColumnElement[bool]:
    """Return the condition for what leaves the program in bulk, or is decided in bulk.

    No protected person is there, and nobody whose data is only to be kept. Source: NAT-36, NAT-38.
    """
    return and_(unprotected(), not_limited())


@cache
def not_limited() -> ColumnElement[bool]:
    """Return the condition that the participant's data may be used, not only kept."""
    limit = select(ProcessingLimit.id).where(
        ProcessingLimit.participant_id == Participant.id, ProcessingLimit.end.is_(None)
    )
    return ~exists(limit.correlate(Participant))


def told_of(staff_id: UUID) -> Condition:
    """Return the condition for whom a member of staff tells others of, one person at a time.

    Somebody protected only by who is named; nobody whose data is only to be kept.
    """
    return and_(may_meet(staff_id), not_limited())


def owns_case(staff_id: UUID) -> ColumnElement[bool]:
    """Return the condition that the staff owns the participant's case or placed them."""
    owned = select(Referral.id).where(
        Referral.participant_id == Participant.id,
        or_(Referral.owner_staff_id == staff_id, Referral.placed_by_staff_id == staff_id),
        is_latest_referral(),
    )
    # A question about people may look at referrals too; this one looks at its own.
    return exists(owned.correlate(Participant))


def is_latest_referral() -> ColumnElement[bool]:
    """Return the condition that no later referral of the same person stands in its place.

    Who owned an earlier case of a person who came back does not own the new one.
    """
    later = aliased(Referral)
    return ~exists(
        select(later.id).where(
            later.participant_id == Referral.participant_id,
            or_(
                later.received_on > Referral.received_on,
                and_(later.received_on == Referral.received_on, later.id > Referral.id),
            ),
        )
    )
