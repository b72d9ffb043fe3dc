"""Agreements as the cockpit and the editor show them, and as somebody wants them to be."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.agreements import (
    AgreementPhase,
    AgreementSection,
    AgreementState,
    HolidayPolicy,
    Recurrence,
)
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.recurrence import RecurrenceRule

NO_HOURS = Decimal(0)
RULE_FIELDS = tuple(RecurrenceRule.__dataclass_fields__)
"""The fields of a task that its recurrence is made of."""


@dataclass(frozen=True)
class AgreementDraft:
    """An agreement as somebody wants it to be.

    Without ``end`` it is a whole year. ``longer_reason`` says why, where it is longer than that;
    the chief must agree to it. ``hours_a_month`` is what is planned.
    """

    customer_id: UUID
    title: str
    start: date
    end: date | None = None
    hours_a_month: Decimal | None = None
    responsible_id: UUID | None = None
    contact: str = ""
    contact_phone: str = ""
    contact_email: str = ""
    roles: str = ""
    responsibility: str = ""
    expectations: str = ""
    time_use: str = ""
    follow_up: str = ""
    comment: str = ""
    longer_reason: str = ""


@dataclass(frozen=True)
class AgreementRemark:
    """Something to know about an agreement that stops nobody, in a whole sentence."""

    text: str
    rule: str = ""
    field: str = ""


@dataclass(frozen=True)
class HoursPair:
    """Hours that were planned and hours that were worked."""

    planned: Decimal = NO_HOURS
    delivered: Decimal = NO_HOURS

    @property
    def share(self) -> Decimal | None:
        """Return the part of the plan that was worked; ``None`` without a plan."""
        return self.delivered / self.planned if self.planned else None


@dataclass(frozen=True)
class MonthHours:
    """One month of an agreement, told by its first day."""

    month: date
    hours: HoursPair
    occasions: int = 0


@dataclass(frozen=True)
class YearFigures:
    """What came of an agreement: planned and worked hours, occasions, and follow-ups held."""

    number: str
    start: date
    end: date
    hours: HoursPair
    occasions: int = 0
    follow_ups: int = 0


@dataclass(frozen=True)
class AgreementRow:
    """An agreement as one line of the cockpit.

    ``days_left`` counts to the last day, below zero once it has passed. ``this_month`` and
    ``whole`` are hours of the running month and of the agreement until today; the plan of
    ``whole`` is for the whole agreement. ``next_id`` is the agreement that it was renewed by.
    """

    agreement_id: UUID
    version: int
    number: str
    customer_id: UUID
    customer: str
    customer_kind: CustomerKind
    title: str
    state: AgreementState
    valid_unsigned: bool
    start: date
    end: date
    hours_a_month: Decimal | None
    responsible_id: UUID | None
    responsible: str
    longer_reason: str
    longer_approved: bool
    signed_on: date | None
    ended_on: date | None
    missing: tuple[AgreementSection, ...] = ()
    phase: AgreementPhase = AgreementPhase.DRAFT
    days_left: int = 0
    this_month: HoursPair = HoursPair()
    whole: HoursPair = HoursPair()
    last_follow_up: date | None = None
    next_follow_up: date | None = None
    next_id: UUID | None = None
    remarks: tuple[AgreementRemark, ...] = ()

    @property
    def last_day(self) -> date:
        """The last day that it holds: the agreed one, or the one it was ended on before that."""
        return self.end if self.ended_on is None else min(self.end, self.ended_on)

    @property
    def status_text(self) -> str:
        """The phase in words; a draft names what it lacks: *Utkast, saknar roller och ansvar*."""
        if self.state is not AgreementState.DRAFT or not self.missing:
            return self.phase.value
        return f"Utkast, saknar {listed(section.value for section in self.missing)}"

    def elapsed(self, today: date) -> float:
        """Return how much of the agreement's time has passed, between 0 and 1."""
        length = (self.end - self.start).days + 1
        return min(max((today - self.start).days / length, 0.0), 1.0)


@dataclass(frozen=True)
class AgreedTaskDraft:
    """A task of an agreement with its recurrence, as somebody wants it to be.

    ``weekdays`` is a bit mask with Monday as bit 0, ``every`` counts weeks from the week of
    ``anchor``, ``nth`` is which weekday of the month (-1 the last), and a season runs from
    ``MM-DD`` to ``MM-DD``. Times are minutes of the day.
    """

    arena_id: UUID
    name: str
    recurrence: Recurrence
    weekdays: int = 0
    every: int = 1
    anchor: date | None = None
    nth: int | None = None
    season_from: str = ""
    season_to: str = ""
    holidays: HolidayPolicy = HolidayPolicy.SKIP
    as_written: str = ""
    place: str = ""
    start_minute: int | None = None
    end_minute: int | None = None
    places: int = 2
    hours_each: Decimal | None = None
    lift_kilograms: int | None = None
    needs_driver: bool = False
    outdoor: bool = False
    vehicle_id: UUID | None = None
    active: bool = True
    qualifications: tuple[str, ...] = ()

    @property
    def rule(self) -> RecurrenceRule:
        """How often it comes back."""
        return RecurrenceRule(**{name: getattr(self, name) for name in RULE_FIELDS})


@dataclass(frozen=True)
class AgreedTaskRow:
    """A stored task of an agreement."""

    agreed_task_id: UUID
    version: int
    agreement_id: UUID
    arena: str
    vehicle: str
    draft: AgreedTaskDraft


@dataclass(frozen=True)
class AgreementFollowUpDraft:
    """A follow-up of an agreement: planned until ``held_on`` is given. Source: RAG-41."""

    due_on: date
    held_on: date | None = None
    with_whom: str = ""
    note: str = ""


@dataclass(frozen=True)
class AgreementFollowUpRow:
    """A stored follow-up of an agreement; ``by`` is who held it."""

    follow_up_id: UUID
    version: int
    agreement_id: UUID
    draft: AgreementFollowUpDraft
    by: str = ""


@dataclass(frozen=True)
class AgreementFile:
    """Everything about one agreement; ``previous`` are the figures of the one it renewed."""

    row: AgreementRow
    draft: AgreementDraft
    tasks: tuple[AgreedTaskRow, ...] = ()
    follow_ups: tuple[AgreementFollowUpRow, ...] = ()
    months: tuple[MonthHours, ...] = ()
    previous: YearFigures | None = None
    signed_by_customer: str = ""
    end_reason: str = ""
    waits_for_chief: bool = False


def listed(words: Iterable[str]) -> str:
    """Return words as in a sentence: *roller, ansvar och förväntningar*."""
    found = list(words)
    return " och ".join(filter(None, [", ".join(found[:-1]), *found[-1:]]))
