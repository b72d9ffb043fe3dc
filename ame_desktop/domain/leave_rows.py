"""Long leaves as the file lists them, beside what the chief has decided.

Source: TRE-50 to TRE-60, TRE-64.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.leaves import (
    LeaveDraft,
    LeaveMonths,
    active_due,
    apply_by,
    certificate_due,
    evaluation_due,
    is_of_older_child,
)
from ame_desktop.domain.plans import LeaveKind

LOOKED_BACK = 60
"""Days for which leave without approval is told of."""
DECIDED_KINDS = (ApprovalKind.LEAVE, ApprovalKind.STUDIES, ApprovalKind.DRUG_TEST)
"""What the chief decides on the way to work, as the file lists it. Source: TRE-64."""


@dataclass(frozen=True)
class LeaveRow:
    """A stored leave."""

    leave_id: UUID
    version: int
    draft: LeaveDraft

    @property
    def period(self) -> str:
        """The first and the last day."""
        return period_of(self.draft.start, self.draft.end)


@dataclass(frozen=True)
class DecisionRow:
    """What the chief has been asked for a person, and how it stands."""

    case_id: UUID
    kind: ApprovalKind
    state: ApprovalState
    start: date | None
    end: date | None
    asked_at: datetime
    reason: str

    @property
    def label(self) -> str:
        """What was asked for."""
        return _DECISIONS[self.kind]

    @property
    def period(self) -> str:
        """The first and the last day; a drug test has none."""
        return "" if self.start is None else period_of(self.start, self.end)

    @property
    def breaks(self) -> bool:
        """Whether going on all the same is handled as a broken plan. Source: TRE-54, TRE-60."""
        if self.kind is ApprovalKind.DRUG_TEST:
            return self.state is ApprovalState.APPROVED
        refused = self.state in {ApprovalState.REFUSED, ApprovalState.WITHDRAWN}
        return self.kind is ApprovalKind.LEAVE and refused

    @property
    def cause(self) -> str:
        """What a broken plan that follows begins with."""
        if self.kind is ApprovalKind.DRUG_TEST:
            return "Tackade nej till drogtest som enhetschefen har beslutat om."
        return f"Ledig utan godkännande {self.period}."


_DECISIONS = {
    ApprovalKind.LEAVE: "Ledighet",
    ApprovalKind.STUDIES: "Studier utan studiemedel",
    ApprovalKind.DRUG_TEST: "Drogtest",
}


@dataclass(frozen=True)
class LeaveFile:
    """A person's leaves and the chief's decisions about them, the latest first.

    ``unapproved`` are days of late that were marked as leave and that nobody has approved.
    """

    leaves: tuple[LeaveRow, ...]
    decisions: tuple[DecisionRow, ...]
    months: LeaveMonths
    may_write: bool
    unapproved: tuple[date, ...] = ()

    @property
    def unapproved_text(self) -> str:
        """Which days the person has been on leave without the chief's word. Source: TRE-54."""
        days = ", ".join(day.isoformat() for day in self.unapproved)
        return f"Ledig utan godkännande: {days}." if days else ""


def unapproved_days(
    marked: Iterable[date], decisions: Iterable[DecisionRow], leaves: Iterable[LeaveRow]
) -> tuple[date, ...]:
    """Return the days of leave that neither the chief nor a long leave covers. Source: TRE-54."""
    covered = [
        (row.start, row.end or row.start)
        for row in decisions
        if row.start is not None and row.state is ApprovalState.APPROVED
    ]
    covered += [(row.draft.start, row.draft.end or date.max) for row in leaves]
    return tuple(day for day in marked if not any(first <= day <= last for first, last in covered))


def period_of(start: date, end: date | None) -> str:
    """Return days as text; one without an end goes on."""
    if end == start:
        return start.isoformat()
    return f"{start.isoformat()} – {'' if end is None else end.isoformat()}".rstrip()


def next_of(row: LeaveRow, months: LeaveMonths) -> str:
    """Return what comes next of a leave, in words, or an empty string."""
    draft = row.draft
    if draft.kind is LeaveKind.TREATMENT:
        return f"Kallad till {draft.called_on.isoformat()}" if draft.called_on else ""
    if draft.kind is LeaveKind.STUDIES:
        if draft.csn:
            return f"Avslutas {draft.start.isoformat()}"
        due = evaluation_due(draft.evaluated_on or draft.start, months.studies)
        return f"Utvärderas {due.isoformat()}"
    return _next_parental(draft, months)


def _next_parental(draft: LeaveDraft, months: LeaveMonths) -> str:
    born = draft.child_born_on or draft.start
    if draft.applied_on is None and is_of_older_child(draft.start, born, months.age):
        return f"Ansökan senast {apply_by(draft.start, months.apply).isoformat()}"
    if draft.information_on is None:
        return "Information ska ges"
    if draft.childcare_certificate_on is None:
        return f"Intyg om barnomsorg {certificate_due(draft.start, months.certificate).isoformat()}"
    return f"Aktiv planering {active_due(born, months.plan).isoformat()}"
