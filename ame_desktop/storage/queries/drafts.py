"""Half-typed text that its own writer asks for."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, or_, select

from ame_desktop.storage.models.final_documents import TextDraft
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader


def drafts(reader: Reader, staff_id: UUID, place: str) -> tuple[tuple[str, str, datetime], ...]:
    """Return field, text and instant of what the staff typed in an editor, field by field."""
    met = exists(
        select(Participant.id).where(Participant.id == TextDraft.participant_id, may_meet(staff_id))
    )
    question = (
        select(TextDraft.field, TextDraft.text, TextDraft.at)
        .where(
            TextDraft.staff_id == staff_id,
            TextDraft.place == place,
            or_(TextDraft.participant_id.is_(None), met),
        )
        .order_by(TextDraft.field)
    )
    return tuple((row.field, row.text, row.at) for row in reader.execute(question))
