"""Plans, leaves, certificates and journeys on a timeline."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.plans import PlanKind
from ame_desktop.domain.timelines import EventKind, TimelineEvent, events
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.plans import BusCard, Certificate, LongLeave, Plan, PlanSigner
from ame_desktop.storage.store import Reader

_STOPPED = (PlanKind.BROKEN, PlanKind.EXPIRED)


def plans(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give when plans were made, sent, signed, renewed, broken and ended."""
    signed = (
        select(PlanSigner.plan_id, func.max(PlanSigner.signed_on).label("day"))
        .group_by(PlanSigner.plan_id)
        .subquery()
    )
    query = (
        select(Plan, Staff.name, signed.c.day)
        .join(Staff, Staff.id == Plan.made_by_id, isouter=True)
        .join(signed, signed.c.plan_id == Plan.id, isouter=True)
        .where(Plan.participant_id == participant_id)
        .with_only_columns(
            Plan.kind,
            Plan.edition,
            Plan.made_on,
            Plan.sent_at,
            Plan.withdrawn_at,
            Plan.ended_at,
            Plan.broken_on,
            Plan.registered_on,
            Plan.renewed_on,
            Plan.deep_follow_up_on,
            signed.c.day,
            Staff.name,
        )
    )
    for (
        kind,
        edition,
        made,
        sent,
        withdrawn,
        ended,
        broken,
        known,
        renewed,
        deep,
        day,
        who,
    ) in reader.execute(query):
        name = kind.label if edition == 1 else f"{kind.label}, utgåva {edition}"
        if kind in _STOPPED:
            yield from events(EventKind.PLANS, who, (broken or made, name))
        else:
            yield from events(
                EventKind.PLANS,
                who,
                (made, f"{name}: upprättad"),
                (sent, f"{name}: skickad för underskrift"),
                (day, f"{name}: undertecknad"),
                (withdrawn, f"{name}: återtagen"),
                (known, f"{name}: gjord hos Arbetsförmedlingen"),
                (renewed, f"{name}: förnyad"),
                (deep, f"{name}: fördjupad uppföljning"),
            )
        yield from events(EventKind.PLANS, "", (ended, f"{name}: upphörde"))


def leaves(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give long leaves; a treatment is told as a leave only. Source: TRE-50 to TRE-58."""
    query = select(LongLeave.kind, LongLeave.start, LongLeave.end).where(
        LongLeave.participant_id == participant_id
    )
    for kind, start, end in reader.execute(query):
        name = kind.told.capitalize()
        yield from events(EventKind.LEAVES, "", (start, f"{name} börjar"), (end, f"{name} slutar"))


def journeys(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give bus cards and journeys. Source: TRE-45 to TRE-47."""
    query = (
        select(BusCard.type, BusCard.start, BusCard.end, Staff.name)
        .join(Staff, Staff.id == BusCard.by_id, isouter=True)
        .where(BusCard.participant_id == participant_id)
    )
    for kind, start, end, who in reader.execute(query):
        told = f"{kind.capitalize()} till och med {end.isoformat()}"
        yield from events(EventKind.LEAVES, who, (start, told))


def certificates(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give certificates with their last day, and nothing else of them. Source: TRE-62."""
    query = (
        select(Certificate.first_day, Certificate.valid_to, Staff.name)
        .join(Staff, Staff.id == Certificate.by_id, isouter=True)
        .where(Certificate.participant_id == participant_id)
    )
    for first, last, who in reader.execute(query):
        told = f"Intyg till och med {last.isoformat()}"
        yield from events(EventKind.LEAVES, who, (first, told))
