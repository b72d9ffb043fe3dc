"""The papers of the mapping: the SASSAM-karta, and the summary as it is or as it was signed."""

from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.mapping import MappingPaper, build_map, build_summary
from ame_desktop.documents.build.person_letter import LetterHead
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.mapping_rows import WholeMapping
from ame_desktop.domain.person_number import display
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.papers import frame_of
from ame_desktop.services.kept_papers import unchanged
from ame_desktop.services.mapping.reading import readable, whole_mapping
from ame_desktop.storage.queries import participant_files as files
from ame_desktop.storage.queries.register_extract import paper


def map_pdf(ctx: Context, mapping_id: UUID, reason: str = "") -> bytes:
    """Return the SASSAM-karta as a PDF; the print is written in the log. Source: OSB-35.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not reach the case.
        NeedsReasonError: the chief has given no reason yet.
    """
    participant_id = readable(ctx, mapping_id, reason)
    with ctx.read() as reader:
        whole = whole_mapping(reader, mapping_id, participant_id)
    content = pdf.render(build_map(paper_of(ctx, participant_id, whole)))
    ctx.note("mapping.map_paper", LogKind.PRINT, participant_id, reason=reason.strip())
    return content


def summary_pdf(ctx: Context, mapping_id: UUID, reason: str = "") -> bytes:
    """Return the summary as a PDF; of a signed one it is the file that was kept. Source: OSB-52.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not reach the case.
        NeedsReasonError: the chief has given no reason yet.
        DamagedError: what was kept of a signed one is no longer what was stored.
    """
    participant_id = readable(ctx, mapping_id, reason)
    with ctx.read() as reader:
        whole = whole_mapping(reader, mapping_id, participant_id)
        kept = paper(reader, whole.stored_file_id) if whole.stored_file_id is not None else None
    if kept is None:
        content = render_summary(ctx, participant_id, whole)
    else:
        content = unchanged(kept, "Sammanställningen")
    ctx.note("mapping.summary_paper", LogKind.PRINT, participant_id, reason=reason.strip())
    return content


def save_map(ctx: Context, mapping_id: UUID, target: Path, reason: str = "") -> Path:
    """Write the SASSAM-karta to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`map_pdf`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, map_pdf(ctx, mapping_id, reason))
    return target


def save_summary(ctx: Context, mapping_id: UUID, target: Path, reason: str = "") -> Path:
    """Write the summary to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`summary_pdf`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, summary_pdf(ctx, mapping_id, reason))
    return target


def paper_name(ctx: Context, mapping_id: UUID, stem: str) -> str:
    """Return the proposed name of a file: never a person's name."""
    return file_name(stem, ctx.clock.today(), mapping_id.hex[-4:], "pdf")


def render_summary(ctx: Context, participant_id: UUID, whole: WholeMapping) -> bytes:
    """Return the summary's PDF, made now."""
    return pdf.render(build_summary(paper_of(ctx, participant_id, whole)))


def paper_of(ctx: Context, participant_id: UUID, whole: WholeMapping) -> MappingPaper:
    """Return what the papers are made from."""
    frame = frame_of(ctx)
    with ctx.read() as reader:
        person = files.person(reader, participant_id)
    head = LetterHead(
        frame.unit_name,
        frame.made_on.isoformat(),
        frame.secrecy,
        "",
        person.name.full,
        display(person.number) if person.number else "",
        (),
        frame.logo,
    )
    return MappingPaper(head, whole)
