"""Who may decide a case, which way a case can go, and who stands in for the chief."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach, Role, reach
from ame_desktop.domain.approvals import ApprovalState, Values
from ame_desktop.domain.arenas import overlaps
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.plain_text import fitting_text

AS_PROPOSED = "Enligt förslaget."
AS_EXCEPTION = "Undantaget godtas med den motivering som står i förslaget."
OWN_PROPOSAL = (
    "Du har själv föreslagit det här, så någon annan måste besluta. "
    "Enhetschefen kan utse en ställföreträdare i Inställningar."
)
NOT_DECIDER = "Enhetschefen eller ställföreträdaren beslutar om det här."
CHANGED = "Det här har ändrats sedan du öppnade det. Läs vad som är nytt och besluta sedan."
LONGEST = 2000
"""Characters of a reason, a question or an answer."""


class Step(StrEnum):
    """What can be done with a case."""

    APPROVE = "godkänn"
    ASK = "fråga"
    REFUSE = "avslå"
    PROPOSE_AGAIN = "föreslå igen"
    WITHDRAW = "ta tillbaka"


TRANSITIONS: dict[tuple[ApprovalState, Step], ApprovalState] = {
    (ApprovalState.WAITING, Step.APPROVE): ApprovalState.APPROVED,
    (ApprovalState.WAITING, Step.ASK): ApprovalState.RETURNED,
    (ApprovalState.WAITING, Step.REFUSE): ApprovalState.REFUSED,
    (ApprovalState.WAITING, Step.WITHDRAW): ApprovalState.WITHDRAWN,
    (ApprovalState.RETURNED, Step.PROPOSE_AGAIN): ApprovalState.WAITING,
    (ApprovalState.RETURNED, Step.WITHDRAW): ApprovalState.WITHDRAWN,
}
"""The way of a case; what has been approved, refused or withdrawn goes nowhere else."""

_NO_WAY = {
    ApprovalState.WAITING: "Ärendet väntar på beslut och kan inte föreslås igen nu.",
    ApprovalState.RETURNED: "Ärendet väntar på svar från den som föreslog det.",
    ApprovalState.REFUSED: "Ärendet har redan fått avslag.",
    ApprovalState.APPROVED: "Ärendet är redan godkänt.",
    ApprovalState.WITHDRAWN: "Ärendet är återtaget.",
}


def after(state: ApprovalState, step: Step) -> ApprovalState:
    """Return where a case stands after a step.

    Raises:
        DomainError: the case cannot take that step from where it stands.
    """
    found = TRANSITIONS.get((state, step))
    if found is None:
        raise DomainError(_NO_WAY[state], field="state")
    return found


@dataclass(frozen=True)
class Decider:
    """Somebody who wants to decide: whether as chief, and whether as the deputy of today.

    ``is_chief`` also holds for the koordinator where it is hers to decide; ``otherwise`` is the
    sentence for those who may not.
    """

    staff_id: UUID
    is_chief: bool
    is_deputy: bool
    otherwise: str = NOT_DECIDER


def check_decider(decider: Decider, proposers: Iterable[UUID]) -> None:
    """Refuse who may not decide a case; nobody approves what they have proposed themselves.

    It holds also for the chief, for who has every role, and for a deputy.

    Raises:
        NotPermittedError: the person is neither the chief nor the deputy of the day.
        DomainError: the person has proposed it.
    """
    if not (decider.is_chief or decider.is_deputy):
        raise NotPermittedError(decider.otherwise)
    if decider.staff_id in frozenset(proposers):
        raise DomainError(OWN_PROPOSAL)


def may_decide(decider: Decider, proposers: Iterable[UUID]) -> bool:
    """Whether :func:`check_decider` lets the person decide."""
    try:
        check_decider(decider, proposers)
    except DomainError:
        return False
    return True


def checked_words(text: str, step: Step) -> str:
    """Return the text that goes with a step, cleaned.

    A question, an answer and a refusal need one; an approval does without. Source: RAG-01.

    Raises:
        DomainError: the text is missing or too long.
    """
    found = fitting_text(text, "Texten", LONGEST, field="reason")
    if not found and step in _ASKED_FOR:
        raise DomainError(_ASKED_FOR[step], field="reason", rule="RAG-01")
    return found


_ASKED_FOR = {
    Step.ASK: "Skriv vad du vill fråga.",
    Step.REFUSE: "Skriv varför det får avslag.",
    Step.PROPOSE_AGAIN: "Skriv ett svar på frågan.",
}


def fingerprint(values: Values) -> str:
    """Return what tells apart two versions of what is asked for."""
    text = "\x1f".join(f"{label}\x1e{value}" for label, value in values.items())
    return sha256(text.encode()).hexdigest()[:16]


def check_seen(seen: str, now: Values) -> None:
    """Refuse a decision on anything else than what the person has read.

    Args:
        seen: the fingerprint of the sheet that was read.
        now: what is asked for now.

    Raises:
        ConflictError: it has changed since.
    """
    if seen != fingerprint(now):
        raise ConflictError(CHANGED)


@dataclass(frozen=True)
class DeputyRow:
    """Who stands in for the chief on which days, both included."""

    deputy_id: UUID
    version: int
    staff_id: UUID
    name: str
    start: date
    end: date
    named_by: str = ""


@dataclass(frozen=True)
class DeputyDraft:
    """A deputy as the chief wants it; the days are both included."""

    staff_id: UUID
    start: date
    end: date


def may_be_deputy(roles: Iterable[Role]) -> bool:
    """Whether somebody with these roles may read what a deputy decides upon."""
    return reach(roles, Area.PLACEMENTS, Level.READ) is Reach.ALL


def check_deputy(
    draft: DeputyDraft, roles: Iterable[Role], named_by: UUID, others: Iterable[DeputyRow]
) -> None:
    """Refuse a deputy who cannot stand in.

    Args:
        draft: who, and on which days.
        roles: the deputy's roles.
        named_by: who names the deputy.
        others: the other days that deputies are named for.

    Raises:
        DomainError: it is oneself, somebody who may not read placements, or the days do not add up.
    """
    if draft.staff_id == named_by:
        raise DomainError("Välj någon annan än dig själv.", field="staff")
    if not may_be_deputy(roles):
        raise DomainError(
            "Välj någon som får läsa placeringar: handledare, konsulent, samordnare eller "
            "enhetschef.",
            field="staff",
        )
    check_days(draft.start, draft.end)
    for other in others:
        same = other.staff_id == draft.staff_id
        if same and overlaps(draft.start, draft.end, other.start, other.end):
            raise DomainError(f"{other.name} är redan utsedd för några av dagarna.", field="start")
