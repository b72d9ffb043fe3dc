"""A frozen day: what is kept of it, and what has changed since."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.day_view import DayView

PersonKey = tuple[UUID, UUID, str]
"""Task, participant and part of the day."""

_FIELDS = ("name", "place", "start", "end", "supervisor", "places")


@dataclass(frozen=True)
class Changes:
    """What differs from the frozen version: tasks, people on tasks, and the sentences."""

    tasks: frozenset[UUID]
    people: frozenset[PersonKey]
    sentences: tuple[str, ...]

    @property
    def none(self) -> bool:
        """Whether the day is as it was frozen."""
        return not self.sentences


def frozen_content(view: DayView) -> dict[str, Any]:
    """Return what a version keeps: tasks with their people, by identity and never by name."""
    return {
        "tasks": [
            {
                "id": str(task.task_id),
                "name": task.name,
                "place": task.place,
                "start": task.start_minute,
                "end": task.end_minute,
                "places": task.places,
                "supervisor": str(task.supervisor_id) if task.supervisor_id else None,
                "vehicles": [str(v.vehicle_id) for v in view.vehicles.get(task.task_id, ())],
                "people": [
                    [str(row.participant_id), row.part.value]
                    for row in view.on_task.get(task.task_id, ())
                ],
            }
            for task in view.data.tasks
        ]
    }


def changes_since(view: DayView) -> Changes | None:
    """Return what has changed since the latest frozen version, ``None`` if there is none."""
    if view.data.frozen is None:
        return None
    before = _by_id(view.data.frozen.content)
    now = _by_id(frozen_content(view))
    old_people, new_people = _people(before), _people(now)
    # Who is hidden from the reader is hidden in what has changed as well.
    gone = {key for key in old_people - new_people if key[1] in view.data.people}
    come = new_people - old_people
    tasks = {key for key in now if key not in before or _differs(before[key], now[key])}
    sentences = (
        *_task_sentences(before, now),
        *_people_sentences(view, gone, come, before),
    )
    return Changes(frozenset(tasks), frozenset(come), sentences)


def _by_id(content: dict[str, Any]) -> dict[UUID, dict[str, Any]]:
    return {UUID(task["id"]): task for task in content["tasks"]}


def _people(tasks: dict[UUID, dict[str, Any]]) -> set[PersonKey]:
    return {
        (key, UUID(person), part) for key, task in tasks.items() for person, part in task["people"]
    }


def _differs(old: dict[str, Any], new: dict[str, Any]) -> bool:
    same = all(old.get(field) == new.get(field) for field in _FIELDS)
    return not same or sorted(old["vehicles"]) != sorted(new["vehicles"])


def _task_sentences(
    before: dict[UUID, dict[str, Any]], now: dict[UUID, dict[str, Any]]
) -> Iterator[str]:
    for key, task in now.items():
        if key not in before:
            yield f"Ny uppgift: {task['name']}."
        elif _differs(before[key], task):
            yield f"{task['name']} är ändrad."
    for key, task in before.items():
        if key not in now:
            yield f"{task['name']} är borttagen."


def _people_sentences(
    view: DayView,
    gone: set[PersonKey],
    come: set[PersonKey],
    before: dict[UUID, dict[str, Any]],
) -> Iterator[str]:
    left = {(person, part): task for task, person, part in gone}
    titles = {key: task["name"] for key, task in before.items()}
    titles.update({key: task.name for key, task in view.tasks.items()})
    for task, person, part in sorted(come, key=str):
        name, where = view.names[person], titles[task] + _part(part)
        source = left.pop((person, part), None)
        if source is None:
            yield f"{name} till {where}."
        else:
            yield f"{name} från {titles[source]} till {where}."
    for (person, _), task in sorted(left.items(), key=str):
        yield f"{view.names[person]} är inte längre på {titles[task]}."


def _part(part: str) -> str:
    return "" if part == DayPart.WHOLE else f" ({DayPart(part).label.lower()})"
