"""What comes next for a person, when, and who answers for it. Source: TRE-03."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

NO_NEXT = "Inget nästa steg är bestämt. Ingen ska stå utan."


@dataclass(frozen=True)
class NextStepDraft:
    """What comes next, when, and who answers for it: at the unit, or by name outside it."""

    what: str
    due: date | None
    owner_staff_id: UUID | None = None
    owner_name: str = ""


@dataclass(frozen=True)
class NextStepRow:
    """A next step as the file shows it. Source: TRE-03."""

    next_step_id: UUID
    version: int
    what: str
    due: date
    owner_staff_id: UUID | None
    owner: str
    done_on: date | None = None

    def is_late(self, today: date) -> bool:
        """Whether the day has passed without the step being done."""
        return self.done_on is None and self.due < today
