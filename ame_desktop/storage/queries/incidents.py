"""The log's lines of a span of time with whom they concern, for a report of an incident."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, select

from ame_desktop.domain.incidents import MOST_LINES, IncidentLine, staff_name
from ame_desktop.domain.log_texts import action_text
from ame_desktop.domain.participants import Protection
from ame_desktop.storage.models.access import LogEntry, LogSubject, Staff
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.store import Reader


def lines(
    reader: Reader, conditions: Sequence[ColumnElement[bool]]
) -> tuple[tuple[IncidentLine, ...], frozenset[UUID]]:
    """Return the first lines in the order of time, and which participants are protected."""
    query = (
        select(
            LogEntry.seq,
            LogEntry.number,
            LogEntry.at,
            Staff.name,
            LogEntry.kind,
            LogEntry.action,
            LogEntry.count,
        )
        .join(Staff, Staff.id == LogEntry.staff_id, isouter=True)
        .where(*conditions)
        .order_by(LogEntry.seq)
        .limit(MOST_LINES)
    )
    rows = reader.execute(query).all()
    people: defaultdict[int, list[UUID]] = defaultdict(list)
    wanted = select(LogEntry.seq).where(*conditions).order_by(LogEntry.seq).limit(MOST_LINES)
    subjects = select(LogSubject.seq, LogSubject.participant_id).where(LogSubject.seq.in_(wanted))
    for seq, person in reader.execute(subjects.order_by(LogSubject.seq)):
        people[seq].append(person)
    hidden = select(Participant.id).where(Participant.protection != Protection.NONE)
    told = tuple(
        IncidentLine(
            number, at, staff_name(name), kind, action_text(action, kind), count, tuple(people[seq])
        )
        for seq, number, at, name, kind, action, count in rows
    )
    return told, frozenset(reader.execute(hidden).scalars())
