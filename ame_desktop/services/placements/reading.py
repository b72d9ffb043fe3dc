"""Reading placements: the board, one person's, one with all its parts, and what rules say."""

from datetime import timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.placement_checks import check_draft
from ame_desktop.domain.placement_drafts import checked_draft
from ame_desktop.domain.placement_remarks import Remark
from ame_desktop.domain.placement_rows import PlacementDraft, PlacementFile, PlacementRow
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import GONE, reaches
from ame_desktop.services.placements.rights import person_placed, require_reader, rights_to
from ame_desktop.storage.queries import placements as query
from ame_desktop.storage.queries.placement_facts import draft_facts, looked_on
from ame_desktop.storage.queries.schedules import steps_of
from ame_desktop.storage.queries.standing import in_arenas
from ame_desktop.storage.queries.unit_settings import settings
from ame_desktop.storage.queries.visibility import may_meet


def placement_board(ctx: Context) -> tuple[PlacementRow, ...]:
    """Return the placements of everybody whom the actor reaches, the first to begin first.

    What has been closed or refused is shown for some days; the person's file shows all of it.

    Raises:
        NotPermittedError: the roles do not reach placements.
    """
    ctx.require_some(Area.PLACEMENTS, Level.READ)
    reached = ctx.require_some(Area.IDENTITY, Level.READ)
    today = ctx.clock.today()
    visible = may_meet(ctx.actor.staff_id)
    if reached is not Reach.ALL:
        visible = visible & in_arenas(ctx.actor.arenas, today)
    with ctx.read() as reader:
        days = int(setting_on(settings(reader), SettingName.SHOWN_DAYS, today).value["antal"])
        shown = visible & query.lately(today - timedelta(days=days))
        rows = query.placements(reader, shown, looked_on(reader, today))
    ctx.note("placements.board", LogKind.READ, count=len(rows))
    return rows


def placements_of(ctx: Context, participant_id: UUID) -> tuple[PlacementRow, ...]:
    """Return a person's placements, the latest to begin first; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person's placements.
    """
    require_reader(ctx, participant_id)
    with ctx.read() as reader:
        looked = looked_on(reader, ctx.clock.today())
        rows = query.placements(reader, query.of_person(participant_id), looked)
    ctx.note("placements.person", LogKind.READ, participant_id)
    return tuple(reversed(rows))


def placement(ctx: Context, placement_id: UUID) -> PlacementFile:
    """Open one placement with everything that belongs to it; the reading is logged.

    Raises:
        NotFoundError: there is no such placement, or not for this actor.
        NotPermittedError: the roles do not reach the person's placements.
    """
    person = person_placed(ctx, placement_id)
    standing = require_reader(ctx, person)
    today = ctx.clock.today()
    with ctx.read() as reader:
        stored = query.placement(reader, placement_id, looked_on(reader, today))
        if stored is None:
            raise NotFoundError(GONE)
        facts = draft_facts(reader, stored.draft, today, placement_id)
        may_see = reaches(ctx, standing, Area.ADAPTATIONS, Level.READ)
        file = PlacementFile(
            stored.row,
            stored.draft,
            stored.decided,
            stored.closing,
            query.adaptations(reader, placement_id) if may_see else (),
            query.contacts(reader, placement_id),
            tuple(
                step
                for step in steps_of(reader, person)
                if step.draft.place in _places(stored.draft, placement_id)
            ),
            check_draft(stored.draft, facts) if stored.closing is None else (),
            rights_to(ctx, stored.row, standing, today),
        )
    ctx.note("placements.file", LogKind.READ, person)
    return file


def _places(draft: PlacementDraft, placement_id: UUID) -> set[tuple[UUID | None, UUID | None]]:
    """Return where the steps of a placement's schedule stand."""
    if draft.host_unit or draft.arena_id is None:
        return {(None, placement_id)}
    return {(draft.arena_id, None), (None, placement_id)}


def remarks_on(
    ctx: Context, draft: PlacementDraft, placement_id: UUID | None = None
) -> tuple[Remark, ...]:
    """Return what the rules say of a draft that is being written; nothing is logged or stored.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person's placements.
        DomainError: a text or number cannot be kept.
    """
    require_reader(ctx, draft.participant_id)
    checked = checked_draft(draft) if draft.end is None or draft.end >= draft.start else draft
    with ctx.read() as reader:
        return check_draft(checked, draft_facts(reader, checked, ctx.clock.today(), placement_id))
