"""The bases of months: what was made for whom, the waivers towards a receiver, and ways in."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select

from ame_desktop.domain.consent_states import ConsentState
from ame_desktop.domain.month_bases import BasisReceiver, BasisRow
from ame_desktop.domain.participants import ConsentParty, Protection, ReferralRoute
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.attendance import MonthBasis
from ame_desktop.storage.models.participants import Consent, Participant, Referral
from ame_desktop.storage.queries.visibility import is_latest_referral
from ame_desktop.storage.store import Reader

_LATEST = (MonthBasis.month.desc(), MonthBasis.receiver, MonthBasis.edition.desc())


@dataclass(frozen=True)
class WhoHas:
    """What is known of a person before a basis is made: the way in, and whether protected."""

    route: ReferralRoute | None
    protected: bool


def latest_bases(reader: Reader, receiver: BasisReceiver, month: date) -> dict[UUID, BasisRow]:
    """Return each person's latest edition of a month's basis for a receiver."""
    query = (
        _bases()
        .where(MonthBasis.receiver == receiver, MonthBasis.month == month)
        .order_by(MonthBasis.edition)
    )
    return {row.participant_id: row for row in _rows(reader, query)}


def bases_of(reader: Reader, participant_id: UUID) -> tuple[BasisRow, ...]:
    """Return all that was made of a person's months, the latest first."""
    query = _bases().where(MonthBasis.participant_id == participant_id)
    return _rows(reader, query.order_by(*_LATEST))


def basis(reader: Reader, basis_id: UUID) -> BasisRow | None:
    """Return a stored basis without its bytes."""
    return next(iter(_rows(reader, _bases().where(MonthBasis.id == basis_id))), None)


def basis_content(reader: Reader, basis_id: UUID) -> tuple[bytes, str] | None:
    """Return a basis's bytes and the hash that they had when they were stored."""
    query = select(MonthBasis.content, MonthBasis.sha256).where(MonthBasis.id == basis_id)
    row = reader.execute(query).first()
    return (row.content, row.sha256) if row else None


def consents(
    reader: Reader, party: ConsentParty, today: date, participant_id: UUID | None = None
) -> dict[UUID, ConsentState]:
    """Return each person's waiver towards a party: the one that stands, or the last taken back.

    With a participant, only that person's.
    """
    query = (
        select(Consent.participant_id, Consent.given_on, Consent.withdrawn_on)
        .where(Consent.party == party, Consent.given_on <= today)
        .order_by(Consent.withdrawn_on.is_(None), Consent.given_on)
    )
    if participant_id is not None:
        query = query.where(Consent.participant_id == participant_id)
    return {
        person: ConsentState(given, withdrawn) for person, given, withdrawn in reader.execute(query)
    }


def who_has(reader: Reader, people: Collection[UUID]) -> dict[UUID, WhoHas]:
    """Return what is known of some people before a basis is made."""
    query = (
        select(Participant.id, Participant.protection, Referral.route)
        .join(
            Referral,
            (Referral.participant_id == Participant.id) & is_latest_referral(),
            isouter=True,
        )
        .where(Participant.id.in_(people))
    )
    return {
        person: WhoHas(route, protection is not Protection.NONE)
        for person, protection, route in reader.execute(query)
    }


def _bases() -> Select[*tuple[Any, ...]]:
    return select(
        MonthBasis.id,
        MonthBasis.version,
        MonthBasis.participant_id,
        MonthBasis.receiver,
        MonthBasis.month,
        MonthBasis.edition,
        MonthBasis.sha256,
        MonthBasis.figures,
        MonthBasis.pages,
        func.coalesce(Staff.name, ""),
        MonthBasis.made_at,
        MonthBasis.ground,
        MonthBasis.test,
        MonthBasis.handed_on,
        MonthBasis.handed_to,
        MonthBasis.receipt,
    ).join(Staff, Staff.id == MonthBasis.made_by_id, isouter=True)


def _rows(reader: Reader, query: Select[*tuple[Any, ...]]) -> tuple[BasisRow, ...]:
    return tuple(BasisRow(*row) for row in reader.execute(query))
