"""Bus cards and other journeys; each leaves a note in the file. Source: TRE-45 to TRE-47."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.bus_cards import BusCardDraft, Journeys, checked_bus_card, note_text
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.services.rule_switches import is_on
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.participants import CaseNote, Participant
from ame_desktop.storage.models.plans import BusCard
from ame_desktop.storage.queries import bus_cards as query


def bus_cards_of(ctx: Context, participant_id: UUID) -> Journeys:
    """Return a person's journeys, the latest first, and how far a card must go; it is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person's planning.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.READ)
    with ctx.read() as reader:
        rows = query.bus_cards_of(reader, participant_id)
    ctx.note("bus_cards.read", LogKind.READ, participant_id, count=len(rows))
    return Journeys(rows, _nearest(ctx))


def add_bus_card(ctx: Context, participant_id: UUID, draft: BusCardDraft) -> Result[UUID]:
    """Store a journey, and write the note that belongs to it; undo takes both away.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not decide about the person's journeys.
        DomainError: something is missing, or the way is too short for a bus card.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.WRITE)
    checked = checked_bus_card(draft, _nearest(ctx))
    with ctx.write("bus_cards.add", Topic.PLANNING, Topic.PARTICIPANTS) as work:
        person = work.get(Participant, participant_id)
        row = BusCard(
            id=new_id(), participant_id=participant_id, by_id=ctx.actor.staff_id, **_values(checked)
        )
        heading, text = note_text(checked)
        note = CaseNote(
            id=new_id(),
            participant_id=participant_id,
            written_at=work.at,
            author_id=ctx.actor.staff_id,
            type=NoteType.BUS_CARD,
            heading=heading,
            text=text,
        )
        work.add(row, note)
        told = f"Sparade {checked.type.value} för {person.given_name} och skrev en anteckning."
        return work.done(row.id, told)


def change_bus_card(
    ctx: Context, bus_card_id: UUID, version: int, draft: BusCardDraft
) -> Result[None]:
    """Change a journey; its note stays as it was written.

    Raises:
        NotFoundError: there is no such journey, or not for this actor.
        NotPermittedError: the roles do not decide about the person's journeys.
        DomainError: something is missing, or the way is too short for a bus card.
        ConflictError: it has been changed since.
    """
    _require(ctx, bus_card_id)
    checked = checked_bus_card(draft, _nearest(ctx))
    with ctx.write("bus_cards.change", Topic.PLANNING) as work:
        row = work.get(BusCard, bus_card_id, version)
        for column, value in _values(checked).items():
            setattr(row, column, value)
        return work.done(None, "Ändrade resan.")


def remove_bus_card(ctx: Context, bus_card_id: UUID, version: int) -> Result[None]:
    """Take away a journey that was written by mistake; its note stays, and undo brings it back.

    Raises:
        NotFoundError: there is no such journey, or not for this actor.
        NotPermittedError: the roles do not decide about the person's journeys.
        ConflictError: it has been changed since.
    """
    _require(ctx, bus_card_id)
    with ctx.write("bus_cards.remove", Topic.PLANNING) as work:
        work.delete(work.get(BusCard, bus_card_id, version))
        return work.done(None, "Tog bort resan.")


def _require(ctx: Context, bus_card_id: UUID) -> None:
    require_behind(ctx, BusCard, bus_card_id, Area.PLANNING, Level.WRITE)


def _nearest(ctx: Context) -> int | None:
    """Return how many kilometres a bus card must go beyond; ``None`` where the rule is off."""
    today = ctx.clock.today()
    with ctx.read() as reader:
        asked = is_on(reader, "TRE-45", today)
    return number_setting(ctx, SettingName.BUS_CARD_KILOMETRES) if asked else None


def _values(draft: BusCardDraft) -> dict[str, object]:
    return {
        "type": draft.type.value,
        "start": draft.start,
        "end": draft.end,
        "route": draft.route,
        "kilometres": draft.kilometres,
        "reason": draft.reason,
    }
