"""The rules of a month's basis: the test of secrecy, whose can be made, and how it is handed on.

Source: NAT-30, NAT-32.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from ame_desktop.domain.consent_states import ConsentState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.month_bases import (
    BasisPerson,
    BasisRow,
    Ground,
    SecrecyTest,
)
from ame_desktop.domain.plain_text import check_length, fitting_text, plain_text
from ame_desktop.domain.swedish_dates import day_text, month_text

_RULE: Final = "NAT-30"
_LONGEST: Final = 1000
_LONGEST_LINE: Final = 150
NO_CONSENT: Final = "Inget medgivande finns. Välj en annan grund, eller fråga personen."


@dataclass(frozen=True)
class HandOver:
    """To whom a basis was handed, when, and how they have confirmed it, once they have."""

    day: date
    to: str
    receipt: str = ""


def checked_test(test: SecrecyTest) -> SecrecyTest:
    """Return the test of secrecy with its texts cleaned.

    Raises:
        DomainError: it is not answered, or a text has hidden signs or is too long.
    """
    support = _line(test.support, "Lagen", "support")
    harm = plain_text(test.harm, "Prövningen", field="harm")
    if test.ground is Ground.LAW and not support:
        raise DomainError(
            "Skriv vilken lag eller förordning som ger stöd.", field="support", rule=_RULE
        )
    if not harm:
        raise DomainError(
            "Skriv varför det står klart att ingen lider men av att uppgifterna lämnas.",
            field="harm",
            rule=_RULE,
        )
    check_length(harm, "Prövningen", _LONGEST, field="harm")
    return SecrecyTest(test.ground, support if test.ground is Ground.LAW else "", harm)


def check_month(month: date, today: date) -> None:
    """Refuse a month that is not over.

    Raises:
        DomainError: the month goes on, or has not begun.
    """
    if month >= today.replace(day=1):
        raise DomainError(
            f"{month_text(month).capitalize()} är inte slut än. Gör underlaget när den är slut.",
            field="month",
        )


def hindrance(person: BasisPerson, ground: Ground, *, alone: bool) -> str:
    """Return why a person's basis cannot be made now, or nothing.

    Args:
        person: whose it is.
        ground: why secrecy does not hinder.
        alone: whether it is made for this person by itself.
    """
    found = (
        (person.protected and not alone, "Har skyddade personuppgifter. Gör underlaget för sig."),
        (not person.figures.days, "Väntades ingen dag i månaden."),
        (bool(person.figures.unmarked), _lacking(person.figures.unmarked, "närvaro", "Markera")),
        (bool(person.figures.unmeasured), _lacking(person.figures.unmeasured, "minuter", "Skriv")),
        (ground is Ground.CONSENT and not person.consent.stands, _no_consent(person)),
        (person.settled, "Har redan ett underlag med de här siffrorna."),
    )
    return next((why for holds, why in found if holds), "")


def consent_remark(person: BasisPerson) -> str:
    """Return what to think of before a person's month is told, or nothing. Source: OSB-26."""
    if person.consent.stands:
        return ""
    return _no_consent(person)


def checked_hand_over(row: BasisRow, draft: HandOver, made_on: date, today: date) -> HandOver:
    """Return to whom a basis was handed, cleaned.

    Raises:
        DomainError: the day does not add up, or nobody is named.
    """
    to = _line(draft.to, "Namnet", "to")
    if not to:
        raise DomainError(f"Skriv vem på {row.receiver.value} som fick det.", field="to")
    if draft.day > today:
        raise DomainError("Skriv dagen då det lämnades, senast i dag.", field="day")
    if draft.day < made_on:
        raise DomainError(
            f"Underlaget gjordes {day_text(made_on)}. Skriv den dagen eller en senare.",
            field="day",
        )
    return HandOver(draft.day, to, _line(draft.receipt, "Kvittensen", "receipt"))


def check_consent(row: BasisRow, consent: ConsentState, day: date) -> None:
    """Refuse to hand on what rests on a waiver that was taken back by then. Source: OSB-26.

    Raises:
        DomainError: the waiver does not stand on the day.
    """
    taken = consent.withdrawn_on
    stood = consent.stands or (taken is not None and day < taken)
    if row.by_consent and not stood:
        since = f" sedan {taken.isoformat()}" if taken is not None else ""
        raise DomainError(
            f"Medgivandet gäller inte{since}. Gör en ny utgåva med en annan grund.",
            field="day",
            rule=_RULE,
        )


def _no_consent(person: BasisPerson) -> str:
    taken = person.consent.withdrawn_on
    if taken is None:
        return NO_CONSENT
    return f"Medgivandet är återkallat {taken.isoformat()}. Välj en annan grund."


def _lacking(days: int, what: str, act: str) -> str:
    count = "1 dag" if days == 1 else f"{days} dagar"
    return f"{count} saknar {what}. {act} dem först."


def _line(text: str, title: str, field: str) -> str:
    return fitting_text(text, title, _LONGEST_LINE, field=field)
