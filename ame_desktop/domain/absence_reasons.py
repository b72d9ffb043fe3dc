"""Why somebody was away: ready words for each state, and nothing about health."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text

LONGEST: Final = 100
HINT: Final = "Kort orsak. Skriv inget om hälsa."
_TOLD: Final = ("Meddelade före start", "Meddelade efter start", "Någon annan meddelade")
REASONS: Final[Mapping[AttendanceState, tuple[str, ...]]] = MappingProxyType(
    {
        AttendanceState.NO_SHOW: ("Hörde inte av sig", "Försov sig", "Glömde", "Missade bussen"),
        AttendanceState.SICK: _TOLD,
        AttendanceState.CHILD_CARE: _TOLD,
        AttendanceState.LEAVE: ("Avtalat i förväg", "Myndighetsbesök", "Familj", "Studier"),
        AttendanceState.OTHER_PLANNING: ("Arbetsförmedlingen", "Socialtjänsten", "Utbildning"),
    }
)
"""The ready words, by what was marked; the keys 1, 2, 3 … choose among them."""


@dataclass(frozen=True)
class ReasonDraft:
    """Why a person was away, as somebody tells it; an empty text takes it away."""

    day: date
    participant_id: UUID
    place_id: UUID
    part: DayPart
    text: str


def checked_reason(draft: ReasonDraft, state: AttendanceState) -> str:
    """Return the reason, cleaned.

    Raises:
        DomainError: the person was there, or the reason is too long.
    """
    if not state.is_absence:
        raise DomainError("Orsak skrivs bara för den som är borta.", field="reason")
    return fitting_text(draft.text, "Orsaken", LONGEST, field="reason")
