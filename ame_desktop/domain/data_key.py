"""Changing the unit's data key: proposed by the administrator, approved by somebody else."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from ame_desktop.domain.approval_sheets import Ground, SheetLine
from ame_desktop.domain.approvals import ApprovalState, CaseGist

DECIDED_BY: Final = "Enhetschefen eller ställföreträdaren beslutar om byte av datanyckel."
REASON: Final = "reason"
CHANGED: Final = "changed_at"
"""What a case's content keeps that the change was carried out under."""
LONGEST_REASON: Final = 300
_FILE: Final = "Enhetens fil"
GROUNDS: Final = (
    Ground(
        "Den som har haft datanyckeln kan läsa filen med andra program. Efter ett byte gäller det "
        "bara kopior från före bytet, och de tas bort efter högst 90 dagar.",
        (),
        ("Programmets säkerhetsregler: två personer byter nyckel",),
    ),
    Ground(
        "Alla loggar ut medan nyckeln byts. En kontrollerad säkerhetskopia görs först.",
        (),
        ("Programmets säkerhetsregler: säkerhetskopia före byte",),
    ),
)


@dataclass(frozen=True)
class KeyChange:
    """The latest proposal to change the key: where it stands, and who has done what.

    Instants are in UTC; ``changed_at`` is when the key was changed, or ``None``.
    """

    case_id: UUID
    version: int
    state: ApprovalState
    reason: str
    proposed_by_id: UUID
    proposed_by: str
    proposed_at: datetime
    decided_by: str = ""
    answer: str = ""
    changed_at: datetime | None = None

    @property
    def is_ready(self) -> bool:
        """Whether the key may be changed now."""
        return self.state is ApprovalState.APPROVED and self.changed_at is None

    @property
    def is_under_way(self) -> bool:
        """Whether it waits for a decision, or for being carried out."""
        return self.state.is_open or self.is_ready

    @property
    def text(self) -> str:
        """Where it stands, in a sentence."""
        if self.changed_at is not None:
            return f"Datanyckeln byttes {self.changed_at:%Y-%m-%d}. Godkänt av {self.decided_by}."
        return {
            ApprovalState.WAITING: f"{self.proposed_by} har föreslagit ett byte. Det väntar på "
            "enhetschefen.",
            ApprovalState.RETURNED: f"{self.decided_by} frågar: {self.answer} Svara under "
            "Godkännande, eller ta tillbaka förslaget.",
            ApprovalState.REFUSED: f"{self.decided_by} sade nej: {self.answer}",
            ApprovalState.APPROVED: f"{self.decided_by} har godkänt bytet. Du kan byta nu.",
            ApprovalState.WITHDRAWN: "Det senaste förslaget är återtaget.",
        }[self.state]


def key_gist(content: dict[str, Any]) -> CaseGist:
    """Return what is asked for in the list, and the values that are decided upon."""
    reason = str(content.get(REASON, ""))
    return CaseGist(f"Byte av datanyckel: {reason}", {"Varför": reason}, counterpart=_FILE)


def key_lines(content: dict[str, Any]) -> tuple[SheetLine, ...]:
    """Return what is read before the change is decided."""
    return (
        SheetLine("Vad", "Filen får en ny datanyckel. Allas lösenord gäller som förut."),
        SheetLine("Varför", str(content.get(REASON, ""))),
    )
