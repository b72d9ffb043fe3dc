"""Tables of the morning: tasks, who does them, vehicles, and the frozen versions of a day."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.storage.base import HOURS, Base, Identified, Versioned, refers_to


class TaskTemplate(Versioned, Base):
    """A task of the catalogue. ``demands`` names restriction kinds; ``weekdays`` is a bit mask.

    One that is done ``indoors`` can take the place of outdoor work in bad weather. ``bring`` is
    what people take with them; one that is ``wearing`` is heavy or dull, and is shared out fairly.
    Each of the ``qualifications`` somebody in the team has to have. Source: OSB-46
    """

    __tablename__ = "task_template"
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"))
    name: Mapped[str] = mapped_column(String(200))
    place: Mapped[str] = mapped_column(String(200), default="")
    start_minute: Mapped[int | None]
    end_minute: Mapped[int | None]
    places: Mapped[int] = mapped_column(default=2)
    demands: Mapped[list[Any]] = mapped_column(default=list)
    lift_kilograms: Mapped[int | None]
    needs_driver: Mapped[bool] = mapped_column(default=False)
    weekdays: Mapped[int] = mapped_column(default=0)
    indoors: Mapped[bool] = mapped_column(default=False)
    bring: Mapped[str] = mapped_column(String(200), default="")
    wearing: Mapped[bool] = mapped_column(default=False)
    qualifications: Mapped[list[Any]] = mapped_column(default=list)
    active: Mapped[bool] = mapped_column(default=True)


class Vehicle(Versioned, Base):
    """A vehicle or a piece of equipment that a task can need."""

    __tablename__ = "vehicle"
    name: Mapped[str] = mapped_column(String(100), unique=True)
    registration: Mapped[str] = mapped_column(String(20), default="")
    is_vehicle: Mapped[bool] = mapped_column(default=True)
    checked_until: Mapped[date | None]
    active: Mapped[bool] = mapped_column(default=True)


class Task(Versioned, Base):
    """A piece of work to be done on a day at an arena.

    One that comes from an agreement knows which occurrence it is: the day the agreement says, also
    where the work was moved to another day or goes on for several.
    """

    __tablename__ = "task"
    __table_args__ = (
        Index(None, "day", "arena_id"),
        Index(None, "order_id"),
        UniqueConstraint("agreed_task_id", "occurs_on", "day", "arena_id"),
    )
    day: Mapped[date]
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"))
    template_id: Mapped[UUID | None] = mapped_column(refers_to("task_template.id"))
    order_id: Mapped[UUID | None] = mapped_column(refers_to("customer_order.id"))
    agreed_task_id: Mapped[UUID | None] = mapped_column(refers_to("agreed_task.id"))
    occurs_on: Mapped[date | None]
    outdoor: Mapped[bool | None]
    name: Mapped[str] = mapped_column(String(200))
    place: Mapped[str] = mapped_column(String(200), default="")
    start_minute: Mapped[int | None]
    end_minute: Mapped[int | None]
    places: Mapped[int] = mapped_column(default=2)
    demands: Mapped[list[Any]] = mapped_column(default=list)
    lift_kilograms: Mapped[int | None]
    needs_driver: Mapped[bool] = mapped_column(default=False)
    bring: Mapped[str] = mapped_column(String(200), default="")
    wearing: Mapped[bool] = mapped_column(default=False)
    qualifications: Mapped[list[Any]] = mapped_column(default=list)
    supervisor_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    practical_supervisor_id: Mapped[UUID | None] = mapped_column(refers_to("participant.id"))
    done: Mapped[bool] = mapped_column(default=False)
    hours: Mapped[Decimal | None] = mapped_column(HOURS)
    position: Mapped[int] = mapped_column(default=0)


class TaskVehicle(Identified, Base):
    """A vehicle that goes with a task."""

    __tablename__ = "task_vehicle"
    __table_args__ = (UniqueConstraint("task_id", "vehicle_id"),)
    task_id: Mapped[UUID] = mapped_column(refers_to("task.id"))
    vehicle_id: Mapped[UUID] = mapped_column(refers_to("vehicle.id"))


class Assignment(Versioned, Base):
    """A participant on a task on its day, with the reason where a warning was passed."""

    __tablename__ = "assignment"
    __table_args__ = (
        UniqueConstraint("task_id", "participant_id", "part"),
        Index(None, "participant_id", "day"),
        Index(None, "day"),
    )
    task_id: Mapped[UUID] = mapped_column(refers_to("task.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    day: Mapped[date]
    part: Mapped[DayPart] = mapped_column(default=DayPart.WHOLE)
    override_reason: Mapped[str] = mapped_column(String(300), default="")
    position: Mapped[int] = mapped_column(default=0)


class DayVersion(Identified, Base):
    """A day's allocation as it was frozen; ``content`` is the whole board."""

    __tablename__ = "day_version"
    __table_args__ = (UniqueConstraint("arena_id", "day", "number"),)
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"))
    day: Mapped[date]
    number: Mapped[int]
    frozen_at: Mapped[datetime]
    frozen_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    content: Mapped[dict[str, Any]]
