"""Tables of the SASSAM mapping, its sessions and actions, and of matching."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.mapping import MappingArea, MappingState, MatchOutcome, MotivationField
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class Mapping(Versioned, Base):
    """A mapping with its summary; a signed one is never changed. Source: OSB-29 to OSB-52."""

    __tablename__ = "mapping"
    __table_args__ = (Index(None, "participant_id"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    state: Mapped[MappingState] = mapped_column(default=MappingState.DRAFT)
    started_on: Mapped[date]
    by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    will: Mapped[str] = mapped_column(Text, default="")
    change_stage: Mapped[str] = mapped_column(String(60), default="")
    summary: Mapped[str] = mapped_column(Text, default="")
    assessment: Mapped[str] = mapped_column(Text, default="")
    rehabilitation: Mapped[str] = mapped_column(Text, default="")
    other_actions: Mapped[str] = mapped_column(Text, default="")
    comments: Mapped[str] = mapped_column(Text, default="")
    reviewed_on: Mapped[date | None]
    signed_on: Mapped[date | None]
    signed_by: Mapped[str] = mapped_column(String(200), default="")
    sealed_at: Mapped[datetime | None]
    stored_file_id: Mapped[UUID | None] = mapped_column(refers_to("stored_file.id"))


class MappingPart(Versioned, Base):
    """One area's three columns: hinder, facts, resources. Source: OSB-36."""

    __tablename__ = "mapping_part"
    __table_args__ = (UniqueConstraint("mapping_id", "area"), Index(None, "participant_id"))
    mapping_id: Mapped[UUID] = mapped_column(refers_to("mapping.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    area: Mapped[MappingArea]
    hinder: Mapped[str] = mapped_column(Text, default="")
    facts: Mapped[str] = mapped_column(Text, default="")
    resources: Mapped[str] = mapped_column(Text, default="")


class MotivationPart(Versioned, Base):
    """One field of the motivation cross. Source: OSB-49."""

    __tablename__ = "motivation_part"
    __table_args__ = (UniqueConstraint("mapping_id", "field"), Index(None, "participant_id"))
    mapping_id: Mapped[UUID] = mapped_column(refers_to("mapping.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    field: Mapped[MotivationField]
    text: Mapped[str] = mapped_column(Text, default="")


class MappingSession(Versioned, Base):
    """A meeting of at most an hour. Times are minutes of the day. Source: OSB-31, OSB-33."""

    __tablename__ = "mapping_session"
    __table_args__ = (Index(None, "participant_id"), Index(None, "day"))
    mapping_id: Mapped[UUID] = mapped_column(refers_to("mapping.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    day: Mapped[date]
    start_minute: Mapped[int]
    minutes: Mapped[int]
    interpreter: Mapped[bool] = mapped_column(default=False)
    held: Mapped[bool | None]


class MappingAction(Versioned, Base):
    """What the mapping leads to, with who and when. Source: OSB-53."""

    __tablename__ = "mapping_action"
    __table_args__ = (Index(None, "participant_id"), Index(None, "due"))
    mapping_id: Mapped[UUID] = mapped_column(refers_to("mapping.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    what: Mapped[str] = mapped_column(String(300))
    responsible: Mapped[str] = mapped_column(String(200), default="")
    responsible_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    due: Mapped[date | None]
    done_on: Mapped[date | None]


class Matching(Versioned, Base):
    """A place or another way held against the person's resources. Source: OSB-54, OSB-55."""

    __tablename__ = "matching"
    __table_args__ = (Index(None, "participant_id"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    made_on: Mapped[date]
    by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    arena_id: Mapped[UUID | None] = mapped_column(refers_to("arena.id"))
    template_id: Mapped[UUID | None] = mapped_column(refers_to("task_template.id"))
    place: Mapped[str] = mapped_column(String(200), default="")
    wish: Mapped[str] = mapped_column(Text, default="")
    resources: Mapped[str] = mapped_column(Text, default="")
    needs: Mapped[list[Any]] = mapped_column(default=list)
    judgement: Mapped[str] = mapped_column(Text, default="")
    outcome: Mapped[MatchOutcome | None]


class CompetenceItem(Identified, Base):
    """A skill from education, work or life, used again in matching. Source: OSB-46, OSB-104."""

    __tablename__ = "competence_item"
    __table_args__ = (Index(None, "participant_id"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    text: Mapped[str] = mapped_column(String(300))
    source: Mapped[str] = mapped_column(String(60), default="")
    year: Mapped[int | None]
