"""*Ställföreträdare*: the chief names who decides on given dates. Source: RAG-59."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.approval_rules import DeputyDraft, DeputyRow, check_deputy, may_be_deputy
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import days_told
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.staff import StaffRow
from ame_desktop.services.context import Context
from ame_desktop.storage.models.approvals import Deputy
from ame_desktop.storage.queries import approvals as query
from ame_desktop.storage.queries.staff import staff
from ame_desktop.storage.store import Reader

_TOPICS = (Topic.APPROVALS, Topic.ACCESS)


def deputies(ctx: Context) -> tuple[DeputyRow, ...]:
    """Return who stands, stood or will stand in for the chief, the latest first.

    Raises:
        NotPermittedError: the actor is not the chief.
    """
    ctx.require(Area.PLACEMENTS, Level.APPROVE)
    with ctx.read() as reader:
        return query.deputies(reader)


def possible_deputies(ctx: Context) -> tuple[StaffRow, ...]:
    """Return the staff whom the chief can name.

    Raises:
        NotPermittedError: the actor is not the chief.
    """
    ctx.require(Area.PLACEMENTS, Level.APPROVE)
    with ctx.read() as reader:
        rows = staff(reader)
    return tuple(
        row
        for row in rows
        if row.active and row.staff_id != ctx.actor.staff_id and may_be_deputy(row.roles)
    )


def name_deputy(ctx: Context, draft: DeputyDraft) -> Result[UUID]:
    """Name who stands in for the chief, both days included.

    Raises:
        NotPermittedError: the actor is not the chief.
        DomainError: it is oneself, somebody who cannot stand in, or the days do not add up.
    """
    ctx.require(Area.PLACEMENTS, Level.APPROVE)
    name = _checked(ctx, draft, None)
    with ctx.write("approvals.deputy", *_TOPICS) as work:
        row = Deputy(
            id=new_id(),
            staff_id=draft.staff_id,
            start=draft.start,
            end=draft.end,
            named_by_id=ctx.actor.staff_id,
        )
        work.add(row)
        return work.done(row.id, _label(name, draft))


def change_deputy(ctx: Context, deputy_id: UUID, version: int, draft: DeputyDraft) -> Result[None]:
    """Change who stands in, or on which days.

    Raises:
        NotPermittedError: the actor is not the chief.
        DomainError: as :func:`name_deputy`.
        ConflictError: somebody else has changed it since.
    """
    ctx.require(Area.PLACEMENTS, Level.APPROVE)
    name = _checked(ctx, draft, deputy_id)
    with ctx.write("approvals.deputy", *_TOPICS) as work:
        row = work.get(Deputy, deputy_id, version)
        row.staff_id, row.start, row.end = draft.staff_id, draft.start, draft.end
        row.named_by_id = ctx.actor.staff_id
        return work.done(None, _label(name, draft))


def remove_deputy(ctx: Context, deputy_id: UUID, version: int) -> Result[None]:
    """Take a deputy away; what has been decided stays decided.

    Raises:
        NotPermittedError: the actor is not the chief.
        ConflictError: somebody else has changed it since.
    """
    ctx.require(Area.PLACEMENTS, Level.APPROVE)
    with ctx.write("approvals.deputy", *_TOPICS) as work:
        work.delete(work.get(Deputy, deputy_id, version))
        return work.done(None, "Tog bort ställföreträdaren.")


def _checked(ctx: Context, draft: DeputyDraft, changed: UUID | None) -> str:
    with ctx.read() as reader:
        person = _person(reader, draft.staff_id)
        others = [row for row in query.deputies(reader) if row.deputy_id != changed]
    check_deputy(draft, person.roles, ctx.actor.staff_id, others)
    return person.name


def _person(reader: Reader, staff_id: UUID) -> StaffRow:
    found = next((row for row in staff(reader) if row.staff_id == staff_id and row.active), None)
    if found is None:
        raise DomainError("Välj någon i personalen.", field="staff")
    return found


def _label(name: str, draft: DeputyDraft) -> str:
    return f"{name} är ställföreträdare {days_told(draft.start, draft.end)}."
