"""Lines of the log in words, narrowed to what somebody chose and to what they may see."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select

from ame_desktop.domain.access import Actor
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import (
    ERASED_NAME,
    HELD_REASON,
    MOST_LINES,
    PROGRAM,
    PROTECTED_NAME,
    LogFilter,
    LogRow,
    ReaderRow,
)
from ame_desktop.domain.log_texts import action_text, detail_texts
from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.access import LogEntry, LogSubject, Staff
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.standing import own_case
from ame_desktop.storage.queries.visibility import may_meet, owns_case
from ame_desktop.storage.store import Reader

Condition = ColumnElement[bool]
TECHNICAL_KINDS = (LogKind.SYSTEM, LogKind.LOGIN, LogKind.FAILED_LOGIN)
TECHNICAL_ROOMS = ("administration.", "backup.", "access.", "staff.", "settings.", "unit.")
"""What the lines of the program's own running tell, and the rooms whose acts are such lines."""


def own_lines(actor: Actor, *, technical: bool) -> Condition:
    """Return the condition for what somebody did, what was done in their cases, and no more.

    The cases of somebody who is away are theirs meanwhile, but for whom they may not meet.

    Args:
        actor: the one who asks.
        technical: whether they see the lines of the program's own running, which name nobody.
    """
    staff_id = actor.staff_id
    subject = (
        select(LogSubject.seq)
        .join(Participant, Participant.id == LogSubject.participant_id)
        .where(
            LogSubject.seq == LogEntry.seq,
            or_(owns_case(staff_id), and_(may_meet(staff_id), own_case(actor))),
        )
        .correlate(LogEntry)
    )
    seen = [LogEntry.staff_id == staff_id, exists(subject)]
    if technical:
        named = select(LogSubject.seq).where(LogSubject.seq == LogEntry.seq).correlate(LogEntry)
        rooms = (LogEntry.action.startswith(room) for room in TECHNICAL_ROOMS)
        seen.append(and_(or_(LogEntry.kind.in_(TECHNICAL_KINDS), *rooms), ~exists(named)))
    return or_(*seen)


def narrowed(
    wanted: LogFilter, since: datetime | None, until: datetime | None, *seen: Condition
) -> list[Condition]:
    """Return the conditions of a choice; ``since`` and ``until`` are the instants of its days."""
    found = list(seen)
    if wanted.staff_id is not None:
        found.append(LogEntry.staff_id == wanted.staff_id)
    if wanted.kind is not None:
        found.append(LogEntry.kind == wanted.kind)
    if since is not None:
        found.append(LogEntry.at >= since)
    if until is not None:
        found.append(LogEntry.at < until)
    if wanted.participant_id is not None:
        found.append(concerns(wanted.participant_id))
    return found


def concerns(participant_id: UUID) -> Condition:
    """Return the condition that a line concerns somebody."""
    question = select(LogSubject.seq).where(LogSubject.participant_id == participant_id)
    return LogEntry.seq.in_(question)


def count(reader: Reader, conditions: Iterable[Condition]) -> int:
    """Return how many lines there are."""
    query = select(func.count()).select_from(LogEntry).where(*conditions)
    return reader.execute(query).scalar_one()


def rows(
    reader: Reader, conditions: Iterable[Condition], names: dict[UUID, PersonName]
) -> tuple[LogRow, ...]:
    """Return the latest lines; ``names`` are of those whom the one who asks may meet."""
    query = _lines().where(*conditions).order_by(LogEntry.seq.desc()).limit(MOST_LINES)
    return _in_words(reader, query, names)


def rows_of(
    reader: Reader, keys: Collection[int], names: dict[UUID, PersonName]
) -> dict[int, LogRow]:
    """Return given lines by what they are stored under."""
    found = _in_words(reader, _lines().where(LogEntry.seq.in_(keys)), names)
    return {row.seq: row for row in found}


def staff_names(reader: Reader) -> dict[UUID, str]:
    """Return everybody who works or has worked at the unit."""
    return {row.id: row.name for row in reader.execute(select(Staff.id, Staff.name))}


def readers_of(
    reader: Reader, participant_id: UUID, on_case: Collection[UUID]
) -> tuple[ReaderRow, ...]:
    """Return who has had a person's file in hand, the latest first.

    ``on_case`` are those who have the case or lead one of the person's arenas.
    """
    query = (
        select(
            LogEntry.staff_id,
            Staff.name,
            LogEntry.kind,
            LogEntry.action,
            func.count(),
            func.min(LogEntry.at),
            func.max(LogEntry.at),
        )
        .join(Staff, Staff.id == LogEntry.staff_id, isouter=True)
        .where(concerns(participant_id))
        .group_by(LogEntry.staff_id, Staff.name, LogEntry.kind, LogEntry.action)
    )
    groups: defaultdict[UUID | None, list[Any]] = defaultdict(list)
    for row in reader.execute(query):
        groups[row[0]].append(row)
    found = (
        ReaderRow(
            staff_id,
            ways[0][1] or PROGRAM,
            sum(way[4] for way in ways),
            min(way[5] for way in ways),
            max(way[6] for way in ways),
            tuple(dict.fromkeys(action_text(way[3], way[2]) for way in ways)),
            staff_id is None or staff_id in on_case,
        )
        for staff_id, ways in groups.items()
    )
    return tuple(sorted(found, key=lambda row: row.last, reverse=True))


def _lines() -> Select[Any]:
    return select(
        LogEntry.seq,
        LogEntry.number,
        LogEntry.at,
        Staff.name,
        LogEntry.kind,
        LogEntry.action,
        LogEntry.count,
        LogEntry.reason,
        LogEntry.detail,
        LogEntry.erased_by,
    ).join(Staff, Staff.id == LogEntry.staff_id, isouter=True)


def _in_words(
    reader: Reader, query: Select[Any], names: dict[UUID, PersonName]
) -> tuple[LogRow, ...]:
    """Tell lines; of one about somebody who is not to be met, only what was done and to what.

    A reason and a field's old and new value can tell who it is. Source: NAT-38
    """
    found = reader.execute(query).all()
    people = _people(reader, [row.seq for row in found], names)
    rows = []
    for seq, number, at, name, kind, action, held, reason, detail, by in found:
        hidden = PROTECTED_NAME in people[seq]
        rows.append(
            LogRow(
                seq,
                number,
                at,
                name or PROGRAM,
                kind,
                action_text(action, kind),
                tuple(sorted(people[seq])),
                held,
                HELD_REASON if hidden and reason else reason,
                detail_texts(detail, values=not hidden),
                by is not None,
            )
        )
    return tuple(rows)


def _people(
    reader: Reader, keys: list[int], names: dict[UUID, PersonName]
) -> defaultdict[int, list[str]]:
    """Name those who may be met; a protected person stands without a name, a gone one too."""
    query = (
        select(LogSubject.seq, LogSubject.participant_id, Participant.id.is_not(None))
        .join(Participant, Participant.id == LogSubject.participant_id, isouter=True)
        .where(LogSubject.seq.in_(keys))
    )
    people: defaultdict[int, list[str]] = defaultdict(list)
    for seq, person, known in reader.execute(query):
        hidden = PROTECTED_NAME if known else ERASED_NAME
        people[seq].append(names[person].listed if person in names else hidden)
    return people
