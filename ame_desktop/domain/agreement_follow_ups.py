"""When an agreement is followed up and when its end is reminded of. Source: RAG-41, RAG-42."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from ame_desktop.domain.agreement_rows import AgreementFollowUpDraft
from ame_desktop.domain.agreement_rules import LONGEST_LINE, LONGEST_TEXT
from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text


def months_of_follow_up(text: str, otherwise: int) -> int:
    """Return the months between follow-ups that a text tells of: *kvartalsvis* is 3.

    Args:
        text: what the agreement says about being followed up.
        otherwise: the unit's setting, for a text that says no interval.
    """
    lowered = text.casefold()
    return next((months for word, months in _INTERVALS if word in lowered), otherwise)


_INTERVALS = (
    ("varannan månad", 2),
    ("kvartal", 3),
    ("tertial", 4),
    ("halvår", 6),
    ("månad", 1),
    ("årlig", 12),
    ("årsvis", 12),
    ("en gång per år", 12),
)


def follow_up_days(start: date, end: date, months: int) -> tuple[date, ...]:
    """Return the days that an agreement is to be followed up on, the last one at its end.

    Source: RAG-41
    """
    days = []
    number = 1
    while (day := add_months(start, months * number) - timedelta(days=1)) <= end:
        days.append(day)
        number += 1
    return tuple(days) or (end,)


def checked_follow_up(draft: AgreementFollowUpDraft, today: date) -> AgreementFollowUpDraft:
    """Return a follow-up with its texts cleaned.

    Raises:
        DomainError: it was held in the future, or tells nothing of what was said.
    """
    if draft.held_on is not None and draft.held_on > today:
        raise DomainError("Uppföljningen kan inte ha hållits efter i dag.", field="held_on")
    note = fitting_text(draft.note, "Anteckningen", LONGEST_TEXT, field="note")
    if draft.held_on is not None and not note:
        raise DomainError("Skriv vad ni kom fram till.", field="note", rule="RAG-41")
    whom = fitting_text(draft.with_whom, "Namnen", LONGEST_LINE, field="with_whom")
    return replace(draft, note=note, with_whom=whom)


def reminded_on(end: date, today: date, steps: Iterable[int]) -> date | None:
    """Return the day that an end is to be dealt with by, ``None`` before it is reminded of.

    It is the next of the days when it is reminded of, and at last the end itself: at 90 days
    before the end it is for today, at 85 for the day that is 60 before. Source: RAG-42.

    Args:
        end: the agreement's last day.
        today: the day of looking.
        steps: how many days before the end it is reminded of.
    """
    days = sorted(end - timedelta(days=step) for step in steps)
    if not days or today < days[0]:
        return None
    return next((day for day in days if day >= today), end)
