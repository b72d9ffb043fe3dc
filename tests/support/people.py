"""People to test with, added the way the program adds them."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.participant_drafts import NewParticipant, PersonDraft, ReferralDraft
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.services.context import Context
from ame_desktop.services.participants import add_participant


def new_person(
    arena_id: UUID,
    given: str = "Ali",
    family: str = "Ahmed",
    *,
    number: str = "",
    route: ReferralRoute = ReferralRoute.AF,
    owner: UUID | None = None,
    start: date | None = None,
) -> NewParticipant:
    """A person who arrives, with as little as is needed."""
    person = PersonDraft(given, family, number=number)
    return NewParticipant(person, ReferralDraft(route, owner_staff_id=owner), arena_id, start)


def add_person(ctx: Context, arena_id: UUID, *names: str, **more: object) -> UUID:
    """Add a person and return who it became."""
    return add_participant(ctx, new_person(arena_id, *names, **more)).value.participant_id
