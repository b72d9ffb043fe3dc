"""Laying a proposal on a day, one person at a time, each checked with all before them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from ame_desktop.domain.allocation import stops
from ame_desktop.domain.allocation_facts import lies
from ame_desktop.domain.allocation_warnings import AllocationWarning, Concern
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import AssignmentRow, PersonRow, TaskRow
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.free_parts import free_part
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.proposals.proposal import Wanted

_OF_TEAM: Final = frozenset({Concern.FULL, Concern.LOAD})
"""What a proposal never makes of a team, nor lets it become worse."""
_OF_PERSON: Final = frozenset({Concern.SUPERVISION})
"""What keeps a person out besides all that stops or asks for a reason."""
_UNTOLD: Final = frozenset({Concern.TOGETHER})
"""What names somebody else, whom the one who acts may not know of."""


@dataclass(frozen=True)
class Laid:
    """The day with the new rows on it, and the sentences of what could not be laid."""

    view: DayView
    rows: tuple[AssignmentRow, ...]
    refused: tuple[tuple[Wanted, str], ...]


def keeps_out(found: Iterable[AllocationWarning]) -> AllocationWarning | None:
    """Return what keeps a person from being proposed, ``None`` where nothing does.

    A stop does, whatever asks for a reason, and that nobody leads who has to.

    Source: RAG-10, RAG-17, NAT-38, OSB-65
    """
    warnings = tuple(found)
    kept = [w for w in warnings if w.asks_reason or w.concern in _OF_PERSON]
    return next(iter((*stops(warnings), *kept)), None)


def lay(view: DayView, wanted: Iterable[Wanted]) -> Laid:
    """Lay what is wanted on the day, leaving out whatever the rules of the board speak against."""
    rows: list[AssignmentRow] = []
    refused: list[tuple[Wanted, str]] = []
    for item in wanted:
        hindrance = _hindrance(view, item)
        if hindrance:
            refused.append((item, hindrance))
            continue
        task = view.tasks[item.task_id]
        row = _row(view, task, item)
        after = DayView(replace(view.data, assignments=(*view.data.assignments, row)))
        worse = _worse(view, after, task)
        if worse:
            refused.append((item, worse))
            continue
        rows.append(row)
        view = after
    return Laid(view, tuple(rows), tuple(refused))


def _hindrance(view: DayView, item: Wanted) -> str:
    person, task = view.data.people.get(item.participant_id), view.tasks.get(item.task_id)
    if person is None:
        return "En person finns inte längre på dagen."
    name = view.names[item.participant_id]
    if task is None or task.done:
        return f"Uppgiften som föreslogs för {name} är klar eller finns inte längre."
    if not _is_free(view, person, task, item.part):
        return f"{name} har redan en uppgift, eller väntas inte längre."
    found = keeps_out(view.check(item.participant_id, task, item.part))
    if found is not None and found.concern in _UNTOLD:
        return f"{name} passar inte på {task.name} längre. Välj själv."
    return "" if found is None else found.said(openly=False)


def _is_free(view: DayView, person: PersonRow, task: TaskRow, part: DayPart) -> bool:
    if person.away is not None or not (person.expected or person.present):
        return False
    free = free_part(view, person)
    return free is not None and lies(view.task_span(task, part), free)


def _row(view: DayView, task: TaskRow, item: Wanted) -> AssignmentRow:
    last = max((row.position for row in view.on_task.get(task.task_id, ())), default=-1)
    return AssignmentRow(
        new_id(),
        1,
        task.task_id,
        item.participant_id,
        view.data.day,
        item.part,
        "",
        last + 1,
        task.name,
        task.start_minute,
        task.end_minute,
        view.data.arena_id,
    )


def _worse(before: DayView, after: DayView, task: TaskRow) -> str:
    """Return the sentence of what the team's places or supervisor do not allow, if anything."""
    found = [w for w in after.check_team(task) if w.concern in _OF_TEAM]
    held = {w.text for w in before.check_team(task)}
    return next((w.said(openly=False) for w in found if w.text not in held), "")
