"""What the papers for Arbetsförmedlingen are about: the person, the placement and its officer."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, or_, select

from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ConsentParty
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.participants import Consent, Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.store import Reader

_DECIDED = (PlacementState.APPROVED, PlacementState.ENDED)


@dataclass(frozen=True)
class AboutWhom:
    """The person as a paper names them."""

    name: PersonName
    number: str | None


def about(reader: Reader, participant_id: UUID) -> AboutWhom:
    """Return how a paper names a person."""
    return about_each(reader, (participant_id,))[participant_id]


def about_each(reader: Reader, people: Collection[UUID]) -> dict[UUID, AboutWhom]:
    """Return how papers name several people, in one question."""
    question = select(
        Participant.id,
        Participant.given_name,
        Participant.family_name,
        Participant.alias,
        Participant.birth_date,
        Participant.number,
    ).where(Participant.id.in_(people))
    return {
        key: AboutWhom(PersonName(given, family, alias, born), number)
        for key, given, family, alias, born, number in reader.execute(question)
    }


def has_consent(reader: Reader, participant_id: UUID, party: ConsentParty) -> bool:
    """Whether a waiver of secrecy towards a party stands."""
    question = select(Consent.id).where(
        Consent.participant_id == participant_id,
        Consent.party == party,
        Consent.withdrawn_on.is_(None),
    )
    return reader.execute(question).first() is not None


def placement_of(reader: Reader, participant_id: UUID, day: date) -> UUID | None:
    """Return the latest placement that was approved and had begun by a day."""
    question = (
        select(Placement.id)
        .where(
            Placement.participant_id == participant_id,
            Placement.state.in_(_DECIDED),
            Placement.start <= day,
        )
        .order_by(
            or_(
                func.coalesce(Placement.ended_on, Placement.end) >= day, Placement.end.is_(None)
            ).desc(),
            Placement.start.desc(),
        )
    )
    return reader.execute(question).scalars().first()
