"""Medgivanden: waivers of secrecy towards one party at a time, until withdrawn. Source: OSB-26."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_drafts import ConsentDraft
from ame_desktop.domain.participant_files import ConsentRow
from ame_desktop.domain.participants import ConsentParty
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import (
    check_reason,
    require_behind,
    require_participant,
)
from ame_desktop.storage.models.participants import Consent
from ame_desktop.storage.queries import participant_files as query


def consent_list(ctx: Context, participant_id: UUID, reason: str = "") -> tuple[ConsentRow, ...]:
    """Return the waivers of a file, the latest first; the reading is logged.

    Raises:
        NotPermittedError: the case is not the actor's own.
        NeedsReasonError: the chief has given no reason yet.
    """
    standing = require_participant(ctx, participant_id, Area.CASE, Level.READ)
    check_reason(ctx, standing, reason)
    with ctx.read() as reader:
        rows = query.consents(reader, participant_id)
    ctx.note("consents.read", LogKind.READ, participant_id, reason=reason.strip(), count=len(rows))
    return rows


def add_consent(ctx: Context, participant_id: UUID, draft: ConsentDraft) -> Result[UUID]:
    """Write down that the person lets information be exchanged with a party.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: the day lies ahead, *annan part* is not named, or the text is too long.
    """
    require_participant(ctx, participant_id, Area.CASE, Level.WRITE)
    detail = fitting_text(draft.detail, "Vad medgivandet gäller", 200, field="detail")
    if draft.given_on > ctx.clock.today():
        raise DomainError("Skriv en dag som har varit, eller dagens datum.", field="given_on")
    if draft.party is ConsentParty.OTHER and not detail:
        raise DomainError("Skriv vilken part medgivandet gäller.", field="detail")
    with ctx.write("consents.add", Topic.PARTICIPANTS) as work:
        row = Consent(
            id=new_id(),
            participant_id=participant_id,
            party=draft.party,
            detail=detail,
            given_on=draft.given_on,
        )
        work.add(row)
        return work.done(row.id, f"Lade till medgivande för {draft.party.value}.")


def withdraw_consent(ctx: Context, consent_id: UUID, version: int, day: date) -> Result[None]:
    """Write down that the person has taken a waiver back; the waiver itself stays in the file.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: the day lies before the waiver was given.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, Consent, consent_id, Area.CASE, Level.WRITE)
    with ctx.write("consents.withdraw", Topic.PARTICIPANTS) as work:
        row = work.get(Consent, consent_id, version)
        if day < row.given_on:
            raise DomainError(
                f"Medgivandet gavs {full_date(row.given_on)}. Skriv den dagen eller en senare.",
                field="withdrawn_on",
            )
        row.withdrawn_on = day
        return work.done(None, f"Medgivandet för {row.party.value} är återkallat.")
