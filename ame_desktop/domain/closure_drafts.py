"""Closing a time at the unit: what is asked for with each reason, and what must add up.

Source: KAS-02 to KAS-05, KAS-08, TRE-48, TRE-49.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.closures import (
    ClosureReason,
    Counted,
    EducationLevel,
    IncomeSource,
    Sex,
    counted,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text

LONGEST_NAME = 200
LONGEST_NOTE = 4000
MUNICIPAL = (
    "Anställningar som kommunen skapar för arbetsmarknadsåtgärder räknas inte som arbete i "
    "statistiken. Personen räknas som kvar i verksamhet."
)
TO_CONFIRM = "Bekräfta när arbetet har varat i en månad. Först då räknas det i statistiken."
NOT_REGULAR = (
    "En anställning som kommunen har skapat räknas inte som arbete. "
    "Välj Kommunal arbetsmarknadsanställning."
)
NEED_CSN = "Studier räknas bara om de ger rätt till studiemedel. Välj Andra studier."
NEED_OTHER = "Studier som ger rätt till studiemedel läggs som Studier med studiemedel."


@dataclass(frozen=True)
class ClosureDraft:
    """How a time at the unit ends.

    ``outcome_from`` is the first day of work or studies. ``lasts_two_months`` is what is judged
    on the first day of work (TRE-48). ``note`` is the closing note (TRE-49).
    """

    last_day: date
    reason: ClosureReason
    note: str
    outcome_from: date | None = None
    employer: str = ""
    regular_employer: bool | None = None
    subsidy_code: str = ""
    studies: str = ""
    csn_eligible: bool | None = None
    lasts_two_months: bool | None = None


@dataclass(frozen=True)
class StatisticsDraft:
    """What the yearly statistics ask for of a person at the start. Source: KAS-07."""

    sex: Sex | None = None
    education: EducationLevel | None = None
    foreign_born: bool | None = None
    income_at_start: IncomeSource | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """What has no answer yet, in words."""
        answers = (
            (self.sex, "kön"),
            (self.education, "utbildning"),
            (self.foreign_born, "födelseland"),
            (self.income_at_start, "försörjning vid start"),
        )
        return tuple(word for value, word in answers if value is None)


@dataclass(frozen=True)
class EnrolmentRow:
    """A person's latest time at the unit, with its outcome and what the statistics ask for."""

    enrolment_id: UUID
    version: int
    start: date
    end: date | None
    end_reason: str
    closure: ClosureReason | None
    outcome_from: date | None
    employer: str
    regular_employer: bool | None
    subsidy_code: str
    studies: str
    csn_eligible: bool | None
    lasts_two_months: bool | None
    lasted_a_month: bool | None
    confirmed_on: date | None
    statistics: StatisticsDraft

    @property
    def counted(self) -> Counted | None:
        """Whether the closure counts as work or studies; ``None`` where none is stored."""
        if self.closure is None:
            return None
        return counted(
            self.closure,
            regular_employer=self.regular_employer,
            csn_eligible=self.csn_eligible,
            lasted_a_month=self.lasted_a_month,
        )


@dataclass(frozen=True)
class ClosingMatters:
    """What is still open about a person who is to leave, and who is to be told.

    ``closing`` are the placements that are closed with the last day, and their supports with them.
    """

    placements: tuple[str, ...] = ()
    subsidies: tuple[str, ...] = ()
    inform: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Closed:
    """What a closure answers: advice to the person at the screen, or an empty string."""

    advice: str = ""


@dataclass(frozen=True)
class Leftovers:
    """What a closure did to placements: how many it closed, and which it left.

    ``goes_on`` says that those that are left are meant to go on.
    """

    closed: int = 0
    left: tuple[str, ...] = ()
    goes_on: bool = False

    @property
    def said(self) -> str:
        """What was closed, in a sentence, or an empty string."""
        if not self.closed:
            return ""
        return (
            "1 placering stängdes." if self.closed == 1 else f"{self.closed} placeringar stängdes."
        )

    @property
    def advice(self) -> str:
        """What is left, in a sentence, or an empty string."""
        what = "Placeringar som fortsätter" if self.goes_on else "Kvar att stänga eller ta bort"
        return f"{what}: {'; '.join(self.left)}." if self.left else ""


def checked_closure(draft: ClosureDraft, off: frozenset[str] = frozenset()) -> ClosureDraft:
    """Return a closure with its texts cleaned and only the answers that its reason has.

    Args:
        draft: the closure.
        off: the rules that the unit has switched off.

    Raises:
        DomainError: an answer is missing or too long, or the answers contradict the reason.
    """
    note = fitting_text(draft.note, "Anteckningen", LONGEST_NOTE, field="note")
    if not note and "TRE-49" not in off:
        raise DomainError(
            "Skriv en avslutsanteckning: vad som har hänt och vad som händer nu.",
            field="note",
            rule="TRE-49",
        )
    reason = draft.reason
    if reason.is_work:
        _check_work(draft, off)
    if reason.is_studies:
        _check_studies(draft)
    follows = reason.has_employer or reason.is_studies
    return ClosureDraft(
        draft.last_day,
        reason,
        note,
        draft.outcome_from if follows else None,
        _name(draft.employer, "Arbetsgivaren", "employer", needed=reason.has_employer),
        _regular(draft),
        draft.subsidy_code if reason is ClosureReason.WORK_SUBSIDISED else "",
        _name(draft.studies, "Studierna", "studies", needed=reason.is_studies),
        reason is ClosureReason.STUDIES_CSN if reason.is_studies else None,
        draft.lasts_two_months if reason.is_work else None,
    )


def advice_on(draft: ClosureDraft, months: int, off: frozenset[str] = frozenset()) -> str:
    """Return what to think of with a closure that holds, in sentences, or an empty string.

    Args:
        draft: the closure.
        months: how long work is to give self-support for a closure to it, in months (TRE-48).
        off: the rules that the unit has switched off.
    """
    if draft.reason is ClosureReason.MUNICIPAL_EMPLOYMENT:
        return MUNICIPAL
    if not draft.reason.is_work:
        return ""
    lasts = draft.lasts_two_months or "TRE-48" in off
    return TO_CONFIRM if lasts else f"{brief_work(months)} {TO_CONFIRM}"


def brief_work(months: int) -> str:
    """Return what is said where work is not expected to last. Source: TRE-48."""
    return (
        "Avslut till arbete görs när arbetet väntas räcka till egen försörjning i "
        f"{months} månader eller mer. Överväg att vänta."
    )


def _check_work(draft: ClosureDraft, off: frozenset[str]) -> None:
    """Work is on the regular labour market, and the closure is done the day it starts."""
    if draft.regular_employer is None:
        raise DomainError("Svara om det är en vanlig arbetsgivare.", field="regular_employer")
    if not draft.regular_employer:
        raise DomainError(NOT_REGULAR, field="regular_employer", rule="KAS-03")
    if draft.outcome_from is None:
        raise DomainError("Skriv vilken dag arbetet börjar.", field="outcome_from", rule="KAS-04")
    if "TRE-48" in off:
        return
    if draft.last_day != draft.outcome_from:
        raise DomainError(
            "Avslut till arbete görs dagen då arbetet börjar. "
            f"Skriv {draft.outcome_from.isoformat()} som sista dag.",
            field="last_day",
            rule="TRE-48",
        )
    if draft.lasts_two_months is None:
        raise DomainError(
            "Svara om arbetet väntas räcka till egen försörjning.",
            field="lasts_two_months",
            rule="TRE-48",
        )


def _check_studies(draft: ClosureDraft) -> None:
    """Studies with studiemedel are told apart from others. Source: KAS-05."""
    eligible = draft.reason is ClosureReason.STUDIES_CSN
    if draft.csn_eligible is None:
        raise DomainError("Svara om studierna ger rätt till studiemedel.", field="csn_eligible")
    if draft.csn_eligible is not eligible:
        sentence = NEED_CSN if eligible else NEED_OTHER
        raise DomainError(sentence, field="csn_eligible", rule="KAS-05")


def _regular(draft: ClosureDraft) -> bool | None:
    if draft.reason is ClosureReason.MUNICIPAL_EMPLOYMENT:
        return False
    return draft.regular_employer if draft.reason.is_work else None


def _name(text: str, title: str, field: str, *, needed: bool) -> str:
    if not needed:
        return ""
    clean = fitting_text(text, title, LONGEST_NAME, field=field)
    if not clean:
        told = "vem som anställer" if field == "employer" else "vilka studier det är"
        raise DomainError(f"Skriv {told}.", field=field)
    return clean
