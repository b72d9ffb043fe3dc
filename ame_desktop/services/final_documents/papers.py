"""From a document to its paper: what is printed, the preview while somebody writes, the PDF."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from ame_desktop.documents import pdf as renderer
from ame_desktop.documents.build import competence_card, final_document
from ame_desktop.documents.build.final_document import PaperSection, PersonPaper
from ame_desktop.documents.preview import page_images
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.final_documents import DocumentFile, DocumentKind, FactLine, SectionRow
from ame_desktop.domain.final_sections import Writer
from ame_desktop.domain.page_images import PageImage
from ame_desktop.domain.person_number import display
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.kept import is_kept, kept_pdf
from ame_desktop.services.final_documents.reading import document_file
from ame_desktop.services.participant_access import deny
from ame_desktop.services.settings import secrecy_text
from ame_desktop.services.unit_logo import logo
from ame_desktop.storage.queries.unit import name_and_kind

PREVIEW_WIDTH = 900
"""Pixels that a page of the preview is wide, unless the screen asks for another width."""
_BUILDERS = {
    DocumentKind.FINAL: final_document.build,
    DocumentKind.COMPETENCE_CARD: competence_card.build,
}
_OWN_WORDS = "Deltagarens egna ord."


@dataclass(frozen=True)
class Frame:
    """What stands around the content of every paper."""

    unit_name: str
    secrecy: str
    made_on: date
    logo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Source:
    """All that a preview is drawn from, read at one moment; ``kept`` is a fixed one's PDF."""

    file: DocumentFile
    frame: Frame
    kept: bytes | None = field(default=None, repr=False)


def frame_of(ctx: Context) -> Frame:
    """Return the unit's name, sentence about secrecy and logo, as they are today."""
    today = ctx.clock.today()
    with ctx.read() as reader:
        unit, _ = name_and_kind(reader) or ("", False)
    return Frame(unit, secrecy_text(ctx, today), today, logo(ctx, today))


def preview_source(ctx: Context, document_id: UUID) -> Source:
    """Return what :func:`draw_preview` draws; the reading was logged when it was opened.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not read whole documents.
        DamagedError: what was kept of a fixed one is no longer what was stored.
    """
    found = document_file(ctx, document_id)
    if not found.rights.whole:
        deny(ctx, Area.FINAL_DOCUMENTS, Level.READ, found.row.participant_id)
    return Source(found, frame_of(ctx), kept_pdf(ctx, found) if is_kept(found) else None)


def draw_preview(
    source: Source,
    unsaved: Mapping[str, str] | None = None,
    *,
    width: int = PREVIEW_WIDTH,
    most: int | None = None,
) -> tuple[PageImage, ...]:
    """Return the pages as pictures, with texts that are not saved yet; touches no storage.

    Of a fixed document it is the stored PDF that is drawn.

    Args:
        source: the document.
        unsaved: texts by the section's identity, as text.
        width: pixels that a page is wide.
        most: the most pages to draw; without it all of them.
    """
    content = source.kept
    if content is None:
        content = render(paper_of(source.file, source.frame, unsaved or {}))
    return page_images(content, width, most=most)


def preview(
    ctx: Context,
    document_id: UUID,
    unsaved: Mapping[str, str] | None = None,
    *,
    width: int = PREVIEW_WIDTH,
    most: int | None = None,
) -> tuple[PageImage, ...]:
    """Return a document's pages as they would be printed, drawn in memory alone.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not read whole documents.
    """
    return draw_preview(preview_source(ctx, document_id), unsaved, width=width, most=most)


def render(paper: PersonPaper) -> bytes:
    """Return the PDF of a paper."""
    return renderer.render(_BUILDERS[paper.kind](paper))


def paper_of(
    found: DocumentFile,
    frame: Frame,
    unsaved: Mapping[str, str],
    ending: tuple[tuple[str, str], ...] = (),
) -> PersonPaper:
    """Return a document as it is printed; ``ending`` makes it a fixed one."""
    row = found.row
    return PersonPaper(
        row.kind,
        frame.unit_name,
        frame.made_on.isoformat(),
        frame.secrecy,
        row.number,
        row.edition,
        row.name.full,
        display(found.person_number) if found.person_number else "",
        _pairs(found.head),
        found.purpose,
        tuple(_section(section, unsaved) for section in found.sections),
        ending,
        found.scale,
        frame.logo,
    )


def content_of(paper: PersonPaper) -> dict[str, Any]:
    """Return all that a paper says, in a form that its hash is made of."""
    return {
        "kind": paper.kind.value,
        "number": paper.number,
        "edition": paper.edition,
        "name": paper.name,
        "person_number": paper.person_number,
        "head": paper.head,
        "purpose": paper.purpose,
        "scale": paper.scale if paper.kind is DocumentKind.COMPETENCE_CARD else (),
        "sections": [
            [section.title, section.text, section.facts, section.byline, section.step]
            for section in paper.sections
        ],
    }


def _section(section: SectionRow, unsaved: Mapping[str, str]) -> PaperSection:
    return PaperSection(
        section.title,
        unsaved.get(str(section.section_id), section.text),
        section.part,
        _pairs(section.facts),
        _byline(section),
        section.rated,
        section.rating,
    )


def _byline(section: SectionRow) -> str:
    if section.writer is Writer.PARTICIPANT:
        return _OWN_WORDS
    if section.writer is Writer.SUPERVISOR and section.written_by:
        day = section.written_at.astimezone(STOCKHOLM) if section.written_at else None
        when = f", {day:%Y-%m-%d}" if day else ""
        return f"Skrivet av {section.written_by}{when}."
    return ""


def _pairs(lines: tuple[FactLine, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((line.label, line.text) for line in lines)
