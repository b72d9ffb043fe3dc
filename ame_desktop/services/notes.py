"""Notes in a person's file, and what supervisors have observed. Source: TRE-39 to TRE-44."""

from dataclasses import replace
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.notes import NoteRow, copied_hint, length_hint
from ame_desktop.domain.participant_drafts import NoteDraft, checked_note
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import (
    check_reason,
    deny,
    person_behind,
    reaches,
    standing_of,
)
from ame_desktop.services.participant_reading import rights_of
from ame_desktop.services.rule_switches import rules_off
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.participants import CaseNote, Participant
from ame_desktop.storage.queries import participant_files as query
from ame_desktop.storage.repositories import notes as repository


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
    kind = draft.type if writes else NoteType.OBSERVATION
    checked = checked_note(replace(draft, type=kind), ctx.clock.today(), _off(ctx))
    with ctx.write("notes.add", Topic.PARTICIPANTS) as work:
        person = work.get(Participant, participant_id)
        row = CaseNote(
            id=new_id(),
            participant_id=participant_id,
            written_at=work.at,
            author_id=ctx.actor.staff_id,
            type=kind,
            heading=checked.heading,
            text=checked.text,
            own_observation=not writes,
        )
        work.add(row)
        repository.add_meeting(work, row, checked.meeting)
        return work.done(row.id, f"Skrev en anteckning om {person.given_name}.")


def edit_note(ctx: Context, note_id: UUID, version: int, draft: NoteDraft) -> Result[None]:
    """Change a note that one has written oneself; what it said before stays in the log.

    Raises:
        NotPermittedError: somebody else wrote it, or the roles no longer reach it.
        DomainError: the heading is missing, or the type asks for more.
        ConflictError: it has been changed since.
    """
    participant_id = person_behind(ctx, CaseNote, note_id)
    standing = standing_of(ctx, participant_id)
    writes = reaches(ctx, standing, Area.CASE, Level.WRITE)
    if not writes and not rights_of(ctx, standing).observe:
        deny(ctx, Area.CASE, Level.WRITE, participant_id)
    today, off = ctx.clock.today(), _off(ctx)
    with ctx.write("notes.edit", Topic.PARTICIPANTS) as work:
        row = work.get(CaseNote, note_id, version)
        if row.author_id != ctx.actor.staff_id:
            raise DomainError("Bara den som skrev anteckningen kan ändra den. Skriv en ny.")
        kind = NoteType.OBSERVATION if row.own_observation else draft.type
        checked = checked_note(replace(draft, type=kind), today, off)
        row.type, row.heading, row.text = kind, checked.heading, checked.text
        repository.put_meeting(work, row, checked.meeting)
        return work.done(None, "Ändrade anteckningen.")


def note_hint(ctx: Context, draft: NoteDraft) -> str:
    """Return what to think of in a note that is being written; it can be stored all the same.

    Source: TRE-39, TRE-42

    Raises:
        NotPermittedError: the roles write nothing about anybody.
    """
    ctx.require_some(Area.IDENTITY, Level.WRITE)
    off = _off(ctx)
    most = number_setting(ctx, SettingName.NOTE_WORDS)
    hints = (
        length_hint(draft.text, most) if "TRE-39" not in off else "",
        copied_hint(draft.type, draft.text) if "TRE-42" not in off else "",
    )
    return " ".join(hint for hint in hints if hint)


def _off(ctx: Context) -> frozenset[str]:
    with ctx.read() as reader:
        return rules_off(reader, ctx.clock.today())
