"""A proposal for a day: who could do what, each with its reason, and what it leaves."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.attendance_states import DayPart


@dataclass(frozen=True, slots=True)
class Wanted:
    """A person on a task for a part of the day, as it is taken from a proposal."""

    participant_id: UUID
    task_id: UUID
    part: DayPart


@dataclass(frozen=True, slots=True)
class Choice:
    """One person on one task, with the sentence that says why.

    ``discreet`` is the sentence for a screen that others see, empty where ``text`` will do.
    ``rule`` is the identity of the rule behind it.
    """

    wanted: Wanted
    name: str
    task: str
    time_text: str
    text: str
    rule: str
    discreet: str = ""

    def said(self, *, openly: bool) -> str:
        """Return the reason; without what is the person's own unless it may be said openly."""
        return self.text if openly or not self.discreet else self.discreet


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody whom the proposal has nothing for, and why, in a sentence."""

    participant_id: UUID
    text: str


@dataclass(frozen=True)
class Proposal:
    """What could be done with the day. Nothing of it is stored before somebody takes it.

    ``remarks`` tell of the tasks; ``best`` whether no better way exists, or only the time was out.
    """

    day: date
    arena_id: UUID
    choices: tuple[Choice, ...]
    left: tuple[Left, ...] = ()
    remarks: tuple[str, ...] = ()
    best: bool = True

    @property
    def people(self) -> int:
        """How many people it has something for."""
        return len({choice.wanted.participant_id for choice in self.choices})


@dataclass(frozen=True, slots=True)
class TakeReport:
    """What was stored of a proposal, and who was left out since the day had changed."""

    people: int
    left_out: tuple[str, ...] = ()
