"""What is refused of a support before it is stored, each with the sentence that says what to do."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.subsidies import SubsidyDraft, SubsidyState, SubsidyTypeRow
from ame_desktop.domain.subsidy_figures import EVERYBODY, Terms
from ame_desktop.domain.subsidy_money import ClaimDraft
from ame_desktop.domain.subsidy_periods import check_extent

MOST_KRONOR = Decimal(1_000_000)
LONGEST_NUMBER = 60
LONGEST_NOTE = 1000
MOST_DAYS = 31


def checked_draft(draft: SubsidyDraft, kind: SubsidyTypeRow, terms: Terms) -> SubsidyDraft:
    """Return the draft with its texts trimmed.

    Raises:
        DomainError: it does not add up; the field is named.
    """
    number = fitting_text(
        draft.decision_number, "Beslutsnumret", LONGEST_NUMBER, field="decision_number"
    )
    note = fitting_text(draft.note, "Anteckningen", LONGEST_NOTE, field="note")
    _check_kind(draft, kind, terms)
    check_days(draft.start, draft.end)
    _check_numbers(draft)
    return replace(draft, decision_number=number, note=note)


def state_of(draft: SubsidyDraft) -> SubsidyState:
    """Return what a support is stored as: a draft until its decision number is filled in."""
    return SubsidyState.GRANTED if draft.decision_number else SubsidyState.DRAFT


def _check_kind(draft: SubsidyDraft, kind: SubsidyTypeRow, terms: Terms) -> None:
    if not kind.grantable:
        raise DomainError(
            f"{kind.name} betalas ur egen budget. Skriv kostnaden under Budget i stället.",
            field="type_id",
            rule="OSB-90",
        )
    if not kind.exists_on(draft.start):
        raise DomainError(_gone(kind), field="type_id", rule="GAP-03")
    if draft.variant not in (EVERYBODY, *kind.variants):
        raise DomainError("Välj en grupp i listan.", field="variant")
    sentence = check_extent(draft, terms)
    if sentence is not None:
        raise DomainError(sentence, field="extent_percent", rule="RAG-26")


def _gone(kind: SubsidyTypeRow) -> str:
    if kind.valid_to is None:
        return f"{kind.name} finns från {kind.valid_from}. Välj en senare första dag."
    instead = f" Välj {kind.replaced_by}." if kind.replaced_by else ""
    return f"{kind.name} upphörde {kind.valid_to}.{instead}"


def _check_numbers(draft: SubsidyDraft) -> None:
    if not 1 <= draft.extent_percent <= 100:
        raise DomainError("Skriv en omfattning mellan 1 och 100 procent.", field="extent_percent")
    level = draft.level_percent
    if level is not None and not 0 < level <= 100:
        raise DomainError("Skriv en nivå mellan 1 och 100 procent.", field="level_percent")
    for name, title in (("wage", "lön"), ("extra_amount", "tillägg"), ("day_rate", "ersättning")):
        check_kronor(getattr(draft, name), title, name)


def check_kronor(amount: Decimal | None, title: str, field: str) -> None:
    """Refuse an amount below zero or beyond all reason.

    Raises:
        DomainError: with the sentence that says what to write.
    """
    if amount is not None and not 0 <= amount <= MOST_KRONOR:
        raise DomainError(f"Skriv {title} mellan 0 och 1 000 000 kr.", field=field)


def checked_claim(draft: ClaimDraft, first: date, last: date, today: date) -> ClaimDraft:
    """Return a claim with its text trimmed and its day filled in.

    Args:
        draft: what is claimed.
        first: the support's first day in the month.
        last: its last day in the month.
        today: the day the claim is written, where no other is given.

    Raises:
        DomainError: nothing is claimed, more days than the month's part has, or too long a note.
    """
    if draft.days is None and draft.amount is None:
        raise DomainError("Skriv dagar eller belopp.", field="amount")
    most = (last - first).days + 1
    if draft.days is not None and not 0 <= draft.days <= most:
        raise DomainError(f"Skriv dagar mellan 0 och {most}.", field="days")
    check_kronor(draft.amount, "belopp", "amount")
    day = draft.claimed_on or today
    if day > today:
        raise DomainError(
            "Skriv dagen då det begärdes, inte en dag som kommer.", field="claimed_on"
        )
    note = fitting_text(draft.note, "Anteckningen", 300, field="note")
    return replace(draft, claimed_on=day, note=note)
