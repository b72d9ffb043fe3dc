"""Where the faults are that a person puts right: the row, and whom or what it belongs to."""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, select

from ame_desktop.domain.integrity import FaultKind
from ame_desktop.domain.repairs import FaultPlace, placed
from ame_desktop.storage import fault_conditions as fault
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.arenas import Membership
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import Subsidy
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader

MOST: Final = 200
"""How many are told one by one."""
_Found = tuple[type[Any], Callable[[], ColumnElement[bool]], str, str]


def _dates(table: type[Any], target: str) -> _Found:
    return table, lambda: fault.ends_early(table), target, ""


def _overlap(table: type[Any], target: str, *same: str) -> _Found:
    return table, lambda: fault.overlap(table, *same), target, ""


_PLACES: Final[dict[FaultKind, _Found]] = {
    FaultKind.ENROLMENT_DATES: _dates(Enrolment, "participant_id"),
    FaultKind.ENROLMENT_OVERLAP: _overlap(Enrolment, "participant_id"),
    FaultKind.MEMBERSHIP_DATES: _dates(Membership, "participant_id"),
    FaultKind.MEMBERSHIP_OVERLAP: _overlap(Membership, "participant_id", "arena_id"),
    FaultKind.PLACEMENT_DATES: _dates(Placement, "id"),
    FaultKind.PLACEMENT_OVERLAP: _overlap(
        Placement, "id", "form", "arena_id", "host_unit", "state"
    ),
    FaultKind.AGREEMENT_DATES: _dates(ServiceAgreement, "id"),
    FaultKind.SUBSIDY_DATES: _dates(Subsidy, "id"),
    FaultKind.ATTENDANCE_PLACE: (Attendance, fault.attendance_nowhere, "", "day"),
}


def fault_places(reader: Reader, staff_id: UUID, kind: FaultKind) -> tuple[FaultPlace, ...]:
    """Return the first places of a kind, of those whom the staff may meet; days alone."""
    if kind not in _PLACES:
        return ()
    table, condition, target, day = _PLACES[kind]
    start, end = (table.day, table.day) if day else (table.start, table.end)
    goes_to = getattr(table, target) if target else table.id
    question = select(table.id, goes_to.label("target"), start.label("start"), end.label("end"))
    if "participant_id" in table.__table__.c:
        question = question.join(Participant, Participant.id == table.participant_id).where(
            may_meet(staff_id)
        )
    rows = reader.execute(question.where(condition()).order_by(start, table.id).limit(MOST))
    return tuple(
        placed(row.id, table.__tablename__, row.start, row.end, row.target if target else None)
        for row in rows
    )
