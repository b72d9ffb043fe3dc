"""Follow-ups loaded for change, with the rows of their utvecklingsplan."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm.attributes import flag_modified

from ame_desktop.domain.follow_ups import AreaDraft
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.follow_ups import AfDay, AfSlot, DevelopmentArea, FollowUp
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.unit_of_work import UnitOfWork


def planned_of(work: UnitOfWork, participant_id: UUID) -> FollowUp | None:
    """Load a person's first follow-up that is planned and has not been held."""
    query = select(FollowUp).where(
        FollowUp.participant_id == participant_id, FollowUp.held_on.is_(None)
    )
    return work.session.scalars(query.order_by(FollowUp.planned_on, FollowUp.id)).first()


def held_on(work: UnitOfWork, participant_id: UUID, day: date) -> FollowUp | None:
    """Load a person's follow-up that was held on a day."""
    query = select(FollowUp).where(
        FollowUp.participant_id == participant_id, FollowUp.held_on == day
    )
    return work.session.scalars(query).first()


def placement_of(work: UnitOfWork, placement_id: UUID) -> UUID | None:
    """Return whose placement it is."""
    query = select(Placement.participant_id).where(Placement.id == placement_id)
    return work.session.scalar(query)


def approved_placements(work: UnitOfWork) -> dict[UUID, UUID]:
    """Return each person's approved placement, the one that began last."""
    query = select(Placement.participant_id, Placement.id).where(
        Placement.state == PlacementState.APPROVED
    )
    rows = work.session.execute(query.order_by(Placement.start, Placement.id))
    return {row.participant_id: row.id for row in rows}


def put_areas(work: UnitOfWork, follow_up: FollowUp, areas: Iterable[AreaDraft]) -> None:
    """Let exactly these rows be the utvecklingsplan; those that stay keep their identity."""
    query = select(DevelopmentArea).where(DevelopmentArea.follow_up_id == follow_up.id)
    held = list(work.session.scalars(query.order_by(DevelopmentArea.position)))
    wanted = tuple(areas)
    for position, draft in enumerate(wanted):
        if position < len(held):
            row = held[position]
            row.area, row.support, row.own_part = draft.area, draft.support, draft.own_part
            row.proposed_by_person = draft.proposed_by_person
        else:
            work.add(
                DevelopmentArea(
                    follow_up_id=follow_up.id,
                    participant_id=follow_up.participant_id,
                    area=draft.area,
                    support=draft.support,
                    own_part=draft.own_part,
                    proposed_by_person=draft.proposed_by_person,
                    position=position,
                )
            )
    for row in held[len(wanted) :]:
        work.delete(row)


def touch(follow_up: FollowUp) -> None:
    """Move the version of the whole form, also where only its utvecklingsplan is changed."""
    flag_modified(follow_up, "present")


def af_day_on(work: UnitOfWork, day: date) -> AfDay | None:
    """Load what is planned for a day of Arbetsförmedlingen."""
    return work.session.scalars(select(AfDay).where(AfDay.day == day)).first()


def slots_of(work: UnitOfWork, af_day_id: UUID) -> list[AfSlot]:
    """Load the meetings of such a day, in order."""
    query = select(AfSlot).where(AfSlot.af_day_id == af_day_id)
    return list(work.session.scalars(query.order_by(AfSlot.start_minute)))


def slot_of_person(work: UnitOfWork, af_day_id: UUID, participant_id: UUID) -> AfSlot | None:
    """Load a person's meeting on such a day."""
    query = select(AfSlot).where(
        AfSlot.af_day_id == af_day_id, AfSlot.participant_id == participant_id
    )
    return work.session.scalars(query).first()


def booked_day(work: UnitOfWork, af_day_id: UUID) -> AfDay:
    """Load a day whose meetings are to be changed; of two who do so at once, one is told."""
    day = work.get(AfDay, af_day_id)
    flag_modified(day, "day")
    return day


def given_name(work: UnitOfWork, participant_id: UUID) -> str:
    """Return a person's given name, for the sentence that says what was done."""
    return work.get(Participant, participant_id).given_name
