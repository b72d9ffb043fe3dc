"""What participants have asked about their own data, and whose data may only be kept."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.data_requests import LimitRow, RequestRow, RequestState
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import PROGRAM
from ame_desktop.storage.models.access import LogEntry, LogSubject, Staff
from ame_desktop.storage.models.data_requests import DataRequest, ProcessingLimit
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader

_TAKER = aliased(Staff)
_ANSWERER = aliased(Staff)


def requests_of(reader: Reader, participant_id: UUID) -> tuple[RequestRow, ...]:
    """Return a person's requests, the latest first."""
    query = _requests().where(DataRequest.participant_id == participant_id)
    return _rows(reader, query.order_by(DataRequest.received.desc(), DataRequest.made_at.desc()))


def open_requests(reader: Reader, visible: Condition) -> tuple[RequestRow, ...]:
    """Return the requests that wait for an answer, of those who may be met."""
    query = _requests().join(Participant, Participant.id == DataRequest.participant_id)
    query = query.where(DataRequest.state == RequestState.OPEN, visible)
    return _rows(reader, query.order_by(DataRequest.due))


def request(reader: Reader, request_id: UUID) -> RequestRow | None:
    """Return one request."""
    return next(iter(_rows(reader, _requests().where(DataRequest.id == request_id))), None)


def limits_of(reader: Reader, participant_id: UUID) -> tuple[LimitRow, ...]:
    """Return the times that a person's data has been restricted, the latest first."""
    query = (
        select(
            ProcessingLimit.id,
            ProcessingLimit.version,
            ProcessingLimit.participant_id,
            ProcessingLimit.start,
            ProcessingLimit.end,
            ProcessingLimit.reason,
            Staff.name,
        )
        .join(Staff, Staff.id == ProcessingLimit.decided_by_id, isouter=True)
        .where(ProcessingLimit.participant_id == participant_id)
        .order_by(ProcessingLimit.start.desc(), ProcessingLimit.id.desc())
    )
    return tuple(LimitRow(*row[:-1], row[-1] or "") for row in reader.execute(query))


def limited_since(reader: Reader, participant_id: UUID) -> date | None:
    """Return the day from which a person's data is only kept; the reason is not everybody's."""
    query = select(ProcessingLimit.start).where(
        ProcessingLimit.participant_id == participant_id, ProcessingLimit.end.is_(None)
    )
    return reader.execute(query).scalars().first()


def changes_of(
    reader: Reader, participant_id: UUID, since: datetime
) -> Iterator[tuple[datetime, str, list[list[Any]]]]:
    """Give what was changed about one person alone since then: when, by whom, and the rows.

    A line that concerns others as well is left out: whose row is whose does not stand in it.
    """
    other = aliased(LogSubject)
    people = select(func.count()).where(other.seq == LogEntry.seq).scalar_subquery()
    query = (
        select(LogEntry.at, Staff.name, LogEntry.detail)
        .join(LogSubject, LogSubject.seq == LogEntry.seq)
        .join(Staff, Staff.id == LogEntry.staff_id, isouter=True)
        .where(
            LogSubject.participant_id == participant_id,
            LogEntry.kind == LogKind.CHANGE,
            LogEntry.at >= since,
            people == 1,
        )
        .order_by(LogEntry.seq.desc())
    )
    for at, who, detail in reader.execute(query):
        yield at, who or PROGRAM, detail


_REQUEST: tuple[Any, ...] = (
    DataRequest.id,
    DataRequest.version,
    DataRequest.participant_id,
    DataRequest.kind,
    DataRequest.received,
    DataRequest.due,
    DataRequest.wish,
    DataRequest.state,
    DataRequest.answer,
    DataRequest.answered_at,
    func.coalesce(_ANSWERER.name, ""),
    DataRequest.taken_by_id,
    func.coalesce(_TAKER.name, ""),
)


def _requests() -> Select[Any]:
    return (
        select(*_REQUEST)
        .join(_TAKER, _TAKER.id == DataRequest.taken_by_id, isouter=True)
        .join(_ANSWERER, _ANSWERER.id == DataRequest.answered_by_id, isouter=True)
    )


def _rows(reader: Reader, query: Select[Any]) -> tuple[RequestRow, ...]:
    return tuple(RequestRow(*row) for row in reader.execute(query))
