"""Requests that have no table of their own: leave, and studies without a right to CSN.

Source: TRE-52, TRE-53, TRE-54.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from ame_desktop.domain.approval_placements import EQUAL, period_text
from ame_desktop.domain.approval_sheets import Ground, SheetLine
from ame_desktop.domain.approvals import ApprovalKind, CaseGist
from ame_desktop.domain.calendar import working_days
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_names import SHORT_MONTHS

LONGEST_DAYS = 366
"""Days of a request: for longer the time at the unit is ended instead."""
LONGEST_TEXT = 1000
REQUESTS = (ApprovalKind.LEAVE, ApprovalKind.STUDIES)
"""The kinds that are asked for with the small form."""


@dataclass(frozen=True)
class RequestFor:
    """Asks the basket's screen to open the small form for a participant."""

    participant_id: UUID


@dataclass(frozen=True)
class RequestDraft:
    """A request as somebody wants it to be; both days are included.

    ``what`` is the course, and ``extent`` how much of the week it takes: for studies alone.
    """

    kind: ApprovalKind
    start: date
    end: date
    reason: str
    what: str = ""
    extent: str = ""


def checked_request(draft: RequestDraft, today: date) -> dict[str, Any]:
    """Return what a case keeps of a request, when it adds up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    if draft.kind not in REQUESTS:
        raise DomainError("Välj ledighet eller studier.", field="kind")
    check_days(draft.start, draft.end)
    if draft.kind is ApprovalKind.LEAVE and draft.start < today:
        raise DomainError(
            "Välj en första dag från och med idag. Frånvaro som har varit rättas i Närvaro.",
            field="start",
            rule="TRE-54",
        )
    if (draft.end - draft.start).days >= LONGEST_DAYS:
        raise DomainError("Välj högst ett år.", field="end")
    if draft.kind is ApprovalKind.LEAVE and not working_days(draft.start, draft.end):
        raise DomainError("Välj minst en arbetsdag.", field="end")
    what = _text(draft.what, "Utbildningen", "what")
    if draft.kind is ApprovalKind.STUDIES and not what:
        raise DomainError("Skriv vilken utbildning det gäller.", field="what", rule="TRE-52")
    reason = _text(draft.reason, "Skälet", "reason")
    if not reason:
        raise DomainError("Skriv varför.", field="reason", rule="RAG-01")
    return {
        "start": draft.start.isoformat(),
        "end": draft.end.isoformat(),
        "reason": reason,
        "what": what,
        "extent": _text(draft.extent, "Omfattningen", "extent"),
    }


def _text(text: str, title: str, field: str) -> str:
    return fitting_text(text, title, LONGEST_TEXT, field=field)


def request_of(kind: ApprovalKind, content: dict[str, Any]) -> RequestDraft:
    """Return the request that a case keeps."""
    return RequestDraft(
        kind,
        date.fromisoformat(content["start"]),
        date.fromisoformat(content["end"]),
        content["reason"],
        content.get("what", ""),
        content.get("extent", ""),
    )


def request_gist(draft: RequestDraft) -> CaseGist:
    """Return what a request is in the list, and its values."""
    leave = draft.kind is ApprovalKind.LEAVE
    period = period_text(draft.start, draft.end)
    days = len(working_days(draft.start, draft.end))
    found = {
        "Utbildning": draft.what,
        "Omfattning": draft.extent,
        "Period": period,
        "Arbetsdagar": str(days) if leave else "",
        "Skäl": draft.reason,
    }
    what = f"Ledighet {_span(draft.start, draft.end)}" if leave else f"Studier: {draft.what}"
    return CaseGist(what, {label: text for label, text in found.items() if text})


def _span(start: date, end: date) -> str:
    """Write days shortly: ``7 jan``, ``7–11 jan``, ``30 dec–2 jan``."""
    last = f"{end.day} {SHORT_MONTHS[end.month - 1]}"
    if start == end:
        return last
    same = (start.year, start.month) == (end.year, end.month)
    first = str(start.day) if same else f"{start.day} {SHORT_MONTHS[start.month - 1]}"
    return f"{first}–{last}"


def days_text(days: int) -> str:
    """Write a number of working days."""
    return "1 arbetsdag" if days == 1 else f"{days} arbetsdagar"


def request_grounds(kind: ApprovalKind) -> tuple[Ground, ...]:
    """Return the rules that bear on a request, in plain Swedish. Source: TRE-52 to TRE-54."""
    return (*_GROUNDS[kind], EQUAL)


_GROUNDS = {
    ApprovalKind.LEAVE: (
        Ground(
            "Den som inte är anställd har ingen rätt till semester. Ledighet beslutas i samråd "
            "med chefen.",
            ("TRE-53",),
        ),
        Ground(
            "Ledighet utan godkännande hanteras som en bruten planering.",
            ("TRE-54",),
        ),
    ),
    ApprovalKind.STUDIES: (
        Ground(
            "Studier som inte ger rätt till studiemedel kräver chefens godkännande.", ("TRE-52",)
        ),
    ),
}


@dataclass(frozen=True)
class RequestSurroundings:
    """What stands around a request: leave of late in working days, and where the person is."""

    leave_days: int
    places: tuple[str, ...]


def request_lines(draft: RequestDraft, around: RequestSurroundings) -> tuple[SheetLine, ...]:
    """Return what is asked for, where the person is, and how much leave there has been."""
    asked = tuple(SheetLine(*pair) for pair in request_gist(draft).values.items())
    places = "\n".join(around.places) or "Ingen placering."
    lines = (*asked, SheetLine("Placering nu", places))
    if draft.kind is not ApprovalKind.LEAVE:
        return lines
    return (*lines, SheetLine("Ledig det senaste året", days_text(around.leave_days)))
