"""The chief gives a case to the one at the unit who suits it best. Source: OSB-22, OSB-103."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rules import holder_column
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.participants import Participant, Referral
from ame_desktop.storage.queries import intake as query
from ame_desktop.storage.queries import staff as staff_query
from ame_desktop.storage.repositories import intake as repository

NOT_TAKER = "Välj en konsulent. En samordnare kan få ärenden som kom genom STAR."
PROTECTED = "Personen har skyddade uppgifter. Ge den du väljer rätt att möta personen först."


def assign(ctx: Context, referral_id: UUID, version: int, staff_id: UUID) -> Result[UUID]:
    """Give the case to a member of staff, who is to call the person.

    The konsulent owns cases of AF and of the unit's own; where the owner is at IFO or the party
    that raised the case, the one who is chosen answers for the place. Source: OSB-22

    Raises:
        NotPermittedError: only the chief distributes cases.
        DomainError: whoever is chosen has no cases of that route, or may not meet the person.
        ConflictError: somebody else has changed the referral since.
    """
    participant_id = require_behind(ctx, Referral, referral_id, Area.PLANNING, Level.APPROVE)
    with ctx.read() as reader:
        chosen = next((row for row in staff_query.staff(reader) if row.staff_id == staff_id), None)
        met = query.may_be_met(reader, participant_id, staff_id)
    if not met:
        raise DomainError(PROTECTED, field="staff")
    with ctx.write("intake.assign", Topic.PLANNING, Topic.PARTICIPANTS) as work:
        row = work.get(Referral, referral_id, version)
        roles = chosen.roles if chosen is not None and chosen.active else frozenset()
        star = Role.STAR_COORDINATOR in roles and row.route is ReferralRoute.STAR
        if Role.CONSULTANT not in roles and not star:
            raise DomainError(NOT_TAKER, field="staff", rule="OSB-22")
        setattr(row, holder_column(row.owner_kind), staff_id)
        mark = repository.mark_for(work, row, IntakeStep.ASSIGNED)
        mark.done_on, mark.by_id = ctx.clock.today(), ctx.actor.staff_id
        name = work.get(Participant, participant_id).given_name
        who = work.get(Staff, staff_id).name
        return work.done(mark.id, f"{who} har fått ärendet med {name}.")
