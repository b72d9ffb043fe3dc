"""What is looked at before a person leaves: what is still open, and who is to be told.

Source: TRE-49.
"""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.closure_drafts import ClosingMatters
from ame_desktop.domain.participant_files import ReferralRow
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.services.closing_placements import hand_of
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import reaches, require_participant
from ame_desktop.storage.queries import enrolments as query
from ame_desktop.storage.queries.participant_files import referral as referral_of


def closing_matters(ctx: Context, participant_id: UUID) -> ClosingMatters:
    """Return the placements and supports that go on unless they are closed, and whom to tell.

    Supports are named only for those who may read them.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person.
    """
    standing = require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    sees_placements = reaches(ctx, standing, Area.PLACEMENTS, Level.READ)
    sees_subsidies = reaches(ctx, standing, Area.SUBSIDIES, Level.READ)
    may_close = hand_of(ctx, participant_id, standing).placements
    today = ctx.clock.today()
    with ctx.read() as reader:
        placements = query.open_placements(reader, participant_id) if sees_placements else ()
        supports = query.running_subsidies(reader, participant_id, today) if sees_subsidies else ()
        arenas = query.arena_names(reader, participant_id, today)
        referral = referral_of(reader, participant_id)
    places = [f"Handledare i {name}" for name in arenas]
    hosts = [row.place for row in placements if row.place and row.place not in arenas]
    told = [*_owners(referral), *places, *hosts]
    runs = [row for row in placements if may_close and row.runs_on(today)]
    return ClosingMatters(
        tuple(row.text for row in placements if row not in runs),
        tuple(name if end is None else f"{name}, till {end.isoformat()}" for name, end in supports),
        tuple(dict.fromkeys(told)),
        tuple(row.text for row in runs),
    )


def _owners(referral: ReferralRow | None) -> list[str]:
    if referral is None:
        return []
    told = ["Arbetsförmedlingen"] if referral.route is ReferralRoute.AF else []
    owner = f"Ärendeägare: {referral.owner}" if referral.has_owner else ""
    return [*told, *([owner] if owner else [])]
