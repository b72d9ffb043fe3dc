"""Scanned papers that belong to notes: kept byte for byte, never changed. Source: TRE-44."""

from hashlib import sha256
from pathlib import Path
from uuid import UUID

from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.documents.preview import page_count
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.notes import NoteRow, paper_name
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.kept_papers import unchanged
from ame_desktop.services.participant_access import (
    GONE,
    check_reason,
    person_behind,
    require_behind,
    require_participant,
)
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.participants import CaseNote
from ame_desktop.storage.models.plans import NotePaper
from ame_desktop.storage.queries import note_papers as query

LARGEST = 10_000_000
"""Bytes of a paper."""
NO_PDF = "Filen går inte att läsa som PDF. Skanna beslutet till PDF och välj den."


def attach_paper(ctx: Context, note_id: UUID, source: Path) -> Result[UUID]:
    """Keep a scanned paper with a note; undo takes it away.

    Raises:
        NotFoundError: there is no such note, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: the note has a paper already, or the file is no PDF or too large.
    """
    person = require_behind(ctx, CaseNote, note_id, Area.CASE, Level.WRITE)
    content, pages = _read(source)
    with ctx.read() as reader:
        if query.paper(reader, note_id) is not None:
            raise DomainError("Anteckningen har redan en bilaga. Skriv en ny anteckning.")
    with ctx.write("notes.attach", Topic.PARTICIPANTS) as work:
        file = StoredFile(
            id=new_id(),
            participant_id=person,
            content=content,
            sha256=sha256(content).hexdigest(),
            pages=pages,
            stored_at=work.at,
        )
        name = paper_name(source.stem)
        row = NotePaper(
            id=new_id(), note_id=note_id, participant_id=person, name=name, stored_file_id=file.id
        )
        work.add(file, row)
        return work.done(row.id, f"Bifogade {name}.")


def save_paper(ctx: Context, note_id: UUID, target: Path, reason: str = "") -> Path:
    """Write a note's paper to a file as it was kept, and return where; it is logged.

    Raises:
        NotFoundError: there is no such paper, or not for this actor.
        NotPermittedError: the roles do not read the case.
        NeedsReasonError: the chief has given no reason yet.
        DamagedError: what was kept is no longer what was stored.
        DomainError: the file cannot be written.
    """
    person = person_behind(ctx, CaseNote, note_id)
    standing = require_participant(ctx, person, Area.CASE, Level.READ)
    check_reason(ctx, standing, reason)
    with ctx.read() as reader:
        kept = query.paper(reader, note_id)
    if kept is None:
        raise NotFoundError(GONE)
    content = unchanged(kept, "Bilagan")
    ctx.note("notes.paper", LogKind.PRINT, person, reason=reason.strip())
    overwrite_file(target, content)
    return target


def paper_file(row: NoteRow) -> str:
    """Return the name that a note's paper is proposed to be saved under; no person is in it."""
    return file_name("Bilaga", row.written_at.astimezone(STOCKHOLM).date(), "", "pdf")


def _read(source: Path) -> tuple[bytes, int]:
    try:
        if source.stat().st_size > LARGEST:
            raise DomainError("Filen är större än 10 MB. Skanna den med lägre upplösning.")
        content = source.read_bytes()
    except OSError as error:
        raise DomainError("Filen går inte att öppna. Välj den igen.") from error
    if not content.startswith(b"%PDF-"):
        raise DomainError(NO_PDF)
    try:
        return content, page_count(content)
    except RuntimeError as error:
        raise DomainError(NO_PDF) from error
