"""Who still waits for the signed assessment of route AF. Source: RAG-10."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Uuid, bindparam, or_, select

from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.storage.models.participants import Referral
from ame_desktop.storage.queries.visibility import is_latest_referral
from ame_desktop.storage.store import Reader

_UNASSESSED = select(Referral.participant_id).where(
    Referral.participant_id.in_(bindparam("keys", expanding=True, type_=Uuid())),
    Referral.route == ReferralRoute.AF,
    or_(Referral.assessment_on.is_(None), Referral.assessed_by_staff_id.is_(None)),
    is_latest_referral(),
)


def unassessed(reader: Reader, people: Sequence[UUID]) -> frozenset[UUID]:
    """Return those of the people whose assessment is not dated and signed."""
    return frozenset(reader.scalars(_UNASSESSED, {"keys": people}))
