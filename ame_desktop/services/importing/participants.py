"""Taking in a list of participants: person, referral, period, place, schedule and abilities."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.importing.participants import ParticipantImport
from ame_desktop.domain.participants import OwnerKind, owner_kind
from ame_desktop.domain.person_number import reserve_number
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.services.context import Context
from ame_desktop.storage.models.arenas import Arena, Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.participants import (
    Enrolment,
    Participant,
    Qualification,
    Referral,
    WorkRestriction,
)
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries import importing as queries
from ame_desktop.storage.repositories.participants import next_reserve_counter
from ame_desktop.storage.unit_of_work import UnitOfWork


def add_participants(
    ctx: Context,
    work: UnitOfWork,
    drafts: tuple[ParticipantImport, ...],
    progress: Callable[[int, int], None],
) -> None:
    """Add every person; form, start and end become a placement taken over from an older list."""
    today = ctx.clock.today()
    reader = work.session.connection()
    arenas = queries.arenas_by_name(reader)
    reserve = next_reserve_counter(work, today.year)
    for done, draft in enumerate(drafts, start=1):
        number = draft.number
        if number is None:
            number = reserve_number(reserve, today).digits12
            reserve += 1
        _add_person(work, draft, number, arenas.get(draft.arena_name), today)
        progress(done, len(drafts))


def _add_person(
    work: UnitOfWork, draft: ParticipantImport, number: str, arena_id: UUID | None, today: date
) -> None:
    person = Participant(
        id=new_id(),
        given_name=draft.given_name,
        family_name=draft.family_name,
        number=number,
        number_kind=draft.number_kind,
        birth_date=draft.birth_date,
        phone=draft.phone,
        email=draft.email,
        address=draft.address,
        interpreter_language=draft.interpreter_language,
        comment=draft.comment,
        created_at=work.at,
    )
    start = draft.start or today
    owner = owner_kind(draft.route)
    referral = Referral(
        id=new_id(),
        participant_id=person.id,
        route=draft.route,
        received_on=start,
        owner_kind=owner,
        owner_staff_id=work.staff_id if owner is OwnerKind.CONSULTANT else None,
    )
    period = Enrolment(
        participant_id=person.id, referral_id=referral.id, start=start, end=draft.end
    )
    work.add(person, referral, period)
    if arena_id is not None:
        work.add(
            Membership(participant_id=person.id, arena_id=arena_id, start=start, end=draft.end)
        )
        _add_schedule(work, draft, person.id, arena_id, start)
    _add_placement(work, draft, person.id, arena_id, start)
    _add_abilities(work, draft, person.id)


def _add_schedule(
    work: UnitOfWork, draft: ParticipantImport, person_id: UUID, arena_id: UUID, start: date
) -> None:
    if not draft.weekdays and draft.hours is None:
        return
    arena = work.get(Arena, arena_id)
    own_days = tuple(day for day in range(7) if arena.weekdays >> day & 1)
    hours = draft.hours
    step = ScheduleStep(id=new_id(), participant_id=person_id, arena_id=arena_id, start=start)
    work.add(step)
    work.add(
        *(
            ScheduleDay(
                step_id=step.id,
                weekday=day,
                start_minute=hours.start_minute if hours else arena.start_minute,
                end_minute=hours.end_minute if hours else arena.end_minute,
            )
            for day in draft.weekdays or own_days
        )
    )


def _add_placement(
    work: UnitOfWork,
    draft: ParticipantImport,
    person_id: UUID,
    arena_id: UUID | None,
    start: date,
) -> None:
    if draft.form is None:
        return
    work.add(
        Placement(
            participant_id=person_id,
            form=draft.form,
            arena_id=arena_id,
            start=start,
            end=draft.end,
            state=PlacementState.WAITING,
            origin=PlacementOrigin.TAKEN_OVER,
            proposed_by_id=work.staff_id,
        )
    )


def _add_abilities(work: UnitOfWork, draft: ParticipantImport, person_id: UUID) -> None:
    work.add(
        *(
            WorkRestriction(
                participant_id=person_id,
                kind=found.kind,
                text=found.text,
                max_kilograms=found.max_kilograms,
            )
            for found in draft.restrictions
        ),
        *(
            Qualification(participant_id=person_id, kind=found.kind, text=found.text)
            for found in draft.qualifications
        ),
    )
