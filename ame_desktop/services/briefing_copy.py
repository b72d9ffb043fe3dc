"""Taking over an earlier day: *Som i går* and *Som förra tisdagen*, as one step."""

from collections.abc import Collection
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.briefing import AssignmentRow, CopySource, TaskRow
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.day_copy import CopyReport, DayCopy, Told, copied
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_names import WEEKDAYS
from ame_desktop.services.briefing import day_view, sees_adaptations
from ame_desktop.services.context import Context
from ame_desktop.storage.models.briefing import Assignment, Task, TaskVehicle
from ame_desktop.storage.queries import briefing as query
from ame_desktop.storage.queries.orders_due import not_to_be_done
from ame_desktop.storage.unit_of_work import UnitOfWork

_WEEK = timedelta(days=7)


def copy_day(ctx: Context, day: date, arena_id: UUID, source: CopySource) -> Result[CopyReport]:
    """Take over tasks and people from an earlier day, as one step that undo turns back.

    *Som i går* means the arena's latest earlier day on which somebody was put on a task. Whoever
    is away, not expected, stopped or already at work is left out and named in the report; so is an
    order that is done or declined. Everything else is checked anew, and what speaks against it is
    told.

    Raises:
        NotPermittedError: the person's roles do not reach the arena.
        DomainError: there is no such day, or nothing on it that is not here already.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    earlier = _source_day(ctx, day, arena_id, source)
    # Everybody is carried over, but only those whom the person may meet are told of.
    before = day_view(ctx, earlier, arena_id, whole=True)
    people = {row.participant_id for rows in before.on_task.values() for row in rows}
    today = day_view(ctx, day, arena_id, also=people, whole=True)
    met = day_view(ctx, day, arena_id, also=people).names.keys()
    ordered = {task.order_id for task in before.data.tasks if task.order_id is not None}
    with ctx.read() as reader:
        closed = not_to_be_done(reader, ordered)
    adaptations = sees_adaptations(ctx, arena_id)
    copy = copied(before, today, adaptations=adaptations, closed=closed)
    if not copy.tasks and not copy.rows:
        raise DomainError(f"{_capital(day_text(earlier))} har inget mer att ta över.")
    with ctx.write("briefing.copy", Topic.BRIEFING) as work:
        _store(work, copy, day, arena_id)
        return work.done(_report(copy, earlier, met), _label(copy, earlier))


def copy_label(source: CopySource, day: date) -> str:
    """Return what the button says: *Som i går*, or *Som förra tisdagen*."""
    if source is CopySource.LATEST:
        return source.value
    return f"Som förra {WEEKDAYS[day.weekday()]}en"


def _source_day(ctx: Context, day: date, arena_id: UUID, source: CopySource) -> date:
    if source is CopySource.WEEK_AGO:
        return day - _WEEK
    with ctx.read() as reader:
        found = query.latest_allocated_day(reader, arena_id, day)
    if found is None:
        raise DomainError("Det finns ingen tidigare dag att ta över. Lägg till en uppgift.")
    return found


def _label(copy: DayCopy, earlier: date) -> str:
    count = len({row.participant_id for row in copy.rows})
    people = "1 person" if count == 1 else f"{count} personer"
    return f"Tog över {people} från {day_text(earlier)}."


def _report(copy: DayCopy, earlier: date, met: Collection[UUID]) -> CopyReport:
    return CopyReport(
        earlier,
        len(copy.tasks),
        len({row.participant_id for row in copy.rows}),
        _sentences(copy.left_out, met),
        _sentences(copy.warned, met),
    )


def _sentences(told: tuple[Told, ...], met: Collection[UUID]) -> tuple[str, ...]:
    shown = (item for item in told if item.people <= set(met))
    return tuple(dict.fromkeys(item.text for item in shown))


def _store(work: UnitOfWork, copy: DayCopy, day: date, arena_id: UUID) -> None:
    work.add(*(_task(row, day, arena_id) for row in copy.tasks))
    work.add(
        *(
            TaskVehicle(task_id=item.task_id, vehicle_id=item.vehicle.vehicle_id)
            for item in copy.vehicles
        )
    )
    work.add(*(_assignment(row) for row in copy.rows))


def _task(row: TaskRow, day: date, arena_id: UUID) -> Task:
    return Task(
        id=row.task_id,
        day=day,
        arena_id=arena_id,
        template_id=row.template_id,
        order_id=row.order_id,
        agreed_task_id=row.agreed_task_id,
        occurs_on=row.occurs_on,
        outdoor=row.outdoor,
        name=row.name,
        place=row.place,
        start_minute=row.start_minute,
        end_minute=row.end_minute,
        places=row.places,
        demands=list(row.demands),
        qualifications=list(row.qualifications),
        lift_kilograms=row.lift_kilograms,
        needs_driver=row.needs_driver,
        supervisor_id=row.supervisor_id,
        practical_supervisor_id=row.practical_supervisor_id,
        bring=row.bring,
        wearing=row.wearing,
        position=row.position,
    )


def _assignment(row: AssignmentRow) -> Assignment:
    return Assignment(
        id=row.assignment_id,
        task_id=row.task_id,
        participant_id=row.participant_id,
        day=row.day,
        part=row.part,
        position=row.position,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
