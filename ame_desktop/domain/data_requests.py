"""What a participant can ask about their own data: extract, rectification, restriction.

Source: NAT-36.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text

LONGEST_TEXT = 2000
LONGEST_REASON = 1000


class RequestKind(StrEnum):
    """What the participant asks for."""

    EXTRACT = "registerutdrag"
    RECTIFICATION = "rättelse"
    RESTRICTION = "begränsning"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value.capitalize()


class RequestState(StrEnum):
    """Where the answer stands."""

    OPEN = "öppen"
    GRANTED = "bifallen"
    PARTLY = "delvis bifallen"
    REFUSED = "avslagen"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value.capitalize()


ANSWERS = (RequestState.GRANTED, RequestState.PARTLY, RequestState.REFUSED)


@dataclass(frozen=True)
class RequestDraft:
    """A request as it is taken down: what is asked for, when it came, and what the person wants."""

    kind: RequestKind
    received: date
    wish: str = ""


@dataclass(frozen=True)
class RequestAnswer:
    """What was decided, and what the person is told."""

    state: RequestState
    text: str = ""


@dataclass(frozen=True)
class RequestRow:
    """A request as the screen shows it."""

    request_id: UUID
    version: int
    participant_id: UUID
    kind: RequestKind
    received: date
    due: date
    wish: str
    state: RequestState
    answer: str
    answered_at: datetime | None
    answered_by: str
    taken_by_id: UUID
    taken_by: str

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.state is RequestState.OPEN

    def time_left(self, today: date) -> str:
        """Return how long there is to the last day, in words; nothing once it is answered."""
        if not self.is_open:
            return ""
        days = (self.due - today).days
        if days < 0:
            return "1 dag för sent" if days == -1 else f"{-days} dagar för sent"
        if days == 0:
            return "Sista dagen är i dag"
        return "1 dag kvar" if days == 1 else f"{days} dagar kvar"


@dataclass(frozen=True)
class LimitRow:
    """A time during which a person's data is only kept."""

    limit_id: UUID
    version: int
    participant_id: UUID
    start: date
    end: date | None
    reason: str
    decided_by: str

    @property
    def in_force(self) -> bool:
        """Whether it has not been lifted."""
        return self.end is None


@dataclass(frozen=True)
class Correction:
    """A value that was changed: what it said before, what it says now, who changed it and when."""

    at: datetime
    who: str
    what: str
    before: str
    after: str


def last_day(received: date, months: int) -> date:
    """Return the last day to answer a request. Source: NAT-36.

    Args:
        received: the day that the request came.
        months: how many months there are to answer in.
    """
    return add_months(received, months)


def checked_request(draft: RequestDraft, today: date) -> RequestDraft:
    """Return the request when it adds up.

    Raises:
        DomainError: it has not come yet, or it does not say what is to be put right.
    """
    if draft.received > today:
        raise DomainError("Välj dagen då begäran kom, senast i dag.", field="received")
    wish = _text(draft.wish, "Texten", "wish", LONGEST_TEXT)
    if draft.kind is RequestKind.RECTIFICATION and not wish:
        raise DomainError("Skriv vad som ska rättas, med personens egna ord.", field="wish")
    if draft.kind is RequestKind.RESTRICTION and not wish:
        raise DomainError("Skriv varför behandlingen ska begränsas.", field="wish")
    return RequestDraft(draft.kind, draft.received, wish)


def checked_answer(kind: RequestKind, answer: RequestAnswer) -> RequestAnswer:
    """Return the answer when it adds up.

    Raises:
        DomainError: nothing is chosen, or the person is not told what was done and why.
    """
    if answer.state not in ANSWERS:
        raise DomainError(
            "Välj om begäran är bifallen, delvis bifallen eller avslagen.", field="state"
        )
    text = _text(answer.text, "Svaret", "answer", LONGEST_TEXT)
    if answer.state is not RequestState.GRANTED and not text:
        raise DomainError("Skriv varför, så att personen kan förstå beslutet.", field="answer")
    if kind is RequestKind.RECTIFICATION and not text:
        raise DomainError("Skriv vad som är rättat.", field="answer")
    return RequestAnswer(answer.state, text)


def checked_reason(reason: str) -> str:
    """Return why a person's data is to be restricted.

    Raises:
        DomainError: nothing is written, or too much.
    """
    text = _text(reason, "Skälet", "reason", LONGEST_REASON)
    if not text:
        raise DomainError("Skriv varför behandlingen ska begränsas.", field="reason")
    return text


def limit_sentence(given_name: str, start: date) -> str:
    """Return what is said to whoever tries to change what is restricted."""
    return (
        f"Behandlingen av uppgifter om {given_name} är begränsad sedan {start.isoformat()}. "
        "Bara närvaro och dagens fördelning kan skrivas. Häv begränsningen först."
    )


def _text(text: str, title: str, field: str, longest: int) -> str:
    return fitting_text(text, title, longest, field=field)
