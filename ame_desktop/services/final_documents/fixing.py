"""Fixing a document: it is locked with edition and hash, and its PDF is kept byte for byte."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

from ame_desktop.documents.preview import page_count
from ame_desktop.domain.access import Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ChangedSinceError, DomainError
from ame_desktop.domain.final_documents import DocumentFile, DocumentState
from ame_desktop.domain.ids import new_id
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.access import whole_document
from ame_desktop.services.final_documents.checking import missing
from ame_desktop.services.final_documents.facts import facts_of_file
from ame_desktop.services.final_documents.papers import (
    Frame,
    content_of,
    frame_of,
    paper_of,
    render,
)
from ame_desktop.services.final_documents.reading import document_file
from ame_desktop.services.final_documents.writing import NOT_OPEN, add_sections
from ame_desktop.storage.models.final_documents import FinalDocument, StoredFile
from ame_desktop.storage.repositories import final_documents as repository
from ame_desktop.storage.unit_of_work import CONFLICT, UnitOfWork

_LONGEST_REASON = 500


@dataclass(frozen=True)
class Proof:
    """A document as it was fixed: the hash of what it says, and the PDF that it stands on."""

    content_hash: str
    pdf: bytes = field(repr=False)


def fix(
    ctx: Context, document_id: UUID, version: int, seen: Mapping[UUID, int] | None = None
) -> Result[None]:
    """Fix a document: nothing in it can be changed any more; the edition before is replaced.

    What the system has filled in is kept as it is now. Nothing undoes it. ``seen`` are the versions
    of the sections that the person has read.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not finish documents.
        DomainError: it is fixed already, or something is missing.
        ConflictError: it, or one of its sections, has been changed since.
    """
    whole_document(ctx, document_id, Level.WRITE)
    found = document_file(ctx, document_id)
    if seen is not None and seen != versions_of(found):
        raise ChangedSinceError(CONFLICT)
    _check_complete(found)
    proof = printed(found, frame_of(ctx), ctx.actor.name)
    with ctx.write("final_documents.fix", Topic.FINAL_DOCUMENTS) as work:
        row = work.get(FinalDocument, document_id, version)
        seal(work, row, found, proof)
        # From here on nobody writes in a section; those who did so just before are seen.
        work.session.flush()
        _check_unchanged(work, found)
        _replace_earlier(work, row)
        return work.done(None, f"Fastställde {found.row.title}.", undoable=False)


def correct(ctx: Context, document_id: UUID, reason: str) -> Result[UUID]:
    """Begin a new edition of a fixed document, with the same texts and why it is made.

    The earlier edition holds until the new one is fixed.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not finish documents.
        DomainError: it is not fixed, there is a later edition, or the reason is missing.
    """
    whole_document(ctx, document_id, Level.WRITE)
    found = document_file(ctx, document_id)
    why = reason.strip()[:_LONGEST_REASON]
    if not why:
        raise DomainError("Skriv varför dokumentet rättas.", field="reason")
    if not found.rights.correct:
        raise DomainError(_why_not_correct(found), field="reason")
    with ctx.write("final_documents.correct", Topic.FINAL_DOCUMENTS) as work:
        old = work.get(FinalDocument, document_id)
        new = FinalDocument(
            id=new_id(),
            participant_id=old.participant_id,
            placement_id=old.placement_id,
            kind=old.kind,
            number=old.number,
            edition=old.edition + 1,
            state=DocumentState.DRAFT,
            period_start=old.period_start,
            period_end=old.period_end,
            created_by_id=ctx.actor.staff_id,
            created_at=work.at,
            replaces_id=old.id,
            change_reason=why,
        )
        add_sections(work, new)
        work.session.flush()
        copy_texts(work, old, new)
        work.because(why)
        return work.done(new.id, f"Började på utgåva {new.edition} av {old.number}.")


def _check_complete(found: DocumentFile) -> None:
    if found.row.state is not DocumentState.DRAFT:
        raise DomainError(NOT_OPEN)
    gaps = missing(found)
    if gaps:
        titles = ", ".join(gap.title for gap in gaps)
        raise DomainError(f"Det saknas något i {len(gaps)} avsnitt: {titles}.", field="sections")


def printed(found: DocumentFile, frame: Frame, by: str) -> Proof:
    """Return a document's PDF as it is fixed by somebody on the frame's day, with its hash."""
    said = json.dumps(content_of(paper_of(found, frame, {})), ensure_ascii=False, sort_keys=True)
    hashed = sha256(said.encode()).hexdigest()
    return Proof(hashed, render(paper_of(found, frame, {}, _ending(found, frame, by, hashed))))


def seal(work: UnitOfWork, row: FinalDocument, found: DocumentFile, proof: Proof) -> None:
    """Give a draft the state of a fixed document, and keep its facts and its PDF."""
    row.state = DocumentState.FIXED
    row.fixed_by_id, row.fixed_at = work.staff_id, work.at
    row.content_hash, row.facts = proof.content_hash, facts_of_file(found)
    work.add(
        StoredFile(
            document_id=row.id,
            participant_id=row.participant_id,
            content=proof.pdf,
            sha256=sha256(proof.pdf).hexdigest(),
            pages=page_count(proof.pdf),
            stored_at=work.at,
        )
    )


def _ending(found: DocumentFile, frame: Frame, by: str, hashed: str) -> tuple[tuple[str, str], ...]:
    row = found.row
    read = row.read_by_person_on
    lines = [
        ("Dokument", f"{row.number}, utgåva {row.edition}"),
        ("Fastställt", f"{frame.made_on.isoformat()} av {by}"),
        ("Deltagaren har läst", read.isoformat() if read else "Inget datum är skrivet"),
    ]
    if row.edition > 1:
        lines.append(("Ersätter", f"Utgåva {row.edition - 1}. Skäl: {row.change_reason}"))
    lines.append(("Innehållets kontrollsumma (SHA-256)", hashed))
    return tuple(lines)


def versions_of(file: DocumentFile) -> dict[UUID, int]:
    """Return the versions of a document's sections as they were read."""
    return {section.section_id: section.version for section in file.sections}


def _check_unchanged(work: UnitOfWork, found: DocumentFile) -> None:
    now = {row.id: row.version for row in repository.sections(work, found.row.document_id)}
    if versions_of(found) != now:
        raise ChangedSinceError(CONFLICT)


def _replace_earlier(work: UnitOfWork, row: FinalDocument) -> None:
    if row.replaces_id is not None:
        work.get(FinalDocument, row.replaces_id).state = DocumentState.REPLACED


def copy_texts(work: UnitOfWork, old: FinalDocument, new: FinalDocument) -> None:
    """Give a new edition the texts and steps of the earlier one."""
    texts = {section.key: section for section in repository.sections(work, old.id)}
    for section in repository.sections(work, new.id):
        earlier = texts.get(section.key)
        if earlier is not None:
            section.text, section.rating = earlier.text, earlier.rating
            section.written_by_id, section.written_at = earlier.written_by_id, earlier.written_at


def _why_not_correct(found: DocumentFile) -> str:
    latest = found.editions[0]
    if latest.document_id != found.row.document_id:
        return f"Det finns redan en senare utgåva: {latest.edition}. Öppna den."
    return "Dokumentet är inte fastställt. Ändra direkt i det."
