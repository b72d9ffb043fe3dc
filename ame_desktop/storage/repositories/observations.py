"""Whom observations are made of, looked up while something is changed."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.unit_of_work import UnitOfWork


def people_in(work: UnitOfWork, form: ActivityForm) -> frozenset[UUID]:
    """Return everybody who has had a placement in an activity form."""
    query = select(Placement.participant_id).where(Placement.form == form)
    return frozenset(work.session.scalars(query))
