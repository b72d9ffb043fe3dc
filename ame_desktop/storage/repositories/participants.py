"""Participants and what belongs to their file, loaded for change."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm.attributes import flag_modified

from ame_desktop.storage.beyond_reach import latest_reserve, sees_a_part
from ame_desktop.storage.models.participants import (
    Enrolment,
    NotTogether,
    Participant,
    ProtectedReader,
    Referral,
)
from ame_desktop.storage.unit_of_work import UnitOfWork


def number_holder(work: UnitOfWork, number: str) -> UUID | None:
    """Return whose number it is already."""
    query = select(Participant.id).where(Participant.number == number)
    return work.session.scalars(query).first()


def next_reserve_counter(work: UnitOfWork, year: int) -> int:
    """Return the first counter that no reservnummer of the year has."""
    prefix = f"R{year:04d}"
    query = select(func.max(Participant.number)).where(
        Participant.number.startswith(prefix), func.length(Participant.number) == len(prefix) + 4
    )
    connection = work.session.connection()
    if sees_a_part(connection):
        latest = latest_reserve(connection, prefix)
    else:
        latest = work.session.scalar(query)
    return 1 if latest is None else int(latest[len(prefix) :]) + 1


def latest_referral(work: UnitOfWork, participant_id: UUID) -> Referral | None:
    """Load a person's latest referral."""
    query = (
        select(Referral)
        .where(Referral.participant_id == participant_id)
        .order_by(Referral.received_on.desc(), Referral.id.desc())
    )
    return work.session.scalars(query).first()


def open_enrolment(work: UnitOfWork, participant_id: UUID, day: date) -> Enrolment | None:
    """Load the period as participant that has not ended by a day."""
    query = select(Enrolment).where(Enrolment.participant_id == participant_id)
    rows = work.session.scalars(query.order_by(Enrolment.start.desc()))
    return next((row for row in rows if row.end is None or row.end >= day), None)


def set_readers(work: UnitOfWork, person: Participant, staff: Iterable[UUID]) -> None:
    """Let exactly these staff be named on a protected person's case, which counts as changed."""
    query = select(ProtectedReader).where(ProtectedReader.participant_id == person.id)
    held = {row.staff_id: row for row in work.session.scalars(query)}
    wanted = set(staff)
    for staff_id in held.keys() - wanted:
        work.delete(held[staff_id])
    work.add(
        *(
            ProtectedReader(participant_id=person.id, staff_id=staff_id)
            for staff_id in wanted - held.keys()
        )
    )
    flag_modified(person, "protection")


def pair(work: UnitOfWork, first: UUID, second: UUID) -> NotTogether | None:
    """Load the row that keeps two people apart."""
    query = select(NotTogether).where(
        NotTogether.first_id == first, NotTogether.second_id == second
    )
    return work.session.scalars(query).first()
