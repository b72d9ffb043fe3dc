"""Tables of follow-ups with their utvecklingsplan, and of Arbetsförmedlingen's days here."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.follow_ups import Contribution
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class FollowUp(Versioned, Base):
    """A follow-up meeting: planned when ``held_on`` is empty. Source: OSB-70, OSB-71.

    ``present`` names who took part: the person, a supervisor, the owner, others.
    """

    __tablename__ = "follow_up"
    __table_args__ = (Index(None, "participant_id", "held_on"), Index(None, "planned_on"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    placement_id: Mapped[UUID | None] = mapped_column(refers_to("placement.id"))
    planned_on: Mapped[date | None]
    planned_minute: Mapped[int | None]
    held_on: Mapped[date | None]
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    present: Mapped[list[Any]] = mapped_column(default=list)
    how_it_goes: Mapped[str] = mapped_column(Text, default="")
    further_adaptations: Mapped[str] = mapped_column(Text, default="")
    view_of_support: Mapped[str] = mapped_column(Text, default="")
    the_future: Mapped[str] = mapped_column(Text, default="")
    contributes: Mapped[Contribution | None]
    next_on: Mapped[date | None]


class DevelopmentArea(Versioned, Base):
    """A row of the utvecklingsplan: what to develop, whose support, own part. Source: OSB-72."""

    __tablename__ = "development_area"
    __table_args__ = (Index(None, "follow_up_id"), Index(None, "participant_id"))
    follow_up_id: Mapped[UUID] = mapped_column(refers_to("follow_up.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    area: Mapped[str] = mapped_column(String(300))
    support: Mapped[str] = mapped_column(Text, default="")
    own_part: Mapped[str] = mapped_column(Text, default="")
    proposed_by_person: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)


class AfDay(Versioned, Base):
    """A day when Arbetsförmedlingen comes. Times are minutes of the day. Source: OSB-73, OSB-74."""

    __tablename__ = "af_day"
    day: Mapped[date] = mapped_column(unique=True)
    start_minute: Mapped[int]
    end_minute: Mapped[int]
    discussion_minutes: Mapped[int]
    slot_minutes: Mapped[int]
    officer: Mapped[str] = mapped_column(String(200), default="")
    agenda: Mapped[str] = mapped_column(Text, default="")


class AfSlot(Identified, Base):
    """One person's meeting on such a day; nobody has two. Source: OSB-74.

    Two meetings never have one time: every booking moves the day's version, and looks first.
    """

    __tablename__ = "af_slot"
    __table_args__ = (
        UniqueConstraint("af_day_id", "participant_id"),
        Index(None, "participant_id"),
    )
    af_day_id: Mapped[UUID] = mapped_column(refers_to("af_day.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    start_minute: Mapped[int]
    note: Mapped[str] = mapped_column(String(300), default="")
