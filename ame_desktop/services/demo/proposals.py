"""What the indoor group is to do the next day: laid out, with nobody on it yet."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.calendar import next_working_day
from ame_desktop.domain.ids import new_id
from ame_desktop.services.demo.people import INDOORS
from ame_desktop.services.demo.work import DemoTask, for_work
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.unit_of_work import UnitOfWork

_TASKS = 4
_LEADERS = ("handledare", "handledare2", "handledare3")


def add_next_day(
    work: UnitOfWork,
    tasks: tuple[DemoTask, ...],
    arenas: dict[str, UUID],
    staff: dict[str, UUID],
    today: date,
) -> None:
    """Lay out the first tasks of the indoor group's catalogue on the next day of work."""
    offered = [task for task in tasks if task.arena == INDOORS][:_TASKS]
    work.add(
        *(
            Task(
                id=new_id(),
                day=next_working_day(today),
                arena_id=arenas[task.arena],
                template_id=task.template_id,
                name=task.name,
                place=task.place,
                start_minute=task.hours[0],
                end_minute=task.hours[1],
                places=task.places,
                demands=list(task.demands),
                lift_kilograms=task.lift,
                supervisor_id=staff[_LEADERS[position % len(_LEADERS)]],
                position=position,
                **for_work(task.name),
            )
            for position, task in enumerate(offered)
        )
    )
