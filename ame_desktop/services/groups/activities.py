"""Group activities: reading, adding and changing them. Source: OSB-84, OSB-85, OSB-86."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ChangedSinceError, DomainError, NotFoundError
from ame_desktop.domain.groups import GroupDraft, GroupKind, GroupRow, SeriesProposal, checked_group
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.setting_names import SettingName
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.unit_settings import setting_on
from ame_desktop.services.context import Context
from ame_desktop.storage.errors import GONE
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.groups import GroupActivity, GroupSession
from ame_desktop.storage.queries import groups as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import arenas as arena_repository
from ame_desktop.storage.repositories import groups as repository
from ame_desktop.storage.unit_of_work import CONFLICT, UnitOfWork

TOPICS = (Topic.ARENAS, Topic.ATTENDANCE)
_HOUR = 60
_SPELL = 90
_SPELL_COUNT = 12


def group_list(ctx: Context, *, closed: bool = False) -> tuple[GroupRow, ...]:
    """Return the group activities; ``closed`` brings those that are no longer held.

    Groups are no secret to staff; members are counted for those who may know of participants.
    """
    knows = ctx.reach(Area.IDENTITY, Level.READ) is not Reach.NONE
    visible = may_meet(ctx.actor.staff_id) if knows else None
    with ctx.read() as reader:
        rows = query.groups(reader, ctx.clock.today(), visible)
    return tuple(row for row in rows if row.active or closed)


def group(ctx: Context, activity_id: UUID) -> GroupRow:
    """Return one group activity.

    Raises:
        NotFoundError: there is no such group.
    """
    found = next(
        (row for row in group_list(ctx, closed=True) if row.activity_id == activity_id), None
    )
    if found is None:
        raise NotFoundError(GONE)
    return found


def proposal(ctx: Context, kind: GroupKind) -> SeriesProposal:
    """Return how many occasions a group of a kind usually has, and how long they are.

    Source: OSB-85, OSB-86; the unit's own settings say otherwise.
    """
    with ctx.read() as reader:
        rows = unit_settings.settings(reader)
    today = ctx.clock.today()

    def number(name: SettingName) -> int:
        return int(setting_on(rows, name, today).value["antal"])

    if kind.is_course:
        hours = number(SettingName.COURSE_HOURS)
        return SeriesProposal(number(SettingName.COURSE_SESSIONS), hours * _HOUR, 1)
    weeks = number(SettingName.JOB_SEARCH_WEEKS) if kind is GroupKind.JOB_SEARCH else 1
    return SeriesProposal(_SPELL_COUNT, _SPELL, weeks)


def add_group(ctx: Context, draft: GroupDraft) -> Result[UUID]:
    """Add a group activity, with the arena that its attendance is kept at.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: the draft does not add up.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    wanted = checked_group(draft)
    with ctx.write("groups.add", *TOPICS) as work:
        others = arena_repository.arenas(work)
        _check_name(others, wanted.name, None)
        arena = Arena(
            id=new_id(),
            name=wanted.name,
            kind=ArenaKind.GROUP,
            purpose=wanted.kind.purpose,
            expects_all=wanted.expects_all,
            weekdays=0,
            capacity=wanted.capacity,
            position=1 + max((row.position for row in others), default=-1),
            active=wanted.active,
        )
        row = GroupActivity(
            id=new_id(),
            arena_id=arena.id,
            kind=wanted.kind,
            leader_id=wanted.leader_id,
            place=wanted.place,
            start=wanted.start,
            end=wanted.end,
            note=wanted.note,
        )
        work.add(arena, row)
        return work.done(row.id, f"Lade till gruppen {wanted.name}.")


def edit_group(ctx: Context, activity_id: UUID, version: int, draft: GroupDraft) -> Result[None]:
    """Change a group activity; its occasions must still lie within its time.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: the draft does not add up, or somebody still belongs to what is ended.
        ConflictError: somebody else has changed it since.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    wanted = checked_group(draft)
    with ctx.write("groups.edit", *TOPICS) as work:
        row = work.get(GroupActivity, activity_id)
        arena = work.get(Arena, row.arena_id)
        if row.version + arena.version != version:
            raise ChangedSinceError(CONFLICT)
        _check_name(arena_repository.arenas(work), wanted.name, arena.id)
        _check_time(repository.sessions(work, activity_id), wanted)
        if arena.active and not wanted.active:
            _check_empty(work, arena, ctx)
        arena.name, arena.active = wanted.name, wanted.active
        arena.purpose = wanted.kind.purpose
        arena.expects_all, arena.capacity = wanted.expects_all, wanted.capacity
        row.kind, row.leader_id = wanted.kind, wanted.leader_id
        row.place, row.note = wanted.place, wanted.note
        row.start, row.end = wanted.start, wanted.end
        return work.done(None, f"Ändrade gruppen {wanted.name}.")


def _check_name(others: list[Arena], name: str, own: UUID | None) -> None:
    if any(row.name.casefold() == name.casefold() and row.id != own for row in others):
        raise DomainError(f"Det finns redan en arena eller grupp som heter {name}.", field="name")


def _check_time(held: list[GroupSession], wanted: GroupDraft) -> None:
    days = [row.day for row in held if not row.cancelled]
    if days and min(days) < wanted.start:
        raise DomainError(
            f"Det finns ett tillfälle redan {full_date(min(days))}. Flytta det först.",
            field="start",
        )
    if days and wanted.end is not None and max(days) > wanted.end:
        raise DomainError(
            f"Det finns ett tillfälle så sent som {full_date(max(days))}. Ställ in det först.",
            field="end",
        )


def _check_empty(work: UnitOfWork, arena: Arena, ctx: Context) -> None:
    members = arena_repository.count_members(work, arena.id, ctx.clock.today())
    if members:
        raise DomainError(
            f"{arena.name} har {members} deltagare. Avsluta deras tid där först.", field="active"
        )
