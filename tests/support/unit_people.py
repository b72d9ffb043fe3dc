"""Puts people into a test's unit: who they are, where they belong and what they have agreed."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.ids import ParticipantId, new_id
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.arenas import Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.participants import Enrolment, Participant, ProtectedReader
from ame_desktop.storage.models.placements import Placement
from tests.support.units import Unit

LONG_AGO = date(2026, 1, 1)


@dataclass
class People:
    """Adds people to a unit, one short call each."""

    unit: Unit
    known: dict[str, ParticipantId] = field(default_factory=dict)

    def add(
        self,
        given: str,
        family: str = "",
        *,
        arena: str | None = "Innegrupp",
        start: date = LONG_AGO,
        end: date | None = None,
        protection: Protection = Protection.NONE,
    ) -> ParticipantId:
        """Add a person, enrolled and in an arena for the same period."""
        person = ParticipantId(new_id())
        with self.unit.chief.write("test.person") as work:
            work.add(
                Participant(
                    id=person,
                    given_name=given,
                    family_name=family,
                    protection=protection,
                    created_at=self.unit.clock.now(),
                ),
                Enrolment(participant_id=person, start=start, end=end),
            )
            if arena is not None:
                work.add(
                    Membership(
                        participant_id=person,
                        arena_id=self.unit.arena(arena),
                        start=start,
                        end=end,
                    )
                )
            work.done(None, "")
        self.known[given] = person
        return person

    def agree(
        self,
        person: UUID,
        hours: dict[int, tuple[int, int]],
        *,
        start: date = LONG_AGO,
        end: date | None = None,
        arena: str | None = None,
        placement: UUID | None = None,
    ) -> UUID:
        """Add a step of the training schedule: hours of the day by weekday."""
        step = new_id()
        with self.unit.chief.write("test.step") as work:
            work.add(
                ScheduleStep(
                    id=step,
                    participant_id=person,
                    arena_id=self.unit.arena(arena) if arena else None,
                    placement_id=placement,
                    start=start,
                    end=end,
                ),
                *(
                    ScheduleDay(
                        step_id=step, weekday=day, start_minute=begin * 60, end_minute=finish * 60
                    )
                    for day, (begin, finish) in hours.items()
                ),
            )
            work.done(None, "")
        return step

    def place(
        self,
        person: UUID,
        unit: str,
        *,
        start: date = LONG_AGO,
        end: date | None = None,
        state: PlacementState = PlacementState.APPROVED,
    ) -> UUID:
        """Place a person at another unit."""
        placement = new_id()
        with self.unit.chief.write("test.placement") as work:
            work.add(
                Placement(
                    id=placement,
                    participant_id=person,
                    form=ActivityForm.WORK_PRACTICE,
                    host_unit=unit,
                    start=start,
                    end=end,
                    state=state,
                )
            )
            work.done(None, "")
        return placement

    def name_reader(self, person: UUID, staff_id: UUID) -> None:
        """Name a member of staff on a protected person's case."""
        with self.unit.chief.write("test.reader") as work:
            work.add(ProtectedReader(participant_id=person, staff_id=staff_id))
            work.done(None, "")
