"""Certificates with their last day, never a diagnosis, and when they are asked for.

Source: TRE-61 to TRE-63, NAT-09, NAT-10, NAT-21.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.attendance_rules import SickSpell, sick_day_number
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.swedish_dates import relative_text

EXTENTS: Final = (100, 75, 50, 25)
"""How much of the working time a certificate is for, in percent."""
LONGEST: Final = 366
ENDS_SOON: Final = 7
"""Days before a certificate's last day that it is said."""
_SILENT: Final = 7
"""Days without any mark after which a sickness is no longer taken to go on."""


@dataclass(frozen=True)
class CertificateDraft:
    """A certificate that somebody has shown: its days and its extent, and nothing of why."""

    first_day: date
    valid_to: date
    extent_percent: int
    seen_on: date
    assessed_on: date | None = None


@dataclass(frozen=True)
class CertificateRow:
    """A certificate as it is stored, with who saw it."""

    certificate_id: UUID
    version: int
    participant_id: UUID
    first_day: date
    valid_to: date
    extent_percent: int
    seen_on: date
    assessed_on: date | None
    by: str

    def covers(self, day: date) -> bool:
        """Whether it is valid on a day."""
        return self.first_day <= day <= self.valid_to

    def standing(self, today: date) -> str:
        """Return where it stands, in words."""
        if today > self.valid_to:
            return "Har gått ut"
        if today < self.first_day:
            return "Gäller senare"
        if (self.valid_to - today).days <= ENDS_SOON:
            return f"Går ut {relative_text(self.valid_to, today)}"
        return "Gäller"


@dataclass(frozen=True)
class NamedCertificate:
    """A certificate with whose it is, for the list of the unit."""

    name: PersonName
    row: CertificateRow


@dataclass(frozen=True)
class Sickness:
    """An unbroken sickness that still goes on: its first day, and the latest day that is known."""

    first: date
    latest: date

    @property
    def days(self) -> int:
        """How many calendar days it has lasted, as far as is known."""
        return (self.latest - self.first).days + 1


def checked_certificate(draft: CertificateDraft, today: date) -> CertificateDraft:
    """Return a certificate that adds up.

    Raises:
        DomainError: the days do not follow each other, or the extent is not one of those chosen.
    """
    check_days(draft.first_day, draft.valid_to, field="valid_to", rule="TRE-61")
    if (draft.valid_to - draft.first_day).days > LONGEST:
        raise DomainError("Skriv högst ett år åt gången.", field="valid_to")
    if draft.extent_percent not in EXTENTS:
        raise DomainError("Välj 100, 75, 50 eller 25 procent.", field="extent")
    if draft.seen_on > today:
        raise DomainError("Skriv dagen då intyget visades, senast i dag.", field="seen_on")
    if draft.assessed_on is not None and draft.assessed_on > today:
        raise DomainError("Skriv dagen då det bedömdes, senast i dag.", field="assessed_on")
    return draft


def sickness(spell: SickSpell, today: date) -> Sickness | None:
    """Return the sickness that goes on, or ``None`` where it is over.

    It is over when a later day has another mark, and when a week has passed without any.
    """
    known = [day for day in spell.sick_days if day <= today]
    if not known:
        return None
    latest = max(known)
    other = spell.other_day
    if (today - latest).days > _SILENT or (other is not None and latest < other <= today):
        return None
    number = sick_day_number(latest, spell)
    return Sickness(latest - timedelta(days=number - 1), latest)


def certificate_day(first: date, days: int) -> date:
    """Return the day on which a certificate is asked for, after so many days of sickness.

    Source: TRE-61, NAT-09
    """
    return first + timedelta(days=days)


def certificate_wanted(sick: Sickness, held: Iterable[CertificateRow], days: int) -> date | None:
    """Return since when a certificate is wanted, or ``None`` where none is.

    A certificate that has run out leads to a new one from the day after. Days before one that
    begins later are asked for too: what hinders is always proven. Source: TRE-61, TRE-62
    """
    wanted = certificate_day(sick.first, days)
    for row in sorted(held, key=lambda row: row.first_day):
        if row.first_day <= wanted <= row.valid_to:
            wanted = row.valid_to + timedelta(days=1)
    return wanted if wanted <= sick.latest else None


def programme_day(first: date, days: int) -> date:
    """Return the last day of sickness before the place in a programme is at stake.

    Source: NAT-10
    """
    return first + timedelta(days=days - 1)


def part_time(day: date, held: Iterable[CertificateRow]) -> bool:
    """Whether a certificate says that the person is away for a part of the time only."""
    return any(row.covers(day) and row.extent_percent < max(EXTENTS) for row in held)


def latest_of(rows: Iterable[CertificateRow]) -> dict[UUID, CertificateRow]:
    """Return each person's certificate with the latest last day."""
    return {row.participant_id: row for row in sorted(rows, key=lambda row: row.valid_to)}
