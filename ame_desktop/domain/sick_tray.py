"""*Intygsfacket*: everybody who is sick, which day it is for them, and until when they are covered.

Nothing is kept or shown of why. Source: TRE-61, NAT-09, NAT-10, NAT-21.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import Final
from uuid import UUID

from ame_desktop.domain.certificates import (
    CertificateRow,
    Sickness,
    certificate_day,
    programme_day,
)
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.swedish_dates import day_text, relative_text

_REMIND: Final = "Påminn om sjukanmälan till AF"


class SickAlarm(IntEnum):
    """How much somebody's sickness asks of the unit today."""

    NONE = 0
    SOON = 1
    NOW = 2


@dataclass(frozen=True)
class SickTerms:
    """After how many calendar days what is asked for."""

    certificate: int
    warned: int
    last: int


@dataclass(frozen=True)
class SickRow:
    """Somebody who is sick today, as far as is known.

    Args:
        participant_id: who.
        name: the person's name.
        owner: who answers for the case.
        sick: the first and the latest known day.
        in_programme: whether Arbetsförmedlingen has placed the person.
        part_time: whether a certificate says that it is for a part of the time only.
        wanted: since when a certificate is wanted, or ``None`` where none is.
        certificate: the certificate that reaches furthest, if any has been shown.
        arenas: where the person belongs today.
        reminded_on: when the person was reminded to report to Arbetsförmedlingen.
    """

    participant_id: UUID
    name: PersonName
    owner: str
    sick: Sickness
    in_programme: bool
    part_time: bool
    wanted: date | None
    certificate: CertificateRow | None
    arenas: frozenset[UUID]
    reminded_on: date | None

    @property
    def next_certificate(self) -> date:
        """The first day of the next certificate: the first that lacks one, or after the latest."""
        held = self.certificate
        if held is None:
            return self.sick.first
        return self.wanted or held.valid_to + timedelta(days=1)

    def day_number(self, today: date) -> int:
        """Return which calendar day of the sickness it is, the first being 1. Source: NAT-09"""
        return (today - self.sick.first).days + 1

    def covered(self, today: date) -> bool:
        """Whether a certificate that has been shown covers today."""
        return self.certificate is not None and self.certificate.covers(today)

    def to_report(self) -> bool:
        """Whether the person is to be reminded to report to Arbetsförmedlingen.

        From the first day of the sickness until it is noted that the person was reminded, or the
        sickness is over: the duty does not lapse because the mark was made later, or because a
        part of the time is worked. Source: NAT-09
        """
        return self.in_programme and self.reminded_on is None

    def at_stake(self, terms: SickTerms, today: date) -> bool:
        """Whether the place in a programme is near its last day. Source: NAT-10"""
        warned = programme_day(self.sick.first, terms.warned)
        return self.in_programme and not self.part_time and today >= warned

    def certificate_text(self, terms: SickTerms, today: date) -> str:
        """Return where the certificate stands, in words: the countdown to day eight, or its end.

        A certificate that is valid today leaves earlier days unproven. Source: TRE-62
        """
        held = self.certificate
        if held is not None and held.covers(today):
            until = f"t.o.m. {day_text(held.valid_to)}"
            if self.wanted is None:
                return f"Intyg {until}"
            return f"Intyg saknas från {day_text(self.wanted)} (senare intyg {until})"
        if self.wanted is not None:
            return f"Intyg saknas sedan {day_text(self.wanted)}"
        day = self._next_asked(terms)
        return f"Intyg från {day_text(day)} ({relative_text(day, today)})"

    def programme_text(self, terms: SickTerms, today: date) -> str:
        """Return what concerns Arbetsförmedlingen, in words, or nothing."""
        if not self.in_programme:
            return ""
        if self.at_stake(terms, today):
            stake = self._stake_text(terms, today)
            return f"{stake}. {_REMIND}" if self.to_report() else stake
        return _REMIND if self.reminded_on is None else f"Påmind {day_text(self.reminded_on)}"

    def alarm(self, terms: SickTerms, today: date) -> SickAlarm:
        """Return how much it asks of the unit today."""
        missing = self.wanted is not None
        if missing or (self.at_stake(terms, today) and today >= self.sick.first):
            return SickAlarm.NOW
        near = not self.covered(today) and (self._next_asked(terms) - today).days <= 2
        return SickAlarm.SOON if near or self.to_report() else SickAlarm.NONE

    def _stake_text(self, terms: SickTerms, today: date) -> str:
        last = programme_day(self.sick.first, terms.last)
        if today > last:
            return f"Mer än {terms.last} dagar: programmet kan avslutas"
        return f"Dag {terms.last} är {day_text(last)}"

    def _next_asked(self, terms: SickTerms) -> date:
        """Return when a certificate is asked for, or the next one where one has been shown."""
        day = certificate_day(self.sick.first, terms.certificate)
        held = self.certificate
        return day if held is None else max(day, held.valid_to + timedelta(days=1))
