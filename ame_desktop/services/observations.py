"""Observations in two clicks: made, changed and removed by those who lead the work.

Source: RAG-16, OSB-10, OSB-78.
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.observations import (
    ObservationDraft,
    ObservationRow,
    Period,
    by_heading,
    checked_line,
)
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import (
    reaches,
    require_behind,
    require_participant,
    standing_of,
)
from ame_desktop.storage.models.observations import Observation
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import observations as query

NOT_OWN = "Bara den som skrev iakttagelsen kan ändra den. Skriv en ny."


def observe(
    ctx: Context,
    participant_id: UUID,
    day: date,
    heading: FinalHeading,
    text: str,
    arena_id: UUID | None = None,
) -> Result[UUID]:
    """Store what somebody saw of a person's work on a day.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person.
        DomainError: the line is empty or too long, or the heading or the day is not one for it.
    """
    require_participant(ctx, participant_id, Area.OBSERVATIONS, Level.WRITE)
    line = checked_line(ObservationDraft(day, heading, text, arena_id), ctx.clock.today())
    with ctx.write("observations.add", Topic.OBSERVATIONS) as work:
        person = work.get(Participant, participant_id)
        row = Observation(
            id=new_id(),
            participant_id=participant_id,
            day=day,
            heading=heading,
            text=line,
            arena_id=arena_id,
            by_id=ctx.actor.staff_id,
            at=work.at,
        )
        work.add(row)
        label = f"Sparade iakttagelsen om {person.given_name}: {heading.label}."
        return work.done(row.id, label)


def observations_of(
    ctx: Context, participant_id: UUID, period: Period | None = None
) -> tuple[ObservationRow, ...]:
    """Return a person's observations by heading, the latest first; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person.
    """
    require_participant(ctx, participant_id, Area.OBSERVATIONS, Level.READ)
    with ctx.read() as reader:
        rows = query.observations(reader, participant_id, period)
    ctx.note("observations.read", LogKind.READ, participant_id, count=len(rows))
    return by_heading(rows)


def change(
    ctx: Context, observation_id: UUID, version: int, draft: ObservationDraft
) -> Result[None]:
    """Change an observation of one's own; what it said before stays in the log.

    Raises:
        NotFoundError: there is no such observation, or not for this actor.
        NotPermittedError: the roles no longer reach the person.
        DomainError: somebody else made it, or the line does not hold.
        ConflictError: it has been changed since.
    """
    _require(ctx, observation_id)
    line = checked_line(draft, ctx.clock.today())
    with ctx.write("observations.change", Topic.OBSERVATIONS) as work:
        row = work.get(Observation, observation_id, version)
        _check_own(ctx, row)
        row.day, row.heading, row.text = draft.day, draft.heading, line
        return work.done(None, "Ändrade iakttagelsen.")


def remove(ctx: Context, observation_id: UUID, version: int) -> Result[None]:
    """Take away an observation of one's own; undo brings it back.

    Raises:
        NotFoundError: there is no such observation, or not for this actor.
        NotPermittedError: the roles no longer reach the person.
        DomainError: somebody else made it.
        ConflictError: it has been changed since.
    """
    _require(ctx, observation_id)
    with ctx.write("observations.remove", Topic.OBSERVATIONS) as work:
        row = work.get(Observation, observation_id, version)
        _check_own(ctx, row)
        work.delete(row)
        return work.done(None, "Tog bort iakttagelsen.")


def may_observe(ctx: Context, participant_id: UUID) -> bool:
    """Whether the person may write observations of a participant.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
    """
    return reaches(ctx, standing_of(ctx, participant_id), Area.OBSERVATIONS, Level.WRITE)


def _require(ctx: Context, observation_id: UUID) -> None:
    require_behind(ctx, Observation, observation_id, Area.OBSERVATIONS, Level.WRITE)


def _check_own(ctx: Context, row: Observation) -> None:
    if row.by_id != ctx.actor.staff_id:
        raise DomainError(NOT_OWN)
