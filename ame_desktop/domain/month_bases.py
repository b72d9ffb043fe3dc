"""*Månadsunderlag*: a person's month of attendance for whoever is to have it.

What each receiver gets is data: the same numbers for all, told apart no more than it needs. Why it
may be told is answered before anything is made. Source: NAT-09, NAT-20, NAT-30, NAT-32.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from json import dumps
from typing import Final
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.consent_states import ConsentState
from ame_desktop.domain.month_figures import DayFigure, MonthFigures, days_away
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ConsentParty, ReferralRoute


class BasisReceiver(StrEnum):
    """Who is handed a month's basis."""

    AF = "Arbetsförmedlingen"
    FK = "Försäkringskassan"
    IFO = "IFO"


class Ground(StrEnum):
    """Why secrecy does not hinder that it is told."""

    CONSENT = "medgivande"
    LAW = "lag"
    ASKED = "önskan"

    @property
    def label(self) -> str:
        """The Swedish name on the screen and on the paper."""
        return _GROUNDS[self]


_GROUNDS = {
    Ground.CONSENT: "Personens medgivande",
    Ground.LAW: "Stöd i lag eller förordning",
    Ground.ASKED: "Personen har bett om det",
}


@dataclass(frozen=True)
class AbsenceGroup:
    """Kinds of absence that a receiver is told of as one."""

    label: str
    states: frozenset[AttendanceState]


@dataclass(frozen=True)
class ReceiverTerms:
    """What a receiver may have.

    Args:
        party: whom a waiver of secrecy must be towards.
        groups: how absence is told; together they hold every kind.
        daily: whether each day stands in it.
        route: the way in that most of the receiver's people came; ``None`` is any.
    """

    party: ConsentParty
    groups: tuple[AbsenceGroup, ...]
    daily: bool = False
    route: ReferralRoute | None = None


_STATE = AttendanceState
_PART: Final = ", del av dagen"
_ABSENCES: Final = frozenset(state for state in AttendanceState if state.is_absence)


def _group(label: str, *states: AttendanceState) -> AbsenceGroup:
    return AbsenceGroup(label, frozenset(states))


def _others(label: str, *but: AttendanceState) -> AbsenceGroup:
    return AbsenceGroup(label, _ABSENCES - set(but))


TERMS: Final[Mapping[BasisReceiver, ReceiverTerms]] = {
    # Sickness and leave have rules of their own in the programmes. Source: NAT-09, NAT-10
    BasisReceiver.AF: ReceiverTerms(
        ConsentParty.AF,
        (
            _group("Sjuk", _STATE.SICK),
            _group("Vård av barn", _STATE.CHILD_CARE),
            _group("Ledig eller annan planering", _STATE.LEAVE, _STATE.OTHER_PLANNING),
            _group("Uteblev utan att höra av sig", _STATE.NO_SHOW),
        ),
        daily=True,
        route=ReferralRoute.AF,
    ),
    BasisReceiver.FK: ReceiverTerms(
        ConsentParty.FK, (_group("Sjuk", _STATE.SICK), _others("Annan frånvaro", _STATE.SICK))
    ),
    # Whether somebody came is told for the month, never why. Source: NAT-20
    BasisReceiver.IFO: ReceiverTerms(
        ConsentParty.IFO,
        (
            _group("Uteblev utan att höra av sig", _STATE.NO_SHOW),
            _others("Anmäld frånvaro", _STATE.NO_SHOW),
        ),
        route=ReferralRoute.IFO,
    ),
}


@dataclass(frozen=True)
class SecrecyTest:
    """What is answered before anything is told. Source: NAT-30, NAT-32.

    Args:
        ground: why secrecy does not hinder.
        support: which law or ordinance, where that is the ground.
        harm: why it is clear that nobody is harmed.
    """

    ground: Ground
    support: str = ""
    harm: str = ""

    @property
    def told(self) -> str:
        """The ground as it is kept, and as it stands on the paper."""
        return f"{self.ground.label}: {self.support}" if self.support else self.ground.label


@dataclass(frozen=True)
class BasisWish:
    """Whose bases are to be made; ``alone`` where one was chosen, else nobody protected is."""

    receiver: BasisReceiver
    month: date
    people: tuple[UUID, ...]
    test: SecrecyTest
    alone: bool = False


@dataclass(frozen=True, slots=True)
class BasisRow:
    """A basis as it is stored, without its bytes."""

    basis_id: UUID
    version: int
    participant_id: UUID
    receiver: BasisReceiver
    month: date
    edition: int
    sha256: str
    figures: str
    pages: int
    made_by: str
    made_at: datetime
    ground: str
    test: str
    handed_on: date | None
    handed_to: str
    receipt: str

    @property
    def by_consent(self) -> bool:
        """Whether it was made because the person had waived secrecy."""
        return self.ground == Ground.CONSENT.label


@dataclass(frozen=True, slots=True)
class BasisPerson:
    """A person of the month: the numbers now, the waiver, and the latest basis if there is one."""

    participant_id: UUID
    name: PersonName
    route: ReferralRoute | None
    protected: bool
    receiver: BasisReceiver
    figures: MonthFigures
    consent: ConsentState
    basis: BasisRow | None

    @property
    def changed(self) -> bool:
        """Whether the numbers have changed since the latest basis was made."""
        return self.basis is not None and self.basis.figures != digest(self.figures, self.receiver)

    @property
    def unsupported(self) -> bool:
        """Whether the latest basis rests on a waiver that was taken back before it was handed."""
        held = self.basis
        return (
            held is not None
            and held.by_consent
            and held.handed_on is None
            and not self.consent.stands
        )

    @property
    def settled(self) -> bool:
        """Whether there is a basis that tells the numbers as they are and may be handed on."""
        return self.basis is not None and not self.changed and not self.unsupported

    @property
    def standing(self) -> str:
        """Where it stands, in words."""
        held = self.basis
        if held is None:
            missing = self.figures.unmarked
            days = "1 dag" if missing == 1 else f"{missing} dagar"
            return f"{days} saknar närvaro" if missing else "Inte gjort"
        if self.changed:
            return f"Siffrorna har ändrats sedan utgåva {held.edition}"
        if self.unsupported:
            return f"Medgivandet till utgåva {held.edition} gäller inte längre"
        if held.receipt:
            return "Kvitterat"
        return f"Lämnat {held.handed_on.isoformat()}" if held.handed_on else "Gjort, inte lämnat"


@dataclass(frozen=True)
class LeftOut:
    """Somebody whose basis was not made, and why."""

    name: str
    why: str


@dataclass(frozen=True)
class MadeBases:
    """Which bases were made, and who was left out."""

    made: tuple[UUID, ...]
    left_out: tuple[LeftOut, ...]


def absence_lines(figures: MonthFigures, receiver: BasisReceiver) -> tuple[tuple[str, int], ...]:
    """Return the days of absence as a receiver is told of them; a day counts once in a group.

    Days that somebody was away for a part of only are told by themselves, where there are any.
    """
    found = []
    for group in TERMS[receiver].groups:
        whole, part = days_away(figures, group.states)
        found.append((group.label, whole))
        if part:
            found.append((f"{group.label}{_PART}", part))
    return tuple(found)


def absence_word(state: AttendanceState, receiver: BasisReceiver) -> str:
    """Return what a receiver is told of a day's absence."""
    return next(group.label for group in TERMS[receiver].groups if state in group.states)


def digest(figures: MonthFigures, receiver: BasisReceiver) -> str:
    """Return the hash of what a receiver is told; what is not told does not change it."""
    days = (
        [
            [day.day.isoformat(), day.planned, day.attended, day_word(day, receiver)]
            for day in figures.days
        ]
        if TERMS[receiver].daily
        else []
    )
    told = [
        figures.planned_days,
        figures.planned_minutes,
        figures.attended_days,
        figures.attended_minutes,
        absence_lines(figures, receiver),
        days,
    ]
    return sha256(dumps(told).encode()).hexdigest()


def day_word(day: DayFigure, receiver: BasisReceiver) -> str:
    """Return what a receiver is told of why a day lacks time, or nothing."""
    away = day.state is not None and day.state.is_absence
    whole = absence_word(day.state, receiver) if day.state is not None and away else ""
    part = absence_word(day.part_away, receiver) if day.part_away is not None else ""
    return "; ".join(filter(None, (whole, f"{part}{_PART}" if part and part != whole else "")))
