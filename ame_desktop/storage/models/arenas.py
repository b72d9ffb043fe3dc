"""Tables of arenas, memberships and the training schedule."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import ArenaKind, MatrixValue
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class Arena(Versioned, Base):
    """A group the unit runs. ``weekdays`` holds one bit a day, Monday lowest; times are minutes.

    ``expects_all`` says whether members are expected on their days, or drop in (Mötas); ``calm``
    whether it is a calmer environment; ``self_check_in`` whether people may say themselves on a
    screen there that they have come. Source: OSB-06.
    """

    __tablename__ = "arena"
    name: Mapped[str] = mapped_column(String(100), unique=True)
    kind: Mapped[ArenaKind]
    parent_id: Mapped[UUID | None] = mapped_column(refers_to("arena.id"))
    purpose: Mapped[str] = mapped_column(Text, default="")
    expects_all: Mapped[bool] = mapped_column(default=True)
    weekdays: Mapped[int] = mapped_column(default=0b0011111)
    start_minute: Mapped[int] = mapped_column(default=8 * 60)
    end_minute: Mapped[int] = mapped_column(default=15 * 60)
    capacity: Mapped[int | None]
    per_supervisor: Mapped[int | None]
    outdoor: Mapped[bool] = mapped_column(default=False)
    calm: Mapped[bool] = mapped_column(default=False)
    self_check_in: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class ArenaForm(Identified, Base):
    """Whether an activity form belongs at an arena. Source: RAG-51, RAG-53."""

    __tablename__ = "arena_form"
    __table_args__ = (UniqueConstraint("arena_id", "form"),)
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"))
    form: Mapped[ActivityForm]
    value: Mapped[MatrixValue]


class Membership(Versioned, Base):
    """A participant's time in an arena."""

    __tablename__ = "membership"
    __table_args__ = (
        Index(None, "participant_id"),
        Index(None, "arena_id", "start"),
        Index(None, "end"),
    )
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"))
    start: Mapped[date]
    end: Mapped[date | None]


class ScheduleStep(Versioned, Base):
    """A step of the training schedule: agreed days and hours from a date on. Source: OSB-64.

    A step holds until the next one of the same person and place begins. ``arena_id`` or
    ``placement_id`` says the place; both are empty where the person has one place only.
    """

    __tablename__ = "schedule_step"
    __table_args__ = (
        # The step in force is read from the index alone, however many have been before.
        Index(
            "ix_schedule_step_in_force",
            "participant_id",
            "arena_id",
            "placement_id",
            "start",
            "end",
            "id",
        ),
        Index(None, "start"),
    )
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    arena_id: Mapped[UUID | None] = mapped_column(refers_to("arena.id"))
    placement_id: Mapped[UUID | None] = mapped_column(refers_to("placement.id"))
    start: Mapped[date]
    end: Mapped[date | None]


class ScheduleDay(Identified, Base):
    """The agreed hours of one weekday (Monday is 0) in a step; times are minutes of the day."""

    __tablename__ = "schedule_day"
    __table_args__ = (
        UniqueConstraint("step_id", "weekday"),
        Index("ix_schedule_day_hours", "step_id", "weekday", "start_minute", "end_minute"),
    )
    step_id: Mapped[UUID] = mapped_column(refers_to("schedule_step.id"))
    weekday: Mapped[int]
    start_minute: Mapped[int]
    end_minute: Mapped[int]
