"""Leaves with a clock of their own: parental leave, studies and treatment, and when what is due.

Source: TRE-50 to TRE-59.
"""

from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.plans import LeaveKind
from ame_desktop.domain.swedish_names import full_date

LONGEST_NOTE = 300
NOTED_KINDS = (LeaveKind.PARENTAL, LeaveKind.STUDIES, LeaveKind.TREATMENT)
"""The kinds that are written in; ordinary leave is asked of the chief instead."""
CLOSE_STUDIES = (
    "Studier med studiemedel räknas som egen försörjning. Avsluta personen när de börjar."
)
NOT_APPROVED = (
    "Studier utan studiemedel kräver chefens godkännande. "
    "Välj Begär ledighet… och vänta på beslutet."
)
EQUAL_SHARING = "Berätta före ledigheten hur den påverkar planeringen, och uppmuntra lika delning."


@dataclass(frozen=True)
class LeaveMonths:
    """Months of the leaves' clocks. Source: TRE-51, TRE-56, TRE-57, TRE-58."""

    certificate: int
    plan: int
    age: int
    apply: int
    studies: int = 3


@dataclass(frozen=True)
class LeaveDraft:
    """A leave as somebody writes it; what does not belong to its kind is left out.

    Args:
        information_on: when the person was informed before a parental leave (TRE-55).
        childcare_certificate_on: when it was shown that the child is registered (TRE-56).
        applied_on: when the person applied for a leave with an older child (TRE-58).
        csn: whether the studies give a right to studiemedel (TRE-50, TRE-52).
        called_on: the day to which a person in treatment is called (TRE-59).
        evaluated_on: when it was last looked at whether the studies lead on, such as SFI (TRE-51).
        note: whether the leave delays the way to self-support, or which studies; never health.
    """

    kind: LeaveKind
    start: date
    end: date | None = None
    child_born_on: date | None = None
    information_on: date | None = None
    childcare_certificate_on: date | None = None
    applied_on: date | None = None
    csn: bool | None = None
    called_on: date | None = None
    note: str = ""
    evaluated_on: date | None = None


def certificate_due(start: date, months: int) -> date:
    """Return when the child is to be registered for childcare. Source: TRE-56."""
    return add_months(start, months)


def active_due(born: date, months: int) -> date:
    """Return when planning is to be active again at latest. Source: TRE-57."""
    return add_months(born, months)


def evaluation_due(latest: date, months: int) -> date:
    """Return when it is to be looked at again whether studies lead on. Source: TRE-51."""
    return add_months(latest, months)


def apply_by(start: date, months: int) -> date:
    """Return the last day to apply for a leave with an older child. Source: TRE-58."""
    return add_months(start, -months)


def is_of_older_child(start: date, born: date, months: int) -> bool:
    """Whether the child is older than so many months when the leave begins. Source: TRE-58."""
    return start > add_months(born, months)


def checked_leave(
    draft: LeaveDraft, today: date, months: LeaveMonths, *, tries_older: bool = True
) -> LeaveDraft:
    """Return a leave with only what its kind has, when it adds up.

    Args:
        draft: the leave.
        today: the day it is written in.
        months: the unit's clock.
        tries_older: whether leave with an older child is tried (TRE-58).

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    if draft.kind not in NOTED_KINDS:
        raise DomainError(
            "Ledighet begärs hos chefen. Välj Begär ledighet…", field="kind", rule="TRE-53"
        )
    check_days(draft.start, draft.end)
    note = fitting_text(draft.note, "Anteckningen", LONGEST_NOTE, field="note")
    if draft.kind is LeaveKind.PARENTAL:
        return _parental(draft, note, today, months, tries_older=tries_older)
    if draft.kind is LeaveKind.STUDIES:
        return _studies(draft, note)
    # Nothing is written about a treatment but its days: neither why nor how it goes.
    return LeaveDraft(draft.kind, draft.start, draft.end, called_on=draft.called_on)


def _studies(draft: LeaveDraft, note: str) -> LeaveDraft:
    if draft.csn is None:
        raise DomainError(
            "Svara om studierna ger rätt till studiemedel.", field="csn", rule="TRE-50"
        )
    if not note:
        raise DomainError("Skriv vilka studier det är.", field="note", rule="TRE-50")
    return LeaveDraft(
        draft.kind,
        draft.start,
        draft.end,
        csn=draft.csn,
        note=note,
        evaluated_on=None if draft.csn else draft.evaluated_on,
    )


def _parental(
    draft: LeaveDraft, note: str, today: date, months: LeaveMonths, *, tries_older: bool
) -> LeaveDraft:
    born = draft.child_born_on
    if born is None:
        raise DomainError("Skriv när barnet är fött.", field="child_born_on", rule="TRE-57")
    if tries_older and is_of_older_child(draft.start, born, months.age):
        _check_older(draft, note, today, months)
    return LeaveDraft(
        draft.kind,
        draft.start,
        draft.end,
        born,
        draft.information_on,
        draft.childcare_certificate_on,
        draft.applied_on,
        note=note,
    )


def _check_older(draft: LeaveDraft, note: str, today: date, months: LeaveMonths) -> None:
    """A leave with an older child is applied for in time, and tried. Source: TRE-58."""
    last = apply_by(draft.start, months.apply)
    if (draft.applied_on or today) > last:
        raise DomainError(
            f"Barnet är äldre än {months.age} månader. Ansökan skulle ha gjorts senast "
            f"{full_date(last)}. Flytta starten.",
            field="applied_on",
            rule="TRE-58",
        )
    if not note:
        raise DomainError(
            "Skriv om ledigheten fördröjer vägen till egen försörjning.",
            field="note",
            rule="TRE-58",
        )
