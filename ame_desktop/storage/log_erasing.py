"""Taking a person's content out of the log by *gallring*, so that the chain still holds.

The lines stay, with who, when and what, and the line of the *gallring* tells what each of them
had left: the chain can be checked as before, and nothing of the content remains. Source: NAT-37.
"""

from collections.abc import Collection
from json import dumps
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, bindparam, func, select, text, update
from sqlalchemy.orm import Session, aliased

from ame_desktop.domain.log_chain import ERASED_MARK, seal_content
from ame_desktop.storage.beyond_reach import sees_a_part
from ame_desktop.storage.models.access import LogEntry, LogSubject

_ERASED = (
    update(LogEntry)
    .where(LogEntry.seq == bindparam("of"))
    .values(salt="", reason="", detail=bindparam("left"), erased_by=bindparam("by"))
    .execution_options(synchronize_session=False)
)

# On a server with own logins nobody changes a line; its owner does, for an approved gallring.
_BY_OWNER = text("SELECT ame.empty_lines(:told, :lines)").bindparams(bindparam("lines", type_=JSON))


def without(
    session: Session, participants: Collection[UUID], rows: Collection[UUID]
) -> tuple[list[Any], list[dict[str, Any]]]:
    """Return what the log is to tell of the erasing, and what each line has left.

    Args:
        session: the command's session.
        participants: whose content goes.
        rows: the identities of their rows, in lines that concern others as well.
    """
    named = {str(key) for key in (*participants, *rows)}
    told: list[Any] = []
    left: list[dict[str, Any]] = []
    other = aliased(LogSubject)
    people = select(func.count()).where(other.seq == LogEntry.seq).scalar_subquery()
    concerned = select(LogSubject.seq).where(LogSubject.participant_id.in_(participants))
    query = select(LogEntry.seq, LogEntry.number, LogEntry.reason, LogEntry.detail, people)
    for seq, number, reason, detail, count in session.execute(
        query.where(LogEntry.seq.in_(concerned)).order_by(LogEntry.seq)
    ):
        kept = [] if count <= 1 else [item for item in detail if not _names(item, named)]
        if reason or kept != detail:
            told.append([ERASED_MARK, number, seal_content("", "", dumps(kept))])
            left.append({"of": seq, "left": kept})
    return told, left


def erase(session: Session, left: list[dict[str, Any]], by: int) -> None:
    """Leave the lines with what they have left; ``by`` is the number of the line that tells it."""
    if left and sees_a_part(session.connection()):
        session.execute(_BY_OWNER, {"told": by, "lines": left})
    elif left:
        session.connection().execute(_ERASED, [{**line, "by": by} for line in left])


def _names(item: Any, keys: set[str]) -> bool:
    """Whether a change in a line's detail is of one of these rows, or names one of these people."""
    if isinstance(item, dict):
        return any(_names(value, keys) for value in item.values())
    if isinstance(item, list):
        return any(_names(value, keys) for value in item)
    return item in keys if isinstance(item, str) else False
