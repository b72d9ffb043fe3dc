"""*Vikarieknappen*: a sick colleague's work goes to a stand-in for some days, and comes back.

What the colleague leads and owns is the stand-in's to do while it holds; nothing is moved, so it
returns by itself. A stand-in who is away too hands it on. Each acts in the own name.
Source: RAG-33, RAG-59, NAT-38.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, RowChange, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import days_told
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.staff import StaffRow
from ame_desktop.domain.stand_in_chains import check_circle, handed_on, onward, told, told_on
from ame_desktop.domain.stand_ins import (
    StandInDraft,
    StandInRow,
    check_own_hand,
    check_stand_in,
    last_day,
    may_be_away,
)
from ame_desktop.services.context import Context
from ame_desktop.storage.models.access import StandIn
from ame_desktop.storage.queries import stand_ins as query
from ame_desktop.storage.queries.approvals import is_deputy
from ame_desktop.storage.queries.staff import staff
from ame_desktop.storage.unit_of_work import UnitOfWork

_TOPICS = (Topic.ACCESS, Topic.BRIEFING, Topic.FOLLOW_UPS, Topic.PARTICIPANTS)
OVER = "Det är redan slut. Utse en ny vikarie om det behövs."
BY_OWN_HAND = "Arbetet skulle gå till dig. Be enhetschefen att utse vikarien."


def stand_in_list(ctx: Context) -> tuple[StandInRow, ...]:
    """Return who stands, stood or will stand in for whom, the latest first.

    Raises:
        NotPermittedError: the actor is neither the chief nor the chief's deputy of today.
    """
    _require_chief(ctx)
    with ctx.read() as reader:
        roles = {row.staff_id: frozenset(row.roles) for row in staff(reader)}
        return onward(query.stand_ins(reader), roles, ctx.clock.today())


def possible_colleagues(ctx: Context) -> tuple[StaffRow, ...]:
    """Return the staff who have work that can be handed over, or can take it.

    Raises:
        NotPermittedError: the actor is neither the chief nor the chief's deputy of today.
    """
    _require_chief(ctx)
    with ctx.read() as reader:
        rows = staff(reader)
    return tuple(row for row in rows if row.active and may_be_away(row.roles))


def appoint_stand_in(ctx: Context, draft: StandInDraft) -> Result[UUID]:
    """Let somebody do what a colleague would have done, both days included.

    Raises:
        NotPermittedError: the actor is neither the chief nor the chief's deputy of today.
        DomainError: it is the same person, the roles do not fit, the days do not add up, or the
            deputy would be the stand-in.
    """
    _require_chief(ctx)
    label = _checked(ctx, draft, None)
    with ctx.write("stand_ins.appoint", *_TOPICS) as work:
        row = StandIn(
            id=new_id(),
            away_id=draft.away_id,
            stand_in_id=draft.stand_in_id,
            start=draft.start,
            end=draft.end,
            named_by_id=ctx.actor.staff_id,
        )
        work.add(row)
        return work.done(row.id, label)


def change_stand_in(ctx: Context, row_id: UUID, version: int, draft: StandInDraft) -> Result[None]:
    """Change who stands in, for whom, or on which days.

    Raises:
        NotPermittedError: the actor is neither the chief nor the chief's deputy of today.
        DomainError: as :func:`appoint_stand_in`.
        ConflictError: somebody else has changed it since.
    """
    _require_chief(ctx)
    label = _checked(ctx, draft, row_id)
    with ctx.write("stand_ins.change", *_TOPICS) as work:
        row = work.get(StandIn, row_id, version)
        undoable = _may_give_back(ctx, work, row)
        row.away_id, row.stand_in_id = draft.away_id, draft.stand_in_id
        row.start, row.end, row.ended_on = draft.start, draft.end, None
        return work.done(None, label, undoable=undoable)


def end_stand_in(ctx: Context, row_id: UUID, version: int) -> Result[None]:
    """*Tillbaka nu*: the colleague is back, and the work is the own again from this moment.

    Raises:
        NotPermittedError: the actor is neither the chief nor the chief's deputy of today.
        DomainError: it is over already.
        ConflictError: somebody else has changed it since.
    """
    _require_chief(ctx)
    today = ctx.clock.today()
    label = _taken_back(ctx, row_id)
    with ctx.write("stand_ins.end", *_TOPICS) as work:
        row = work.get(StandIn, row_id, version)
        if min(row.end, row.ended_on or row.end) < today:
            raise DomainError(OVER)
        row.ended_on = last_day(today)
        return work.done(None, label, undoable=_may_give_back(ctx, work, row))


def stand_in_lines(ctx: Context) -> tuple[str, ...]:
    """Return what the actor is told over the day's work: for whom, or by whom, and until when."""
    actor = ctx.actor
    with ctx.read() as reader:
        rows = query.stand_ins(reader, on=ctx.clock.today())
    return told(rows, actor.staff_id, actor.stands_in.people)


def names_stand_ins(ctx: Context) -> bool:
    """Whether the actor is the chief, or the chief's deputy of today."""
    if _is_chief(ctx):
        return True
    with ctx.read() as reader:
        return is_deputy(reader, ctx.actor.staff_id, ctx.clock.today())


def refuse_given_back(ctx: Context, work: UnitOfWork, changes: Iterable[RowChange]) -> None:
    """Refuse to turn back stand-ins to what could not be named now, since others were named.

    Raises:
        DomainError: one of the stand-ins is away, and the colleague stands in, or the work would
            come to the deputy who turns it back.
    """
    keys = {change.key for change in changes if change.table == StandIn.__tablename__}
    if not keys:
        return
    work.session.flush()
    rows = query.stand_ins(work.session.connection())
    for row in rows:
        if row.row_id in keys:
            check_circle(row, rows)
            if not _may_have(ctx, row.stand_in_id, (row.start, row.last), rows):
                raise DomainError(BY_OWN_HAND)


def _is_chief(ctx: Context) -> bool:
    return ctx.allows(Area.PLACEMENTS, Level.APPROVE)


def _may_give_back(ctx: Context, work: UnitOfWork, row: StandIn) -> bool:
    """Whether the actor may let a stand-in hold again: nobody but the chief their own."""
    rows = query.stand_ins(work.session.connection())
    return _may_have(ctx, row.stand_in_id, (row.start, row.end), rows)


def _may_have(ctx: Context, to: UUID, days: tuple[date, date], rows: Iterable[StandInRow]) -> bool:
    """Whether the actor may give work to somebody on some days: it must not come to themselves."""
    first, last = days
    if _is_chief(ctx) or last < first:
        return True
    me = ctx.actor.staff_id
    return to not in {me, *(way.away_id for way in handed_on(me, first, last, rows))}


def _require_chief(ctx: Context) -> None:
    if not names_stand_ins(ctx):
        ctx.deny("stand_ins.appoint")


def _taken_back(ctx: Context, row_id: UUID) -> str:
    """Return what is said when it ends: by name, since several may stand in the list."""
    with ctx.read() as reader:
        rows = {row.row_id: row for row in query.stand_ins(reader)}
    row = rows.get(row_id)
    if row is None:
        return ""
    if row.start > ctx.clock.today():
        return f"{row.stand_in} blir inte vikarie för {row.away}."
    return f"{row.away} har sitt arbete igen."


def _checked(ctx: Context, draft: StandInDraft, changed: UUID | None) -> str:
    """Return what is said of it when it is stored."""
    with ctx.read() as reader:
        people = {row.staff_id: row for row in staff(reader) if row.active}
        others = [row for row in query.stand_ins(reader) if row.row_id != changed]
    away, stand_in = people.get(draft.away_id), people.get(draft.stand_in_id)
    if away is None or stand_in is None:
        field = "away" if away is None else "stand_in"
        raise DomainError("Välj någon i personalen.", field=field)
    check_own_hand(draft, ctx.actor.staff_id, chief=_is_chief(ctx))
    check_stand_in(draft, frozenset(away.roles), frozenset(stand_in.roles), others)
    days = days_told(draft.start, draft.end)
    roles = {key: frozenset(row.roles) for key, row in people.items()}
    names = {key: row.name for key, row in people.items()}
    more = told_on(draft, roles, names, others)
    return " ".join((f"{stand_in.name} är vikarie för {away.name} {days}.", *more))
