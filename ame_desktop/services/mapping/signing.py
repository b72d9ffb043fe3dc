"""The summary is gone through with the person, and signed: from then on it stands.

Source: OSB-52
"""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from uuid import UUID

from ame_desktop.documents.preview import page_count
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ChangedSinceError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.mapping_rows import WholeMapping
from ame_desktop.domain.mapping_rules import check_review, check_signing
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.mapping.papers import render_summary
from ame_desktop.services.mapping.reading import whole_mapping
from ame_desktop.services.mapping.writing import require_trained, writable
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.mapping import Mapping
from ame_desktop.storage.repositories import mapping as repository
from ame_desktop.storage.unit_of_work import CONFLICT, UnitOfWork


def review(ctx: Context, mapping_id: UUID, version: int, day: date) -> Result[None]:
    """Note that the summary was gone through with the person on a day.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: something is not written, the day does not add up, or the actor is untrained.
        ConflictError: somebody else has changed it since it was read.
    """
    participant_id = writable(ctx, mapping_id)
    require_trained(ctx)
    with ctx.read() as reader:
        check_review(whole_mapping(reader, mapping_id, participant_id), day, ctx.clock.today())
    with ctx.write("mapping.review", Topic.PLANNING) as work:
        row = work.get(Mapping, mapping_id, version)
        row.state, row.reviewed_on = MappingState.REVIEWED, day
        return work.done(None, f"Sammanställningen gicks igenom {full_date(day)}.")


def sign(ctx: Context, mapping_id: UUID, version: int, day: date, signed_by: str) -> Result[None]:
    """Note that the person has signed; the summary's PDF is kept as it is, and nothing changes it.

    Nothing undoes it: a correction is a new mapping, begun with the same texts.

    Args:
        ctx: who notes it.
        mapping_id: the mapping.
        version: the version that was read.
        day: the day on the paper.
        signed_by: who signed, by name.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: it was not gone through, the day does not add up, or the actor is untrained.
        ConflictError: it, or one of its areas, has been changed since.
    """
    participant_id = writable(ctx, mapping_id)
    require_trained(ctx)
    with ctx.read() as reader:
        whole = whole_mapping(reader, mapping_id, participant_id)
    name = check_signing(whole, signed_by, day, ctx.clock.today())
    signed = replace(whole, row=replace(whole.row, signed_on=day), signed_by=name)
    content = render_summary(ctx, participant_id, signed)
    with ctx.write("mapping.sign", Topic.PLANNING) as work:
        row = work.get(Mapping, mapping_id, version)
        _check_unchanged(work, whole)
        kept = StoredFile(
            id=new_id(),
            participant_id=participant_id,
            content=content,
            sha256=sha256(content).hexdigest(),
            pages=page_count(content),
            stored_at=work.at,
        )
        work.add(kept)
        row.state, row.signed_on, row.signed_by = MappingState.SIGNED, day, name
        row.sealed_at, row.stored_file_id = work.at, kept.id
        return work.done(None, "Sammanställningen är undertecknad.", undoable=False)


def _check_unchanged(work: UnitOfWork, whole: WholeMapping) -> None:
    """Refuse where the paper says something else than what is stored now."""
    now = {part.id: part.version for part in repository.parts_of(work, whole.row.mapping_id)}
    if now != {part.part_id: part.version for part in whole.parts}:
        raise ChangedSinceError(CONFLICT)
