"""Somebody's cases, and a colleague who does their work for some days."""

from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.participants import OwnerKind, ReferralRoute
from ame_desktop.domain.stand_ins import StandInDraft
from ame_desktop.services.context import Context
from ame_desktop.services.stand_ins import appoint_stand_in
from ame_desktop.services.standing import renew
from ame_desktop.storage.models.participants import Referral
from tests.support.unit_people import People
from tests.support.units import Unit


def owned(unit: Unit, people: People, owner: Context, name: str, route: ReferralRoute) -> UUID:
    """Somebody whose case is a member of staff's."""
    person = people.add(name, arena="Innegrupp")
    refer_to(unit, person, owner, route)
    return person


def refer_to(unit: Unit, person: UUID, owner: Context, route: ReferralRoute) -> None:
    """Let a case be a member of staff's."""
    with unit.chief.write("test.referral") as work:
        row = Referral(
            participant_id=person,
            route=route,
            received_on=date(2026, 10, 1),
            owner_kind=OwnerKind.CONSULTANT,
            owner_staff_id=owner.actor.staff_id,
        )
        work.add(row)
        work.done(None, "")


def hand_over(unit: Unit, away: Context, to: Context, days: int = 4) -> UUID:
    """Let one do another's work from today on, and let the stand-in's window know."""
    today = unit.clock.today()
    draft = StandInDraft(
        away.actor.staff_id, to.actor.staff_id, today, today + timedelta(days=days)
    )
    row_id = appoint_stand_in(unit.chief, draft).value
    renew(to)
    return row_id
