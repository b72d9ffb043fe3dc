"""A day without knowing who they are whom one may not meet: they only take up their places."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final
from uuid import UUID

from ame_desktop.domain.briefing import AssignmentRow, DayData, PersonRow
from ame_desktop.domain.day_view import may_drive
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.qualifications import same_name

_SOMEBODY: Final = PersonName("Någon", "", "", None)


def veiled(data: DayData, met: Collection[UUID]) -> DayData:
    """Return a day where those who may not be met have neither name nor identity.

    They count in their teams, drive if they do, have what a task of the day asks for, and are kept
    apart from whom they are to be kept apart from. Nothing else of them is left. Source: NAT-38
    """
    other = {key: new_id() for key in data.people if key not in met}
    asked = frozenset(same_name(name) for task in data.tasks for name in task.qualifications)
    people = [_veiled(row, other, asked) for row in data.people.values()]
    return replace(
        data,
        people={row.participant_id: row for row in people},
        assignments=tuple(_place(row, other) for row in data.assignments),
        tasks=tuple(replace(task, practical_supervisor_id=None) for task in data.tasks),
        orders=(),
        frozen=None,
    )


def _place(row: AssignmentRow, other: Mapping[UUID, UUID]) -> AssignmentRow:
    """Return a place in a team; of whoever is not met neither the row nor a reason is told."""
    if row.participant_id not in other:
        return row
    key = other[row.participant_id]
    return replace(row, assignment_id=new_id(), participant_id=key, override_reason="")


def _veiled(row: PersonRow, other: Mapping[UUID, UUID], asked: frozenset[str]) -> PersonRow:
    apart = frozenset(other.get(key, key) for key in row.apart)
    if row.participant_id not in other:
        return replace(row, apart=apart)
    key = other[row.participant_id]
    return PersonRow(
        key,
        _SOMEBODY,
        licensed=may_drive(row),
        qualifications=row.qualifications & asked,
        apart=apart,
        guest=True,
    )
