"""A person with a time in work training behind them, and documents about it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.final_documents import DocumentFile, DocumentKind, SectionRow
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import ReferralRoute, owner_kind
from ame_desktop.domain.placements import (
    AdaptationOutcome,
    AdaptationStatus,
    PlacementState,
)
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import document, rate, start, write_section
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.follow_ups import FollowUp
from ame_desktop.storage.models.observations import Observation
from ame_desktop.storage.models.participants import Referral, WorkRestriction
from ame_desktop.storage.models.placements import Placement, PlacementAdaptation
from tests.support.unit_people import People
from tests.support.units import Unit

FIRST, LAST = date(2026, 11, 2), date(2026, 11, 20)
ARENA = "Utegrupp"


@dataclass
class Trained:
    """Ali, three weeks in FAT at Utegrupp: who he is, where, and his konsulent."""

    unit: Unit
    person: UUID
    placement: UUID
    consultant: Context

    def supervisor(self, arena: str = ARENA) -> Context:
        """A supervisor who leads an arena."""
        return self.unit.as_role(
            Role.SUPERVISOR, arenas=(self.unit.arena(arena),), name="Mats Granlund"
        )


def trained(unit: Unit, route: ReferralRoute = ReferralRoute.AF) -> Trained:
    """Put a person into the unit with everything that a slutdokument is filled from."""
    people = People(unit)
    person = people.add("Ali", "Ahmed", arena=ARENA, start=FIRST)
    people.agree(person, {0: (9, 12), 1: (9, 12), 2: (9, 12)}, start=FIRST, arena=ARENA)
    consultant = unit.as_role(Role.CONSULTANT, name="Lena Hedström")
    placement, arena = new_id(), unit.arena(ARENA)
    with unit.chief.write("test.trained") as work:
        work.add(
            Referral(
                participant_id=person,
                route=route,
                received_on=FIRST,
                owner_kind=owner_kind(route),
                owner_staff_id=consultant.actor.staff_id,
            ),
            Placement(
                id=placement,
                participant_id=person,
                form=ActivityForm.FAT,
                arena_id=arena,
                start=FIRST,
                end=LAST,
                extent_percent=50,
                supervisor_name="Mats Granlund",
                af_decision="AF-2026-118",
                af_decided_on=date(2026, 10, 15),
                state=PlacementState.APPROVED,
            ),
            PlacementAdaptation(
                placement_id=placement,
                participant_id=person,
                what="Egen arbetsplats utan buller",
                status=AdaptationStatus.IN_PLACE,
                outcome=AdaptationOutcome.HELPED,
                outcome_text="Orkade hela passet",
            ),
            WorkRestriction(
                participant_id=person, kind=RestrictionKind.LIFTING, text="lyfter högst 10 kg"
            ),
            FollowUp(participant_id=person, held_on=date(2026, 11, 12)),
            Observation(
                participant_id=person,
                day=date(2026, 11, 10),
                heading=FinalHeading.MOTIVATION,
                text="Frågar själv efter nästa uppgift",
                by_id=consultant.actor.staff_id,
                at=work.at,
            ),
        )
        for day, name in ((3, "Snöröjning"), (4, "Snöröjning"), (9, "Vedklyvning")):
            task = Task(id=new_id(), day=date(2026, 11, day), arena_id=arena, name=name)
            work.add(
                task, Assignment(task_id=task.id, participant_id=person, day=date(2026, 11, day))
            )
        states = (AttendanceState.PRESENT, AttendanceState.LATE, AttendanceState.SICK)
        for day, state in zip((2, 3, 4), states, strict=True):
            work.add(
                Attendance(
                    participant_id=person,
                    day=date(2026, 11, day),
                    place_id=arena,
                    state=state,
                    minutes=150 if state is AttendanceState.LATE else None,
                    set_at=work.at,
                )
            )
        work.done(None, "")
    return Trained(unit, person, placement, consultant)


def begun(found: Trained, kind: DocumentKind = DocumentKind.FINAL) -> DocumentFile:
    """Begin a document about the time."""
    ctx = found.consultant
    return document(ctx, start(ctx, found.person, kind, found.placement).value)


def section(held: DocumentFile, key: str) -> SectionRow:
    """A section by its heading or competence."""
    return next(row for row in held.sections if row.key == key)


def written(found: Trained, kind: DocumentKind = DocumentKind.FINAL) -> DocumentFile:
    """Begin a document and fill all that must be filled."""
    held, ctx = begun(found, kind), found.consultant
    for row in held.sections:
        if row.rated:
            rate(ctx, row.section_id, row.version, 3)
        elif row.mandatory:
            write_section(ctx, row.section_id, row.version, f"Text om {row.title.lower()}.")
    return document(ctx, held.row.document_id)
