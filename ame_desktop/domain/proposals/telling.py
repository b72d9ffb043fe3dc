"""From the options that are taken to a proposal: each choice with its one sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final
from uuid import UUID

from ame_desktop.domain.allocation import stops
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import TaskRow
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.free_parts import people_by_name, waiting
from ame_desktop.domain.proposals.knowledge import Knowledge
from ame_desktop.domain.proposals.making import Possible
from ame_desktop.domain.proposals.motives import Motive, Words, discreet_sentence, sentence
from ame_desktop.domain.proposals.proposal import Choice, Left
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.team_needs import lacking

_DRIVES: Final = ""
"""What stands for a driver among the things that a team needs of one of them only."""


def met_view(view: DayView, knowledge: Knowledge) -> DayView:
    """Return the day as the one who asks may see it: with the names that the board shows."""
    people = {key: row for key, row in view.data.people.items() if key in knowledge.met}
    return DayView(replace(view.data, people=people))


def choices(shown: DayView, knowledge: Knowledge, taken: Iterable[Possible]) -> tuple[Choice, ...]:
    """Return the choices in the order of the board, and within a task by name.

    Args:
        shown: the day as the one who asks may see it.
        knowledge: what is known besides the day.
        taken: the options of the best way.
    """
    position = {task.task_id: place for place, task in enumerate(shown.data.tasks)}
    order = {row.participant_id: place for place, row in enumerate(people_by_name(shown))}
    told: set[tuple[UUID, str]] = set()
    found: list[Choice] = []
    for item in sorted(
        taken, key=lambda p: (position[p.wanted.task_id], order[p.wanted.participant_id])
    ):
        motive, skill = _told_first(item, told)
        found.append(_choice(shown, knowledge, item, motive, skill))
    return tuple(found)


def _told_first(item: Possible, told: set[tuple[UUID, str]]) -> tuple[Motive, str]:
    """Return the first motive that is still one, and the qualification it is about, if any."""
    for motive in item.motives:
        if motive is Motive.DRIVER or motive is Motive.SKILL:
            things = (_DRIVES,) if motive is Motive.DRIVER else item.skills
            new = [thing for thing in things if (item.wanted.task_id, thing) not in told]
            told.update((item.wanted.task_id, thing) for thing in new)
            if new:
                return motive, new[0]
        else:
            return motive, ""
    return Motive.ROOM, ""


def _choice(
    shown: DayView, knowledge: Knowledge, item: Possible, motive: Motive, skill: str
) -> Choice:
    wanted = item.wanted
    task, person = shown.tasks[wanted.task_id], shown.data.people[wanted.participant_id]
    last = knowledge.last(wanted.participant_id, task)
    words = Words(
        shown.names[wanted.participant_id],
        task.name,
        skill=skill,
        supervisor=task.supervisor,
        last="" if last is None else day_text(last),
        agreed="" if person.agreed is None else str(person.agreed),
    )
    return Choice(
        wanted,
        words.who,
        task.name,
        str(shown.task_span(task, wanted.part)),
        sentence(motive, words),
        motive.rule,
        discreet_sentence(motive, words),
    )


def left_over(shown: DayView, waited: Iterable[UUID], placed: Iterable[UUID]) -> tuple[Left, ...]:
    """Return those who waited and got nothing, each with a sentence."""
    given = set(placed)
    return tuple(
        Left(key, _why_left(shown, key))
        for key in waited
        if key in shown.data.people and key not in given
    )


def _why_left(shown: DayView, key: UUID) -> str:
    """Return the rule that stops the person whatever the task is, or that nothing fits."""
    tasks = [task for task in shown.data.tasks if not task.done]
    said = {_stop(shown, key, task) for task in tasks}
    everywhere = said.pop() if len(said) == 1 else ""
    return everywhere or f"Inget som är ledigt passar {shown.names[key]}. Välj själv."


def _stop(shown: DayView, key: UUID, task: TaskRow) -> str:
    found = stops(shown.check(key, task, DayPart.WHOLE))
    return found[0].said(openly=False) if found else ""


def remarks(before: DayView, after: DayView) -> tuple[str, ...]:
    """Return what is to be known of the tasks that get nobody."""
    return tuple(_remarks(before, after))


def _remarks(before: DayView, after: DayView) -> Iterator[str]:
    free = [before.teammate(person.participant_id) for person, _ in waiting(before)]
    for task in before.data.tasks:
        if not task.done and not after.on_task.get(task.task_id):
            unmet = (
                f" Ingen som är ledig har {need.told}."
                for need in lacking(after.task_facts(task))
                if not any(need.is_met_by(person) for person in free)
            )
            yield f"{task.name} får ingen.{''.join(unmet)}"
