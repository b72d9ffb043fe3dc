"""Reading subsidies: types, lists, one person's supports, and the working of an amount."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.subsidies import (
    Remark,
    SubsidyBasis,
    SubsidyChoices,
    SubsidyDraft,
    SubsidyRow,
    SubsidyTypeRow,
)
from ame_desktop.domain.subsidy_amounts import month_of, working_of
from ame_desktop.domain.subsidy_money import Working
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import GONE, require_behind, require_participant
from ame_desktop.services.subsidies.days import month_days, with_days
from ame_desktop.services.subsidies.rows import known, remarks_on, rows_of
from ame_desktop.storage.models.subsidies import Subsidy
from ame_desktop.storage.queries import subsidies as query
from ame_desktop.storage.queries.subsidy_types import types
from ame_desktop.storage.queries.visibility import may_meet


def subsidy_types(ctx: Context) -> tuple[SubsidyTypeRow, ...]:
    """Return all types with their groups and figures, abolished ones too. Source: GAP-03.

    Raises:
        NotPermittedError: the roles do not reach subsidies.
    """
    ctx.require(Area.SUBSIDIES, Level.READ)
    with ctx.read() as reader:
        return types(reader)


def subsidy_list(ctx: Context) -> tuple[SubsidyRow, ...]:
    """Return all supports, those that are over too, in the order they begin; the look is logged.

    Raises:
        NotPermittedError: the roles do not reach subsidies.
    """
    ctx.require(Area.SUBSIDIES, Level.READ)
    visible = may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        found = with_days(reader, visible, known(reader, visible, ctx.clock.today()))
    rows = rows_of(found)
    ctx.note("subsidies.list", LogKind.READ, count=len(rows))
    return rows


def subsidies_of(ctx: Context, participant_id: UUID) -> tuple[SubsidyRow, ...]:
    """Return one person's supports, the latest first; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach subsidies.
    """
    require_participant(ctx, participant_id, Area.SUBSIDIES, Level.READ)
    visible = may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        found = known(reader, visible, ctx.clock.today(), query.of_person(participant_id))
        found = with_days(reader, visible, found)
    rows = rows_of(found)
    ctx.note("subsidies.read", LogKind.READ, participant_id, count=len(rows))
    return tuple(reversed(rows))


def subsidy_choices(ctx: Context) -> SubsidyChoices:
    """Return the people, placements and types that the editor of a support offers.

    Raises:
        NotPermittedError: the roles do not reach subsidies.
    """
    ctx.require(Area.SUBSIDIES, Level.READ)
    visible = may_meet(ctx.actor.staff_id)
    today = ctx.clock.today()
    with ctx.read() as reader:
        return SubsidyChoices(
            query.people(reader, visible, today),
            query.placements(reader, visible),
            tuple(kind for kind in types(reader) if kind.grantable),
        )


def remarks_of(
    ctx: Context, draft: SubsidyDraft, subsidy_id: UUID | None = None
) -> tuple[Remark, ...]:
    """Return what should be looked at in a draft, before it is stored.

    Args:
        ctx: who asks.
        draft: what stands in the editor.
        subsidy_id: the support that is changed, or ``None`` for a new one.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach subsidies.
    """
    person = draft.participant_id
    require_participant(ctx, person, Area.SUBSIDIES, Level.READ)
    visible = may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        found = known(reader, visible, ctx.clock.today(), query.of_person(person))
    own = [stored.period for stored in found.stored]
    period = next((each for each in own if each.subsidy_id == subsidy_id), None)
    if draft.type_id not in found.types:
        raise NotFoundError(GONE, field="type_id")
    return remarks_on(found, draft, period, own)


def working(ctx: Context, subsidy_id: UUID, month: date) -> Working:
    """Return a month's amount with every step; ``month`` is any day of it.

    Raises:
        NotFoundError: there is no such support, or not for this actor.
        NotPermittedError: the roles do not reach subsidies.
    """
    person = require_behind(ctx, Subsidy, subsidy_id, Area.SUBSIDIES, Level.READ)
    visible = may_meet(ctx.actor.staff_id)
    first = month_of(month)
    with ctx.read() as reader:
        found = known(reader, visible, ctx.clock.today(), query.of_person(person))
        counts = month_days(reader, visible, found, first)
    stored = next((row for row in found.stored if row.period.subsidy_id == subsidy_id), None)
    if stored is None:
        raise NotFoundError(GONE)
    days = None
    if found.type_of(stored.period.draft).basis is SubsidyBasis.DAY_RATE:
        days = counts[subsidy_id].claimable if subsidy_id in counts else 0
    return working_of(found.facts(stored.period, first, days))
