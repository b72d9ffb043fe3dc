"""The catalogue of tasks, and vehicles and equipment."""

from sqlalchemy import select

from ame_desktop.domain.catalogue import TemplateDraft, TemplateRow, VehicleDraft, VehicleItem
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import TaskTemplate, Vehicle
from ame_desktop.storage.store import Reader


def templates(reader: Reader) -> tuple[TemplateRow, ...]:
    """Return all tasks of the catalogue, by arena and name."""
    table = TaskTemplate
    query = (
        select(TaskTemplate.__table__, Arena.name.label("arena"))
        .join(Arena, Arena.id == table.arena_id)
        .order_by(Arena.position, table.name)
    )
    return tuple(
        TemplateRow(
            row.id,
            row.version,
            row.arena,
            TemplateDraft(
                row.name,
                row.arena_id,
                row.place,
                row.start_minute,
                row.end_minute,
                row.places,
                frozenset(RestrictionKind(value) for value in row.demands),
                row.lift_kilograms,
                row.needs_driver,
                row.weekdays,
                row.active,
                row.indoors,
                row.bring,
                row.wearing,
                tuple(row.qualifications),
            ),
        )
        for row in reader.execute(query)
    )


def vehicles(reader: Reader) -> tuple[VehicleItem, ...]:
    """Return all vehicles and equipment, vehicles first."""
    query = select(Vehicle.__table__).order_by(Vehicle.is_vehicle.desc(), Vehicle.name)
    return tuple(
        VehicleItem(
            row.id,
            row.version,
            VehicleDraft(row.name, row.registration, row.is_vehicle, row.checked_until, row.active),
        )
        for row in reader.execute(query)
    )
