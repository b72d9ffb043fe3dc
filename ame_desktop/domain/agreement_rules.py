"""What holds for agreements: one year at a time, what must be told, and who agrees to more."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from ame_desktop.domain.agreement_rows import (
    AgreementDraft,
    AgreementRemark,
    AgreementRow,
    listed,
)
from ame_desktop.domain.agreements import AgreementPhase, AgreementSection, AgreementState
from ame_desktop.domain.calendar import last_day_of_year_from
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_names import SHORT_MONTHS, full_date

LONGEST_TITLE = 300
LONGEST_LINE = 200
LONGEST_TEXT = 4000
MOST_HOURS_A_MONTH = Decimal(2000)
MOST_HOURS_A_DAY = Decimal(24)
MOST_PLACES = Decimal(99)
SIGNED_STANDS = (
    "Avtalet är tecknat. Avsluta det eller förnya det för att ändra vad ni har kommit överens om."
)
_LINES = {
    "contact": "Kontaktperson",
    "contact_phone": "Telefon",
    "contact_email": "E-post",
}
_TEXTS = {
    **{section.field: section.heading for section in AgreementSection},
    "comment": "Anmärkningen",
    "longer_reason": "Skälet",
}


@dataclass(frozen=True)
class Standing:
    """What decides whether an agreement holds on a day."""

    state: AgreementState
    valid_unsigned: bool
    start: date
    end: date
    ended_on: date | None = None

    @property
    def last_day(self) -> date:
        """The last day that it holds."""
        return self.end if self.ended_on is None else min(self.end, self.ended_on)


def holds_on(standing: Standing, day: date) -> bool:
    """Whether an agreement holds on a day.

    A draft that was read in from an older list counts as valid until it is signed again.
    Source: RAG-42
    """
    agreed = standing.state is not AgreementState.DRAFT or standing.valid_unsigned
    return agreed and standing.start <= day <= standing.last_day


def phase(standing: Standing, today: date, ending_days: int) -> AgreementPhase:
    """Return where an agreement stands; ``ending_days`` is when its end is first reminded of."""
    if standing.state is AgreementState.ENDED and standing.last_day < today:
        return AgreementPhase.ENDED
    if standing.state is AgreementState.DRAFT and not standing.valid_unsigned:
        return AgreementPhase.DRAFT
    if standing.state is AgreementState.DRAFT and today <= standing.end:
        return AgreementPhase.UNSIGNED
    if standing.end < today:
        return AgreementPhase.EXPIRED
    if today < standing.start:
        return AgreementPhase.COMING
    near = standing.last_day - today <= timedelta(days=ending_days)
    return AgreementPhase.ENDING if near else AgreementPhase.VALID


def is_longer_than_a_year(start: date, end: date) -> bool:
    """Whether a period is longer than an agreement may be. Source: RAG-42."""
    return end > last_day_of_year_from(start)


def right_end_text(start: date) -> str:
    """Return the sentence that offers the right last day: *Sista dag föreslås 28 feb 2027.*"""
    return f"Sista dag föreslås {_right_end(start)}."


def one_year_at_a_time(start: date) -> str:
    """Return the rule, and the right last day. Source: RAG-42."""
    # This sentence is fixed to the letter by the page of the screens, with its own word.
    return f"Avtal gäller ett år åt gången. Slutdatum föreslås {_right_end(start)}."


def _right_end(start: date) -> str:
    end = last_day_of_year_from(start)
    return f"{end.day} {SHORT_MONTHS[end.month - 1]} {end.year}"


def checked_draft(draft: AgreementDraft) -> AgreementDraft:
    """Return a draft with its texts cleaned and its end in place.

    Raises:
        DomainError: it ends before it begins, is longer than a year without a reason, or has a
            value that cannot be kept.
    """
    end = draft.end or last_day_of_year_from(draft.start)
    check_days(draft.start, end)
    cleaned: dict[str, Any] = {name: _line(draft, name) for name in _LINES}
    cleaned |= {name: _text(draft, name) for name in _TEXTS}
    title = fitting_text(draft.title, "Uppdraget", LONGEST_TITLE, field="title")
    if not title:
        raise DomainError("Skriv vad avtalet gäller.", field="title")
    if is_longer_than_a_year(draft.start, end) and not cleaned["longer_reason"]:
        raise DomainError(one_year_at_a_time(draft.start), field="end", rule="RAG-42")
    if not is_longer_than_a_year(draft.start, end):
        cleaned["longer_reason"] = ""
    hours = checked_hours_a_month(draft.hours_a_month)
    return replace(draft, title=title, end=end, hours_a_month=hours, **cleaned)


def checked_hours_a_month(hours: Decimal | None) -> Decimal | None:
    """Return planned hours a month when they can be kept. Source: GAP-13.

    Raises:
        DomainError: they are below zero or more than anybody can give.
    """
    if hours is None:
        return None
    if not hours.is_finite() or not 0 <= hours <= MOST_HOURS_A_MONTH:
        raise DomainError(
            f"Skriv timmar per månad mellan 0 och {MOST_HOURS_A_MONTH}.", field="hours_a_month"
        )
    return round(hours, 2)


def missing_sections(texts: AgreementDraft) -> tuple[AgreementSection, ...]:
    """Return the sections that are empty: it cannot be signed with any of them. Source: RAG-40."""
    return tuple(s for s in AgreementSection if not str(getattr(texts, s.field)).strip())


def check_signing(
    draft: AgreementDraft, state: AgreementState, signed_on: date, *, longer_approved: bool
) -> None:
    """Refuse to sign what is not ready.

    Raises:
        DomainError: it is signed already, a section is empty, or it is longer than a year and the
            chief has not agreed to it.
    """
    if state is not AgreementState.DRAFT:
        raise DomainError("Avtalet är redan tecknat.", field="state")
    missing = missing_sections(draft)
    if missing:
        names = listed(section.value for section in missing)
        raise DomainError(
            f"Skriv {names} innan avtalet tecknas.", field=missing[0].field, rule="RAG-40"
        )
    if draft.end is not None and signed_on > draft.end:
        raise DomainError("Avtalet har gått ut. Ändra perioden först.", field="end", rule="RAG-42")
    longer = draft.end is not None and is_longer_than_a_year(draft.start, draft.end)
    if longer and not longer_approved:
        raise DomainError(
            f"{one_year_at_a_time(draft.start)} Enhetschefen kan godkänna en längre tid.",
            field="end",
            rule="RAG-42",
        )


def check_ending(standing: Standing, day: date) -> None:
    """Refuse to end what never held, or on a day outside it.

    Raises:
        DomainError: it is a draft, is ended already, or the day lies outside it.
    """
    if standing.state is AgreementState.ENDED:
        raise DomainError("Avtalet är redan avslutat.", field="state")
    if standing.state is AgreementState.DRAFT and not standing.valid_unsigned:
        raise DomainError("Ett utkast avslutas inte. Ta bort det i stället.", field="state")
    if not standing.start <= day <= standing.end:
        raise DomainError(
            f"Välj en dag mellan {full_date(standing.start)} och {full_date(standing.end)}.",
            field="day",
        )


def next_number(year: int, latest: str | None) -> str:
    """Return the number after the latest of a year: ``AV-2026-0007``."""
    last = int(latest.rpartition("-")[2]) if latest else 0
    return f"AV-{year}-{last + 1:04d}"


def next_period(end: date, today: date) -> tuple[date, date]:
    """Return the year that follows an agreement; one that is long past is renewed from today."""
    begins = end + timedelta(days=1)
    if last_day_of_year_from(begins) < today:
        begins = today
    return begins, last_day_of_year_from(begins)


def overlap_remarks(row: AgreementRow, others: Iterable[AgreementRow]) -> list[AgreementRemark]:
    """Return a remark for each other agreement with the same counterpart at the same time."""
    return [
        AgreementRemark(
            f"Avtal {other.number} med samma motpart gäller delvis samma tid: {other.title}.",
            field="start",
        )
        for other in others
        if other.agreement_id != row.agreement_id
        and other.customer_id == row.customer_id
        and row.start <= other.last_day
        and other.start <= row.last_day
    ]


def _line(draft: AgreementDraft, name: str) -> str:
    return fitting_text(getattr(draft, name), _LINES[name], LONGEST_LINE, field=name)


def _text(draft: AgreementDraft, name: str) -> str:
    return fitting_text(getattr(draft, name), _TEXTS[name], LONGEST_TEXT, field=name)
