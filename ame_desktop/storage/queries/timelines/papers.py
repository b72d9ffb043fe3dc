"""Documents, decisions, consents and notes on a timeline: what they are, never what they say."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.domain.timelines import EventKind, TimelineEvent, events
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.attendance import MonthBasis
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.participants import CaseNote, Consent
from ame_desktop.storage.store import Reader

DECIDED = {ApprovalKind.LEAVE: "Ledighet", ApprovalKind.STUDIES: "Studier utan CSN"}
"""The chief's decisions that have no row of their own on the line; drug tests are never on it."""


def documents(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give when documents were fixed, released, sent and read by the person."""
    query = (
        select(
            FinalDocument.kind,
            FinalDocument.number,
            FinalDocument.fixed_at,
            FinalDocument.released_at,
            FinalDocument.sent_on,
            FinalDocument.read_by_person_on,
            Staff.name,
        )
        .join(Staff, Staff.id == FinalDocument.fixed_by_id, isouter=True)
        .where(FinalDocument.participant_id == participant_id)
    )
    for kind, number, fixed, released, sent, read, who in reader.execute(query):
        name = f"{kind.label} {number}"
        yield from events(
            EventKind.DOCUMENTS,
            who,
            (fixed, f"{name}: fastställt"),
            (released, f"{name}: släppt"),
            (sent, f"{name}: skickat"),
            (read, f"{name}: läst av deltagaren"),
        )


def decisions(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give the chief's decisions on leave and studies. Source: TRE-52, TRE-53."""
    query = (
        select(ApprovalCase.kind, ApprovalCase.state, ApprovalCase.decided_at, Staff.name)
        .join(Staff, Staff.id == ApprovalCase.decided_by_id, isouter=True)
        .where(
            ApprovalCase.participant_id == participant_id,
            ApprovalCase.kind.in_(DECIDED),
            ApprovalCase.state.in_((ApprovalState.APPROVED, ApprovalState.REFUSED)),
        )
    )
    for kind, state, decided, who in reader.execute(query):
        told = f"{DECIDED[kind]}: {state.label.lower()}"
        yield from events(EventKind.DOCUMENTS, who, (decided, told))


def consents(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give consents given and withdrawn. Source: OSB-26."""
    query = select(Consent.party, Consent.given_on, Consent.withdrawn_on).where(
        Consent.participant_id == participant_id
    )
    for party, given, withdrawn in reader.execute(query):
        yield from events(
            EventKind.INTAKE,
            "",
            (given, f"Medgivande till {party.value}"),
            (withdrawn, f"Medgivandet till {party.value} återtaget"),
        )


def notes(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give of which kind a note is and who wrote it; heading and text stay in the file."""
    query = (
        select(CaseNote.type, CaseNote.written_at, Staff.name)
        .join(Staff, Staff.id == CaseNote.author_id, isouter=True)
        .where(CaseNote.participant_id == participant_id)
    )
    for kind, at, who in reader.execute(query):
        told = "Anteckning" if kind.value == "Rubrik" else f"Anteckning: {kind.value}"
        yield from events(EventKind.NOTES, who, (at, told))


def month_bases(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give when the person's months were told to others; never what they said. Source: NAT-32."""
    query = (
        select(
            MonthBasis.receiver,
            MonthBasis.month,
            MonthBasis.edition,
            MonthBasis.made_at,
            MonthBasis.handed_on,
            Staff.name,
        )
        .join(Staff, Staff.id == MonthBasis.made_by_id, isouter=True)
        .where(MonthBasis.participant_id == participant_id)
    )
    for receiver, month, edition, made, handed, who in reader.execute(query):
        name = f"Månadsunderlag {month_text(month)} till {receiver.value}, utgåva {edition}"
        yield from events(
            EventKind.DOCUMENTS, who, (made, f"{name}: gjort"), (handed, f"{name}: lämnat")
        )
