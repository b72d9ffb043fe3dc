"""A track on paper: kompetensprofil, avsiktsförklaring and rekryteringsplan.

Source: JSP-01, JSP-04, JSP-11.
"""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build import job_track as build
from ame_desktop.documents.document import Document
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.services.job_tracks.reading import track
from ame_desktop.services.unit_logo import logo
from ame_desktop.storage.queries.unit import name_and_kind


class TrackPaper(Enum):
    """The papers of a track: the value is the word that the file's name begins with."""

    PROFILE = "kompetensprofil"
    INTENT = "avsiktsforklaring"
    RECRUITING = "rekryteringsplan"


def track_pdf(ctx: Context, track_id: UUID, paper: TrackPaper) -> bytes:
    """Return a paper of a track as a PDF; making it is written in the log.

    Raises:
        NotPermittedError: the roles do not reach tracks.
        NotFoundError: there is no such track.
    """
    file = track(ctx, track_id)
    today = ctx.clock.today()
    with ctx.read() as reader:
        unit, _ = name_and_kind(reader) or ("", False)
    sheet = build.TrackSheet(unit, today.isoformat(), file, logo(ctx, today))
    content = pdf.render(_BUILDERS[paper](sheet))
    ctx.note("job_tracks.print", LogKind.PRINT)
    return content


def save_track_pdf(ctx: Context, track_id: UUID, paper: TrackPaper, target: Path) -> Path:
    """Write a paper to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: the roles do not reach tracks.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, track_pdf(ctx, track_id, paper))
    return target


def track_paper_name(ctx: Context, paper: TrackPaper) -> str:
    """Return the proposed name of the file: kind and day."""
    return file_name(paper.value, ctx.clock.today(), "", "pdf")


_BUILDERS: dict[TrackPaper, Callable[[build.TrackSheet], Document]] = {
    TrackPaper.PROFILE: build.competence_profile,
    TrackPaper.INTENT: build.letter_of_intent,
    TrackPaper.RECRUITING: build.recruiting_plan,
}
