"""What is looked at before such a paper is made: who may, and which lines can be told."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.af_documents import naming_others
from ame_desktop.domain.observations import ObservationRow
from ame_desktop.domain.participants import ConsentParty
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.access import access_to, require_whole
from ame_desktop.services.final_documents.checking import known_names
from ame_desktop.services.observations import observations_of
from ame_desktop.services.participant_access import reaches, require_participant, standing_of
from ame_desktop.storage.queries import af_documents as query
from ame_desktop.storage.queries.final_document_periods import period_of
from ame_desktop.storage.queries.final_facts import Asked, time_facts

NO_CONSENT = (
    "Personen har inget medgivande att utbyta uppgifter med Arbetsförmedlingen. "
    "Ta reda på om uppgifterna får lämnas."
)


@dataclass(frozen=True)
class Tellable:
    """The observations that an account can hold, and where it begins unless somebody says so.

    ``naming`` are those in whose lines other participants' names stand.
    """

    rows: tuple[ObservationRow, ...]
    naming: frozenset[UUID]
    first: date


def tellable(ctx: Context, participant_id: UUID) -> Tellable:
    """Return a person's observations for an account of them; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not make such papers.
    """
    require_whole(ctx, participant_id, Level.WRITE)
    rows = observations_of(ctx, participant_id)
    naming = naming_others(rows, known_names(ctx, participant_id))
    today = ctx.clock.today()
    with ctx.read() as reader:
        placement = query.placement_of(reader, participant_id, today)
        first, _ = period_of(reader, participant_id, placement) or (None, None)
    return Tellable(rows, naming, first or today)


def supervisor_of(ctx: Context, participant_id: UUID) -> str:
    """Return who leads the work at the person's placement, or an empty string.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    today = ctx.clock.today()
    with ctx.read() as reader:
        placement = query.placement_of(reader, participant_id, today)
        return time_facts(reader, Asked(participant_id, placement, today, today, today)).supervisor


def af_remark(ctx: Context, participant_id: UUID) -> str:
    """Return what to think of before something is told to Arbetsförmedlingen, or nothing.

    Source: OSB-26.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not make such papers.
    """
    require_whole(ctx, participant_id, Level.WRITE)
    with ctx.read() as reader:
        held = query.has_consent(reader, participant_id, ConsentParty.AF)
    return "" if held else NO_CONSENT


def may_make(ctx: Context, participant_id: UUID) -> bool:
    """Whether the person may make an account or a notice about a participant.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles reach no documents of the person.
    """
    return access_to(ctx, participant_id).writes


def may_make_schedule(ctx: Context, participant_id: UUID) -> bool:
    """Whether the person may print a participant's training schedule.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
    """
    return reaches(ctx, standing_of(ctx, participant_id), Area.IDENTITY, Level.WRITE)
