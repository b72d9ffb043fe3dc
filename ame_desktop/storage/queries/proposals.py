"""What a proposal goes by besides the day: who may be in it, lately done work and goals."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, false, func, or_, select

from ame_desktop.domain.proposals.knowledge import PastTask
from ame_desktop.storage.models.briefing import Assignment, Task, TaskTemplate
from ame_desktop.storage.models.follow_ups import DevelopmentArea, FollowUp
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.store import Reader


def among(
    reader: Reader, condition: ColumnElement[bool], people: Collection[UUID]
) -> frozenset[UUID]:
    """Return those of the people who meet a condition."""
    query = select(Participant.id).where(Participant.id.in_(people), condition)
    return frozenset(reader.scalars(query))


def wearing_tasks(reader: Reader, day: date, arena_id: UUID) -> frozenset[UUID]:
    """Return the tasks of a day that are heavy or dull, by their own word or the catalogue's."""
    query = (
        select(Task.id)
        .join(TaskTemplate, TaskTemplate.id == Task.template_id, isouter=True)
        .where(Task.day == day, Task.arena_id == arena_id)
        .where(or_(Task.wearing, TaskTemplate.wearing))
    )
    return frozenset(reader.scalars(query))


def past_work(
    reader: Reader, people: Collection[UUID], first: date, before: date
) -> dict[UUID, tuple[PastTask, ...]]:
    """Return what each person did from a day on, until the day before another, latest first."""
    query = (
        select(
            Assignment.participant_id,
            Assignment.day,
            Task.name,
            Task.template_id,
            or_(Task.wearing, func.coalesce(TaskTemplate.wearing, false())),
        )
        .join(Task, Task.id == Assignment.task_id)
        .join(TaskTemplate, TaskTemplate.id == Task.template_id, isouter=True)
        .where(
            Assignment.participant_id.in_(people), Assignment.day >= first, Assignment.day < before
        )
        .order_by(Assignment.day.desc(), Task.name)
    )
    rows: Iterable[Any] = reader.execute(query).all()
    return _grouped((key, PastTask(*rest)) for key, *rest in rows)


def goals(
    reader: Reader, visible: ColumnElement[bool], people: Collection[UUID]
) -> dict[UUID, tuple[str, ...]]:
    """Return the areas of each person's latest utvecklingsplan.

    Args:
        reader: an open connection.
        visible: whose follow-ups are reached.
        people: whose goals are asked for.
    """
    query = (
        select(DevelopmentArea.participant_id, FollowUp.held_on, DevelopmentArea.area)
        .join(FollowUp, FollowUp.id == DevelopmentArea.follow_up_id)
        .join(Participant, Participant.id == DevelopmentArea.participant_id)
        .where(DevelopmentArea.participant_id.in_(people), FollowUp.held_on.is_not(None), visible)
        .order_by(FollowUp.held_on.desc(), DevelopmentArea.position)
    )
    rows: list[Any] = [*reader.execute(query).all()]
    latest: dict[UUID, date] = {}
    for key, held, _ in rows:
        latest.setdefault(key, held)
    return _grouped((key, area) for key, held, area in rows if held == latest[key])


def _grouped(pairs: Iterable[Any]) -> dict[UUID, tuple[Any, ...]]:
    found: defaultdict[UUID, list[Any]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
