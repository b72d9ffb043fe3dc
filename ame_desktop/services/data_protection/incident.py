"""*Underlag för incidentrapport*: who did what when, out of the log. Source: NAT-36."""

from pathlib import Path

from ame_desktop.documents import pdf
from ame_desktop.documents.build.incident_report import IncidentPaper, build
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.incidents import Incident, incident_of
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import LogFilter
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.papers import frame_of
from ame_desktop.services.log.reading import day_begins, day_ends, sees_everything
from ame_desktop.storage.queries import incidents as query
from ame_desktop.storage.queries import log_lines

ALL_TIME = "Hela loggen"


def incident(ctx: Context, wanted: LogFilter) -> Incident:
    """Return what the log tells of what was chosen.

    Raises:
        NotPermittedError: only the chief follows the whole log up.
    """
    if not sees_everything(ctx):
        ctx.deny("data_protection.incident")
    since = day_begins(wanted.first) if wanted.first else None
    until = day_ends(wanted.last) if wanted.last else None
    conditions = log_lines.narrowed(wanted, since, until)
    with ctx.read() as reader:
        lines, protected = query.lines(reader, conditions)
        total = log_lines.count(reader, conditions)
    return incident_of(lines, protected, total)


def incident_pdf(ctx: Context, wanted: LogFilter) -> bytes:
    """Return the paper; it is logged, and no participant is named in it.

    Raises:
        NotPermittedError: as :func:`incident`.
    """
    found = incident(ctx, wanted)
    frame = frame_of(ctx)
    paper = IncidentPaper(
        frame.unit_name,
        frame.made_on.isoformat(),
        ctx.actor.name,
        frame.secrecy,
        _chosen(wanted),
        found,
        frame.logo,
    )
    content = pdf.render(build(paper))
    ctx.note("data_protection.incident", LogKind.PRINT, count=found.total)
    return content


def save_incident(ctx: Context, wanted: LogFilter, target: Path) -> Path:
    """Write the paper to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`incident`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, incident_pdf(ctx, wanted))
    return target


def incident_name(ctx: Context) -> str:
    """Return the name that the paper is proposed to be saved under."""
    return file_name("incidentunderlag", ctx.clock.today(), "", "pdf")


def _chosen(wanted: LogFilter) -> tuple[tuple[str, str], ...]:
    first = wanted.first.isoformat() if wanted.first else ""
    last = wanted.last.isoformat() if wanted.last else ""
    span = f"{first} – {last}" if first or last else ALL_TIME
    return (
        ("Tid", span),
        ("Personal", "En vald person" if wanted.staff_id else "Alla"),
        ("Deltagare", "En vald deltagare" if wanted.participant_id else "Alla"),
        ("Slag", wanted.kind.value.capitalize() if wanted.kind else "Alla"),
    )
