"""What the screens of the way in show: referrals with their steps, next steps, and caseloads."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.next_steps import NextStepRow
from ame_desktop.domain.participant_files import NO_OWNER, ConsentRow
from ame_desktop.domain.participants import ConsentParty, OwnerKind, ReferralRoute

OWNER_MISSING = "Ingen på enheten"
WITHOUT_NEXT = "Utan nästa ansvarig"
"""What the list of those is called who lack an owner or a next step."""


@dataclass(frozen=True)
class StepDraft:
    """A step as it is to be stored: booked, done, or both."""

    booked_on: date | None = None
    booked_minute: int | None = None
    done_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class StepMark:
    """A step that somebody has booked or done."""

    mark_id: UUID
    version: int
    step: IntakeStep
    draft: StepDraft
    by: str = ""


@dataclass(frozen=True)
class StepRow:
    """A step of a person's way in, as the checklist shows it.

    Args:
        step: which step.
        due: the day when it is to be done at latest, or ``None`` where no day is set.
        mark: what is stored of it.
        known_on: the day on which something else in the program shows that it is done.
        why: what the step is for, in a few words.
    """

    step: IntakeStep
    due: date | None = None
    mark: StepMark | None = None
    known_on: date | None = None
    why: str = ""

    @property
    def done_on(self) -> date | None:
        """The day when the step was done."""
        marked = self.mark.draft.done_on if self.mark else None
        return marked or self.known_on

    @property
    def is_done(self) -> bool:
        """Whether the step is done."""
        return self.done_on is not None

    @property
    def booked_on(self) -> date | None:
        """The day that the step is booked for."""
        return self.mark.draft.booked_on if self.mark else None

    @property
    def act_on(self) -> date | None:
        """The day to act: the booked one, or else the latest."""
        return self.booked_on or self.due


@dataclass(frozen=True)
class IntakeRow:
    """A referral whose way in has begun and is not finished."""

    participant_id: UUID
    referral_id: UUID
    version: int
    listed: str
    route: ReferralRoute
    referred_by: str
    received_on: date
    owner_kind: OwnerKind
    staff_id: UUID | None
    staff: str
    steps: tuple[StepRow, ...]
    next_step: NextStepRow | None
    enrolled_from: date | None
    returns: bool
    mine: bool
    may_write: bool

    @property
    def is_assigned(self) -> bool:
        """Whether somebody at the unit has the case. Source: OSB-22."""
        return self.staff_id is not None

    @property
    def open_steps(self) -> tuple[StepRow, ...]:
        """The steps that are left, in their order."""
        return tuple(row for row in self.steps if not row.is_done)

    @property
    def current(self) -> StepRow | None:
        """The step that comes next."""
        return next(iter(self.open_steps), None)

    @property
    def progress(self) -> str:
        """How many of the steps are done: *3 av 7*."""
        return f"{len(self.steps) - len(self.open_steps)} av {len(self.steps)}"


@dataclass(frozen=True)
class StaffLoad:
    """A member of staff who can be given a case, with what they have already. Source: OSB-22."""

    staff_id: UUID
    name: str
    roles: str
    cases: int
    in_intake: int
    star_only: bool = False

    def takes(self, route: ReferralRoute) -> bool:
        """Whether the role has cases that came this way."""
        return not self.star_only or route is ReferralRoute.STAR


@dataclass(frozen=True)
class WithoutRow:
    """Somebody whose case has nobody who answers for it, or no next step. Source: TRE-03."""

    participant_id: UUID
    listed: str
    route: ReferralRoute | None
    owner: str
    has_next: bool

    @property
    def what(self) -> str:
        """What is missing, in words."""
        nobody = self.owner == NO_OWNER
        if nobody and not self.has_next:
            return "Ärendeägare och nästa steg saknas"
        return "Ärendeägare saknas" if nobody else "Nästa steg saknas"


@dataclass(frozen=True)
class IntakeBoard:
    """The screen *Inskrivning*."""

    rows: tuple[IntakeRow, ...]
    loads: tuple[StaffLoad, ...]
    without: tuple[WithoutRow, ...]
    may_assign: bool


@dataclass(frozen=True)
class EarlierCase:
    """An earlier time at the unit of somebody who has come back. Source: TRE-38."""

    referral_id: UUID | None
    route: ReferralRoute | None
    received_on: date | None
    start: date | None
    end: date | None
    end_reason: str


@dataclass(frozen=True)
class IntakeFile:
    """The part *Inskrivning* of a person's file.

    ``missing_parties`` are those that no waiver of secrecy covers now. ``unmapped`` is what the
    mapping lacks of education and work experience. ``begun`` is whether the way in is followed
    here; an old one of which nothing is written is not. Source: OSB-26, TRE-37
    """

    participant_id: UUID
    row: IntakeRow | None
    finished_on: date | None
    next_steps: tuple[NextStepRow, ...]
    consents: tuple[ConsentRow, ...]
    missing_parties: tuple[ConsentParty, ...]
    earlier: tuple[EarlierCase, ...]
    may_write: bool
    sees_consents: bool
    unmapped: tuple[str, ...] = ()
    begun: bool = True

    @property
    def waiting(self) -> tuple[NextStepRow, ...]:
        """The next steps that are not done."""
        return tuple(row for row in self.next_steps if row.done_on is None)
