"""Who is trained in the method of mapping, as the chief says. Source: OSB-29."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach, reach
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.mapping_areas import METHOD
from ame_desktop.services.context import Context
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.intake import StaffTraining
from ame_desktop.storage.queries import mapping as query
from ame_desktop.storage.queries.staff import staff
from ame_desktop.storage.repositories import mapping as repository


@dataclass(frozen=True)
class TrainingRow:
    """A member of staff who writes in cases, and since when they are trained."""

    staff_id: UUID
    name: str
    since: date | None


def trainings(ctx: Context) -> tuple[TrainingRow, ...]:
    """Return who writes in cases, and since when each is trained.

    Raises:
        NotPermittedError: the actor is not the chief.
    """
    ctx.require(Area.PLACEMENTS, Level.APPROVE)
    with ctx.read() as reader:
        held = query.trainings(reader, METHOD)
        people = staff(reader)
    return tuple(
        TrainingRow(row.staff_id, row.name, held.get(row.staff_id))
        for row in people
        if row.active and reach(row.roles, Area.CASE, Level.WRITE) is not Reach.NONE
    )


def train(ctx: Context, staff_id: UUID, since: date | None) -> Result[None]:
    """Say since when somebody is trained in the method; without a day, that they are not.

    Raises:
        NotFoundError: there is nobody like that.
        NotPermittedError: the actor is not the chief.
        DomainError: the day lies ahead.
    """
    ctx.require(Area.PLACEMENTS, Level.APPROVE)
    if since is not None and since > ctx.clock.today():
        raise DomainError("Utbildningen ska vara klar senast i dag.", field="since")
    with ctx.write("mapping.training", Topic.PLANNING, Topic.ACCESS) as work:
        name = work.get(Staff, staff_id).name
        row = repository.training_of(work, staff_id, METHOD)
        if since is None:
            if row is not None:
                work.delete(row)
            return work.done(None, f"{name} är inte längre angiven som utbildad i {METHOD}.")
        if row is None:
            row = StaffTraining(staff_id=staff_id, method=METHOD)
            work.add(row)
        row.since = since
        return work.done(None, f"{name} är utbildad i {METHOD}.")
