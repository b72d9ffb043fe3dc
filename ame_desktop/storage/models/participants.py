"""Tables of participants and their file."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint, event
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.closures import ClosureReason, EducationLevel, IncomeSource, Sex
from ame_desktop.domain.participants import (
    ConsentParty,
    NoteType,
    NumberKind,
    OwnerKind,
    Protection,
    ReferralRoute,
)
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class Participant(Versioned, Base):
    """A person enrolled at the unit. ``number`` is twelve digits, or a reserve number."""

    __tablename__ = "participant"
    given_name: Mapped[str] = mapped_column(String(200))
    family_name: Mapped[str] = mapped_column(String(200), default="")
    alias: Mapped[str] = mapped_column(String(60), default="")
    number: Mapped[str | None] = mapped_column(String(20), unique=True)
    number_kind: Mapped[NumberKind | None]
    number_draft: Mapped[str] = mapped_column(String(40), default="")
    birth_date: Mapped[date | None]
    phone: Mapped[str] = mapped_column(String(60), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(String(300), default="")
    interpreter_language: Mapped[str] = mapped_column(String(60), default="")
    comment: Mapped[str] = mapped_column(Text, default="")
    protection: Mapped[Protection] = mapped_column(default=Protection.NONE)
    created_at: Mapped[datetime]


class ProtectedReader(Identified, Base):
    """A member of staff named on a protected person's case. Source: NAT-38."""

    __tablename__ = "protected_reader"
    __table_args__ = (UniqueConstraint("participant_id", "staff_id"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    staff_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))


class Referral(Versioned, Base):
    """How a person came, and who owns the case that follows. Source: RAG-04 to RAG-13."""

    __tablename__ = "referral"
    __table_args__ = (Index(None, "participant_id"), Index(None, "owner_staff_id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    route: Mapped[ReferralRoute]
    referred_by: Mapped[str] = mapped_column(String(200), default="")
    forum: Mapped[str] = mapped_column(String(200), default="")
    received_on: Mapped[date]
    # Read by itself: who writes in the register need not own the case that it tells of.
    reason: Mapped[str] = mapped_column(Text, default="", deferred=True)
    owner_kind: Mapped[OwnerKind]
    owner_staff_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    owner_name: Mapped[str] = mapped_column(String(200), default="")
    placed_by_staff_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    contact_on: Mapped[date | None]
    mapping_on: Mapped[date | None]
    assessment_on: Mapped[date | None]
    assessed_by_staff_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))


def _with_what_was(_row: Referral, _value: str, _earlier: str, _how: object) -> None:
    """Have the earlier text read before it is changed, so that the log and undo know it."""


event.listen(Referral.reason, "set", _with_what_was, active_history=True)


class Enrolment(Versioned, Base):
    """A period as participant at the unit, with its outcome and what the statistics ask for.

    ``lasts_two_months`` is judged on the first day of work (TRE-48); ``lasted_a_month`` is known
    afterwards (KAS-04). Source: KAS-01 to KAS-09.
    """

    __tablename__ = "enrolment"
    __table_args__ = (Index(None, "participant_id"), Index(None, "end"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    referral_id: Mapped[UUID | None] = mapped_column(refers_to("referral.id"))
    start: Mapped[date]
    end: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(String(200), default="")
    closure: Mapped[ClosureReason | None]
    outcome_from: Mapped[date | None]
    employer: Mapped[str] = mapped_column(String(200), default="")
    regular_employer: Mapped[bool | None]
    subsidy_code: Mapped[str] = mapped_column(String(60), default="")
    studies: Mapped[str] = mapped_column(String(200), default="")
    csn_eligible: Mapped[bool | None]
    lasts_two_months: Mapped[bool | None]
    lasted_a_month: Mapped[bool | None]
    confirmed_on: Mapped[date | None]
    sex: Mapped[Sex | None]
    education: Mapped[EducationLevel | None]
    foreign_born: Mapped[bool | None]
    income_at_start: Mapped[IncomeSource | None]


class Consent(Versioned, Base):
    """A waiver of secrecy towards one party, until withdrawn. Source: OSB-26."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "participant_id"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    party: Mapped[ConsentParty]
    detail: Mapped[str] = mapped_column(String(200), default="")
    given_on: Mapped[date]
    withdrawn_on: Mapped[date | None]


class WorkRestriction(Versioned, Base):
    """What a person must not or cannot do, as a function, never a diagnosis."""

    __tablename__ = "work_restriction"
    __table_args__ = (Index(None, "participant_id"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    kind: Mapped[RestrictionKind]
    text: Mapped[str] = mapped_column(String(300), default="")
    max_kilograms: Mapped[int | None]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]


class Qualification(Versioned, Base):
    """What a person may do, by a name of the unit's list or another, with the day it runs out."""

    __tablename__ = "qualification"
    __table_args__ = (Index(None, "participant_id"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    kind: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(String(200), default="")
    valid_to: Mapped[date | None]


class CaseNote(Versioned, Base):
    """A dated note in the person's file, always with a heading. Source: TRE-40."""

    __tablename__ = "case_note"
    __table_args__ = (Index(None, "participant_id", "written_at"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    written_at: Mapped[datetime]
    author_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    type: Mapped[NoteType]
    heading: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text, default="")
    own_observation: Mapped[bool] = mapped_column(default=False)


class NotTogether(Identified, Base):
    """Two people who should not work together; the reason is nowhere in the program."""

    __tablename__ = "not_together"
    __table_args__ = (UniqueConstraint("first_id", "second_id"),)
    first_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    second_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
