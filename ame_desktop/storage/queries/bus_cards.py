"""Bus cards and other journeys, of a person and of all."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select

from ame_desktop.domain.bus_cards import BusCardRow, JourneyType, NamedBusCard
from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.plans import BusCard
from ame_desktop.storage.store import Reader


def bus_cards_of(reader: Reader, participant_id: UUID) -> tuple[BusCardRow, ...]:
    """Return a person's journeys, the latest first."""
    query = _rows().where(BusCard.participant_id == participant_id)
    latest = query.order_by(BusCard.start.desc(), BusCard.id.desc())
    return tuple(_bus_card(tuple(row)) for row in reader.execute(latest))


def named_bus_cards(
    reader: Reader, visible: ColumnElement[bool], first: date | None, last: date | None
) -> tuple[NamedBusCard, ...]:
    """Return the journeys of some day of a span, with whose they are."""
    query = _rows(
        Participant.given_name, Participant.family_name, Participant.alias, Participant.birth_date
    ).join(Participant, Participant.id == BusCard.participant_id)
    query = query.where(visible).order_by(BusCard.start, BusCard.id)
    if first is not None:
        query = query.where(BusCard.end >= first)
    if last is not None:
        query = query.where(BusCard.start <= last)
    rows = [tuple(row) for row in reader.execute(query)]
    return tuple(NamedBusCard(PersonName(*row[-4:]), _bus_card(row[:-4])) for row in rows)


def _rows(*more: Any) -> Select[Any]:
    held: tuple[Any, ...] = (
        BusCard.id,
        BusCard.version,
        BusCard.participant_id,
        BusCard.type,
        BusCard.start,
        BusCard.end,
        BusCard.route,
        BusCard.kilometres,
        BusCard.reason,
        Staff.name,
    )
    return select(*held, *more).join(Staff, Staff.id == BusCard.by_id)


def _bus_card(row: tuple[Any, ...]) -> BusCardRow:
    key, version, person, kind, *rest = row
    return BusCardRow(key, version, person, JourneyType(kind), *rest)
