"""What a morning's tasks can be made from, and people found by name."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.briefing import PersonChoice, StaffChoice, TemplateChoice, VehicleRow
from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.access import Staff, StaffArena, StaffRole
from ame_desktop.storage.models.briefing import TaskTemplate, Vehicle
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.store import Reader


def templates(reader: Reader, arena_id: UUID) -> tuple[TemplateChoice, ...]:
    """Return the arena's catalogue of tasks, by name."""
    table = TaskTemplate
    query = select(
        table.id,
        table.name,
        table.place,
        table.start_minute,
        table.end_minute,
        table.places,
        table.demands,
        table.lift_kilograms,
        table.needs_driver,
        table.weekdays,
        table.indoors,
        table.bring,
        table.wearing,
        table.qualifications,
    ).where(table.arena_id == arena_id, table.active)
    found = [_template(row) for row in reader.execute(query)]
    return tuple(sorted(found, key=lambda choice: swedish_key(choice.name)))


def _template(row: Any) -> TemplateChoice:
    values: list[Any] = list(row)
    values[6] = tuple(values[6])
    values[13] = tuple(values[13])
    return TemplateChoice(*values)


def vehicles(reader: Reader) -> tuple[VehicleRow, ...]:
    """Return the vehicles and the equipment in use, by name."""
    query = select(Vehicle.id, Vehicle.name, Vehicle.is_vehicle, Vehicle.checked_until).where(
        Vehicle.active
    )
    found = [VehicleRow(*row) for row in reader.execute(query)]
    return tuple(sorted(found, key=lambda row: (not row.is_vehicle, swedish_key(row.name))))


def leaders(reader: Reader, arena_id: UUID) -> tuple[StaffChoice, ...]:
    """Return the staff who can lead a task, those of the arena first."""
    here = exists(
        select(StaffArena.id).where(
            StaffArena.staff_id == Staff.id, StaffArena.arena_id == arena_id
        )
    )
    leads = exists(
        select(StaffRole.id).where(
            StaffRole.staff_id == Staff.id, StaffRole.role == Role.SUPERVISOR
        )
    )
    query = select(Staff.id, Staff.name, here).where(Staff.active, or_(here, leads))
    found = [StaffChoice(key, name, bool(own)) for key, name, own in reader.execute(query)]
    return tuple(sorted(found, key=lambda row: (not row.here, swedish_key(row.name))))


def people_named(
    reader: Reader, visible: ColumnElement[bool], day: date, text: str
) -> tuple[PersonChoice, ...]:
    """Return the enrolled people whose given, family or whole name begins as the text does."""
    wanted = swedish_key(" ".join(text.split()))
    if not wanted:
        return ()
    enrolled = exists(
        select(Enrolment.id).where(
            Enrolment.participant_id == Participant.id,
            Enrolment.start <= day,
            or_(Enrolment.end.is_(None), Enrolment.end >= day),
        )
    )
    query = select(
        Participant.id,
        Participant.given_name,
        Participant.family_name,
        Participant.alias,
        Participant.birth_date,
    ).where(visible, enrolled)
    found = [
        PersonChoice(key, PersonName(given, family, alias, born))
        for key, given, family, alias, born in reader.execute(query)
    ]
    fitting = [choice for choice in found if _fits(choice.name, wanted)]
    return tuple(sorted(fitting, key=lambda choice: swedish_key(choice.name.full)))


def is_among(reader: Reader, visible: ColumnElement[bool], participant_id: UUID) -> bool:
    """Return whether a person is one of those who may be put on a task by name."""
    query = select(Participant.id).where(visible, Participant.id == participant_id)
    return reader.execute(query).first() is not None


def _fits(name: PersonName, wanted: str) -> bool:
    ways = (name.full, name.family, name.alias, f"{name.family} {name.given}", name.listed)
    return any(swedish_key(way).startswith(wanted) for way in ways if way)
