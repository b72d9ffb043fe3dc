"""*Ledighet*: when it is approved it is announced in attendance. Source: TRE-53, TRE-54."""

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_requests import request_of
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.attendance_rules import locked_sentence
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.announced_absence import told
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.services.approvals.kinds.requests import gists, sheet
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.queries.attendance import locked_for
from ame_desktop.storage.unit_of_work import UnitOfWork


def _follow(work: UnitOfWork, case: ApprovalCase) -> None:
    person = case.participant_id
    if case.state is not ApprovalState.APPROVED or person is None:
        return
    asked = request_of(case.kind, case.content)
    locked = locked_for(work.session.connection(), person, asked.start, asked.end)
    if locked is not None:
        raise DomainError(locked_sentence(*locked))
    row = told(work, person, AttendanceState.LEAVE, asked.start, asked.end)
    row.start, row.end = min(row.start, asked.start), max(row.end, asked.end)


LEAVE = KindOfCase(
    ApprovalKind.LEAVE,
    "Ledighet",
    Area.PLACEMENTS,
    (Topic.ATTENDANCE, Topic.BRIEFING),
    gists,
    sheet,
    _follow,
)
