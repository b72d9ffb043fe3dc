"""Who has taken part in a group, as a list on the screen and on paper. Source: OSB-85."""

from datetime import date
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.list_export import ListExport, build
from ame_desktop.documents.document import Column, Kind
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.expected import Period
from ame_desktop.domain.group_completion import Completion, GroupCourse, completion_rows
from ame_desktop.domain.groups import GroupRow
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.reports import ReportGroup, report_reaches
from ame_desktop.domain.setting_names import SettingName
from ame_desktop.domain.unit_settings import setting_on
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.groups.activities import group
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.queries import groups as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.attendance import exportable
from ame_desktop.storage.queries.unit import name_and_kind
from ame_desktop.storage.queries.visibility import Condition, may_meet
from ame_desktop.storage.store import Reader

_HOUR = 60
COLUMNS = (
    Column("Deltagare", width=2),
    Column("Tillfällen med", Kind.INTEGER),
    Column("Tillfällen hållna", Kind.INTEGER),
    Column("Närvaro i procent", Kind.INTEGER),
    Column("Timmar", Kind.NUMBER, decimals=1),
    Column("Läge"),
)


def completion(ctx: Context, activity_id: UUID) -> Completion:
    """Return who has taken part in a group, of those whom the actor may meet; it is logged.

    Raises:
        NotFoundError: there is no such group.
        NotPermittedError: the roles do not reach the group's attendance.
    """
    row = group(ctx, activity_id)
    ctx.require(Area.ATTENDANCE, Level.READ, arena=row.arena_id)
    with ctx.read() as reader:
        found = read_completion(reader, may_meet(ctx.actor.staff_id), row, ctx.clock.today())
    ctx.note("groups.completion", LogKind.READ, count=len(found.rows))
    return found


def read_completion(reader: Reader, visible: Condition, row: GroupRow, today: date) -> Completion:
    """Return who has taken part in a group, of those whom ``visible`` holds."""
    sessions = query.sessions(reader, [row.activity_id])
    percent = setting_on(unit_settings.settings(reader), SettingName.COURSE_DONE_PERCENT, today)
    present = (
        query.present(reader, row.arena_id, sessions[0].day, sessions[-1].day, visible)
        if sessions
        else {}
    )
    course = GroupCourse(row.kind, sessions, present, int(percent.value["antal"]), today)
    stays: dict[UUID, tuple[PersonName, tuple[Period, ...]]] = {}
    for part in query.parts(reader, row.arena_id, visible):
        _, held = stays.get(part.participant_id, (part.name, ()))
        own = () if part.period is None else (part.period,)
        stays[part.participant_id] = (part.name, (*held, *own))
    return Completion(row, completion_rows(course, stays))


def completion_pdf(ctx: Context, activity_id: UUID) -> bytes:
    """Return the list of a group on paper; making it is written in the log.

    Nobody with protected personal data is on it, and nobody whose data is only kept; who follows
    cases has their own on it. Source: RAG-33, RAG-34, NAT-36, NAT-38

    Raises:
        NotFoundError: there is no such group.
        NotPermittedError: the roles do not reach the group's attendance with names on paper.
    """
    row = group(ctx, activity_id)
    ctx.require(Area.ATTENDANCE, Level.READ, arena=row.arena_id)
    visible = _on_paper(ctx)
    with ctx.read() as reader:
        found = read_completion(reader, visible, row, ctx.clock.today())
        unit, _ = name_and_kind(reader) or ("", False)
    sheet = ListExport(
        title=f"Deltagare i {row.name}",
        unit_name=unit,
        secrecy=secrecy_text(ctx),
        purpose=f"Visa vem som har deltagit i {row.kind.value}.",
        columns=COLUMNS if row.kind.is_course else COLUMNS[:-1],
        rows=tuple(
            (
                person.name.full,
                person.attended,
                person.held,
                person.percent,
                person.minutes / _HOUR,
                *([person.standing] if row.kind.is_course else []),
            )
            for person in found.rows
        ),
        with_names=True,
        made_by=ctx.actor.name,
        made_at=ctx.clock.now().astimezone(STOCKHOLM),
    )
    content = pdf.render(build(sheet))
    people = (person.participant_id for person in found.rows)
    ctx.note("groups.paper", LogKind.PRINT, *people, count=len(found.rows))
    return content


def save_completion(ctx: Context, activity_id: UUID, target: Path) -> Path:
    """Write the list of a group to a file, whole or not at all, and return where.

    Raises:
        NotFoundError: there is no such group.
        NotPermittedError: the roles do not reach the group's attendance.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, completion_pdf(ctx, activity_id))
    return target


def may_print(ctx: Context) -> bool:
    """Whether the person may take names out on paper."""
    return bool(report_reaches(ctx.actor.roles, ReportGroup.ATTENDANCE, names=True))


def _on_paper(ctx: Context) -> Condition:
    """Return the condition for whom the roles let the person name on paper."""
    covered = report_reaches(ctx.actor.roles, ReportGroup.ATTENDANCE, names=True)
    if not covered:
        ctx.deny("groups.paper")
    return exportable(None if Reach.ALL in covered else ctx.actor)


def completion_name(ctx: Context) -> str:
    """Return the proposed name of the file: kind and day."""
    return file_name("deltagarlista", ctx.clock.today(), "", "pdf")
