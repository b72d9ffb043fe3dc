"""Tables of jobbspår: what the employer needs, the measures, the parties and who takes part."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.job_tracks import RecruitingPart, SupplyKind, TrackParty, TrackState
from ame_desktop.storage.base import Base, Versioned, refers_to


class JobTrack(Versioned, Base):
    """A track towards jobs at an employer. Source: JSP-01, JSP-05, JSP-06, JSP-08, JSP-10."""

    __tablename__ = "job_track"
    title: Mapped[str] = mapped_column(String(200))
    state: Mapped[TrackState] = mapped_column(default=TrackState.PLANNING)
    customer_id: Mapped[UUID | None] = mapped_column(refers_to("customer.id"))
    employer: Mapped[str] = mapped_column(String(200), default="")
    contact: Mapped[str] = mapped_column(String(200), default="")
    occupation: Mapped[str] = mapped_column(String(200), default="")
    jobs: Mapped[int | None]
    recurring: Mapped[bool] = mapped_column(default=False)
    responsible_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    met_on: Mapped[date | None]
    start: Mapped[date | None]
    end: Mapped[date | None]
    employers_part: Mapped[str] = mapped_column(Text, default="")
    municipalitys_part: Mapped[str] = mapped_column(Text, default="")
    af_part: Mapped[str] = mapped_column(Text, default="")
    providers_part: Mapped[str] = mapped_column(Text, default="")
    language_meeting_on: Mapped[date | None]
    language_judgement: Mapped[str] = mapped_column(Text, default="")
    copied_from_id: Mapped[UUID | None] = mapped_column(refers_to("job_track.id"))
    note: Mapped[str] = mapped_column(Text, default="")


class TrackCompetence(Versioned, Base):
    """A competence, demanded or a merit; ``level`` is a language's. Source: JSP-02, JSP-12."""

    __tablename__ = "track_competence"
    __table_args__ = (Index(None, "track_id"),)
    track_id: Mapped[UUID] = mapped_column(refers_to("job_track.id"))
    text: Mapped[str] = mapped_column(String(300))
    demanded: Mapped[bool] = mapped_column(default=True)
    level: Mapped[str] = mapped_column(String(20), default="")
    position: Mapped[int] = mapped_column(default=0)


class TrackMeasure(Versioned, Base):
    """A link of the chain of measures. Source: JSP-03, JSP-07."""

    __tablename__ = "track_measure"
    __table_args__ = (Index(None, "track_id"),)
    track_id: Mapped[UUID] = mapped_column(refers_to("job_track.id"))
    supply: Mapped[SupplyKind]
    what: Mapped[str] = mapped_column(String(300))
    provider: Mapped[str] = mapped_column(String(200), default="")
    responsible: Mapped[str] = mapped_column(String(200), default="")
    start: Mapped[date | None]
    end: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)


class TrackAnchor(Versioned, Base):
    """That a party stands behind the intention, since when. Source: JSP-09, JSP-14."""

    __tablename__ = "track_anchor"
    __table_args__ = (UniqueConstraint("track_id", "party"),)
    track_id: Mapped[UUID] = mapped_column(refers_to("job_track.id"))
    party: Mapped[TrackParty]
    name: Mapped[str] = mapped_column(String(200), default="")
    anchored_on: Mapped[date | None]


class TrackRecruiting(Versioned, Base):
    """A row of the plan for recruiting. Source: JSP-11."""

    __tablename__ = "track_recruiting"
    __table_args__ = (Index(None, "track_id"),)
    track_id: Mapped[UUID] = mapped_column(refers_to("job_track.id"))
    part: Mapped[RecruitingPart]
    text: Mapped[str] = mapped_column(String(500))
    day: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)


class TrackParticipant(Versioned, Base):
    """Somebody on the track, and what came of it. Source: JSP-13, JSP-15."""

    __tablename__ = "track_participant"
    __table_args__ = (UniqueConstraint("track_id", "participant_id"), Index(None, "participant_id"))
    track_id: Mapped[UUID] = mapped_column(refers_to("job_track.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    start: Mapped[date]
    end: Mapped[date | None]
    outcome: Mapped[str] = mapped_column(String(200), default="")
    employed: Mapped[bool | None]
    level: Mapped[str] = mapped_column(String(20), default="")
