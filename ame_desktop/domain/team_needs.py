"""What somebody in a team has to have: a licence where it drives, and the work's qualifications.

The warnings of the board, the order of those who suit and the proposal all ask here.
"""

from dataclasses import dataclass
from typing import Final

from ame_desktop.domain.allocation_facts import TaskFacts, Teammate
from ame_desktop.domain.qualifications import same_name


@dataclass(frozen=True, slots=True)
class TeamNeed:
    """One thing that somebody in a team has to have: a qualification, or to drive if it is empty.

    Only what holds on the day counts. Source: OSB-46, OSB-88
    """

    qualification: str = ""

    def is_met_by(self, person: Teammate) -> bool:
        """Whether this person has it."""
        if not self.qualification:
            return person.may_drive
        return same_name(self.qualification) in person.qualifications

    @property
    def told(self) -> str:
        """What it is, as in *Ingen som är ledig har körkort*."""
        return f"behörigheten {self.qualification}" if self.qualification else "körkort"


DRIVER: Final = TeamNeed()


def needs_of(task: TaskFacts) -> tuple[TeamNeed, ...]:
    """Return what a task asks that somebody in its team has."""
    driven = (DRIVER,) if task.needs_driver or task.vehicles else ()
    return (*driven, *(TeamNeed(name) for name in task.qualifications))


def lacking(task: TaskFacts) -> tuple[TeamNeed, ...]:
    """Return what nobody in the team has, whether there are people in it or not."""
    return tuple(
        need for need in needs_of(task) if not any(need.is_met_by(mate) for mate in task.team)
    )
