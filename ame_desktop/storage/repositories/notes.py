"""The parts of a joint meeting, which stand beside its note. Source: TRE-43."""

from sqlalchemy import select
from sqlalchemy.orm.attributes import flag_modified

from ame_desktop.domain.notes import MeetingDraft
from ame_desktop.storage.models.participants import CaseNote
from ame_desktop.storage.models.plans import JointMeeting
from ame_desktop.storage.unit_of_work import UnitOfWork


def add_meeting(work: UnitOfWork, note: CaseNote, meeting: MeetingDraft | None) -> None:
    """Give a new note its parts, where it has any."""
    if meeting is not None:
        work.add(
            JointMeeting(
                note_id=note.id,
                participant_id=note.participant_id,
                purpose=meeting.purpose,
                agreed=meeting.agreed,
                parties=meeting.parties,
            )
        )


def put_meeting(work: UnitOfWork, note: CaseNote, meeting: MeetingDraft | None) -> None:
    """Let a stored note have these parts, or none; the note's version moves with them."""
    query = select(JointMeeting).where(JointMeeting.note_id == note.id)
    held = work.session.scalars(query).one_or_none()
    if held is not None and meeting is not None:
        held.purpose, held.agreed, held.parties = meeting.purpose, meeting.agreed, meeting.parties
    elif held is not None:
        work.delete(held)
    else:
        add_meeting(work, note, meeting)
    flag_modified(note, "text")
