"""The catalogue of tasks, and vehicles and equipment: kept by the chief and the administrator."""

from dataclasses import asdict
from typing import Any
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.catalogue import (
    TemplateDraft,
    TemplateRow,
    VehicleDraft,
    VehicleItem,
    checked_template,
    checked_vehicle,
)
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.qualifications import checked_needs
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.context import Context
from ame_desktop.storage.models.briefing import TaskTemplate, Vehicle
from ame_desktop.storage.queries import catalogue as query
from ame_desktop.storage.repositories import catalogue as repository

_TOPICS = (Topic.SETTINGS, Topic.BRIEFING)


def template_list(ctx: Context, *, closed: bool = False) -> tuple[TemplateRow, ...]:
    """Return the tasks of the catalogue; ``closed`` brings those no longer used."""
    with ctx.read() as reader:
        rows = query.templates(reader)
    return tuple(row for row in rows if row.draft.active or closed)


def save_template(
    ctx: Context, draft: TemplateDraft, template_id: UUID | None = None, version: int = 0
) -> Result[UUID]:
    """Add a task to the catalogue, or change the one with this identity.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: the draft does not add up.
        ConflictError: somebody else has changed it since.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    name, place, bring = checked_template(draft)
    demands = [kind.value for kind in RestrictionKind if kind in draft.demands]
    asked = list(checked_needs(draft.qualifications))
    cleaned = {"name": name, "place": place, "bring": bring, "demands": demands}
    values: dict[str, Any] = {**asdict(draft), **cleaned, "qualifications": asked}
    with ctx.write("catalogue.template", *_TOPICS) as work:
        if template_id is None:
            row = TaskTemplate(id=new_id(), **values)
            work.add(row)
            return work.done(row.id, f"Lade till {name} i uppgiftskatalogen.")
        row = work.get(TaskTemplate, template_id, version)
        for column, value in values.items():
            setattr(row, column, value)
        return work.done(row.id, f"Ändrade {name} i uppgiftskatalogen.")


def vehicle_list(ctx: Context, *, closed: bool = False) -> tuple[VehicleItem, ...]:
    """Return vehicles and equipment; ``closed`` brings those no longer used."""
    with ctx.read() as reader:
        rows = query.vehicles(reader)
    return tuple(row for row in rows if row.draft.active or closed)


def save_vehicle(
    ctx: Context, draft: VehicleDraft, vehicle_id: UUID | None = None, version: int = 0
) -> Result[UUID]:
    """Add a vehicle or a piece of equipment, or change the one with this identity.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: the draft does not add up, or the name is taken.
        ConflictError: somebody else has changed it since.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    name, registration = checked_vehicle(draft)
    values: dict[str, Any] = {**asdict(draft), "name": name, "registration": registration}
    with ctx.write("catalogue.vehicle", *_TOPICS) as work:
        if repository.vehicle_name_taken(work, name, vehicle_id):
            raise DomainError(f"{name} finns redan.", field="name")
        if vehicle_id is None:
            row = Vehicle(id=new_id(), **values)
            work.add(row)
            return work.done(row.id, f"Lade till {name}.")
        row = work.get(Vehicle, vehicle_id, version)
        for column, value in values.items():
            setattr(row, column, value)
        return work.done(row.id, f"Ändrade {name}.")
