"""Marks that waited for the server: held against what others have marked in the meantime."""

from ame_desktop.domain.sent_marks import QueuedMark, SeenMark, StoredMark, check_seen
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.repositories import attendance as repository
from ame_desktop.storage.unit_of_work import UnitOfWork


def still_holds(work: UnitOfWork, late: QueuedMark) -> bool:
    """Whether a mark is still to be stored.

    One of *Övriga närvarande* is not where somebody else has marked the person by now.

    Raises:
        ChangedMeanwhileError: something else stands there now than what was seen.
    """
    draft = late.draft
    rows = repository.marks(work, draft.participant_id, draft.day, draft.place_id)
    if late.rest and late.seen is not None:
        return not rows
    check_seen(late, tuple(_stored(work, row) for row in rows))
    return True


def _stored(work: UnitOfWork, row: Attendance) -> StoredMark:
    by = work.get(Staff, row.set_by_id).name if row.set_by_id is not None else ""
    at = row.set_at.astimezone(STOCKHOLM)
    return StoredMark(SeenMark(row.part, row.state, row.minutes), by, at)
