"""Notes in a person's file, and what supervisors have observed. Source: TRE-39, TRE-40."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_drafts import NoteDraft, checked_note
from ame_desktop.domain.participant_files import NoteRow
from ame_desktop.domain.participants import NoteType
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import (
    check_reason,
    deny,
    person_behind,
    reaches,
    standing_of,
)
from ame_desktop.services.participant_reading import rights_of
from ame_desktop.storage.models.participants import CaseNote, Participant
from ame_desktop.storage.queries import participant_files as query


def note_list(ctx: Context, participant_id: UUID, reason: str = "") -> tuple[NoteRow, ...]:
    """Return the notes of a file, the latest first; the reading is logged.

    The owner of the case reads everything. The chief reads with a reason. A supervisor reads their
    own observations.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the notes.
        NeedsReasonError: the chief has given no reason yet.
    """
    standing = standing_of(ctx, participant_id)
    if reaches(ctx, standing, Area.CASE, Level.READ):
        check_reason(ctx, standing, reason)
        observer = None
    else:
        if not rights_of(ctx, standing).observe:
            deny(ctx, Area.CASE, Level.READ, participant_id)
        observer = ctx.actor.staff_id
    with ctx.read() as reader:
        rows = query.notes(reader, participant_id, observer)
    ctx.note("notes.read", LogKind.READ, participant_id, reason=reason.strip(), count=len(rows))
    return rows


def add_note(ctx: Context, participant_id: UUID, draft: NoteDraft) -> Result[UUID]:
    """Write a note in a file; a supervisor's is an observation of their own.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the notes.
        DomainError: the heading is missing, or the type asks for more.
    """
    standing = standing_of(ctx, participant_id)
    writes = reaches(ctx, standing, Area.CASE, Level.WRITE)
    if not writes and not rights_of(ctx, standing).observe:
        deny(ctx, Area.CASE, Level.WRITE, participant_id)
    heading, text = checked_note(draft)
    with ctx.write("notes.add", Topic.PARTICIPANTS) as work:
        person = work.get(Participant, participant_id)
        row = CaseNote(
            id=new_id(),
            participant_id=participant_id,
            written_at=work.at,
            author_id=ctx.actor.staff_id,
            type=draft.type if writes else NoteType.OBSERVATION,
            heading=heading,
            text=text,
            own_observation=not writes,
        )
        work.add(row)
        return work.done(row.id, f"Skrev en anteckning om {person.given_name}.")


def edit_note(ctx: Context, note_id: UUID, version: int, draft: NoteDraft) -> Result[None]:
    """Change a note that one has written oneself; what it said before stays in the log.

    Raises:
        NotPermittedError: somebody else wrote it, or the roles no longer reach it.
        DomainError: the heading is missing, or the type asks for more.
        ConflictError: it has been changed since.
    """
    heading, text = checked_note(draft)
    participant_id = person_behind(ctx, CaseNote, note_id)
    standing = standing_of(ctx, participant_id)
    writes = reaches(ctx, standing, Area.CASE, Level.WRITE)
    if not writes and not rights_of(ctx, standing).observe:
        deny(ctx, Area.CASE, Level.WRITE, participant_id)
    with ctx.write("notes.edit", Topic.PARTICIPANTS) as work:
        row = work.get(CaseNote, note_id, version)
        if row.author_id != ctx.actor.staff_id:
            raise DomainError("Bara den som skrev anteckningen kan ändra den. Skriv en ny.")
        row.heading, row.text = heading, text
        row.type = NoteType.OBSERVATION if row.own_observation else draft.type
        return work.done(None, "Ändrade anteckningen.")
