"""What belongs to the invented placements: schedules, adaptations and support contacts."""

from datetime import date, timedelta
from random import Random
from uuid import UUID

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placements import AdaptationOutcome, AdaptationStatus
from ame_desktop.storage.models.arenas import ScheduleDay, ScheduleStep
from ame_desktop.storage.models.placements import (
    Placement,
    PlacementAdaptation,
    SupportContact,
)
from ame_desktop.storage.unit_of_work import UnitOfWork

_WHAT = (
    ("Höj- och sänkbart bord", "Arbetsterapeut på AF", "Står halva passet utan besvär."),
    ("Pauser efter varje timme", "Handledaren", "Orkar hela passet sedan pauserna infördes."),
    ("Skriftliga instruktioner med bilder", "Handledaren", "Kommer igång själv på morgonen."),
    ("Hörselkåpor vid maskiner", "Handledaren", "Hjälper, men inte i lunchrummet."),
    ("Börjar 9.30 i stället för 8.00", "Konsulenten", "Kommer i tid de flesta dagar."),
)
_OUTCOMES = (
    AdaptationOutcome.HELPED,
    AdaptationOutcome.HELPED,
    AdaptationOutcome.HELPED_PARTLY,
    AdaptationOutcome.DID_NOT_HELP,
)


def add_adaptations(work: UnitOfWork, random: Random, row: Placement, today: date) -> None:
    """Add one or two adaptations; those that have been there a while have an outcome."""
    begun = (today - row.start).days
    for what, responsible, told in random.sample(_WHAT, random.choice((1, 2))):
        judged = begun > 30
        work.add(
            PlacementAdaptation(
                placement_id=row.id,
                participant_id=row.participant_id,
                what=what,
                responsible=responsible,
                status=AdaptationStatus.IN_PLACE if begun > 0 else AdaptationStatus.PLANNED,
                outcome=random.choice(_OUTCOMES) if judged else AdaptationOutcome.UNKNOWN,
                outcome_text=told if judged else "",
                since=row.start + timedelta(days=7) if begun > 0 else None,
            )
        )


def add_contacts(
    work: UnitOfWork, row: Placement, staff_id: UUID, with_whom: str, today: date
) -> None:
    """Add a support contact each month: those behind are held, the next one is planned."""
    day = row.start + timedelta(days=14)
    while day < (row.end or today + timedelta(days=60)):
        held = day if day < today - timedelta(days=5) else None
        work.add(
            SupportContact(
                placement_id=row.id,
                participant_id=row.participant_id,
                due_on=day,
                held_on=held,
                with_whom=with_whom,
                note="Fungerar bra. Vill ha fler egna uppgifter." if held else "",
                by_id=staff_id,
            )
        )
        if held is None:
            return
        day += timedelta(days=28)


def add_schedule(work: UnitOfWork, row: Placement, percent: int) -> None:
    """Add two steps: fewer days at first, then the whole extent. Source: OSB-64."""
    days = 5 if percent > 60 else 3
    for start, count in ((row.start, 2), (row.start + timedelta(days=30), days)):
        step = ScheduleStep(
            id=new_id(), participant_id=row.participant_id, placement_id=row.id, start=start
        )
        work.add(
            step,
            *(
                ScheduleDay(step_id=step.id, weekday=day, start_minute=8 * 60, end_minute=14 * 60)
                for day in range(count)
            ),
        )
