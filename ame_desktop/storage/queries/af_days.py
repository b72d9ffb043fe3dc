"""Arbetsförmedlingen's days at the unit, their meetings, and whom one may speak of with them."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.af_days import AfDayDraft, Booking
from ame_desktop.domain.participants import ConsentParty
from ame_desktop.storage.models.follow_ups import AfDay, AfSlot
from ame_desktop.storage.models.participants import Consent
from ame_desktop.storage.store import Reader


def days(reader: Reader) -> tuple[tuple[UUID, int, AfDayDraft, int], ...]:
    """Return all days, the latest first: identity, version, the day, and how many are booked."""
    booked = (
        select(AfSlot.af_day_id, func.count(AfSlot.id).label("count"))
        .group_by(AfSlot.af_day_id)
        .subquery()
    )
    query = (
        select(AfDay.__table__, func.coalesce(booked.c.count, 0).label("booked"))
        .join(booked, booked.c.af_day_id == AfDay.id, isouter=True)
        .order_by(AfDay.day.desc())
    )
    return tuple(
        (
            row.id,
            row.version,
            AfDayDraft(
                row.day,
                row.start_minute,
                row.end_minute,
                row.discussion_minutes,
                row.slot_minutes,
                row.officer,
                row.agenda,
            ),
            row.booked,
        )
        for row in reader.execute(query)
    )


def bookings(reader: Reader, af_day_id: UUID) -> tuple[Booking, ...]:
    """Return the booked meetings of a day, in order."""
    query = select(AfSlot.id, AfSlot.participant_id, AfSlot.start_minute, AfSlot.note)
    rows = reader.execute(query.where(AfSlot.af_day_id == af_day_id).order_by(AfSlot.start_minute))
    return tuple(Booking(*row) for row in rows)


def booked_from(reader: Reader, day: date) -> frozenset[UUID]:
    """Return who has a meeting on a day of Arbetsförmedlingen from a day on."""
    query = select(AfSlot.participant_id).join(AfDay, AfDay.id == AfSlot.af_day_id)
    return frozenset(reader.scalars(query.where(AfDay.day >= day)))


def consenting(reader: Reader) -> frozenset[UUID]:
    """Return who has agreed to information being shared with Arbetsförmedlingen. Source: OSB-26."""
    query = select(Consent.participant_id).where(
        Consent.party == ConsentParty.AF, Consent.withdrawn_on.is_(None)
    )
    return frozenset(reader.scalars(query))


def person_of_slot(reader: Reader, slot_id: UUID) -> UUID | None:
    """Return whose meeting it is; ``None`` if there is no such meeting."""
    query = select(AfSlot.participant_id).where(AfSlot.id == slot_id)
    return reader.execute(query).scalar_one_or_none()
