"""Turning a command back, from any screen."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.changes import ChangeSet, Result, RowChange
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.placements import PlacementState
from ame_desktop.services.closed_marks import (
    refuse_settled_absence,
    refuse_settled_days,
    refuse_settled_marks,
)
from ame_desktop.services.context import Context
from ame_desktop.services.order_acceptance import refuse_planned_too_early
from ame_desktop.services.stand_ins import refuse_given_back
from ame_desktop.storage.queries import attendance as attendance_queries
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader
from ame_desktop.storage.undo import revert

BEGUN = "Närvaro är markerad på placeringen. Stäng den i stället."


def undo(ctx: Context, changes: ChangeSet) -> Result[None]:
    """Give every row of a command its earlier values back.

    Only what the same person did in this session can be turned back, so the rights were checked
    when it was done.

    Raises:
        DomainError: the command cannot be undone, it marked days that are said to be done or lie in
            a locked month by now, it opened a day on which somebody lacks a mark, it approved a
            placement that has attendance, or a private order would be planned before it is taken
            on, or a stand-in's work would come back to who is away, or to the deputy who gives it.
        ConflictError: something has been changed again since.
    """
    if not changes.undoable:
        raise DomainError("Det här går inte att ångra.")
    with ctx.write("undo", *changes.topics) as work:
        refuse_settled_marks(work.session.connection(), changes.rows)
        visible = may_meet(ctx.actor.staff_id)
        refuse_settled_absence(work.session.connection(), visible, changes.rows)
        refuse_settled_days(work.session.connection(), visible, changes.rows)
        _refuse_begun(work.session.connection(), changes.rows)
        revert(work, changes.rows)
        refuse_given_back(ctx, work, changes.rows)
        refuse_planned_too_early(work, changes.rows)
        return work.done(None, f"Ångrade: {changes.label}")


def _refuse_begun(reader: Reader, rows: tuple[RowChange, ...]) -> None:
    """Refuse to take an approval back once days at the place have been marked."""
    if not any(_approved(row) for row in rows):
        return
    stays = (
        (row.key if _approved(row) else values["arena_id"], values)
        for row in rows
        if (values := row.after) is not None and (_approved(row) or _is_new_stay(row))
    )
    for place, values in stays:
        match place, values["participant_id"], values["start"]:
            case UUID() as place_id, UUID() as person, date() as first:
                if attendance_queries.is_marked(reader, place_id, person, first):
                    raise DomainError(BEGUN)


def _is_new_stay(row: RowChange) -> bool:
    return row.table == "membership" and row.before is None


def _approved(row: RowChange) -> bool:
    if row.table != "placement" or row.before is None or row.after is None:
        return False
    was, became = row.before["state"], row.after["state"]
    return became is PlacementState.APPROVED and was is PlacementState.WAITING
